/**
 * Another guest size. The BAT grows where it is, or is written anew at the file's end when its region has no room; the
 * disk's size and the regions change through the log, in one entry where the BAT's changes fit in as well. No request is
 * under way meanwhile.
 */

import { BlockError } from '../../base/errors.ts'
import { alignDown, alignUp } from '../../base/units.ts'
import { BlockMap } from '../../block/block-map.ts'
import type { Preallocation } from '../../block/layer.ts'
import { refusePreallocation } from '../../block/resize.ts'
import { Bat, batBytes, batEntries, type DiskShape } from './bat.ts'
import type { Differencing } from './differencing.ts'
import type { Image } from './image.ts'
import {
  ALL_ZERO,
  BITMAP_SIZE,
  DISK_SIZE,
  ENTRY,
  FULLY_PRESENT,
  LOG_SECTOR,
  MAX_DISK_SIZE,
  NOT_PRESENT,
} from './layout.ts'
import { type Span, withBat } from './regions.ts'
import { changeRegions } from './repair.ts'

const ENTRIES_PER_UNIT = LOG_SECTOR / ENTRY.width

export const resizeImage = async (
  image: Image,
  differencing: Differencing | undefined,
  size: number,
  preallocation: Preallocation,
): Promise<void> => {
  refusePreallocation(preallocation)
  const { logicalSector } = image.metadata
  const rounded = alignUp(size, logicalSector)
  if (rounded > MAX_DISK_SIZE)
    throw new BlockError('invalid', 'Image size too large; max of 64TB', { code: 'EINVAL' })
  if (rounded === image.size) return
  await image.beginWriting()
  await image.settleSpace()
  if (rounded > image.size) await grow(image, differencing, rounded)
  else await shrink(image, rounded)
}

const shapeOf = ({ metadata }: Image, size: number): DiskShape => ({
  ...metadata,
  size,
  hasParent: metadata.parent !== undefined,
})

const grow = async (image: Image, differencing: Differencing | undefined, size: number): Promise<void> => {
  const { node } = image.file
  const before = image.bat
  await zeroTail(image)
  const tail = Math.min(alignUp(image.size, image.blockSize), size)
  if (differencing !== undefined && tail > image.size) await differencing.hideParent(image.size, tail)
  // The new table is a copy of what the disk has.
  await image.flush()
  const shape = shapeOf(image, size)
  const entries = batEntries(shape)
  const length = Math.max(alignUp(entries, ENTRIES_PER_UNIT), before.map.length)
  const old = image.regions.bat
  const fits = entries <= old.length / ENTRY.width
  const offset = fits ? old.offset : await image.takeEnd(batBytes(entries))
  image.bat = new Bat(new BlockMap(offset, before.map.copy(length), ENTRY), shape)
  for (let block = before.blocks; block < image.bat.blocks; block++) await addBlock(image, block)
  for (let chunk = before.chunks; chunk < image.bat.chunks; chunk++) {
    const index = image.bat.bitmapIndex(chunk)
    if (index < length) image.bat.set(index, NOT_PRESENT, 0)
  }
  if (!fits) {
    // Complete in its place before anything refers to it.
    await node.write(offset, image.bat.map.copy(length))
    image.bat.map.takeDirty()
    moveBat(image, { offset, length: batBytes(entries) })
  }
  await changeSize(image, size)
  await image.flush()
  if (fits) return
  // Entries of the log that are older than the move speak of the place that the table had.
  await image.journal.close()
  image.giveBack(old)
}

/** What a guest that was larger once left behind the end does not show up again. */
const zeroTail = async (image: Image): Promise<void> => {
  const { size, blockSize, file } = image
  const start = alignDown(size, blockSize)
  if (start === size) return
  const place = image.place(start / blockSize)
  if (place >= 0) await file.node.zero(place + (size - start), blockSize - (size - start), { mayUnmap: true })
}

/** The regions say, from the next flush on, that the table is somewhere else. */
const moveBat = (image: Image, bat: Span): void => {
  const { regions } = image
  const table = withBat(regions.table, bat)
  changeRegions(image, table)
  const taken = regions.taken.map((span) => (span === regions.bat ? bat : span))
  image.regions = { ...regions, bat, taken, table, damaged: [] }
}

/** Blocks of a fixed image have their place from the start; over a parent, new ones hide what it has there. */
const addBlock = async (image: Image, block: number): Promise<void> => {
  const index = image.bat.index(block)
  if (!image.isFixed) {
    image.bat.set(index, ALL_ZERO, 0)
    return
  }
  const { offset } = await image.takeBlocks(1)
  image.bat.set(index, FULLY_PRESENT, offset)
}

const changeSize = async (image: Image, size: number): Promise<void> => {
  const bytes = new Uint8Array(DISK_SIZE.length)
  DISK_SIZE.encode({ VirtualDiskSize: size }, bytes)
  await image.changeBytes(image.metadata.sizeAt, bytes)
  image.size = size
}

/** The size first: what lies behind it then counts no more, whether it is still there or not. */
const shrink = async (image: Image, size: number): Promise<void> => {
  await changeSize(image, size)
  await image.flush()
  const { bat } = image
  const blocks = Math.ceil(size / image.blockSize)
  for (let block = blocks; block < bat.blocks; block++) image.drop(block, NOT_PRESENT)
  for (let chunk = Math.ceil(blocks / bat.ratio); chunk < bat.chunks; chunk++) {
    const index = bat.bitmapIndex(chunk)
    if (index >= bat.map.length || bat.state(index) !== FULLY_PRESENT) continue
    image.giveBack({ offset: bat.named(index), length: BITMAP_SIZE })
    bat.set(index, NOT_PRESENT, 0)
  }
  await image.settleSpace()
  image.bat = new Bat(bat.map, shapeOf(image, size))
}
