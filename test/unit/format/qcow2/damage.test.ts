/** Damaged tables, met while the image is in use: the same report as QEMU's, the same mark, and nothing is overwritten. */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../../../support/images.ts'
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
      const bytes = Buffer.alloc(CLUSTER)
      let failure: unknown
      try {
        if (example.verb === 'read') await node.read(offset, bytes)
        else if (example.verb === 'discard') await node.discard(offset, CLUSTER)
        else await node.write(offset, bytes, { compressed: example.verb === 'write -c' })
      } catch (error) {
        failure = error
      }
      t.strictSame(warnings, said)
      t.equal(isMarked(path), marked, 'the corrupt bit')
      t.equal(failure !== undefined, failed, 'the request fails')
      if (failed) t.match(failure, { kind: 'corrupt', message: 'Input/output error', code: 'EIO' })
      const after = fs.readFileSync(path)
      after[79] = before[79]!
      if (failed) t.ok(after.subarray(0, before.length).equals(before), 'nothing else has changed')
      if (marked) await t.rejects(node.write(0, bytes), { message: 'Input/output error' }, 'no more writes')
    })
  }
})
