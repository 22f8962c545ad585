/**
 * Nodes with lists of children, through the command lines of both sides. `quorum`: options, votes, failing children, what is
 * mended, and what is told. vmdk: what users may say of extents.
 */

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, type Oracle, oracle, type Ran } from '../support/oracle.ts'
import { packageRoot } from '../support/package-root.ts'

const qemu = oracle()
const qimg = join(packageRoot, 'dist', 'bin', 'qimg.cjs')
const SIZE = 2 ** 20

const file = (filename: string): object => ({ driver: 'file', filename })
const quorum = (children: unknown, more: object = { 'vote-threshold': 2 }): string =>
  `json:${JSON.stringify({ driver: 'quorum', children, ...more })}`

const A = file('a.raw')
const B = file('b.raw')
const C = file('c.raw')
const broken = {
  driver: 'blkdebug',
  image: B,
  'inject-error': [
    { event: 'write_aio', errno: 28 },
    { event: 'read_aio', errno: 74 },
    { event: 'flush_to_disk', errno: 5 },
  ],
}

/** Words for qemu-img, or qemu-io where they begin with `io`. */
const QUORUM: readonly (readonly string[])[] = [
  ['info', '--output=json', quorum([A, B])],
  ['info', quorum([A, file('long.raw')])],
  ['info', quorum([A, B], { 'vote-threshold': 3 })],
  ['info', quorum([A, B], { 'vote-threshold': 0 })],
  ['info', quorum([A, B], { 'vote-threshold': 'x' })],
  ['info', quorum([A, B], {})],
  ['info', quorum([])],
  ['info', quorum(undefined)],
  ['info', quorum({ a: A })],
  ['info', quorum([A, 'nope'])],
  ['info', quorum([A, {}])],
  ['info', quorum([A, 3])],
  ['info', quorum([A, B], { 'vote-threshold': 1, 'read-pattern': 'lifo' })],
  ['info', quorum([A, B], { 'vote-threshold': 1, blkverify: true })],
  ['info', quorum([A, B], { 'vote-threshold': 2, blkverify: true, 'rewrite-corrupted': true })],
  ['info', quorum([A, B], { 'vote-threshold': 2, 'rewrite-corrupted': true })],
  ['info', quorum([A, B], { 'vote-threshold': 2, nonsense: true })],
  [
    'info',
    '--image-opts',
    'driver=quorum,children.0.driver=file,children.0.filename=a.raw,children.1.file.filename=b.raw,vote-threshold=2',
  ],
  [
    'info',
    '--image-opts',
    'driver=quorum,children.0.file.filename=a.raw,children.2.file.filename=b.raw,vote-threshold=1',
  ],
  ['map', '--output=json', quorum([A, B])],
  ['resize', quorum([A, B]), '4M'],
  ['check', quorum([A, B])],
  ['create', '-f', 'quorum', 'x', '1M'],
  [
    'io',
    '-c',
    'write -P 1 0 64k',
    '-c',
    'discard 0 4k',
    '-c',
    'write -z 8k 4k',
    '-c',
    'flush',
    quorum([A, B]),
  ],
  ['map', '--output=json', quorum([A, B])],
  // Now they differ, and of two the later one is believed.
  ['io', '-c', 'write -P 2 0 4k', quorum([A], { 'vote-threshold': 1 })],
  ['io', '-c', 'read -P 1 0 4k', '-c', 'read -P 2 0 4k', quorum([A, B], { 'vote-threshold': 1 })],
  ['io', '-c', 'read -P 1 0 4k', quorum([A, B])],
  ['io', '-c', 'read -P 1 0 4k', quorum([A, B], { 'vote-threshold': 2, blkverify: true })],
  ['io', '-c', 'read -P 2 0 4k', quorum([A, B], { 'vote-threshold': 2, 'read-pattern': 'fifo' })],
  ['io', '-c', 'read -P 2 0 4k', quorum([broken, A], { 'vote-threshold': 2, 'read-pattern': 'fifo' })],
  ['io', '-c', 'read -P 2 0 4k', quorum([broken, A])],
  ['io', '-c', 'write -P 5 0 4k', '-c', 'flush', quorum([A, broken, C], { 'vote-threshold': 2 })],
  ['io', '-c', 'write -P 5 0 4k', '-c', 'flush', quorum([A, broken])],
  // Two of three agree, and the third is mended.
  ['io', '-c', 'write -P 9 512 512', quorum([C], { 'vote-threshold': 1 })],
  ['io', '-c', 'write -P 5 0 4k', quorum([B], { 'vote-threshold': 1 })],
  ['io', '-c', 'read -P 5 0 4k', quorum([A, B, C], { 'vote-threshold': 2, 'rewrite-corrupted': true })],
]

const vmdk = (options: string): string => `driver=vmdk,file.driver=file,file.filename=a.vmdk,${options}`
const readExtent = (options: string): readonly string[] => [
  'io',
  '-r',
  '-c',
  'read -P 0 2G 4k',
  '--image-opts',
  vmdk(options),
]
const EXTENTS: readonly (readonly string[])[] = [
  readExtent('extents.1.node-name=xx'),
  readExtent('extents.1.locking=off'),
  readExtent('extents.1.driver=file'),
  readExtent('extents.1.driver=file,extents.1.filename=other.raw'),
  readExtent('extents.1.driver=raw,extents.1.file.driver=file,extents.1.file.filename=other.raw'),
  readExtent('extents.1.nonsense=3'),
  readExtent('extents.5.driver=file'),
  readExtent('extents.1=nope'),
  readExtent('extents=3'),
]

const run = (program: string, args: readonly string[], options: object): Ran => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
    timeout: 60_000,
  })
  const timeless = stdout.replace(/, (\d+) ops; [\d:. sec]+\([^)]*\)/g, ', $1 ops; TIME')
  return { status: status ?? -1, stdout: timeless, stderr }
}

const both = ({ paths, env }: Oracle, words: readonly string[], theirs: string, ours: string): [Ran, Ran] => {
  const isIo = words[0] === 'io'
  const args = isIo ? words.slice(1) : words
  return [
    run(isIo ? paths.qemuIo : paths.qemuImg, args, {
      cwd: theirs,
      env,
      argv0: isIo ? 'qemu-io' : 'qemu-img',
    }),
    run(process.execPath, [qimg, ...words], { cwd: ours }),
  ]
}

/** Runs steps in a folder for each side, whose files are then the same. */
const compare = (
  t: Test,
  steps: readonly (readonly string[])[],
  files: Readonly<Record<string, Buffer>>,
): void => {
  const dir = tempDir(t)
  const [theirs, ours] = [join(dir, 't'), join(dir, 'o')] as const
  for (const folder of [theirs, ours]) {
    mkdirSync(folder)
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  }
  for (const words of steps) {
    const [wanted, got] = both(qemu!, words, theirs, ours)
    t.strictSame(got, wanted, words.join(' '))
    for (const name of Object.keys(files))
      t.ok(readFileSync(join(ours, name)).equals(readFileSync(join(theirs, name))), `${name} after it`)
  }
}

t.test('quorum', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const empty = Buffer.alloc(SIZE)
  compare(t, QUORUM, { 'a.raw': empty, 'b.raw': empty, 'c.raw': empty, 'long.raw': Buffer.alloc(2 * SIZE) })
})

t.test('vmdk: options of extents', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const dir = tempDir(t)
  qemu!.qemuImgOk(['create', '-q', '-f', 'vmdk', '-o', 'subformat=twoGbMaxExtentSparse', 'a.vmdk', '5G'], {
    cwd: dir,
  })
  const names = ['a.vmdk', 'a-s001.vmdk', 'a-s002.vmdk', 'a-s003.vmdk']
  compare(t, EXTENTS, Object.fromEntries(names.map((name) => [name, readFileSync(join(dir, name))])))
})
