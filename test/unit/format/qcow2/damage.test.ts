/** Damaged tables, met while the image is in use: the same report as QEMU's, the same mark, and nothing is overwritten. */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Node } from '../../../../src/block/node.ts'
import { tempDir } from '../../../support/images.ts'
import { runQimgHere } from '../../../support/in-process.ts'
import { NO_ORACLE, oracle } from '../../../support/oracle.ts'
import { testGraph } from './bench-graph.ts'

const qemu = oracle()

const REFCOUNT_TABLE = 0x10000
const REFCOUNT_BLOCK = 0x20000
const L1 = 0x30000
const L2 = 0x40000
const CLUSTER = 65536

interface Case {
  readonly what: string
  /** 64-bit values by their place in the file. */
  readonly pokes: readonly (readonly [offset: number, value: bigint])[]
  /** Bytes set to zero. */
  readonly clear?: readonly [offset: number, length: number]
  readonly verb: 'read' | 'write' | 'write -c' | 'discard'
  readonly offset?: number
  /** The image has one cluster written at its start. */
  readonly written?: boolean
}

const cases: readonly Case[] = [
  { what: 'L2 table is the L1 table', pokes: [[L1, 0x8000000000030000n]], verb: 'write' },
  { what: 'L2 table is the refcount table', pokes: [[L1, 0x8000000000010000n]], verb: 'write' },
  { what: 'data is a refcount block', pokes: [[L2, 0x8000000000020000n]], verb: 'write', written: true },
  { what: 'data is the header', pokes: [[L2, 0x8000000000000000n]], verb: 'write', written: true },
  { what: 'data is the refcount table', pokes: [[L2, 0x8000000000010000n]], verb: 'write', written: true },
  { what: 'data is its own L2 table', pokes: [[L2, 0x8000000000040000n]], verb: 'write', written: true },
  { what: 'L1 entry unaligned, read', pokes: [[L1, 0x8000000000042a00n]], verb: 'read', written: true },
  { what: 'L1 entry unaligned, write', pokes: [[L1, 0x8000000000042a00n]], verb: 'write', written: true },
  { what: 'L2 entry unaligned, read', pokes: [[L2, 0x8000000000052a00n]], verb: 'read', written: true },
  { what: 'L2 entry unaligned, write', pokes: [[L2, 0x8000000000052a00n]], verb: 'write', written: true },
  { what: 'refcount table entry unaligned', pokes: [[REFCOUNT_TABLE, 0x22a00n]], verb: 'write' },
  { what: 'zero cluster unaligned', pokes: [[L2, 0x8000000000002a01n]], verb: 'write', written: true },
  { what: 'empty refcount block', pokes: [], clear: [REFCOUNT_BLOCK, 64], verb: 'write' },
  { what: 'empty refcount block, packed', pokes: [], clear: [REFCOUNT_BLOCK, 64], verb: 'write -c' },
  {
    what: 'no refcounts, tables present',
    pokes: [[REFCOUNT_TABLE, 0n]],
    verb: 'write',
    offset: CLUSTER,
    written: true,
  },
  {
    what: 'discard of an unaligned entry',
    pokes: [[L2, 0x8000000000052a00n]],
    verb: 'discard',
    written: true,
  },
]

/** QEMU comes to these in another order, too late for a discard or with other tables named first. */
const entangled: readonly Case[] = [
  { what: 'L2 table to discard is the refcount table', pokes: [[L1, 0x8000000000010000n]], verb: 'discard' },
  { what: 'packed, L2 table is the refcount table', pokes: [[L1, 0x8000000000010000n]], verb: 'write -c' },
  { what: 'L1 table is the refcount table', pokes: [[40, 0x10000n]], verb: 'write' },
  { what: 'L1 table is a refcount block', pokes: [[40, 0x20000n]], verb: 'write' },
  {
    what: 'refcount block is the L2 table',
    pokes: [[REFCOUNT_TABLE, 0x40000n]],
    verb: 'write',
    offset: 2 * CLUSTER,
    written: true,
  },
]

const request = async ({ verb, offset = 0 }: Case, node: Node): Promise<void> => {
  const bytes = Buffer.alloc(CLUSTER)
  if (verb === 'read') await node.read(offset, bytes)
  else if (verb === 'discard') await node.discard(offset, CLUSTER)
  else await node.write(offset, bytes, { compressed: verb === 'write -c' })
}

const prepare = (path: string, { pokes, clear, written }: Case): void => {
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', path, '64M'])
  if (written === true) qemu!.qemuIoOk(['-f', 'qcow2', '-c', 'write -P 1 0 64k', path])
  const bytes = fs.readFileSync(path)
  for (const [offset, value] of pokes) bytes.writeBigUInt64BE(value, offset)
  if (clear !== undefined) bytes.fill(0, clear[0], clear[0] + clear[1])
  fs.writeFileSync(path, bytes)
}

const isMarked = (path: string): boolean => (fs.readFileSync(path)[79]! & 2) !== 0

t.test('reports and marks', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const folder = tempDir(t)
  for (const example of cases) {
    await t.test(example.what, async (t) => {
      const path = join(folder, 'd.qcow2')
      const offset = example.offset ?? 0
      prepare(path, example)
      const theirs = qemu!.qemuIo(['-f', 'qcow2', '-d', 'unmap', '-c', `${example.verb} ${offset} 64k`, path])
      const said = theirs.stderr.split('\n').filter((line) => line.startsWith('qcow2: '))
      const failed = /failed/.test(theirs.stderr + theirs.stdout)
      const marked = isMarked(path)
      prepare(path, example)
      const before = fs.readFileSync(path)
      const { open, warnings } = testGraph(t)
      const { node } = await open(path, { discard: 'unmap' })
      let failure: unknown
      await request(example, node).catch((error: unknown) => {
        failure = error
      })
      t.strictSame(warnings, said)
      t.equal(isMarked(path), marked, 'the corrupt bit')
      t.equal(failure !== undefined, failed, 'the request fails')
      if (failed) t.match(failure, { kind: 'corrupt', message: 'Input/output error', code: 'EIO' })
      const after = fs.readFileSync(path)
      after[79] = before[79]!
      if (failed) t.ok(after.subarray(0, before.length).equals(before), 'nothing else has changed')
      if (marked)
        await t.rejects(
          node.write(0, Buffer.alloc(CLUSTER)),
          { message: 'Input/output error' },
          'no more writes',
        )
    })
  }
})

t.test(
  'tables that lie upon each other are not written to',
  { skip: qemu === undefined && NO_ORACLE },
  async (t) => {
    const path = join(tempDir(t), 'd.qcow2')
    for (const example of entangled) {
      prepare(path, example)
      const before = fs.readFileSync(path)
      const { open } = testGraph(t)
      const { node } = await open(path, { discard: 'unmap' })
      await t.rejects(request(example, node), { kind: 'corrupt', code: 'EIO' }, example.what)
      const after = fs.readFileSync(path)
      t.ok(isMarked(path), 'the corrupt bit')
      after[79] = before[79]!
      t.ok(after.subarray(0, before.length).equals(before), `${example.what}: nothing else has changed`)
    }
  },
)

t.test(
  'a table stays where a damaged entry of the guest is discarded',
  { skip: qemu === undefined && NO_ORACLE },
  async (t) => {
    const path = join(tempDir(t), 'd.qcow2')
    prepare(path, { what: '', pokes: [[L2, 0x8000000000030000n]], verb: 'discard', written: true })
    const before = fs.readFileSync(path)
    const { open, warnings } = testGraph(t)
    const image = await open(path, { discard: 'unmap' })
    await image.node.discard(0, CLUSTER)
    await image.detach()
    t.match(warnings, [/overlaps with active L1 table/])
    const after = fs.readFileSync(path)
    t.ok(after.subarray(L1, L1 + CLUSTER).equals(before.subarray(L1, L1 + CLUSTER)), 'the L1 table')
    t.ok(after.subarray(REFCOUNT_BLOCK, L1).equals(before.subarray(REFCOUNT_BLOCK, L1)), 'its count')
  },
)

t.test('tables of snapshots are looked for, too, where that is asked for', async (t) => {
  const path = join(tempDir(t), 'd.qcow2')
  const { open, create } = testGraph(t)
  await create(path, { size: 4 * 1024 * 1024 })
  const image = await open(path)
  await image.node.write(0, Buffer.alloc(CLUSTER, 1))
  await image.node.layer.snapshots!.create('s', { seconds: 0, nanoseconds: 0 })
  await image.node.write(0, Buffer.alloc(CLUSTER, 2))
  await image.detach()
  const bytes = fs.readFileSync(path)
  const follow = (at: number): number => Number(bytes.readBigUInt64BE(at) & 0x00fffffffffffe00n)
  const inactive = follow(follow(follow(64)))
  bytes.writeBigUInt64BE(0x8000000000000000n | BigInt(inactive), follow(follow(40)))
  fs.writeFileSync(path, bytes)
  const { node } = await open(path, { 'overlap-check': 'all' })
  await t.rejects(node.write(0, Buffer.alloc(CLUSTER)), { message: 'Input/output error' })
  t.ok(
    fs
      .readFileSync(path)
      .subarray(inactive, inactive + CLUSTER)
      .equals(bytes.subarray(inactive, inactive + CLUSTER)),
  )
})

t.test('a refcount block so far away that its file would be terabytes long is damage', async (t) => {
  const path = join(tempDir(t), 'a')
  await runQimgHere(['create', '-q', '-f', 'qcow2', '-o', 'cluster_size=512', path, '1M'])
  await runQimgHere(['io', '-c', 'write -q -P 7 64k 128k', path])
  const bytes = fs.readFileSync(path)
  const table = Number(bytes.readBigUInt64BE(48))
  bytes.writeBigUInt64BE(2n ** 43n, table + 40 * 8)
  fs.writeFileSync(path, bytes)
  const repaired = await runQimgHere(['check', '-r', 'all', path])
  t.match(repaired.stderr + repaired.stdout, /Repairing refcount block 40 is outside image/)
  t.equal(repaired.status, 0)
  t.ok(fs.statSync(path).size < 2 * bytes.length, 'the file did not grow by it')
  const again = await runQimgHere(['check', path])
  t.equal(again.status, 0, again.stdout)
  t.equal((await runQimgHere(['io', '-c', 'read -q -P 7 64k 128k', path])).stdout, '')
})

t.test('a sparse file too long to be counted is refused in time', async (t) => {
  const path = join(tempDir(t), 'a')
  await runQimgHere(['create', '-q', '-f', 'qcow2', '-o', 'cluster_size=512,refcount_bits=64', path, '1M'])
  const size = 900 * 2 ** 30
  fs.truncateSync(path, size)
  const { status, stderr } = await runQimgHere(['check', path])
  t.strictSame([status, stderr], [1, 'qemu-img: Check failed: Cannot allocate memory\n'])
})

t.test('clusters are counted of whole sectors', async (t) => {
  const path = join(tempDir(t), 'a')
  await runQimgHere(['create', '-q', '-f', 'qcow2', path, `${12 * CLUSTER}`])
  const bytes = fs.readFileSync(path)
  bytes.writeBigUInt64BE(BigInt(12 * CLUSTER + 1), 24)
  fs.writeFileSync(path, bytes)
  const { stdout } = await runQimgHere(['check', '--output=json', path])
  t.equal(JSON.parse(stdout)['total-clusters'], 12)
  if (qemu !== undefined)
    t.match(qemu.qemuImg(['check', '--output=json', path]).stdout, '"total-clusters": 12')
})

t.test('a bitmap whose table does not fit the image is found, and becomes an inconsistent one', async (t) => {
  const path = join(tempDir(t), 'a')
  await runQimgHere(['create', '-q', '-f', 'qcow2', '-o', 'cluster_size=512', path, '64M'])
  await runQimgHere(['bitmap', '--add', '-g', '512', path, 'b0'])
  const bytes = fs.readFileSync(path)
  bytes.writeBigUInt64BE(8n * 2n ** 20n, 24)
  fs.writeFileSync(path, bytes)
  const refused = await runQimgHere(['io', '-c', 'read 0 512', path])
  t.match(refused.stderr, /Could not read bitmap 'b0' from image: Invalid argument/)
  t.equal((await runQimgHere(['check', path])).status, 2)
  const { status, stderr } = await runQimgHere(['check', '-r', 'all', path])
  t.strictSame(
    [status, stderr],
    [0, 'Repairing bitmap: its table does not fit the image, the bitmap is inconsistent now\n'],
  )
  t.equal((await runQimgHere(['io', '-c', 'read -q 0 512', path])).status, 0)
})

t.test('where the table of no snapshots would be is forgotten where that cannot be', async (t) => {
  const path = join(tempDir(t), 'a')
  for (const offset of [2n ** 63n, 2n ** 63n + 0x3000n, 0x3001n]) {
    await runQimgHere(['create', '-q', '-f', 'qcow2', '-o', 'cluster_size=4k', path, '1M'])
    const bytes = fs.readFileSync(path)
    bytes.writeBigUInt64BE(offset, 64)
    fs.writeFileSync(path, bytes)
    t.equal((await runQimgHere(['check', path])).status, 1)
    t.equal((await runQimgHere(['check', '-r', 'all', path])).status, 0)
    t.equal(fs.readFileSync(path).readBigUInt64BE(64), 0n)
    t.equal((await runQimgHere(['check', path])).status, 0)
  }
})
