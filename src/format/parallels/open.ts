/** Opening a Parallels image. One that was not closed well, or whose table cannot be right, is mended before writing. */

import { BlockError } from '../../base/errors.ts'
import { MiB } from '../../base/units.ts'
import { noBits } from '../../binary/fields.ts'
import { mapBlocks } from '../../block/block-image.ts'
import type { BitmapFacet } from '../../block/facets.ts'
import type { Geometry, Layer } from '../../block/layer.ts'
import { type OpenContext, ROLE_IMAGE } from '../../block/open-context.ts'
import { checkImage, isDamaged } from './check.ts'
import { type ImageBitmap, loadBitmap, readExtension } from './extension.ts'
import { readHeader } from './header.ts'
import { Image } from './image.ts'
import { resizeImage } from './resize.ts'

/** Bytes that the file grows by at once, unless told. */
const PREALLOC_SIZE = 128 * MiB

export const openImage = async (context: OpenContext): Promise<Layer> => {
  const file = await context.child('file', ROLE_IMAGE)
  const ahead = {
    bytes: context.options.size('prealloc-size') ?? PREALLOC_SIZE,
    mode:
      context.options.enumeration('prealloc-mode', ['falloc', 'truncate'], 'invalid parameter value: {}') ??
      'falloc',
  }
  const header = await readHeader(file.node)
  const image = await Image.open(context, file, header, context.writable ? ahead : undefined)
  const hasExtension = !noBits(header.fields.ext_off)
  if (context.writable && hasExtension) context.warn('Format Extension ignored in RW mode')
  const bitmaps = context.writable || !hasExtension ? [] : await readExtension(image)
  if (context.writable && context.forCheck !== true && isDamaged(image)) {
    await checkImage(image, 'all', {
      signal: context.signal,
      progress: async () => {},
      found: ({ text }) => context.notice(text),
    })
  }
  let geometry = geometryOf(image)
  return {
    geometry: () => geometry,
    map: async (offset, length, out) => mapBlocks(image, offset, length, out),
    claim: (offset, length, out) => image.claim(offset, length, out),
    async zero(offset, length) {
      await image.drop(offset, length)
      return true
    },
    discard: (offset, length) => image.drop(offset, length),
    async resize(size, preallocation) {
      await resizeImage(image, size, preallocation)
      geometry = geometryOf(image)
    },
    flush: () => image.flush(),
    close: () => image.close(),
    info: async () => ({ clusterSize: 0 }),
    check: { check: (repair, facet) => checkImage(image, repair, facet) },
    // Those of an image that is written to are dropped, and it takes none.
    ...(!context.writable && { bitmaps: bitmapFacet(image, bitmaps) }),
  }
}

const bitmapFacet = (image: Image, bitmaps: readonly ImageBitmap[]): BitmapFacet => {
  const refuse = (): never => {
    throw new BlockError('unsupported', 'Dirty bitmaps of Parallels images are only read', {
      code: 'ENOTSUP',
    })
  }
  return {
    list: () => bitmaps.map(({ stored }) => stored),
    load: (name) => loadBitmap(image, bitmaps, name),
    checkStorable: refuse,
    store: async () => refuse(),
    remove: async () => refuse(),
  }
}

const geometryOf = (image: Image): Geometry => ({
  size: image.size,
  cluster: image.blockSize,
  zeroUnit: image.blockSize,
  discardUnit: image.blockSize,
  requestAlign: 1,
  maxTransfer: Number.MAX_SAFE_INTEGER,
  readsZero: true,
})
