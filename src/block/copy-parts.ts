/** A copied piece in parts: with data and without, in the target's units. */

import { alignDown, alignUp } from '../base/units.ts'
import { isZero, zeroRuns } from '../base/zero.ts'

/** Bytes of a piece. */
export interface Part {
  readonly offset: number
  length: number
  readonly zero: boolean
}

/** Where the target's units lie, in bytes of the source. */
export class Units {
  /** Bytes of one. */
  readonly size: number
  /** Byte in the target less byte in the source. */
  readonly shift: number
  /** Where the source's part ends. */
  readonly limit: number

  constructor(size: number, shift: number, limit: number) {
    this.size = size
    this.shift = shift
    this.limit = limit
  }

  /** Where the unit begins that `offset` lies in. */
  start(offset: number): number {
    return Math.max(alignDown(this.shift + offset, this.size) - this.shift, 0)
  }

  /** Where the unit ends whose last byte is before `offset`; `offset` itself on a border. */
  end(offset: number): number {
    return Math.min(alignUp(this.shift + offset, this.size) - this.shift, this.limit)
  }

  /** Whether a unit begins at `offset`. */
  begins(offset: number): boolean {
    return (this.shift + offset) % this.size === 0
  }
}

/** The parts of `bytes`, which go to byte `at` of the target, in units that begin where multiples of `unit` are there. */
export const partsByData = (bytes: Uint8Array, at: number, unit: number): Part[] => {
  if (isZero(bytes)) return [{ offset: 0, length: bytes.length, zero: true }]
  const parts: Part[] = []
  const add = (offset: number, length: number, zero: boolean): void => {
    const last = parts.at(-1)
    if (last?.zero === zero) last.length += length
    else parts.push({ offset, length, zero })
  }
  const head = Math.min(alignUp(at, unit) - at, bytes.length)
  if (head > 0) add(0, head, isZero(bytes.subarray(0, head)))
  zeroRuns(bytes.subarray(head), unit, (start, length, zero) => add(head + start, length, zero))
  return parts
}
