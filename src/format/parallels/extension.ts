/** The format extension: one cluster with features, of which dirty bitmaps are the one that is known. Only read. */

import { createHash } from 'node:crypto'
import { BlockError } from '../../base/errors.ts'
import { isPowerOfTwo, MiB, SECTOR } from '../../base/units.ts'
import { renderUuid } from '../../base/uuid.ts'
import { type Bits64, noBits, renderBits } from '../../binary/fields.ts'
import type { StoredBitmap } from '../../block/facets.ts'
import type { Image } from './image.ts'
import {
  ALL_CLEAR,
  ALL_SET,
  BITMAP,
  EXTENSION,
  EXTENSION_MAGIC,
  FEATURE,
  FEATURE_DIRTY_BITMAP,
  FEATURE_END,
} from './layout.ts'

export interface ImageBitmap {
  readonly stored: StoredBitmap
  /** Where its bytes are, a cluster each: ALL_CLEAR, ALL_SET or a sector. */
  readonly table: readonly number[]
}

const L1_ENTRY = 8
/** Largest extension that is read: it fills a cluster, usually of 1 MiB. */
const MAX_EXTENSION = 64 * MiB
/** Largest bitmap that is loaded: 16 TiB of disk by bits of 4 KiB. Bytes. */
const MAX_BITMAP = 512 * MiB
const FEATURE_ALIGN = 8

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })
const toNumber = ({ hi, lo }: Bits64): number => hi * 2 ** 32 + lo

/** Dirty bitmaps of the image. Kind `invalid`, in QEMU's words, for an extension that is not as it should be. */
export const readExtension = async (image: Image): Promise<ImageBitmap[]> => {
  const { file, fields, blockSize } = image
  const offset = toNumber(fields.ext_off) * SECTOR
  if (blockSize > MAX_EXTENSION)
    throw new BlockError('unsupported', `A format extension of ${blockSize} bytes is not supported`)
  // Bytes behind the end of the file are zeroes, and no extension begins with these.
  const bytes = new Uint8Array(offset < file.node.size ? blockSize : EXTENSION.length)
  if (offset < file.node.size) await file.node.read(offset, bytes)
  const { magic, m_CheckSum: sum } = EXTENSION.decode(bytes)
  if (renderBits(magic) !== EXTENSION_MAGIC)
    throw invalid(
      `Wrong parallels Format Extension magic: 0x${renderBits(magic)}, expected: 0x${EXTENSION_MAGIC}`,
    )
  const actual = createHash('md5').update(bytes.subarray(EXTENSION.length)).digest()
  if (!actual.equals(sum))
    throw invalid('Wrong checksum in Format Extension header. Format extension is corrupted.')
  return readFeatures(image, bytes)
}

const readFeatures = (image: Image, bytes: Uint8Array): ImageBitmap[] => {
  const bitmaps: ImageBitmap[] = []
  for (let at = EXTENSION.length; ; ) {
    if (at + FEATURE.length > bytes.length)
      throw invalid('Can not read feature header, as remaining bytes in Format Extension are not enough')
    const feature = FEATURE.decode(bytes.subarray(at))
    const name = renderBits(feature.magic)
    if (name === FEATURE_END) return bitmaps
    if (!noBits(feature.flags)) throw invalid('Flags for extension feature are unsupported')
    at += FEATURE.length
    if (feature.data_size > bytes.length - at)
      throw invalid('Feature data_size exceedes Format Extension cluster')
    if (name !== FEATURE_DIRTY_BITMAP) throw invalid(`Unknown feature: 0x${name}`)
    bitmaps.push(readBitmap(image, bytes.subarray(at, at + feature.data_size)))
    at += Math.ceil(feature.data_size / FEATURE_ALIGN) * FEATURE_ALIGN
  }
}

const readBitmap = (image: Image, data: Uint8Array): ImageBitmap => {
  if (data.length < BITMAP.length)
    throw invalid(
      `Too small Bitmap Feature area in Parallels Format Extension: ${data.length} bytes, expected at least ${BITMAP.length} bytes`,
    )
  const { size, id, granularity, l1_size: entries } = BITMAP.decode(data)
  const sectors = image.size / SECTOR
  if (toNumber(size) !== sectors)
    throw invalid(`Bitmap size (in sectors) ${toNumber(size)} differs from disk size in sectors ${sectors}`)
  if (BITMAP.length + entries * L1_ENTRY > data.length)
    throw invalid('Bitmaps feature corrupted: l1 table exceeds extension data_size')
  if (!isPowerOfTwo(granularity)) throw invalid(`Invalid granularity ${granularity} of a dirty bitmap`)
  const expected = Math.ceil(bitmapBytes(image.size, granularity * SECTOR) / image.blockSize)
  if (entries !== expected)
    throw invalid(
      `Bitmap table size ${entries} does not correspond to bitmap size and cluster size. Expected ${expected}`,
    )
  const view = new DataView(data.buffer, data.byteOffset + BITMAP.length)
  const table = Array.from({ length: entries }, (_, i) =>
    toNumber({ lo: view.getUint32(i * L1_ENTRY, true), hi: view.getUint32(i * L1_ENTRY + 4, true) }),
  )
  const stored = {
    name: renderUuid(id),
    granularity: granularity * SECTOR,
    enabled: false,
    inconsistent: false,
  }
  return { stored, table }
}

/** Bytes of a bitmap: one bit for each granularity of the size. */
const bitmapBytes = (size: number, granularity: number): number =>
  Math.ceil(Math.ceil(size / granularity) / 8)

/** Bits as bytes, least significant bit first. Kinds `not-found` for an unknown name, `unsupported` for too many bits. */
export const loadBitmap = async (
  image: Image,
  bitmaps: readonly ImageBitmap[],
  name: string,
): Promise<Uint8Array> => {
  const bitmap = bitmaps.find(({ stored }) => stored.name === name)
  if (bitmap === undefined) throw new BlockError('not-found', `Dirty bitmap '${name}' not found`)
  const { node } = image.file
  const length = bitmapBytes(image.size, bitmap.stored.granularity)
  if (length > MAX_BITMAP)
    throw new BlockError('unsupported', `Dirty bitmap '${name}' of ${length} bytes is not supported`)
  const bytes = new Uint8Array(length)
  const { blockSize } = image
  for (const [i, entry] of bitmap.table.entries()) {
    const part = bytes.subarray(i * blockSize, (i + 1) * blockSize)
    if (entry === ALL_SET) part.fill(0xff)
    else if (entry !== ALL_CLEAR && entry * SECTOR < node.size) await node.read(entry * SECTOR, part)
  }
  return bytes
}
