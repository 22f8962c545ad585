/** Changes of what an image was created with: in QEMU's order, so that each step finds the image as QEMU's would. */

import { BlockError } from '../../base/errors.ts'
import { isPowerOfTwo } from '../../base/units.ts'
import { type Bits64, hasBit, noBits, renderBits, withBit } from '../../binary/fields.ts'
import type { AmendFacet } from '../../block/create-facet.ts'
import type { Crypt } from '../../block/layer.ts'
import { OptionReader } from '../../block/options.ts'
import { expandZeroClusters, hasPacked } from './amend-downgrade.ts'
import { amendOptions } from './amend-options.ts'
import { changeRefcountWidth } from './amend-refcounts.ts'
import type { ImageBitmaps } from './bitmaps.ts'
import { storeFirstCluster, withExtension } from './first-cluster.ts'
import { featureNameTable } from './header.ts'
import type { Image } from './image.ts'
import {
  COMPRESSION_BIT,
  DATA_FILE_BIT,
  DATA_FILE_RAW_BIT,
  EXTENSION_DATA_FILE,
  EXTENSION_FEATURE_NAMES,
  LAZY_REFCOUNTS_BIT,
  MIN_CLUSTER_FOR_NAMES,
} from './layout.ts'
import { storeSnapshots } from './snapshot-store.ts'
import { completeExtra } from './snapshots.ts'

type AmendContext = Parameters<AmendFacet['amend']>[1]

/** Changes of the encryption: key slots. `options` is the member `encrypt`. */
export type AmendEncryption = (options: Record<string, unknown>, context: AmendContext) => Promise<void>

export interface AmendHost {
  readonly bitmaps: ImageBitmaps
  /** Absent: there are no key slots. */
  readonly encryption?: AmendEncryption | undefined
  /** What the payload is encrypted by. */
  readonly crypt: Crypt | undefined
}

const NO_BITS: Bits64 = { hi: 0, lo: 0 }
/** Largest VM state that version 2 can say. Bytes. */
const MAX_V2_VM_STATE = 2 ** 32 - 1
const V2_REFCOUNT_ORDER = 4

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })
const unsupported = (message: string, hint?: string): BlockError =>
  new BlockError('unsupported', message, { code: 'ENOTSUP', hint })

/** What is asked for; what is not stays as it is. */
interface Plan {
  readonly version: number
  readonly size: number | undefined
  readonly refcountOrder: number
  readonly lazyRefcounts: boolean
  readonly dataFile: string | undefined
  readonly dataFileRaw: boolean | undefined
  readonly encrypt: Record<string, unknown> | undefined
}

const VERSIONS: Readonly<Record<string, number>> = { v2: 2, '0.10': 2, v3: 3, '1.1': 3 }

/** Reads and checks the options. */
const readPlan = (image: Image, options: Record<string, unknown>): Plan => {
  const { fields } = image
  const encrypt = options.encrypt as Record<string, unknown> | undefined
  if (encrypt !== undefined && fields.crypt_method === 0)
    throw invalid("Can't amend encryption options - encryption not present")
  const reader = new OptionReader(options)
  const level = reader.string('version')
  const version = level === undefined ? fields.version : VERSIONS[level]
  if (version === undefined) throw invalid(`Unknown compatibility level ${level}`)
  // 0 is none, as QEMU reads it.
  const size = reader.size('size') || undefined
  const lazyNow = hasBit(fields.compatible_features, LAZY_REFCOUNTS_BIT)
  const lazyRefcounts = reader.boolean('lazy-refcounts', lazyNow)
  const bits = reader.integer('refcount-bits', 0, Number.MAX_SAFE_INTEGER) ?? 2 ** fields.refcount_order
  if (bits > 64 || !isPowerOfTwo(bits))
    throw invalid('Refcount width must be a power of two and may not exceed 64 bits')
  const refcountOrder = Math.log2(bits)
  const dataFile = reader.string('data-file')
  if (dataFile !== undefined && !image.hasDataFile)
    throw invalid('data-file can only be set for images that use an external data file')
  const raw = options['data-file-raw'] === undefined ? undefined : reader.boolean('data-file-raw', false)
  if (raw === true && !hasBit(fields.autoclear_features, DATA_FILE_RAW_BIT))
    throw invalid('data-file-raw cannot be set on existing images')
  refuseBacking(image, reader)
  return {
    version,
    size,
    refcountOrder,
    lazyRefcounts,
    dataFile,
    dataFileRaw: raw,
    encrypt,
  }
}

/** The backing file may be named, but only as it is. */
const refuseBacking = (image: Image, reader: OptionReader): void => {
  const file = reader.string('backing-file')
  const format = reader.string('backing-fmt')
  if (file === undefined && format === undefined) return
  const { backing } = image.header
  if (file !== backing?.filename || format !== backing?.format)
    throw unsupported('Cannot amend the backing file', "You can use 'qemu-img rebase' instead.")
}

export const amendFacet = (image: Image, host: AmendHost): AmendFacet => ({
  options: amendOptions,
  amend: (options, context) => amend(image, host, options, context),
})

const amend = async (
  image: Image,
  host: AmendHost,
  options: Record<string, unknown>,
  context: AmendContext,
): Promise<void> => {
  image.checkUsable()
  const plan = readPlan(image, options)
  const { fields } = image
  if (plan.encrypt !== undefined && host.encryption === undefined)
    throw unsupported('Only LUKS encryption options can be amended')
  await context.progress(0, 1)
  await image.beginWriting()
  if (plan.version > fields.version) await upgrade(image)
  if (plan.encrypt !== undefined) {
    await host.encryption!(plan.encrypt, context)
  }
  if (plan.refcountOrder !== fields.refcount_order) {
    if (plan.version < 3 && plan.refcountOrder !== V2_REFCOUNT_ORDER)
      throw invalid(
        'Refcount widths other than 16 bits require compatibility level 1.1 or above (use compat=1.1 or greater)',
      )
    await changeRefcountWidth(image, plan.refcountOrder, context)
  }
  await amendDataFile(image, plan)
  await amendLazyRefcounts(image, plan)
  if (plan.size !== undefined) await context.resize(plan.size)
  if (plan.version < fields.version) await downgrade(image, host, context)
}

const upgrade = async (image: Image): Promise<void> => {
  const { fields, snapshots } = image
  const complete = snapshots.map((snapshot) => completeExtra(snapshot, fields.size))
  if (complete.some((snapshot, i) => snapshot !== snapshots[i])) await storeSnapshots(image, complete)
  const names = image.clusterSize < MIN_CLUSTER_FOR_NAMES ? undefined : featureNameTable()
  await storeFirstCluster(image, {
    fields: {
      version: 3,
      refcount_order: V2_REFCOUNT_ORDER,
      incompatible_features: NO_BITS,
      compatible_features: NO_BITS,
      autoclear_features: NO_BITS,
    },
    extensions: withExtension(image.header.extensions, EXTENSION_FEATURE_NAMES, names),
  })
}

const amendDataFile = async (image: Image, { dataFile, dataFileRaw }: Plan): Promise<void> => {
  const { fields, header } = image
  if (dataFileRaw === false && hasBit(fields.autoclear_features, DATA_FILE_RAW_BIT)) {
    fields.autoclear_features = withBit(fields.autoclear_features, DATA_FILE_RAW_BIT, false)
    await image.headerWriter.write()
  }
  if (dataFile === undefined) return
  const data = dataFile === '' ? undefined : Buffer.from(dataFile)
  await storeFirstCluster(image, {
    extensions: withExtension(header.extensions, EXTENSION_DATA_FILE, data),
    dataFileName: dataFile === '' ? undefined : dataFile,
  })
}

const amendLazyRefcounts = async (image: Image, { version, lazyRefcounts }: Plan): Promise<void> => {
  const { fields } = image
  if (hasBit(fields.compatible_features, LAZY_REFCOUNTS_BIT) === lazyRefcounts) return
  if (lazyRefcounts && version < 3)
    throw invalid(
      'Lazy refcounts only supported with compatibility level 1.1 and above (use compat=1.1 or greater)',
    )
  fields.compatible_features = withBit(fields.compatible_features, LAZY_REFCOUNTS_BIT, lazyRefcounts)
  await image.headerWriter.write()
}

/** Everything that version 2 cannot say is changed first, then the header. */
const downgrade = async (image: Image, host: AmendHost, context: AmendContext): Promise<void> => {
  const { fields, snapshots } = image
  if (fields.refcount_order !== V2_REFCOUNT_ORDER) throw unsupported('compat=0.10 requires refcount_bits=16')
  if (hasBit(fields.incompatible_features, DATA_FILE_BIT))
    throw unsupported('Cannot downgrade an image with a data file')
  for (const { vmStateSize, diskSize } of snapshots)
    if (vmStateSize > BigInt(MAX_V2_VM_STATE) || (diskSize ?? fields.size) !== fields.size)
      throw unsupported('Internal snapshots prevent downgrade of image')
  const rest = withBit(fields.incompatible_features, COMPRESSION_BIT, false)
  if (!noBits(rest))
    throw unsupported(`Cannot downgrade an image with incompatible features 0x${renderBits(rest)} set`)
  if (fields.compression_type !== 0 && (await hasPacked(image)))
    throw unsupported('Cannot downgrade an image with zstd compression type and existing compressed clusters')
  await host.bitmaps.removeAll()
  await expandZeroClusters(image, context, host.crypt)
  await storeFirstCluster(image, {
    fields: {
      version: 2,
      incompatible_features: NO_BITS,
      compatible_features: NO_BITS,
      autoclear_features: NO_BITS,
      compression_type: 0,
    },
    extensions: withExtension(image.header.extensions, EXTENSION_FEATURE_NAMES, undefined),
  })
}
