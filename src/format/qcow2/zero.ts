/** Zero and discard: guest clusters that keep no data, by a change of their entries alone. */

import { alignDown, alignUp } from '../../base/units.ts'
import { hasBit } from '../../binary/fields.ts'
import { HostRuns } from '../../block/host-runs.ts'
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
import {
  COMPRESSED,
  COPIED_HI,
  DATA_FILE_RAW_BIT,
  entryOffset,
  NORMAL,
  UNALLOCATED,
  ZERO_ALLOCATED,
  ZERO_LO,
} from './layout.ts'
import { allocatedBits, subclusterMask, zeroBits } from './subclusters.ts'

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

/**
 * Whole subclusters read as zeroes afterwards (the last one of the image may be short). False where the format cannot say
 * so: version 2 with something below, and parts of packed clusters.
 */
export const zeroRange = async (
  image: Image,
  offset: number,
  length: number,
  how: ZeroOptions,
): Promise<boolean> => {
  image.checkUsable()
  const { clusterSize, fields } = image
  if (fields.version < 3) {
    if (image.host.hasBacking() || how.lasting === true) return false
    await discardRange(image, offset, length)
    return true
  }
  await image.beginWriting()
  // A raw data file must hold the zeroes itself.
  if (isRawFile(image)) await image.data.node.zero(offset, length, how)
  const end = offset + length
  const first = Math.min(alignUp(offset, clusterSize), end)
  const last = end >= fields.size ? end : Math.max(alignDown(end, clusterSize), first)
  if (offset < first && !(await zeroSubclusters(image, offset, first - offset))) return false
  await zeroClusters(image, first, last - first, how.mayUnmap === true)
  return last === end || zeroSubclusters(image, last, end - last)
}

const isRawFile = (image: Image): boolean =>
  image.hasDataFile && hasBit(image.fields.autoclear_features, DATA_FILE_RAW_BIT)

/** Part of one cluster. */
const zeroSubclusters = async (image: Image, offset: number, length: number): Promise<boolean> => {
  await image.lock.run(() => ownTable(image, placeOf(image, offset).l1Index))
  const within = offset % image.clusterSize
  const bits = subclusterMask(image, within, within + length)
  let isPacked = false
  await changeEntries(image, offset, (slice, index) => {
    const hi = entryHi(image, slice, index)
    const lo = entryLo(image, slice, index)
    isPacked = clusterType(image, hi, lo) === COMPRESSED
    if (isPacked) return false
    const zeroes = (zeroBits(image, slice, index) | bits) >>> 0
    const allocated = (allocatedBits(image, slice, index) & ~bits) >>> 0
    return replaceEntry(image, slice, index, hi, lo, zeroes, allocated)
  })
  return !isPacked
}

const zeroClusters = (image: Image, offset: number, length: number, mayUnmap: boolean): Promise<void> =>
  forSlices(image, offset, length, async (first, count) => {
    await image.lock.run(() => ownTable(image, placeOf(image, first).l1Index))
    const unused = new HostRuns()
    await changeEntries(image, first, (slice, index) => {
      let changed = false
      for (let i = index; i < index + count; i++)
        changed = zeroEntry(image, slice, i, mayUnmap, unused) || changed
      return changed
    })
    await discardUnused(image, unused)
  })

/** Tells the file of clusters whose content is not needed though nothing gives them up, where the user wants that. */
const discardUnused = async (image: Image, { runs }: HostRuns): Promise<void> => {
  if (!image.options.passDiscard.request) return
  const { node } = image.data
  for (const { offset, length } of runs) {
    const end = Math.min(offset + length, node.size)
    if (end > offset) await node.discard(offset, end - offset)
  }
}

/** Answers whether the entry says something new. */
const zeroEntry = (
  image: Image,
  slice: TableSlice,
  index: number,
  mayUnmap: boolean,
  unused: HostRuns,
): boolean => {
  const unmap = mayUnmap && !image.options.discardNoUnref
  const hi = entryHi(image, slice, index)
  const lo = entryLo(image, slice, index)
  const type = clusterType(image, hi, lo)
  const allocated = type === NORMAL || type === ZERO_ALLOCATED
  if (type === COMPRESSED || (allocated && unmap)) {
    releaseEntry(image, hi, lo, 'request')
    if (image.hasDataFile) unused.add(entryOffset(hi, lo), image.clusterSize)
    return setZero(image, slice, index, 0, 0)
  }
  // Space that is kept is punched out all the same, unless a snapshot shows it.
  if (allocated && mayUnmap && (image.hasDataFile || (hi & COPIED_HI) !== 0))
    unused.add(entryOffset(hi, lo), image.clusterSize)
  return setZero(image, slice, index, hi, lo)
}

const setZero = (image: Image, slice: TableSlice, index: number, hi: number, lo: number): boolean =>
  replaceEntry(image, slice, index, hi, image.extended ? lo : (lo | ZERO_LO) >>> 0, ALL_SUBCLUSTERS, 0)

/** Answers false where the entry says that already. */
const replaceEntry = (
  image: Image,
  slice: TableSlice,
  index: number,
  hi: number,
  lo: number,
  zeroes: number,
  allocated: number,
): boolean => {
  if (
    entryHi(image, slice, index) === hi &&
    entryLo(image, slice, index) === lo &&
    zeroBits(image, slice, index) === (image.extended ? zeroes : 0) &&
    allocatedBits(image, slice, index) === (image.extended ? allocated : 0)
  )
    return false
  setEntry(image, slice, index, hi, lo, zeroes, allocated)
  return true
}

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
  if (full && image.hasDataFile) await discardData(image, offset, Math.min(end, image.fields.size))
}

/** What lies below must not be hidden by zeroes: the entries that are still on disk go first. */
const discardData = async (image: Image, start: number, end: number): Promise<void> => {
  if (!image.options.passDiscard.request || end <= start) return
  await image.flush()
  await image.file.node.flush()
  await image.data.node.discard(start, end - start)
}

const discardClusters = async (image: Image, first: number, count: number, full: boolean): Promise<void> => {
  const length = Math.min(count * image.clusterSize, image.fields.size - first)
  // A raw data file must show what the guest sees.
  if (!full && isRawFile(image)) await image.data.node.zero(first, length, { mayUnmap: true })
  await image.lock.run(() => ownTable(image, placeOf(image, first).l1Index))
  const kept = new HostRuns()
  await changeEntries(image, first, (slice, index) => {
    let changed = false
    for (let i = index; i < index + count; i++) changed = discardEntry(image, slice, i, full, kept) || changed
    return changed
  })
  if (!image.hasDataFile) return discardUnused(image, kept)
  const isTold = image.options.passDiscard.request && !full && !isRawFile(image)
  if (isTold && length > 0) await image.data.node.discard(first, length)
}

/** Answers whether the entry says something new. */
const discardEntry = (
  image: Image,
  slice: TableSlice,
  index: number,
  full: boolean,
  kept: HostRuns,
): boolean => {
  const hi = entryHi(image, slice, index)
  const lo = entryLo(image, slice, index)
  const type = clusterType(image, hi, lo)
  if (type === UNALLOCATED && !full && !image.host.hasBacking()) return false
  const keep = !full && image.options.discardNoUnref && (type === NORMAL || type === ZERO_ALLOCATED)
  if (keep) {
    if (!image.hasDataFile && (hi & COPIED_HI) !== 0) kept.add(entryOffset(hi, lo), image.clusterSize)
    return setZero(image, slice, index, hi, lo)
  }
  releaseEntry(image, hi, lo, 'request')
  if (full || image.fields.version < 3) return replaceEntry(image, slice, index, 0, 0, 0, 0)
  return setZero(image, slice, index, 0, 0)
}
