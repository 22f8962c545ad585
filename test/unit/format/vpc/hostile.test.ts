/** VHD images that cannot be, their checksums right: each is refused in QEMU's words, or read as it reads them. */

import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { GiB, KiB, MiB } from '../../../../src/base/units.ts'
import type { Backend } from '../../../../src/block/backend.ts'
import { checksum, FOOTER, HEADER, TABLE_OFFSET } from '../../../../src/format/vpc/layout.ts'
import { createRow } from '../../../support/format-rows.ts'
import { openFor, openImage, quietGraph, readAll } from '../../../support/graph.ts'
import { tempDir } from '../../../support/images.ts'

const SIZE = 5 * MiB
const DYNAMIC = { format: 'vpc', options: 'force_size=on', resize: 'any' } as const
const FIXED = { ...DYNAMIC, options: 'subformat=fixed,force_size=on' }
/** The most that a refusal may take, whatever the image promises. KiB. */
const MEMORY = 64 * KiB

const made = async (folder: string, row: typeof DYNAMIC | typeof FIXED): Promise<string> => {
  const path = join(folder, 'a.vhd')
  const graph = quietGraph()
  await createRow(graph, row, path, SIZE)
  const image = await openImage(graph, path, 'vpc', { writable: true })
  await image.write(0, Buffer.alloc(MiB, 1))
  await image.detach()
  return path
}

const seal = (record: Buffer, at: number): void => {
  record.writeUInt32BE(checksum(record, at), at)
}

/** Both copies of the footer changed alike, or the header, and sealed again. */
const footers = (bytes: Buffer, change: (footer: Buffer) => void): void => {
  for (const at of [0, bytes.length - FOOTER.length]) {
    const footer = bytes.subarray(at, at + FOOTER.length)
    change(footer)
    seal(footer, FOOTER.offsetOf('checksum'))
  }
}
const header = (bytes: Buffer, change: (header: Buffer) => void): void => {
  const record = bytes.subarray(FOOTER.length, TABLE_OFFSET)
  change(record)
  seal(record, HEADER.offsetOf('checksum'))
}

/** What a check tells. */
const IGNORED = { signal: new AbortController().signal, progress: async () => {}, found: () => {} }

const TRUNCATED =
  'block-vpc: free_data_block_offset points after the end of file. The image has been truncated.'

const footerNumber = (name: 'current_size' | 'data_offset', value: bigint) => (bytes: Buffer) =>
  footers(bytes, (footer) => footer.writeBigUInt64BE(value, FOOTER.offsetOf(name)))
const headerNumber = (name: 'max_table_entries' | 'block_size', value: number) => (bytes: Buffer) =>
  header(bytes, (record) => record.writeUInt32BE(value, HEADER.offsetOf(name)))
const tableAt = (value: bigint) => (bytes: Buffer) =>
  header(bytes, (record) => record.writeBigUInt64BE(value, HEADER.offsetOf('table_offset')))

type Case = readonly [what: string, change: (bytes: Buffer) => void, message: string | RegExp]

const REFUSED: readonly Case[] = [
  ['no cookie anywhere', (bytes) => footers(bytes, (footer) => footer.fill(0, 0, 8)), 'invalid VPC image'],
  [
    'no right sum anywhere',
    (bytes) => {
      for (const at of [0, bytes.length - FOOTER.length]) bytes.writeUInt32BE(1, at + 64)
    },
    'Incorrect header checksum',
  ],
  ['more than 2040 GiB', footerNumber('current_size', 2n ** 41n), /File too large$/],
  ['as large as numbers get', footerNumber('current_size', 2n ** 64n - 1n), /File too large$/],
  ['a header behind the end', footerNumber('data_offset', 2n ** 40n), 'Invalid header magic'],
  ['a header beyond 2^53', footerNumber('data_offset', 2n ** 60n), 'Invalid header magic'],
  [
    'a header beyond any file',
    footerNumber('data_offset', 2n ** 64n - 1n),
    'Error reading dynamic VHD header',
  ],
  ['no header', (bytes) => header(bytes, (record) => record.fill(0, 0, 8)), 'Invalid header magic'],
  ...[0, 1, 256, 768, 3 * MiB, 2 ** 32 - 512].map(
    (size): Case => [
      `blocks of ${size} bytes`,
      headerNumber('block_size', size),
      `Invalid block size ${size}`,
    ],
  ),
  ['no entries', headerNumber('max_table_entries', 0), 'Page table too small'],
  ['too few entries', headerNumber('max_table_entries', 2), 'Page table too small'],
  ['2^29 entries', headerNumber('max_table_entries', 2 ** 29), 'Max Table Entries too large (536870912)'],
  ['2^32 - 1 entries', headerNumber('max_table_entries', 2 ** 32 - 1), 'Max Table Entries too large (-1)'],
  ['as many entries as are allowed', headerNumber('max_table_entries', 2 ** 29 - 1), TRUNCATED],
  ['a table behind the end', tableAt(BigInt(8 * GiB)), TRUNCATED],
  ['a table beyond 2^53', tableAt(2n ** 60n), TRUNCATED],
  ['a table beyond any file', tableAt(2n ** 64n - 512n), 'Error reading pagetable'],
  ['a block behind the end', (bytes) => bytes.writeUInt32BE(0x11111111, TABLE_OFFSET), TRUNCATED],
]

t.test('what cannot be is refused, soon and without taking memory', async (t) => {
  const path = await made(tempDir(t), DYNAMIC)
  const sound = readFileSync(path)
  for (const [what, change, message] of REFUSED) {
    const bytes = Buffer.from(sound)
    change(bytes)
    writeFileSync(path, bytes)
    for (const writable of [false, true]) {
      const [began, before] = [Date.now(), process.resourceUsage().maxRSS]
      await t.rejects(openImage(quietGraph(), path, 'vpc', { writable }), { kind: 'invalid', message }, what)
      t.ok(Date.now() - began < 2000, `${what}: in time`)
      t.ok(process.resourceUsage().maxRSS - before < MEMORY, `${what}: memory`)
    }
    t.ok(readFileSync(path).equals(bytes), `${what}: nothing was written`)
  }
})

t.test('a table of zeroes as long as memory holds takes no more than itself', async (t) => {
  const path = await made(tempDir(t), DYNAMIC)
  const bytes = readFileSync(path)
  const entries = 2 ** 24
  header(bytes, (record) => {
    record.writeUInt32BE(entries, HEADER.offsetOf('max_table_entries'))
    record.writeBigUInt64BE(BigInt(bytes.length), HEADER.offsetOf('table_offset'))
  })
  // The file has that table as a hole: every entry says sector 0.
  writeFileSync(path, bytes)
  truncateSync(path, bytes.length + entries * 4)
  const before = process.resourceUsage().maxRSS
  const image = await openFor(t, path, 'vpc')
  const sector = Buffer.alloc(512)
  await image.node.read(SIZE - 512, sector)
  t.ok(process.resourceUsage().maxRSS - before < 2 * MEMORY)
})

t.test('a table that lies over the header is never changed', async (t) => {
  const path = await made(tempDir(t), DYNAMIC)
  const sound = readFileSync(path)
  const fixedHeader = FOOTER.length + HEADER.offsetOf('data_offset')
  for (const [what, at] of [
    ['no blocks, then zeroes', fixedHeader],
    ['zeroes', FOOTER.length + 256],
    ['the last of the header', TABLE_OFFSET - 4],
  ] as const) {
    const bytes = Buffer.from(sound)
    tableAt(BigInt(at))(bytes)
    // Behind the header are places of blocks; here none.
    bytes.fill(0xff, TABLE_OFFSET, TABLE_OFFSET + 64)
    writeFileSync(path, bytes)
    await (await openFor(t, path, 'vpc')).node.read(0, Buffer.alloc(512))
    const refused = { kind: 'corrupt', code: 'EIO' } as const
    for (const change of [
      (image: Backend) => image.write(0, Buffer.alloc(512, 1)),
      (image: Backend) => image.write(SIZE - MiB, Buffer.alloc(512, 1)),
      (image: Backend) => image.zero(0, 2 * MiB, { mayUnmap: true }),
      (image: Backend) => image.node.layer.discard!(0, 2 * MiB),
      (image: Backend) => image.node.layer.resize!(2 * SIZE, 'off'),
      (image: Backend) => image.node.layer.check!.check('all', IGNORED),
    ]) {
      const image = await openImage(quietGraph(), path, 'vpc', { writable: true })
      await t.rejects(async () => void (await change(image)), refused, `${what}: ${change}`)
      await image.detach()
      t.ok(readFileSync(path).equals(bytes), `${what}: nothing was written`)
    }
  }
})

t.test('hundreds of blocks in one place are not mended by filling the disk', async (t) => {
  const path = join(tempDir(t), 'a.vhd')
  const graph = quietGraph()
  await createRow(graph, DYNAMIC, path, GiB)
  const image = await openImage(graph, path, 'vpc', { writable: true })
  await image.write(0, Buffer.alloc(MiB, 1))
  await image.detach()
  const bytes = readFileSync(path)
  for (let i = 1; i < 100; i++) bytes.copy(bytes, TABLE_OFFSET + i * 4, TABLE_OFFSET, TABLE_OFFSET + 4)
  writeFileSync(path, bytes)
  const damaged = await openImage(quietGraph(), path, 'vpc', { writable: true })
  const check = damaged.node.layer.check!.check('all', IGNORED)
  await t.rejects(check, { message: '99 blocks that share their place are too many to be mended' })
  await damaged.detach()
  t.ok(readFileSync(path).equals(bytes), 'nothing was written')
})

t.test('what the guest writes into a fixed image makes no other image of it', async (t) => {
  const folder = tempDir(t)
  const dynamic = readFileSync(await made(tempDir(t), DYNAMIC))
  const path = await made(folder, FIXED)
  const sound = readFileSync(path)
  t.equal(sound.length, SIZE + FOOTER.length)
  for (const [what, type] of [
    ['a dynamic image', 3],
    ['a differencing one', 4],
    ['a fixed one', 2],
  ] as const) {
    const head = Buffer.from(dynamic.subarray(0, 4096))
    const footer = head.subarray(0, FOOTER.length)
    footer.writeUInt32BE(type, FOOTER.offsetOf('type'))
    seal(footer, FOOTER.offsetOf('checksum'))
    const image = await openImage(quietGraph(), path, 'vpc', { writable: true })
    await image.write(0, head)
    await image.detach()
    const again = await openFor(t, path, 'vpc')
    const expected = Buffer.from(sound.subarray(0, SIZE))
    expected.set(head)
    t.ok((await readAll(again)).equals(expected), `the head of ${what}`)
  }
})
