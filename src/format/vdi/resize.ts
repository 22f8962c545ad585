/**
 * Another guest size. The map has room for so many blocks before the data begins; where that is not enough, the blocks
 * behind it make way: they are copied to the file's end, and the new map is complete in their place before the header
 * points at it. Shrinking fills the places of dropped blocks from the end. No request is under way meanwhile.
 */

import { alignUp, SECTOR } from '../../base/units.ts'
import { BlockMap } from '../../block/block-map.ts'
import type { Preallocation } from '../../block/layer.ts'
import { refusePreallocation } from '../../block/resize.ts'
import { closeGaps, copyBlock } from './compact.ts'
import { sizeTooLarge } from './header.ts'
import { type Image, mapBytes } from './image.ts'
import { BLOCK_SIZE, ENTRY, isAllocated, MAX_DISK_SIZE, TYPE_STATIC, UNALLOCATED } from './layout.ts'

export const resizeImage = async (
  image: Image,
  size: number,
  preallocation: Preallocation,
): Promise<void> => {
  refusePreallocation(preallocation)
  const rounded = alignUp(size, SECTOR)
  if (rounded > MAX_DISK_SIZE) throw sizeTooLarge(rounded.toString(16))
  await image.flush()
  const blocks = Math.ceil(rounded / BLOCK_SIZE)
  const before = image.fields.blocks_in_image
  if (blocks > before) await grow(image, blocks)
  else if (rounded < image.size) await dropBlocks(image, blocks)
  image.fields.disk_size = { hi: Math.floor(rounded / 2 ** 32), lo: rounded % 2 ** 32 }
  image.size = rounded
  await image.storeHeader()
  image.takeStock()
  if (image.fields.image_type === TYPE_STATIC && blocks > before) await preallocate(image, before, blocks)
}

const grow = async (image: Image, blocks: number): Promise<void> => {
  const { fields } = image
  const bytes = image.map.copy(mapBytes(blocks) / ENTRY.width)
  const entries = new DataView(bytes.buffer)
  for (let i = fields.blocks_in_image; i < blocks; i++) entries.setUint32(i * ENTRY.width, UNALLOCATED, true)
  const room = fields.offset_data >= fields.offset_bmap ? fields.offset_data - fields.offset_bmap : 0
  const moved = bytes.length <= room ? 0 : Math.ceil(bytes.length / BLOCK_SIZE)
  if (moved > 0) await makeWay(image, moved, entries)
  const offset = moved > 0 ? fields.offset_data : fields.offset_bmap
  await image.file.node.write(offset, bytes)
  await image.file.node.flush()
  fields.offset_bmap = offset
  fields.offset_data += moved * BLOCK_SIZE
  fields.blocks_allocated = Math.max(fields.blocks_allocated - moved, 0)
  fields.blocks_in_image = blocks
  image.map = new BlockMap(offset, bytes.subarray(0, blocks * ENTRY.width), ENTRY)
}

/** Copies the first `count` blocks of the file to its end; `entries` get the numbers that blocks will have then. */
const makeWay = async (image: Image, count: number, entries: DataView): Promise<void> => {
  const { fields, map, space } = image
  for (let i = 0; i < fields.blocks_in_image; i++) {
    if (map.get(i) >= count) continue
    const host = space.append(BLOCK_SIZE)
    await copyBlock(image, image.place(i), host)
    image.assign(i, 1, host)
  }
  await image.flush()
  await image.file.node.flush()
  for (let i = 0; i < fields.blocks_in_image; i++) {
    const entry = map.get(i)
    if (isAllocated(entry)) entries.setUint32(i * ENTRY.width, entry - count, true)
  }
}

/** Forgets the blocks from `blocks` on, and closes the gaps that they leave in the file. */
const dropBlocks = async (image: Image, blocks: number): Promise<void> => {
  const { fields, map } = image
  for (let i = blocks; i < fields.blocks_in_image; i++)
    if (map.get(i) !== UNALLOCATED) map.set(i, UNALLOCATED)
  await closeGaps(image)
  fields.blocks_in_image = blocks
  image.map = new BlockMap(map.offset, map.copy(blocks), ENTRY)
}

/** Blocks of a static image have their place from the start. */
const preallocate = async (image: Image, from: number, to: number): Promise<void> => {
  image.assign(from, to - from, image.space.append((to - from) * BLOCK_SIZE))
  await image.file.node.resize(image.space.end, 'off')
  await image.flush()
}
