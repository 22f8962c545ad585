/** L2 tables: what an entry says, where it stands, and a table of its own for whoever wants to change one. */

import type { TableSlice } from '../../block/table-cache.ts'
import { l2TableUnaligned } from './damage.ts'
import type { Image } from './image.ts'
import {
  type ClusterType,
  COMPRESSED,
  COMPRESSED_HI,
  COPIED_HI,
  decodeCoded,
  entryOffset,
  high,
  low,
  NORMAL,
  UNALLOCATED,
  ZERO_ALLOCATED,
  ZERO_LO,
  ZERO_PLAIN,
} from './layout.ts'

/** Bits of a subcluster bitmap, all of one half. */
export const ALL_SUBCLUSTERS = 0xffffffff

/** What the two halves of an L2 entry say. Subclusters are told by the bitmap behind it. */
export const clusterType = (image: Image, hi: number, lo: number): ClusterType => {
  if ((hi & COMPRESSED_HI) !== 0) return COMPRESSED
  const placed = entryOffset(hi, lo) !== 0
  if (!image.extended && (lo & ZERO_LO) !== 0) return placed ? ZERO_ALLOCATED : ZERO_PLAIN
  // In an external data file the first cluster lies at offset 0; the copied flag says that it is there.
  if (placed || (image.hasDataFile && (hi & COPIED_HI) !== 0)) return NORMAL
  return UNALLOCATED
}

/** Where the entry of a guest cluster stands. */
export interface EntryPlace {
  readonly l1Index: number
  /** Within its table, and within its slice. */
  readonly l2Index: number
  readonly sliceIndex: number
}

export const placeOf = (image: Image, guestOffset: number): EntryPlace => {
  const cluster = Math.floor(guestOffset / image.clusterSize)
  const l2Index = cluster % image.l2Entries
  return { l1Index: Math.floor(cluster / image.l2Entries), l2Index, sliceIndex: l2Index % image.sliceEntries }
}

/** Host byte of the L2 table of an L1 entry, 0 where there is none. */
export const l2TableOffset = (image: Image, l1Index: number): number =>
  l1Index < image.l1.length ? entryOffset(image.l1.hi(l1Index), image.l1.lo(l1Index)) : 0

/** The table has no other user than the active L1 table. */
export const isPrivate = (image: Image, l1Index: number): boolean =>
  l1Index < image.l1.length && (image.l1.hi(l1Index) & COPIED_HI) !== 0

/** Host byte of the slice that holds an entry. */
export const sliceOffset = (image: Image, tableOffset: number, place: EntryPlace): number =>
  tableOffset + (place.l2Index - place.sliceIndex) * image.entrySize

/** Kind `corrupt` for a table that cannot be where its L1 entry says. */
export const checkTableOffset = async (image: Image, tableOffset: number, l1Index: number): Promise<void> => {
  if (isAligned(image, tableOffset)) return
  throw await image.damage.found(l2TableUnaligned(tableOffset, l1Index))
}

/** A host byte where the guest's cluster can be: in an external data file each is where the guest has it. */
export const isPlace = (image: Image, offset: number, guestCluster: number): boolean =>
  isAligned(image, offset) && (!image.hasDataFile || offset === guestCluster)

/** A host byte where a cluster can begin. It may lie where no file reaches: all reads as zeroes there, as in QEMU. */
export const isAligned = (image: Image, offset: number): boolean => offset % image.clusterSize === 0

export const entryHi = (image: Image, slice: TableSlice, index: number): number =>
  slice.view.getUint32(index * image.entrySize)
export const entryLo = (image: Image, slice: TableSlice, index: number): number =>
  slice.view.getUint32(index * image.entrySize + 4)

/** Changes an entry; the bitmap, where there are subclusters, to `zeroes` (upper half) and `allocated` (lower half). */
export const setEntry = (
  image: Image,
  slice: TableSlice,
  index: number,
  hi: number,
  lo: number,
  zeroes = 0,
  allocated = 0,
): void => {
  const at = index * image.entrySize
  slice.view.setUint32(at, hi)
  slice.view.setUint32(at + 4, lo)
  if (!image.extended) return
  slice.view.setUint32(at + 8, zeroes)
  slice.view.setUint32(at + 12, allocated)
}

/** Gives up what an entry referred to in the file. Guest clusters in an external data file are not counted. */
export const releaseEntry = (
  image: Image,
  hi: number,
  lo: number,
  reason: 'request' | 'other' = 'other',
): void => {
  const type = clusterType(image, hi, lo)
  if (image.hasDataFile) return
  if (type === COMPRESSED) {
    const { offset, length } = decodeCoded(hi, lo, image.fields.cluster_bits)
    image.release(offset, length, reason)
  } else if (type === NORMAL || type === ZERO_ALLOCATED) {
    const offset = entryOffset(hi, lo)
    if (isAligned(image, offset)) image.release(offset, image.clusterSize, reason)
    else image.damage.mention(`Cannot free unaligned cluster 0x${offset.toString(16)}`)
  }
}

/**
 * The L2 table of an L1 entry, made or copied first where there is none or others use it too. The caller holds the
 * lock. Answers its host byte.
 */
export const ownTable = async (image: Image, l1Index: number): Promise<number> => {
  const old = l2TableOffset(image, l1Index)
  if (old !== 0) {
    await checkTableOffset(image, old, l1Index)
    // One that is not written to may be a snapshot's, too.
    const shared = isPrivate(image, l1Index) ? [] : (['inactive-l2'] as const)
    await image.metadata.refuseKnown(old, image.clusterSize, 'active-l2', ...shared)
  }
  if (isPrivate(image, l1Index)) return old
  const fresh = await image.allocator.allocate(1, 'L2 table')
  await image.metadata.refuse(image.l1.offset + l1Index * 8, 8, 'active-l1')
  // Where counts are behind, those of tables are not: a repair has less to find.
  if (image.options.lazyRefcounts) await image.refcounts.flush()
  const { sliceSize } = image.l2
  if (old !== 0) await image.host.event('l2_alloc_cow_read')
  for (let at = 0; at < image.clusterSize; at += sliceSize) {
    const bytes = old === 0 ? undefined : await image.l2.use(old + at, (slice) => slice.bytes.slice())
    await image.l2.create(fresh + at, bytes)
  }
  await image.host.event('l2_alloc_write')
  image.l2.flushAfter(image.beneath)
  image.l1.setHalves(l1Index, (high(fresh) | COPIED_HI) >>> 0, low(fresh))
  image.metadata.addCluster('active-l2', fresh)
  if (old !== 0) {
    image.metadata.removeCluster('active-l2', old)
    image.release(old, image.clusterSize)
  }
  return fresh
}
