/**
 * Clusters that lose all references but one: their counts and the copied flags that follow from it change at once, so
 * that a crash in between leaves the leaks that there were, not flags that contradict the counts.
 */

import { changeTables, setL1Entry } from '../draft.ts'
import type { Image } from '../image.ts'
import { COPIED_HI, entryOffset } from '../layout.ts'
import { forTables, settleCopied } from '../snapshot-tables.ts'

/** Clusters in a row of which each has `surplus` references more than users, of which there is one. */
export interface Singles {
  readonly first: number
  count: number
  readonly surplus: number
}

/** Adds a cluster behind all that are there. */
export const addSingle = (runs: Singles[], cluster: number, surplus: number): void => {
  const last = runs.at(-1)
  if (last !== undefined && last.surplus === surplus && last.first + last.count === cluster) last.count++
  else runs.push({ first: cluster, count: 1, surplus })
}

/** The tables are sound; what is in memory is what the file holds. */
export const settleSingles = (image: Image, runs: readonly Singles[]): Promise<void> =>
  changeTables(image, 'other', async (draft) => {
    const { l1: old, refcounts, clusterSize } = image
    for (const { first, count, surplus } of runs) await draft.lower(first, count, surplus)
    const l1 = old.copy(old.length)
    const view = new DataView(l1.buffer)
    await forTables(image, old, async (table) => {
      if (await settleCopied(image, table)) await draft.move(table.offset, table.bytes)
      const { l1Index } = table
      const isOwn = (await refcounts.countOf(table.offset / clusterSize)) === 1
      setL1Entry(view, l1Index, entryOffset(old.hi(l1Index), old.lo(l1Index)), isOwn ? COPIED_HI : 0)
    })
    return { l1, adopted: (placed) => image.replaceTables(placed, image.snapshots) }
  })
