/** What a copy is to do, what it tells meanwhile, and what it did. */

import type { Backend } from './backend.ts'
import type { Node } from './node.ts'

export interface CopySource {
  readonly backend: Backend
  /** The walk ends above this node: what is not found by then is left alone in the target. */
  readonly below?: Node | undefined
  /** First guest byte to copy; 0 unless told. */
  readonly offset?: number
  /** Guest bytes to copy. */
  readonly length: number
}

export interface CopyPlan {
  readonly source: CopySource
  readonly target: Backend
  /** Byte in the target where the first byte goes. */
  readonly targetOffset: number
  /** Everything not yet written reads as zeroes there, so zeroes need no work. */
  readonly targetReadsZero: boolean
  /** Holes of the walk are left alone: the target's own backing file shows the same. */
  readonly skipHoles: boolean
  readonly compressed: boolean
  /** Runs of at least so many zero bytes in data are not written as data; 0: everything is written. */
  readonly sparseSize: number
  /** Data is written as data though it be zeroes; what the source knows to be zeroes is still made so. */
  readonly keepsData?: boolean
  /**
   * The source is the target, and is to show the same when this lies below it (null: nothing does): what it holds
   * itself is left alone, and of what shows through from below only the units that differ are written.
   */
  readonly rebaseOnto?: Backend | null
  /** Pieces in flight, 1–16; left to the copy unless told. */
  readonly parallel?: number | undefined
  /** Space may be claimed in any order. */
  readonly outOfOrder: boolean
  /** The host copies data from file to file where it can. What it copies is not looked through for zeroes. */
  readonly offload?: boolean
  /** Unreadable sectors become zeroes, and what cannot be looked up is taken for data; told through `onSalvaged`. */
  readonly salvage: boolean
}

/** `map`: asking where the source has data. */
export type CopyOperation = 'map' | 'read' | 'write'

export interface CopyContext {
  readonly signal: AbortSignal
  /** Pause point and speed limit, once per piece, and with 0 bytes once per walk. */
  checkpoint(bytes: number): Promise<void>
  /** Guest bytes dealt with. `isEmpty`: there was no data to copy. */
  advance(bytes: number, isEmpty?: boolean): void
  /** An error of the source or the target, as it is to be told; `offset` is the target's byte. */
  explain?(error: unknown, operation: CopyOperation, offset: number): unknown
  /** A sector of the source could not be read, or `map`ped; in guest order. */
  onSalvaged?(offset: number, operation: 'map' | 'read', error: unknown): void
}

/** Bytes: read as data, written as data, made zero, and left alone. */
export interface CopyResult {
  read: number
  written: number
  zeroed: number
  skipped: number
}
