/**
 * The one copy loop. It consumes a walk of the source and writes what is found into a target: pieces of up to 1 MiB,
 * several in flight, claimed in guest order so that the same input always gives the same file.
 */

import { BlockError } from '../base/errors.ts'
import { alignUp, MiB, SECTOR } from '../base/units.ts'
import { type PackedUnits, readUnits } from './coded.ts'
import { type Part, partsByData, Units } from './copy-parts.ts'
import type { CopyContext, CopyOperation, CopyPlan, CopyResult } from './copy-plan.ts'
import { Rebase } from './copy-rebase.ts'
import { AT_ONCE, type Turn, turnAfter } from './copy-turn.ts'
import type { ZeroOptions } from './layer.ts'
import { allSettled } from './read.ts'
import {
  borrowStatus,
  isDataRun,
  returnStatus,
  STATUS_DATA,
  STATUS_PRESENT,
  STATUS_ZERO,
  type StatusList,
  walk,
} from './walk.ts'

/** Bytes of a piece. Packing one keeps all threads busy. */
const PIECE = MiB
/** Pieces in flight: so few stay in the processor's cache between their reading and their writing. */
const IN_FLIGHT = 4
/** Those that are packed wait for their turn with little in hand. */
const PACKED_IN_FLIGHT = 8
/** Bytes that one walk asks about: a hole of any size takes few steps. */
const WALK_STEP = 2 ** 40

/** Copies until the source's end. Rejects with the first failure, when nothing is in flight any more. */
export const copy = async (plan: CopyPlan, context: CopyContext): Promise<CopyResult> =>
  new Copier(plan, context).run()

/**
 * Guest bytes that such a copy will read: all that its source says is data. Where things are to be salvaged it tells of all
 * that cannot be looked up.
 */
export const dataLength = (plan: CopyPlan, context: CopyContext): Promise<number> =>
  new Copier(plan, context).dataLength()

/** A sector of the source that could not be read. */
interface BadSector {
  readonly at: number
  readonly error: unknown
}

/** What is done with the runs of a walk, in guest order. */
interface RunWork {
  /** Answers `end`. */
  data(start: number, end: number): Promise<number>
  empty(offset: number, length: number, status: number): Promise<void>
}

class Copier {
  readonly #plan: CopyPlan
  readonly #context: CopyContext
  readonly #result: CopyResult = { read: 0, written: 0, zeroed: 0, skipped: 0 }
  readonly #buffers: Uint8Array[] = []
  readonly #units: Units
  readonly #rebase: Rebase | undefined
  readonly #compressed: boolean
  /** Bytes of a piece: what is packed is whole units, however large. */
  readonly #pieceSize: number
  readonly #inFlight: number
  readonly #sparseUnit: number
  #running = 0
  #slotFree: (() => void) | undefined
  #failure: { readonly error: unknown } | undefined
  #lastTurn: Turn = AT_ONCE

  constructor(plan: CopyPlan, context: CopyContext) {
    this.#plan = plan
    this.#context = context
    const { cluster, packedOnly } = plan.target.node.geometry()
    this.#compressed = plan.compressed || packedOnly === true
    const start = plan.source.offset ?? 0
    const end = start + plan.source.length
    this.#units = new Units(Math.max(cluster, 1), plan.targetOffset - start, end)
    this.#pieceSize = this.#compressed ? Math.max(PIECE, this.#units.size) : PIECE
    this.#inFlight = plan.parallel ?? (this.#compressed ? PACKED_IN_FLIGHT : IN_FLIGHT)
    // A part of a cluster is not worth leaving out: the cluster is allocated all the same. What is packed is whole
    // clusters, each for itself.
    this.#sparseUnit = plan.sparseSize === 0 ? 0 : Math.max(plan.compressed ? 1 : plan.sparseSize, cluster)
    if (plan.rebaseOnto !== undefined)
      this.#rebase = new Rebase(plan.source.backend, plan.rebaseOnto, this.#units, context.signal)
  }

  async run(): Promise<CopyResult> {
    const { source } = this.#plan
    const found = borrowStatus()
    const looked = borrowStatus()
    try {
      const start = source.offset ?? 0
      for (let at = start; at < this.#units.limit && this.#failure === undefined; ) {
        await this.#context.checkpoint(0)
        await this.#look(at, found)
        const list = (await this.#rebase?.doubtful(found, looked)) ?? found
        if (list.covered === 0)
          throw new BlockError('io', 'The source does not tell what it holds', { offset: at })
        at = await this.#runs(list, at, this.#work)
      }
    } catch (error) {
      this.#failure ??= { error }
    } finally {
      while (this.#running > 0) await this.#slot()
      returnStatus(found)
      returnStatus(looked)
    }
    if (this.#failure !== undefined) throw this.#failure.error
    return this.#result
  }

  async dataLength(): Promise<number> {
    const found = borrowStatus()
    let bytes = 0
    const sum: RunWork = {
      data: async (start, end) => {
        bytes += end - start
        return end
      },
      empty: async (_, length, status) => {
        if (this.#isFilled(status)) bytes += length
      },
    }
    try {
      for (let at = this.#plan.source.offset ?? 0; at < this.#units.limit; ) {
        await this.#context.checkpoint(0)
        await this.#look(at, found)
        // The copy itself fails for it.
        if (found.covered === 0) return bytes
        at = await this.#runs(found, at, sum)
      }
    } finally {
      returnStatus(found)
    }
    return bytes
  }

  /** One walk from `at` on. Where it fails and things are to be salvaged, a sector is left of it that may be data. */
  async #look(at: number, found: StatusList): Promise<void> {
    const { source, salvage } = this.#plan
    for (let length = Math.min(this.#units.limit - at, WALK_STEP); ; length = alignUp(length / 4, SECTOR)) {
      try {
        return await walk(source.backend.node, source.below, at, length, found.reset(at, length))
      } catch (error) {
        if (!salvage || this.#context.signal.aborted) throw this.#explain(error, 'map', at)
        if (length > SECTOR) continue
        while (this.#running > 0) await this.#slot()
        this.#context.onSalvaged?.(at, 'map', error)
        found.reset(at, length).push(STATUS_DATA | STATUS_PRESENT, length, 0)
        return
      }
    }
  }

  /** Deals with the runs of one walk. Returns where it stopped. */
  async #runs(
    { count, lengths, status: statuses }: StatusList,
    start: number,
    work: RunWork,
  ): Promise<number> {
    let at = start
    let end = start
    for (let i = 0; i < count && this.#failure === undefined; i++) {
      end += lengths[i]!
      if (end <= at) continue
      const status = statuses[i]!
      if (isDataRun(status)) {
        at = await work.data(at, this.#compressed ? this.#units.end(end) : end)
        continue
      }
      // A unit is packed as a whole, so one that is empty in part only is data.
      const stop = this.#compressed && end < this.#units.limit ? this.#units.start(end) : end
      if (stop > at) await work.empty(at, stop - at, status)
      at = Math.max(at, stop)
      if (at < end) at = await work.data(at, this.#units.end(end))
    }
    return at
  }

  readonly #work: RunWork = {
    data: (start, end) => this.#dataRun(start, end),
    empty: (offset, length, status) => this.#emptyRun(offset, length, status),
  }

  /** A run is left alone in the target. */
  #isHole(status: number): boolean {
    return status === 0 || (this.#plan.skipHoles && (status & STATUS_ZERO) === 0)
  }

  /** Zeroes are to be written as data. */
  #isFilled(status: number): boolean {
    return this.#plan.sparseSize === 0 && !this.#isHole(status)
  }

  /** Issues a data run in pieces; returns its end. */
  async #dataRun(start: number, end: number): Promise<number> {
    for (let at = start; at < end && this.#failure === undefined; ) {
      const next = this.#pieceEnd(at, end)
      await this.#issue(at, next - at)
      at = next
    }
    return end
  }

  /** Pieces end where the target's units do, so that none is filled twice; what is packed is whole units only. */
  #pieceEnd(start: number, runEnd: number): number {
    const compressed = this.#compressed
    const end = Math.min(start + this.#pieceSize, runEnd)
    if (compressed && !this.#units.begins(start)) return Math.min(this.#units.end(start), end)
    if (end === runEnd && !compressed) return end
    const stop = this.#units.start(end)
    return stop > start ? stop : end
  }

  async #emptyRun(offset: number, length: number, status: number): Promise<void> {
    if (this.#isFilled(status)) {
      await this.#dataRun(offset, offset + length)
    } else if (this.#isHole(status) || this.#plan.targetReadsZero) {
      this.#result.skipped += length
      this.#context.advance(length, true)
    } else {
      const turn = this.#takeTurn()
      await this.#start(() =>
        this.#zero(offset, length, turn)
          .catch((error: unknown) => {
            throw this.#explain(error, 'write', offset)
          })
          .finally(turn.pass),
      )
      this.#context.advance(length, true)
    }
  }

  /** Zeroes a part of the target in its turn: that may need space for tables. */
  async #zero(offset: number, length: number, turn: Turn): Promise<void> {
    await turn.before
    const lasting = this.#plan.rebaseOnto !== undefined
    const how: ZeroOptions = { mayUnmap: !lasting, lasting, signal: this.#context.signal }
    await this.#plan.target.zero(this.#units.shift + offset, length, how)
    this.#result.zeroed += length
  }

  async #issue(offset: number, length: number): Promise<void> {
    await this.#context.checkpoint(length)
    const turn = this.#takeTurn()
    await this.#start(() => this.#piece(offset, length, turn).finally(turn.pass))
  }

  /** The next place in the order in which the target's space is claimed. */
  #takeTurn(): Turn {
    const turn = this.#turnAfter(this.#lastTurn)
    this.#lastTurn = turn
    return turn
  }

  #turnAfter(last: Turn): Turn {
    return this.#plan.outOfOrder ? AT_ONCE : turnAfter(last)
  }

  /** Runs a task in a slot; its failure stops the copy. */
  async #start(task: () => Promise<void>): Promise<void> {
    while (this.#running >= this.#inFlight) await this.#slot()
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

  async #piece(offset: number, length: number, turn: Turn): Promise<void> {
    if (this.#plan.offload === true && (await this.#hostCopies(offset, length, turn))) {
      this.#result.read += length
      this.#result.written += length
      this.#context.advance(length)
      return
    }
    const buffer = this.#buffers.pop() ?? new Uint8Array(this.#pieceSize)
    try {
      const bytes = buffer.subarray(0, length)
      const packed: PackedUnits = new Map()
      const bad = await this.#read(offset, bytes, packed)
      if (bad.length > 0) await turn.before
      for (const { at, error } of bad) this.#context.onSalvaged?.(at, 'read', error)
      this.#result.read += length
      await this.#write(offset, bytes, turn, packed)
      this.#context.advance(length)
    } finally {
      this.#buffers.push(buffer)
    }
  }

  /** False where a piece is to be read and written: also after a failure, since that way tells what failed and where. */
  async #hostCopies(offset: number, length: number, turn: Turn): Promise<boolean> {
    const { source, target } = this.#plan
    const { signal } = this.#context
    const how = { signal, after: turn.before, onClaimed: turn.pass }
    try {
      return await target.copyFrom(this.#units.shift + offset, source.backend, offset, length, how)
    } catch (error) {
      if (signal.aborted) throw error
      return false
    }
  }

  /** Answers the sectors that could not be read, and are zeroes therefore. */
  async #read(offset: number, into: Uint8Array, packed: PackedUnits): Promise<BadSector[]> {
    const { source, target, salvage } = this.#plan
    const { signal } = this.#context
    try {
      const pack = salvage || !this.#compressed ? undefined : target.node.layer.pack
      if (pack?.pass === undefined) await source.backend.read(offset, into, signal)
      else
        await readUnits(
          source.backend,
          pack,
          offset,
          into,
          { packed, at: this.#units.shift + offset },
          signal,
        )
      return []
    } catch (error) {
      if (!salvage || signal.aborted) throw this.#explain(error, 'read', offset)
      return this.#salvage(offset, into)
    }
  }

  #explain(error: unknown, operation: CopyOperation, offset: number): unknown {
    const { signal, explain } = this.#context
    return signal.aborted || explain === undefined
      ? error
      : explain(error, operation, this.#units.shift + offset)
  }

  /** Sector by sector. */
  async #salvage(offset: number, into: Uint8Array): Promise<BadSector[]> {
    const bad: BadSector[] = []
    for (let at = 0; at < into.length; at += SECTOR) {
      const part = into.subarray(at, Math.min(at + SECTOR, into.length))
      try {
        await this.#plan.source.backend.read(offset + at, part, this.#context.signal)
      } catch (error) {
        this.#context.signal.throwIfAborted()
        part.fill(0)
        bad.push({ at: offset + at, error })
      }
    }
    return bad
  }

  /** Writes a piece in its turn: as a whole, or its parts, one claimed after the other. */
  async #write(offset: number, bytes: Uint8Array, turn: Turn, packed: PackedUnits): Promise<void> {
    const pending: Promise<void>[] = []
    let last: Turn = { ...turn, done: turn.before }
    for (const part of await this.#parts(offset, bytes)) {
      if (part.zero && this.#plan.targetReadsZero) {
        this.#result.skipped += part.length
        continue
      }
      const own = this.#turnAfter(last)
      last = own
      const at = offset + part.offset
      const done = part.zero
        ? this.#zero(at, part.length, own)
        : this.#data(at, bytes.subarray(part.offset, part.offset + part.length), own, packed)
      const explained = done.catch((error: unknown) => {
        throw this.#explain(error, 'write', at)
      })
      pending.push(explained.finally(own.pass))
    }
    // Later pieces may go on as soon as the last part has its space.
    last.done.then(turn.pass)
    await allSettled(pending)
  }

  async #data(offset: number, bytes: Uint8Array, turn: Turn, packedUnits: PackedUnits): Promise<void> {
    const { target } = this.#plan
    const compressed = this.#compressed
    const at = this.#units.shift + offset
    // What is left over of a unit, at either end, is written plain.
    const whole =
      this.#units.begins(offset) &&
      (bytes.length % this.#units.size === 0 || at + bytes.length === target.size)
    await target.write(at, bytes, {
      signal: this.#context.signal,
      after: turn.before,
      onClaimed: turn.pass,
      ...(compressed && whole ? { compressed, packedUnits } : {}),
    })
    this.#result.written += bytes.length
  }

  /** What of a piece is to be done: where data is, and where none. */
  async #parts(offset: number, bytes: Uint8Array): Promise<Part[]> {
    if (this.#rebase !== undefined) {
      const parts = await this.#rebase.parts(offset, bytes)
      this.#result.skipped += bytes.length
      for (const { length } of parts) this.#result.skipped -= length
      return parts
    }
    const unit = this.#sparseUnit
    if (unit === 0 || this.#plan.keepsData === true) return [{ offset: 0, length: bytes.length, zero: false }]
    return partsByData(bytes, this.#units.shift + offset, unit)
  }
}
