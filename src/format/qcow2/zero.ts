/** Zero and discard: guest clusters that keep no data, by a change of their entries alone. */

import { hasBit } from '../../binary/fields.ts'
import type { ZeroOptions } from '../../block/layer.ts'
import type { TableSlice } from '../../block/table-cache.ts'
import { changeEntries } from './claim.ts'
import type { Image } from './image.ts'
import {
  ALL_SUBCLUSTERS,
  clusterType,
  entryHi,
  entryLo,
  l2TableOffset,
  ownTable,
  placeOf,
  releaseEntry,
  setEntry,
} from './l2.ts'
import { COMPRESSED, DATA_FILE_RAW_BIT, NORMAL, UNALLOCATED, ZERO_ALLOCATED, ZERO_LO } from './layout.ts'

/** Calls `part` for the pieces of a range that lie in one slice each: whole clusters. */
const forSlices = async (
  image: Image,
  offset: number,
  length: number,
  part: (first: number, count: number) => Promise<void>,
): Promise<void> => {
  const end = offset + length
  for (let at = offset; at < end; ) {
    const left = image.sliceEntries - placeOf(image, at).sliceIndex
    const count = Math.min(Math.ceil((end - at) / image.clusterSize), left)
    await part(at, count)
    at += count * image.clusterSize
  }
}

/** Whole clusters read as zeroes afterwards. False where the format cannot say so: version 2, data files. */
export const zeroRange = async (
  image: Image,
  offset: number,
  length: number,
  how: ZeroOptions,
): Promise<boolean> => {
  image.checkUsable()
  // A data file is written to; a raw one must hold the zeroes itself.
  if (image.hasDataFile) return false
  if (image.fields.version < 3) return !image.host.hasBacking() && isUnallocated(image, offset, length)
  await image.beginWriting()
  const unmap = how.mayUnmap === true && !image.options.discardNoUnref
  await forSlices(image, offset, length, async (first, count) => {
    await image.lock.run(() => ownTable(image, placeOf(image, first).l1Index))
    await changeEntries(image, first, (slice, index) => {
      for (let i = index; i < index + count; i++) zeroEntry(image, slice, i, unmap)
    })
  })
  return true
}

/** No L2 table covers any of it. */
const isUnallocated = (image: Image, offset: number, length: number): boolean => {
  const last = placeOf(image, offset + length - 1).l1Index
  for (let i = placeOf(image, offset).l1Index; i <= last; i++) if (l2TableOffset(image, i) !== 0) return false
  return true
}

const zeroEntry = (image: Image, slice: TableSlice, index: number, unmap: boolean): void => {
  const hi = entryHi(image, slice, index)
  const lo = entryLo(image, slice, index)
  const type = clusterType(image, hi, lo)
  const allocated = type === NORMAL || type === ZERO_ALLOCATED
  if (type === COMPRESSED || (allocated && unmap)) {
    releaseEntry(image, hi, lo, 'request')
    setZero(image, slice, index, 0, 0)
  } else {
    setZero(image, slice, index, hi, lo)
  }
}

const setZero = (image: Image, slice: TableSlice, index: number, hi: number, lo: number): void =>
  setEntry(image, slice, index, hi, image.extended ? lo : (lo | ZERO_LO) >>> 0, ALL_SUBCLUSTERS, 0)

/**
 * Whole clusters are not needed: their space is given back and they read as zeroes, or as what lies below where nothing
 * else can be said (`full`: the cluster is to be unallocated whatever shows).
 */
export const discardRange = async (
  image: Image,
  offset: number,
  length: number,
  full = false,
): Promise<void> => {
  image.checkUsable()
  // Version 2 has no zero clusters: old data from below would show.
  if (!full && image.fields.version < 3 && image.host.hasBacking()) return
  // A raw data file shows every cluster, wanted or not.
  if (!full && image.hasDataFile && hasBit(image.fields.autoclear_features, DATA_FILE_RAW_BIT)) return
  await image.beginWriting()
  const tableSpan = image.l2Entries * image.clusterSize
  const end = offset + length
  for (let at = offset; at < end; ) {
    const { l1Index } = placeOf(image, at)
    const stop = Math.min((l1Index + 1) * tableSpan, end)
    const nothing = l2TableOffset(image, l1Index) === 0 && (full || !image.host.hasBacking())
    if (!nothing)
      await forSlices(image, at, stop - at, (first, count) => discardClusters(image, first, count, full))
    at = stop
  }
}

const discardClusters = async (image: Image, first: number, count: number, full: boolean): Promise<void> => {
  await image.lock.run(() => ownTable(image, placeOf(image, first).l1Index))
  await changeEntries(image, first, (slice, index) => {
    for (let i = index; i < index + count; i++) discardEntry(image, slice, i, full)
  })
  if (!image.hasDataFile || !image.options.passDiscard.request) return
  const length = Math.min(count * image.clusterSize, image.fields.size - first)
  if (length > 0) await image.data.node.discard(first, length)
}

const discardEntry = (image: Image, slice: TableSlice, index: number, full: boolean): void => {
  const hi = entryHi(image, slice, index)
  const lo = entryLo(image, slice, index)
  const type = clusterType(image, hi, lo)
  if (type === UNALLOCATED && (full || !image.host.hasBacking()) && !hasZeroes(image, slice, index)) return
  const keep = !full && image.options.discardNoUnref && (type === NORMAL || type === ZERO_ALLOCATED)
  if (keep) {
    setZero(image, slice, index, hi, lo)
    return
  }
  releaseEntry(image, hi, lo, 'request')
  if (full || image.fields.version < 3) setEntry(image, slice, index, 0, 0)
  else setZero(image, slice, index, 0, 0)
}

const hasZeroes = (image: Image, slice: TableSlice, index: number): boolean =>
  image.extended && slice.view.getUint32(index * 16 + 8) !== 0
