/**
 * Making an image: an empty one first, which is then opened and given its size like any other. Only when all of it is
 * durable does it say that it is a qcow2 image: what an interruption leaves is none.
 */

import { BlockError, prefixError } from '../../base/errors.ts'
import { isPowerOfTwo } from '../../base/units.ts'
import { hasBit, withBit } from '../../binary/fields.ts'
import type { CreateContext, CreateFacet } from '../../block/create-facet.ts'
import type { Edge } from '../../block/edge.ts'
import { exactFilename, isPlainObject } from '../../block/filename.ts'
import type { Preallocation } from '../../block/layer.ts'
import { OptionReader } from '../../block/options.ts'
import { createOptions } from './create-options.ts'
import type { EncryptionPlan } from './encryption-create.ts'
import { fullSize } from './full-size.ts'
import {
  backingFormatExtension,
  featureNameTable,
  type HeaderExtension,
  type ImageHeader,
  l2EntrySize,
  renderHeader,
} from './header.ts'
import { Image } from './image.ts'
import {
  COMPRESSION_BIT,
  COMPRESSION_TYPES,
  type CompressionType,
  DATA_FILE_BIT,
  DATA_FILE_RAW_BIT,
  EXTENDED_L2_BIT,
  EXTENSION_DATA_FILE,
  EXTENSION_FEATURE_NAMES,
  HEADER,
  type HeaderFields,
  LAZY_REFCOUNTS_BIT,
  MAGIC,
  MAX_CLUSTER_BITS,
  MAX_REFCOUNT_TABLE_SIZE,
  MIN_CLUSTER_BITS,
  MIN_CLUSTER_FOR_NAMES,
  MIN_EXTENDED_CLUSTER,
} from './layout.ts'
import { countersFor } from './refcount/entries.ts'
import { resizeImage } from './resize.ts'
import { readRuntimeOptions } from './runtime-options.ts'

/** BlockdevCreateOptionsQcow2, read. */
interface Plan {
  readonly size: number
  readonly version: 2 | 3
  readonly clusterSize: number
  readonly refcountBits: number
  readonly compression: CompressionType
  readonly extendedL2: boolean
  readonly lazyRefcounts: boolean
  readonly preallocation: Preallocation
  readonly backingFile: string | undefined
  readonly backingFormat: string | undefined
  readonly dataFileRaw: boolean
}

const DEFAULT_CLUSTER_SIZE = 65536
const DEFAULT_REFCOUNT_BITS = 16

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })
const needsVersion3 = (what: string): BlockError =>
  invalid(`${what} compatibility level 1.1 and above (use version=v3 or greater)`)

/** Reads and checks the options, in the order in which QEMU complains. */
const readPlan = (options: Record<string, unknown>, hasDataFile: boolean): Plan => {
  const reader = new OptionReader(options)
  const size = reader.size('size') ?? 0
  if (size % 512 !== 0) throw invalid('Image size must be a multiple of 512 bytes')
  const version = reader.enumeration('version', ['v2', 'v3']) === 'v2' ? 2 : 3
  const clusterSize = reader.size('cluster-size') ?? DEFAULT_CLUSTER_SIZE
  const bits = Math.log2(clusterSize)
  if (!isPowerOfTwo(clusterSize) || bits < MIN_CLUSTER_BITS || bits > MAX_CLUSTER_BITS)
    throw invalid('Cluster size must be a power of two between 512 and 2048k')
  const extendedL2 = reader.boolean('extended-l2', false)
  if (extendedL2) {
    if (clusterSize < MIN_EXTENDED_CLUSTER)
      throw invalid(
        `Extended L2 entries are only supported with cluster sizes of at least ${MIN_EXTENDED_CLUSTER} bytes`,
      )
    if (version < 3) throw needsVersion3('Extended L2 entries are only supported with')
  }
  const backingFile = reader.string('backing-file')
  const preallocation = reader.enumeration('preallocation', ['off', 'metadata', 'falloc', 'full']) ?? 'off'
  if (preallocation !== 'off' && backingFile !== undefined && !extendedL2)
    throw invalid('Backing file and preallocation can only be used at the same time if extended_l2 is on')
  const backingFormat = reader.string('backing-fmt')
  if (backingFormat !== undefined && backingFile === undefined)
    throw invalid('Backing format cannot be used without backing file')
  const lazyRefcounts = reader.boolean('lazy-refcounts', false)
  if (version < 3 && lazyRefcounts) throw needsVersion3('Lazy refcounts only supported with')
  const refcountBits =
    reader.integer('refcount-bits', Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) ?? DEFAULT_REFCOUNT_BITS
  if (refcountBits > 64 || !isPowerOfTwo(refcountBits))
    throw invalid('Refcount width must be a power of two and may not exceed 64 bits')
  if (version < 3 && refcountBits !== DEFAULT_REFCOUNT_BITS)
    throw invalid(
      'Different refcount widths than 16 bits require compatibility level 1.1 or above (use version=v3 or greater)',
    )
  const dataFileRaw = reader.boolean('data-file-raw', false)
  if (dataFileRaw && !hasDataFile) throw invalid('data-file-raw requires data-file')
  if (dataFileRaw && backingFile !== undefined)
    throw invalid('Backing file and data-file-raw cannot be used at the same time')
  if (hasDataFile && version < 3) throw needsVersion3('External data files are only supported with')
  const compression = reader.enumeration('compression-type', COMPRESSION_TYPES) ?? 'zlib'
  if (compression !== 'zlib' && version < 3)
    throw needsVersion3('Non-zlib compression type is only supported with')
  return {
    size,
    version,
    clusterSize,
    refcountBits,
    compression,
    extendedL2,
    lazyRefcounts,
    // A raw data file shows guest offsets only where every cluster is mapped.
    preallocation: dataFileRaw && preallocation === 'off' ? 'metadata' : preallocation,
    backingFile,
    backingFormat,
    dataFileRaw,
  }
}

const fieldsOf = (plan: Plan, hasDataFile: boolean): HeaderFields => {
  const fields = HEADER.decode(new Uint8Array(0))
  let incompatible = withBit(fields.incompatible_features, DATA_FILE_BIT, hasDataFile)
  incompatible = withBit(incompatible, COMPRESSION_BIT, plan.compression !== 'zlib')
  incompatible = withBit(incompatible, EXTENDED_L2_BIT, plan.extendedL2)
  return Object.assign(fields, {
    magic: UNFINISHED,
    version: plan.version,
    cluster_bits: Math.log2(plan.clusterSize),
    refcount_table_offset: plan.clusterSize,
    incompatible_features: incompatible,
    compatible_features: withBit(fields.compatible_features, LAZY_REFCOUNTS_BIT, plan.lazyRefcounts),
    autoclear_features: withBit(fields.autoclear_features, DATA_FILE_RAW_BIT, plan.dataFileRaw),
    refcount_order: Math.log2(plan.refcountBits),
    compression_type: COMPRESSION_TYPES.indexOf(plan.compression),
  })
}

const extensionsOf = (plan: Plan, dataFileName: string | undefined): HeaderExtension[] => {
  const extensions: HeaderExtension[] = []
  if (plan.backingFormat !== undefined) extensions.push(backingFormatExtension(plan.backingFormat))
  if (dataFileName !== undefined)
    extensions.push({ type: EXTENSION_DATA_FILE, data: Buffer.from(dataFileName) })
  if (plan.version > 2 && plan.clusterSize >= MIN_CLUSTER_FOR_NAMES)
    extensions.push({ type: EXTENSION_FEATURE_NAMES, data: featureNameTable() })
  return extensions
}

const create = async (options: Record<string, unknown>, context: CreateContext): Promise<void> => {
  const hasDataFile = options['data-file'] !== undefined
  const plan = readPlan(options, hasDataFile)
  const encryption = await planEncryption(options.encrypt, context)
  const file = await context.child('file', options.file)
  const dataFile = hasDataFile ? await context.child('data-file', options['data-file']) : undefined
  const fields = fieldsOf(plan, hasDataFile)
  fields.refcount_table_clusters = refcountTableClusters(plan, fields, context)
  const extensions = extensionsOf(plan, dataFile === undefined ? undefined : nameOf(dataFile))
  const first = renderFirst(plan, fields, extensions)
  await writeEmpty(file, plan, first, fields.refcount_table_clusters)
  const header: ImageHeader = {
    fields,
    extensions,
    unknownFields: new Uint8Array(0),
    backing:
      plan.backingFile === undefined ? undefined : { filename: plan.backingFile, format: plan.backingFormat },
    dataFileName: undefined,
  }
  await complete(header, plan, { file, dataFile, encryption }, context)
}

/** Ciphers are loaded for whoever wants them. */
const planEncryption = async (
  options: unknown,
  context: CreateContext,
): Promise<EncryptionPlan | undefined> => {
  if (!isPlainObject(options)) return undefined
  return (await import('./encryption-create.ts')).readEncryption(options, context)
}

/** What the image calls its data file: the name that the user gave it. */
const nameOf = ({ node }: Edge): string | undefined => {
  const { filename } = node.options
  return typeof filename === 'string' ? filename : exactFilename(node)
}

const renderFirst = (
  plan: Plan,
  fields: HeaderFields,
  extensions: readonly HeaderExtension[],
): Uint8Array => {
  const { backingFile, backingFormat } = plan
  try {
    return renderHeader(fields, extensions, backingFile)
  } catch (error) {
    if (backingFile === undefined) throw prefixError(error, 'Could not write qcow2 header: ')
    const format = backingFormat === undefined ? '' : ` with format '${backingFormat}'`
    throw prefixError(error, `Could not assign backing file '${backingFile}'${format}: `)
  }
}

/** What stands in the magic number's place until the image is complete. */
const UNFINISHED = 0

/**
 * Where the image is filled at once, its refcount table is as long as it has to be in the end: one that grew would leave
 * a gap, and make the file larger than `measure` says.
 */
const refcountTableClusters = (plan: Plan, fields: HeaderFields, { isFilled }: CreateContext): number => {
  const { size, clusterSize, refcountBits, preallocation } = plan
  if (isFilled !== true && preallocation === 'off') return 1
  const shape = { clusterSize, refcountBits, l2EntrySize: l2EntrySize(fields) }
  const hasDataFile = hasBit(fields.incompatible_features, DATA_FILE_BIT)
  const { refcounts } = fullSize(shape, size, hasDataFile)
  return Math.min(refcounts.table, MAX_REFCOUNT_TABLE_SIZE / clusterSize)
}

/**
 * Header, refcount table and the refcount blocks which count these and themselves. What was there before ends with the
 * header.
 */
const writeEmpty = async (
  file: Edge,
  plan: Plan,
  first: Uint8Array,
  tableClusters: number,
): Promise<void> => {
  const { clusterSize, refcountBits } = plan
  const { node } = file
  const { size: before } = node
  await node.resize(0, 'off').catch(ignoreFixedSize)
  // What was there must not come back when the power fails.
  if (before > 0) await node.flush()
  const perBlock = (clusterSize * 8) / refcountBits
  const blocks = Math.ceil((1 + tableClusters) / (perBlock - 1))
  const tables = new Uint8Array((tableClusters + blocks) * clusterSize)
  const table = new DataView(tables.buffer)
  const place = 1 + tableClusters
  for (let i = 0; i < blocks; i++) table.setUint32(i * 8 + 4, (place + i) * clusterSize)
  const counters = countersFor(Math.log2(refcountBits))
  const counts = new DataView(tables.buffer, tableClusters * clusterSize)
  for (let cluster = 0; cluster < place + blocks; cluster++) counters.write(counts, cluster, 1)
  const mayBeAnother = node.size > 0
  await node.write(0, first)
  // Tables of this image and an old header would look like an image.
  if (mayBeAnother) await node.flush()
  await node.write(clusterSize, tables)
  await node.flush()
}

/** Devices keep their size; what is in them is overwritten. */
const ignoreFixedSize = (error: unknown): void => {
  if (!(error instanceof BlockError) || error.kind !== 'unsupported') throw error
}

interface Parts {
  readonly file: Edge
  readonly dataFile: Edge | undefined
  readonly encryption: EncryptionPlan | undefined
}

/** The empty image gets its size, and what it is encrypted with. */
const complete = async (
  header: ImageHeader,
  plan: Plan,
  { file, dataFile, encryption }: Parts,
  context: CreateContext,
): Promise<void> => {
  const { version, size, clusterSize } = plan
  const subject = { version, size, clusterSize, l2EntrySize: l2EntrySize(header.fields) }
  const image = await Image.open(
    {
      nodeName: file.node.name,
      hasBacking: () => plan.backingFile !== undefined,
      backingSize: () => 0,
      barrier: () => Promise.resolve(),
      notice: (text) => context.warn(text),
      complain: (text) => context.warn(text),
      event: () => {},
    },
    {
      file,
      dataFile,
      header,
      options: readRuntimeOptions(new OptionReader({}), subject, false),
      snapshots: [],
      writable: true,
    },
  )
  try {
    await resizeImage(image, size, plan.preallocation).catch((error: unknown) => {
      throw prefixError(error, 'Could not resize image: ')
    })
    if (encryption !== undefined)
      await (await import('./encryption-create.ts')).setUpEncryption(image, encryption)
    await finish(image)
  } catch (error) {
    // The first failure is the one that counts.
    await image.close().catch(() => {})
    throw error
  }
  await image.close()
}

const finish = async (image: Image): Promise<void> => {
  await image.settle()
  await image.data.node.flush()
  await image.file.node.flush()
  image.fields.magic = MAGIC
  await image.headerWriter.write()
}

export const createFacet: CreateFacet = {
  options: createOptions,
  create,
  measure: async (options, source, secret) => (await import('./measure.ts')).measure(options, source, secret),
}
