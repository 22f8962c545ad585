/**
 * A copy of an image into itself, so that it may get other images below it and show the same: what it holds is left
 * alone, and of what shows through only the units that would show otherwise are written.
 */

import { alignDown, alignUp } from '../base/units.ts'
import { zeroRuns } from '../base/zero.ts'
import type { Backend } from './backend.ts'
import type { Part, Units } from './copy-parts.ts'
import {
  borrowStatus,
  isDataRun,
  returnStatus,
  STATUS_DATA,
  STATUS_PRESENT,
  type StatusList,
  walk,
} from './walk.ts'

export class Rebase {
  readonly #image: Backend
  readonly #onto: Backend | null
  readonly #units: Units
  readonly #signal: AbortSignal

  /** `onto`: what is to lie below the image; null for nothing. */
  constructor(image: Backend, onto: Backend | null, units: Units, signal: AbortSignal) {
    this.#image = image
    this.#onto = onto
    this.#units = units
    this.#signal = signal
  }

  /**
   * From a walk of the image, what there is to look at: runs that it holds itself, and zeroes that will be zeroes then
   * too, have nothing to copy. The rest is data, for only a look at both sides tells.
   */
  async doubtful(found: StatusList, out: StatusList): Promise<StatusList> {
    out.reset(found.offset, found.covered)
    let at = found.offset
    for (let i = 0; i < found.count; i++) {
      const length = found.lengths[i]!
      const status = found.status[i]!
      const own = found.depths[i] === 0 && (status & STATUS_PRESENT) !== 0
      if (own || status === 0) out.push(0, length, 0)
      else if (isDataRun(status)) out.push(STATUS_DATA, length, 0)
      else await pushData(this.#onto, at, length, this.#units.size, out)
      at += length
      if (out.offset + out.covered < at) break
    }
    return out
  }

  /**
   * The parts of a piece that differ from what will show through. What lies beyond the end of the present images below
   * is zeroes, and is made so in whole units: a part of one would be left alone, as it reads as zeroes now.
   */
  async parts(offset: number, bytes: Uint8Array): Promise<Part[]> {
    const there = new Uint8Array(bytes.length)
    const readable = Math.max(Math.min(there.length, (this.#onto?.size ?? 0) - offset), 0)
    if (readable > 0) await this.#onto?.read(offset, there.subarray(0, readable), this.#signal)
    const result: Part[] = []
    for (const { offset: start, length, zero } of this.#partsBesideEnd(offset, bytes))
      for (let at = start, end = at; at < start + length; at = end) {
        end = Math.min(this.#units.end(offset + at + 1) - offset, start + length)
        if (Buffer.compare(bytes.subarray(at, end), there.subarray(at, end)) === 0) continue
        const last = result.at(-1)
        if (last?.zero === zero && last.offset + last.length === at) last.length += end - at
        else result.push({ offset: at, length: end - at, zero })
      }
    return result
  }

  #partsBesideEnd(offset: number, bytes: Uint8Array): Part[] {
    const { length } = bytes
    const units = this.#units
    const end = this.#image.node.backing?.node.size ?? 0
    const from = Math.min(Math.max(units.end(Math.max(end, offset)) - offset, 0), length)
    const whole = offset + length >= units.limit ? length : units.start(offset + length) - offset
    const parts: Part[] = []
    const add = (start: number, length: number, zero: boolean): void => {
      if (length > 0) parts.push({ offset: start, length, zero })
    }
    add(0, from, false)
    // What is to be packed may have some of the image's own data in its unit.
    zeroRuns(bytes.subarray(from, Math.max(from, whole)), units.size, (start, length, zero) =>
      add(from + start, length, zero),
    )
    add(Math.max(from, whole), length - Math.max(from, whole), false)
    return parts
  }
}

/**
 * Marks the units of a range in which the image has data; the others, and what lies beyond it, get 0. May stop early,
 * as the list does.
 */
const pushData = async (
  image: Backend | null,
  offset: number,
  length: number,
  unit: number,
  out: StatusList,
): Promise<void> => {
  const end = offset + length
  const stop = Math.min(end, image?.size ?? 0)
  const list = borrowStatus()
  let marked = offset
  /** Once the list is full nothing may follow: it would join what came before. */
  const mark = (status: number, to: number): boolean => {
    out.push(status, to - marked, 0)
    marked = to
    return out.offset + out.covered === to
  }
  try {
    for (let at = offset; image !== null && at < stop; ) {
      await walk(image.node, undefined, at, stop - at, list.reset(at, stop - at))
      if (list.covered === 0) return
      for (let i = 0; i < list.count; i++) {
        const next = at + list.lengths[i]!
        if (isDataRun(list.status[i]!)) {
          const from = Math.max(alignDown(at, unit), marked)
          const to = Math.max(Math.min(alignUp(next, unit), end), from)
          if (!mark(0, from) || !mark(STATUS_DATA, to)) return
        }
        at = next
      }
    }
    mark(0, end)
  } finally {
    returnStatus(list)
  }
}
