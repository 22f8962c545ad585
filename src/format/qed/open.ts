/** Opening a QED image. One that was not closed well is mended before it is written to. */

import { BlockError } from '../../base/errors.ts'
import { noBits } from '../../binary/fields.ts'
import type { BackingReference } from '../../block/facets.ts'
import type { Geometry, Layer } from '../../block/layer.ts'
import { type OpenContext, ROLE_IMAGE } from '../../block/open-context.ts'
import { setBacking } from './backing.ts'
import { checkImage } from './check.ts'
import { readHeader } from './header.ts'
import { Image } from './image.ts'
import { resizeImage } from './resize.ts'

export const openImage = async (context: OpenContext): Promise<Layer> => {
  const file = await context.child('file', ROLE_IMAGE)
  const image = await Image.open(context, file, await readHeader(file.node), context.writable)
  if (context.writable) await prepareWriting(image, context)
  return layerOf(image)
}

const prepareWriting = async (image: Image, context: OpenContext): Promise<void> => {
  if (!noBits(image.fields.autoclear_features)) {
    try {
      await image.storeHeader({ autoclear_features: { hi: 0, lo: 0 } })
    } catch {
      throw new BlockError('io', 'Failed to update header', { code: 'EIO' })
    }
  }
  if (!image.needsCheck || context.forCheck === true) return
  const { checkErrors } = await checkImage(image, true, {
    signal: context.signal,
    progress: async () => {},
  })
  if (checkErrors > 0) throw new BlockError('io', 'Image corrupted', { code: 'EIO' })
}

const layerOf = (image: Image): Layer => {
  let geometry = geometryOf(image)
  return {
    geometry: () => geometry,
    get backing(): BackingReference | undefined {
      return image.backing
    },
    map: (offset, length, out) => image.tables.map(offset, length, out),
    claim: (offset, length, out) => image.claim(offset, length, out),
    async zero(offset, length) {
      await image.zero(offset, length)
      return true
    },
    async resize(size, preallocation) {
      await resizeImage(image, size, preallocation)
      geometry = geometryOf(image)
    },
    setBacking: (backing) => setBacking(image, backing),
    flush: () => image.flush(),
    close: () => image.close(),
    info: async () => ({ dirty: image.needsCheck }),
    check: { check: (repair, context) => checkImage(image, repair !== 'none', context) },
  }
}

const geometryOf = (image: Image): Geometry => ({
  size: image.size,
  cluster: image.blockSize,
  zeroUnit: image.blockSize,
  discardUnit: 1,
  requestAlign: 1,
  maxTransfer: Number.MAX_SAFE_INTEGER,
  readsZero: true,
})
