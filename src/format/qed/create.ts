/** Making an image: a header cluster and an empty L1 table. */

import { BlockError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { emptyFile } from '../../block/block-image.ts'
import type { CreateContext, Measurement } from '../../block/create-facet.ts'
import type { BackingReference } from '../../block/facets.ts'
import { countUnits, type MeasuredRuns } from '../../block/measure.ts'
import { OptionReader } from '../../block/options.ts'
import { backingFields } from './backing.ts'
import { isClusterSize, isImageSize, isTableSize, maxImageSize } from './header.ts'
import {
  DEFAULT_CLUSTER,
  DEFAULT_TABLE,
  entriesOf,
  HEADER,
  MAGIC,
  MAX_CLUSTER,
  MAX_TABLE,
  MIN_CLUSTER,
  MIN_TABLE,
} from './layout.ts'

interface Plan {
  readonly size: number
  readonly clusterSize: number
  readonly tableSize: number
  readonly backing: BackingReference | undefined
}

const invalid = (text: string): BlockError => new BlockError('invalid', text, { code: 'EINVAL' })

const planOf = (reader: OptionReader): Plan => {
  const size = alignUp(reader.size('size') ?? 0, SECTOR)
  const clusterSize = reader.size('cluster-size') ?? DEFAULT_CLUSTER
  const tableSize = Number(reader.size('table-size') ?? DEFAULT_TABLE)
  if (!isClusterSize(clusterSize))
    throw invalid(`QED cluster size must be within range [${MIN_CLUSTER}, ${MAX_CLUSTER}] and power of 2`)
  if (!isTableSize(tableSize))
    throw invalid(`QED table size must be within range [${MIN_TABLE}, ${MAX_TABLE}] and power of 2`)
  if (!isImageSize(size, clusterSize, tableSize))
    throw invalid(
      'QED image size must be a non-zero multiple of cluster size and less than ' +
        `${maxImageSize(clusterSize, tableSize)} bytes`,
    )
  const filename = reader.string('backing-file')
  const backing = filename === undefined ? undefined : { filename, format: reader.string('backing-fmt') }
  return { size, clusterSize, tableSize, backing }
}

export const createImage = async (
  options: Record<string, unknown>,
  context: CreateContext,
): Promise<void> => {
  const { size, clusterSize, tableSize, backing } = planOf(new OptionReader(options))
  const { fields, name } = backingFields(backing, { hi: 0, lo: 0 })
  if (HEADER.length + name.length > clusterSize) throw invalid('Backing file name too long')
  const header = new Uint8Array(HEADER.length + name.length)
  HEADER.encode(
    Object.assign(HEADER.decode(new Uint8Array(0)), {
      magic: MAGIC,
      cluster_size: clusterSize,
      table_size: tableSize,
      header_size: 1,
      l1_table_offset: clusterSize,
      image_size: size,
      ...(backing !== undefined && fields),
      ...(backing === undefined && { backing_filename_offset: 0 }),
    }),
    header,
  )
  header.set(name, HEADER.length)
  const { node } = await context.child('file', options.file)
  await emptyFile(node)
  await node.resize(clusterSize * (1 + tableSize), 'off')
  await node.write(0, header)
  await node.flush()
}

/** Header, L1 table, L2 tables and clusters that an image with this content has. Bytes. */
export const measureImage = async (
  options: Record<string, unknown>,
  source: { readonly size: number; readonly runs?: MeasuredRuns },
): Promise<Measurement> => {
  const { size, clusterSize, tableSize } = planOf(new OptionReader({ ...options, size: source.size }))
  const tableBytes = clusterSize * tableSize
  const empty = clusterSize + tableBytes
  const perTable = entriesOf(clusterSize, tableSize)
  const clusters = Math.ceil(size / clusterSize)
  const fullyAllocated = empty + clusters * clusterSize + Math.ceil(clusters / perTable) * tableBytes
  const [used, tables] = await countUnits(source.runs, [clusterSize, clusterSize * perTable])
  return { required: empty + used! * clusterSize + tables! * tableBytes, fullyAllocated }
}
