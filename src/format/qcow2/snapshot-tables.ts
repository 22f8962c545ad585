/** Walks over all L2 tables of an L1 table, for what concerns whole snapshots: references and copied flags. */

import { systemError } from '../../base/errors.ts'
import type { BlockMap } from '../../block/block-map.ts'
import { clusterUnaligned, l2TableUnaligned } from './damage.ts'
import type { Draft } from './draft.ts'
import type { Image } from './image.ts'
import { clusterType, isAligned } from './l2.ts'
import { COMPRESSED, COPIED_HI, decodeCoded, entryOffset, NORMAL, ZERO_ALLOCATED } from './layout.ts'

/** Bytes of tables that are read at once. */
const BATCH = 2 * 1024 * 1024

/** One L2 table, as the file has it. */
export interface WholeTable {
  readonly l1Index: number
  /** Host byte. */
  readonly offset: number
  readonly view: DataView
  readonly bytes: Uint8Array
}

/** Which entries of an L1 table are of interest, by index and host byte of the table. */
type Wanted = (l1Index: number, offset: number) => boolean | Promise<boolean>

/**
 * Visits the L2 tables of an L1 table in order, one after the other. Everything was flushed. Kind `corrupt` for a table
 * that cannot be where its entry says.
 */
export const forTables = async (
  image: Image,
  l1: BlockMap,
  visit: (table: WholeTable) => Promise<void>,
  wanted: Wanted = () => true,
): Promise<void> => {
  const perBatch = Math.max(1, Math.floor(BATCH / image.clusterSize))
  let batch: { l1Index: number; offset: number }[] = []
  const work = async (): Promise<void> => {
    for (const table of await Promise.all(batch.map((place) => loadTable(image, place)))) await visit(table)
    batch = []
  }
  for (let l1Index = 0; l1Index < l1.length; l1Index++) {
    const offset = entryOffset(l1.hi(l1Index), l1.lo(l1Index))
    if (offset === 0) continue
    if (!isAligned(image, offset)) throw await image.damage.found(l2TableUnaligned(offset, l1Index))
    if (!(await wanted(l1Index, offset))) continue
    batch.push({ l1Index, offset })
    if (batch.length === perBatch) await work()
  }
  await work()
}

const loadTable = async (
  image: Image,
  { l1Index, offset }: { l1Index: number; offset: number },
): Promise<WholeTable> => {
  const bytes = new Uint8Array(image.clusterSize)
  await image.file.node.read(offset, bytes)
  return { l1Index, offset, bytes, view: new DataView(bytes.buffer) }
}

/** Host bytes that the entries of a table refer to, in the order of the entries, neighbours as one run. */
export const referencesOf = async (
  image: Image,
  table: WholeTable,
): Promise<{ readonly offset: number; readonly length: number }[]> => {
  const { clusterSize, entrySize, l2Entries } = image
  const { view } = table
  const runs: { offset: number; length: number }[] = []
  for (let i = 0; i < l2Entries; i++) {
    const hi = view.getUint32(i * entrySize)
    const lo = view.getUint32(i * entrySize + 4)
    const type = clusterType(image, hi, lo)
    if (type === COMPRESSED) {
      runs.push(decodeCoded(hi, lo, image.fields.cluster_bits))
    } else if (type === NORMAL || type === ZERO_ALLOCATED) {
      const offset = entryOffset(hi, lo)
      if (offset > Number.MAX_SAFE_INTEGER && offset % clusterSize === 0) throw systemError('EFBIG')
      if (!isAligned(image, offset)) throw await image.damage.found(clusterUnaligned(offset, table.offset, i))
      const last = runs.at(-1)
      if (last !== undefined && last.offset + last.length === offset && last.offset % clusterSize === 0)
        last.length += clusterSize
      else runs.push({ offset, length: clusterSize })
    }
  }
  return runs
}

/** Clears all copied flags of a table in memory; whether there were any. */
export const clearCopied = (image: Image, { view }: WholeTable): boolean => {
  const { entrySize, l2Entries } = image
  let changed = false
  for (let i = 0; i < l2Entries; i++) {
    const hi = view.getUint32(i * entrySize)
    if ((hi & COPIED_HI) === 0) continue
    view.setUint32(i * entrySize, (hi & ~COPIED_HI) >>> 0)
    changed = true
  }
  return changed
}

/** Sets the copied flags of a table in memory as the refcounts say; whether that changed any. */
export const settleCopied = async (image: Image, { view }: WholeTable): Promise<boolean> => {
  const { entrySize, l2Entries, refcounts, clusterSize } = image
  let changed = false
  for (let i = 0; i < l2Entries; i++) {
    const hi = view.getUint32(i * entrySize)
    const lo = view.getUint32(i * entrySize + 4)
    const type = clusterType(image, hi, lo)
    let next = (hi & ~COPIED_HI) >>> 0
    if (type === NORMAL || type === ZERO_ALLOCATED) {
      const cluster = entryOffset(hi, lo) / clusterSize
      const count = refcounts.cachedCountOf(cluster) ?? (await refcounts.countOf(cluster))
      if (count === 1) next = (next | COPIED_HI) >>> 0
    }
    if (next === hi) continue
    view.setUint32(i * entrySize, next)
    changed = true
  }
  return changed
}

/** Drops what a whole L1 table refers to, L2 tables included, but not the L1 table itself. */
export const dropTree = (image: Image, draft: Draft, l1: BlockMap, wanted?: Wanted): Promise<void> =>
  forTables(
    image,
    l1,
    async (table) => {
      for (const { offset, length } of await referencesOf(image, table)) await draft.drop(offset, length)
      await draft.drop(table.offset, image.clusterSize)
    },
    wanted,
  )
