/** Dirty bitmaps in Parallels images, as the storage daemon reads them; extensions that cannot be, in qemu-img's words. */

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB, SECTOR } from '../../src/base/units.ts'
import { DirtyBitmap } from '../../src/block/dirty-bitmap.ts'
import { openFor, openImage, quietGraph } from '../support/graph.ts'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { type WrittenBitmap, withExtension } from '../support/parallels-extension.ts'
import { type Random, randomOf } from '../support/random.ts'
import { runQemuImg, runQimg } from './cli-tools.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE
const CLUSTER = 4 * KiB
/** Not a multiple of what bits stand for. */
const SIZE = 64 * MiB + 3 * SECTOR

const makeImage = (path: string): Buffer => {
  qemu!.qemuImgOk(['create', '-q', '-f', 'parallels', '-o', 'cluster_size=4k', path, String(SIZE)])
  qemu!.qemuIoOk(['-f', 'parallels', '-c', 'write -P 7 8k 4k', path])
  return readFileSync(path)
}

const sectorsOf = (image: Buffer): number => Number(image.readBigUInt64LE(36))

const bitmapOf = (random: Random, sectors: number, granularity: number): WrittenBitmap => {
  const bits = Math.ceil(sectors / granularity)
  const length = Math.ceil(Math.ceil(bits / 8) / CLUSTER)
  const parts = Array.from({ length }, (_, i) => {
    if (random.chance(0.3)) return random.pick([0, 1] as const)
    const part = Buffer.from(random.bytes(CLUSTER))
    const inUse = bits - i * CLUSTER * 8
    // Bits behind the disk's end stay clear.
    for (let bit = Math.max(inUse, 0); bit < CLUSTER * 8; bit++) part[bit >> 3]! &= ~(1 << (bit & 7))
    return part
  })
  return { id: Buffer.from(random.bytes(16)).toString('hex'), granularity, parts }
}

interface Told {
  readonly name: string
  readonly granularity: number
  readonly count: number
  readonly sha256: string
}

/** What the storage daemon says of an image's bitmaps. */
const toldByThem = (path: string, names: readonly string[]): Told[] => {
  const command = (execute: string, args: object = {}): string =>
    `${JSON.stringify({ execute, arguments: args })}\n`
  const file = { driver: 'file', filename: path }
  const { stdout } = spawnSync(qemu!.paths.qsd, ['--chardev', 'stdio,id=c', '--monitor', 'c'], {
    env: qemu!.env,
    encoding: 'utf8',
    timeout: 60_000,
    input: [
      command('qmp_capabilities'),
      command('blockdev-add', { driver: 'parallels', 'node-name': 'n', 'read-only': true, file }),
      command('query-named-block-nodes', { flat: true }),
      ...names.map((name) => command('x-debug-block-dirty-bitmap-sha256', { node: 'n', name })),
      command('quit'),
    ].join(''),
  })
  const answers = stdout
    .split('\n')
    .filter((line) => line.includes('"return"'))
    .map((line) => (JSON.parse(line) as { return: unknown }).return)
  const nodes = answers[2] as { 'node-name': string; 'dirty-bitmaps'?: Omit<Told, 'sha256'>[] }[]
  const bitmaps = nodes.find((node) => node['node-name'] === 'n')!['dirty-bitmaps']!
  return names.map((name, i) => {
    const { granularity, count } = bitmaps.find((bitmap) => bitmap.name === name)!
    return { name, granularity, count, ...(answers[3 + i] as { sha256: string }) }
  })
}

t.test('bitmaps are read as the storage daemon reads them', { skip, timeout: 120_000 }, async (t) => {
  const path = join(tempDir(t), 'a.hds')
  const plain = makeImage(path)
  const sectors = sectorsOf(plain)
  for (let seed = 1; seed <= 6; seed++) {
    const random = randomOf(seed)
    const granularities = [1, 2, 8, 128, 2 ** 15].slice(0, random.between(1, 5))
    const bitmaps = granularities.map((granularity) => bitmapOf(random, sectors, granularity))
    const bytes = withExtension(plain, { cluster: CLUSTER, sectors, bitmaps })
    writeFileSync(path, bytes)
    const image = await openFor(t, path, 'parallels')
    const facet = image.node.layer.bitmaps!
    const told: Told[] = []
    for (const { name, granularity } of facet.list()) {
      const bitmap = new DirtyBitmap(name, image.node.size, granularity)
      bitmap.deserialize(await facet.load(name))
      told.push({ name, granularity, count: bitmap.count, sha256: bitmap.sha256() })
    }
    t.equal(told.length, bitmaps.length)
    const names = told.map(({ name }) => name)
    t.same(told, toldByThem(path, names), `seed ${seed}`)
    t.ok(readFileSync(path).equals(bytes), 'nothing was written')
  }
})

/** Bytes of the extension: of its first feature, and of that one's data. */
const FEATURE = 24
const DATA = FEATURE + 24

const BROKEN: readonly (readonly [what: string, change: (bytes: Buffer, end: number) => void])[] = [
  ['another magic', (bytes) => bytes.writeUInt8(1, 0)],
  ['a feature that nobody knows', (bytes) => bytes.writeUInt8(1, FEATURE)],
  ['a feature with flags', (bytes) => bytes.writeBigUInt64LE(1n, FEATURE + 8)],
  ['more data than the cluster has', (bytes) => bytes.writeUInt32LE(CLUSTER, FEATURE + 16)],
  ['2^32 - 1 bytes of data', (bytes) => bytes.writeUInt32LE(2 ** 32 - 1, FEATURE + 16)],
  ['data too short for a bitmap', (bytes) => bytes.writeUInt32LE(8, FEATURE + 16)],
  ['another size', (bytes) => bytes.writeBigUInt64LE(8n, DATA)],
  ['an entry too few', (bytes) => bytes.writeUInt32LE(4, DATA + 28)],
  ['a table longer than its data', (bytes) => bytes.writeUInt32LE(2 ** 32 - 1, DATA + 28)],
  ['bits of twice as much', (bytes) => bytes.writeUInt32LE(2, DATA + 24)],
]

t.test('extensions that cannot be', { skip, timeout: 120_000 }, async (t) => {
  const path = join(tempDir(t), 'a.hds')
  const plain = makeImage(path)
  const sectors = sectorsOf(plain)
  const bitmaps = [bitmapOf(randomOf(9), sectors, 1)]
  const said = async (): Promise<{ ours: string; theirs: string }> => {
    const theirs = qemu!.qemuImg(['info', '-f', 'parallels', path]).stderr
    const ours = await openImage(quietGraph(), path, 'parallels').then(
      () => 'it opened',
      (error: Error) => error.message,
    )
    return { ours, theirs }
  }
  for (const [what, change] of BROKEN) {
    writeFileSync(path, withExtension(plain, { cluster: CLUSTER, sectors, bitmaps, change }))
    const { ours, theirs } = await said()
    t.equal(`qemu-img: Could not open '${path}': ${ours}\n`, theirs, what)
  }
  const sealed = withExtension(plain, { cluster: CLUSTER, sectors, bitmaps })
  sealed.writeUInt8(1, plain.length + CLUSTER - 1)
  writeFileSync(path, sealed)
  const { ours, theirs } = await said()
  t.equal(`qemu-img: Could not open '${path}': ${ours}\n`, theirs, 'a checksum of something else')
  // QEMU's tools end with a failed assertion.
  for (const granularity of [0, 3, 2 ** 32 - 1]) {
    const change = (bytes: Buffer): number => bytes.writeUInt32LE(granularity, DATA + 24)
    writeFileSync(path, withExtension(plain, { cluster: CLUSTER, sectors, bitmaps, change }))
    t.equal((await said()).ours, `Invalid granularity ${granularity} of a dirty bitmap`)
  }
  // Features without an end: as many empty ones as the cluster has room for.
  const endless = (bytes: Buffer, end: number): void => {
    const model = Buffer.from(bytes.subarray(FEATURE, end))
    for (let at = end; at < bytes.length; at += model.length)
      bytes.set(model.subarray(0, bytes.length - at), at)
  }
  writeFileSync(path, withExtension(plain, { cluster: CLUSTER, sectors, bitmaps, change: endless }))
  t.match((await said()).ours, /Format Extension|Feature data_size|Unknown feature/)
})

t.test('an image without bitmaps could have some', { skip, timeout: 60_000 }, async (t) => {
  const folder = tempDir(t)
  makeImage(join(folder, 'a.hds'))
  for (const line of [
    ['measure', '-f', 'parallels', '-O', 'qcow2', 'a.hds'],
    ['measure', '-f', 'parallels', '-O', 'qcow2', '--output=json', 'a.hds'],
    ['convert', '--bitmaps', '-f', 'parallels', '-O', 'qcow2', 'a.hds', 'b.qcow2'],
    ['info', '-f', 'parallels', 'a.hds'],
    ['info', '-f', 'parallels', '--output=json', 'a.hds'],
    ['bitmap', '--add', '-f', 'parallels', 'a.hds', 'x'],
  ])
    t.strictSame(runQimg(line, folder), runQemuImg(qemu!, line, folder), line.join(' '))
})

t.test('a bitmap of 64 GiB is named, and not loaded', { skip }, async (t) => {
  const path = join(tempDir(t), 'a.hds')
  const plain = makeImage(path)
  const sectors = 2 ** 39
  plain.writeUInt32LE(MiB / SECTOR, 28)
  plain.writeBigUInt64LE(BigInt(sectors), 36)
  const parts = new Array<1>((64 * 1024 * MiB) / MiB).fill(1)
  const bitmaps = [{ id: '00'.repeat(16), granularity: 1, parts }]
  writeFileSync(path, withExtension(plain, { cluster: MiB, sectors, bitmaps }))
  const image = await openFor(t, path, 'parallels')
  const facet = image.node.layer.bitmaps!
  const { name } = facet.list()[0]!
  await t.rejects(facet.load(name), {
    message: `Dirty bitmap '${name}' of ${2 ** 36} bytes is not supported`,
  })
})

t.test('a bitmap whose bytes lie behind the end of the file is clear', { skip }, async (t) => {
  const path = join(tempDir(t), 'a.hds')
  const plain = makeImage(path)
  const sectors = sectorsOf(plain)
  const bitmaps = [bitmapOf(randomOf(9), sectors, 1)]
  const change = (bytes: Buffer): void => {
    for (let i = 0; i < 5; i++) bytes.writeBigUInt64LE(2n ** 60n, DATA + 32 + i * 8)
  }
  writeFileSync(path, withExtension(plain, { cluster: CLUSTER, sectors, bitmaps, change }))
  const image = await openFor(t, path, 'parallels')
  const facet = image.node.layer.bitmaps!
  t.ok((await facet.load(facet.list()[0]!.name)).every((byte) => byte === 0))
})
