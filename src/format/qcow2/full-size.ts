/** What the tables of an image take when every cluster of it has space. */

import { alignUp } from '../../base/units.ts'

const POINTER = 8

export interface TableShape {
  readonly clusterSize: number
  readonly l2EntrySize: number
  readonly refcountBits: number
}

/** In clusters. */
export interface RefcountClusters {
  readonly blocks: number
  readonly table: number
}

export interface FullSize {
  /** Entries of the L1 table. */
  readonly l1Entries: number
  /** Clusters of header, L1 and L2 tables. */
  readonly tables: number
  readonly refcounts: RefcountClusters
}

/** Of an image of `size` guest bytes; `hasDataFile`: what it holds is not in this file. */
export const fullSize = (shape: TableShape, size: number, hasDataFile = false): FullSize => {
  const { clusterSize, l2EntrySize, refcountBits } = shape
  const dataClusters = Math.ceil(size / clusterSize)
  const l1Entries = alignUp(dataClusters * l2EntrySize, clusterSize) / clusterSize
  const tables = 1 + l1Entries + Math.ceil((l1Entries * POINTER) / clusterSize)
  const counted = tables + (hasDataFile ? 0 : dataClusters)
  return { l1Entries, tables, refcounts: refcountClusters(counted, clusterSize, refcountBits) }
}

/** Refcount blocks, and the table that names them, which count `clusters` and themselves. */
export const refcountClusters = (clusters: number, clusterSize: number, bits: number): RefcountClusters => {
  const perBlock = (clusterSize * 8) / bits
  const perTable = clusterSize / POINTER
  for (let own: RefcountClusters = { blocks: 0, table: 0 }; ; ) {
    const blocks = Math.ceil((clusters + own.blocks + own.table) / perBlock)
    const table = Math.ceil(blocks / perTable)
    if (blocks === own.blocks && table === own.table) return own
    own = { blocks, table }
  }
}
