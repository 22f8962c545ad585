/**
 * Places that several entries of a table claim. A hostile table may have any numbers in it, so what is kept goes by the
 * number of entries that the file has, not by what they say.
 */

import { BlockError } from '../base/errors.ts'

/** This many places can be separated in any image. */
const MOST_COPIES = 64

/** Numbers that stand in a table more than once. */
export class Repeats {
  /** Each once, in order. */
  readonly #repeated: Float64Array
  readonly #seen: Uint8Array
  /** Entries whose number another one before them has. */
  readonly count: number

  /** @param numbers a table's entries in any order; sorted and overwritten */
  constructor(numbers: Float64Array) {
    numbers.sort()
    let kept = 0
    let count = 0
    for (let i = 1; i < numbers.length; i++) {
      if (numbers[i] !== numbers[i - 1]) continue
      count++
      // What has been looked at makes room for what is kept, which is never more than half of it.
      if (kept === 0 || numbers[kept - 1] !== numbers[i]) numbers[kept++] = numbers[i]!
    }
    this.#repeated = numbers.slice(0, kept)
    this.#seen = new Uint8Array(kept)
    this.count = count
  }

  /** Of a number in the table: false when it is asked for first, true from then on. */
  again(number: number): boolean {
    const repeated = this.#repeated
    let low = 0
    for (let high = repeated.length; low < high; ) {
      const middle = (low + high) >>> 1
      if (repeated[middle]! < number) low = middle + 1
      else high = middle
    }
    if (repeated[low] !== number) return false
    const before = this.#seen[low] === 1
    this.#seen[low] = 1
    return before
  }
}

/**
 * Each of `copies` entries is to get a copy of `unit` bytes. A file of some units with more copies than that was never an
 * image, and mending it could fill the disk. Kind `corrupt`; `what` begins the message.
 */
export const refuseManyCopies = (copies: number, unit: number, fileSize: number, what: string): void => {
  if (copies <= Math.max(MOST_COPIES, fileSize / unit)) return
  throw new BlockError('corrupt', `${copies} ${what} are too many to be mended`, { code: 'EIO' })
}
