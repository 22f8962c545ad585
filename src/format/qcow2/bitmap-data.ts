/** One stored bitmap: its table and the clusters that hold its bits. */

import { BlockError, prefixError, systemText } from '../../base/errors.ts'
import type { BlockMap } from '../../block/block-map.ts'
import type { DirtyBitmap } from '../../block/dirty-bitmap.ts'
import type { BitmapEntry } from './bitmap-directory.ts'
import type { Image } from './image.ts'
import { BITMAP_ONES_LO, entryOffset, high, low } from './layout.ts'
import { loadPointerTable } from './pointer-table.ts'

/** Bits are read and written in pieces of this size, or of a cluster where that is larger. Bytes. */
const PIECE = 1024 * 1024
/** Bits of an entry's halves that must be zero. */
const RESERVED_HI = 0xff000000
const RESERVED_LO = 0x1fe

const invalid = (): BlockError => new BlockError('invalid', systemText('EINVAL'), { code: 'EINVAL' })

/** The table of a stored bitmap, each entry checked. */
export const loadBitmapTable = async (image: Image, entry: BitmapEntry): Promise<BlockMap> => {
  try {
    const table = await loadPointerTable(image.file.node, entry.tableOffset, entry.tableEntries)
    for (let i = 0; i < table.length; i++) {
      const offset = entryOffset(table.hi(i), table.lo(i))
      const reserved = (table.hi(i) & RESERVED_HI) !== 0 || (table.lo(i) & RESERVED_LO) !== 0
      const ones = (table.lo(i) & BITMAP_ONES_LO) !== 0
      if (reserved || offset % image.clusterSize !== 0 || (ones && offset !== 0)) throw invalid()
    }
    return table
  } catch (error) {
    throw prefixError(error, `Could not read bitmap_table table from image for bitmap '${entry.name}': `)
  }
}

/** Sets the bits of `bitmap`, which is empty, as they are stored. */
export const loadBits = async (image: Image, entry: BitmapEntry, bitmap: DirtyBitmap): Promise<void> => {
  const { clusterSize } = image
  const table = await loadBitmapTable(image, entry)
  try {
    if (table.length !== Math.ceil(bitmap.serializedLength / clusterSize)) throw invalid()
    for (let i = 0; i < table.length; ) {
      const start = i * clusterSize
      const count = runLength(table, i, clusterSize)
      const length = Math.min(count * clusterSize, bitmap.serializedLength - start)
      const offset = entryOffset(table.hi(i), table.lo(i))
      if (offset !== 0 || table.lo(i) === BITMAP_ONES_LO) {
        const bytes = new Uint8Array(length)
        if (offset === 0) bytes.fill(0xff)
        else await image.file.node.read(offset, bytes)
        bitmap.deserialize(bytes, start)
      }
      i += count
    }
  } catch (error) {
    throw prefixError(error, `Could not read bitmap '${entry.name}' from image: `)
  }
}

/** Entries from `index` on that can be read at once: host clusters in a row, or all without one. */
const runLength = (table: BlockMap, index: number, clusterSize: number): number => {
  const offset = entryOffset(table.hi(index), table.lo(index))
  const longest = Math.max(1, Math.floor(PIECE / clusterSize))
  let count = 1
  for (; count < longest && index + count < table.length; count++) {
    const next = entryOffset(table.hi(index + count), table.lo(index + count))
    if (
      offset === 0
        ? next !== 0 || table.lo(index + count) !== table.lo(index)
        : next !== offset + count * clusterSize
    )
      break
  }
  return count
}

/**
 * Writes the bits of a bitmap and a table for them into fresh clusters; clusters without a set bit take no space. Nothing
 * is durable yet. Answers the table.
 */
export const storeBits = async (
  image: Image,
  bitmap: DirtyBitmap,
): Promise<{ readonly tableOffset: number; readonly tableEntries: number }> => {
  const { clusterSize } = image
  const entries = Math.max(Math.ceil(bitmap.serializedLength / clusterSize), 1)
  const table = new Uint8Array(entries * 8)
  const view = new DataView(table.buffer)
  const longest = Math.max(1, Math.floor(PIECE / clusterSize))
  const taken: { offset: number; length: number }[] = []
  const take = async (clusters: number): Promise<number> => {
    const offset = await image.lock.run(() => image.allocator.allocate(clusters, 'bitmap'))
    taken.push({ offset, length: clusters * clusterSize })
    return offset
  }
  try {
    for (let i = 0; i < entries; ) {
      let count = 0
      while (count < longest && i + count < entries && !isEmpty(bitmap, i + count, clusterSize)) count++
      if (count === 0) {
        i++
        continue
      }
      const offset = await take(count)
      await image.file.node.write(offset, bitmap.serialize(i * clusterSize, count * clusterSize))
      for (let k = 0; k < count; k++) {
        view.setUint32((i + k) * 8, high(offset + k * clusterSize))
        view.setUint32((i + k) * 8 + 4, low(offset + k * clusterSize))
      }
      i += count
    }
    const tableOffset = await take(Math.ceil(table.length / clusterSize))
    await image.file.node.write(tableOffset, table)
    return { tableOffset, tableEntries: entries }
  } catch (error) {
    for (const { offset, length } of taken) image.release(offset, length)
    throw prefixError(error, `Failed to write bitmap '${bitmap.name}' to file: `)
  }
}

const isEmpty = (bitmap: DirtyBitmap, index: number, clusterSize: number): boolean =>
  bitmap.isClear(index * clusterSize, clusterSize)

/** Gives up table and bits of a stored bitmap, as far as the table can be read. */
export const releaseBits = async (image: Image, entry: BitmapEntry): Promise<void> => {
  const table = await loadBitmapTable(image, entry).catch(() => undefined)
  image.release(entry.tableOffset, entry.tableEntries * 8)
  if (table === undefined) return
  for (let i = 0; i < table.length; i++) {
    const offset = entryOffset(table.hi(i), table.lo(i))
    if (offset !== 0) image.release(offset, image.clusterSize)
  }
}
