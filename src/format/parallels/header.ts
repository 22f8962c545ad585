/** Decoding of the header with all checks, in the words of QEMU. */

import { BlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import type { Node } from '../../block/node.ts'
import {
  earliestData,
  HEADER,
  type HeaderFields,
  IN_USE,
  MAGIC_CLUSTERS,
  MAGIC_SECTORS,
  MAX_BAT_ENTRIES,
  MAX_TRACKS,
  VERSION,
} from './layout.ts'

export interface Header {
  readonly fields: HeaderFields
  /** Guest bytes. */
  readonly size: number
  /** Bytes. */
  readonly clusterSize: number
  /** Table entries count clusters, not sectors. */
  readonly inClusters: boolean
  /** Byte at which the data area begins; put right where the header says what cannot be. */
  readonly dataOffset: number
  /** The header's own word on that is wrong. */
  readonly dataOffsetWrong: boolean
  /** A writer did not get to close the image. */
  readonly unclean: boolean
}

/** Upper half of the largest sector whose byte signed 64 bits can tell. */
const MAX_EXTENSION_HI = 2 ** (63 - 9 - 32) - 1

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

export const readHeader = async (file: Node): Promise<Header> => {
  const bytes = new Uint8Array(HEADER.length)
  await file.read(0, bytes)
  const magic = Buffer.from(HEADER.field(bytes, 'magic')).toString('latin1')
  const inClusters = magic === MAGIC_CLUSTERS
  // Before the rest is decoded: what is no such image may have numbers there that none can have.
  if (!inClusters && magic !== MAGIC_SECTORS) throw invalid('Image not in Parallels format')
  const fields = HEADER.decode(bytes)
  if (fields.version !== VERSION) throw invalid('Image not in Parallels format')
  const { tracks, nb_bat_entries: entries, nb_sectors } = fields
  if (tracks === 0) throw invalid('Invalid image: Zero sectors per track')
  if (tracks > MAX_TRACKS)
    throw new BlockError('invalid', 'Invalid image: Too big cluster', { code: 'EFBIG' })
  if (entries > MAX_BAT_ENTRIES) throw new BlockError('invalid', 'Catalog too large', { code: 'EFBIG' })
  const size = ((inClusters ? nb_sectors.hi * 2 ** 32 : 0) + nb_sectors.lo) * SECTOR
  if (size > Number.MAX_SAFE_INTEGER) throw new BlockError('unsupported', 'Image is too big')
  if (fields.ext_off.hi > MAX_EXTENSION_HI) throw invalid('Invalid image: Too big offset')
  const clusterSize = tracks * SECTOR
  const earliest = earliestData(entries, inClusters, clusterSize)
  const dataOffsetWrong = !isDataOffset(fields, inClusters, earliest, file.size)
  const given = fields.data_off * SECTOR
  return {
    fields,
    size,
    clusterSize,
    inClusters,
    dataOffset: dataOffsetWrong || given === 0 ? earliest : given,
    dataOffsetWrong,
    unclean: fields.in_use === IN_USE,
  }
}

const isDataOffset = (
  { data_off, tracks }: HeaderFields,
  inClusters: boolean,
  earliest: number,
  fileSize: number,
): boolean => {
  if (data_off === 0 && !inClusters) return true
  const given = data_off * SECTOR
  if (given < earliest || given > fileSize) return false
  return !inClusters || data_off % tracks === 0
}
