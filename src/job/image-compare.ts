/** image-compare: two walks in lock-step, reading only where one of them has data. */

import type { Image, ImageCompareArguments, ImageCompareResult } from '../../qapi/types.ts'
import { firstDifference } from '../base/difference.ts'
import { BlockError, SIZE_WARNING, toBlockError } from '../base/errors.ts'
import { alignDown, MiB, SECTOR } from '../base/units.ts'
import { isZero } from '../base/zero.ts'
import type { Backend } from '../block/backend.ts'
import type { Graph } from '../block/graph.ts'
import { allSettled } from '../block/read.ts'
import { borrowStatus, isDataRun, returnStatus, type StatusList, walk } from '../block/walk.ts'
import type { JobContext, JobRun } from './context.ts'
import { closeAll, type HeldImage, holdImage, imageName } from './image.ts'

const PIECE = MiB
const PARALLEL = 4
const WALK_STEP = 2 ** 30
const DONE = Promise.resolve()

export const imageCompareJob = (graph: Graph, args: ImageCompareArguments): JobRun<ImageCompareResult> => ({
  async run(job) {
    const images: HeldImage[] = []
    const hold = async (image: Image): Promise<Backend> => {
      const held = await holdImage(graph, image, { id: job.id, type: 'image-compare' }, 'source', {
        signal: job.signal,
      })
      images.push(held)
      return held.backend
    }
    try {
      const a = { backend: await hold(args.a), name: imageName(args.a) }
      const b = { backend: await hold(args.b), name: imageName(args.b) }
      const result = await new Comparison(a, b, args.strict === true, job).run()
      if (args.list !== true || result.identical) return result
      const { differingRanges } = await import('./differing-ranges.ts')
      return { ...result, ranges: await differingRanges(a.backend, b.backend, job) }
    } finally {
      await closeAll(images)
    }
  },
})

interface Side {
  readonly backend: Backend
  readonly name: string
}

class Comparison {
  readonly #a: Side
  readonly #b: Side
  readonly #strict: boolean
  readonly #job: JobContext
  readonly #total: number
  readonly #buffers = new Buffers()
  #done = 0

  constructor(a: Side, b: Side, strict: boolean, job: JobContext) {
    this.#a = a
    this.#b = b
    this.#strict = strict
    this.#job = job
    this.#total = Math.max(a.backend.size, b.backend.size)
  }

  async run(): Promise<ImageCompareResult> {
    const sizes = { 'size-a': this.#a.backend.size, 'size-b': this.#b.backend.size }
    if (this.#strict && sizes['size-a'] !== sizes['size-b'])
      return { identical: false, mismatch: 'size', ...sizes }
    const common = Math.min(sizes['size-a'], sizes['size-b'])
    const difference =
      (await this.#common(common)) ??
      (await this.#rest(common).catch((error: unknown) => {
        const { kind, message } = toBlockError(error)
        throw new BlockError(kind, message, { cause: error, hint: SIZE_WARNING })
      }))
    return difference === undefined
      ? { identical: true, ...sizes }
      : { identical: false, ...difference, ...sizes }
  }

  /** The part that both have. */
  async #common(end: number): Promise<Difference | undefined> {
    const listA = borrowStatus()
    const listB = borrowStatus()
    try {
      let at = 0
      while (at < end) {
        const length = Math.min(end - at, WALK_STEP)
        await Promise.all([status(this.#a, at, length, listA), status(this.#b, at, length, listB)])
        const covered = Math.min(listA.covered, listB.covered)
        const found = await this.#pieces(listA, listB, at, covered)
        if (found !== undefined) return found
        at += covered
      }
      return undefined
    } finally {
      returnStatus(listA)
      returnStatus(listB)
    }
  }

  /** Runs over both lists at once, with several pieces in flight; what comes first in guest order counts. */
  async #pieces(
    a: StatusList,
    b: StatusList,
    start: number,
    length: number,
  ): Promise<Difference | undefined> {
    const queue: Promise<Difference | undefined>[] = []
    const cursorA = new Cursor(a, this.#a.backend.size)
    const cursorB = new Cursor(b, this.#b.backend.size)
    try {
      for (let at = start; at < start + length; ) {
        const step = Math.min(cursorA.left(at), cursorB.left(at), start + length - at)
        const statusA = cursorA.status
        const statusB = cursorB.status
        const stored = statusA === statusB && cursorA.hasOffset === cursorB.hasOffset
        if (this.#strict && !(stored && cursorA.isLast === cursorB.isLast))
          return (await firstOf(queue)) ?? { mismatch: 'status', offset: at }
        if (!isDataRun(statusA) && !isDataRun(statusB)) this.#advance(step)
        else {
          const found = await this.#read(queue, at, step, statusA, statusB)
          if (found !== undefined) return found
        }
        at += step
      }
      return await firstOf(queue)
    } finally {
      // Their buffers are in use. Whether they differ or fail does not count behind what is known already.
      await Promise.allSettled(queue)
    }
  }

  /** Queues a run in pieces; answers a difference as soon as the oldest piece has one. */
  async #read(
    queue: Promise<Difference | undefined>[],
    start: number,
    length: number,
    statusA: number,
    statusB: number,
  ): Promise<Difference | undefined> {
    for (let at = start; at < start + length; at += PIECE) {
      const size = Math.min(PIECE, start + length - at)
      await this.#job.checkpoint(size)
      const piece = this.#piece(at, size, isDataRun(statusA), isDataRun(statusB))
      piece.catch(() => {})
      queue.push(piece)
      if (queue.length < PARALLEL) continue
      const found = await queue.shift()
      if (found !== undefined) return found
    }
    return undefined
  }

  async #piece(
    offset: number,
    length: number,
    dataA: boolean,
    dataB: boolean,
  ): Promise<Difference | undefined> {
    const a = dataA ? this.#buffers.take(length) : undefined
    const b = dataB ? this.#buffers.take(length) : undefined
    try {
      await allSettled([
        a === undefined ? DONE : read(this.#a, offset, a),
        b === undefined ? DONE : read(this.#b, offset, b),
      ])
      this.#advance(length)
      const at = a !== undefined && b !== undefined ? firstDifference(a, b) : firstNonZero((a ?? b)!)
      return at < 0 ? undefined : { mismatch: 'content', offset: offset + alignDown(at, SECTOR) }
    } finally {
      this.#buffers.giveBack(a)
      this.#buffers.giveBack(b)
    }
  }

  /** What only the larger image has must read as zeroes. */
  async #rest(start: number): Promise<Difference | undefined> {
    const larger = this.#a.backend.size > this.#b.backend.size ? this.#a : this.#b
    const end = larger.backend.size
    const list = borrowStatus()
    try {
      for (let at = start; at < end; at += list.covered) {
        const length = Math.min(end - at, WALK_STEP)
        await status(larger, at, length, list)
        let run = at
        for (let i = 0; i < list.count; i++) {
          const size = list.lengths[i]!
          const found = isDataRun(list.status[i]!)
            ? await this.#zeroRun(larger, run, size)
            : this.#advance(size)
          if (found !== undefined) return found
          run += size
        }
      }
      return undefined
    } finally {
      returnStatus(list)
    }
  }

  async #zeroRun(side: Side, start: number, length: number): Promise<Difference | undefined> {
    for (let at = start; at < start + length; at += PIECE) {
      const size = Math.min(PIECE, start + length - at)
      await this.#job.checkpoint(size)
      const bytes = this.#buffers.take(size)
      await read(side, at, bytes)
      this.#advance(size)
      const found = firstNonZero(bytes)
      this.#buffers.giveBack(bytes)
      if (found >= 0) return { mismatch: 'content', offset: at + alignDown(found, SECTOR) }
    }
    return undefined
  }

  #advance(bytes: number): undefined {
    this.#done += bytes
    this.#job.progress(this.#done, this.#total)
    return undefined
  }
}

interface Difference {
  readonly mismatch: 'content' | 'status'
  readonly offset: number
}

/** The first difference that pieces under way find, in their order; fails as the first that fails before one. */
const firstOf = async (queue: Promise<Difference | undefined>[]): Promise<Difference | undefined> => {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const found = await next
    if (found !== undefined) return found
  }
  return undefined
}

/** Follows a list's runs along guest offsets that only grow. */
class Cursor {
  readonly #list: StatusList
  #i = 0
  #end: number
  /** The first run from which on nothing changes up to the image's end; none where the list ends earlier. */
  readonly #last: number

  constructor(list: StatusList, imageSize: number) {
    this.#list = list
    this.#end = list.offset + list.lengths[0]!
    this.#last = list.offset + list.covered < imageSize ? list.count : lastChange(list)
  }

  /** Bytes of the run that holds `at`, from there on. */
  left(at: number): number {
    while (this.#end <= at && this.#i + 1 < this.#list.count) this.#end += this.#list.lengths[++this.#i]!
    return this.#end - at
  }

  get status(): number {
    return this.#list.status[this.#i]!
  }

  /** Nothing changes from here to the end of the image, which is a part of the status. */
  get isLast(): boolean {
    return this.#i >= this.#last
  }

  /** The bytes stand in a file as they are. */
  get hasOffset(): boolean {
    return this.#list.offsets[this.#i]! >= 0
  }
}

const lastChange = ({ count, status, offsets }: StatusList): number => {
  let i = count - 1
  while (i > 0 && status[i - 1] === status[i] && offsets[i - 1]! >= 0 === offsets[i]! >= 0) i--
  return i
}

const status = async (side: Side, offset: number, length: number, list: StatusList): Promise<void> => {
  try {
    await walk(side.backend.node, undefined, offset, length, list.reset(offset, length))
  } catch (error) {
    throw new BlockError('io', `Sector allocation test failed for ${side.name}`, { cause: error })
  }
}

/** Buffers of one comparison, used again and again: fresh ones would cost more than the comparing. */
class Buffers {
  readonly #free: Uint8Array[] = []

  take(length: number): Uint8Array {
    const buffer = this.#free.pop() ?? Buffer.allocUnsafeSlow(PIECE)
    return buffer.subarray(0, length)
  }

  giveBack(bytes: Uint8Array | undefined): void {
    if (bytes !== undefined) this.#free.push(new Uint8Array(bytes.buffer))
  }
}

const read = async (side: Side, offset: number, bytes: Uint8Array): Promise<Uint8Array> => {
  try {
    await side.backend.read(offset, bytes)
  } catch (error) {
    const cause = toBlockError(error)
    throw new BlockError(
      cause.kind,
      `Error while reading offset ${offset} of ${side.name}: ${cause.message}`,
      { cause },
    )
  }
  return bytes
}

/** The first byte that is not zero, −1 for none. */
const firstNonZero = (bytes: Uint8Array): number =>
  isZero(bytes) ? -1 : bytes.findIndex((byte) => byte !== 0)
