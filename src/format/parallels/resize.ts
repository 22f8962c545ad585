/**
 * Another guest size. Where the table has no room to grow, the clusters behind it make way to the file's end first. The
 * header comes last, so that an interruption leaves the old size. No request is under way meanwhile.
 */

import { BlockError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { BlockMap } from '../../block/block-map.ts'
import type { Preallocation } from '../../block/layer.ts'
import { refusePreallocation } from '../../block/resize.ts'
import type { Image } from './image.ts'
import { ENTRY, HEADER, MAX_BAT_ENTRIES, tableEnd } from './layout.ts'

export const resizeImage = async (
  image: Image,
  size: number,
  preallocation: Preallocation,
): Promise<void> => {
  refusePreallocation(preallocation)
  if (size % SECTOR !== 0)
    throw new BlockError('invalid', 'The new size must be a multiple of 512', { code: 'EINVAL' })
  const inClusters = image.entryUnit === image.blockSize
  const clusters = Math.ceil(size / image.blockSize)
  const sectors = size / SECTOR
  if (clusters > MAX_BAT_ENTRIES || (!inClusters && sectors >= 2 ** 32))
    throw new BlockError('invalid', 'File too large', { code: 'EFBIG' })
  await image.beginWriting()
  if (clusters < image.map.length)
    await image.drop(clusters * image.blockSize, (image.map.length - clusters) * image.blockSize)
  await image.settle()
  if (clusters > image.map.length) await growTable(image, clusters)
  else image.map = new BlockMap(HEADER.length, image.map.copy(clusters), ENTRY)
  await image.storeHeader({
    nb_bat_entries: clusters,
    nb_sectors: { hi: Math.floor(sectors / 2 ** 32), lo: sectors % 2 ** 32 },
    data_off: image.dataOffset / SECTOR,
  })
  image.size = size
  image.takeStock()
}

const growTable = async (image: Image, clusters: number): Promise<void> => {
  const { file, map } = image
  const end = tableEnd(clusters)
  if (end > image.dataOffset) {
    // By whole clusters: where clusters begin is counted from there.
    const dataOffset = image.dataOffset + alignUp(end - image.dataOffset, image.blockSize)
    await makeWay(image, dataOffset)
    image.dataOffset = dataOffset
  }
  await file.node.zero(tableEnd(map.length), end - tableEnd(map.length))
  await file.node.flush()
  image.map = new BlockMap(HEADER.length, map.copy(clusters), ENTRY)
}

/** Moves clusters that begin before `dataOffset` to the end of the file; durable on return. */
const makeWay = async (image: Image, dataOffset: number): Promise<void> => {
  const { file, map, blockSize, space } = image
  // Old and new places must not touch: the new ones begin behind the new table, too.
  if (space.end < dataOffset) space.append(dataOffset - space.end)
  const bytes = new Uint8Array(blockSize)
  for (let i = 0; i < map.length; i++) {
    const host = image.place(i)
    if (host < 0 || host >= dataOffset) continue
    const to = space.append(blockSize)
    await file.node.read(host, bytes)
    await file.node.write(to, bytes)
    image.assign(i, 1, to)
  }
  await image.settle()
  await file.node.flush()
}
