/** Opening a VHD image of any kind. */

import { BlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import type { Geometry, Layer } from '../../block/layer.ts'
import { type OpenContext, ROLE_IMAGE } from '../../block/open-context.ts'
import { checkImage } from './check.ts'
import { FixedImage } from './fixed.ts'
import type { SizeRule } from './geometry.ts'
import { readHeader, truncated } from './header.ts'
import { Image } from './image.ts'
import { mapRange } from './map.ts'
import { checkParent, uuidText } from './parent.ts'
import { resizeDynamic, resizeFixed } from './resize.ts'

export const openImage = async (context: OpenContext): Promise<Layer> => {
  const file = await context.child('file', ROLE_IMAGE)
  const rule = readSizeRule(context)
  const header = await readHeader(file.node, rule, context.filename)
  if (header.startDamaged)
    context.warn('The copy of the footer at the start is damaged; that at the end is used')
  if (header.dynamic === undefined) return fixedLayer(new FixedImage(file, header.fields, header.size))
  const image = await Image.open(context, file, header, context.writable)
  if (context.forCheck !== true && image.usedEnd() > file.node.size) throw truncated()
  return dynamicLayer(image)
}

const readSizeRule = (context: OpenContext): SizeRule => {
  const given = context.options.string('force_size_calc')
  if (given === undefined || given === 'chs' || given === 'current_size') return given
  throw new BlockError('invalid', `Invalid size calculation mode: '${given}'`, { code: 'EINVAL' })
}

const geometryOf = (size: number, cluster: number, readsZero: boolean): Geometry => ({
  size,
  cluster,
  zeroUnit: 1,
  discardUnit: Math.max(cluster, 1),
  requestAlign: 1,
  maxTransfer: Number.MAX_SAFE_INTEGER,
  readsZero,
})

const fixedLayer = (image: FixedImage): Layer => {
  const measure = (): Geometry => geometryOf(image.size, 0, image.file.node.geometry().readsZero)
  let geometry = measure()
  return {
    geometry: () => geometry,
    map: async (offset, length, out) => image.map(offset, length, out),
    claim: (offset, length, out) => image.claim(offset, length, out),
    async zero(offset, length, how) {
      await image.zero(offset, length, how)
      return true
    },
    discard: (offset, length) => image.discard(offset, length),
    async resize(size, preallocation) {
      await resizeFixed(image, size, preallocation)
      geometry = measure()
    },
    close: async () => {},
    info: async () => ({ dirty: false }),
    contentId: () => uuidText(image.footer.uuid),
  }
}

const dynamicLayer = (image: Image): Layer => {
  const { parent } = image.dynamic
  const measure = (): Geometry => ({
    ...geometryOf(image.size, image.blockSize, true),
    // What a sector of a differencing image shows is one bit.
    ...(image.differencing && { requestAlign: SECTOR, zeroUnit: SECTOR }),
  })
  let geometry = measure()
  return {
    geometry: () => geometry,
    map: (offset, length, out) => mapRange(image, offset, length, out),
    claim: (offset, length, out) => image.claim(offset, length, out),
    async zero(offset, length, how) {
      if (image.differencing) return false
      await image.zero(offset, length, how)
      return true
    },
    ...(!image.differencing && {
      discard: (offset: number, length: number) => image.zero(offset, length, { mayUnmap: true }),
    }),
    async resize(size, preallocation) {
      await resizeDynamic(image, size, preallocation)
      geometry = measure()
    },
    flush: () => image.flush(),
    close: () => image.close(),
    info: async () => ({ dirty: false }),
    check: { check: (repair, context) => checkImage(image, repair, context) },
    contentId: () => uuidText(image.footer.uuid),
    ...(parent !== undefined && {
      backing: parent.backing,
      acceptBacking: (below) => checkParent(parent, below),
    }),
  }
}
