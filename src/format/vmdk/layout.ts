/**
 * What stands where in VMDK files: VMware's Virtual Disk Format 5.0 (sparse extents, `KDMV`), the older sparse extents of
 * ESX (`COWD`), and space-efficient sparse extents (seSparse, not published). All numbers are little endian; offsets and
 * sizes count sectors of 512 bytes unless a field says otherwise.
 */

import { type RecordOf, RecordTable } from '../../binary/fields.ts'
import type { EntryShape } from '../../block/block-map.ts'

/** The first four bytes of a file, read as a big-endian number. */
export const MAGIC_HOSTED = 0x4b444d56
export const MAGIC_COWD = 0x434f5744

export const HEADER = new RecordTable('VMDK header', 'little', [
  { offset: 0, type: 'bytes', length: 4, name: 'magicNumber', meaning: 'KDMV' },
  { offset: 4, type: 'u32', name: 'version', meaning: '1 plain, 2 with zeroed grains, 3 compressed' },
  { offset: 8, type: 'u32', name: 'flags', meaning: 'see FLAG_*' },
  { offset: 12, type: 'bits64', name: 'capacity', meaning: 'guest sectors' },
  { offset: 20, type: 'bits64', name: 'grainSize', meaning: 'sectors of a grain' },
  { offset: 28, type: 'bits64', name: 'descriptorOffset', meaning: 'embedded descriptor; 0 for none' },
  { offset: 36, type: 'bits64', name: 'descriptorSize', meaning: 'sectors reserved for it' },
  { offset: 44, type: 'u32', name: 'numGTEsPerGT', meaning: 'entries of a grain table; up to 512' },
  { offset: 48, type: 'bits64', name: 'rgdOffset', meaning: 'redundant grain directory' },
  { offset: 56, type: 'bits64', name: 'gdOffset', meaning: 'grain directory; all ones: the footer tells' },
  { offset: 64, type: 'bits64', name: 'overHead', meaning: 'sectors before the first grain' },
  { offset: 72, type: 'u8', name: 'uncleanShutdown', meaning: 'not looked at' },
  {
    offset: 73,
    type: 'bytes',
    length: 4,
    name: 'lineEnds',
    meaning: 'LF, space, CR, LF: damaged by text transfers',
  },
  { offset: 77, type: 'u16', name: 'compressAlgorithm', meaning: '0 none, 1 deflate' },
  { offset: 79, type: 'bytes', length: 433, name: 'pad', meaning: 'zeroes' },
])

export type HeaderFields = RecordOf<typeof HEADER.fields>

export const FLAG_LINE_ENDS = 1
export const FLAG_REDUNDANT = 2
export const FLAG_ZEROED_GRAINS = 4
export const FLAG_COMPRESSED = 0x10000
export const FLAG_MARKERS = 0x20000
export const COMPRESS_DEFLATE = 1
export const MAX_VERSION = 3
export const MAX_TABLE_ENTRIES = 512

export const COWD_HEADER = new RecordTable('COWD header', 'little', [
  { offset: 0, type: 'bytes', length: 4, name: 'magicNumber', meaning: 'COWD' },
  { offset: 4, type: 'u32', name: 'version', meaning: '1' },
  { offset: 8, type: 'u32', name: 'flags', meaning: 'not looked at' },
  { offset: 12, type: 'u32', name: 'numSectors', meaning: 'guest sectors' },
  { offset: 16, type: 'u32', name: 'grainSize', meaning: 'sectors of a grain' },
  { offset: 20, type: 'u32', name: 'gdOffset', meaning: 'grain directory' },
  { offset: 24, type: 'u32', name: 'numGDEntries', meaning: 'entries of the grain directory' },
  { offset: 28, type: 'u32', name: 'freeSector', meaning: 'next sector to be taken' },
])

/** Entries of every grain table of a COWD file. */
export const COWD_TABLE_ENTRIES = 4096

export const SESPARSE_HEADER = new RecordTable('seSparse header', 'little', [
  { offset: 0, type: 'bits64', name: 'magic', meaning: '0xcafebabe' },
  { offset: 8, type: 'bits64', name: 'version', meaning: '2.1: 0x0000000200000001' },
  { offset: 16, type: 'bits64', name: 'capacity', meaning: 'guest sectors' },
  { offset: 24, type: 'bits64', name: 'grainSize', meaning: 'sectors of a grain: 8' },
  { offset: 32, type: 'bits64', name: 'grainTableSize', meaning: 'sectors of a grain table: 64' },
  { offset: 40, type: 'bits64', name: 'flags', meaning: 'zero' },
  { offset: 48, type: 'bits64', name: 'reserved1', meaning: 'zero' },
  { offset: 56, type: 'bits64', name: 'reserved2', meaning: 'zero' },
  { offset: 64, type: 'bits64', name: 'reserved3', meaning: 'zero' },
  { offset: 72, type: 'bits64', name: 'reserved4', meaning: 'zero' },
  { offset: 80, type: 'bits64', name: 'volatileHeaderOffset', meaning: 'header of what changes' },
  { offset: 88, type: 'bits64', name: 'volatileHeaderSize', meaning: 'its size' },
  { offset: 96, type: 'bits64', name: 'journalHeaderOffset', meaning: 'header of the journal' },
  { offset: 104, type: 'bits64', name: 'journalHeaderSize', meaning: 'its size' },
  { offset: 112, type: 'bits64', name: 'journalOffset', meaning: 'the journal' },
  { offset: 120, type: 'bits64', name: 'journalSize', meaning: 'its size' },
  { offset: 128, type: 'bits64', name: 'grainDirOffset', meaning: 'grain directory' },
  { offset: 136, type: 'bits64', name: 'grainDirSize', meaning: 'its size' },
  { offset: 144, type: 'bits64', name: 'grainTablesOffset', meaning: 'grain table 0' },
  { offset: 152, type: 'bits64', name: 'grainTablesSize', meaning: 'size of all grain tables' },
  { offset: 160, type: 'bits64', name: 'freeBitmapOffset', meaning: 'bitmap of free grains' },
  { offset: 168, type: 'bits64', name: 'freeBitmapSize', meaning: 'its size' },
  { offset: 176, type: 'bits64', name: 'backmapOffset', meaning: 'grain to table entry' },
  { offset: 184, type: 'bits64', name: 'backmapSize', meaning: 'its size' },
  { offset: 192, type: 'bits64', name: 'grainsOffset', meaning: 'grain 0' },
  { offset: 200, type: 'bits64', name: 'grainsSize', meaning: 'size of all grains' },
  { offset: 208, type: 'bytes', length: 304, name: 'pad', meaning: 'zeroes' },
])

export type SeSparseFields = RecordOf<typeof SESPARSE_HEADER.fields>

export const SESPARSE_MAGIC = { hi: 0, lo: 0xcafebabe }
export const SESPARSE_VERSION = { hi: 2, lo: 1 }
/** Sectors. */
export const SESPARSE_GRAIN = 8
export const SESPARSE_TABLE = 64

export const SESPARSE_VOLATILE = new RecordTable('seSparse volatile header', 'little', [
  { offset: 0, type: 'bits64', name: 'magic', meaning: '0xcafecafe' },
  { offset: 8, type: 'bits64', name: 'freeGTNumber', meaning: 'next grain table to be taken' },
  { offset: 16, type: 'bits64', name: 'nextTxnSeqNumber', meaning: 'of the journal' },
  { offset: 24, type: 'bits64', name: 'replayJournal', meaning: 'not zero: the journal holds changes' },
  { offset: 32, type: 'bytes', length: 480, name: 'pad', meaning: 'zeroes' },
])

export const SESPARSE_VOLATILE_MAGIC = { hi: 0, lo: 0xcafecafe }
/** Upper half of a grain directory entry that has a table; the lower half is the table's number. */
export const SESPARSE_TABLE_PRESENT = 0x10000000
/** Kinds of grain table entries: the topmost four bits. */
export const SESPARSE_UNMAPPED = 1
export const SESPARSE_ZERO = 2
export const SESPARSE_ALLOCATED = 3

/** Entries of directories and tables: the sector where the table or grain begins, 0 for none. */
export const ENTRY: EntryShape = { width: 4, byteOrder: 'little' }
export const SESPARSE_ENTRY: EntryShape = { width: 8, byteOrder: 'little' }
/** A grain that reads as zeroes, where the header allows such entries. */
export const ENTRY_ZEROED = 1

/** Stands before packed grains; `size` 0: before anything else in a stream, padded to a sector. */
export const MARKER = new RecordTable('VMDK marker', 'little', [
  { offset: 0, type: 'bits64', name: 'val', meaning: "a grain's first guest sector, or sectors that follow" },
  { offset: 8, type: 'u32', name: 'size', meaning: 'bytes of packed data that follow; 0: see type' },
  { offset: 12, type: 'u32', name: 'type', meaning: 'see MARKER_*; not there before a grain' },
])

/** Bytes of a marker before a grain: all but its type. */
export const GRAIN_MARKER_LENGTH = 12
export const MARKER_END_OF_STREAM = 0
export const MARKER_GRAIN_TABLE = 1
export const MARKER_GRAIN_DIRECTORY = 2
export const MARKER_FOOTER = 3

/** Byte of the descriptor in a file that begins with a header, as its users go by. */
export const EMBEDDED_DESCRIPTOR = 0x200
/** Bytes in which it is kept there. */
export const EMBEDDED_LENGTH = 20 * 512
/** Largest descriptor that is read. Bytes. */
export const MAX_DESCRIPTOR = 2 ** 20 - 1
/** Grains lie where 32 bits can tell. Sectors. */
export const MAX_SECTORS = 2 ** 32
/** Largest grain, in sectors, and most entries of a grain directory. */
export const MAX_GRAIN = 0x200000
export const MAX_DIRECTORY = 32 * 1024 * 1024
