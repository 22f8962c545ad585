/** Moving blocks within the file. No request is under way meanwhile. */

import type { Image } from './image.ts'
import { BLOCK_SIZE, DISCARDED, isAllocated } from './layout.ts'

export const copyBlock = async (image: Image, from: number, to: number): Promise<void> => {
  const bytes = new Uint8Array(BLOCK_SIZE)
  await image.file.node.read(from, bytes)
  await image.file.node.write(to, bytes)
}

/**
 * Moves blocks from the file's end to places that no entry refers to, and cuts the end off: afterwards as many blocks
 * are in the file as the map has, as other writers expect. Durable on return.
 */
export const closeGaps = async (image: Image): Promise<void> => {
  const { fields, map, file } = image
  const used = image.usedBlocks(DISCARDED)
  // Before a place is used again, no entry on the disk may refer to it.
  await image.flush()
  await file.node.flush()
  let gap = 0
  let passed = 0
  for (let i = 0; i < map.length; i++) {
    const entry = map.get(i)
    if (!isAllocated(entry) || entry < used.length) continue
    for (; used[passed] === gap; passed++) gap++
    const host = fields.offset_data + gap++ * BLOCK_SIZE
    await copyBlock(image, image.place(i), host)
    image.assign(i, 1, host)
  }
  await image.flush()
  fields.blocks_allocated = used.length
  await image.storeHeader()
  await file.node.resize(fields.offset_data + used.length * BLOCK_SIZE, 'off')
  image.takeStock()
}
