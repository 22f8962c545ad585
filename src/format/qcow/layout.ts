/** What stands where in a qcow image, version 1, as QEMU reads and writes it. All numbers are big endian. */

import { type RecordOf, RecordTable } from '../../binary/fields.ts'
import type { EntryShape } from '../../block/block-map.ts'

export const HEADER = new RecordTable('qcow header', 'big', [
  { offset: 0, type: 'u32', name: 'magic', meaning: "'QFI' and 0xfb" },
  { offset: 4, type: 'u32', name: 'version', meaning: '1' },
  { offset: 8, type: 'bits64', name: 'backing_file_offset', meaning: 'byte of the name, 0 for none' },
  { offset: 16, type: 'u32', name: 'backing_file_size', meaning: 'bytes of the name, up to 1023' },
  { offset: 20, type: 'u32', name: 'mtime', meaning: 'of the backing file; nobody looks at it' },
  { offset: 24, type: 'u64', name: 'size', meaning: 'guest bytes', tooLarge: 'Image too large' },
  { offset: 32, type: 'u8', name: 'cluster_bits', meaning: 'log2 of a cluster, 9 to 16' },
  { offset: 33, type: 'u8', name: 'l2_bits', meaning: 'log2 of the entries of an L2 table, 6 to 13' },
  { offset: 34, type: 'u16', name: 'padding', meaning: 'zero' },
  { offset: 36, type: 'u32', name: 'crypt_method', meaning: '0: none, 1: AES' },
  { offset: 40, type: 'bits64', name: 'l1_table_offset', meaning: 'byte of the L1 table' },
])

export type HeaderFields = RecordOf<typeof HEADER.fields>

export const MAGIC = 0x514649fb
export const VERSION = 1
export const CRYPT_NONE = 0
export const CRYPT_AES = 1

export const ENTRY: EntryShape = { width: 8, byteOrder: 'big' }
/** Largest L1 table. Entries. */
export const MAX_L1 = Math.floor((2 ** 31 - 1) / ENTRY.width)
export const MAX_NAME = 1023

/** Of new images: small clusters above a backing file, for nothing is copied up then. */
export const SHAPES = {
  plain: { clusterBits: 12, l2Bits: 9 },
  overlay: { clusterBits: 9, l2Bits: 12 },
} as const

/** Upper half of an L2 entry: the cluster is compressed. */
const COMPRESSED_HI = 0x80000000
const HIGH = 2 ** 32

export const isPacked = (hi: number): boolean => hi >= COMPRESSED_HI

/**
 * Host byte and length of a compressed cluster: below the flag as many bits of length as a cluster has, then the byte.
 * Bytes above 2^53 come out rounded.
 */
export const decodePacked = (
  hi: number,
  lo: number,
  clusterBits: number,
): { offset: number; length: number } => {
  // cluster_bits ≤ 16: the length lies within the upper half.
  const shift = 31 - clusterBits
  const length = (hi >>> shift) & (2 ** clusterBits - 1)
  return { offset: (hi & (2 ** shift - 1)) * HIGH + lo, length }
}

/** The entry of a compressed cluster; its offset must fit: see `maxPackedOffset`. */
export const encodePacked = (
  offset: number,
  length: number,
  clusterBits: number,
): readonly [hi: number, lo: number] => {
  const hi = COMPRESSED_HI + length * 2 ** (31 - clusterBits) + Math.floor(offset / HIGH)
  return [hi, offset % HIGH]
}

/** Host bytes of compressed clusters are below this. */
export const maxPackedOffset = (clusterBits: number): number =>
  Math.min(2 ** (63 - clusterBits), Number.MAX_SAFE_INTEGER)
