import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB } from '../../../../src/base/units.ts'
import { tempDir } from '../../../support/images.ts'
import { NO_ORACLE, oracle } from '../../../support/oracle.ts'
import { testGraph } from './bench-graph.ts'

const qemu = oracle()

t.test('the state of a virtual machine lies behind the guest, and is not seen by it', async (t) => {
  const path = join(tempDir(t), 'a')
  const world = testGraph(t)
  await world.create(path, { size: 4 * MiB, 'cluster-size': 4096 })
  const image = await world.open(path)
  const { node } = image
  const state = Buffer.alloc(300 * KiB, 7)
  await node.writeState(100, state)
  const into = Buffer.alloc(state.length + 200)
  await node.readState(0, into)
  t.ok(into.subarray(0, 100).every((byte) => byte === 0))
  t.ok(into.subarray(100, 100 + state.length).equals(state))
  t.ok(into.subarray(100 + state.length).every((byte) => byte === 0))
  const far = Buffer.alloc(512, 1)
  await node.readState(64 * MiB, far)
  t.ok(
    far.every((byte) => byte === 0),
    'beyond all tables',
  )
  t.equal(node.size, 4 * MiB)
  const guest = Buffer.alloc(4 * MiB)
  await node.read(0, guest)
  t.ok(guest.every((byte) => byte === 0))
  await image.detach()
  if (qemu === undefined) return t.comment(NO_ORACLE)
  qemu.qemuImgOk(['check', path])
  t.match(qemu.qemuIoOk(['-c', 'read -b -P 7 512 1k', path]), /^read 1024/)
})
