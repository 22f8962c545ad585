/** The verbs of an open VMDK image. */

import { BlockError } from '../../base/errors.ts'
import type { Geometry, Layer } from '../../block/layer.ts'
import type { Node } from '../../block/node.ts'
import type { OpenContext } from '../../block/open-context.ts'
import { Image } from './image.ts'
import { describeImage } from './info.ts'
import { openFiles } from './open.ts'
import { packOf } from './pack.ts'

export const openImage = async (context: OpenContext): Promise<Layer> => {
  const opened = await openFiles(context)
  const image = new Image(opened, context, context.writable)
  const pack = await packOf(image.extents)
  let geometry = geometryOf(image)
  return {
    geometry: () => geometry,
    pack,
    backing: image.parent === undefined ? undefined : { filename: image.parent, format: 'vmdk' },
    map: (offset, length, out) => image.map(offset, length, out),
    claim: (offset, length, out, how) => image.claim(offset, length, out, how),
    zero: (offset, length, how) => image.zero(offset, length, how),
    discard: (offset, length) => image.discard(offset, length),
    async resize(size, preallocation) {
      const { resizeImage } = await import('./resize.ts')
      try {
        await resizeImage(image, context, size, preallocation)
      } finally {
        geometry = geometryOf(image)
      }
    },
    check: {
      async check(repair, context) {
        const { checkImage } = await import('./check.ts')
        return checkImage(image, repair, context)
      },
    },
    flush: () => image.flush(),
    complete: () => image.complete(),
    info: async () => describeImage(image),
    checkBacking: backingCheck(image),
    close: () => image.close(),
  }
}

/** Bytes of the parent are shown only when it is the one that the image was made over; once that is known, no more. */
const backingCheck = (image: Image): ((below: Node) => Promise<void> | undefined) => {
  let known = false
  return (below) => {
    if (known) return undefined
    return isParent(image, below).then((parent) => {
      if (!parent) throw new BlockError('invalid', 'Invalid argument', { code: 'EINVAL' })
      known = true
    })
  }
}

const isParent = async (image: Image, below: Node): Promise<boolean> => {
  if (below.driver.name !== 'vmdk') return false
  const info = await below.layer.info?.()
  return info?.specific?.data.cid === image.parentCid
}

const geometryOf = (image: Image): Geometry => ({
  size: image.size,
  cluster: image.grain,
  zeroUnit: Math.max(image.grain, 1),
  discardUnit: Math.max(image.grain, 1),
  requestAlign: 1,
  maxTransfer: Number.MAX_SAFE_INTEGER,
  readsZero: true,
  packedOnly: image.isPacked,
})
