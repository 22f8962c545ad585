/** VDI images that cannot be: refused in QEMU's words, or read and checked without memory and time that they promise. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { KiB, MiB } from '../../../../src/base/units.ts'
import { type CheckResult, MAX_FINDINGS, type RepairMode } from '../../../../src/block/facets.ts'
import { HEADER, MAX_BLOCKS } from '../../../../src/format/vdi/layout.ts'
import { createRow } from '../../../support/format-rows.ts'
import { openFor, openImage, quietGraph, readAll } from '../../../support/graph.ts'
import { tempDir } from '../../../support/images.ts'
import { checkRefused, type RefusedCase } from '../../../support/refused.ts'

const SIZE = 4 * MiB
/** The most that an image of a few MiB may take, whatever it promises. KiB. */
const MEMORY = 128 * KiB

const made = async (folder: string): Promise<string> => {
  const path = join(folder, 'a.vdi')
  const graph = quietGraph()
  await createRow(graph, { format: 'vdi', options: '', resize: 'any' }, path, SIZE)
  const image = await openImage(graph, path, 'vdi', { writable: true })
  await image.write(0, Buffer.alloc(MiB, 1))
  await image.detach()
  return path
}

type Field = Parameters<typeof HEADER.offsetOf>[0]
const set = (bytes: Buffer, name: Field, value: number): number =>
  bytes.writeUInt32LE(value, HEADER.offsetOf(name))
const setSize = (bytes: Buffer, value: bigint): number =>
  bytes.writeBigUInt64LE(value, HEADER.offsetOf('disk_size'))

const number = (name: Field, value: number, message: string): RefusedCase => [
  `${name} = ${value}`,
  'unsupported',
  (bytes) => set(bytes, name, value),
  `unsupported VDI image (${message})`,
]

const REFUSED: readonly RefusedCase[] = [
  [
    'another signature',
    'invalid',
    (bytes) => set(bytes, 'signature', 1),
    'Image not in VDI format (bad signature 00000001)',
  ],
  number('version', 0x20003, 'version 2.3'),
  number('offset_bmap', 513, 'unaligned block map offset 0x201'),
  number('offset_data', 0xffffffff, 'unaligned data offset 0xffffffff'),
  number('sector_size', 0, 'sector size 0 is not 512'),
  number('sector_size', 4096, 'sector size 4096 is not 512'),
  ...[0, 1, 2 * MiB, 2 ** 32 - 1].map((size) =>
    number('block_size', size, `block size ${size} is not ${MiB}`),
  ),
  number('blocks_in_image', 0, `disk size ${SIZE}, image bitmap has room for 0`),
  number('blocks_in_image', 3, `disk size ${SIZE}, image bitmap has room for ${3 * MiB}`),
  number('blocks_in_image', MAX_BLOCKS + 1, `too many blocks ${MAX_BLOCKS + 1}, max is ${MAX_BLOCKS}`),
  number('blocks_in_image', 2 ** 32 - 1, `too many blocks ${2 ** 32 - 1}, max is ${MAX_BLOCKS}`),
  [
    'a parent',
    'unsupported',
    (bytes) => bytes.fill(1, 0x1b8, 0x1c8),
    'unsupported VDI image (non-NULL parent UUID)',
  ],
  [
    'a link',
    'unsupported',
    (bytes) => bytes.fill(1, 0x1a8, 0x1b8),
    'unsupported VDI image (non-NULL link UUID)',
  ],
  ...[2n ** 49n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n].map(
    (size): RefusedCase => [
      `a disk of ${size} bytes`,
      'unsupported',
      (bytes) => setSize(bytes, size),
      `Unsupported VDI image size (size is 0x${size.toString(16)}, max supported is 0x1fffff8000000)`,
    ],
  ),
]

t.test('what cannot be is refused', async (t) => {
  const path = await made(tempDir(t))
  await checkRefused(t, path, 'vdi', REFUSED)
})

/** What a check says, how many findings it has, and that it takes neither time nor memory. */
const check = async (
  t: Test,
  path: string,
  mode: RepairMode,
): Promise<{ result: Promise<CheckResult>; findings: () => number }> => {
  const before = process.resourceUsage().maxRSS
  const began = Date.now()
  const image = await openImage(quietGraph(), path, 'vdi', { writable: mode !== 'none' })
  let findings = 0
  const result = image.node.layer.check!.check(mode, {
    signal: new AbortController().signal,
    progress: async () => {},
    found: () => findings++,
  })
  await result.catch(() => {})
  await image.detach()
  t.ok(Date.now() - began < 5000, `in time: ${Date.now() - began} ms`)
  t.ok(process.resourceUsage().maxRSS - before < MEMORY, 'memory')
  return { result, findings: () => findings }
}

t.test('a map of half a billion entries in a file of 2 MiB', async (t) => {
  const path = await made(tempDir(t))
  const sound = readFileSync(path)
  const visible = Buffer.from(sound)
  set(visible, 'blocks_in_image', MAX_BLOCKS)
  setSize(visible, BigInt(MAX_BLOCKS) * BigInt(MiB))
  writeFileSync(path, visible)
  const looked = await check(t, path, 'none')
  t.match(await looked.result, { checkErrors: 0 })
  t.ok((await looked.result).corruptions > MAX_BLOCKS / 2, 'all are counted')
  t.equal(looked.findings(), MAX_FINDINGS, 'as many are told as anybody reads')
  const mended = await check(t, path, 'all')
  await t.rejects(mended.result, { kind: 'corrupt', message: /too many to be mended/ })
  t.equal(readFileSync(path).length, sound.length, 'nothing was copied')
  // Only entries behind the disk: the guest sees none of them.
  const hidden = Buffer.from(sound)
  set(hidden, 'blocks_in_image', MAX_BLOCKS)
  writeFileSync(path, hidden)
  t.ok((await (await check(t, path, 'none')).result).corruptions > MAX_BLOCKS / 2)
  const image = await openFor(t, path, 'vdi')
  const content = await readAll(image)
  t.ok(content.subarray(0, MiB).equals(Buffer.alloc(MiB, 1)), 'the disk is as it was')
})

t.test(
  'entries that point behind the file or into the header are read, and never written through',
  async (t) => {
    const path = await made(tempDir(t))
    const sound = readFileSync(path)
    const { offset_bmap, offset_data } = HEADER.decode(sound)
    const bytes = Buffer.from(sound)
    bytes.writeUInt32LE(3, offset_bmap + 4)
    writeFileSync(path, bytes)
    const image = await openFor(t, path, 'vdi')
    t.ok((await readAll(image)).subarray(MiB).equals(Buffer.alloc(3 * MiB)), 'nothing is there')
    // The data begins with the header: block 0 is the image itself.
    set(bytes, 'offset_data', 0)
    writeFileSync(path, bytes)
    const overlapping = await openImage(quietGraph(), path, 'vdi', { writable: true })
    await t.rejects(overlapping.write(0, Buffer.alloc(512, 9)), { code: 'EIO' })
    await overlapping.detach()
    t.ok(readFileSync(path).equals(bytes), 'nothing was written')
    t.ok(offset_data > offset_bmap)
  },
)
