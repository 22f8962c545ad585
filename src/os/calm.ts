/** Calls that change a file, on this thread: where and when they do not have to wait. */

import fs from 'node:fs'

/** ext4, as statfs(2) says it. */
const EXT4_MAGIC = 0xef53

/**
 * Whether calls that change a file return at once. The kernel makes them wait when much is to be written, or while it
 * commits: so plain writes are not made on this thread while the pool writes much or flushes, nor for a while after such
 * a call took long.
 */
class Calm {
  /** What the pool is at. */
  readonly #under = { write: 0, flush: 0 }
  #until = 0

  /** Plain writes return at once. */
  get reigns(): boolean {
    return this.#under.write === 0 && this.takesSpace
  }

  /** Taking space in a file returns at once: bulk writes do not hold that up, those to the file itself apart. */
  get takesSpace(): boolean {
    return this.#under.flush === 0 && performance.now() >= this.#until
  }

  /** The pool writes in bulk. */
  get isWriting(): boolean {
    return this.#under.write > 0
  }

  /** Until `work` ends, writes may have to wait. */
  async during<T>(kind: 'write' | 'flush', work: Promise<T>): Promise<T> {
    this.#under[kind]++
    try {
      return await work
    } finally {
      this.#under[kind]--
    }
  }

  /** A call that began at `started` (as of `performance.now`) has ended; if it was slow, the rest is at least `rest` ms. */
  ended(started: number, rest = 0): void {
    const ms = performance.now() - started
    if (ms > SLOW_MS) this.#until = performance.now() + Math.max(rest, REST * ms)
  }
}

/** Milliseconds; what does not wait takes a hundredth of that. */
const SLOW_MS = 1
/** Rest after a slow call, as a multiple of what it took. */
const REST = 100

export const calm = new Calm()

/** A long write that the thread pool does meanwhile. */
export const whileWriting = <T>(work: Promise<T>): Promise<T> => calm.during('write', work)
/** A flush. */
export const whileFlushing = <T>(work: Promise<T>): Promise<T> => calm.during('flush', work)

/**
 * ext4 on a device of the machine's own: never one behind which there is a network, or, by way of an export, this very
 * process, so that waiting for it could be for ever.
 */
export const isOnPlainDisk = (fd: number): boolean => {
  try {
    const { dev } = fs.fstatSync(fd)
    const [major, minor] = [Math.floor(dev / 256) % 4096, dev % 256]
    if (fs.realpathSync(`/sys/dev/block/${major}:${minor}`).includes('/virtual/')) return false
    return fs.statfsSync(`/proc/self/fd/${fd}`).type === EXT4_MAGIC
  } catch {
    return false
  }
}
