/**
 * The one copy loop. It consumes a walk of the source and writes what is found into a target: pieces of up to 2 MiB,
 * several in flight, claimed in guest order so that the same input always gives the same file.
 */

import { BlockError } from '../base/errors.ts'
import { alignDown, alignUp, MiB } from '../base/units.ts'
import { isZero, zeroRuns } from '../base/zero.ts'
import type { Backend } from './backend.ts'
import type { WriteOptions, ZeroOptions } from './layer.ts'
import type { Node } from './node.ts'
import { borrowStatus, isDataRun, returnStatus, STATUS_ZERO, walk } from './walk.ts'

export const PIECE = 2 * MiB
/** Bytes that one walk asks about. */
const WALK_STEP = 1024 * MiB

export interface CopySource {
  readonly backend: Backend
  /** The walk ends above this node: what is not found by then is left alone in the target. */
  readonly below?: Node | undefined
  /** Guest bytes to copy, from byte 0. */
  readonly length: number
}

export interface CopyPlan {
  readonly source: CopySource
  readonly target: Backend
  /** Byte in the target where the source's byte 0 goes. */
  readonly targetOffset: number
  /** Everything not yet written reads as zeroes there, so zeroes need no work. */
  readonly targetReadsZero: boolean
  /** Holes of the walk are left alone: the target's own backing file shows the same. */
  readonly skipHoles: boolean
  readonly compressed: boolean
  /** Runs of at least so many zero bytes in data are not written as data; 0: everything is written. */
  readonly sparseSize: number
  /** Pieces in flight, 1–16. */
  readonly parallel: number
  /** Space may be claimed in any order. */
  readonly outOfOrder: boolean
  /** Unreadable parts become zeroes; told through `onSalvaged`. */
  readonly salvage: boolean
}

export interface CopyContext {
  readonly signal: AbortSignal
  /** Pause point and speed limit, once per piece. */
  checkpoint(bytes: number): Promise<void>
  /** Guest bytes dealt with. */
  advance(bytes: number): void
  onSalvaged?(offset: number, length: number, error: unknown): void
}

/** Bytes: read as data, written as data, made zero, and left alone. */
export interface CopyResult {
  read: number
  written: number
  zeroed: number
  skipped: number
}

/** Copies until the source's end. Rejects with the first failure, when nothing is in flight any more. */
export const copy = async (plan: CopyPlan, context: CopyContext): Promise<CopyResult> =>
  new Copier(plan, context).run()

class Copier {
  readonly #plan: CopyPlan
  readonly #context: CopyContext
  readonly #result: CopyResult = { read: 0, written: 0, zeroed: 0, skipped: 0 }
  readonly #buffers: Uint8Array[] = []
  readonly #unit: number
  readonly #sparseUnit: number
  #running = 0
  #slotFree: (() => void) | undefined
  #failure: { readonly error: unknown } | undefined
  /** Resolves when the piece before has claimed its space. */
  #turn: Promise<void> = Promise.resolve()

  constructor(plan: CopyPlan, context: CopyContext) {
    this.#plan = plan
    this.#context = context
    const { cluster } = plan.target.node.geometry()
    this.#unit = Math.max(cluster, 1)
    // A part of a cluster is not worth leaving out: the cluster is allocated all the same.
    this.#sparseUnit = plan.sparseSize === 0 ? 0 : Math.max(plan.sparseSize, cluster)
  }

  async run(): Promise<CopyResult> {
    const { source } = this.#plan
    const list = borrowStatus()
    try {
      for (let at = 0; at < source.length && this.#failure === undefined; ) {
        const length = Math.min(source.length - at, WALK_STEP)
        await walk(source.backend.node, source.below, at, length, list.reset(at, length))
        if (list.covered === 0)
          throw new BlockError('io', 'The source does not tell what it holds', { offset: at })
        at = await this.#runs(
          list.count,
          at,
          (i) => list.lengths[i]!,
          (i) => list.status[i]!,
        )
      }
    } catch (error) {
      this.#failure ??= { error }
    } finally {
      while (this.#running > 0) await this.#slot()
      returnStatus(list)
    }
    if (this.#failure !== undefined) throw this.#failure.error
    return this.#result
  }

  /** Deals with the runs of one walk; compressed data is cut at whole units only. Returns where it stopped. */
  async #runs(
    count: number,
    start: number,
    lengthOf: (i: number) => number,
    statusOf: (i: number) => number,
  ): Promise<number> {
    let at = start
    let end = start
    for (let i = 0; i < count && this.#failure === undefined; i++) {
      end += lengthOf(i)
      if (end <= at) continue
      const status = statusOf(i)
      if (isDataRun(status)) {
        at = await this.#dataRun(at, end)
      } else {
        await this.#emptyRun(at, end - at, status)
        at = end
      }
    }
    return at
  }

  /** Issues a data run in pieces; returns its end, which compression moves up to a whole unit. */
  async #dataRun(start: number, runEnd: number): Promise<number> {
    const { source, compressed, targetOffset } = this.#plan
    const end = compressed ? Math.min(alignUp(runEnd, this.#unit), source.length) : runEnd
    const first = compressed ? alignDown(start, this.#unit) : start
    for (let at = first; at < end && this.#failure === undefined; ) {
      // Pieces end where the target's units do, so that none is filled twice.
      const stop = Math.min(alignDown(targetOffset + at + PIECE, this.#unit) - targetOffset, end)
      const next = stop > at ? stop : Math.min(at + PIECE, end)
      await this.#issue(at, next - at)
      at = next
    }
    return end
  }

  async #emptyRun(offset: number, length: number, status: number): Promise<void> {
    const { targetReadsZero, skipHoles, sparseSize } = this.#plan
    const hole = status === 0 || (skipHoles && (status & STATUS_ZERO) === 0)
    if (hole || (targetReadsZero && sparseSize !== 0)) {
      this.#result.skipped += length
      this.#context.advance(length)
      return
    }
    if (sparseSize === 0) {
      for (let at = 0; at < length && this.#failure === undefined; at += PIECE)
        await this.#issue(offset + at, Math.min(PIECE, length - at))
      return
    }
    await this.#start(() => this.#zero(offset, length))
    this.#context.advance(length)
  }

  async #zero(offset: number, length: number): Promise<void> {
    const how: ZeroOptions = { mayUnmap: true, signal: this.#context.signal }
    await this.#plan.target.zero(this.#plan.targetOffset + offset, length, how)
    this.#result.zeroed += length
  }

  async #issue(offset: number, length: number): Promise<void> {
    await this.#context.checkpoint(length)
    const before = this.#turn
    let passOn = (): void => {}
    this.#turn = this.#plan.outOfOrder ? before : new Promise((resolve) => (passOn = resolve))
    await this.#start(() => this.#piece(offset, length, before, passOn))
  }

  /** Runs a task in a slot; its failure stops the copy. */
  async #start(task: () => Promise<void>): Promise<void> {
    while (this.#running >= this.#plan.parallel) await this.#slot()
    if (this.#failure !== undefined) return
    this.#running++
    task()
      .catch((error: unknown) => {
        this.#failure ??= { error }
      })
      .finally(() => {
        this.#running--
        this.#slotFree?.()
      })
  }

  #slot(): Promise<void> {
    return new Promise((resolve) => {
      this.#slotFree = resolve
    })
  }

  async #piece(offset: number, length: number, before: Promise<void>, passOn: () => void): Promise<void> {
    const buffer = this.#buffers.pop() ?? new Uint8Array(PIECE)
    try {
      const bytes = buffer.subarray(0, length)
      await this.#read(offset, bytes)
      this.#result.read += length
      await this.#write(offset, bytes, before, passOn)
      this.#context.advance(length)
    } finally {
      passOn()
      this.#buffers.push(buffer)
    }
  }

  async #read(offset: number, into: Uint8Array): Promise<void> {
    const { source, salvage } = this.#plan
    const { signal } = this.#context
    try {
      await source.backend.read(offset, into, signal)
    } catch (error) {
      if (!salvage || signal.aborted) throw error
      await this.#salvage(offset, into)
    }
  }

  /** Sector by sector: what cannot be read becomes zeroes. */
  async #salvage(offset: number, into: Uint8Array): Promise<void> {
    const SECTOR = 512
    for (let at = 0; at < into.length; at += SECTOR) {
      const part = into.subarray(at, Math.min(at + SECTOR, into.length))
      try {
        await this.#plan.source.backend.read(offset + at, part, this.#context.signal)
      } catch (error) {
        this.#context.signal.throwIfAborted()
        part.fill(0)
        this.#context.onSalvaged?.(offset + at, part.length, error)
      }
    }
  }

  /** Writes a piece in its turn: as a whole, or its parts that are not zeroes. */
  async #write(offset: number, bytes: Uint8Array, before: Promise<void>, passOn: () => void): Promise<void> {
    const { target, targetOffset, compressed } = this.#plan
    const at = targetOffset + offset
    const parts: [offset: number, length: number][] = []
    const empty: [offset: number, length: number][] = []
    if (this.#sparseUnit === 0) parts.push([0, bytes.length])
    else if (isZero(bytes)) empty.push([0, bytes.length])
    else this.#split(at, bytes, parts, empty)
    const pending = parts.map(([start, length], i) => {
      const how: WriteOptions = {
        signal: this.#context.signal,
        ...(compressed ? { compressed } : {}),
        ...(i === 0 ? { after: before } : {}),
        ...(i === parts.length - 1 ? { onClaimed: passOn } : {}),
      }
      return target.write(at + start, bytes.subarray(start, start + length), how)
    })
    for (const [start, length] of empty) {
      if (this.#plan.targetReadsZero) this.#result.skipped += length
      else pending.push(this.#zero(offset + start, length))
    }
    for (const done of await Promise.allSettled(pending)) if (done.status === 'rejected') throw done.reason
    for (const [, length] of parts) this.#result.written += length
  }

  /** Parts of a piece with data and without, in units that begin where the target's do. */
  #split(at: number, bytes: Uint8Array, parts: [number, number][], empty: [number, number][]): void {
    const unit = this.#sparseUnit
    const head = Math.min(alignUp(at, unit) - at, bytes.length)
    if (head > 0) (isZero(bytes.subarray(0, head)) ? empty : parts).push([0, head])
    if (head === bytes.length) return
    zeroRuns(bytes.subarray(head), unit, (offset, length, zero) => {
      const last = zero ? undefined : parts[parts.length - 1]
      if (last !== undefined && last[0] + last[1] === head + offset) last[1] += length
      else (zero ? empty : parts).push([head + offset, length])
    })
  }
}
