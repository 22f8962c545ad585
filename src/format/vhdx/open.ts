/** Opening a VHDX image: headers, log, regions, metadata, table, each checked before the next is believed. */

import { BlockError } from '../../base/errors.ts'
import { mapBlocks } from '../../block/block-image.ts'
import type { Edge } from '../../block/edge.ts'
import type { Geometry, Layer } from '../../block/layer.ts'
import type { Node } from '../../block/node.ts'
import { type OpenContext, ROLE_IMAGE } from '../../block/open-context.ts'
import { Bat } from './bat.ts'
import { checkImage } from './check.ts'
import { Differencing } from './differencing.ts'
import { badEntries } from './entries.ts'
import { Headers } from './header.ts'
import { Image } from './image.ts'
import { FULLY_PRESENT, guidText, PARTIALLY_PRESENT } from './layout.ts'
import { readLog } from './log.ts'
import { readMetadata } from './metadata.ts'
import { MetadataStore } from './metadata-store.ts'
import { refuse, whileOpening } from './refusal.ts'
import { readRegions } from './regions.ts'
import { checkReplay, replayOnDisk, touchedBy } from './replay.ts'
import { resizeImage } from './resize.ts'

export const openImage = async (context: OpenContext): Promise<Layer> => {
  const file = await context.child('file', ROLE_IMAGE)
  try {
    const headers = await Headers.read(file.node)
    const { store, replayed } = await settleLog(context, file, headers)
    const regions = await readRegions(store, headers.fields)
    const metadata = await readMetadata(store, regions.metadata)
    const shape = { ...metadata, hasParent: metadata.parent !== undefined }
    const bat = await Bat.load(store, regions.bat, shape)
    const image = new Image({ file, headers, store, metadata, regions, bat, context })
    if (context.forCheck !== true) refuseBad(image, context)
    if (store.updates.length > 0) refuseLoggedPayload(image, context)
    return layerOf(image, replayed)
  } catch (error) {
    throw whileOpening(error, context.filename)
  }
}

/** Carries out what the log says, where the image may be written; else reads go by it. */
const settleLog = async (
  context: OpenContext,
  file: Edge,
  headers: Headers,
): Promise<{ store: MetadataStore; replayed: boolean }> => {
  const replay = await readLog(file.node, headers.fields, context.signal)
  if (replay === undefined) return { store: new MetadataStore(file), replayed: false }
  checkReplay(file, headers, replay)
  if (context.writable) {
    await replayOnDisk(file, headers, replay)
    return { store: new MetadataStore(file), replayed: true }
  }
  if (context.forCheck === true || context.noRecovery === true) throw mustReplay(context.filename)
  return { store: new MetadataStore(file, replay.updates, replay.size), replayed: false }
}

const mustReplay = (filename: string): BlockError =>
  new BlockError(
    'unsupported',
    `VHDX image file '${filename}' opened read-only, but contains a log that needs to be replayed`,
    { code: 'EPERM', hint: `To replay the log, run:\nqemu-img check -r all '${filename}'` },
  )

/** Entries that QEMU does not open an image with either. */
const refuseBad = (image: Image, context: OpenContext): void => {
  for (const { text, fatal } of badEntries(image.subject)) {
    if (!fatal) continue
    context.complain(text)
    throw refuse(text)
  }
}

/** The log is for metadata; a block that it changes is not read right while it is not replayed. */
const refuseLoggedPayload = ({ bat, blockSize, store }: Image, context: OpenContext): void => {
  const isTouched = touchedBy(store.updates)
  for (let block = 0; block < bat.blocks; block++) {
    const index = bat.index(block)
    const state = bat.state(index)
    const isPresent = state === FULLY_PRESENT || state === PARTIALLY_PRESENT
    if (isPresent && isTouched(bat.named(index), blockSize)) throw mustReplay(context.filename)
  }
}

const layerOf = (image: Image, replayed: boolean): Layer => {
  const { bitmaps, metadata } = image
  const differencing = bitmaps === undefined ? undefined : new Differencing(image, bitmaps)
  let geometry = geometryOf(image)
  let parent: Node | undefined
  return {
    geometry: () => geometry,
    map: async (offset, length, out) =>
      differencing === undefined
        ? mapBlocks(image, offset, length, out)
        : differencing.map(offset, length, out),
    claim: (offset, length, out) => (differencing ?? image).claim(offset, length, out),
    async zero(offset, length, how) {
      await (differencing ?? image).zero(offset, length, how)
      return true
    },
    async discard(offset, length) {
      await (differencing ?? image).zero(offset, length, { mayUnmap: true })
    },
    async resize(size, preallocation) {
      await resizeImage(image, differencing, size, preallocation)
      geometry = geometryOf(image)
    },
    flush: () => image.flush(),
    close: () => image.close(),
    info: async () => ({ dirty: image.store.updates.length > 0 }),
    check: { check: (repair, facet) => checkImage(image, repair, replayed, facet) },
    ...(metadata.parent !== undefined && {
      backing: metadata.parent.backing,
      acceptBacking(below: Node) {
        parent = below
        checkParent(image, below.layer.contentId?.())
      },
      makeEmpty: () => differencing!.makeEmpty(parent?.layer.contentId?.()),
    }),
    contentId: () => guidText(image.headers.fields.DataWriteGuid),
  }
}

const geometryOf = (image: Image): Geometry => ({
  size: image.size,
  cluster: image.blockSize,
  zeroUnit: image.bitmaps === undefined ? 1 : image.blockSize,
  discardUnit: image.blockSize,
  requestAlign: image.bitmaps === undefined ? 1 : image.metadata.logicalSector,
  maxTransfer: Number.MAX_SAFE_INTEGER,
  readsZero: true,
})

/** Kind `corrupt` where the parent is not, or not any more, what the image was made for. */
const checkParent = ({ metadata }: Image, id: string | undefined): void => {
  const { backing, linkage } = metadata.parent!
  if (id !== undefined && linkage.includes(id)) return
  throw new BlockError(
    'corrupt',
    `'${backing.filename}' is not the parent that the image was made for, or was changed since`,
    { code: 'EINVAL', hint: "A parent that is named with the option 'backing' is taken as it is." },
  )
}
