/** Decoding of the header with all checks, in the order and words of QEMU. */

import { BlockError, systemError } from '../../base/errors.ts'
import { alignDown, isPowerOfTwo, SECTOR } from '../../base/units.ts'
import { hasBit, noBits, renderBits, withoutBits } from '../../binary/fields.ts'
import type { BackingReference } from '../../block/facets.ts'
import type { Node } from '../../block/node.ts'
import {
  BACKING_FILE_BIT,
  BACKING_RAW_BIT,
  entriesOf,
  HEADER,
  type HeaderFields,
  KNOWN_FEATURES,
  MAGIC,
  MAX_CLUSTER,
  MAX_NAME,
  MAX_TABLE,
  MIN_CLUSTER,
  MIN_TABLE,
} from './layout.ts'

export interface Header {
  readonly fields: HeaderFields
  /** Bytes of the file that are whole clusters. */
  readonly fileSize: number
  readonly backing: BackingReference | undefined
}

const invalid = (text: string): BlockError => new BlockError('invalid', text, { code: 'EINVAL' })

export const isClusterSize = (bytes: number): boolean =>
  bytes >= MIN_CLUSTER && bytes <= MAX_CLUSTER && isPowerOfTwo(bytes)

export const isTableSize = (clusters: number): boolean =>
  clusters >= MIN_TABLE && clusters <= MAX_TABLE && isPowerOfTwo(clusters)

/** Largest guest size; as in QEMU it wraps around at 2^64 where tables are huge. */
export const maxImageSize = (clusterSize: number, tableSize: number): bigint =>
  BigInt.asUintN(64, BigInt(entriesOf(clusterSize, tableSize)) ** 2n * BigInt(clusterSize))

export const isImageSize = (size: number, clusterSize: number, tableSize: number): boolean =>
  size % SECTOR === 0 && BigInt(size) <= maxImageSize(clusterSize, tableSize)

/** A cluster can be there. */
export const isClusterOffset = (fields: HeaderFields, fileSize: number, offset: number): boolean =>
  offset % fields.cluster_size === 0 &&
  offset >= fields.header_size * fields.cluster_size &&
  offset < fileSize

/** A whole table can be there. */
export const isTableOffset = (fields: HeaderFields, fileSize: number, offset: number): boolean =>
  isClusterOffset(fields, fileSize, offset) &&
  isClusterOffset(fields, fileSize, offset + (fields.table_size - 1) * fields.cluster_size)

/** Kind `invalid` for what is no QED image, `unsupported` for features that nobody knows. */
export const readHeader = async (file: Node): Promise<Header> => {
  const bytes = new Uint8Array(HEADER.length)
  await file.read(0, bytes)
  if (HEADER.field(bytes, 'magic') !== MAGIC) throw invalid('Image not in QED format')
  const fields = HEADER.decode(bytes)
  const unknown = withoutBits(fields.features, KNOWN_FEATURES)
  if (!noBits(unknown))
    throw new BlockError('unsupported', `Unsupported QED features: ${renderBits(unknown)}`, {
      code: 'ENOTSUP',
    })
  const { cluster_size, table_size, header_size, l1_table_offset } = fields
  if (!isClusterSize(cluster_size)) throw invalid('QED cluster size is invalid')
  const fileSize = alignDown(file.size, cluster_size)
  if (!isTableSize(table_size)) throw invalid('QED table size is invalid')
  if (!isImageSize(fields.image_size, cluster_size, table_size)) throw invalid('QED image size is invalid')
  if (!isTableOffset(fields, fileSize, l1_table_offset)) throw invalid('QED table offset is invalid')
  if (header_size > Math.floor((2 ** 32 - 1) / cluster_size)) throw invalid('QED header size is too large')
  return { fields, fileSize, backing: await readBacking(file, fields) }
}

const readBacking = async (file: Node, fields: HeaderFields): Promise<BackingReference | undefined> => {
  if (!hasBit(fields.features, BACKING_FILE_BIT)) return undefined
  const { backing_filename_offset: offset, backing_filename_size: size } = fields
  if (offset + size > fields.cluster_size * fields.header_size)
    throw invalid('QED backing filename offset is invalid')
  if (size > MAX_NAME) throw invalid('Failed to read backing filename')
  const bytes = new Uint8Array(size)
  await file.read(offset, bytes)
  const end = bytes.indexOf(0)
  const filename = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString()
  // An empty name is no backing file, as everywhere.
  if (filename === '') return undefined
  return { filename, format: hasBit(fields.features, BACKING_RAW_BIT) ? 'raw' : undefined }
}

/** An entry that cannot be, met on the way of a request. */
export const badEntry = (what: string): BlockError =>
  systemError('EINVAL', undefined, { cause: new Error(`QED: ${what}`) })
