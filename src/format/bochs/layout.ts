/**
 * What stands where in a "growing" image of Bochs: a header, a catalogue with an entry for each extent of the disk, then
 * the extents that were written to, each behind a bitmap of its sectors. All numbers are little endian.
 */

import { MiB } from '../../base/units.ts'
import { RecordTable } from '../../binary/fields.ts'
import type { EntryShape } from '../../block/block-map.ts'

export const HEADER = new RecordTable('bochs header', 'little', [
  {
    offset: 0,
    type: 'bytes',
    length: 32,
    name: 'magic',
    meaning: 'Bochs Virtual HD Image, then a zero byte',
  },
  { offset: 32, type: 'bytes', length: 16, name: 'type', meaning: 'Redolog, then a zero byte' },
  { offset: 48, type: 'bytes', length: 16, name: 'subtype', meaning: 'Growing, then a zero byte' },
  { offset: 64, type: 'u32', name: 'version', meaning: '1.0 or 2.0' },
  { offset: 68, type: 'u32', name: 'header', meaning: 'bytes of the header: where the catalogue begins' },
  { offset: 72, type: 'u32', name: 'catalog', meaning: 'entries of the catalogue' },
  { offset: 76, type: 'u32', name: 'bitmap', meaning: 'bytes of a bitmap' },
  { offset: 80, type: 'u32', name: 'extent', meaning: 'bytes of an extent' },
])

/** What follows the header in version 1.0. */
export const DISK_1 = new RecordTable('bochs disk', 'little', [
  { offset: 0, type: 'bits64', name: 'disk', meaning: 'guest bytes' },
])

/** What follows the header in version 2.0. */
export const DISK_2 = new RecordTable('bochs disk', 'little', [
  { offset: 0, type: 'u32', name: 'timestamp', meaning: 'of the disk that this is a log of; not used here' },
  { offset: 4, type: 'bits64', name: 'disk', meaning: 'guest bytes' },
])

/** Bytes of the header with all that follows it. */
export const HEADER_SIZE = 512
export const MAGIC = 'Bochs Virtual HD Image'
export const TYPE = 'Redolog'
export const SUBTYPE = 'Growing'
export const VERSION_1 = 0x00010000
export const VERSION_2 = 0x00020000

export const ENTRY: EntryShape = { width: 4, byteOrder: 'little' }
/** The entry of an extent that was never written to. */
export const ABSENT = 0xffffffff
export const MAX_CATALOG = 0x100000
export const MAX_EXTENT = 8 * MiB
