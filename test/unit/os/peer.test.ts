import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { hasHungUp, peerCredentials } from '../../../src/os/peer.ts'
import { tempDir } from '../../support/images.ts'

const descriptorOf = (socket: Socket): number => (socket as unknown as { _handle: { fd: number } })._handle.fd

t.test('the kernel tells who connected, and who has gone', async (t) => {
  const path = join(tempDir(t), 'socket')
  const server = createServer({ allowHalfOpen: true })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  t.teardown(() => server.close())
  const arrived = new Promise<Socket>((resolve) => server.once('connection', resolve))
  const client = connect({ path, allowHalfOpen: true })
  const socket = await arrived
  t.strictSame(peerCredentials(descriptorOf(socket)), {
    pid: process.pid,
    uid: process.getuid!(),
    gid: process.getgid!(),
  })
  t.notOk(hasHungUp(descriptorOf(socket)))
  await new Promise<void>((resolve) => client.end(resolve))
  t.notOk(hasHungUp(descriptorOf(socket)), 'still waits for answers')
  await new Promise((resolve) => client.once('close', resolve).destroy())
  t.ok(hasHungUp(descriptorOf(socket)))
  socket.destroy()
})
