/** What is where. A block of a differencing image has content sector by sector; the rest shows the parent. */

import { SECTOR } from '../../base/units.ts'
import { mapBlocks } from '../../block/block-image.ts'
import { DATA, type ExtentList, HOLE } from '../../block/extent.ts'
import type { TableSlice } from '../../block/table-cache.ts'
import { hasBit, runOfBits } from './bitmap.ts'
import type { Image } from './image.ts'

const DONE = Promise.resolve()

/** Pushes runs until the range ends, the list is full or a bitmap would have to be loaded. */
export const mapRange = (image: Image, offset: number, length: number, out: ExtentList): Promise<void> => {
  if (!image.differencing) {
    mapBlocks(image, offset, length, out)
    return DONE
  }
  const end = offset + length
  for (let at = offset; at < end; ) {
    const index = Math.floor(at / image.blockSize)
    const stop = Math.min((index + 1) * image.blockSize, end)
    const bitmap = image.bitmapAt(index)
    if (bitmap < 0) {
      if (!out.push(HOLE, stop - at)) return DONE
    } else {
      const slice = image.bitmaps.get(bitmap)
      if (slice === undefined) {
        if (at > offset) return DONE
        return image.bitmaps.load(bitmap).then(() => mapRange(image, offset, length, out))
      }
      if (!mapBlock(image, slice, at, stop, out)) return DONE
    }
    at = stop
  }
  return DONE
}

/** Runs of one block, by its bitmap. False: the list wants no more. */
const mapBlock = (image: Image, slice: TableSlice, start: number, end: number, out: ExtentList): boolean => {
  const host = slice.offset + image.bitmapSize
  for (let at = start; at < end; ) {
    const within = at % image.blockSize
    const sector = Math.floor(within / SECTOR)
    const own = hasBit(slice.bytes, sector)
    const sectors = Math.ceil((within + end - at) / SECTOR) - sector
    const stop = (sector + runOfBits(slice.bytes, sector, sectors, own)) * SECTOR
    const run = Math.min(stop - within, end - at)
    if (!(own ? out.push(DATA, run, image.file.index, host + within) : out.push(HOLE, run))) return false
    at += run
  }
  return true
}
