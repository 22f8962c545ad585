/** What a format says of its tables of two levels: how they look, what their entries mean, and where new ones go. */

import type { BlockMap, EntryShape } from './block-map.ts'
import type { Edge } from './edge.ts'
import type { HostRange } from './tail-allocator.ts'

/** What an entry says where it is not the host byte of a block. */
export const ABSENT = -1
export const ZEROED = -2
export const PACKED = -3

/** What the tables of a format look like, and what their entries mean. */
export interface TwoLevelFormat {
  /** The child that holds tables and blocks. */
  readonly file: Edge
  /** Guest bytes of a block, which are as many in the file. */
  readonly blockSize: number
  /** Entries of a lower table. */
  readonly tableEntries: number
  /** Of lower tables. */
  readonly entry: EntryShape
  /** Flags of runs that have a place. */
  readonly flags: number
  /** Where in the file the header is, and what belongs to it. */
  readonly headerPlaces: readonly HostRange[]
  /** Bytes that the upper table takes in the file. */
  readonly upperBytes: number
  /** Blocks with a place are never left partly unwritten, for nothing in the file reads as zeroes: they are encrypted. */
  readonly alwaysFill: boolean
  /** Host byte of the lower table that an upper entry speaks of; ABSENT. Throws kind `corrupt` for what cannot be. */
  tableAt(upper: BlockMap, index: number): number
  /** Host byte of a block, or ABSENT, ZEROED, PACKED, by the halves of an entry. Throws kind `corrupt`. */
  blockAt(hi: number, lo: number): number
  /** Where a PACKED block's bytes are. */
  packed?(hi: number, lo: number): HostRange
  /** The entry of a lower table for a block at a host byte, and the upper entry for a table there. */
  blockEntry(host: number): number
  tableEntry(host: number): number
  /** Unallocated blocks show what a backing file has. */
  hasBacking(): boolean
  /** Takes 1 … `count` new blocks in a row. */
  allocate(count: number): HostRange
  /** Gives back what was taken and never linked. */
  release(range: HostRange): void
  /** Takes the place of a new lower table. */
  allocateTable(): number
}
