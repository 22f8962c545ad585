/**
 * Where metadata is read: the file, and over it what the log says while it cannot be written there. All reads of
 * metadata go through it; payload is never logged.
 */

import type { Edge } from '../../block/edge.ts'
import type { Update } from './log-entry.ts'

export class MetadataStore {
  readonly #file: Edge
  readonly #updates: readonly Update[]
  readonly #size: number

  /** @param size bytes that the file would have with the updates */
  constructor(file: Edge, updates: readonly Update[] = [], size = 0) {
    this.#file = file
    this.#updates = updates
    this.#size = size
  }

  /** Bytes. */
  get size(): number {
    return Math.max(this.#file.node.size, this.#size)
  }

  /** Changes of the file that the log keeps, in order. */
  get updates(): readonly Update[] {
    return this.#updates
  }

  async read(offset: number, into: Uint8Array): Promise<void> {
    await this.#file.node.read(offset, into)
    for (const update of this.#updates) {
      const from = Math.max(update.offset, offset)
      const to = Math.min(update.offset + update.length, offset + into.length)
      if (from >= to) continue
      if (update.bytes === undefined) into.fill(0, from - offset, to - offset)
      else into.set(update.bytes.subarray(from - update.offset, to - update.offset), from - offset)
    }
  }
}
