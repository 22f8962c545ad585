/**
 * Space in a file that grows at its end: for formats without a record of what is free. What was given back, or was found
 * to be in no use when the image was opened, is used again before the file grows.
 */

import { alignUp } from '../base/units.ts'

/** Host bytes. */
export interface HostRange {
  readonly offset: number
  readonly length: number
}

export class TailAllocator {
  /** Bytes of a unit. */
  readonly unit: number
  /** Free runs before the end, in order, without neighbours that touch. */
  readonly #free: { offset: number; length: number }[]
  #end: number

  /**
   * @param unit bytes that are handed out at least
   * @param end host byte behind all that is in use, where the next unit may begin
   * @param free runs of whole units before `end`, in order
   */
  constructor(unit: number, end: number, free: readonly HostRange[] = []) {
    this.unit = unit
    this.#end = end
    this.#free = free.map(({ offset, length }) => ({ offset, length }))
  }

  /** Host byte behind all that is in use. */
  get end(): number {
    return this.#end
  }

  /** Runs before the end that are in no use. */
  get free(): readonly HostRange[] {
    return this.#free
  }

  /** Takes 1 … `count` units in a row: free ones, lowest first, else all of them at the end. */
  allocate(count: number): HostRange {
    const run = this.#free[0]
    if (run === undefined) return { offset: this.append(count * this.unit), length: count * this.unit }
    const length = Math.min(run.length, count * this.unit)
    const { offset } = run
    run.offset += length
    run.length -= length
    if (run.length === 0) this.#free.shift()
    return { offset, length }
  }

  /** Takes `length` bytes in one piece at the end, at a multiple of `align` from the unit grid's start on. */
  append(length: number, align = 1): number {
    const offset = alignUp(this.#end, align)
    this.#end = offset + length
    return offset
  }

  /** Nobody uses these whole units any more, and nobody is on the way to them. */
  release(offset: number, length: number): void {
    const free = this.#free
    let at = free.findIndex((run) => run.offset > offset)
    if (at < 0) at = free.length
    const before = free[at - 1]
    const after = free[at]
    const joinsBefore = before !== undefined && before.offset + before.length === offset
    const joinsAfter = after !== undefined && offset + length === after.offset
    if (joinsBefore) before.length += length
    if (joinsAfter) {
      after.length += joinsBefore ? before.length : length
      after.offset = joinsBefore ? before.offset : offset
      if (joinsBefore) free.splice(at - 1, 1)
    } else if (!joinsBefore) free.splice(at, 0, { offset, length })
    this.#lowerEnd()
  }

  /** Moves the end down over what is free there. */
  #lowerEnd(): void {
    const last = this.#free.at(-1)
    if (last === undefined || last.offset + last.length !== this.#end) return
    this.#end = last.offset
    this.#free.pop()
  }
}
