/** Mending what a check found. No request is under way meanwhile. */

import { MiB } from '../../base/units.ts'
import { copyWithin } from '../../block/block-image.ts'
import type { BadEntry } from './entries.ts'
import type { Image } from './image.ts'
import {
  ALL_ZERO,
  FULLY_PRESENT,
  LOG_SECTOR,
  PARTIALLY_PRESENT,
  REGION_TABLE_OFFSETS,
  UNKNOWN_STATE,
} from './layout.ts'

/** Both headers are written anew, as before every first change. */
export const mendHeaders = (image: Image): Promise<void> => image.journal.begin()

/** Both copies are as the good one, from the next flush on. */
export const mendRegions = (image: Image): void => {
  changeRegions(image, image.regions.table)
  image.regions = { ...image.regions, damaged: [] }
}

/** Replaces both copies of the region table with the next flush. */
export const changeRegions = (image: Image, table: Uint8Array): void => {
  for (const start of REGION_TABLE_OFFSETS)
    for (let at = 0; at < table.length; at += LOG_SECTOR)
      image.change({ offset: start + at, length: LOG_SECTOR, bytes: table.slice(at, at + LOG_SECTOR) })
}

/**
 * Makes an entry one that can be: what it names is gone, so the block reads as zeroes. A block that the file ends in keeps
 * what is left of it. False where nothing would be better than what there is.
 */
export const mendEntry = (image: Image, { index, block }: BadEntry): boolean => {
  const { bat, blockSize } = image
  if (block === undefined) return false
  const state = bat.state(index)
  const place = bat.named(index)
  const { fileSize, taken } = image.subject
  const isFree = !taken.some(({ offset, length }) => place < offset + length && offset < place + blockSize)
  if (state !== UNKNOWN_STATE && place >= MiB && place < fileSize && isFree) {
    if (state === PARTIALLY_PRESENT) return false
    // The next flush makes the file as long as its blocks.
    image.takeStock()
    bat.set(index, FULLY_PRESENT, place)
    return true
  }
  bat.set(index, ALL_ZERO, 0)
  image.takeStock()
  return true
}

/** Gives a block a place of its own, with the same content. */
export const separate = async (image: Image, block: number): Promise<void> => {
  await image.journal.begin()
  const { bat, blockSize, file } = image
  const index = bat.index(block)
  const from = bat.named(index)
  const to = await image.takeEnd(blockSize)
  await copyWithin(file.node, from, to, blockSize)
  bat.set(index, bat.state(index), to)
}
