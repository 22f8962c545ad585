/** The format extension of Parallels images with dirty bitmaps in it, byte by byte after the specification. */

import { createHash } from 'node:crypto'

export interface WrittenBitmap {
  /** 32 hexadecimal digits. */
  readonly id: string
  /** Sectors of a bit. */
  readonly granularity: number
  /** For each cluster of the bitmap its bytes, or 0 for all clear, 1 for all set. */
  readonly parts: readonly (Buffer | 0 | 1)[]
}

export interface WrittenExtension {
  /** Bytes of a cluster. */
  readonly cluster: number
  /** Guest sectors. */
  readonly sectors: number
  readonly bitmaps: readonly WrittenBitmap[]
  /** Changes the cluster before its checksum is made; `end` is behind the last feature. */
  readonly change?: (bytes: Buffer, end: number) => void
}

const SECTOR = 512
const MAGIC = 0xab234cef23dcea87n
const DIRTY_BITMAP = 0x20385fae252cb34an
const EXT_OFF = 56

export const sealExtension = (bytes: Buffer): void => {
  createHash('md5').update(bytes.subarray(24)).digest().copy(bytes, 8)
}

/** An image without an extension, with this one behind it. */
export const withExtension = (image: Buffer, written: WrittenExtension): Buffer => {
  const { cluster, sectors, bitmaps, change } = written
  const bytes = Buffer.alloc(cluster)
  const parts: Buffer[] = []
  let next = (image.length + cluster) / SECTOR
  let at = 24
  bytes.writeBigUInt64LE(MAGIC, 0)
  for (const bitmap of bitmaps) {
    const length = 32 + bitmap.parts.length * 8
    bytes.writeBigUInt64LE(DIRTY_BITMAP, at)
    bytes.writeUInt32LE(length, at + 16)
    const data = at + 24
    bytes.writeBigUInt64LE(BigInt(sectors), data)
    Buffer.from(bitmap.id, 'hex').copy(bytes, data + 8)
    bytes.writeUInt32LE(bitmap.granularity, data + 24)
    bytes.writeUInt32LE(bitmap.parts.length, data + 28)
    for (const [i, part] of bitmap.parts.entries()) {
      bytes.writeBigUInt64LE(BigInt(typeof part === 'number' ? part : next), data + 32 + i * 8)
      if (typeof part === 'number') continue
      const stored = Buffer.alloc(cluster)
      part.copy(stored)
      parts.push(stored)
      next += cluster / SECTOR
    }
    at = data + length + (length % 8 === 0 ? 0 : 8 - (length % 8))
  }
  change?.(bytes, at)
  sealExtension(bytes)
  const head = Buffer.from(image)
  head.writeBigUInt64LE(BigInt(image.length / SECTOR), EXT_OFF)
  return Buffer.concat([head, bytes, ...parts])
}
