/** Images that cannot be, their checksums right: each is refused for what it is, before anything is done with it. */

import t from 'tap'
import type { BlockError } from '../../../../src/base/errors.ts'
import { KiB, MiB, TiB } from '../../../../src/base/units.ts'
import type { MemoryStorage } from '../../../../src/protocol/memory.ts'
import { run } from '../../../fuzz/vhdx-sealed.ts'
import { bench } from './bench.ts'
import {
  buildImage,
  header,
  type ImageSpec,
  type Item,
  itemsOf,
  locator,
  metadataRegion,
  PARENT_ID,
  PLACES,
  REGION,
  regionTable,
  STATE,
  slowCrc,
} from './build.ts'

const SPEC: ImageSpec = { size: 4 * MiB }
const UNKNOWN = '01234567-89ab-4cde-8f01-23456789abcd'

const write = (file: MemoryStorage, offset: number, bytes: Uint8Array): MemoryStorage => {
  file.apply({ kind: 'write', offset, length: bytes.length, bytes })
  return file
}

/** Both headers, each changed and sealed again. */
const headers = (change: (bytes: Buffer, slot: number) => void): MemoryStorage => {
  const file = buildImage(SPEC)
  for (const slot of [0, 1]) {
    const bytes = header(SPEC, 7n)
    bytes.writeUInt32LE(0, 4)
    change(bytes, slot)
    bytes.writeUInt32LE(slowCrc(bytes), 4)
    write(file, (64 + 64 * slot) * KiB, bytes)
  }
  return file
}

type Region = readonly [string, number, number, number]
const BAT: Region = [REGION.bat, PLACES.bat, MiB, 1]
const METADATA: Region = [REGION.metadata, PLACES.metadata, MiB, 1]

const regions = (...entries: readonly Region[]): MemoryStorage => {
  const file = buildImage(SPEC)
  const table = regionTable(entries)
  return write(write(file, 192 * KiB, table), 256 * KiB, table)
}

const metadata = (
  change: (items: Item[]) => readonly Item[],
  spoil: (region: Buffer) => void = () => {},
): MemoryStorage => {
  const region = metadataRegion(change(itemsOf(SPEC)))
  spoil(region)
  return write(buildImage(SPEC), PLACES.metadata, region)
}

/** One item with other content. */
const item = (index: number, bytes: Uint8Array): MemoryStorage =>
  metadata((items) => items.map((entry, i) => (i === index ? [entry[0], bytes, entry[2]] : entry)))

const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, i * 4)
  return bytes
}

const child = (entries: Buffer): MemoryStorage => {
  const spec = { ...SPEC, parent: {} }
  const items = itemsOf(spec).map((entry, i): Item => (i === 5 ? [entry[0], entries, 4] : entry))
  return write(buildImage(spec), PLACES.metadata, metadataRegion(items))
}

const entriesOf = (change: (bytes: Buffer) => void): MemoryStorage => {
  const bytes = locator({ parent_linkage: PARENT_ID, relative_path: 'parent.vhdx' })
  change(bytes)
  return child(bytes)
}

const refused: readonly (readonly [string, MemoryStorage, string?])[] = [
  ['equal sequence numbers, different headers', headers((bytes, slot) => bytes.writeUInt8(slot, 20))],
  ['version 2', headers((bytes) => bytes.writeUInt16LE(2, 66))],
  ['another version of the log', headers((bytes, slot) => bytes.writeUInt16LE(1, 64) + slot)],
  ['a log at 0', headers((bytes) => bytes.writeBigUInt64LE(0n, 72))],
  ['a log at no whole MiB', headers((bytes) => bytes.writeBigUInt64LE(BigInt(MiB + 4096), 72))],
  ['a log beyond all files', headers((bytes) => bytes.writeBigUInt64LE(0xfffffffffff00000n, 72))],
  ['a log of half a MiB', headers((bytes) => bytes.writeUInt32LE(MiB / 2, 68))],
  ['no BAT', regions(METADATA)],
  ['no metadata', regions(BAT)],
  ['two BATs', regions(BAT, METADATA, [REGION.bat, 5 * MiB, MiB, 1])],
  ['regions over each other', regions(BAT, [REGION.metadata, PLACES.bat, MiB, 1])],
  ['a region over the log', regions([REGION.bat, PLACES.log, MiB, 1], METADATA)],
  ['a region over the headers', regions([REGION.bat, 0, MiB, 1], METADATA)],
  ['a region at no whole MiB', regions([REGION.bat, PLACES.bat + 512, MiB, 1], METADATA)],
  [
    'a region beyond all files',
    regions([REGION.bat, 2 ** 52 * 1.5, MiB, 1], [REGION.metadata, 2 ** 53 - MiB, 2 ** 32 - MiB, 1]),
  ],
  ['an unknown region that is required', regions(BAT, METADATA, [UNKNOWN, 5 * MiB, MiB, 1]), 'unsupported'],
  ['a BAT without room', regions([REGION.bat, PLACES.bat, 0, 1], METADATA)],
  [
    'no metadata table',
    metadata(
      (items) => items,
      (region) => region.write('metadatA', 0, 'latin1'),
    ),
  ],
  [
    'too many items',
    metadata(
      (items) => items,
      (region) => region.writeUInt16LE(2048, 10),
    ),
  ],
  ['an item twice', metadata((items) => [...items, items[0]!])],
  [
    'an unknown item that is required',
    metadata((items) => [...items, [UNKNOWN, Buffer.alloc(4), 4]]),
    'unsupported',
  ],
  [
    'an item in the table',
    metadata(
      (items) => items,
      (region) => region.writeUInt32LE(64, 32 + 16),
    ),
  ],
  [
    'an item beyond the region',
    metadata(
      (items) => items,
      (region) => region.writeUInt32LE(MiB - 4, 32 + 16),
    ),
  ],
  [
    'an item of 2 MiB',
    metadata(
      (items) => items,
      (region) => region.writeUInt32LE(2 * MiB, 32 + 20),
    ),
  ],
  [
    'an item that is too short',
    metadata(
      (items) => items,
      (region) => region.writeUInt32LE(4, 32 + 20),
    ),
  ],
  ['a missing item', metadata((items) => items.slice(1)), 'unsupported'],
  ...[0, 512, MiB / 2, 3 * MiB, 512 * MiB, 2 ** 31].map((size): [string, MemoryStorage] => [
    `blocks of ${size} bytes`,
    item(0, numbers(size, 0)),
  ]),
  ['a parent without a locator', item(0, numbers(MiB, 2)), 'unsupported'],
  ['a disk of more than 64 TiB', item(1, numbers(512, (64 * TiB) / 2 ** 32))],
  ['a disk of 8 EiB', item(1, numbers(0, 0x80000000))],
  ['a disk with more blocks than entries', item(1, numbers(0, 2 ** 8))],
  ...[0, 1, 256, 1024, 8192].map((size): [string, MemoryStorage] => [
    `sectors of ${size} bytes`,
    item(3, numbers(size)),
  ]),
  ['a locator of 4 bytes', child(Buffer.alloc(4))],
  ['a locator with more entries than room', entriesOf((bytes) => bytes.writeUInt16LE(65535, 18))],
  ['a key outside of the locator', entriesOf((bytes) => bytes.writeUInt32LE(0xfffffff0, 20))],
  ['a key over the header', entriesOf((bytes) => bytes.writeUInt32LE(0, 20))],
  ['a value of odd length', entriesOf((bytes) => bytes.writeUInt16LE(3, 20 + 10))],
  ['the same key twice', entriesOf((bytes) => bytes.copy(bytes, 32, 20, 32))],
]

t.test('what cannot be is refused', async (t) => {
  for (const [name, file, kind = 'corrupt'] of refused)
    for (const readOnly of [true, false]) {
      const { files, open } = bench(t)
      files.set('x', file)
      try {
        await (await open('x', { readOnly, noBacking: true })).detach()
        t.fail(`${name}: it opened`)
      } catch (error) {
        const { kind: actual, message } = error as BlockError
        t.equal(actual, kind, `${name}: ${message}`)
      }
    }
})

t.test('what only looks strange is opened', async (t) => {
  const spoiled = (offset: number): MemoryStorage => write(buildImage(SPEC), offset, Buffer.from([1, 2, 3]))
  const fine: readonly (readonly [string, MemoryStorage])[] = [
    ['the first header damaged', spoiled(64 * KiB + 100)],
    ['the second header damaged', spoiled(128 * KiB + 100)],
    ['the first region table damaged', spoiled(192 * KiB + 100)],
    ['the second region table damaged', spoiled(256 * KiB + 100)],
    ['the same header twice', headers(() => {})],
    ['an unknown region', regions(BAT, METADATA, [UNKNOWN, 5 * MiB, MiB, 0])],
    ['an unknown item', metadata((items) => [...items, [UNKNOWN, Buffer.alloc(4), 0]])],
    ['a sequence number at its end', buildImage({ ...SPEC, sequences: [2n ** 64n - 1n, 2n ** 64n - 2n] })],
    ['a disk of no size', item(1, numbers(0, 0))],
  ]
  for (const [name, file] of fine) {
    const { files, open } = bench(t)
    files.set('x', file)
    await t.resolves(
      open('x', { readOnly: true }).then((image) => image.detach()),
      name,
    )
  }
  const { files, open } = bench(t)
  files.set('x', buildImage({ ...SPEC, sequences: [2n ** 64n - 1n, 2n ** 64n - 2n] }))
  const image = await open('x')
  await t.rejects(image.write(0, new Uint8Array(512)), { code: 'EIO' })
  await image.detach().catch(() => {})
})

t.test('an entry that cannot be is met by an error where it is used', async (t) => {
  const entry = (value: bigint): MemoryStorage => {
    const bytes = Buffer.alloc(8)
    bytes.writeBigUInt64LE(value)
    return write(
      buildImage({ ...SPEC, blocks: [{ index: 1, state: STATE.full, bytes: new Uint8Array(MiB).fill(5) }] }),
      PLACES.bat,
      bytes,
    )
  }
  for (const [name, value] of [
    ['an unknown state', 4n],
    ['partially present without a parent', 0x400007n],
    ['in the header section', 6n],
  ] as const) {
    const { files, open } = bench(t)
    files.set('x', entry(value))
    const image = await open('x', { readOnly: true })
    const bytes = Buffer.alloc(MiB)
    await t.rejects(image.read(0, bytes), { code: 'EIO' }, name)
    await image.read(MiB, bytes)
    t.ok(
      bytes.every((byte) => byte === 5),
      'the others are read',
    )
    await image.detach()
  }
  for (const [name, value] of [
    ['beyond the end', 0x70000006n],
    ['beyond all files', 0xfffffffffff00006n],
    ['over the BAT', BigInt(PLACES.bat + 6)],
    ['over the log', BigInt(PLACES.log + 6)],
  ] as const) {
    const { files, open, notices } = bench(t)
    files.set('x', entry(value))
    await t.rejects(open('x', { readOnly: true }), { code: 'EINVAL' }, name)
    t.match(notices.join(), /^VHDX (BAT entry 0|region)/)
  }
})

t.test('a few images of the fuzzer that mends checksums', async (t) => {
  t.same(await run(700, 20), [])
})
