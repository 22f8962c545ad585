/** Internal snapshots: taking one, going back to one, deleting one; each wholly or not at all. */

import { asSystemError, BlockError, prefixError, systemText } from '../../base/errors.ts'
import type { BlockMap } from '../../block/block-map.ts'
import { changeTables, type Draft, type Outcome, setL1Entry } from './draft.ts'
import { l1EntriesFor } from './header.ts'
import type { Image } from './image.ts'
import { COPIED_HI, entryOffset, isTablePlace, MAX_L1_SIZE, MAX_SNAPSHOTS_COUNT } from './layout.ts'
import { loadPointerTable } from './pointer-table.ts'
import { reserveL1 } from './resize.ts'
import { placeTable, storeSnapshots } from './snapshot-store.ts'
import {
  clearCopied,
  dropTree,
  forTables,
  referencesOf,
  settleCopied,
  type WholeTable,
} from './snapshot-tables.ts'
import { newSnapshot, type Snapshot } from './snapshots.ts'

const failure = (kind: 'invalid' | 'unsupported' | 'corrupt', code: string): BlockError =>
  new BlockError(kind, systemText(code), { code })

/** Data in an external file has no counters that could keep it. */
export const refuseDataFile = (image: Image): void => {
  if (image.hasDataFile) throw failure('unsupported', 'ENOTSUP')
}

/** The next free id: one above the highest. */
const nextId = (snapshots: readonly Snapshot[]): string =>
  String(snapshots.reduce((max, { id }) => Math.max(max, Number(/^\s*\d+/.exec(id)?.[0] ?? 0)), 0) + 1)

/** Saves what the guest sees now. Kind `unsupported` with a data file; `invalid` beyond the limits of counts. */
export const createSnapshot = async (
  image: Image,
  name: string,
  date: { readonly seconds: number; readonly nanoseconds: number },
): Promise<void> => {
  if (image.snapshots.length >= MAX_SNAPSHOTS_COUNT) throw failure('invalid', 'EFBIG')
  refuseDataFile(image)
  image.checkUsable()
  await image.beginWriting()
  await image.settle()
  const { l1: old, fields } = image
  const saved = await image.lock.run(() => placeTable(image, old.copy(old.length), 'L1 table'))
  await changeTables(image, 'snapshot', async (draft) => {
    const l1 = old.copy(old.length)
    const view = new DataView(l1.buffer)
    for (let i = 0; i < old.length; i++) setL1Entry(view, i, offsetIn(old, i), 0)
    await forTables(image, old, (table) => shareTable(image, draft, table))
    return { l1, adopted: (placed) => image.replaceTables(placed, image.snapshots) }
  })
  const snapshot = newSnapshot({
    l1Offset: saved,
    l1Entries: old.length,
    id: nextId(image.snapshots),
    name,
    date,
    diskSize: fields.size,
  })
  await storeSnapshots(image, [...image.snapshots, snapshot])
}

/**
 * Adds the references of a table that one more L1 table shows, and of what it refers to. The table must say then that
 * nothing is anybody's own.
 */
const shareTable = async (image: Image, draft: Draft, table: WholeTable): Promise<void> => {
  for (const { offset, length } of await referencesOf(image, table)) await draft.share(offset, length)
  await draft.share(table.offset, image.clusterSize)
  if (clearCopied(image, table)) await draft.move(table.offset, table.bytes)
}

/** The guest sees a snapshot's content and size again. */
export const applySnapshot = async (image: Image, snapshot: Snapshot): Promise<void> => {
  const saved = await loadSnapshotL1(image, snapshot).catch((error: unknown) => {
    throw asSystemError(error)
  })
  const size = snapshot.diskSize ?? image.fields.size
  const length = Math.max(saved.length, l1EntriesFor(image.fields, size))
  if (length * 8 > MAX_L1_SIZE) throw failure('invalid', 'EFBIG')
  await reserveL1(image, length)
  await changeTables(image, 'snapshot', async (draft) => {
    const { l1: old } = image
    const l1 = saved.copy(old.length)
    const view = new DataView(l1.buffer)
    // Tables that both show stay as they are, and so do all counts behind them.
    const same = (l1Index: number, offset: number): boolean =>
      offset === offsetIn(old, l1Index) && offset === offsetIn(saved, l1Index)
    for (let i = 0; i < saved.length; i++) setL1Entry(view, i, offsetIn(saved, i), 0)
    await forTables(
      image,
      saved,
      (table) => shareTable(image, draft, table),
      (l1Index, offset) => !same(l1Index, offset),
    )
    await dropTree(image, draft, old, (l1Index, offset) => !same(l1Index, offset))
    return {
      l1,
      setFields: () => Object.assign(image.fields, { size }),
      adopted: (placed) => image.replaceTables(placed, image.snapshots),
    }
  })
}

/** Forgets a snapshot; what only it referred to is free. */
export const deleteSnapshot = async (image: Image, snapshot: Snapshot): Promise<void> => {
  refuseDataFile(image)
  const saved = await loadSnapshotL1(image, snapshot)
  try {
    await storeSnapshots(
      image,
      image.snapshots.filter((other) => other !== snapshot),
    )
  } catch (error) {
    throw prefixError(error, 'Failed to remove snapshot from snapshot list: ')
  }
  // From here on a failure leaves leaks.
  try {
    await changeTables(image, 'snapshot', (draft) => forget(image, draft, snapshot, saved))
  } catch (error) {
    throw prefixError(error, 'Failed to free the cluster and L1 table: ')
  }
}

/** Drops all references of a snapshot that the table does not name any more. */
const forget = async (image: Image, draft: Draft, snapshot: Snapshot, saved: BlockMap): Promise<Outcome> => {
  const { l1: old, refcounts, clusterSize } = image
  await dropTree(image, draft, saved)
  if (saved.length > 0) await draft.drop(snapshot.l1Offset, saved.length * 8)
  const l1 = old.copy(old.length)
  const view = new DataView(l1.buffer)
  // Where a table is still shared, so is all that it refers to.
  const isOwn = async (_l1Index: number, offset: number): Promise<boolean> =>
    (await refcounts.countOf(offset / clusterSize)) === 1
  await forTables(
    image,
    old,
    async (table) => {
      if (await settleCopied(image, table)) await draft.move(table.offset, table.bytes)
      setL1Entry(view, table.l1Index, table.offset, COPIED_HI)
    },
    isOwn,
  )
  return { l1, adopted: (placed) => image.replaceTables(placed, image.snapshots) }
}

/** The L1 table of a snapshot, checked and read. */
export const loadSnapshotL1 = async (image: Image, { l1Offset, l1Entries }: Snapshot): Promise<BlockMap> => {
  if (l1Entries * 8 > MAX_L1_SIZE)
    throw new BlockError('invalid', 'Snapshot L1 table too large', { code: 'EFBIG' })
  if (!isTablePlace(l1Offset, l1Entries * 8, image.clusterSize))
    throw new BlockError('invalid', 'Snapshot L1 table offset invalid', { code: 'EINVAL' })
  return loadPointerTable(image.file.node, l1Offset, l1Entries)
}

const offsetIn = (l1: BlockMap, index: number): number =>
  index < l1.length ? entryOffset(l1.hi(index), l1.lo(index)) : 0
