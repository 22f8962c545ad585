/** A raw image that is a part of its file: QEMU's options `offset` and `size`. */

import { BlockError, systemError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import type { Edge } from '../../block/edge.ts'
import { DATA, RECURSE } from '../../block/extent.ts'
import type { Geometry, Layer } from '../../block/layer.ts'

const checkPart = (offset: number, size: number | undefined, available: number): void => {
  if (offset > available)
    throw new BlockError(
      'invalid',
      `Offset (${offset}) cannot be greater than size of the containing file (${available})`,
    )
  if (size === undefined) return
  if (size > available - offset)
    throw new BlockError(
      'invalid',
      // Two blanks: so it stands in the text that users may match.
      `The sum of offset (${offset}) and size (${size}) has to be smaller or equal to the  actual size of the containing file (${available})`,
    )
  if (size % SECTOR !== 0) throw new BlockError('invalid', `Specified size is not multiple of ${SECTOR}`)
}

/** `size` undefined: up to the end of the file, wherever that will be. Kind `invalid` for a part that is not there. */
export const openPart = (file: Edge, offset: number, size: number | undefined): Layer => {
  checkPart(offset, size, file.node.size)
  let geometry: Geometry | undefined
  let of: Geometry | undefined

  const measure = (below: Geometry): Geometry => ({
    ...below,
    size: size ?? alignUp(Math.max(below.size - offset, 0), SECTOR),
    // The file's units lie elsewhere in the part; where they don't coincide, single bytes are passed on, and what
    // the file cannot do with those it does by writing.
    requestAlign: offset % below.requestAlign === 0 ? below.requestAlign : 1,
    zeroUnit: offset % below.zeroUnit === 0 ? below.zeroUnit : 1,
    discardUnit: offset % below.discardUnit === 0 ? below.discardUnit : 1,
  })

  /** Where bytes of the part stand in the file. What follows a part of fixed size is somebody else's. */
  const place = (at: number, length: number, code: 'EINVAL' | 'ENOSPC' = 'ENOSPC'): number => {
    if (size !== undefined && at + length > size) throw systemError(code, undefined, { offset: at })
    return offset + at
  }

  return {
    geometry() {
      const below = file.node.geometry()
      if (geometry === undefined || of !== below) {
        geometry = measure(below)
        of = below
      }
      return geometry
    },
    read: async (at, into, signal) => file.node.read(place(at, into.length, 'EINVAL'), into, signal),
    write: async (at, from, how) => file.node.write(place(at, from.length), from, how),
    async zero(at, length, how) {
      await file.node.zero(place(at, length), length, how)
      return true
    },
    discard: async (at, length) => file.node.discard(place(at, length), length),
    async map(at, length, out) {
      out.push(DATA, length, file.index, offset + at, 0, RECURSE)
    },
    async resize(to, preallocation) {
      if (size !== undefined) throw new BlockError('unsupported', 'Cannot resize fixed-size raw disks')
      await file.node.resize(offset + to, preallocation)
    },
    async close() {},
  }
}
