/**
 * What stands where in a Parallels expandable image: QEMU's specification docs/interop/parallels.rst, version 2 in both
 * its kinds. All numbers are little endian.
 */

import { alignUp, SECTOR } from '../../base/units.ts'
import { type RecordOf, RecordTable } from '../../binary/fields.ts'
import type { EntryShape } from '../../block/block-map.ts'

export const HEADER = new RecordTable('parallels header', 'little', [
  { offset: 0, type: 'bytes', length: 16, name: 'magic', meaning: 'one of the two kinds' },
  { offset: 16, type: 'u32', name: 'version', meaning: '2' },
  { offset: 20, type: 'u32', name: 'heads', meaning: 'disk geometry' },
  { offset: 24, type: 'u32', name: 'cylinders', meaning: 'disk geometry' },
  { offset: 28, type: 'u32', name: 'tracks', meaning: 'cluster size in sectors' },
  { offset: 32, type: 'u32', name: 'nb_bat_entries', meaning: 'clusters that the table speaks of' },
  {
    offset: 36,
    type: 'bits64',
    name: 'nb_sectors',
    meaning: 'guest sectors; the first kind uses the lower half',
  },
  { offset: 44, type: 'u32', name: 'in_use', meaning: 'how the image was last closed' },
  { offset: 48, type: 'u32', name: 'data_off', meaning: 'sector at which the data area begins' },
  { offset: 52, type: 'u32', name: 'flags', meaning: 'bit 0: empty image' },
  { offset: 56, type: 'bits64', name: 'ext_off', meaning: 'sector of the format extension, 0 for none' },
])

export type HeaderFields = RecordOf<typeof HEADER.fields>

/** Table entries count sectors. */
export const MAGIC_SECTORS = 'WithoutFreeSpace'
/** Table entries count clusters. */
export const MAGIC_CLUSTERS = 'WithouFreSpacExt'
export const VERSION = 2
/** in_use while the image is open for writing. */
export const IN_USE = 0x746f6e59
/** in_use as we leave it: closed by a writer that keeps no format extension. */
export const CLOSED = 0

export const ENTRY: EntryShape = { width: 4, byteOrder: 'little' }
export const MAX_BAT_ENTRIES = Math.floor((2 ** 31 - 1) / 4)
export const MAX_TRACKS = Math.floor((2 ** 31 - 1) / 513)

/** Bytes of header and table. */
export const tableEnd = (entries: number): number => HEADER.length + entries * ENTRY.width

/** Byte at which the data area begins at the earliest. */
export const earliestData = (entries: number, inClusters: boolean, clusterSize: number): number =>
  alignUp(tableEnd(entries), inClusters ? clusterSize : SECTOR)

export const EXTENSION = new RecordTable('parallels format extension', 'little', [
  { offset: 0, type: 'bits64', name: 'magic', meaning: '0xab234cef23dcea87' },
  { offset: 8, type: 'bytes', length: 16, name: 'm_CheckSum', meaning: 'MD5 of the rest of the cluster' },
])

export const FEATURE = new RecordTable('parallels feature', 'little', [
  { offset: 0, type: 'bits64', name: 'magic', meaning: 'which feature; 0 ends the list' },
  { offset: 8, type: 'bits64', name: 'flags', meaning: 'what to do when the feature is not known' },
  { offset: 16, type: 'u32', name: 'data_size', meaning: 'bytes of data that follow' },
  { offset: 20, type: 'u32', name: 'unused32', meaning: 'zero' },
])

export const BITMAP = new RecordTable('parallels dirty bitmap', 'little', [
  { offset: 0, type: 'bits64', name: 'size', meaning: 'guest sectors' },
  { offset: 8, type: 'bytes', length: 16, name: 'id', meaning: "the bitmap's identity" },
  { offset: 24, type: 'u32', name: 'granularity', meaning: 'sectors a bit stands for, a power of two' },
  { offset: 28, type: 'u32', name: 'l1_size', meaning: 'entries of the table that follows' },
])

export const EXTENSION_MAGIC = 'ab234cef23dcea87'
export const FEATURE_END = '0'
export const FEATURE_DIRTY_BITMAP = '20385fae252cb34a'
/** Entries of a bitmap's table that are no places. */
export const ALL_CLEAR = 0
export const ALL_SET = 1
