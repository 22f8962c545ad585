/** Exports of qemu-nbd through qemu-img and qimg: names, options, information, maps, I/O, keys, and servers that are gone. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { KiB, MiB } from '../../src/base/units.ts'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, oracle, type Ran } from '../support/oracle.ts'
import { seeded } from '../support/random.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE

/** A server that stays until the test ends, or is stopped. `place`: a socket's path, or a port. */
const serve = async (t: Test, place: string | number, ...args: string[]): Promise<ChildProcess> => {
  const { paths, env } = qemu!
  const pidFile = join(tempDir(t), 'pid')
  const where = typeof place === 'string' ? ['-k', place] : ['-b', '127.0.0.1', '-p', `${place}`]
  const server = spawn(paths.qemuNbd, [...where, '--persistent', '-e', '8', '--pid-file', pidFile, ...args], {
    env,
    stdio: 'ignore',
  })
  t.teardown(() => server.kill())
  for (let i = 0; !fs.existsSync(pidFile); i++) {
    if (server.exitCode !== null || i > 500) throw new Error('qemu-nbd does not start')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return server
}

const stop = async (server: ChildProcess): Promise<void> => {
  server.kill()
  await once(server, 'exit')
}

const same = async (t: Test, line: readonly string[]): Promise<Ran> => {
  const ours = await runQimgHere(line)
  t.strictSame(ours, await qemu!.qemuImgAsync(line), line.join(' '))
  return ours
}

t.test('names and options', { skip, timeout: 120_000 }, async (t) => {
  const dir = tempDir(t)
  const disk = join(dir, 'disk')
  fs.writeFileSync(disk, Buffer.alloc(MiB))
  const [socket, readOnly] = [join(dir, 's'), join(dir, 'r')]
  await serve(t, socket, '-f', 'raw', '-x', 'exp', disk)
  await serve(t, readOnly, '-f', 'raw', '-r', '-x', 'exp', disk)
  const url = `nbd+unix:///exp?socket=${socket}`
  const opts = `driver=nbd,server.type=unix,server.path=${socket}`
  const lines = [
    ['info', url],
    ['info', '--output=json', '-f', 'raw', url],
    ['info', `nbd+unix:///none?socket=${socket}`],
    ['info', `nbd:unix:${socket}`],
    ['info', `nbd:unix:${socket}:exportname=exp`],
    ['info', 'nbd+unix:///exp?socket=/none'],
    ['info', 'nbd:'],
    ['info', 'nbd:h'],
    ['info', 'nbd://'],
    ['info', 'nbd+unix://h/?socket=x'],
    ['info', 'nbds://h'],
    ['info', 'nbd://127.0.0.1:1'],
    ['info', 'nbd://localhost:x'],
    ['info', 'nbd:localhost:x'],
    ['info', '-f', 'nbd', socket],
    ['info', '--image-opts', `${opts},export=exp`],
    ['info', '--image-opts', `${opts},export=exp,reconnect-delay=1,open-timeout=1`],
    ['info', '--image-opts', `${opts},export=exp,open-timeout=x`],
    ['info', '--image-opts', `${opts},export=exp,reconnect-delay=-1`],
    ['info', '--image-opts', `${opts},export=exp,tls-creds=x`],
    ['info', '--image-opts', `${opts},export=exp,x-dirty-bitmap=qemu:dirty-bitmap:x`],
    ['info', '--image-opts', `${opts},export=exp,more=1`],
    ['info', '--image-opts', `${opts},server.more=1`],
    ['info', '--image-opts', `${opts},host=x`],
    ['info', '--image-opts', 'driver=nbd'],
    ['info', '--image-opts', 'driver=nbd,port=1'],
    ['info', '--image-opts', 'driver=nbd,host=a,path=b'],
    ['info', '--image-opts', 'driver=nbd,server.host=a'],
    ['info', '--image-opts', 'driver=nbd,server.type=inet,server.host=a'],
    ['info', '--image-opts', 'driver=nbd,server.type=other'],
    ['info', `json:{"driver":"nbd","path":"${socket}","export":5}`],
    ['info', 'json:{"driver":"nbd","server":"x"}'],
    ['info', `json:{"driver":"nbd","server":{"type":"unix","path":"${socket}","abstract":true}}`],
    ['map', '--output=json', url],
    ['map', '-f', 'raw', url],
    ['measure', '-O', 'qcow2', url],
    ['create', '-f', 'raw', url, '1M'],
    ['create', '-f', 'raw', url, '2M'],
    ['create', '-f', 'raw', '-o', 'preallocation=full', url, '1M'],
    ['create', '-f', 'raw', '-o', 'preallocation=some', url, '1M'],
    ['create', '-f', 'raw', 'nbd+unix:///exp?socket=/none', '1M'],
    ['create', '-f', 'raw', '-o', 'help', url],
    ['create', '-f', 'nbd', '-o', 'help', url],
    ['create', '-f', 'nbd', disk, '1M'],
    ['create', '-f', 'qcow2', url, '1M'],
    ['info', url],
    ['check', url],
    ['resize', '-f', 'raw', url, '2M'],
    ['resize', '-f', 'raw', '--shrink', url, '512k'],
    ['convert', '-n', '-f', 'raw', '-O', 'raw', disk, `nbd+unix:///exp?socket=${readOnly}`],
  ]
  for (const line of lines) await same(t, line)
})

t.test('maps of other contexts', { skip }, async (t) => {
  const dir = tempDir(t)
  const [disk, base, socket] = [join(dir, 'disk'), join(dir, 'base'), join(dir, 's')]
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', base, '4M'])
  qemu!.qemuIoOk(['-c', 'write 2M 256k', base])
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', '-b', base, '-F', 'qcow2', disk])
  qemu!.qemuImgOk(['bitmap', '--add', disk, 'b'])
  qemu!.qemuIoOk(['-c', 'write 64k 128k', '-c', 'write -z 1M 64k', disk])
  await serve(t, socket, '-f', 'qcow2', '-r', '-A', '-B', 'b', disk)
  for (const context of ['qemu:dirty-bitmap:b', 'qemu:allocation-depth', 'base:allocation'])
    for (const output of ['human', 'json'])
      await same(t, [
        'map',
        `--output=${output}`,
        '--image-opts',
        `driver=raw,file.driver=nbd,file.path=${socket},file.x-dirty-bitmap=${context}`,
      ])
})

/** What `qimg io` and qemu-io say beside times. */
const said = ({ status, stdout, stderr }: Ran) => ({
  status,
  stdout: stdout.replace(/^.* ops; .*$/gm, 'TIMES'),
  stderr: stderr.replaceAll('qemu-img:', 'qemu-io:'),
})

for (const [name, more] of Object.entries({
  'from Unix to Unix': [],
  'space is given back': ['--discard=unmap'],
}))
  t.test(name, { skip, timeout: 120_000 }, async (t) => {
    const dir = tempDir(t)
    const [ours, theirs] = [join(dir, 'ours'), join(dir, 'theirs')]
    const random = seeded(more.length)
    const lines: string[] = []
    for (let i = 0; i < 40; i++) {
      const [offset, length] = [random.below((63 * MiB) / 512) * 512, (1 + random.below(2048)) * 512]
      const verb = [
        'write -P 5',
        'write -P 6 -f',
        'write -z',
        'write -z -u',
        'write -z -n',
        'discard',
        'read',
      ][random.below(7)]
      lines.push('-c', `${verb} ${offset} ${length}`)
    }
    lines.push(
      '-c',
      'aio_write -P 9 1M 20M',
      '-c',
      'aio_flush',
      '-c',
      'aio_write -P 8 22M 20M',
      '-c',
      'aio_flush',
      '-c',
      'flush',
    )
    lines.push('-c', 'read -P 9 1M 20M', '-c', 'length', '-c', 'info', '-c', 'map', '-c', 'alloc 0 64M')
    const through = async (path: string, io: (line: string[]) => Promise<Ran>): Promise<Ran> => {
      fs.writeFileSync(path, '')
      fs.truncateSync(path, 64 * MiB)
      const socket = `${path}.s`
      const server = await serve(t, socket, '-f', 'raw', ...more, path)
      const ran = await io(['-f', 'raw', ...lines, `nbd+unix://?socket=${socket}`])
      await stop(server)
      return ran
    }
    const a = await through(ours, (line) => runQimgHere(['io', ...line]))
    const b = await through(theirs, (line) => qemu!.qemuIoAsync(line))
    t.strictSame(said(a), said(b))
    t.ok(fs.readFileSync(ours).equals(fs.readFileSync(theirs)), 'the same content')
  })

t.test('images on exports, and exports as targets', { skip, timeout: 120_000 }, async (t) => {
  const dir = tempDir(t)
  const [disk, socket, copy] = [join(dir, 'disk'), join(dir, 's'), join(dir, 'copy')]
  qemu!.qemuImgOk(['create', '-q', '-f', 'raw', disk, '32M'])
  const source = join(dir, 'source')
  fs.writeFileSync(source, seeded(7).bytes(5 * MiB + 3 * KiB))
  const server = await serve(t, socket, '-f', 'raw', disk)
  const url = `nbd+unix://?socket=${socket}`
  const ok = async (...line: string[]): Promise<void> => {
    t.strictSame(await runQimgHere(line), { status: 0, stdout: '', stderr: '' }, line.join(' '))
  }
  await ok('create', '-q', '-f', 'qcow2', url, '8M')
  await ok('convert', '-n', '-f', 'raw', '-O', 'qcow2', source, url)
  await ok('check', '-q', '-f', 'qcow2', url)
  await ok('convert', '-f', 'qcow2', '-O', 'raw', url, copy)
  t.ok(
    fs
      .readFileSync(copy)
      .subarray(0, 5 * MiB + 3 * KiB)
      .equals(fs.readFileSync(source)),
  )
  await ok('convert', '-n', '-W', '-m', '16', '-f', 'raw', '-O', 'raw', source, url)
  await stop(server)
  t.ok(
    fs
      .readFileSync(disk)
      .subarray(0, 5 * MiB + 3 * KiB)
      .equals(fs.readFileSync(source)),
  )
})

t.test('keys that both ends have', { skip }, async (t) => {
  const dir = tempDir(t)
  const [disk, socket] = [join(dir, 'disk'), join(dir, 's')]
  for (const [name, key] of [
    ['server', 'ab'],
    ['client', 'ab'],
    ['stranger', 'cd'],
  ] as const) {
    fs.mkdirSync(join(dir, name))
    fs.writeFileSync(join(dir, name, 'keys.psk'), `qemu:${key.repeat(16)}\n`)
  }
  fs.writeFileSync(disk, Buffer.alloc(MiB, 3))
  const object = (kind: string, name: string, endpoint: string): string =>
    `tls-creds-psk,id=t,endpoint=${endpoint},dir=${join(dir, name)}`.replace('psk', kind)
  await serve(t, socket, '--object', object('psk', 'server', 'server'), '--tls-creds', 't', '-f', 'raw', disk)
  const opts = `driver=nbd,path=${socket},tls-creds=t`
  const info = (name: string, endpoint = 'client'): string[] => [
    'info',
    '--object',
    object('psk', name, endpoint),
    '--image-opts',
    opts,
  ]
  t.equal((await same(t, info('client'))).status, 0)
  t.equal((await same(t, info('stranger'))).status, 1)
  await same(t, info('server', 'server'))
  await same(t, ['info', '--image-opts', `driver=nbd,path=${socket}`])
  const into = await runQimgHere(['io', ...info('client').slice(1), '-c', 'read -P 3 0 1M'])
  t.match(into, { status: 0, stdout: /read 1048576\/1048576/ })
})

t.test('neither end has a name', { skip }, async (t) => {
  const dir = tempDir(t)
  const [disk, socket] = [join(dir, 'disk'), join(dir, 's')]
  fs.writeFileSync(disk, Buffer.alloc(MiB, 3))
  await serve(
    t,
    socket,
    '--object',
    'tls-creds-anon,id=t,endpoint=server',
    '--tls-creds',
    't',
    '-f',
    'raw',
    disk,
  )
  const line = [
    'info',
    '--object',
    'tls-creds-anon,id=t,endpoint=client',
    '--image-opts',
    `driver=nbd,path=${socket},tls-creds=t`,
  ]
  t.equal((await same(t, line)).status, 0)
})
