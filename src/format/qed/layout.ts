/** What stands where in a QED image: QEMU's specification docs/interop/qed_spec.txt. All numbers are little endian. */

import { MiB } from '../../base/units.ts'
import { type RecordOf, RecordTable } from '../../binary/fields.ts'
import type { EntryShape } from '../../block/block-map.ts'

export const HEADER = new RecordTable('QED header', 'little', [
  { offset: 0, type: 'u32', name: 'magic', meaning: "'QED' and a zero byte" },
  { offset: 4, type: 'u32', name: 'cluster_size', meaning: 'bytes, a power of two from 4 KiB to 64 MiB' },
  { offset: 8, type: 'u32', name: 'table_size', meaning: 'clusters of a table, a power of two from 1 to 16' },
  { offset: 12, type: 'u32', name: 'header_size', meaning: 'clusters before the first regular one' },
  { offset: 16, type: 'bits64', name: 'features', meaning: 'features without which it cannot be read' },
  { offset: 24, type: 'bits64', name: 'compat_features', meaning: 'features that may be ignored' },
  { offset: 32, type: 'bits64', name: 'autoclear_features', meaning: 'features that a writer clears' },
  {
    offset: 40,
    type: 'u64',
    name: 'l1_table_offset',
    meaning: 'byte of the L1 table, whole clusters',
    tooLarge: 'QED table offset is invalid',
  },
  {
    offset: 48,
    type: 'u64',
    name: 'image_size',
    meaning: 'guest bytes, whole sectors',
    tooLarge: 'QED image size is invalid',
  },
  { offset: 56, type: 'u32', name: 'backing_filename_offset', meaning: 'byte of the name, in the header' },
  { offset: 60, type: 'u32', name: 'backing_filename_size', meaning: 'bytes of the name' },
])

export type HeaderFields = RecordOf<typeof HEADER.fields>

export const MAGIC = 0x00444551

/** Bits of `features`. */
export const BACKING_FILE_BIT = 0
export const NEED_CHECK_BIT = 1
/** The backing file is raw, whatever it looks like. */
export const BACKING_RAW_BIT = 2
export const KNOWN_FEATURES = { hi: 0, lo: 7 }

export const ENTRY: EntryShape = { width: 8, byteOrder: 'little' }
/** A table entry that is no place: the cluster reads as zeroes. 0: nothing is there. */
export const ZERO_CLUSTER = 1

export const MIN_CLUSTER = 4096
export const MAX_CLUSTER = 64 * MiB
export const MIN_TABLE = 1
export const MAX_TABLE = 16
export const DEFAULT_CLUSTER = 65536
export const DEFAULT_TABLE = 4
/** Longest backing file name. Bytes. */
export const MAX_NAME = 4095

/** Entries of a table. */
export const entriesOf = (clusterSize: number, tableSize: number): number =>
  (clusterSize * tableSize) / ENTRY.width
