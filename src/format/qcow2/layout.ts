/**
 * What stands where in a qcow2 file: QEMU's specification docs/interop/qcow2.txt, versions 2 and 3. All numbers are
 * big endian. Table entries of 64 bits are taken apart as two halves, for `bigint` is ten times slower.
 */

import { KiB, MiB } from '../../base/units.ts'
import { type Bits64, type RecordOf, RecordTable } from '../../binary/fields.ts'

/** `QFI\xfb`. */
export const MAGIC = 0x514649fb

export const HEADER = new RecordTable('qcow2 header', 'big', [
  { offset: 0, type: 'u32', name: 'magic', meaning: 'QFI\\xfb' },
  { offset: 4, type: 'u32', name: 'version', meaning: '2 or 3' },
  {
    offset: 8,
    type: 'u64',
    name: 'backing_file_offset',
    meaning: 'byte of the backing file name, 0 for none; in the first cluster',
    tooLarge: 'Invalid backing file offset',
  },
  {
    offset: 16,
    type: 'u32',
    name: 'backing_file_size',
    meaning: 'bytes of the backing file name, at most 1023',
  },
  { offset: 20, type: 'u32', name: 'cluster_bits', meaning: 'log2 of the cluster size, 9 to 21' },
  {
    offset: 24,
    type: 'u64',
    name: 'size',
    meaning: 'guest bytes',
    tooLarge: 'Image is too big',
    far: true,
  },
  { offset: 32, type: 'u32', name: 'crypt_method', meaning: '0 none, 1 AES, 2 LUKS' },
  { offset: 36, type: 'u32', name: 'l1_size', meaning: 'entries of the active L1 table, at most 4 Mi' },
  {
    offset: 40,
    type: 'u64',
    name: 'l1_table_offset',
    meaning: 'byte of the active L1 table, whole clusters',
    tooLarge: 'Active L1 table offset invalid',
    far: true,
  },
  {
    offset: 48,
    type: 'u64',
    name: 'refcount_table_offset',
    meaning: 'byte of the refcount table, whole clusters',
    tooLarge: 'Reference count table offset invalid',
    far: true,
  },
  {
    offset: 56,
    type: 'u32',
    name: 'refcount_table_clusters',
    meaning: 'clusters of the refcount table, at most 8 MiB',
  },
  { offset: 60, type: 'u32', name: 'nb_snapshots', meaning: 'entries of the snapshot table, at most 65536' },
  {
    offset: 64,
    type: 'u64',
    name: 'snapshots_offset',
    meaning: 'byte of the snapshot table, whole clusters',
    tooLarge: 'Snapshot table offset invalid',
    far: true,
  },
  { offset: 72, type: 'bits64', name: 'incompatible_features', meaning: 'an unknown one forbids opening' },
  { offset: 80, type: 'bits64', name: 'compatible_features', meaning: 'unknown ones are ignored' },
  {
    offset: 88,
    type: 'bits64',
    name: 'autoclear_features',
    meaning: 'unknown ones are cleared before writing',
  },
  { offset: 96, type: 'u32', name: 'refcount_order', meaning: 'log2 of the bits of a refcount, 0 to 6' },
  { offset: 100, type: 'u32', name: 'header_length', meaning: 'bytes of the header, a multiple of 8' },
  { offset: 104, type: 'u8', name: 'compression_type', meaning: '0 deflate, 1 zstd' },
  { offset: 105, type: 'bytes', length: 7, name: 'padding', meaning: 'zeroes' },
])

export type HeaderFields = RecordOf<typeof HEADER.fields>

/** Bytes of a version 2 header, the least of a version 3 one, and of the one that is written. */
export const HEADER_LENGTH_V2 = 72
export const HEADER_LENGTH_V3_MIN = 104
export const HEADER_LENGTH_V3 = HEADER.length

/** Bits of incompatible_features. */
export const DIRTY_BIT = 0
export const CORRUPT_BIT = 1
export const DATA_FILE_BIT = 2
export const COMPRESSION_BIT = 3
export const EXTENDED_L2_BIT = 4
export const KNOWN_INCOMPATIBLE: Bits64 = { hi: 0, lo: 0b11111 }
/** Bit of compatible_features. */
export const LAZY_REFCOUNTS_BIT = 0
/** Bits of autoclear_features. */
export const BITMAPS_BIT = 0
export const DATA_FILE_RAW_BIT = 1

export const COMPRESSION_TYPES = ['zlib', 'zstd'] as const
export type CompressionType = (typeof COMPRESSION_TYPES)[number]

/** Values of crypt_method; 0: not encrypted. */
export const CRYPT_AES = 1
export const CRYPT_LUKS = 2

/** Types of header extensions. */
export const EXTENSION_END = 0
export const EXTENSION_BACKING_FORMAT = 0xe2792aca
export const EXTENSION_FEATURE_NAMES = 0x6803f857
export const EXTENSION_BITMAPS = 0x23852875
export const EXTENSION_CRYPTO = 0x0537be77
export const EXTENSION_DATA_FILE = 0x44415441
/** Bytes of an extension's type and length; its data is padded to a multiple of this. */
export const EXTENSION_HEADER = 8

export const BITMAPS_EXTENSION = new RecordTable('bitmaps extension', 'big', [
  { offset: 0, type: 'u32', name: 'nb_bitmaps', meaning: 'bitmaps in the directory, 1 to 65535' },
  { offset: 4, type: 'u32', name: 'reserved', meaning: 'zero' },
  { offset: 8, type: 'u64', name: 'bitmap_directory_size', meaning: 'bytes of the directory' },
  {
    offset: 16,
    type: 'u64',
    name: 'bitmap_directory_offset',
    meaning: 'byte of the directory, whole clusters',
    tooLarge: 'bitmaps_ext: invalid bitmap directory offset',
    far: true,
  },
])

export const BITMAP_ENTRY = new RecordTable('bitmap directory entry', 'big', [
  { offset: 0, type: 'bits64', name: 'bitmap_table_offset', meaning: 'byte of its table, whole clusters' },
  { offset: 8, type: 'u32', name: 'bitmap_table_size', meaning: 'entries of its table' },
  {
    offset: 12,
    type: 'u32',
    name: 'flags',
    meaning: 'bit 0 in use, bit 1 auto, bit 2 extra data compatible',
  },
  { offset: 16, type: 'u8', name: 'type', meaning: '1 dirty tracking bitmap' },
  { offset: 17, type: 'u8', name: 'granularity_bits', meaning: 'log2 of guest bytes a bit, 9 to 31' },
  { offset: 18, type: 'u16', name: 'name_size', meaning: 'bytes of the name, 1 to 1023' },
  { offset: 20, type: 'u32', name: 'extra_data_size', meaning: 'bytes of extra data, zero' },
])

/** Bits of a bitmap's flags. */
export const BITMAP_IN_USE = 1
export const BITMAP_AUTO = 2
export const BITMAP_TYPE_DIRTY = 1
/** Lower half of a bitmap table entry without offset: the cluster reads as all ones. */
export const BITMAP_ONES_LO = 1

export const CRYPTO_EXTENSION = new RecordTable('encryption header pointer', 'big', [
  { offset: 0, type: 'u64', name: 'offset', meaning: 'byte of the encryption header, whole clusters' },
  { offset: 8, type: 'u64', name: 'length', meaning: 'bytes of the encryption header' },
])

export const SNAPSHOT = new RecordTable('snapshot table entry', 'big', [
  { offset: 0, type: 'bits64', name: 'l1_table_offset', meaning: 'byte of its L1 table, whole clusters' },
  { offset: 8, type: 'u32', name: 'l1_size', meaning: 'entries of its L1 table' },
  { offset: 12, type: 'u16', name: 'id_size', meaning: 'bytes of the id' },
  { offset: 14, type: 'u16', name: 'name_size', meaning: 'bytes of the name' },
  { offset: 16, type: 'u32', name: 'date_sec', meaning: 'seconds since 1970' },
  { offset: 20, type: 'u32', name: 'date_nsec', meaning: 'nanoseconds beside them' },
  { offset: 24, type: 'bits64', name: 'vm_clock_nsec', meaning: 'nanoseconds that the guest had run' },
  {
    offset: 32,
    type: 'u32',
    name: 'vm_state_size',
    meaning: 'bytes of VM state, where the extra data does not say',
  },
  { offset: 36, type: 'u32', name: 'extra_data_size', meaning: 'bytes of extra data' },
])

export const SNAPSHOT_EXTRA = new RecordTable('snapshot extra data', 'big', [
  { offset: 0, type: 'bits64', name: 'vm_state_size', meaning: 'bytes of VM state' },
  { offset: 8, type: 'bits64', name: 'disk_size', meaning: 'guest bytes when it was taken' },
  { offset: 16, type: 'bits64', name: 'icount', meaning: 'instructions executed, all ones for not counted' },
])

/** Feature name table: type (0 incompatible, 1 compatible, 2 autoclear), bit, name of at most 46 bytes. */
export const FEATURE_NAME_LENGTH = 48
export const FEATURE_NAMES: readonly (readonly [type: number, bit: number, name: string])[] = [
  [0, DIRTY_BIT, 'dirty bit'],
  [0, CORRUPT_BIT, 'corrupt bit'],
  [0, DATA_FILE_BIT, 'external data file'],
  [0, COMPRESSION_BIT, 'compression type'],
  [0, EXTENDED_L2_BIT, 'extended L2 entries'],
  [1, LAZY_REFCOUNTS_BIT, 'lazy refcounts'],
  [2, BITMAPS_BIT, 'bitmaps'],
  [2, DATA_FILE_RAW_BIT, 'raw external data'],
]

/** Smaller clusters have better use for the bytes of the feature name table. */
export const MIN_CLUSTER_FOR_NAMES = 8192

/** Limits of QEMU, beyond the specification's. Bytes unless a name says otherwise. */
export const MIN_CLUSTER_BITS = 9
export const MAX_CLUSTER_BITS = 21
export const MAX_L1_SIZE = 32 * MiB
export const MAX_REFCOUNT_TABLE_SIZE = 8 * MiB
export const MAX_SNAPSHOTS_COUNT = 65536
export const MAX_SNAPSHOT_TABLE_SIZE = 64 * MiB
export const MAX_SNAPSHOT_EXTRA = 1024
export const MAX_BACKING_NAME = 1023
export const MAX_BACKING_FORMAT = 15
export const MAX_BITMAPS_COUNT = 65535
export const MAX_BITMAP_DIRECTORY_SIZE = 1024 * MAX_BITMAPS_COUNT
export const MAX_BITMAP_NAME = 1023
export const MAX_BITMAP_TABLE_ENTRIES = 2 ** 27
export const MAX_BITMAP_SIZE = 512 * MiB
export const MIN_GRANULARITY_BITS = 9
export const MAX_GRANULARITY_BITS = 31
/** Extended L2 entries have 32 subclusters of at least a sector. */
export const SUBCLUSTERS_COUNT = 32
export const MIN_SUBCLUSTER = 512
export const MIN_EXTENDED_CLUSTER = 16 * KiB

/** Where no file can have a byte. */
const MAX_OFFSET = 2 ** 63

/** Whether a table may lie there: it begins with a cluster, and ends where a file can end. NaN is no such place. */
export const isTablePlace = (offset: number, length: number, clusterSize: number): boolean =>
  offset % clusterSize === 0 && offset + length < MAX_OFFSET

const HIGH = 2 ** 32
/** Bits of the upper half of an L1 or L2 entry. */
export const COPIED_HI = 0x80000000
export const COMPRESSED_HI = 0x40000000
/** Bits 9–55 of an entry, in its halves. */
export const OFFSET_HI_MASK = 0x00ffffff
export const OFFSET_LO_MASK = 0xfffffe00
/** Bit 0 of the lower half of a standard L2 entry. */
export const ZERO_LO = 1

/** Host byte of an L1 or standard L2 entry: a multiple of 512 below 2^56, so exact as a number. */
export const entryOffset = (hi: number, lo: number): number =>
  (hi & OFFSET_HI_MASK) * HIGH + ((lo & OFFSET_LO_MASK) >>> 0)

/** Bits 9–63 of a refcount table entry. */
export const refcountBlockOffset = (hi: number, lo: number): number =>
  hi * HIGH + ((lo & OFFSET_LO_MASK) >>> 0)

/** The two halves of an entry, as messages print them: exact where a number is not. */
export const hexOf = (hi: number, lo: number): string =>
  hi === 0 ? lo.toString(16) : hi.toString(16) + lo.toString(16).padStart(8, '0')

/** Upper half of a number. */
export const high = (value: number): number => Math.floor(value / HIGH)
/** Lower half of a number. */
export const low = (value: number): number => value % HIGH

/** Where a compressed cluster is: bytes of the file. */
export interface CodedPlace {
  readonly offset: number
  /** Up to the end of its last sector. */
  readonly length: number
}

/** Bits of the upper half that belong to the offset of a compressed cluster; the sector count stands above them. */
const codedHighBits = (clusterBits: number): number => 70 - clusterBits - 32

/** First byte that the descriptor of a compressed cluster cannot express. */
export const codedOffsetLimit = (clusterBits: number): number =>
  Math.min(2 ** (70 - clusterBits), Number.MAX_SAFE_INTEGER)

export const decodeCoded = (hi: number, lo: number, clusterBits: number): CodedPlace => {
  const bits = codedHighBits(clusterBits)
  const offset = (hi & (2 ** bits - 1)) * HIGH + lo
  const sectors = (hi & 0x3fffffff) >>> bits
  // The offset may be too large to be exact; then nothing is there, but what is told of it is.
  return { offset, length: (sectors + 1) * 512 - (lo % 512) }
}

/** The L2 entry of `length` coded bytes at `offset`, which is below `codedOffsetLimit`. */
export const encodeCoded = (offset: number, length: number, clusterBits: number): Bits64 => {
  const sectors = Math.floor((offset + length - 1) / 512) - Math.floor(offset / 512)
  const hi = (COMPRESSED_HI | (sectors << codedHighBits(clusterBits)) | high(offset)) >>> 0
  return { hi, lo: low(offset) }
}

/** What an L2 entry says of its cluster, subclusters apart. */
export const UNALLOCATED = 0
export const ZERO_PLAIN = 1
export const ZERO_ALLOCATED = 2
export const NORMAL = 3
export const COMPRESSED = 4
export type ClusterType =
  | typeof UNALLOCATED
  | typeof ZERO_PLAIN
  | typeof ZERO_ALLOCATED
  | typeof NORMAL
  | typeof COMPRESSED
