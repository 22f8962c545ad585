/** Decoding of the header with all checks, in the words of QEMU. */

import { BlockError } from '../../base/errors.ts'
import { isPowerOfTwo, SECTOR } from '../../base/units.ts'
import type { RecordOf } from '../../binary/fields.ts'
import {
  DISK_1,
  DISK_2,
  HEADER,
  HEADER_SIZE,
  MAGIC,
  MAX_CATALOG,
  MAX_EXTENT,
  SUBTYPE,
  TYPE,
  VERSION_1,
  VERSION_2,
} from './layout.ts'

export interface Header {
  /** Guest bytes, whole sectors. */
  readonly size: number
  /** Host byte of the catalogue. */
  readonly catalogOffset: number
  /** Entries of the catalogue. */
  readonly catalogLength: number
  /** Host byte of the first extent's bitmap. */
  readonly dataOffset: number
  /** Bytes of an extent. */
  readonly extentSize: number
  /** Bytes that a bitmap takes in the file, whole sectors. */
  readonly bitmapSize: number
  /** Bytes from one extent's bitmap to the next one's. */
  readonly stride: number
}

const WORD = 2 ** 32

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replace(/\0.*$/s, '')

const invalid = (message: string, code = 'EINVAL'): BlockError => new BlockError('invalid', message, { code })

export const isBochs = (fields: RecordOf<typeof HEADER.fields>): boolean =>
  textOf(fields.magic) === MAGIC &&
  textOf(fields.type) === TYPE &&
  textOf(fields.subtype) === SUBTYPE &&
  (fields.version === VERSION_1 || fields.version === VERSION_2)

/** Sectors of so many bytes, as other readers count with 32 bits: none are 2^23. */
const sectorsOf = (bytes: number): number => 1 + Math.floor(((bytes - 1 + WORD) % WORD) / SECTOR)

/** @param bytes the first HEADER_SIZE bytes of the file */
export const decodeHeader = (bytes: Uint8Array): Header => {
  const fields = HEADER.decode(bytes)
  if (!isBochs(fields)) throw invalid('Image not in Bochs format')
  const rest = bytes.subarray(HEADER.length, HEADER_SIZE)
  const { disk } = fields.version === VERSION_1 ? DISK_1.decode(rest) : DISK_2.decode(rest)
  const size = Math.floor((disk.hi * WORD + disk.lo) / SECTOR) * SECTOR
  const { catalog, extent } = fields
  if (catalog > MAX_CATALOG) throw invalid('Catalog size is too large', 'EFBIG')
  if (extent < SECTOR) throw invalid('Extent size must be at least 512')
  if (!isPowerOfTwo(extent)) throw invalid(`Extent size ${extent} is not a power of two`)
  if (extent > MAX_EXTENT) throw invalid(`Extent size ${extent} is too large`)
  if (catalog < Math.ceil(size / extent)) throw invalid('Catalog size is too small for this disk size')
  const bitmapSectors = sectorsOf(fields.bitmap)
  return {
    size,
    catalogOffset: fields.header,
    catalogLength: catalog,
    dataOffset: (fields.header + catalog * 4) % WORD,
    extentSize: extent,
    bitmapSize: bitmapSectors * SECTOR,
    stride: ((bitmapSectors + sectorsOf(extent)) % WORD) * SECTOR,
  }
}
