/** Reading the tables: guest bytes to runs. One `await` at most, for the first slice that is not in memory. */

import { alignDown } from '../../base/units.ts'
import { CODED, DATA, ENCRYPTED, type ExtentList, HOLE, ZERO } from '../../block/extent.ts'
import type { TableSlice } from '../../block/table-cache.ts'
import { clusterUnaligned, dataFileMisplaced, invalidEntry, packedInDataFile } from './damage.ts'
import type { Image } from './image.ts'
import {
  checkTableOffset,
  clusterType,
  entryHi,
  entryLo,
  isAligned,
  isPlace,
  l2TableOffset,
  placeOf,
  sliceOffset,
} from './l2.ts'
import {
  COMPRESSED,
  decodeCoded,
  entryOffset,
  NORMAL,
  UNALLOCATED,
  ZERO_ALLOCATED,
  ZERO_PLAIN,
} from './layout.ts'
import { MAX_FILE } from './pointer-table.ts'
import { isContradictory } from './subclusters.ts'

const DONE = Promise.resolve()

/** Pushes runs from `offset` on until the range ends, the list is full or a slice would have to be loaded. */
export const mapRange = (
  image: Image,
  offset: number,
  length: number,
  out: ExtentList,
  runFlags: number,
): Promise<void> => {
  const tableSpan = image.l2Entries * image.clusterSize
  const end = offset + length
  for (let at = offset; at < end; ) {
    const place = placeOf(image, at)
    const table = l2TableOffset(image, place.l1Index)
    if (table === 0) {
      const stop = Math.min((place.l1Index + 1) * tableSpan, end)
      if (!out.push(HOLE, stop - at)) return DONE
      at = stop
      continue
    }
    if (!isAligned(image, table)) return at > offset ? DONE : checkTableOffset(image, table, place.l1Index)
    const host = sliceOffset(image, table, place)
    const slice = image.l2.get(host)
    if (slice === undefined) {
      if (at > offset) return DONE
      return image.l2.load(host).then(() => mapRange(image, offset, length, out, runFlags))
    }
    const stop = new Scan(image, slice, out, runFlags).run(at, end, place.sliceIndex)
    if (stop === at && at === offset) return refuseCluster(image, slice, table, at)
    if (stop === at || out.covered === out.length) return DONE
    at = stop
  }
  return DONE
}

/** The entry that stopped a scan at its first cluster is what is wrong. */
const refuseCluster = async (image: Image, slice: TableSlice, table: number, at: number): Promise<void> => {
  const { l2Index, sliceIndex } = placeOf(image, at)
  if (isContradictory(image, slice, sliceIndex))
    throw await image.damage.found(invalidEntry(table, l2Index, '  '))
  const hi = entryHi(image, slice, sliceIndex)
  const lo = entryLo(image, slice, sliceIndex)
  if (image.hasDataFile && clusterType(image, hi, lo) === COMPRESSED)
    throw await image.damage.found(packedInDataFile(table, l2Index))
  const offset = entryOffset(hi, lo)
  throw await image.damage.found(
    isAligned(image, offset)
      ? dataFileMisplaced(offset, alignDown(at, image.clusterSize), l2Index)
      : clusterUnaligned(offset, table, l2Index),
  )
}

/** One synchronous pass over the entries of a slice. */
class Scan {
  readonly #image: Image
  readonly #slice: TableSlice
  readonly #out: ExtentList
  readonly #dataFlags: number
  readonly #zeroFlags: number

  constructor(image: Image, slice: TableSlice, out: ExtentList, runFlags: number) {
    this.#image = image
    this.#slice = slice
    this.#out = out
    this.#dataFlags = runFlags
    this.#zeroFlags = runFlags & ENCRYPTED
  }

  /** Pushes from guest byte `at`, entry `index` on; answers where it stopped: range, slice, list or bad entry. */
  run(at: number, end: number, index: number): number {
    const { clusterSize, sliceEntries } = this.#image
    let position = at
    for (let i = index; i < sliceEntries && position < end; ) {
      const within = position % clusterSize
      const asked = Math.min(sliceEntries - i, Math.ceil((within + end - position) / clusterSize))
      const count = this.#image.extended ? 1 : this.#alike(i, asked)
      const length = Math.min(count * clusterSize - within, end - position)
      const before = this.#out.covered
      const wanted = this.#image.extended
        ? this.#pushSubclusters(i, position, length)
        : this.#pushCluster(i, position, length)
      position += this.#out.covered - before
      if (!wanted) break
      i += count
    }
    return position
  }

  /** How many entries from `index` on make one run, `most` at most: all without a place, or places in a row. */
  #alike(index: number, most: number): number {
    const { view } = this.#slice
    const { entrySize } = this.#image
    const hi = view.getUint32(index * entrySize)
    let lo = view.getUint32(index * entrySize + 4)
    const type = clusterType(this.#image, hi, lo)
    if (type === COMPRESSED) return 1
    const step = type === NORMAL || type === ZERO_ALLOCATED ? this.#image.clusterSize : 0
    let count = 1
    for (let at = (index + 1) * entrySize; count < most; count++, at += entrySize) {
      lo += step
      // A carry beyond 32 bits ends the comparison, too: the next run begins there.
      if (view.getUint32(at + 4) !== lo || view.getUint32(at) !== hi) break
    }
    return count
  }

  /** A cluster, or a run of them that are alike. False: no more, for the list is full or the entry bad. */
  #pushCluster(index: number, at: number, length: number): boolean {
    const image = this.#image
    const within = at % image.clusterSize
    const hi = entryHi(image, this.#slice, index)
    const lo = entryLo(image, this.#slice, index)
    const out = this.#out
    switch (clusterType(image, hi, lo)) {
      case UNALLOCATED:
        return out.push(HOLE, length)
      case ZERO_PLAIN:
        return out.push(ZERO, length)
      case COMPRESSED:
        return this.#pushCoded(hi, lo, length)
      case ZERO_ALLOCATED: {
        const host = entryOffset(hi, lo)
        return (
          isPlace(image, host, at - within) &&
          out.push(ZERO, length, image.data.index, host + within, 0, this.#zeroFlags)
        )
      }
      case NORMAL: {
        const host = entryOffset(hi, lo)
        return (
          isPlace(image, host, at - within) &&
          out.push(DATA, length, image.data.index, host + within, 0, this.#dataFlags)
        )
      }
    }
  }

  #pushCoded(hi: number, lo: number, length: number): boolean {
    const image = this.#image
    if (image.hasDataFile) return false
    const coded = decodeCoded(hi, lo, image.fields.cluster_bits)
    return this.#out.push(CODED, length, image.file.index, Math.min(coded.offset, MAX_FILE), coded.length)
  }

  #pushSubclusters(index: number, start: number, length: number): boolean {
    const image = this.#image
    const within = start % image.clusterSize
    const hi = entryHi(image, this.#slice, index)
    const lo = entryLo(image, this.#slice, index)
    const type = clusterType(image, hi, lo)
    if (type === COMPRESSED) return this.#pushCoded(hi, lo, length)
    const zeroes = this.#slice.view.getUint32(index * 16 + 8)
    const allocated = this.#slice.view.getUint32(index * 16 + 12)
    const placed = type === NORMAL
    const host = entryOffset(hi, lo)
    if (isContradictory(image, this.#slice, index)) return false
    if (placed ? !isPlace(image, host, start - within) : !isAligned(image, host)) return false
    const size = image.unit
    for (let at = within; at < within + length; ) {
      const subcluster = Math.floor(at / size)
      const run = Math.min((subcluster + 1) * size, within + length) - at
      const place = placed ? host + at : -1
      const child = placed ? image.data.index : -1
      const bit = subcluster
      let wanted: boolean
      if (((allocated >>> bit) & 1) === 1)
        wanted = this.#out.push(DATA, run, child, place, 0, this.#dataFlags)
      else if (((zeroes >>> bit) & 1) === 1)
        wanted = this.#out.push(ZERO, run, child, place, 0, placed ? this.#zeroFlags : 0)
      // Space that nothing is in yet is told of, but shows what is below.
      else wanted = this.#out.push(HOLE, run, child, place, 0, placed ? this.#zeroFlags : 0)
      if (!wanted) return false
      at += run
    }
    return true
  }
}
