/**
 * What stands where in a VDI file (VirtualBox's disk images, version 1.1): a header of one sector, a map with an entry
 * for each block of 1 MiB, then the blocks. All numbers are little endian.
 */

import { MiB } from '../../base/units.ts'
import { type RecordOf, RecordTable } from '../../binary/fields.ts'
import type { EntryShape } from '../../block/block-map.ts'

export const HEADER = new RecordTable('VDI header', 'little', [
  { offset: 0x00, type: 'bytes', length: 64, name: 'text', meaning: 'who made the image; for people' },
  { offset: 0x40, type: 'u32', name: 'signature', meaning: '0xbeda107f' },
  { offset: 0x44, type: 'u32', name: 'version', meaning: 'upper half major, lower half minor: 1.1' },
  { offset: 0x48, type: 'u32', name: 'header_size', meaning: 'bytes from here to the unused end' },
  { offset: 0x4c, type: 'u32', name: 'image_type', meaning: '1 dynamic, 2 static, 3 undo, 4 differencing' },
  { offset: 0x50, type: 'u32', name: 'image_flags', meaning: 'not used' },
  { offset: 0x54, type: 'bytes', length: 256, name: 'description', meaning: 'for people' },
  { offset: 0x154, type: 'u32', name: 'offset_bmap', meaning: 'byte of the block map, whole sectors' },
  { offset: 0x158, type: 'u32', name: 'offset_data', meaning: 'byte of block 0, whole sectors' },
  { offset: 0x15c, type: 'u32', name: 'cylinders', meaning: 'disk geometry, 0 for none' },
  { offset: 0x160, type: 'u32', name: 'heads', meaning: 'disk geometry, 0 for none' },
  { offset: 0x164, type: 'u32', name: 'sectors', meaning: 'disk geometry, 0 for none' },
  { offset: 0x168, type: 'u32', name: 'sector_size', meaning: '512' },
  { offset: 0x16c, type: 'u32', name: 'unused1', meaning: 'zero' },
  { offset: 0x170, type: 'bits64', name: 'disk_size', meaning: 'guest bytes' },
  { offset: 0x178, type: 'u32', name: 'block_size', meaning: '1 MiB' },
  { offset: 0x17c, type: 'u32', name: 'block_extra', meaning: 'bytes before each block; zero' },
  { offset: 0x180, type: 'u32', name: 'blocks_in_image', meaning: 'entries of the block map' },
  { offset: 0x184, type: 'u32', name: 'blocks_allocated', meaning: 'blocks that the file has' },
  { offset: 0x188, type: 'bytes', length: 16, name: 'uuid_image', meaning: "the image's identity" },
  {
    offset: 0x198,
    type: 'bytes',
    length: 16,
    name: 'uuid_last_snap',
    meaning: 'identity of its last snapshot',
  },
  { offset: 0x1a8, type: 'bytes', length: 16, name: 'uuid_link', meaning: "a parent's identity, or zeroes" },
  {
    offset: 0x1b8,
    type: 'bytes',
    length: 16,
    name: 'uuid_parent',
    meaning: "a parent's identity, or zeroes",
  },
  { offset: 0x1c8, type: 'bytes', length: 56, name: 'unused2', meaning: 'zeroes' },
])

export type HeaderFields = RecordOf<typeof HEADER.fields>

export const SIGNATURE = 0xbeda107f
export const VERSION_1_1 = 0x00010001
/** header_size of the header above: it counts from itself on. */
export const HEADER_SIZE = 0x180

export const TYPE_DYNAMIC = 1
export const TYPE_STATIC = 2

export const BLOCK_SIZE = MiB
/** Most blocks of an image, as other tools have it. */
export const MAX_BLOCKS = 0x1fffff80
export const MAX_DISK_SIZE = MAX_BLOCKS * BLOCK_SIZE

/** Entries of the block map: number of the block in the file, counted from offset_data, or one of the two below. */
export const ENTRY: EntryShape = { width: 4, byteOrder: 'little' }
export const UNALLOCATED = 0xffffffff
/** Was discarded; reads as zeroes too. */
export const DISCARDED = 0xfffffffe

export const isAllocated = (entry: number): boolean => entry < DISCARDED
