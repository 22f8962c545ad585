/**
 * Unpacked chunks of images whose content is packed in pieces of any size: those used last, within a bound of bytes.
 * Whoever asks for a chunk that is just being unpacked waits for the same work.
 */

import { LruMap } from '../base/lru.ts'
import { Semaphore } from '../base/semaphore.ts'
import { MiB } from '../base/units.ts'

/** Bytes of chunks that are kept: at least one of the largest. */
const CAPACITY = 64 * MiB
/** Bytes of chunks that are unpacked at once, and how many. */
const AT_WORK = 16 * MiB
const MOST_AT_WORK = 8

export class ChunkCache {
  readonly #chunks = new LruMap<number, Uint8Array>(CAPACITY, { weigh: (chunk) => chunk.length })
  readonly #loading = new Map<number, Promise<Uint8Array>>()
  readonly #permits: Semaphore

  /** @param largest bytes of the largest chunk, packed or not */
  constructor(largest: number) {
    this.#permits = new Semaphore(Math.max(1, Math.min(MOST_AT_WORK, Math.floor(AT_WORK / largest))))
  }

  /** The chunk with this number; `unpack` makes it where it is not there. What that throws, all who wait get. */
  get(index: number, unpack: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const chunk = this.#chunks.get(index)
    if (chunk !== undefined) return Promise.resolve(chunk)
    const running = this.#loading.get(index)
    if (running !== undefined) return running
    const loading = this.#load(index, unpack)
    this.#loading.set(index, loading)
    return loading
  }

  async #load(index: number, unpack: () => Promise<Uint8Array>): Promise<Uint8Array> {
    try {
      const chunk = await this.#permits.run(unpack)
      this.#chunks.set(index, chunk)
      return chunk
    } finally {
      this.#loading.delete(index)
    }
  }
}
