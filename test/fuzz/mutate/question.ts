/** What is asked of the process that opens images, and what it answers. */

import type { Options } from '../../../src/block/options.ts'

export interface Question {
  readonly path: string
  readonly format: string
  readonly options: Options
  /** read: all of it; write: some of it is written to; repair: checked and mended. */
  readonly mode: 'read' | 'write' | 'repair'
}

export interface Answer {
  /** Guest bytes, where it opened. */
  readonly size?: number
  /** SHA-256 of all guest bytes, where they could be read and were not too many. */
  readonly sum?: string
  readonly kind?: string
  readonly message?: string
  /** What lies behind a message that says little. */
  readonly causes?: readonly string[]
  /** Where something else than a BlockError came out. */
  readonly bug?: string
  /** Seconds of processor time. */
  readonly seconds: number
}

/** Larger images are read here and there. */
export const MOST_READ = 32 * 2 ** 20
