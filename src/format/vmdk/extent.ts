/** The parts that a disk consists of: each its own file, plain or with tables. */

import type { Edge } from '../../block/edge.ts'
import { DATA, type ExtentList, MAYBE_ZERO } from '../../block/extent.ts'
import type { SparseExtent } from './sparse.ts'

/** Guest bytes that are the file's bytes. */
export interface FlatExtent {
  readonly flat: true
  readonly edge: Edge
  /** As the descriptor's line spells it. */
  readonly type: string
  /** Guest byte of the disk where it begins. */
  readonly start: number
  /** Guest bytes. */
  size: number
  /** Byte of the file where it begins. */
  readonly fileOffset: number
}

export type Extent = FlatExtent | SparseExtent

export const endOf = (extent: Extent): number => extent.start + extent.size

/** Where the bytes of a range of a flat extent are. False when the list wants no more. */
export const pushFlat = (extent: FlatExtent, offset: number, length: number, out: ExtentList): boolean =>
  out.push(DATA, length, extent.edge.index, extent.fileOffset + (offset - extent.start), 0, MAYBE_ZERO)

/** The extent that has a guest byte; the byte lies inside the disk. */
export const extentAt = (extents: readonly Extent[], offset: number): Extent => {
  let low = 0
  let high = extents.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (offset < endOf(extents[middle]!)) high = middle
    else low = middle + 1
  }
  return extents[low]!
}

/** The parts of a range, by extent, in order. */
export function* partsOf(
  extents: readonly Extent[],
  offset: number,
  length: number,
): Generator<{ readonly extent: Extent; readonly start: number; readonly end: number }> {
  const stop = offset + length
  for (let at = offset; at < stop; ) {
    const extent = extentAt(extents, at)
    const end = Math.min(endOf(extent), stop)
    if (end <= at) return
    yield { extent, start: at, end }
    at = end
  }
}
