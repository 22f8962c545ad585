/**
 * VHDX files made and read by hand, straight from the specification and without a line of the driver's: what it reads is
 * held against the one, what it writes against the other.
 */

import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { KiB, MiB } from '../../../../src/base/units.ts'
import { MemoryStorage } from '../../../../src/protocol/memory.ts'

/** Bit by bit, so that it shares nothing with the fast one. */
export const slowCrc = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1
  }
  return ~crc >>> 0
}

/** A GUID in the byte order of the file. */
export const guid = (text: string): Buffer => {
  const [a, b, c, d, e] = text.split('-') as [string, string, string, string, string]
  const hex = (part: string): Buffer => Buffer.from(part, 'hex')
  return Buffer.concat([hex(a).reverse(), hex(b).reverse(), hex(c).reverse(), hex(d), hex(e)])
}

export const NIL = '00000000-0000-0000-0000-000000000000'
export const PARENT_ID = '83ed0ec3-24c8-49a6-a959-5e4bf1288bfb'

export const STATE = { absent: 0, undefined: 1, zero: 2, unmapped: 3, full: 6, partial: 7 } as const

export interface BlockSpec {
  readonly index: number
  readonly state: number
  /** Content of the block, as far as it goes. */
  readonly bytes?: Uint8Array
  /** Which of its sectors are there, of a partial one. */
  readonly has?: (sector: number) => boolean
}

export interface ImageSpec {
  readonly size: number
  readonly blockSize?: number
  readonly sector?: number
  readonly fixed?: boolean
  readonly parent?: { readonly [key: string]: string }
  readonly parentType?: string
  readonly blocks?: readonly BlockSpec[]
  readonly dataWriteGuid?: string
  readonly logGuid?: string
  readonly log?: Uint8Array
  /** Header fields may be told apart: `SequenceNumber` of the two headers. */
  readonly sequences?: readonly [bigint, bigint]
  /** Length of the BAT region. */
  readonly batLength?: number
}

export const PLACES = { log: MiB, bat: 2 * MiB, metadata: 3 * MiB } as const

const put = (into: MemoryStorage, offset: number, bytes: Uint8Array): void =>
  into.apply({ kind: 'write', offset, length: bytes.length, bytes })

/** A 4 KiB header with its checksum. */
export const header = (spec: ImageSpec, sequence: bigint): Buffer => {
  const bytes = Buffer.alloc(4 * KiB)
  bytes.write('head', 0, 'latin1')
  bytes.writeBigUInt64LE(sequence, 8)
  guid('11111111-2222-4333-8444-555555555555').copy(bytes, 16)
  guid(spec.dataWriteGuid ?? PARENT_ID).copy(bytes, 32)
  guid(spec.logGuid ?? NIL).copy(bytes, 48)
  bytes.writeUInt16LE(1, 66)
  bytes.writeUInt32LE(MiB, 68)
  bytes.writeBigUInt64LE(BigInt(PLACES.log), 72)
  bytes.writeUInt32LE(slowCrc(bytes), 4)
  return bytes
}

/** The table of 64 KiB. @param regions GUID, offset, length, required */
export const regionTable = (regions: readonly (readonly [string, number, number, number])[]): Buffer => {
  const bytes = Buffer.alloc(64 * KiB)
  bytes.write('regi', 0, 'latin1')
  bytes.writeUInt32LE(regions.length, 8)
  regions.forEach(([id, offset, length, required], i) => {
    const at = 16 + i * 32
    guid(id).copy(bytes, at)
    bytes.writeBigUInt64LE(BigInt(offset), at + 16)
    bytes.writeUInt32LE(length, at + 24)
    bytes.writeUInt32LE(required, at + 28)
  })
  bytes.writeUInt32LE(slowCrc(bytes), 4)
  return bytes
}

export const REGION = {
  bat: '2dc27766-f623-4200-9d64-115e9bfd4a08',
  metadata: '8b7ca206-4790-4b9a-b8fe-575f050f886e',
} as const

/** Metadata items: GUID, bytes, flags. */
export type Item = readonly [string, Uint8Array, number]

export const metadataRegion = (items: readonly Item[]): Buffer => {
  const bytes = Buffer.alloc(128 * KiB)
  bytes.write('metadata', 0, 'latin1')
  bytes.writeUInt16LE(items.length, 10)
  let at = 64 * KiB
  items.forEach(([id, content, flags], i) => {
    const entry = 32 + i * 32
    guid(id).copy(bytes, entry)
    bytes.writeUInt32LE(at, entry + 16)
    bytes.writeUInt32LE(content.length, entry + 20)
    bytes.writeUInt32LE(flags, entry + 24)
    bytes.set(content, at)
    at += content.length
  })
  return bytes
}

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
const u64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

export const locator = (
  entries: Readonly<Record<string, string>>,
  type = 'b04aefb7-d19e-4a81-b789-25b8e9445913',
): Buffer => {
  const pairs = Object.entries(entries)
  const head = Buffer.alloc(20 + pairs.length * 12)
  guid(type).copy(head)
  head.writeUInt16LE(pairs.length, 18)
  const texts: Buffer[] = []
  let at = head.length
  pairs.forEach(([key, value], i) => {
    for (const [j, text] of [key, value].entries()) {
      const bytes = Buffer.from(text, 'utf16le')
      head.writeUInt32LE(at, 20 + i * 12 + j * 4)
      head.writeUInt16LE(bytes.length, 20 + i * 12 + 8 + j * 2)
      texts.push(bytes)
      at += bytes.length
    }
  })
  return Buffer.concat([head, ...texts])
}

export const itemsOf = (spec: ImageSpec): Item[] => [
  [
    'caa16737-fa36-4d43-b3b6-33f0aa44e76b',
    Buffer.concat([
      u32(spec.blockSize ?? MiB),
      u32((spec.fixed === true ? 1 : 0) | (spec.parent === undefined ? 0 : 2)),
    ]),
    4,
  ],
  ['2fa54224-cd1b-4876-b211-5dbed83bf4b8', u64(spec.size), 6],
  ['beca12ab-b2e6-4523-93ef-c309e000c746', guid('99999999-8888-4777-8666-555555555555'), 6],
  ['8141bf1d-a96f-4709-ba47-f233a8faab5f', u32(spec.sector ?? 512), 6],
  ['cda348c7-445d-4471-9cc9-e9885251c556', u32(4096), 6],
  ...(spec.parent === undefined
    ? []
    : ([['a8d35f2d-b30b-454d-abf7-d3d84834ab0c', locator(spec.parent, spec.parentType), 4]] as const)),
]

/** The file as the spec would have it. */
export const buildImage = (spec: ImageSpec): MemoryStorage => {
  const { blockSize = MiB, sector = 512 } = spec
  const file = new MemoryStorage()
  put(file, 0, Buffer.from('vhdxfile', 'latin1'))
  const [first, second] = spec.sequences ?? [7n, 8n]
  put(file, 64 * KiB, header(spec, first))
  put(file, 128 * KiB, header(spec, second))
  const batLength = spec.batLength ?? MiB
  const regions = regionTable([
    [REGION.bat, PLACES.bat, batLength, 1],
    [REGION.metadata, batLength === MiB ? PLACES.metadata : PLACES.bat + batLength, MiB, 1],
  ])
  put(file, 192 * KiB, regions)
  put(file, 256 * KiB, regions)
  if (spec.log !== undefined) put(file, PLACES.log, spec.log)
  put(file, batLength === MiB ? PLACES.metadata : PLACES.bat + batLength, metadataRegion(itemsOf(spec)))
  let end = PLACES.bat + batLength + MiB
  const ratio = (2 ** 23 * sector) / blockSize
  const bitmaps = new Map<number, number>()
  for (const { index, state, bytes, has } of spec.blocks ?? []) {
    const chunk = Math.floor(index / ratio)
    let place = 0
    if (state === STATE.full || state === STATE.partial) {
      place = end
      end += blockSize
      if (bytes !== undefined) put(file, place, bytes)
    }
    put(file, PLACES.bat + (index + chunk) * 8, u64(place + state))
    if (has === undefined) continue
    let bitmap = bitmaps.get(chunk)
    if (bitmap === undefined) {
      bitmap = end
      bitmaps.set(chunk, bitmap)
      put(file, PLACES.bat + (chunk * (ratio + 1) + ratio) * 8, u64(bitmap + STATE.full))
      end += MiB
    }
    const perBlock = blockSize / sector
    const bits = Buffer.alloc(Math.ceil(perBlock / 8))
    for (let i = 0; i < perBlock; i++) if (has(i)) bits[i >>> 3]! |= 1 << (i & 7)
    put(file, bitmap + ((index % ratio) * perBlock) / 8, bits)
  }
  file.apply({ kind: 'resize', size: end })
  return file
}

const read = (file: MemoryStorage, offset: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length)
  file.read(offset, bytes)
  return bytes
}

/** A log entry that writes sectors of 4 KiB (bytes) or zeroes (a length). */
export const logEntry = (
  updates: readonly { readonly offset: number; readonly bytes?: Uint8Array; readonly length?: number }[],
  how: {
    readonly sequence: bigint
    readonly guid: string
    readonly tail: number
    readonly fileSize: number
    readonly lastSize?: number
  },
): Buffer => {
  const first = Math.ceil((64 + updates.length * 32) / 4096) * 4096
  const data = updates.filter(({ bytes }) => bytes !== undefined).length
  const entry = Buffer.alloc(first + data * 4096)
  entry.write('loge', 0, 'latin1')
  entry.writeUInt32LE(entry.length, 8)
  entry.writeUInt32LE(how.tail, 12)
  entry.writeBigUInt64LE(how.sequence, 16)
  entry.writeUInt32LE(updates.length, 24)
  guid(how.guid).copy(entry, 32)
  entry.writeBigUInt64LE(BigInt(how.fileSize), 48)
  entry.writeBigUInt64LE(BigInt(how.lastSize ?? how.fileSize), 56)
  let at = first
  updates.forEach(({ offset, bytes, length = 0 }, i) => {
    const descriptor = 64 + i * 32
    entry.write(bytes === undefined ? 'zero' : 'desc', descriptor, 'latin1')
    entry.writeBigUInt64LE(BigInt(offset), descriptor + 16)
    entry.writeBigUInt64LE(how.sequence, descriptor + 24)
    if (bytes === undefined) {
      entry.writeBigUInt64LE(BigInt(length), descriptor + 8)
      return
    }
    entry.set(bytes.subarray(4092, 4096), descriptor + 4)
    entry.set(bytes.subarray(0, 8), descriptor + 8)
    entry.set(bytes.subarray(8, 4092), at + 8)
    entry.write('data', at, 'latin1')
    entry.writeUInt32LE(Number(how.sequence >> 32n), at + 4)
    entry.writeUInt32LE(Number(how.sequence & 0xffffffffn), at + 4092)
    at += 4096
  })
  entry.writeUInt32LE(slowCrc(entry), 4)
  return entry
}

/** What the guest sees, as the file alone says: `below` answers for what is not in it. The log must be empty. */
export const readGuest = (
  file: MemoryStorage,
  below: (offset: number, length: number) => Uint8Array,
): Buffer => {
  const headers = [64 * KiB, 128 * KiB].map((offset) => read(file, offset, 4096))
  const current = headers.reduce((a, b) => (b.readBigUInt64LE(8) > a.readBigUInt64LE(8) ? b : a))
  if (!current.subarray(48, 64).every((byte) => byte === 0)) throw new Error('the log is in use')
  const table = read(file, 192 * KiB, 64 * KiB)
  if (!table.equals(read(file, 256 * KiB, 64 * KiB))) throw new Error('the region tables differ')
  const stored = table.readUInt32LE(4)
  table.writeUInt32LE(0, 4)
  if (stored !== slowCrc(table)) throw new Error('the region table is damaged')
  const region = (id: string): number => {
    for (let at = 16; ; at += 32)
      if (table.subarray(at, at + 16).equals(guid(id))) return Number(table.readBigUInt64LE(at + 16))
  }
  const metadata = region(REGION.metadata)
  const item = (id: string): number => {
    const entries = read(file, metadata, 64 * KiB)
    for (let at = 32; ; at += 32)
      if (entries.subarray(at, at + 16).equals(guid(id))) return metadata + entries.readUInt32LE(at + 16)
  }
  const parameters = read(file, item('caa16737-fa36-4d43-b3b6-33f0aa44e76b'), 8)
  const blockSize = parameters.readUInt32LE(0)
  const size = Number(read(file, item('2fa54224-cd1b-4876-b211-5dbed83bf4b8'), 8).readBigUInt64LE())
  const sector = read(file, item('8141bf1d-a96f-4709-ba47-f233a8faab5f'), 4).readUInt32LE()
  const ratio = (2 ** 23 * sector) / blockSize
  const bat = region(REGION.bat)
  const entry = (index: number): { state: number; place: number } => {
    const value = Number(read(file, bat + index * 8, 8).readBigUInt64LE())
    return { state: value % 8, place: value - (value % MiB) }
  }
  const guest = Buffer.alloc(size)
  for (let block = 0; block * blockSize < size; block++) {
    const chunk = Math.floor(block / ratio)
    const { state, place } = entry(block + chunk)
    const start = block * blockSize
    const length = Math.min(blockSize, size - start)
    if (state === STATE.full) guest.set(read(file, place, length), start)
    else if (state === STATE.absent) guest.set(below(start, length), start)
    else if (state === STATE.partial) {
      const bitmap = entry(chunk * (ratio + 1) + ratio)
      if (bitmap.state !== STATE.full) throw new Error(`block ${block} has no bitmap`)
      guest.set(below(start, length), start)
      const perBlock = blockSize / sector
      const bits = read(file, bitmap.place + ((block % ratio) * perBlock) / 8, perBlock / 8)
      for (let i = 0; i * sector < length; i++)
        if (((bits[i >>> 3]! >>> (i & 7)) & 1) === 1)
          guest.set(read(file, place + i * sector, sector), start + i * sector)
    }
  }
  return guest
}

/** Writes the image out as a file at `path`; what it does not hold stays a hole. */
export const toFile = (storage: MemoryStorage, path: string): void => {
  const file = openSync(path, 'w')
  try {
    ftruncateSync(file, storage.size)
    for (let at = storage.seek(0, true); at < storage.size; at = storage.seek(at, true)) {
      const bytes = Buffer.alloc(storage.seek(at, false) - at)
      storage.read(at, bytes)
      writeSync(file, bytes, 0, bytes.length, at)
      at += bytes.length
    }
  } finally {
    closeSync(file)
  }
}
