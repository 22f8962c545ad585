/**
 * Subclusters: what of a cluster is allocated, reads as zeroes or shows what is below, in 32 parts, by two bitmaps behind
 * its entry. Images without them are treated as if a cluster had one part, which its entry speaks of.
 */

import type { TableSlice } from '../../block/table-cache.ts'
import type { Image } from './image.ts'
import { ALL_SUBCLUSTERS, clusterType, entryHi, entryLo } from './l2.ts'
import {
  COMPRESSED,
  COPIED_HI,
  NORMAL,
  SUBCLUSTERS_COUNT,
  UNALLOCATED,
  ZERO_ALLOCATED,
  ZERO_PLAIN,
} from './layout.ts'

/** Bits of the subclusters `first` to `last`, both included. */
const mask = (first: number, last: number): number =>
  ((ALL_SUBCLUSTERS << first) & (ALL_SUBCLUSTERS >>> (SUBCLUSTERS_COUNT - 1 - last))) >>> 0

/** Bits of the subclusters that the bytes `from` to `to` (exclusive, after it) of a cluster touch. */
export const subclusterMask = ({ unit }: Image, from: number, to: number): number =>
  mask(Math.floor(from / unit), Math.floor((to - 1) / unit))

/** The bitmaps of an entry; zero where there are no subclusters. */
export const allocatedBits = (image: Image, slice: TableSlice, index: number): number =>
  image.extended ? slice.view.getUint32(index * image.entrySize + 12) : 0
export const zeroBits = (image: Image, slice: TableSlice, index: number): number =>
  image.extended ? slice.view.getUint32(index * image.entrySize + 8) : 0

/** The bitmaps contradict each other, or the entry that they stand behind. */
export const isContradictory = (image: Image, slice: TableSlice, index: number): boolean => {
  if (!image.extended) return false
  const type = clusterType(image, entryHi(image, slice, index), entryLo(image, slice, index))
  const allocated = allocatedBits(image, slice, index)
  if (type === NORMAL) return (allocated & zeroBits(image, slice, index)) !== 0
  return type === UNALLOCATED && allocated !== 0
}

/** All of the bits `wanted` are allocated. */
export const areAllocated = (image: Image, slice: TableSlice, index: number, wanted: number): boolean =>
  (allocatedBits(image, slice, index) & wanted) >>> 0 === wanted

/** The guest reads zeroes in the part around byte `within` of a cluster, and nothing else could show through. */
export const isBlank = (image: Image, slice: TableSlice, index: number, within: number): boolean => {
  if (image.fields.crypt_method !== 0) return false
  const type = clusterType(image, entryHi(image, slice, index), entryLo(image, slice, index))
  if (type === COMPRESSED) return false
  if (!image.extended) return type === ZERO_PLAIN || (type === UNALLOCATED && !image.host.hasBacking())
  const bit = subclusterMask(image, within, within + 1)
  if ((allocatedBits(image, slice, index) & bit) !== 0) return false
  return (zeroBits(image, slice, index) & bit) !== 0 || !image.host.hasBacking()
}

/**
 * Where the bytes begin that get a new place when byte `within` of a cluster does: everything in front of it that has
 * data, or only the part that it is in. Bytes of the cluster.
 */
export const moveFrom = (image: Image, slice: TableSlice, index: number, within: number): number => {
  const type = clusterType(image, entryHi(image, slice, index), entryLo(image, slice, index))
  if (!image.extended || type === COMPRESSED) return 0
  const own = Math.floor(within / image.unit)
  if (type !== NORMAL) return own * image.unit
  const allocated = allocatedBits(image, slice, index)
  const leading = allocated === 0 ? SUBCLUSTERS_COUNT : 31 - Math.clz32(allocated & -allocated)
  return Math.min(own, leading) * image.unit
}

/** The same for the end: `within` is the first byte behind those that are written. */
export const moveTo = (image: Image, slice: TableSlice, index: number, within: number): number => {
  const type = clusterType(image, entryHi(image, slice, index), entryLo(image, slice, index))
  if (!image.extended || type === COMPRESSED) return image.clusterSize
  const own = Math.floor((within - 1) / image.unit)
  if (type !== NORMAL) return (own + 1) * image.unit
  const last = 31 - Math.clz32(allocatedBits(image, slice, index))
  return (Math.max(own, last) + 1) * image.unit
}

/** Where the bytes begin that must be written when byte `within` of a cluster is, which keeps its place. */
export const fillFrom = (image: Image, slice: TableSlice, index: number, within: number): number => {
  if (!image.extended) return 0
  const isThere = areAllocated(image, slice, index, subclusterMask(image, within, within + 1))
  return isThere ? within : within - (within % image.unit)
}

/** The same for the end: `within` is the first byte behind those that are written. */
export const fillTo = (image: Image, slice: TableSlice, index: number, within: number): number => {
  if (!image.extended) return image.clusterSize
  const isThere = areAllocated(image, slice, index, subclusterMask(image, within - 1, within))
  return isThere ? within : Math.ceil(within / image.unit) * image.unit
}

/** The bytes `from` to `to` of a cluster can be written where they are: it is the image's own, and they are there. */
export const isWritable = (
  image: Image,
  slice: TableSlice,
  index: number,
  from: number,
  to: number,
): boolean => {
  const hi = entryHi(image, slice, index)
  if ((hi & COPIED_HI) === 0 || clusterType(image, hi, entryLo(image, slice, index)) !== NORMAL) return false
  if (!image.extended) return true
  return (
    areAllocated(image, slice, index, subclusterMask(image, from, to)) &&
    !isContradictory(image, slice, index)
  )
}

/** The cluster has space of the image's own, which not all of its parts show: it is kept. */
export const isReusable = (image: Image, slice: TableSlice, index: number): boolean => {
  const hi = entryHi(image, slice, index)
  if ((hi & COPIED_HI) === 0) return false
  const type = clusterType(image, hi, entryLo(image, slice, index))
  return type === ZERO_ALLOCATED || (image.extended && type === NORMAL)
}
