/** Opening a VDI image. */

import { mapBlocks, zeroBlocks } from '../../block/block-image.ts'
import type { Geometry, Layer } from '../../block/layer.ts'
import { type OpenContext, ROLE_IMAGE } from '../../block/open-context.ts'
import { checkImage } from './check.ts'
import { readHeader } from './header.ts'
import { Image } from './image.ts'
import { BLOCK_SIZE } from './layout.ts'
import { resizeImage } from './resize.ts'

export const openImage = async (context: OpenContext): Promise<Layer> => {
  const file = await context.child('file', ROLE_IMAGE)
  const header = await readHeader(file.node)
  const image = await Image.open(file, header, context.writable)
  return layerOf(image)
}

const layerOf = (image: Image): Layer => {
  let geometry = geometryOf(image)
  return {
    geometry: () => geometry,
    map: async (offset, length, out) => mapBlocks(image, offset, length, out),
    claim: (offset, length, out) => image.claim(offset, length, out),
    async zero(offset, length, how) {
      await zeroBlocks(image, offset, length, how)
      return true
    },
    async resize(size, preallocation) {
      await resizeImage(image, size, preallocation)
      geometry = geometryOf(image)
    },
    flush: () => image.flush(),
    close: () => image.flush(),
    info: async () => ({ dirty: false }),
    check: { check: (repair, context) => checkImage(image, repair, context) },
  }
}

const geometryOf = (image: Image): Geometry => ({
  size: image.size,
  cluster: BLOCK_SIZE,
  zeroUnit: 1,
  discardUnit: 1,
  requestAlign: 1,
  maxTransfer: Number.MAX_SAFE_INTEGER,
  readsZero: true,
})
