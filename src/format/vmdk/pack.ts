/**
 * Packed grains: a marker that says which grain it is and how long it is packed, zlib's stream, and zeroes up to the next
 * sector. Extents without markers are read only.
 */

import { BlockError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import type { Pack } from '../../block/layer.ts'
import { deflateEngine } from '../../codec/deflate.ts'
import type { Extent } from './extent.ts'
import { GRAIN_MARKER_LENGTH, MARKER } from './layout.ts'

const damaged = (why: string): BlockError =>
  new BlockError('corrupt', 'Compressed data is damaged', { code: 'EIO', cause: new Error(`vmdk: ${why}`) })

/**
 * The packing of an image's grains. Where nothing is packed, grains that are to be are written plain, as elsewhere.
 * Kind `unsupported` for a mixture of extents that no program makes.
 */
export const packOf = async (extents: readonly Extent[]): Promise<Pack | undefined> => {
  const sparse = extents.filter((extent) => !extent.flat)
  const [first] = sparse
  if (first === undefined) return undefined
  const unit = first.grain
  const packed = sparse.filter(({ shape }) => shape.compressed === true)
  const [model] = packed
  if (model === undefined)
    return {
      unit,
      codec: 'none',
      pack: async () => null,
      unpack: () => Promise.reject(damaged('not packed')),
    }
  const markers = model.shape.markers === true
  const alike = packed.every(
    ({ grain, start, shape }) =>
      grain === model.grain && start % grain === 0 && (shape.markers === true) === markers,
  )
  if (!alike)
    throw new BlockError('unsupported', 'VMDK extents that are packed in different ways are not supported', {
      code: 'ENOTSUP',
    })
  const end = packed.at(-1)!
  // The last grain may stick out of the disk; what is packed of it need not.
  const shortest = end.size % end.grain === 0 ? end.grain : end.size % end.grain
  return packing(model.grain, markers, shortest)
}

const packing = async (unit: number, markers: boolean, shortest: number): Promise<Pack> => {
  const engine = await deflateEngine()
  return {
    unit,
    codec: `vmdk-${unit}`,
    async pack(plain, offset) {
      const packed = await engine.deflateZlib(plain)
      const bytes = new Uint8Array(alignUp(GRAIN_MARKER_LENGTH + packed.length, SECTOR))
      const sector = offset / SECTOR
      const val = { hi: Math.floor(sector / 2 ** 32), lo: sector % 2 ** 32 }
      MARKER.encode({ val, size: packed.length, type: 0 }, bytes, GRAIN_MARKER_LENGTH)
      bytes.set(packed, GRAIN_MARKER_LENGTH)
      return bytes
    },
    async unpack(coded, into) {
      const stream = markers ? marked(coded, unit) : coded.subarray(0, unit)
      try {
        await engine.inflateZlib(stream, into)
      } catch (error) {
        if (shortest === unit) throw error
        await engine.inflateZlib(stream, into.subarray(0, shortest))
        into.fill(0, shortest)
      }
    },
  }
}

/** The packed bytes behind a marker. Kind `corrupt` for a length that cannot be. */
const marked = (coded: Uint8Array, unit: number): Uint8Array => {
  const { size } = MARKER.decode(coded, GRAIN_MARKER_LENGTH)
  if (size === 0 || size > 2 * unit - GRAIN_MARKER_LENGTH) throw damaged(`a grain is packed in ${size} bytes`)
  return coded.subarray(GRAIN_MARKER_LENGTH, GRAIN_MARKER_LENGTH + size)
}
