/** Making an image of the newer kind: a header and an empty table, filled up to whole clusters. */

import { BlockError } from '../../base/errors.ts'
import { MiB, SECTOR } from '../../base/units.ts'
import { emptyFile } from '../../block/block-image.ts'
import type { CreateContext, Measurement } from '../../block/create-facet.ts'
import { countUnits, type MeasuredRuns } from '../../block/measure.ts'
import { OptionReader } from '../../block/options.ts'
import { earliestData, HEADER, MAGIC_CLUSTERS, VERSION } from './layout.ts'

const DEFAULT_CLUSTER_SIZE = MiB
const MAX_CLUSTERS = 2 ** 32
const MAX_CLUSTER_SIZE = 2 ** 31 - 1
const HEADS = 16
const SECTORS_PER_TRACK = 32

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

interface Plan {
  /** Guest bytes. */
  readonly size: number
  readonly clusterSize: number
  readonly clusters: number
  /** Host byte of the first cluster. */
  readonly dataOffset: number
}

const planOf = (reader: OptionReader): Plan => {
  const size = reader.size('size') ?? 0
  const clusterSize = reader.size('cluster-size') ?? DEFAULT_CLUSTER_SIZE
  if (clusterSize >= MAX_CLUSTER_SIZE) throw invalid('Cluster size is too large')
  const clusters = Math.ceil(size / clusterSize)
  if (!(clusters < MAX_CLUSTERS)) throw invalid('Image size is too large for this cluster size')
  if (size % SECTOR !== 0) throw invalid('Image size must be a multiple of 512 bytes')
  if (clusterSize % SECTOR !== 0) throw invalid('Cluster size must be a multiple of 512 bytes')
  return { size, clusterSize, clusters, dataOffset: earliestData(clusters, true, clusterSize) }
}

/** Header, table, and the clusters in which an image with this content has something. Bytes. */
export const measureImage = async (
  options: Record<string, unknown>,
  source: { readonly size: number; readonly runs?: MeasuredRuns },
): Promise<Measurement> => {
  const { clusterSize, clusters, dataOffset } = planOf(new OptionReader({ ...options, size: source.size }))
  const [used] = await countUnits(source.runs, [clusterSize])
  return { required: dataOffset + used! * clusterSize, fullyAllocated: dataOffset + clusters * clusterSize }
}

export const createImage = async (
  options: Record<string, unknown>,
  context: CreateContext,
): Promise<void> => {
  const { size, clusterSize, clusters, dataOffset } = planOf(new OptionReader(options))
  const sectors = size / SECTOR
  const fields = HEADER.decode(new Uint8Array(0))
  const header = new Uint8Array(HEADER.length)
  HEADER.encode(
    {
      ...fields,
      magic: Buffer.from(MAGIC_CLUSTERS, 'latin1'),
      version: VERSION,
      heads: HEADS,
      cylinders: Math.floor(sectors / HEADS / SECTORS_PER_TRACK) % 2 ** 32,
      tracks: clusterSize / SECTOR,
      nb_bat_entries: clusters,
      nb_sectors: { hi: Math.floor(sectors / 2 ** 32), lo: sectors % 2 ** 32 },
      data_off: dataOffset / SECTOR,
    },
    header,
  )
  const { node } = await context.child('file', options.file)
  await emptyFile(node)
  await node.zero(0, dataOffset)
  await node.write(0, header)
  await node.flush()
}
