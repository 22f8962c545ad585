/**
 * What stands where in a VHD image: Microsoft's Virtual Hard Disk Image Format Specification, version 1.0. All numbers
 * are big endian.
 */

import { SECTOR } from '../../base/units.ts'
import { type RecordOf, RecordTable } from '../../binary/fields.ts'
import type { EntryShape } from '../../block/block-map.ts'

export const FOOTER = new RecordTable('VHD footer', 'big', [
  { offset: 0, type: 'bytes', length: 8, name: 'creator', meaning: "'conectix'" },
  { offset: 8, type: 'u32', name: 'features', meaning: 'bit 1: always set; bit 0: temporary' },
  { offset: 12, type: 'u32', name: 'version', meaning: '1.0 as 0x10000' },
  {
    offset: 16,
    type: 'bits64',
    name: 'data_offset',
    meaning: 'byte of the dynamic header, all ones for none',
  },
  { offset: 24, type: 'u32', name: 'timestamp', meaning: 'seconds since 2000-01-01, UTC' },
  { offset: 28, type: 'bytes', length: 4, name: 'creator_app', meaning: 'who made it: how its size is told' },
  { offset: 32, type: 'u16', name: 'major', meaning: "the maker's version" },
  { offset: 34, type: 'u16', name: 'minor', meaning: "the maker's version" },
  { offset: 36, type: 'bytes', length: 4, name: 'creator_os', meaning: "'Wi2k' or 'Mac '" },
  { offset: 40, type: 'bits64', name: 'orig_size', meaning: 'guest bytes when it was made' },
  { offset: 48, type: 'bits64', name: 'current_size', meaning: 'guest bytes' },
  { offset: 56, type: 'u16', name: 'cyls', meaning: 'disk geometry' },
  { offset: 58, type: 'u8', name: 'heads', meaning: 'disk geometry' },
  { offset: 59, type: 'u8', name: 'secs_per_cyl', meaning: 'disk geometry: sectors of a track' },
  { offset: 60, type: 'u32', name: 'type', meaning: '2: fixed, 3: dynamic, 4: differencing' },
  { offset: 64, type: 'u32', name: 'checksum', meaning: 'complement of the sum of all other bytes' },
  { offset: 68, type: 'bytes', length: 16, name: 'uuid', meaning: 'what differencing images know it by' },
  { offset: 84, type: 'u8', name: 'in_saved_state', meaning: '1: a machine was suspended with it' },
  { offset: 85, type: 'bytes', length: 427, name: 'reserved', meaning: 'zero' },
])

export type FooterFields = RecordOf<typeof FOOTER.fields>

export const HEADER = new RecordTable('VHD dynamic header', 'big', [
  { offset: 0, type: 'bytes', length: 8, name: 'magic', meaning: "'cxsparse'" },
  { offset: 8, type: 'bits64', name: 'data_offset', meaning: 'all ones' },
  { offset: 16, type: 'bits64', name: 'table_offset', meaning: 'byte of the block allocation table' },
  { offset: 24, type: 'u32', name: 'version', meaning: '1.0 as 0x10000' },
  { offset: 28, type: 'u32', name: 'max_table_entries', meaning: 'entries of the table' },
  { offset: 32, type: 'u32', name: 'block_size', meaning: 'guest bytes of a block, a power of two' },
  { offset: 36, type: 'u32', name: 'checksum', meaning: 'complement of the sum of all other bytes' },
  { offset: 40, type: 'bytes', length: 16, name: 'parent_uuid', meaning: "uuid in the parent's footer" },
  { offset: 56, type: 'u32', name: 'parent_timestamp', meaning: 'when the parent was last changed' },
  { offset: 60, type: 'u32', name: 'reserved', meaning: 'zero' },
  { offset: 64, type: 'bytes', length: 512, name: 'parent_name', meaning: "the parent's name, UTF-16" },
  { offset: 576, type: 'bytes', length: 192, name: 'parent_locator', meaning: 'eight locators' },
  { offset: 768, type: 'bytes', length: 256, name: 'reserved2', meaning: 'zero' },
])

export type HeaderFields = RecordOf<typeof HEADER.fields>

export const LOCATOR = new RecordTable('VHD parent locator', 'big', [
  { offset: 0, type: 'bytes', length: 4, name: 'platform', meaning: 'how the name is spelled' },
  { offset: 4, type: 'u32', name: 'data_space', meaning: 'room for the name; sectors or bytes, by writer' },
  { offset: 8, type: 'u32', name: 'data_length', meaning: 'bytes of the name' },
  { offset: 12, type: 'u32', name: 'reserved', meaning: 'zero' },
  { offset: 16, type: 'bits64', name: 'data_offset', meaning: 'byte of the name' },
])

export const LOCATORS = 8

export const COOKIE = Buffer.from('conectix')
export const HEADER_COOKIE = Buffer.from('cxsparse')
export const TYPE_FIXED = 2
export const TYPE_DYNAMIC = 3
export const TYPE_DIFFERENCING = 4

/** Table entries count sectors. */
export const ENTRY: EntryShape = { width: 4, byteOrder: 'big' }
export const UNALLOCATED = 0xffffffff
export const MAX_ENTRIES = Math.floor((2 ** 31 - 1) / ENTRY.width)

/** Of new images. */
export const BLOCK_SIZE = 2 * 1024 * 1024
export const TABLE_OFFSET = FOOTER.length + HEADER.length

/** 2040 GiB. */
export const MAX_SECTORS = 0xff000000
/** Seconds from 1970 to the year that timestamps count from. */
export const EPOCH = 946684800

/** Bytes of the bitmap before a block: one bit for each of its sectors, whole sectors. */
export const bitmapSizeOf = (blockSize: number): number =>
  Math.ceil(Math.ceil(blockSize / (8 * SECTOR)) / SECTOR) * SECTOR

/** The complement of the sum of the record's bytes, with its own four at `at` left out. */
export const checksum = (bytes: Uint8Array, at: number): number => {
  let sum = 0
  for (let i = 0; i < bytes.length; i++) if (i < at || i >= at + 4) sum += bytes[i]!
  return ~sum >>> 0
}
