import { createHash } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import ssh2 from 'ssh2'
import t, { type Test } from 'tap'
import { KiB, MiB } from '../../../../src/base/units.ts'
import type { Layer } from '../../../../src/block/layer.ts'
import { ssh } from '../../../../src/protocol/ssh/driver.ts'
import { tempDir } from '../../../support/images.ts'
import { runQimgHere } from '../../../support/in-process.ts'
import { seeded } from '../../../support/random.ts'
import { openContext } from '../file/open-file.ts'

const { STATUS_CODE, OPEN_MODE } = ssh2.utils.sftp
const keys = ssh2.utils.generateKeyPairSync('ed25519')

interface Behaviour {
  /** Who may come in. */
  readonly user?: string
  readonly fsync?: boolean
  /** Longest answer to a read, bytes. */
  readonly most?: number
  /** Hangs up at that read, counted from 1. */
  readonly losesAt?: number
}

/** An SSH server with the files of a folder, on a port of its own until the test ends. */
const serve = async (
  t: Test,
  folder: string,
  { user, fsync = true, most = Infinity, losesAt }: Behaviour = {},
) => {
  const server = new ssh2.Server({ hostKeys: [keys.private] }, (client) => {
    let reads = 0
    client.on('error', () => {})
    client.on('authentication', (context) => {
      if (context.method === 'none' && (user === undefined || context.username === user)) context.accept()
      else context.reject(['publickey'])
    })
    client.on('session', (acceptSession) => {
      acceptSession().on('sftp', (acceptSftp) => {
        const sftp = acceptSftp()
        const fdOf = (handle: Buffer): number => handle.readUInt32BE(0)
        const tell = (id: number, work: () => void): void => {
          try {
            work()
            sftp.status(id, STATUS_CODE.OK)
          } catch (error) {
            const { code } = error as NodeJS.ErrnoException
            sftp.status(id, code === 'ENOENT' ? STATUS_CODE.NO_SUCH_FILE : STATUS_CODE.FAILURE)
          }
        }
        sftp.on('OPEN', (id, name, flags) => {
          const mode = (flags & OPEN_MODE.TRUNC) !== 0 ? 'w+' : (flags & OPEN_MODE.WRITE) !== 0 ? 'r+' : 'r'
          try {
            const handle = Buffer.alloc(4)
            handle.writeUInt32BE(fs.openSync(join(folder, name), mode))
            sftp.handle(id, handle)
          } catch (error) {
            const { code } = error as NodeJS.ErrnoException
            sftp.status(id, code === 'ENOENT' ? STATUS_CODE.NO_SUCH_FILE : STATUS_CODE.PERMISSION_DENIED)
          }
        })
        sftp.on('FSTAT', (id, handle) => {
          const { mode, uid, gid, size } = fs.fstatSync(fdOf(handle))
          sftp.attrs(id, { mode, uid, gid, size, atime: 0, mtime: 0 })
        })
        sftp.on('READ', (id, handle, offset, length) => {
          if (++reads === losesAt) {
            client.end()
            return
          }
          const bytes = Buffer.alloc(Math.min(length, most))
          const count = fs.readSync(fdOf(handle), bytes, 0, bytes.length, offset)
          if (count === 0) sftp.status(id, STATUS_CODE.EOF)
          else sftp.data(id, bytes.subarray(0, count))
        })
        sftp.on('WRITE', (id, handle, offset, data) =>
          tell(id, () => fs.writeSync(fdOf(handle), data, 0, data.length, offset)),
        )
        sftp.on('CLOSE', (id, handle) => tell(id, () => fs.closeSync(fdOf(handle))))
        sftp.on('REMOVE', (id, name) => tell(id, () => fs.unlinkSync(join(folder, name))))
        if (fsync)
          sftp.on('EXTENDED', (id, name) =>
            name === 'fsync@openssh.com'
              ? sftp.status(id, STATUS_CODE.OK)
              : sftp.status(id, STATUS_CODE.OP_UNSUPPORTED),
          )
      })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  return (server.address() as AddressInfo).port
}

const open = async (t: Test, port: number, more: Record<string, unknown> = {}): Promise<Layer> => {
  const options = { host: '127.0.0.1', port, path: '/disk', user: 'u', host_key_check: 'no', ...more }
  const layer = await ssh.open(openContext(options))
  t.teardown(() => layer.close())
  return layer
}

t.test('reads and writes what the file has', async (t) => {
  const folder = tempDir(t)
  const path = join(folder, 'disk')
  const content = seeded(1).bytes(MiB + 1000)
  fs.writeFileSync(path, content)
  for (const most of [Infinity, 1000]) {
    const layer = await open(t, await serve(t, folder, { most }))
    t.equal(layer.geometry().size, MiB + 1024)
    const into = Buffer.alloc(MiB + 1024, 9)
    await layer.read!(0, into)
    t.ok(into.subarray(0, content.length).equals(content))
    t.ok(
      into.subarray(content.length).every((byte) => byte === 0),
      'zeroes beyond the end',
    )
    const change = seeded(2).bytes(100 * KiB)
    await layer.write!(MiB, change, { fua: true })
    await layer.flush!()
    t.equal(layer.geometry().size, MiB + 100 * KiB, 'it grew')
    t.ok(fs.readFileSync(path).subarray(MiB).equals(change))
    await layer.resize!(2 * MiB, 'off')
    t.equal(fs.statSync(path).size, 2 * MiB)
    await t.rejects(layer.resize!(MiB, 'off'), { message: 'ssh driver does not support shrinking files' })
    await t.rejects(layer.resize!(3 * MiB, 'full'), { message: "Unsupported preallocation mode 'full'" })
    fs.writeFileSync(path, content)
  }
})

t.test('an image there', async (t) => {
  const folder = tempDir(t)
  const port = await serve(t, folder)
  const source = join(folder, 'source')
  fs.writeFileSync(source, seeded(3).bytes(3 * MiB))
  const url = (name: string): string => `ssh://u@127.0.0.1:${port}/${name}?host_key_check=no`
  const ok = async (...line: string[]): Promise<string> => {
    const { status, stdout, stderr } = await runQimgHere(line)
    t.equal(status, 0, `${line.join(' ')} ${stderr}`)
    return stdout
  }
  await ok('convert', '-f', 'raw', '-O', 'qcow2', source, url('a.qcow2'))
  await ok('check', '-q', join(folder, 'a.qcow2'))
  await ok('compare', '-q', url('a.qcow2'), source)
  t.match(await ok('info', url('a.qcow2')), 'file format: qcow2')
  const { status, stderr } = await runQimgHere(['create', '-f', 'raw', url('no/where'), '1M'])
  t.equal(status, 1)
  t.match(stderr, "failed to open remote file '/no/where': SFTP server: No such file")
  const bad = await runQimgHere(['create', '-f', 'qcow2', '-o', 'cluster_size=3', url('bad'), '1M'])
  t.equal(bad.status, 1)
  t.notOk(fs.existsSync(join(folder, 'bad')), 'nothing half-made stays')
})

t.test('whose key is checked', async (t) => {
  const folder = tempDir(t)
  fs.writeFileSync(join(folder, 'disk'), 'x')
  const port = await serve(t, folder)
  const parsed = ssh2.utils.parseKey(keys.public)
  if (parsed instanceof Error) throw parsed
  const key = parsed.getPublicSSH()
  for (const type of ['md5', 'sha1', 'sha256']) {
    const hash = createHash(type).update(key).digest('hex')
    await open(t, port, { host_key_check: `${type}:${hash.replace(/(..)(?!$)/g, '$1:')}` })
    await t.rejects(open(t, port, { host_key_check: `${type}:00` }), {
      kind: 'denied',
      message: `remote host ssh-ed25519 key fingerprint '${type}:${hash}' does not match host_key_check '${type}:00'`,
    })
  }
  await t.rejects(open(t, port, { host_key_check: 'yes' }), {
    kind: 'denied',
    message: 'no host key was found in known_hosts',
  })
})

t.test('who is not let in', async (t) => {
  const port = await serve(t, tempDir(t), { user: 'somebody' })
  await t.rejects(open(t, port), { kind: 'denied', message: /^failed to authenticate using publickey/ })
})

t.test('a server that is lost answers nobody', async (t) => {
  const folder = tempDir(t)
  fs.writeFileSync(join(folder, 'disk'), Buffer.alloc(MiB))
  const layer = await open(t, await serve(t, folder, { losesAt: 3 }))
  await t.rejects(layer.read!(0, Buffer.alloc(MiB)), { kind: 'io', code: 'EIO' })
  await t.rejects(layer.read!(0, Buffer.alloc(512)), { kind: 'io', code: 'EIO' })
})

t.test('a server that cannot flush', async (t) => {
  const folder = tempDir(t)
  fs.writeFileSync(join(folder, 'disk'), Buffer.alloc(MiB))
  const warnings: string[] = []
  const options = { port: await serve(t, folder, { fsync: false }), host: '127.0.0.1', path: '/disk' }
  const context = openContext({ ...options, user: 'u', host_key_check: 'no' })
  const layer = await ssh.open({ ...context, warn: (text) => warnings.push(text) })
  await layer.flush!()
  await layer.flush!()
  await layer.close()
  t.equal(warnings.length, 1)
  t.match(warnings[0], 'does not support fsync')
})

t.test('the signal is that of the opening', async (t) => {
  const folder = tempDir(t)
  fs.writeFileSync(join(folder, 'disk'), Buffer.alloc(MiB, 5))
  const options = {
    port: await serve(t, folder),
    host: '127.0.0.1',
    path: '/disk',
    user: 'u',
    host_key_check: 'no',
  }
  const controller = new AbortController()
  const layer = await ssh.open({ ...openContext(options), signal: controller.signal })
  controller.abort()
  const into = Buffer.alloc(MiB)
  await layer.read!(0, into)
  t.ok(
    into.every((byte) => byte === 5),
    'who opened it may go',
  )
  await layer.close()
})
