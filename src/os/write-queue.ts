/**
 * Writes to one regular file, one at a time. The kernel lets only one into a file, and lets the other threads wait for it
 * in a busy loop: processor time that reading could use. What waits here meanwhile and goes on where the one before it
 * ends is written with it, in one call.
 */

import { alignUp, MiB } from '../base/units.ts'
import { writeFile, writeFileParts } from './file-io.ts'
import { SpaceAhead } from './space-ahead.ts'

/** Bytes of a joined write at most. */
const MAX_JOINED = 2 * MiB
/**
 * A joined write never covers such a part of the file wholly: the page cache would take memory for it in one piece, which
 * a virtual machine may first have to get from its host.
 */
const HUGE_PAGE = 2 * MiB
/** Writes so short do not wait behind the others. Bytes. */
const SHORT = 16 * 1024

interface Write {
  readonly position: number
  readonly bytes: Uint8Array
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** Writes that follow so soon on others wait for this queue more than for anything else. */
const PAUSE_MS = 1

/** Queues that are at work. */
let running = 0

export class WriteQueue {
  readonly #fd: number
  readonly #space: SpaceAhead
  readonly #waiting: Write[] = []
  #isRunning = false
  /** When the last write ended. */
  #lastEnd = 0

  constructor(fd: number) {
    this.#fd = fd
    this.#space = new SpaceAhead(fd)
  }

  /** These bytes of the file have space already. */
  hasSpace(from: number, to: number): void {
    this.#space.given(from, to)
  }

  /** Resolves when all of `bytes` were written at `position`. Nothing is said of the order of writes that overlap. */
  write(bytes: Uint8Array, position: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const write = { position, bytes, resolve, reject }
      if (bytes.length > SHORT) this.#waiting.push(write)
      else this.#waiting.unshift(write)
      if (!this.#isRunning) void this.#drain()
    })
  }

  async #drain(): Promise<void> {
    this.#isRunning = true
    running++
    for (let writes = this.#take(); writes.length > 0; writes = this.#take()) {
      const isUrgent = running === 1 && performance.now() - this.#lastEnd < PAUSE_MS
      const taking = this.#space.take(writes[0]!.position, bytesOf(writes), isUrgent)
      if (taking !== undefined) await taking
      if (await this.#joined(writes)) for (const { resolve } of writes) resolve()
      // Each has its own outcome.
      else
        for (const { position, bytes, resolve, reject } of writes)
          await writeFile(this.#fd, bytes, position).then(resolve, reject)
      this.#lastEnd = performance.now()
    }
    running--
    this.#isRunning = false
  }

  /** The oldest write, and those that follow on it. */
  #take(): Write[] {
    const waiting = this.#waiting
    const first = waiting[0]
    if (first === undefined) return []
    let count = 1
    let end = first.position + first.bytes.length
    while (waiting[count]?.position === end) {
      end += waiting[count]!.bytes.length
      if (end - first.position > MAX_JOINED || end - alignUp(first.position, HUGE_PAGE) >= HUGE_PAGE) break
      count++
    }
    return waiting.splice(0, count)
  }

  /** False where that is not to be had, or some of them failed. */
  async #joined(writes: readonly Write[]): Promise<boolean> {
    if (writes.length === 1) return false
    const parts = writes.map(({ bytes }) => bytes)
    return writeFileParts(this.#fd, parts, writes[0]!.position).then(
      () => true,
      () => false,
    )
  }
}

const bytesOf = (writes: readonly Write[]): number => {
  let total = 0
  for (const { bytes } of writes) total += bytes.length
  return total
}
