/** How large an image will be: what its tables take when they are complete, and the clusters that the source needs. */

import { BlockError } from '../../base/errors.ts'
import { alignUp, isPowerOfTwo } from '../../base/units.ts'
import type { CreateFacet, Measurement } from '../../block/create-facet.ts'
import type { StoredBitmap } from '../../block/facets.ts'
import { isPlainObject } from '../../block/filename.ts'
import { OptionReader } from '../../block/options.ts'
import { fullSize, type TableShape } from './full-size.ts'
import { MAX_CLUSTER_BITS, MAX_L1_SIZE, MIN_CLUSTER_BITS, MIN_EXTENDED_CLUSTER } from './layout.ts'

type Measure = NonNullable<CreateFacet['measure']>
type Source = Parameters<Measure>[1]

const DEFAULT_CLUSTER_SIZE = 65536
const DEFAULT_REFCOUNT_BITS = 16
const POINTER = 8
/** An entry of the bitmap directory before its name. */
const BITMAP_ENTRY = 24

/** What of the create options says how large the tables are. */
interface Shape extends TableShape {
  readonly version: 2 | 3
  /** Every cluster gets its space at once. */
  readonly full: boolean
  readonly hasBacking: boolean
}

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

/** Checks only what matters here, in the order in which QEMU complains. */
const readShape = (options: Record<string, unknown>): Shape => {
  const reader = new OptionReader(options)
  const clusterSize = reader.size('cluster-size') ?? DEFAULT_CLUSTER_SIZE
  const bits = Math.log2(clusterSize)
  if (!isPowerOfTwo(clusterSize) || bits < MIN_CLUSTER_BITS || bits > MAX_CLUSTER_BITS)
    throw invalid('Cluster size must be a power of two between 512 and 2048k')
  const extendedL2 = reader.boolean('extended-l2', false)
  if (extendedL2 && clusterSize < MIN_EXTENDED_CLUSTER)
    throw invalid(
      `Extended L2 entries are only supported with cluster sizes of at least ${MIN_EXTENDED_CLUSTER} bytes`,
    )
  const level = reader.take('version') ?? 'v3'
  if (level !== 'v2' && level !== 'v3') throw invalid(`Invalid compatibility level: '${String(level)}'`)
  const refcountBits = reader.take('refcount-bits') ?? DEFAULT_REFCOUNT_BITS
  if (typeof refcountBits !== 'number' || refcountBits > 64 || !isPowerOfTwo(refcountBits))
    throw invalid('Refcount width must be a power of two and may not exceed 64 bits')
  if (level === 'v2' && refcountBits !== DEFAULT_REFCOUNT_BITS)
    throw invalid(
      'Different refcount widths than 16 bits require compatibility level 1.1 or above (use compat=1.1 or greater)',
    )
  const preallocation = reader.take('preallocation') ?? 'off'
  if (!['off', 'metadata', 'falloc', 'full'].includes(String(preallocation)))
    throw invalid(`invalid parameter value: ${String(preallocation)}`)
  return {
    version: level === 'v2' ? 2 : 3,
    clusterSize,
    l2EntrySize: extendedL2 ? 16 : 8,
    refcountBits,
    full: preallocation === 'falloc' || preallocation === 'full',
    hasBacking: options['backing-file'] !== undefined,
  }
}

/** Bytes of header, L1 and L2 tables and refcounts of an image whose every cluster has space. */
const metadataSize = (shape: Shape, size: number): number => {
  const { l1Entries, tables, refcounts } = fullSize(shape, size)
  if (l1Entries * POINTER > MAX_L1_SIZE)
    throw invalid('The image size is too large (try using a larger cluster size)')
  return (tables + refcounts.blocks + refcounts.table) * shape.clusterSize
}

/** Bytes of whole clusters that a LUKS header takes. */
const encryptionSize = async (
  encrypt: unknown,
  { clusterSize }: Shape,
  secret: (id: string) => Uint8Array,
): Promise<number> => {
  if (!isPlainObject(encrypt) || encrypt.format !== 'luks') return 0
  const { encryptionLength, readEncryption } = await import('./encryption-create.ts')
  return encryptionLength(readEncryption(encrypt, { secret }), clusterSize)
}

/** Bytes of whole clusters in which the source has data. */
const dataSize = async (runs: NonNullable<Source['runs']>, clusterSize: number): Promise<number> => {
  let bytes = 0
  let at = 0
  /** Up to here everything is counted. */
  let counted = 0
  for await (const { length, data } of runs) {
    const end = alignUp(at + length, clusterSize)
    if (data && end > counted) {
      const start = Math.max(at - (at % clusterSize), counted)
      bytes += end - start
      counted = end
    }
    at += length
  }
  return bytes
}

/** Bytes of all bitmaps, each as if every cluster of it were needed, with their tables and the directory. */
const bitmapsSize = (bitmaps: readonly StoredBitmap[], size: number, clusterSize: number): number => {
  let bytes = 0
  let directory = 0
  for (const { name, granularity } of bitmaps) {
    const bits = Math.ceil(Math.ceil(size / granularity) / 8)
    const clusters = Math.ceil(bits / clusterSize)
    bytes += clusters * clusterSize + alignUp(clusters * POINTER, clusterSize)
    directory += alignUp(BITMAP_ENTRY + Buffer.byteLength(name), 8)
  }
  return bytes + alignUp(directory, clusterSize)
}

export const measure: Measure = async (options, source, secret): Promise<Measurement> => {
  const shape = readShape(options)
  const encryption = await encryptionSize(options.encrypt, shape, secret)
  const { clusterSize } = shape
  const size = alignUp(source.size, clusterSize)
  const metadata = metadataSize(shape, size) + encryption
  let data = 0
  // Behind a backing file, what the source does not have itself is not known to be left out.
  if (shape.full || (shape.hasBacking && source.runs !== undefined)) data = size
  else if (source.runs !== undefined) data = await dataSize(source.runs, clusterSize)
  return {
    required: metadata + data,
    fullyAllocated: metadata + size,
    ...(shape.version === 3 &&
      source.bitmaps !== undefined && { bitmaps: bitmapsSize(source.bitmaps, source.size, clusterSize) }),
  }
}
