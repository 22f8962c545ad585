/** QED images beside QEMU's. */

import { closeSync, copyFileSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { GiB, KiB, MiB, TiB } from '../../src/base/units.ts'
import { tempDir } from '../support/images.ts'
import { seeded } from '../support/random.ts'
import { runQimg } from './cli-tools.ts'
import {
  checkOurs,
  checkTheirs,
  compareLines,
  exerciseLarge,
  exerciseShape,
  newGraph,
  openShape,
  qemu,
  type Shape,
  skip,
} from './format-suite.ts'

// QEMU fills the rest of a zero cluster that it writes a part of from the backing file, against the specification.
const SHAPES: readonly Shape[] = [
  { format: 'qed', create: {}, checks: true },
  { format: 'qed', create: {}, backing: true, checks: true, theirAlign: 64 * KiB },
  {
    format: 'qed',
    create: { 'cluster-size': 4 * KiB, 'table-size': 2 },
    backing: true,
    checks: true,
    theirAlign: 4 * KiB,
  },
  { format: 'qed', create: { 'cluster-size': 4 * KiB, 'table-size': 16 }, checks: true },
  {
    format: 'qed',
    create: { 'cluster-size': MiB, 'table-size': 2 },
    backing: true,
    checks: true,
    theirAlign: MiB,
  },
]

t.test('random operations by both', { skip, timeout: 300_000 }, async (t) => {
  for (const [i, shape] of SHAPES.entries())
    await t.test(JSON.stringify(shape.create), (t) => exerciseShape(t, shape, 100 + i))
})

t.setTimeout(600_000)

t.test('lines', { skip, timeout: 120_000 }, async (t) => {
  compareLines(t, [
    ['create', '-f', 'qed', 'a.qed', '10M'],
    ['create', '-f', 'qed', '-o', 'cluster_size=4k,table_size=2', 'b.qed', '1001'],
    ['create', '-f', 'qed', '-b', 'a.qed', '-F', 'qed', 'c.qed'],
    ['create', '-f', 'qed', '-b', 'a.qed', '-F', 'raw', 'd.qed'],
    ['create', '-f', 'qed', '-o', 'cluster_size=1000', 'x.qed', '10M'],
    ['create', '-f', 'qed', 'x.qed', '64T'],
    ['create', '-f', 'qed', 'x.qed', '65T'],
    ['create', '-f', 'qed', 'x.qed', '0'],
    ['info', '--backing-chain', '--output=json', 'c.qed'],
    ['info', 'd.qed'],
    ['check', 'a.qed'],
    ['map', '--output=json', 'c.qed'],
    ['resize', 'a.qed', '20M'],
    ['resize', 'a.qed', '--shrink', '10M'],
    ['resize', '--preallocation=full', 'a.qed', '30M'],
    ['rebase', '-u', '-b', 'b.qed', '-F', 'qed', 'c.qed'],
    ['info', '--output=json', 'c.qed'],
    ['rebase', '-u', '-b', 'b.qed', '-F', 'raw', 'c.qed'],
    ['info', '--output=json', 'c.qed'],
    ['rebase', '-u', '-b', '', 'c.qed'],
    ['info', '--output=json', 'c.qed'],
    ['amend', '-f', 'qed', '-o', 'size=1M', 'c.qed'],
    ['snapshot', '-c', 'x', 'c.qed'],
    ['commit', 'd.qed'],
  ])
})

/** Offsets of what the tests damage, in an image with clusters of 4 KiB and tables of two. */
const L1 = 4 * KiB
const DATA = 3 * 4 * KiB
const L2 = DATA + 100 * KiB

const poke = (path: string, offset: number, value: bigint): void => {
  const file = openSync(path, 'r+')
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(value)
  writeSync(file, bytes, 0, 8, offset)
  closeSync(file)
}

const DAMAGES: readonly (readonly [name: string, damage: (path: string) => void])[] = [
  ['none', () => {}],
  ['an L2 entry beyond the file', (path) => poke(path, L2 + 8, 0x7000_0000n)],
  ['an L2 entry that is no cluster', (path) => poke(path, L2 + 16, BigInt(DATA + 512))],
  ['an L2 entry above 2^53', (path) => poke(path, L2 + 16, 0xffff_ffff_ffff_f000n)],
  ['a cluster used twice', (path) => poke(path, L2 + 8, BigInt(DATA))],
  ['a cluster that a table is', (path) => poke(path, L2, BigInt(L2))],
  ['a cluster without reference', (path) => poke(path, L2 + 24, 0n)],
  ['an L1 entry beyond the file', (path) => poke(path, L1 + 8, 0x7000_0000n)],
  ['an L1 entry in the header', (path) => poke(path, L1, 0x10n)],
  ['a table used twice', (path) => poke(path, L1 + 8, BigInt(L2))],
  ['a table that is the L1 table', (path) => poke(path, L1 + 8, BigInt(L1))],
  ['everything', (path) => [1, 2, 3, 4].forEach((i) => void poke(path, L2 + 8 * i, BigInt(i * 1234567)))],
]

t.test('checks count and mend as theirs', { skip, timeout: 300_000 }, async (t) => {
  const folder = tempDir(t)
  const origin = join(folder, 'origin.qed')
  qemu!.qemuImgOk(['create', '-q', '-f', 'qed', '-o', 'cluster_size=4k,table_size=2', origin, '20M'])
  qemu!.qemuIoOk(['-f', 'qed', '-c', 'write -P 7 0 100k', '-c', 'write -P 8 9M 4k', origin])
  for (const [name, damage] of DAMAGES)
    for (const dirty of [false, true])
      await t.test(`${name}${dirty ? ', not closed well' : ''}`, async (t) => {
        for (const repair of ['none', 'leaks', 'all'] as const) {
          const [theirs, ours] = ['theirs', 'ours'].map((side) => join(folder, side)) as [string, string]
          for (const path of [theirs, ours]) {
            copyFileSync(origin, path)
            damage(path)
            if (dirty) poke(path, 16, 2n)
          }
          const expected = checkTheirs({ format: 'qed' }, theirs, repair)
          // What was mended is looked at again, and the counts are then those of both together.
          const found = await checkOurs(t, { format: 'qed' }, ours, repair)
          if (repair !== 'none' && 'corruptions-fixed' in found) {
            const again = await checkOurs(t, { format: 'qed' }, ours, 'none')
            t.same({ ...again, 'corruptions-fixed': found['corruptions-fixed'] }, expected, repair)
          } else t.same(found, expected, repair)
          t.ok(readFileSync(ours).equals(readFileSync(theirs)), `${repair}: the same file`)
        }
      })
})

t.test('a writable open mends what was not closed well', { skip }, async (t) => {
  const folder = tempDir(t)
  const path = join(folder, 'a.qed')
  qemu!.qemuImgOk(['create', '-q', '-f', 'qed', '-o', 'cluster_size=4k,table_size=2', path, '20M'])
  qemu!.qemuIoOk(['-f', 'qed', '-c', 'write -P 7 0 100k', path])
  poke(path, L2 + 8, 0x7000_0000n)
  poke(path, 16, 2n)
  // A feature that nobody knows, which a writer clears.
  poke(path, 32, 1n)
  const before = readFileSync(path)
  const shape = { format: 'qed', create: {} }
  const reader = await openShape(newGraph(t), shape, path, true)
  await t.rejects(reader.node.read(4096, new Uint8Array(512)), { message: 'Invalid argument' })
  await reader.detach()
  t.ok(readFileSync(path).equals(before), 'reading leaves it alone')
  const writer = await openShape(newGraph(t), shape, path)
  const bytes = new Uint8Array(4096).fill(1)
  await writer.node.read(4096, bytes)
  t.ok(
    bytes.every((byte) => byte === 0),
    'the bad entry is gone',
  )
  await writer.detach()
  t.equal(readFileSync(path)[16], 0)
  t.equal(readFileSync(path)[32], 0)
})

t.test('the check bit stands while space is taken, and not after a flush', { skip }, async (t) => {
  const folder = tempDir(t)
  const [path, base] = [join(folder, 'a.qed'), join(folder, 'base')]
  qemu!.qemuImgOk(['create', '-q', '-f', 'qed', path, '20M'])
  const bit = (): number => readFileSync(path)[16]! & 2
  const graph = newGraph(t)
  const image = await openShape(graph, { format: 'qed', create: {} }, path)
  t.equal(bit(), 0)
  await image.node.write(0, seeded(1).bytes(1000))
  t.equal(bit(), 2)
  await image.node.flush()
  t.equal(bit(), 0)
  await image.node.write(500, new Uint8Array(100))
  t.equal(bit(), 0, 'a write in place takes nothing')
  await image.node.zero(10 * MiB, MiB)
  t.equal(bit(), 2)
  await image.detach()
  t.equal(bit(), 0)
  writeFileSync(base, seeded(2).bytes(MiB))
  qemu!.qemuImgOk(['rebase', '-u', '-f', 'qed', '-F', 'raw', '-b', base, path])
  const overlay = await openShape(graph, { format: 'qed', create: {} }, path)
  await overlay.node.write(15 * MiB, seeded(1).bytes(1000))
  t.equal(bit(), 0, 'not above a backing file')
  await overlay.detach()
})

t.test('what QEMU refuses of its own images', { skip, timeout: 60_000 }, async (t) => {
  const folder = tempDir(t)
  const run = (...args: string[]): void => void qemu!.qemuImgOk(args, { cwd: folder })
  run('create', '-q', '-f', 'qed', '-o', 'table_size=1', 'small.qed', '10M')
  t.match(qemu!.qemuImg(['info', 'small.qed'], { cwd: folder }).stderr, /table offset is invalid/)
  t.equal(runQimg(['info', 'small.qed'], folder).status, 0, 'tables of one cluster are as good as others')
  run('create', '-q', '-f', 'qed', '-o', 'cluster_size=4096', 'large.qed', '40M')
  qemu!.qemuIoOk(['-f', 'qed', '-c', 'write 0 30M', join(folder, 'large.qed')])
  t.match(qemu!.qemuImg(['check', 'large.qed'], { cwd: folder }).stdout, /1 leaked/)
  t.match(runQimg(['check', 'large.qed'], folder).stdout, /No errors/, 'no cluster is miscounted')
})

t.test('a disk as large as can be', { skip, timeout: 60_000 }, (t) =>
  exerciseLarge(t, { format: 'qed', create: {} }, 60 * TiB, [3 * GiB, 5 * TiB, 60 * TiB - MiB]),
)
