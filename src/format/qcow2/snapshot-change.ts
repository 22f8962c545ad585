/** Internal snapshots: taking one, going back to one, deleting one; each wholly or not at all. */

import { BlockError, systemText } from '../../base/errors.ts'
import { changeTables, type Draft, setL1Entry } from './draft.ts'
import { l1EntriesFor } from './header.ts'
import type { Image } from './image.ts'
import { COPIED_HI, entryOffset, MAX_L1_SIZE, MAX_SNAPSHOTS_COUNT } from './layout.ts'
import { PointerTable } from './pointer-table.ts'
import {
  clearCopied,
  dropTree,
  forTables,
  referencesOf,
  settleCopied,
  type WholeTable,
} from './snapshot-tables.ts'
import { newSnapshot, renderSnapshots, type Snapshot } from './snapshots.ts'

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
  await changeTables(image, 'snapshot', async (draft) => {
    const { fields, l1: old } = image
    const bytes = new Uint8Array(old.length * 8)
    const view = new DataView(bytes.buffer)
    await forTables(image, old, async (table) => {
      const shared = await shareTable(image, draft, table, 2)
      if (shared !== table.offset) await draft.drop(table.offset, image.clusterSize)
      setL1Entry(view, table.l1Index, shared, 0)
    })
    const active = await draft.place(bytes, 'L1 table')
    const saved = await draft.place(bytes, 'L1 table')
    await dropL1(draft, fields.l1_table_offset, old.length)
    const snapshot = newSnapshot({
      l1Offset: saved,
      l1Entries: old.length,
      id: nextId(image.snapshots),
      name,
      date,
      diskSize: fields.size,
    })
    return outcomeOf(image, draft, new PointerTable(active, bytes), [...image.snapshots, snapshot])
  })
}

/**
 * Adds the references of a table that one more L1 table shows, and of what it refers to. The table must say then that
 * nothing is anybody's own: where it does not, `users` L1 tables (those that are being written) get a copy that does.
 * Answers the host byte of the table that they refer to.
 */
const shareTable = async (image: Image, draft: Draft, table: WholeTable, users: number): Promise<number> => {
  for (const { offset, length } of await referencesOf(image, table)) await draft.share(offset, length)
  if (!clearCopied(image, table)) {
    await draft.share(table.offset, image.clusterSize)
    return table.offset
  }
  const copy = await draft.place(table.bytes, 'L2 table')
  if (users > 1) await draft.share(copy, image.clusterSize, users - 1)
  return copy
}

/** The guest sees a snapshot's content and size again. */
export const applySnapshot = async (image: Image, snapshot: Snapshot): Promise<void> => {
  const saved = await loadSnapshotL1(image, snapshot)
  const size = snapshot.diskSize ?? image.fields.size
  const length = Math.max(saved.length, l1EntriesFor(image.fields, size))
  if (length * 8 > MAX_L1_SIZE) throw failure('invalid', 'EFBIG')
  await changeTables(image, 'snapshot', async (draft) => {
    const { l1: old } = image
    const bytes = saved.copy(length)
    const view = new DataView(bytes.buffer)
    // Tables that both show stay as they are, and so do all counts behind them.
    const same = (l1Index: number, offset: number): boolean =>
      offset === offsetIn(old, l1Index) && offset === offsetIn(saved, l1Index)
    for (let i = 0; i < saved.length; i++) setL1Entry(view, i, offsetIn(saved, i), 0)
    await forTables(
      image,
      saved,
      async (table) => {
        const shown = await shareTable(image, draft, table, 1)
        setL1Entry(view, table.l1Index, shown, shown === table.offset ? 0 : COPIED_HI)
      },
      (l1Index, offset) => !same(l1Index, offset),
    )
    await dropTree(image, draft, old, (l1Index, offset) => !same(l1Index, offset))
    const active = await draft.place(bytes, 'L1 table')
    await dropL1(draft, image.fields.l1_table_offset, old.length)
    return outcomeOf(image, draft, new PointerTable(active, bytes), image.snapshots, size)
  })
}

/** Forgets a snapshot; what only it referred to is free. */
export const deleteSnapshot = async (image: Image, snapshot: Snapshot): Promise<void> => {
  refuseDataFile(image)
  const saved = await loadSnapshotL1(image, snapshot)
  await changeTables(image, 'snapshot', async (draft) => {
    const { l1: old, refcounts, clusterSize } = image
    await dropTree(image, draft, saved)
    await dropL1(draft, snapshot.l1Offset, saved.length)
    const bytes = old.copy(old.length)
    const view = new DataView(bytes.buffer)
    // Where a table is still shared, so is all that it refers to.
    const isOwn = async (_l1Index: number, offset: number): Promise<boolean> =>
      (await refcounts.countOf(offset / clusterSize)) === 1
    await forTables(image, old, (table) => settleTable(image, draft, table, view), isOwn)
    const active = await draft.place(bytes, 'L1 table')
    await dropL1(draft, image.fields.l1_table_offset, old.length)
    const rest = image.snapshots.filter((other) => other !== snapshot)
    return outcomeOf(image, draft, new PointerTable(active, bytes), rest)
  })
}

/** A table that only the active L1 table refers to says which clusters are the guest's alone. */
const settleTable = async (image: Image, draft: Draft, table: WholeTable, l1: DataView): Promise<void> => {
  let { offset } = table
  if (await settleCopied(image, table)) {
    offset = await draft.place(table.bytes, 'L2 table')
    await draft.drop(table.offset, image.clusterSize)
  }
  setL1Entry(l1, table.l1Index, offset, COPIED_HI)
}

/** The L1 table of a snapshot, checked and read. */
export const loadSnapshotL1 = async (
  image: Image,
  { l1Offset, l1Entries }: Snapshot,
): Promise<PointerTable> => {
  if (l1Entries * 8 > MAX_L1_SIZE) throw failure('invalid', 'EFBIG')
  if (l1Offset % image.clusterSize !== 0) throw failure('invalid', 'EINVAL')
  return PointerTable.load(image.file.node, l1Offset, l1Entries)
}

const offsetIn = (l1: PointerTable, index: number): number =>
  index < l1.length ? entryOffset(l1.hi(index), l1.lo(index)) : 0

const dropL1 = async (draft: Draft, offset: number, entries: number): Promise<void> => {
  if (entries > 0) await draft.drop(offset, entries * 8)
}

/** Writes the snapshot table where it is another one, and says what the header is to name. */
const outcomeOf = async (
  image: Image,
  draft: Draft,
  l1: PointerTable,
  snapshots: readonly Snapshot[],
  size = image.fields.size,
): Promise<{ setFields(): void; adopted(): void }> => {
  const { fields } = image
  let tableOffset = fields.snapshots_offset
  if (snapshots !== image.snapshots) {
    const before = renderSnapshots(image.snapshots).length
    tableOffset = await draft.place(renderSnapshots(snapshots), 'snapshot table')
    if (before > 0) await draft.drop(fields.snapshots_offset, before)
  }
  return {
    setFields() {
      Object.assign(fields, {
        size,
        l1_table_offset: l1.offset,
        l1_size: l1.length,
        nb_snapshots: snapshots.length,
        snapshots_offset: tableOffset,
      })
    },
    adopted: () => image.replaceTables(l1, snapshots),
  }
}
