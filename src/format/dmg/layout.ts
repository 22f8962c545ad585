/**
 * What stands where in an Apple disk image (UDIF): chunks of the disk, packed or not; then tables of chunks, one for each
 * partition, in a property list or a resource fork; then a trailer that says where these are. There is no specification;
 * this is what Apple's tools write and others read. Numbers are big endian.
 */

import { MiB, SECTOR } from '../../base/units.ts'
import { RecordTable } from '../../binary/fields.ts'

export const TRAILER = new RecordTable('dmg trailer', 'big', [
  { offset: 0, type: 'bytes', length: 4, name: 'Signature', meaning: 'koly' },
  { offset: 4, type: 'u32', name: 'Version', meaning: '4' },
  { offset: 8, type: 'u32', name: 'HeaderSize', meaning: '512' },
  { offset: 12, type: 'u32', name: 'Flags', meaning: 'bit 0: flattened' },
  { offset: 16, type: 'bits64', name: 'RunningDataForkOffset', meaning: 'bytes in segments before this one' },
  { offset: 24, type: 'bits64', name: 'DataForkOffset', meaning: 'host byte that chunks are counted from' },
  { offset: 32, type: 'bits64', name: 'DataForkLength', meaning: 'bytes of all chunks' },
  { offset: 40, type: 'bits64', name: 'RsrcForkOffset', meaning: 'host byte of the resource fork' },
  { offset: 48, type: 'bits64', name: 'RsrcForkLength', meaning: 'its bytes, 0 for none' },
  { offset: 56, type: 'u32', name: 'SegmentNumber', meaning: 'of an image in several files' },
  { offset: 60, type: 'u32', name: 'SegmentCount', meaning: 'of an image in several files' },
  { offset: 64, type: 'bytes', length: 16, name: 'SegmentID', meaning: 'identity of such an image' },
  { offset: 80, type: 'u32', name: 'DataChecksumType', meaning: '2 for CRC-32' },
  { offset: 84, type: 'u32', name: 'DataChecksumSize', meaning: 'bits' },
  { offset: 88, type: 'bytes', length: 128, name: 'DataChecksum', meaning: 'of the packed chunks' },
  { offset: 216, type: 'bits64', name: 'XMLOffset', meaning: 'host byte of the property list' },
  { offset: 224, type: 'bits64', name: 'XMLLength', meaning: 'its bytes' },
  { offset: 232, type: 'bytes', length: 120, name: 'Reserved1', meaning: 'zeroes' },
  { offset: 352, type: 'u32', name: 'ChecksumType', meaning: '2 for CRC-32' },
  { offset: 356, type: 'u32', name: 'ChecksumSize', meaning: 'bits' },
  { offset: 360, type: 'bytes', length: 128, name: 'Checksum', meaning: 'of the checksums of all tables' },
  { offset: 488, type: 'u32', name: 'ImageVariant', meaning: '1 for a whole device' },
  { offset: 492, type: 'bits64', name: 'SectorCount', meaning: 'guest sectors' },
  { offset: 500, type: 'bytes', length: 12, name: 'Reserved2', meaning: 'zeroes' },
])

export const TRAILER_MAGIC = 'koly'

/** The head of a table of chunks. */
export const TABLE = new RecordTable('dmg table', 'big', [
  { offset: 0, type: 'u32', name: 'Signature', meaning: 'mish' },
  { offset: 4, type: 'u32', name: 'Version', meaning: '1' },
  { offset: 8, type: 'bits64', name: 'SectorNumber', meaning: 'guest sector that chunks are counted from' },
  { offset: 16, type: 'bits64', name: 'SectorCount', meaning: 'guest sectors of all chunks' },
  { offset: 24, type: 'bits64', name: 'DataOffset', meaning: 'added to where chunks begin' },
  { offset: 32, type: 'u32', name: 'BuffersNeeded', meaning: 'sectors of the largest chunk, and some' },
  { offset: 36, type: 'u32', name: 'BlockDescriptors', meaning: 'number of the partition' },
  { offset: 40, type: 'bytes', length: 24, name: 'Reserved', meaning: 'zeroes' },
  { offset: 64, type: 'bytes', length: 136, name: 'Checksum', meaning: 'type, bits and value' },
  { offset: 200, type: 'u32', name: 'NumberOfBlockChunks', meaning: 'chunks that follow' },
])

export const TABLE_MAGIC = 0x6d697368

export const CHUNK = new RecordTable('dmg chunk', 'big', [
  { offset: 0, type: 'u32', name: 'EntryType', meaning: 'how it is packed' },
  { offset: 4, type: 'u32', name: 'Comment', meaning: 'not used' },
  {
    offset: 8,
    type: 'bits64',
    name: 'SectorNumber',
    meaning: 'first guest sector, counted as the table says',
  },
  { offset: 16, type: 'bits64', name: 'SectorCount', meaning: 'guest sectors' },
  { offset: 24, type: 'bits64', name: 'CompressedOffset', meaning: 'first byte, counted as the table says' },
  { offset: 32, type: 'bits64', name: 'CompressedLength', meaning: 'bytes in the file' },
])

/** EntryType. */
export const ZEROES = 0
export const PLAIN = 1
/** Nobody cares what was there. */
export const IGNORED = 2
export const ADC = 0x80000004
export const ZLIB = 0x80000005
export const BZIP2 = 0x80000006
export const LZFSE = 0x80000007
export const COMMENT = 0x7ffffffe
export const LAST = 0xffffffff

/** Largest chunk that is not just zeroes, packed or not. */
export const MAX_CHUNK = 64 * MiB
export const MAX_CHUNK_SECTORS = MAX_CHUNK / SECTOR
/** Longest property list, and resource fork. Real ones have about a MiB. */
export const MAX_TABLES = 16 * MiB
