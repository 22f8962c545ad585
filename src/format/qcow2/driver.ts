/** qcow2, versions 2 and 3: QEMU's own image format. */

import { BlockError, prefixError } from '../../base/errors.ts'
import { alignDown, SECTOR } from '../../base/units.ts'
import { hasBit } from '../../binary/fields.ts'
import type { Driver } from '../../block/driver.ts'
import type { Edge } from '../../block/edge.ts'
import { ENCRYPTED, MAYBE_ZERO } from '../../block/extent.ts'
import type { Geometry, Layer, Pack } from '../../block/layer.ts'
import { type OpenContext, ROLE_DATA, ROLE_IMAGE } from '../../block/open-context.ts'
import { amendFacet } from './amend.ts'
import { amendOptions } from './amend-options.ts'
import { ImageBitmaps } from './bitmaps.ts'
import { claimRange } from './claim.ts'
import { createFacet } from './create.ts'
import { makeEmpty } from './empty.ts'
import type { Encryption } from './encryption.ts'
import { compressionType, type ImageHeader, l2EntrySize, readHeader } from './header.ts'
import { Image } from './image.ts'
import { describeImage } from './info.ts'
import { l2TableOffset } from './l2.ts'
import { DATA_FILE_BIT, DATA_FILE_RAW_BIT, DIRTY_BIT, LAZY_REFCOUNTS_BIT, MAGIC } from './layout.ts'
import { mapRange } from './map.ts'
import { packFor, unpackOnly } from './pack.ts'
import { isPreallocated } from './preallocated.ts'
import { setBacking } from './rebase.ts'
import { reserveVmState, resizeImage, vmStateOffset } from './resize.ts'
import { joinRuntimeOptions, RUNTIME_OPTIONS, readRuntimeOptions } from './runtime-options.ts'
import { snapshotFacet } from './snapshot-facet.ts'
import { readSnapshots } from './snapshots.ts'
import { discardRange, zeroRange } from './zero.ts'

const CERTAIN = 100
/** As one object, or each by itself. */
const ENCRYPT_OPTIONS = ['encrypt', 'encrypt.format', 'encrypt.key-secret']

const probe = (head: Uint8Array): number => {
  if (head.length < 8) return 0
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  return view.getUint32(0) === MAGIC && view.getUint32(4) >= 2 ? CERTAIN : 0
}

const open = async (context: OpenContext): Promise<Layer> => {
  // An image with an external data file has no data of its own; which it is, only its header tells.
  const file = await context.child('file', ROLE_IMAGE)
  const header = await readHeader(file.node, context.writable, context.forCheck)
  const { fields } = header
  const options = readRuntimeOptions(
    context.options,
    {
      version: fields.version,
      size: fields.size,
      clusterSize: 2 ** fields.cluster_bits,
      l2EntrySize: l2EntrySize(fields),
    },
    hasBit(fields.compatible_features, LAZY_REFCOUNTS_BIT),
  )
  const encryption = await decryptable(context, file, header)
  const dataFile = await openDataFile(context, header)
  // A check reads the snapshot table itself, and says what is wrong with it.
  const snapshots = context.forCheck === true ? [] : await readSnapshots(file.node, fields)
  const image = await Image.open(context, {
    file,
    dataFile,
    header,
    options,
    snapshots,
    writable: context.writable,
  })
  const isDirty = hasBit(fields.incompatible_features, DIRTY_BIT)
  if (context.writable && isDirty && context.forCheck !== true) await repairDirty(image, context)
  try {
    // External data files take no compressed clusters.
    const packing =
      dataFile === undefined ? await packFor(compressionType(fields), image.clusterSize) : undefined
    // What is packed is not encrypted: such clusters are read where QEMU wrote them, and never made.
    const pack = encryption === undefined || packing === undefined ? packing : unpackOnly(packing)
    const live = !context.metadataOnly && context.forCheck !== true
    return layerOf(image, { pack, encryption, bitmaps: await ImageBitmaps.open(image, context, live) })
  } catch (error) {
    await image.close().catch(() => {})
    throw error
  }
}

const openDataFile = async (context: OpenContext, header: ImageHeader): Promise<Edge | undefined> => {
  const { fields, dataFileName } = header
  const given = context.hasChild('data-file')
  if (context.metadataOnly || !given) context.options.take('data-file')
  if (context.metadataOnly) return undefined
  if (!hasBit(fields.incompatible_features, DATA_FILE_BIT)) {
    // What cannot be opened is told first.
    if (given) {
      await context.child('data-file', ROLE_DATA)
      throw invalid("'data-file' can only be set for images with an external data file")
    }
    if (hasBit(fields.autoclear_features, DATA_FILE_RAW_BIT))
      throw invalid('data-file-raw requires a data file')
    return undefined
  }
  if (!given && dataFileName === undefined) throw invalid("'data-file' is required for this image")
  return context.child('data-file', ROLE_DATA, given ? undefined : { filename: dataFileName })
}

/** Ciphers are loaded with the first image that is encrypted. */
const decryptable = async (
  context: OpenContext,
  file: Edge,
  header: ImageHeader,
): Promise<Encryption | undefined> => {
  const { options } = context
  const { crypt_method: method } = header.fields
  if (method === 0 && !ENCRYPT_OPTIONS.some((name) => options.has(name))) return undefined
  const { openEncryption, readKeySecret } = await import('./encryption.ts')
  const keySecret = readKeySecret(options, method)
  return method === 0 ? undefined : openEncryption(context, file, header, keySecret)
}

/** Counts of a dirty image may be wrong; writing by them would destroy data. */
const repairDirty = async (image: Image, context: OpenContext): Promise<void> => {
  const { checkImage } = await import('./check/check.ts')
  try {
    const { checkErrors } = await checkImage(image, 'all', {
      signal: context.signal,
      progress: async () => {},
      found: ({ text }) => context.notice(text),
    })
    if (checkErrors > 0) throw new BlockError('io', 'Input/output error', { code: 'EIO' })
  } catch (error) {
    await image.close().catch(() => {})
    throw prefixError(error, 'Could not repair dirty image: ')
  }
}

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

interface LayerParts {
  readonly pack: Pack | undefined
  readonly encryption: Encryption | undefined
  readonly bitmaps: ImageBitmaps
}

const layerOf = (image: Image, { pack, encryption, bitmaps }: LayerParts): Layer => {
  let geometry = geometryOf(image)
  const resized = (): void => {
    geometry = geometryOf(image)
  }
  /** Flags of runs that have space; undefined until the first look at a map. */
  let runFlags: number | undefined
  return {
    geometry: () => geometry,
    pack,
    crypt: encryption?.crypt,
    get backing() {
      return image.header.backing
    },
    async map(offset, length, out) {
      // A hole in the file is no zeroes to whoever deciphers it.
      runFlags ??= encryption !== undefined ? ENCRYPTED : (await isPreallocated(image)) ? MAYBE_ZERO : 0
      return mapRange(image, offset, length, out, runFlags)
    },
    claim: (offset, length, out, how) => claimRange(image, offset, length, out, how),
    zero: (offset, length, how) => zeroRange(image, offset, length, how),
    discard: (offset, length) => discardRange(image, offset, length),
    async resize(size, preallocation) {
      bitmaps.checkResize()
      await resizeImage(image, size, preallocation)
      resized()
    },
    vmState: {
      get offset() {
        return vmStateOffset(image)
      },
      reserve: (length) => reserveVmState(image, length),
    },
    setBacking: (backing) => setBacking(image, backing),
    makeEmpty: () => makeEmpty(image),
    check: {
      async check(repair, context) {
        const { checkImage } = await import('./check/check.ts')
        return checkImage(image, repair, context)
      },
    },
    flush: () => image.flush(),
    reclaim: () => image.reclaim(),
    async close() {
      await bitmaps.close()
      await image.close()
    },
    info: async () => describeImage(image.header, image.snapshots, bitmaps.stored, encryption?.describe()),
    bitmaps,
    amend: amendFacet(image, { bitmaps, encryption: encryption?.amend, crypt: encryption?.crypt }),
    snapshots: snapshotFacet(image, resized),
  }
}

const geometryOf = (image: Image): Geometry => ({
  // As everywhere in QEMU: of a size that is not whole sectors, the rest does not count.
  size: alignDown(image.fields.size, SECTOR),
  cluster: image.clusterSize,
  zeroUnit: image.unit,
  discardUnit: image.clusterSize,
  requestAlign: image.fields.crypt_method === 0 ? 1 : SECTOR,
  maxTransfer: Number.MAX_SAFE_INTEGER,
  // Space that was taken in advance holds zeroes, which are noise once they were deciphered.
  readsZero: image.fields.crypt_method === 0 || l2TableOffset(image, 0) === 0,
})

export const qcow2: Driver = {
  name: 'qcow2',
  kind: 'format',
  strongOptions: ['encrypt.key-secret'],
  joinOptions: joinRuntimeOptions,
  reopens: RUNTIME_OPTIONS,
  probe,
  open,
  create: createFacet,
  amendOptions,
  backing: true,
  compresses: true,
}
