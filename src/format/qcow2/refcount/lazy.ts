/**
 * Lazy refcounts: counts in the file may be behind, as the dirty bit there says, and whoever opens it next for writing
 * counts anew.
 */

import { Mutex } from '../../../base/mutex.ts'
import type { HeaderWriter } from '../header-writer.ts'

export class LazyCounts {
  readonly #header: HeaderWriter
  readonly #flushCounts: () => Promise<void>
  readonly #changing = new Mutex()
  #isBehind = false

  /** `flushCounts` makes the counts durable. */
  constructor(header: HeaderWriter, flushCounts: () => Promise<void>) {
    this.#header = header
    this.#flushCounts = flushCounts
  }

  /** Counts in the file are behind. */
  get isBehind(): boolean {
    return this.#isBehind
  }

  /** Sets the dirty bit: once this is durable, counts in the file may be wrong until they catch up. */
  fallBehind(): Promise<void> {
    return this.#changing.run(async () => {
      if (!this.#isBehind) await this.#header.setDirty(true)
      this.#isBehind = true
    })
  }

  /** Writes the counts that are behind, and takes the bit back. */
  catchUp(): Promise<void> {
    return this.#changing.run(async () => {
      if (!this.#isBehind) return
      await this.#flushCounts()
      await this.#header.setDirty(false)
      this.#isBehind = false
    })
  }
}
