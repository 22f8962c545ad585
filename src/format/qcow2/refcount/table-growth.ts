/** A refcount table that is too short for another block. */

import { BlockError } from '../../../base/errors.ts'
import type { BlockMap } from '../../../block/block-map.ts'
import { refcountClusters } from '../full-size.ts'
import { MAX_REFCOUNT_TABLE_SIZE } from '../layout.ts'
import { pointerTable } from '../pointer-table.ts'
import type { RefcountHost, Refcounts } from './refcounts.ts'

/** What the header names from now on. */
export interface GrownTable {
  readonly table: BlockMap
  /** Host bytes of blocks that are new with it. */
  readonly blocks: readonly number[]
}

/**
 * Makes `cluster` the block `index`, for which `old` has no room: a longer table stands behind all that is counted then,
 * with half as many entries again as it needs, together with the blocks that count it. Kind `no-space` beyond the
 * format's limit. On failure nothing has changed.
 */
export const moveTable = async (
  refcounts: Refcounts,
  host: RefcountHost,
  old: BlockMap,
  index: number,
  cluster: number,
): Promise<GrownTable> => {
  const { clusterSize, blockEntries, counters, cache } = refcounts
  await host.event('reftable_grow')
  const first = Math.max(index, Math.floor(cluster / blockEntries)) + 1
  const start = first * blockEntries
  const { blocks, tableClusters } = planTable(start, clusterSize, 2 ** host.fields.refcount_order)
  const tableStart = start + blocks - first
  const table = pointerTable(tableStart * clusterSize, old.copy((tableClusters * clusterSize) / 8))
  const added: number[] = []
  const add = async (at: number, place: number, from: number, to: number): Promise<void> => {
    const offset = place * clusterSize
    const bytes = new Uint8Array(clusterSize)
    const view = new DataView(bytes.buffer)
    const base = at * blockEntries
    for (let i = Math.max(from, base); i < Math.min(to, base + blockEntries); i++)
      counters.write(view, i - base, 1)
    await cache.create(offset, bytes)
    added.push(offset)
    table.set(at, offset)
  }
  try {
    await add(index, cluster, cluster, cluster + 1)
    for (let at = first; at < blocks; at++)
      await add(at, start + at - first, start, tableStart + tableClusters)
    await writeMoved(refcounts, host, table, tableClusters)
  } catch (error) {
    for (const offset of added) cache.forget(offset, clusterSize)
    throw error
  }
  return { table, blocks: added }
}

/** Writes blocks, then the table that is to be the image's, and has the header name it. */
const writeMoved = async (
  { cache }: Refcounts,
  host: RefcountHost,
  table: BlockMap,
  tableClusters: number,
): Promise<void> => {
  const store = host.store()
  await host.event('refblock_alloc_write_blocks')
  await cache.flush()
  table.takeDirty()
  await host.event('refblock_alloc_write_table')
  await store.write(table.offset, table.copy(table.length))
  await store.flush()
  await host.event('refblock_alloc_switch_table')
  await host.changeFields({ refcount_table_offset: table.offset, refcount_table_clusters: tableClusters })
}

/** Blocks that the table is to name, and its clusters, when what is counted ends at cluster `start`. */
const planTable = (
  start: number,
  clusterSize: number,
  bits: number,
): { blocks: number; tableClusters: number } => {
  const needed = refcountClusters(start, clusterSize, bits)
  // With room for half as many entries again.
  const { blocks } = refcountClusters(start + Math.ceil(needed.table / 2), clusterSize, bits)
  const tableClusters = Math.ceil((blocks + Math.ceil(blocks / 2)) / (clusterSize / 8))
  refuseTooLong(tableClusters * clusterSize)
  return { blocks, tableClusters }
}

/** The same table in memory, whole clusters of entries long, with one for block `index`. Kind `no-space` as above. */
export const lengthened = (table: BlockMap, index: number, clusterSize: number): BlockMap => {
  const perCluster = clusterSize / 8
  const entries = Math.ceil((index + 1) / perCluster) * perCluster
  refuseTooLong(entries * 8)
  return pointerTable(table.offset, table.copy(entries))
}

/** Bytes of a table. */
const refuseTooLong = (length: number): void => {
  if (length > MAX_REFCOUNT_TABLE_SIZE) throw new BlockError('no-space', 'File too large', { code: 'EFBIG' })
}
