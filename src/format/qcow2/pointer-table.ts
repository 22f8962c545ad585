/** Tables of 64-bit pointers that are kept in memory whole: L1 tables, the refcount table, a bitmap's table. */

import { BlockError } from '../../base/errors.ts'
import { MAX_LENGTH } from '../../base/units.ts'
import { BlockMap, type EntryShape } from '../../block/block-map.ts'
import type { TableStore } from '../../block/table-cache.ts'

/** More bytes no file system takes. */
export const MAX_FILE = 2 ** 53 - 2 ** 30

const ENTRY: EntryShape = { width: 8, byteOrder: 'big' }

/** Takes over `bytes`, which are the table as it stands at host byte `offset`. */
export const pointerTable = (offset: number, bytes: Uint8Array): BlockMap =>
  new BlockMap(offset, bytes, ENTRY)

/** Fills `into` with the bytes of a table wherever a header says that it is: zeroes where no file has a byte. */
export const readTable = async (
  store: Pick<TableStore, 'read'>,
  offset: number,
  into: Uint8Array,
): Promise<void> => {
  // From there on QEMU fails instead of reading zeroes.
  if (offset >= MAX_LENGTH) throw new BlockError('io', 'Input/output error', { code: 'EIO' })
  if (offset < MAX_FILE) await store.read(offset, into)
  else into.fill(0)
}

/** Reads `length` entries; that this is not too much was checked where the length comes from. */
export const loadPointerTable = (
  store: Pick<TableStore, 'read'>,
  offset: number,
  length: number,
): Promise<BlockMap> =>
  BlockMap.load(
    { read: (at, into) => readTable(store, at, into) },
    offset,
    length,
    ENTRY,
    length * ENTRY.width,
  )
