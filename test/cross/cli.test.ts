/**
 * The same generated command lines, valid and not, through qemu-img and qimg on equal files: exit status, standard
 * output, standard error, and the images that are there afterwards.
 */

import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, type Oracle, oracle } from '../support/oracle.ts'
import { type Random, seeded } from '../support/random.ts'
import { describe, maybe, runQemuImg, runQimg } from './cli-tools.ts'
import { knownDifference } from './differences.ts'

/** A line takes about a fifth of a second. */
const LINES = Number(process.env.QIMG_CLI_LINES ?? 100)

/** Images that the lines speak of. */
const makeFiles = (qemu: Oracle, folder: string): void => {
  mkdirSync(join(folder, 'sub'))
  const at = { cwd: folder }
  qemu.qemuImgOk(['create', '-q', '-f', 'raw', 'raw.img', '1M'], at)
  qemu.qemuImgOk(['create', '-q', '-f', 'raw', 'large.img', '3M'], at)
  qemu.qemuImgOk(['create', '-q', '-f', 'qcow2', 'base.qcow2', '1M'], at)
  qemu.qemuIoOk(['-f', 'raw', '-c', 'write -P 7 64k 128k', 'raw.img'], at)
  qemu.qemuIoOk(['-f', 'raw', '-c', 'write -P 9 2M 64k', 'large.img'], at)
  qemu.qemuIoOk(['-c', 'write -P 7 64k 128k', '-c', 'write -z 512k 64k', 'base.qcow2'], at)
  qemu.qemuImgOk(['create', '-q', '-f', 'qcow2', '-b', 'base.qcow2', '-F', 'qcow2', 'top.qcow2'], at)
  qemu.qemuIoOk(['-c', 'write -P 8 0 4k', 'top.qcow2'], at)
  qemu.qemuImgOk(['create', '-q', '-f', 'qcow2', '-u', '-b', 'gone', '-F', 'raw', 'sub/lost.qcow2', '1M'], at)
  qemu.qemuImgOk(['convert', '-c', '-O', 'qcow2', 'raw.img', 'packed.qcow2'], at)
  qemu.qemuImgOk(['snapshot', '-c', 'one', 'packed.qcow2'], at)
}

const IMAGES = ['raw.img', 'large.img', 'base.qcow2', 'top.qcow2', 'sub/lost.qcow2', 'packed.qcow2']
const NAMES = [
  ...IMAGES,
  ...IMAGES,
  'nope',
  'sub',
  'file:raw.img',
  'foo:bar',
  'json:{"driver":"raw","offset":512,"file":{"driver":"file","filename":"raw.img"}}',
  'json: {"file.filename": "base.qcow2", "file.driver": "file"}',
  'json:{',
]
const IMAGE_OPTS = [
  'driver=qcow2,file.filename=base.qcow2',
  'file.filename=raw.img',
  'driver=raw,file.filename=raw.img,offset=1k,size=64k',
  'driver=raw,file.filename=nope',
  'driver=raw,file.filename=raw.img,foo=bar',
  'raw.img',
  'foo',
]
const SIZES = ['1M', '65536', '1.5M', '0x100000', '1X', '', '9E', '.5M', '+1M', '4k', '-1', '1 M']
const TARGETS = ['new', 'new', 'new', 'sub/new', 'no/new', 'raw.img', 'sub', 'foo:new']
const QCOW2_OPTIONS = [
  'cluster_size=4k',
  'cluster_size=3k',
  'cluster_size=x',
  'compat=0.10',
  'compat=v3',
  'compat=1.2',
  'lazy_refcounts',
  'lazy_refcounts=off',
  'lazy_refcounts=maybe',
  'refcount_bits=1',
  'refcount_bits=5',
  'refcount_bits=020',
  'extended_l2=on,cluster_size=128k',
  'compression_type=zstd',
  'compression_type=none',
  'preallocation=metadata',
  'nofoo',
  'foo=bar',
  ',help',
  'help',
  'size=2M',
  'nocow=off',
]
const RAW_OPTIONS = [
  'preallocation=off',
  'preallocation=falloc',
  'size=1M',
  'nocow=off',
  'foo=1',
  'help',
  'nocow',
]
const CACHES = ['none', 'writeback', 'unsafe', 'writethrough', 'directsync', 'fast']
const STRAY = ['-x', '--nothing', '--forma', '-q', '--output', '-h=', '--q=1', '-']

const image = (random: Random): string[] =>
  random.chance(0.15) ? ['--image-opts', random.pick(IMAGE_OPTS)] : [random.pick(NAMES)]

const createLine = (random: Random): string[] => {
  const qcow2 = random.chance(0.7)
  const table = qcow2 ? QCOW2_OPTIONS : RAW_OPTIONS
  return [
    'create',
    ...maybe(random, 0.2, '-q'),
    ...(qcow2 ? ['-f', 'qcow2'] : maybe(random, 0.5, '--format', 'raw')),
    ...maybe(random, 0.5, '-o', random.pick(table)),
    ...maybe(random, 0.2, `-o${random.pick(table)}`),
    ...maybe(random, 0.3, '-b', random.pick(NAMES)),
    ...maybe(random, 0.3, '-F', random.pick(['raw', 'qcow2'])),
    ...maybe(random, 0.1, '-u'),
    random.pick(TARGETS),
    ...maybe(random, 0.7, random.pick(SIZES)),
    ...maybe(random, 0.05, 'extra'),
  ]
}

const infoLine = (random: Random): string[] => [
  'info',
  ...maybe(random, 0.4, '--output=json'),
  ...maybe(random, 0.1, '--output', 'xml'),
  ...image(random),
  ...maybe(random, 0.3, '--backing-chain'),
  ...maybe(random, 0.2, '-f', random.pick(['raw', 'qcow2', 'foo'])),
  ...maybe(random, 0.3, '-U'),
  ...maybe(random, 0.05, 'extra'),
]

const mapLine = (random: Random): string[] => [
  'map',
  ...maybe(random, 0.6, '--output=json'),
  ...image(random),
  ...maybe(random, 0.3, '-s', random.pick([...SIZES, '100k', '2M'])),
  ...maybe(random, 0.3, `--max-length=${random.pick([...SIZES, '100k', '0'])}`),
  ...maybe(random, 0.1, '-f', random.pick(['raw', 'qcow2'])),
]

const compareLine = (random: Random): string[] => [
  'compare',
  ...maybe(random, 0.2, '-s'),
  ...maybe(random, 0.1, '-q'),
  ...maybe(random, 0.2, '-f', random.pick(['raw', 'qcow2'])),
  ...maybe(random, 0.2, '--b-format', random.pick(['raw', 'qcow2', 'foo'])),
  ...maybe(random, 0.1, '-T', random.pick(CACHES)),
  random.pick(NAMES),
  ...maybe(random, 0.95, random.pick(NAMES)),
  ...maybe(random, 0.05, 'extra'),
]

const convertLine = (random: Random): string[] => {
  const qcow2 = random.chance(0.6)
  return [
    'convert',
    ...(qcow2 ? ['-O', 'qcow2'] : maybe(random, 0.5, '-O', 'raw')),
    ...maybe(random, 0.3, '-o', random.pick(qcow2 ? QCOW2_OPTIONS : RAW_OPTIONS)),
    ...maybe(random, 0.3, '-c'),
    ...maybe(random, 0.1, '-W'),
    ...maybe(random, 0.1, '-C'),
    ...maybe(random, 0.1, '--salvage'),
    ...maybe(random, 0.2, '-S', random.pick(['0', '4k', '64k', '100', 'x'])),
    ...maybe(random, 0.2, '-m', random.pick(['1', '16', '17', 'x'])),
    ...maybe(random, 0.1, '-t', random.pick(CACHES)),
    ...maybe(random, 0.1, '-T', random.pick(CACHES)),
    ...maybe(random, 0.15, '-n'),
    ...maybe(random, 0.05, '--target-is-zero'),
    ...maybe(random, 0.1, '-B', 'base.qcow2'),
    ...maybe(random, 0.1, '-F', 'qcow2'),
    ...image(random),
    ...maybe(random, 0.1, random.pick(IMAGES)),
    ...maybe(random, 0.95, random.pick(TARGETS)),
  ]
}

const MAKERS = [createLine, createLine, infoLine, mapLine, compareLine, convertLine, convertLine]

/** A line; now and then with a word that does not belong there. */
const makeLine = (random: Random): string[] => {
  const line = random.pick(MAKERS)(random)
  if (random.chance(0.08)) line.splice(random.between(1, line.length), 0, random.pick(STRAY))
  return line
}

/** What of a tap test is needed here. */
interface Asserts {
  ok(value: boolean, message: string): unknown
  same(found: unknown, wanted: unknown, message: string): unknown
}

/** Both left the same files, with the same contents for a guest. */
const sameImages = (
  t: Asserts,
  qemu: Oracle,
  theirs: string,
  ours: string,
  args: readonly string[],
): void => {
  const list = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  t.same(list(ours), list(theirs), `files after ${JSON.stringify(args)}`)
  for (const name of ['new', 'sub/new', 'raw.img']) {
    if (!existsSync(join(theirs, name)) || (args[0] !== 'create' && args[0] !== 'convert')) continue
    t.same(describe(qemu, ours, name), describe(qemu, theirs, name), `${name} after ${JSON.stringify(args)}`)
    const compared = qemu.qemuImg(['compare', '-U', join(theirs, name), join(ours, name)])
    const broken = compared.status === 2 && /Could not open/.test(compared.stderr)
    t.ok(
      compared.status === 0 || broken,
      `contents of ${name} after ${JSON.stringify(args)}: ${compared.stdout}`,
    )
  }
}

const qemu = oracle()

t.setTimeout(LINES * 2000)
t.test('generated lines come out as qemu-img’s', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  if (qemu === undefined) return
  t.setTimeout(LINES * 2000)
  const random = seeded(4)
  const root = tempDir(t)
  const [files, theirs, ours] = ['files', 'theirs', 'ours'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ]
  mkdirSync(files)
  makeFiles(qemu, files)
  let differing = 0
  for (let i = 0; i < LINES; i++) {
    const args = makeLine(random)
    for (const folder of [theirs, ours]) {
      rmSync(folder, { recursive: true, force: true })
      cpSync(files, folder, { recursive: true })
    }
    const expected = runQemuImg(qemu, args, theirs)
    const actual = runQimg(args, ours)
    if (JSON.stringify(actual) !== JSON.stringify(expected) && knownDifference(args) !== undefined) {
      differing++
      continue
    }
    t.same(actual, expected, JSON.stringify(args))
    if (expected.status === 0) sameImages(t, qemu, theirs, ours, args)
  }
  t.comment(`${differing} of ${LINES} lines differ as known`)
})
