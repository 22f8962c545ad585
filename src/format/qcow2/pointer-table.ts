/** Tables of 64-bit pointers that are kept in memory whole: L1 tables, the refcount table, a bitmap's table. */

import { BlockMap, type EntryShape } from '../../block/block-map.ts'
import type { TableStore } from '../../block/table-cache.ts'

const ENTRY: EntryShape = { width: 8, byteOrder: 'big' }

/** Takes over `bytes`, which are the table as it stands at host byte `offset`. */
export const pointerTable = (offset: number, bytes: Uint8Array): BlockMap =>
  new BlockMap(offset, bytes, ENTRY)

/** Reads `length` entries; that this is not too much was checked where the length comes from. */
export const loadPointerTable = (store: TableStore, offset: number, length: number): Promise<BlockMap> =>
  BlockMap.load(store, offset, length, ENTRY, length * ENTRY.width)
