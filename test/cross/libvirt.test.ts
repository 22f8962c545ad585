/**
 * libvirt's storage driver with qimg as its qemu-img: a libvirtd of our own, in session mode, finds it by that name in its
 * PATH. What the volumes then are is for QEMU's own tools to say.
 */

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { builtFile } from '../support/daemon.ts'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'

const SECRET = '3a3b3c3d-0000-4000-8000-000000000001'
const PASSPHRASE = 'open sesame'
const MiB = 1024 * 1024
const START_MS = 20_000

/** A libvirtd that is not root serves sessions; root becomes somebody else in a user namespace, and keeps its files. */
const asUser: readonly string[] =
  process.getuid?.() === 0 ? ['unshare', '--user', '--map-user=1000', '--map-group=1000'] : []

const canRun = (...command: string[]): boolean => {
  const [program, ...args] = [...asUser, ...command]
  return spawnSync(program!, args, { stdio: 'ignore' }).status === 0
}

const qemu = oracle()
const missing = !canRun('libvirtd', '--version') || !canRun('virsh', '--version')
const skip = (qemu === undefined && NO_ORACLE) || (missing && 'needs libvirtd and virsh')

/** A session of libvirt in a folder. */
class Libvirt {
  readonly pool: string
  readonly #env: NodeJS.ProcessEnv
  readonly #calls: string
  readonly #daemon: ChildProcess

  constructor(folder: string) {
    this.pool = join(folder, 'pool')
    const bin = join(folder, 'bin')
    for (const path of [this.pool, bin, join(folder, 'home'), join(folder, 'run')]) mkdirSync(path)
    chmodSync(join(folder, 'run'), 0o700)
    this.#calls = join(folder, 'calls')
    const program = join(bin, 'qemu-img')
    const own = builtFile('bin/qimg.cjs')
    writeFileSync(program, `#!/bin/sh\necho "$@" >> ${this.#calls}\nexec ${process.execPath} ${own} "$@"\n`)
    chmodSync(program, 0o755)
    this.#env = {
      PATH: `${bin}:${process.env.PATH}:/usr/sbin`,
      HOME: join(folder, 'home'),
      XDG_RUNTIME_DIR: join(folder, 'run'),
      LC_ALL: 'C',
    }
    const [first, ...rest] = [...asUser, 'libvirtd', '--timeout', '300']
    this.#daemon = spawn(first!, rest, { env: this.#env, stdio: 'ignore' })
  }

  async ready(): Promise<void> {
    const socket = join(this.#env.XDG_RUNTIME_DIR!, 'libvirt', 'libvirt-sock')
    for (const end = Date.now() + START_MS; !existsSync(socket); ) {
      if (Date.now() > end || this.#daemon.exitCode !== null) throw new Error('libvirtd does not start')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    this.virsh('pool-create-as', 'p', 'dir', '--target', this.pool)
  }

  /** Runs a command and answers what it prints; throws when it fails. */
  virsh(...args: string[]): string {
    return this.#run('storage', args)
  }

  secret(...args: string[]): string {
    return this.#run('secret', args)
  }

  /** Creates a volume from the inner part of its description. */
  create(name: string, xml: string, ...flags: string[]): void {
    const path = join(this.pool, '..', `${name}.xml`)
    writeFileSync(
      path,
      `<volume><name>${name}</name><capacity unit='M'>8</capacity><target>${xml}</target></volume>`,
    )
    this.virsh('vol-create', 'p', path, ...flags)
  }

  path(name: string): string {
    return join(this.pool, name)
  }

  /** The command lines that qimg was called with. */
  calls(): string {
    return readFileSync(this.#calls, 'utf8')
  }

  #run(driver: string, args: readonly string[]): string {
    const [first, ...rest] = [...asUser, 'virsh', '-q', '-c', `${driver}:///session`, ...args]
    return execFileSync(first!, rest, { env: this.#env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  }

  stop(): void {
    this.#daemon.kill('SIGTERM')
  }
}

const info = (path: string): Record<string, unknown> =>
  JSON.parse(qemu!.qemuImgOk(['info', '--output=json', path])) as Record<string, unknown>

t.test('volumes of a pool', { skip }, async (t) => {
  const libvirt = new Libvirt(tempDir(t))
  t.teardown(() => libvirt.stop())
  await libvirt.ready()

  await t.test('vol-create-as: formats and backing volumes', async (t) => {
    for (const format of ['raw', 'qcow2', 'qed', 'vmdk'])
      libvirt.virsh('vol-create-as', 'p', `a.${format}`, '16M', '--format', format, '--allocation', '0')
    for (const format of ['qcow2', 'qed', 'vmdk']) {
      const path = libvirt.path(`a.${format}`)
      t.equal(info(path).format, format)
      t.ok((info(path)['virtual-size'] as number) >= 16 * MiB)
    }
    libvirt.virsh(
      ...['vol-create-as', 'p', 'o.qcow2', '20M', '--format', 'qcow2'],
      ...['--backing-vol', 'a.qcow2', '--backing-vol-format', 'qcow2'],
    )
    t.equal(info(libvirt.path('o.qcow2'))['full-backing-filename'], libvirt.path('a.qcow2'))
    t.match(libvirt.virsh('vol-dumpxml', '--pool', 'p', 'o.qcow2'), /<backingStore>/)
  })

  await t.test('vol-create: the features of qcow2', async (t) => {
    const features = '<features><lazy_refcounts/><extended_l2/></features>'
    const target = `<format type='qcow2'/><compat>1.1</compat><clusterSize unit='KiB'>128</clusterSize>${features}`
    libvirt.create('q.qcow2', target)
    const path = libvirt.path('q.qcow2')
    t.match(info(path), {
      'cluster-size': 131072,
      'format-specific': { data: { 'lazy-refcounts': true, 'extended-l2': true } },
    })
    libvirt.create('m.qcow2', `<format type='qcow2'/>`, '--prealloc-metadata')
    qemu!.qemuImgOk(['check', libvirt.path('m.qcow2')])
  })

  await t.test('vol-upload, vol-clone, vol-create-from and vol-download keep every byte', async (t) => {
    const bytes = randomBytes(3 * MiB)
    const source = join(libvirt.pool, '..', 'upload')
    writeFileSync(source, bytes)
    libvirt.virsh('vol-create-as', 'p', 'u.raw', '4M', '--format', 'raw')
    libvirt.virsh('vol-upload', '--pool', 'p', 'u.raw', source)
    libvirt.virsh('vol-clone', '--pool', 'p', 'u.raw', 'c.raw')
    const xml = join(libvirt.pool, '..', 'from.xml')
    writeFileSync(
      xml,
      `<volume><name>f.qcow2</name><capacity unit='M'>4</capacity><target><format type='qcow2'/></target></volume>`,
    )
    libvirt.virsh('vol-create-from', 'p', xml, 'u.raw', '--inputpool', 'p')
    libvirt.virsh('vol-clone', '--pool', 'p', 'f.qcow2', 'g.qcow2')
    for (const name of ['c.raw', 'f.qcow2', 'g.qcow2'])
      qemu!.qemuImgOk(['compare', '-f', 'raw', libvirt.path('u.raw'), libvirt.path(name)])
    qemu!.qemuImgOk(['check', libvirt.path('g.qcow2')])
    const back = join(libvirt.pool, '..', 'download')
    libvirt.virsh('vol-download', '--pool', 'p', 'c.raw', back)
    t.ok(readFileSync(back).subarray(0, bytes.length).equals(bytes))
  })

  await t.test('vol-resize, both ways', async (t) => {
    libvirt.virsh('vol-create-as', 'p', 'r.qcow2', '10M', '--format', 'qcow2')
    const size = (): unknown => info(libvirt.path('r.qcow2'))['virtual-size']
    libvirt.virsh('vol-resize', '--pool', 'p', 'r.qcow2', '30M')
    t.equal(size(), 30 * MiB)
    libvirt.virsh('vol-resize', '--pool', 'p', 'r.qcow2', '5M', '--shrink')
    t.equal(size(), 5 * MiB)
    t.match(libvirt.calls(), /resize --shrink .*r\.qcow2 5242880/)
  })

  await t.test('encrypted volumes', async (t) => {
    const definition = join(libvirt.pool, '..', 'secret.xml')
    const usage = "<usage type='volume'><volume>x</volume></usage>"
    writeFileSync(definition, `<secret private='yes'><uuid>${SECRET}</uuid>${usage}</secret>`)
    libvirt.secret('secret-define', definition)
    libvirt.secret('secret-set-value', SECRET, '--base64', Buffer.from(PASSPHRASE).toString('base64'))
    const encryption = `<encryption format='luks'><secret type='passphrase' uuid='${SECRET}'/></encryption>`
    libvirt.create('l.luks', `<format type='raw'/>${encryption}`)
    libvirt.create('e.qcow2', `<format type='qcow2'/>${encryption}`)
    libvirt.virsh('vol-resize', '--pool', 'p', 'l.luks', '16M')
    libvirt.virsh('vol-clone', '--pool', 'p', 'l.luks', 'k.luks')
    const object = ['--object', `secret,id=s,data=${PASSPHRASE}`]
    const opened = (name: string): string => `driver=luks,key-secret=s,file.filename=${libvirt.path(name)}`
    qemu!.qemuImgOk(['compare', ...object, '--image-opts', opened('l.luks'), opened('k.luks')])
    t.equal(info(libvirt.path('l.luks'))['virtual-size'], 16 * MiB)
    const qcow2 = `driver=qcow2,encrypt.key-secret=s,file.filename=${libvirt.path('e.qcow2')}`
    qemu!.qemuImgOk(['check', ...object, '--image-opts', qcow2])
    t.notMatch(libvirt.calls(), new RegExp(PASSPHRASE))
  })

  await t.test('vol-delete', async (t) => {
    libvirt.virsh('vol-delete', '--pool', 'p', 'o.qcow2')
    t.notOk(existsSync(libvirt.path('o.qcow2')))
  })
})
