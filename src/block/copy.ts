/**
 * The one copy loop. It consumes a walk of the source and writes what is found into a target: pieces of up to 1 MiB,
 * several in flight, claimed in guest order so that the same input always gives the same file.
 */

import { BlockError } from '../base/errors.ts'
import { alignDown, alignUp, MiB, SECTOR } from '../base/units.ts'
import { isZero, zeroRuns } from '../base/zero.ts'
import type { Backend } from './backend.ts'
import { type PackedUnits, readUnits } from './coded.ts'
import type { ZeroOptions } from './layer.ts'
import type { Node } from './node.ts'
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

export const PIECE = MiB
/** Bytes that one walk asks about: a hole of any size takes few steps. */
const WALK_STEP = 2 ** 40

export interface CopySource {
  readonly backend: Backend
  /** The walk ends above this node: what is not found by then is left alone in the target. */
  readonly below?: Node | undefined
  /** First guest byte to copy; 0 unless told. */
  readonly offset?: number
  /** Guest bytes to copy. */
  readonly length: number
}

export interface CopyPlan {
  readonly source: CopySource
  readonly target: Backend
  /** Byte in the target where the first byte goes. */
  readonly targetOffset: number
  /** Everything not yet written reads as zeroes there, so zeroes need no work. */
  readonly targetReadsZero: boolean
  /** Holes of the walk are left alone: the target's own backing file shows the same. */
  readonly skipHoles: boolean
  readonly compressed: boolean
  /** Runs of at least so many zero bytes in data are not written as data; 0: everything is written. */
  readonly sparseSize: number
  /** Data is written as data though it be zeroes; what the source knows to be zeroes is still made so. */
  readonly keepsData?: boolean
  /**
   * The source is the target, and is to show the same when this lies below it (null: nothing does): what it holds
   * itself is left alone, and of what shows through from below only the units that differ are written.
   */
  readonly rebaseOnto?: Backend | null
  /** Pieces in flight, 1–16. */
  readonly parallel: number
  /** Space may be claimed in any order. */
  readonly outOfOrder: boolean
  /** The host copies data from file to file where it can. What it copies is not looked through for zeroes. */
  readonly offload?: boolean
  /** Unreadable sectors become zeroes, and what cannot be looked up is taken for data; told through `onSalvaged`. */
  readonly salvage: boolean
}

/** `map`: asking where the source has data. */
export type CopyOperation = 'map' | 'read' | 'write'

export interface CopyContext {
  readonly signal: AbortSignal
  /** Pause point and speed limit, once per piece, and with 0 bytes once per walk. */
  checkpoint(bytes: number): Promise<void>
  /** Guest bytes dealt with. */
  advance(bytes: number): void
  /** An error of the source or the target, as it is to be told; `offset` is the target's byte. */
  explain?(error: unknown, operation: CopyOperation, offset: number): unknown
  /** A sector of the source could not be read, or `map`ped; in guest order. */
  onSalvaged?(offset: number, operation: 'map' | 'read', error: unknown): void
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

/** A sector of the source that could not be read. */
interface BadSector {
  readonly at: number
  readonly error: unknown
}

class Copier {
  readonly #plan: CopyPlan
  readonly #context: CopyContext
  readonly #result: CopyResult = { read: 0, written: 0, zeroed: 0, skipped: 0 }
  readonly #buffers: Uint8Array[] = []
  readonly #unit: number
  readonly #compressed: boolean
  /** Bytes of a piece: what is packed is whole units, however large. */
  readonly #pieceSize: number
  readonly #sparseUnit: number
  /** Byte in the target less byte in the source. */
  readonly #shift: number
  /** Where the source's part ends. */
  readonly #end: number
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
    this.#shift = plan.targetOffset - start
    this.#end = start + plan.source.length
    this.#unit = Math.max(cluster, 1)
    this.#pieceSize = this.#compressed ? Math.max(PIECE, this.#unit) : PIECE
    // A part of a cluster is not worth leaving out: the cluster is allocated all the same. What is packed is whole
    // clusters, each for itself.
    this.#sparseUnit = plan.sparseSize === 0 ? 0 : Math.max(plan.compressed ? 1 : plan.sparseSize, cluster)
  }

  async run(): Promise<CopyResult> {
    const { source, rebaseOnto } = this.#plan
    const found = borrowStatus()
    const looked = borrowStatus()
    try {
      const start = source.offset ?? 0
      if (this.#plan.salvage) await this.#lookAhead(start, found)
      for (let at = start; at < this.#end && this.#failure === undefined; ) {
        await this.#context.checkpoint(0)
        await this.#look(at, found)
        const list = rebaseOnto === undefined ? found : await doubtful(found, rebaseOnto, this.#unit, looked)
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
      returnStatus(found)
      returnStatus(looked)
    }
    if (this.#failure !== undefined) throw this.#failure.error
    return this.#result
  }

  /** Tells of all that cannot be looked up, before anything is copied. */
  async #lookAhead(start: number, found: StatusList): Promise<void> {
    for (let at = start; at < this.#end; at += found.covered) {
      await this.#context.checkpoint(0)
      await this.#look(at, found)
      if (found.covered === 0) return
    }
  }

  /** One walk from `at` on. Where it fails and things are to be salvaged, a sector is left of it that may be data. */
  async #look(at: number, found: StatusList): Promise<void> {
    const { source, salvage } = this.#plan
    for (let length = Math.min(this.#end - at, WALK_STEP); ; length = alignUp(length / 4, SECTOR)) {
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
        at = await this.#dataRun(at, this.#compressed ? this.#unitEnd(end) : end)
        continue
      }
      // A unit is packed as a whole, so one that is empty in part only is data.
      const stop = this.#compressed && end < this.#end ? this.#unitStart(end) : end
      if (stop > at) await this.#emptyRun(at, stop - at, status)
      at = Math.max(at, stop)
      if (at < end) at = await this.#dataRun(at, this.#unitEnd(end))
    }
    return at
  }

  /** Where the target's unit begins that `offset` lies in, in bytes of the source. */
  #unitStart(offset: number): number {
    return Math.max(alignDown(this.#shift + offset, this.#unit) - this.#shift, 0)
  }

  #unitEnd(offset: number): number {
    return Math.min(alignUp(this.#shift + offset, this.#unit) - this.#shift, this.#end)
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
    if (compressed && (this.#shift + start) % this.#unit !== 0) return Math.min(this.#unitEnd(start), end)
    if (end === runEnd && !compressed) return end
    const stop = this.#unitStart(end)
    return stop > start ? stop : end
  }

  async #emptyRun(offset: number, length: number, status: number): Promise<void> {
    const { targetReadsZero, skipHoles, sparseSize } = this.#plan
    const hole = status === 0 || (skipHoles && (status & STATUS_ZERO) === 0)
    if (hole || (targetReadsZero && sparseSize !== 0)) {
      this.#result.skipped += length
      this.#context.advance(length)
    } else if (sparseSize === 0) {
      await this.#dataRun(offset, offset + length)
    } else {
      const turn = this.#takeTurn()
      await this.#start(() =>
        this.#zero(offset, length, turn)
          .catch((error: unknown) => {
            throw this.#explain(error, 'write', offset)
          })
          .finally(turn.pass),
      )
      this.#context.advance(length)
    }
  }

  /** Zeroes a part of the target in its turn: that may need space for tables. */
  async #zero(offset: number, length: number, turn: Turn): Promise<void> {
    await turn.before
    const lasting = this.#plan.rebaseOnto !== undefined
    const how: ZeroOptions = { mayUnmap: !lasting, lasting, signal: this.#context.signal }
    await this.#plan.target.zero(this.#shift + offset, length, how)
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
      return await target.copyFrom(this.#shift + offset, source.backend, offset, length, how)
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
      else await readUnits(source.backend, pack, offset, into, { packed, at: this.#shift + offset }, signal)
      return []
    } catch (error) {
      if (!salvage || signal.aborted) throw this.#explain(error, 'read', offset)
      return this.#salvage(offset, into)
    }
  }

  #explain(error: unknown, operation: CopyOperation, offset: number): unknown {
    const { signal, explain } = this.#context
    return signal.aborted || explain === undefined ? error : explain(error, operation, this.#shift + offset)
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
    const parts = this.#parts(offset, bytes)
    for (const part of await this.#unlike(offset, bytes, parts)) {
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
    const at = this.#shift + offset
    // What is left over of a unit, at either end, is written plain.
    const whole =
      at % this.#unit === 0 && (bytes.length % this.#unit === 0 || at + bytes.length === target.size)
    await target.write(at, bytes, {
      signal: this.#context.signal,
      after: turn.before,
      onClaimed: turn.pass,
      ...(compressed && whole ? { compressed, packedUnits } : {}),
    })
    this.#result.written += bytes.length
  }

  /** Of a piece's parts, what a new backing file does not show anyway; all of them where there is none. */
  async #unlike(offset: number, bytes: Uint8Array, parts: Part[]): Promise<Part[]> {
    const { rebaseOnto } = this.#plan
    if (rebaseOnto === undefined) return parts
    const there = new Uint8Array(bytes.length)
    const readable = Math.max(Math.min(there.length, (rebaseOnto?.size ?? 0) - offset), 0)
    if (readable > 0) await rebaseOnto?.read(offset, there.subarray(0, readable), this.#context.signal)
    const result: Part[] = []
    for (const { offset: start, length, zero } of parts)
      for (let at = start, end = at; at < start + length; at = end) {
        end = Math.min(this.#unitEnd(offset + at + 1) - offset, start + length)
        if (Buffer.compare(bytes.subarray(at, end), there.subarray(at, end)) === 0) continue
        const last = result.at(-1)
        if (last?.zero === zero && last.offset + last.length === at) last.length += end - at
        else result.push({ offset: at, length: end - at, zero })
      }
    for (const { length } of parts) this.#result.skipped += length
    for (const { length } of result) this.#result.skipped -= length
    return result
  }

  /**
   * A piece of an image that gets other images below it: what lies beyond the end of its present ones is zeroes, and is
   * made so in whole units. A part of one would be left alone, as it reads as zeroes now.
   */
  #partsBesideEnd(offset: number, bytes: Uint8Array): Part[] {
    const { length } = bytes
    const end = this.#plan.source.backend.node.backing?.node.size ?? 0
    const from = Math.min(Math.max(this.#unitEnd(Math.max(end, offset)) - offset, 0), length)
    const whole = offset + length >= this.#end ? length : this.#unitStart(offset + length) - offset
    const parts: Part[] = []
    const add = (start: number, length: number, zero: boolean): void => {
      if (length > 0) parts.push({ offset: start, length, zero })
    }
    add(0, from, false)
    // What is to be packed may have some of the image's own data in its unit.
    zeroRuns(bytes.subarray(from, Math.max(from, whole)), this.#unit, (start, length, zero) =>
      add(from + start, length, zero),
    )
    add(Math.max(from, whole), length - Math.max(from, whole), false)
    return parts
  }

  /** A piece's parts with data and without, in units that begin where the target's do. */
  #parts(offset: number, bytes: Uint8Array): Part[] {
    const unit = this.#sparseUnit
    if (this.#plan.rebaseOnto !== undefined) return this.#partsBesideEnd(offset, bytes)
    if (unit === 0 || this.#plan.keepsData === true) return [{ offset: 0, length: bytes.length, zero: false }]
    if (isZero(bytes)) return [{ offset: 0, length: bytes.length, zero: true }]
    const parts: Part[] = []
    const add = (offset: number, length: number, zero: boolean): void => {
      const last = parts.at(-1)
      if (last?.zero === zero) last.length += length
      else parts.push({ offset, length, zero })
    }
    const at = this.#shift + offset
    const head = Math.min(alignUp(at, unit) - at, bytes.length)
    if (head > 0) add(0, head, isZero(bytes.subarray(0, head)))
    zeroRuns(bytes.subarray(head), unit, (start, length, zero) => add(head + start, length, zero))
    return parts
  }
}

/**
 * From a walk of an image that gets other images below it, what there is to look at: runs that it holds itself, and
 * zeroes that will be zeroes then too, have nothing to copy. The rest is data, for only a look at both sides tells.
 */
const doubtful = async (
  found: StatusList,
  onto: Backend | null,
  unit: number,
  out: StatusList,
): Promise<StatusList> => {
  out.reset(found.offset, found.covered)
  let at = found.offset
  for (let i = 0; i < found.count; i++) {
    const length = found.lengths[i]!
    const status = found.status[i]!
    const own = found.depths[i] === 0 && (status & STATUS_PRESENT) !== 0
    if (own || status === 0) out.push(0, length, 0)
    else if (isDataRun(status)) out.push(STATUS_DATA, length, 0)
    else await pushData(onto, at, length, unit, out)
    at += length
    if (out.offset + out.covered < at) break
  }
  return out
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

/** Bytes of a piece. */
interface Part {
  readonly offset: number
  length: number
  readonly zero: boolean
}

/** A place in the order in which the target's space is claimed, so that the same input gives the same file. */
interface Turn {
  /** Its turn has come. */
  readonly before: Promise<void>
  /** Whoever has the turn needs it no longer. */
  readonly pass: () => void
  /** The turn has come, and was passed on. */
  readonly done: Promise<void>
}

const AT_ONCE: Turn = { before: Promise.resolve(), pass() {}, done: Promise.resolve() }

const turnAfter = ({ done: before }: Turn): Turn => {
  let pass!: () => void
  const passed = new Promise<void>((resolve) => {
    pass = resolve
  })
  return { before, pass, done: passed.then(() => before) }
}
