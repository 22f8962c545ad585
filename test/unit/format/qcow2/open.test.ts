/** Damaged headers: the same verdict and the same words as QEMU's tools. */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../../../support/images.ts'
import { NO_ORACLE, oracle } from '../../../support/oracle.ts'
import { testGraph } from './bench-graph.ts'

type Poke = readonly [offset: number, bytes: number, value: number | bigint | string]

interface Case {
  readonly what: string
  readonly create?: string
  readonly pokes?: readonly Poke[]
  readonly length?: number
}

const u32 = (offset: number, value: number): Poke => [offset, 4, value]
const u64 = (offset: number, value: bigint): Poke => [offset, 8, value]
const EXT = 112

const cases: readonly Case[] = [
  { what: 'magic', pokes: [u32(0, 0x514649fa)] },
  { what: 'version 1', pokes: [u32(4, 1)] },
  { what: 'version 4', pokes: [u32(4, 4)] },
  { what: 'cluster_bits 8', pokes: [u32(20, 8)] },
  { what: 'cluster_bits 22', pokes: [u32(20, 22)] },
  { what: 'header_length 103', pokes: [u32(100, 103)] },
  { what: 'header_length 105', pokes: [u32(100, 105)] },
  { what: 'header_length beyond the cluster', pokes: [u32(100, 65537)] },
  { what: 'header_length of the whole cluster', pokes: [u32(100, 65536)] },
  { what: 'header_length huge', pokes: [u32(100, 0xfffffff8)] },
  { what: 'refcount_order 7', pokes: [u32(96, 7)] },
  { what: 'crypt_method 3', pokes: [u32(32, 3)] },
  { what: 'crypt_method 1', pokes: [u32(32, 1)] },
  { what: 'crypt_method 2', pokes: [u32(32, 2)] },
  { what: 'l1_size 0', pokes: [u32(36, 0)] },
  { what: 'l1_size over the limit', pokes: [u32(36, 0x400001)] },
  { what: 'l1_size negative', pokes: [u32(36, 0x80000000)] },
  { what: 'L1 unaligned', pokes: [u64(40, 0x30200n)] },
  { what: 'L1 negative', pokes: [u64(40, 0xffffffffffff0000n)] },
  { what: 'L1 beyond the file', pokes: [u64(40, 0x3000000n)] },
  { what: 'L1 at 0', pokes: [u64(40, 0n)] },
  { what: 'size beyond L1', pokes: [u64(24, 1n << 40n)] },
  { what: 'size huge', pokes: [u64(24, 1n << 62n)] },
  { what: 'no refcount table', pokes: [u32(56, 0)] },
  { what: 'refcount table over the limit', pokes: [u32(56, 129)] },
  { what: 'refcount table at the limit', pokes: [u32(56, 128)] },
  { what: 'refcount table huge', pokes: [u32(56, 0xffffffff)] },
  { what: 'refcount table unaligned', pokes: [u64(48, 0x10200n)] },
  { what: 'refcount table far away', pokes: [u64(48, 0xffffffffffff0000n)] },
  { what: 'too many snapshots', pokes: [u32(60, 65537), u64(64, 0x10000n)] },
  { what: 'far too many snapshots', pokes: [u32(60, 0xffffffff), u64(64, 0x10000n)] },
  { what: 'snapshot table unaligned', pokes: [u32(60, 1), u64(64, 0x10200n)] },
  { what: 'snapshot table beyond the file', pokes: [u32(60, 1), u64(64, 0x1000000n)] },
  { what: 'snapshot table far away', pokes: [u32(60, 1), u64(64, 1n << 63n)] },
  { what: 'backing name in the header', pokes: [u64(8, 8n), u32(16, 8)] },
  { what: 'backing name beyond the cluster', pokes: [u64(8, 0xffffffffn), u32(16, 8)] },
  { what: 'backing name of 1024 bytes', pokes: [u64(8, 0x400n), u32(16, 1024)] },
  { what: 'backing name over the cluster end', pokes: [u64(8, 65530n), u32(16, 10)] },
  { what: 'backing name empty', pokes: [u64(8, 0x400n), u32(16, 0)] },
  { what: 'backing file that is not there', pokes: [u64(8, 0x400n), u32(16, 5), [0x400, 5, 'a.img']] },
  { what: 'unknown extension too large', pokes: [u32(EXT, 0x12345678), u32(EXT + 4, 0x7fffffff)] },
  { what: 'extension over the cluster end', pokes: [u32(EXT + 4, 0x10000)] },
  { what: 'extension up to the cluster end', pokes: [u32(EXT + 4, 0x10000 - 0x78)] },
  { what: 'backing format of 17 bytes', pokes: [u32(EXT, 0xe2792aca), u32(EXT + 4, 17)] },
  { what: 'data file name without its bit', pokes: [u32(EXT, 0x44415441), u32(EXT + 4, 1024)] },
  { what: 'crypto header without encryption', pokes: [u32(EXT, 0x0537be77), u32(EXT + 4, 16)] },
  { what: 'bitmaps without their bit', pokes: [u32(EXT, 0x23852875), u32(EXT + 4, 24)] },
  {
    what: 'no bitmaps in the extension',
    pokes: [u32(EXT, 0x23852875), u32(EXT + 4, 24), u64(88, 1n), u64(120, 0n), u64(128, 0n), u64(136, 0n)],
  },
  { what: 'raw data without a data file', pokes: [u64(88, 2n)] },
  { what: 'unknown autoclear feature', pokes: [u64(88, 1n << 63n)] },
  { what: 'unknown compatible feature', pokes: [u64(80, 4n)] },
  { what: 'unknown incompatible feature', pokes: [u64(72, 1n << 63n)] },
  { what: 'unknown and known incompatible features', pokes: [u64(72, 33n)] },
  {
    what: 'unknown incompatible features, one named in a table that ends within the name',
    pokes: [u64(72, 3n << 61n), u32(EXT, 0x6803f857), u32(EXT + 4, 9), [EXT + 8, 9, '\0\x3ename of it']],
  },
  { what: 'corrupt bit', pokes: [u64(72, 2n)] },
  { what: 'data file bit', pokes: [u64(72, 4n)] },
  { what: 'compression bit for deflate', pokes: [u64(72, 8n)] },
  { what: 'compression bit for zstd', pokes: [u64(72, 8n), [104, 1, 1]] },
  { what: 'unknown compression', pokes: [u64(72, 8n), [104, 1, 2]] },
  { what: 'zstd without its bit', pokes: [[104, 1, 1]] },
  { what: 'compression beyond the header', pokes: [u64(72, 8n), [104, 1, 1], u32(100, 104)] },
  { what: 'extended L2', pokes: [u64(72, 16n)] },
  { what: 'extended L2 with small clusters', create: 'cluster_size=4096', pokes: [u64(72, 16n)] },
  { what: 'header beyond a small cluster', create: 'cluster_size=512', pokes: [u32(100, 520)] },
  { what: 'refcount table of small clusters', create: 'cluster_size=512', pokes: [u32(56, 16385)] },
  { what: 'version 2', create: 'compat=0.10' },
  { what: 'version 2, extension', create: 'compat=0.10', pokes: [u32(72, 0x12345678), u32(76, 65536)] },
  ...[0, 3, 4, 50, 71, 103, 104, 111, 200, 65535, 65536, 131072, 196607].map((length) => ({
    what: `cut at ${length}`,
    length,
  })),
]

const make = (path: string, { create, pokes = [], length }: Case): void => {
  qemu!.qemuImgOk([
    'create',
    '-q',
    '-f',
    'qcow2',
    ...(create === undefined ? [] : ['-o', create]),
    path,
    '64M',
  ])
  const bytes = fs.readFileSync(path)
  for (const [offset, width, value] of pokes) {
    if (typeof value === 'string') bytes.write(value, offset)
    else if (typeof value === 'bigint') bytes.writeBigUInt64BE(value, offset)
    else bytes.writeUIntBE(value, offset, width)
  }
  fs.writeFileSync(path, length === undefined ? bytes : bytes.subarray(0, length))
}

const qemu = oracle()

t.test('headers', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const folder = tempDir(t)
  for (const example of cases) {
    await t.test(example.what, async (t) => {
      const path = join(folder, 'd.qcow2')
      for (const readOnly of [true, false]) {
        make(path, example)
        const theirs = qemu!.qemuIo([...(readOnly ? ['-r'] : []), '-f', 'qcow2', '-c', 'read 0 512', path])
        const said = /can't open device [^:]*: (.*)/.exec(theirs.stderr)?.[1]
        make(path, example)
        const { open } = testGraph(t)
        let ours: string | undefined
        try {
          await (await open(path, {}, readOnly)).detach()
        } catch (error) {
          ours = (error as Error).message
        }
        t.equal(
          ours?.replaceAll(folder, ''),
          said?.replaceAll(folder, ''),
          readOnly ? 'read-only' : 'read-write',
        )
      }
    })
  }
})
