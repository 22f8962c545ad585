/**
 * Taking the right to write: in place where a cluster is the image's own, in freshly allocated clusters else. One claim
 * stays within one slice of an L2 table; new clusters are taken in one run.
 */

import { BlockError } from '../../base/errors.ts'
import { alignDown } from '../../base/units.ts'
import { CODED, DATA, type ExtentList } from '../../block/extent.ts'
import type { Claim, WriteOptions } from '../../block/layer.ts'
import type { TableSlice } from '../../block/table-cache.ts'
import { dataClusterUnaligned, dataFileMisplaced, invalidEntry, zeroClusterUnaligned } from './damage.ts'
import type { Image } from './image.ts'
import {
  checkTableOffset,
  entryHi,
  entryLo,
  isAligned,
  isPlace,
  isPrivate,
  l2TableOffset,
  ownTable,
  placeOf,
  releaseEntry,
  setEntry,
  sliceOffset,
} from './l2.ts'
import { COMPRESSED_HI, COPIED_HI, encodeCoded, entryOffset, high, low } from './layout.ts'
import {
  allocatedBits,
  fillFrom,
  fillTo,
  isBlank,
  isContradictory,
  isReusable,
  isWritable,
  moveFrom,
  moveTo,
  subclusterMask,
  zeroBits,
} from './subclusters.ts'

const DONE = Promise.resolve()

/** Clusters that are written where they are: nothing to publish, nothing to give back. */
const IN_PLACE: Claim = { commit: () => DONE, abort: () => DONE }

export const claimRange = async (
  image: Image,
  offset: number,
  length: number,
  out: ExtentList,
  how: WriteOptions,
): Promise<Claim> => {
  image.checkUsable()
  await image.beginWriting()
  if (how.codedLength !== undefined) return claimCoded(image, offset, length, out, how.codedLength)
  const { l1Index } = placeOf(image, offset)
  if (isPrivate(image, l1Index)) {
    const slice = await sliceFor(image, offset)
    const zeroes = ownRun(image, slice, offset, length) > 0
    if (!zeroes && (await claimInPlace(image, slice, offset, length, out))) return IN_PLACE
  }
  return image.lock.run(() => claimNew(image, offset, length, out, how))
}

/** The slice that holds the entry of a guest byte whose table exists. Use it before the next `await`. */
const sliceFor = async (image: Image, offset: number): Promise<TableSlice> => {
  const place = placeOf(image, offset)
  const table = l2TableOffset(image, place.l1Index)
  const host = sliceOffset(image, table, place)
  const cached = image.l2.get(host)
  if (cached !== undefined) return cached
  await checkTableOffset(image, table, place.l1Index)
  return image.l2.load(host)
}

/** Pushes the clusters from `offset` on that can be written where they are; false: the first one cannot. */
const claimInPlace = async (
  image: Image,
  slice: TableSlice,
  offset: number,
  length: number,
  out: ExtentList,
): Promise<boolean> => {
  const { clusterSize } = image
  const { sliceIndex } = placeOf(image, offset)
  let at = offset
  for (let i = sliceIndex; i < image.sliceEntries && at < offset + length; i++) {
    const within = at % clusterSize
    const run = Math.min(clusterSize - within, offset + length - at)
    if (!isWritable(image, slice, i, within, within + run)) break
    const host = entryOffset(entryHi(image, slice, i), entryLo(image, slice, i))
    if (!isPlace(image, host, at - within)) {
      if (at > offset) break
      if (isAligned(image, host)) throw await refuseMisplaced(image, host, at - within)
      throw await image.damage.found(dataClusterUnaligned(host, at - within))
    }
    const before = out.covered
    const wanted = out.push(DATA, run, image.data.index, host + within)
    at += out.covered - before
    if (!wanted) break
  }
  if (at === offset) return false
  if (!image.hasDataFile) await refuseMetadata(image, out)
  return true
}

/** No entry may point at what the image's own tables are made of. */
const refuseMetadata = async (image: Image, out: ExtentList): Promise<void> => {
  const { metadata } = image
  for (let i = 0; i < out.count; i++) {
    const [start, length] = [out.childOffsets[i]!, out.lengths[i]!]
    if (metadata.refuses(start, length)) await metadata.refuse(start, length)
  }
}

/**
 * Takes space for clusters without content, for preallocation: what they show does not change where entries can say so
 * (subclusters). `offset` is a cluster's.
 */
export const claimBare = (image: Image, offset: number, length: number, out: ExtentList): Promise<Claim> =>
  image.lock.run(() => claimNew(image, offset, length, out, {}, true))

/** The caller holds the lock. */
const claimNew = async (
  image: Image,
  offset: number,
  length: number,
  out: ExtentList,
  how: WriteOptions,
  bare = false,
): Promise<Claim> => {
  const { clusterSize } = image
  await ownTable(image, placeOf(image, offset).l1Index)
  // What goes on fills the gap that it comes to, as in QEMU; what begins looks for one that is large enough.
  const room = how.goesOn === true && !image.hasDataFile ? await image.allocator.room(image.sliceEntries) : 0
  const slice = await sliceFor(image, offset)
  const own = ownRun(image, slice, offset, length)
  if (own > 0) return claimOwn(image, slice, offset, length, own, out)
  // Between the first look and the lock nobody could change these entries, but a table may have been copied.
  if (await claimInPlace(image, slice, offset, length, out)) return IN_PLACE
  const { sliceIndex } = placeOf(image, offset)
  const first = alignDown(offset, clusterSize)
  const wanted = Math.min(
    Math.ceil((offset + length - first) / clusterSize),
    image.sliceEntries - sliceIndex,
    room === 0 ? Infinity : room,
  )
  const reuse = isReusable(image, slice, sliceIndex)
  const count = countAlike(image, slice, sliceIndex, wanted, reuse)
  for (let i = 0; i < count; i++)
    if (isContradictory(image, slice, sliceIndex + i)) throw await refuseEntry(image, first + i * clusterSize)
  const stop = Math.min(offset + length, first + count * clusterSize)
  const span = spanOf(image, slice, offset, stop, reuse)
  // Entries are looked at before the first `await` below, for the slice may not outlive it.
  const host = reuse
    ? entryOffset(entryHi(image, slice, sliceIndex), entryLo(image, slice, sliceIndex))
    : await placeNew(image, first, count)
  if (reuse) await checkReused(image, host, count * clusterSize, first)
  const isFilled = reuse || !span.isBlank || !readsZeroFrom(image, host)
  if (isFilled) out.widen(span.from, span.to - span.from)
  const start = out.offset
  const end = isFilled ? span.to : stop
  out.push(DATA, Math.min(end, start + out.length) - start, image.data.index, host + (start - first))
  const published = bare ? NOTHING : span
  return {
    commit: () => publish(image, first, count, host, published),
    abort: () => (reuse || image.hasDataFile ? DONE : giveBack(image, host, count * clusterSize)),
  }
}

const refuseMisplaced = (image: Image, host: number, guestOffset: number): Promise<BlockError> =>
  image.damage.found(dataFileMisplaced(host, guestOffset, placeOf(image, guestOffset).l2Index))

const refuseEntry = (image: Image, offset: number): Promise<BlockError> => {
  const { l1Index, l2Index } = placeOf(image, offset)
  return image.damage.found(invalidEntry(l2TableOffset(image, l1Index), l2Index, ' '))
}

/** Guest bytes that have content afterwards. */
interface Span {
  readonly from: number
  readonly to: number
}

const NOTHING: Span = { from: 0, to: 0 }

/** The payload, and what must be written around it; `isBlank`: that is zeroes. */
const spanOf = (
  image: Image,
  slice: TableSlice,
  offset: number,
  stop: number,
  reuse: boolean,
): Span & { readonly isBlank: boolean } => {
  const { clusterSize, unit } = image
  const head = offset % clusterSize
  const tail = ((stop - 1) % clusterSize) + 1
  const firstIndex = placeOf(image, offset).sliceIndex
  const lastIndex = placeOf(image, stop - 1).sliceIndex
  const from = offset - head + (reuse ? fillFrom : moveFrom)(image, slice, firstIndex, head)
  const to = stop - tail + (reuse ? fillTo : moveTo)(image, slice, lastIndex, tail)
  const isNarrow = offset - from < unit && to - stop < unit
  return {
    from,
    to,
    isBlank:
      isNarrow && isBlank(image, slice, firstIndex, head) && isBlank(image, slice, lastIndex, tail - 1),
  }
}

/** Host byte of new clusters for the guest's from `first` on. */
const placeNew = async (image: Image, first: number, count: number): Promise<number> => {
  if (image.hasDataFile) return first
  return image.allocator.allocate(count, 'data cluster')
}

/**
 * Clusters from `offset` on that lie in a row in the file, are the image's own and are written as a whole, where zero
 * clusters stand between those with data: they are written in one go. 0: nothing like that.
 */
const ownRun = (image: Image, slice: TableSlice, offset: number, length: number): number => {
  const { clusterSize } = image
  const { sliceIndex } = placeOf(image, offset)
  if (image.extended || offset % clusterSize !== 0 || !isWritable(image, slice, sliceIndex, 0, clusterSize))
    return 0
  const end = Math.min(Math.floor(length / clusterSize), image.sliceEntries - sliceIndex)
  const host = entryOffset(entryHi(image, slice, sliceIndex), entryLo(image, slice, sliceIndex))
  let zeroes = false
  let count = 1
  for (; count < end; count++) {
    const at = sliceIndex + count
    const next = entryOffset(entryHi(image, slice, at), entryLo(image, slice, at))
    if (next !== host + count * clusterSize) break
    if (isReusable(image, slice, at)) zeroes = true
    else if (!isWritable(image, slice, at, 0, clusterSize)) break
  }
  return zeroes ? count : 0
}

/** Writes such a run where it is. */
const claimOwn = async (
  image: Image,
  slice: TableSlice,
  offset: number,
  length: number,
  count: number,
  out: ExtentList,
): Promise<Claim> => {
  const { sliceIndex } = placeOf(image, offset)
  const host = entryOffset(entryHi(image, slice, sliceIndex), entryLo(image, slice, sliceIndex))
  await checkReused(image, host, count * image.clusterSize, offset)
  out.push(DATA, Math.min(count * image.clusterSize, length), image.data.index, host)
  const whole = { from: offset, to: offset + count * image.clusterSize }
  return { commit: () => publish(image, offset, count, host, whole), abort: () => DONE }
}

/** How many of the `wanted` clusters can be taken as the first one is: reused in a row, or newly allocated. */
const countAlike = (
  image: Image,
  slice: TableSlice,
  index: number,
  wanted: number,
  reuse: boolean,
): number => {
  const host = entryOffset(entryHi(image, slice, index), entryLo(image, slice, index))
  let count = 1
  for (; count < wanted; count++) {
    const at = index + count
    if (isReusable(image, slice, at) !== reuse) break
    if (isWritable(image, slice, at, 0, image.clusterSize)) break
    if (!reuse) continue
    const next = entryOffset(entryHi(image, slice, at), entryLo(image, slice, at))
    if (next !== host + count * image.clusterSize) break
  }
  return count
}

/** The file has nothing there yet: what is not written reads as zeroes without being filled. */
const readsZeroFrom = (image: Image, host: number): boolean => {
  const { readsZero, size } = image.data.node.geometry()
  return readsZero && !image.hasDataFile && host >= size
}

const checkReused = async (
  image: Image,
  host: number,
  length: number,
  guestOffset: number,
): Promise<void> => {
  if (!isAligned(image, host)) throw await image.damage.found(zeroClusterUnaligned(host, guestOffset))
  if (!isPlace(image, host, guestOffset)) throw await refuseMisplaced(image, host, guestOffset)
  if (!image.hasDataFile) await image.metadata.refuse(host, length)
}

/** Makes the entries of `count` clusters from guest byte `first` on point at host bytes from `host` on. */
const publish = (image: Image, first: number, count: number, host: number, span: Span): Promise<void> => {
  const { clusterSize } = image
  return changeEntries(image, first, (slice, index) => {
    for (let i = 0; i < count; i++) {
      const offset = host + i * clusterSize
      const oldHi = entryHi(image, slice, index + i)
      const oldLo = entryLo(image, slice, index + i)
      const isMoved = entryOffset(oldHi, oldLo) !== offset || (oldHi & COMPRESSED_HI) !== 0
      if (isMoved) releaseEntry(image, oldHi, oldLo)
      const start = first + i * clusterSize
      const from = Math.max(span.from - start, 0)
      const to = Math.min(span.to - start, clusterSize)
      const shown = from < to ? subclusterMask(image, from, to) : 0
      const zeroes = (zeroBits(image, slice, index + i) & ~shown) >>> 0
      const allocated = (allocatedBits(image, slice, index + i) | shown) >>> 0
      setEntry(image, slice, index + i, (high(offset) | COPIED_HI) >>> 0, low(offset), zeroes, allocated)
    }
    return true
  })
}

/**
 * Changes entries of one slice, from that of guest byte `first` on; its table is the image's own. Where `change` answers
 * false it found them as they are to be, and nothing has to be written.
 */
export const changeEntries = (
  image: Image,
  first: number,
  change: (slice: TableSlice, index: number) => boolean,
): Promise<void> => {
  const place = placeOf(image, first)
  const host = sliceOffset(image, l2TableOffset(image, place.l1Index), place)
  const apply = (slice: TableSlice): void => {
    if (!change(slice, place.sliceIndex)) return
    image.l2.flushAfter(image.beneath)
    image.l2.markDirty(slice)
  }
  const cached = image.l2.get(host)
  if (cached === undefined) return image.l2.use(host, apply)
  apply(cached)
  return DONE
}

const claimCoded = async (
  image: Image,
  offset: number,
  length: number,
  out: ExtentList,
  codedLength: number,
): Promise<Claim> => {
  if (image.hasDataFile) throw new BlockError('unsupported', 'Operation not supported', { code: 'ENOTSUP' })
  const host = await image.lock.run(async () => {
    await ownTable(image, placeOf(image, offset).l1Index)
    await image.host.event('cluster_alloc_bytes')
    return image.allocator.allocateCoded(codedLength)
  })
  out.push(CODED, Math.min(length, image.clusterSize), image.file.index, host, codedLength)
  return {
    commit: async () => {
      await image.host.event('l2_update_compressed')
      await changeEntries(image, offset, (slice, index) => {
        releaseEntry(image, entryHi(image, slice, index), entryLo(image, slice, index))
        const { hi, lo } = encodeCoded(host, codedLength, image.fields.cluster_bits)
        setEntry(image, slice, index, hi, lo)
        return true
      })
    },
    abort: () => giveBack(image, host, codedLength),
  }
}

/** Space that no table ever pointed at is free at once. */
const giveBack = (image: Image, host: number, length: number): Promise<void> =>
  image.lock
    .run(async () => {
      await image.host.event('cluster_free')
      await image.allocator.free(host, length)
    })
    .catch(() => {})
