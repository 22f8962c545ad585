/** Memory whose address is a multiple of a unit, as O_DIRECT wants it. */

import { alignUp, MiB } from '../base/units.ts'
import { addressOf } from './libc.ts'

export const isAligned = (bytes: Uint8Array, unit: number): boolean => addressOf(bytes) % BigInt(unit) === 0n

/** New memory. `unit` is a power of two. */
export const alignedBytes = (length: number, unit: number): Uint8Array => {
  const bytes = new Uint8Array(length + unit)
  const skip = Number(addressOf(bytes) % BigInt(unit))
  const start = skip === 0 ? 0 : unit - skip
  return bytes.subarray(start, start + length)
}

/** Aligned buffers that are lent to one request at a time; long requests pass through in pieces. */
export class AlignedPool {
  /** Longest piece, in bytes. */
  static readonly PIECE = MiB
  readonly #unit: number
  readonly #spare: Uint8Array[] = []
  static readonly #KEPT = 16

  constructor(unit: number) {
    this.#unit = unit
  }

  /** Runs `use` with at least `length` (≤ PIECE) aligned bytes; exactly `length`, rounded up to the unit. */
  async lend<T>(length: number, use: (bytes: Uint8Array) => Promise<T>): Promise<T> {
    const whole = this.#spare.pop() ?? alignedBytes(AlignedPool.PIECE, this.#unit)
    try {
      return await use(whole.subarray(0, alignUp(length, this.#unit)))
    } finally {
      if (this.#spare.length < AlignedPool.#KEPT) this.#spare.push(whole)
    }
  }
}
