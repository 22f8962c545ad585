/**
 * Requests that the page cache answers at once, on this thread: a hop through the thread pool costs many times what
 * copying 4 KiB costs, and while the pool writes in bulk this thread has nothing better to do. preadv2(2) and pwritev2(2)
 * with RWF_NOWAIT refuse to wait for a disk. ext4 has no such writes; there a plain one is made, where it can hardly wait:
 * see `#writeFlags` and `Calm`.
 */

import { constants } from 'node:os'
import { calm, isOnPlainDisk } from './calm.ts'
import { addressOf, isLibcLoaded, lastErrno, libcFunction } from './libc.ts'

const RWF_NOWAIT = 8
const PAGE = 4096
/** Longest read that is tried, in bytes: copying more takes so long that another thread had better do it, … */
const MAX_READ = 64 * 1024
/** … unless the other threads are writing. */
const MAX_READ_BESIDE_WRITES = 1024 * 1024
/** Longest write that is tried. */
const MAX_WRITE = 64 * 1024
/** Longer ones make others wait. */
const SHORT_WRITE = 16 * 1024
/** After a write that took long others follow: the kernel slows down who writes too much. */
const SLOW_WRITE_REST_MS = 1000
/** Bytes that are copied in the time that one call takes besides: what a request costs is its length and this. */
const CALL_COST = 16 * 1024
/**
 * Cost of the requests between two looks at other work: some tenths of a millisecond. More would be slower, too: the pool's
 * writer waits for its next work.
 */
const TURN_BUDGET = 1024 * 1024

const CALL = 'int fd, const void *vectors, int count, int64_t offset, int flags'
const preadv2 = libcFunction(`int64_t preadv2(${CALL})`)
const pwritev2 = libcFunction(`int64_t pwritev2(${CALL})`)
/** One struct iovec: address and length. */
const vector = new BigUint64Array(2)

let spent = 0
let turn: Promise<void> | undefined

/** Resolves when the event loop has looked at everything else once; then there is a new budget. */
const nextTurn = (): Promise<void> => {
  turn ??= new Promise((resolve) => {
    setImmediate(() => {
      spent = 0
      turn = undefined
      resolve()
    })
  })
  return turn
}

const call = (
  request: typeof preadv2,
  fd: number,
  bytes: Uint8Array,
  position: number,
  flags: number,
): number => {
  if (spent === 0) void nextTurn()
  spent += CALL_COST + bytes.length
  vector[0] = addressOf(bytes)
  vector[1] = BigInt(bytes.length)
  return request.attempt(fd, vector, 1, position, flags)
}

/** A write so long that it makes others wait. */
export const isLong = (bytes: Uint8Array): boolean => bytes.length > SHORT_WRITE

/** One open file; remembers what its file system cannot do. */
export class CachedFile {
  readonly #fd: number
  #canRead = true
  #writeFlags: number | 'unable' = RWF_NOWAIT

  constructor(fd: number) {
    this.#fd = fd
  }

  /**
   * Answers how many bytes at the beginning of `into` were filled; the rest is please to be read another way: it is not in
   * memory, beyond the end of the file, or too long. A promise when others have their turn first.
   */
  read(into: Uint8Array, position: number): number | Promise<number> {
    const { length } = into
    // Small arrays may lie in memory that the garbage collector moves.
    if (!this.#canRead || length < 512 || !isLibcLoaded()) return 0
    if (length > (calm.isWriting ? MAX_READ_BESIDE_WRITES : MAX_READ)) return 0
    if (spent >= TURN_BUDGET) return nextTurn().then(() => this.read(into, position))
    const count = call(preadv2, this.#fd, into, position, RWF_NOWAIT)
    if (count < 0 && lastErrno() !== constants.errno.EAGAIN) this.#canRead = false
    return Math.max(count, 0)
  }

  /**
   * Writes at most 64 KiB, in whole pages; true when it did. False: please write all of it another way. A promise when
   * others have their turn first.
   */
  write(from: Uint8Array, position: number): boolean | Promise<boolean> {
    const flags = this.#writeFlags
    if (flags === 'unable' || from.length > MAX_WRITE || !isLibcLoaded()) return false
    // A part of a page may first have to be read.
    if (position % PAGE !== 0 || from.length % PAGE !== 0) return false
    if (flags === 0 && !calm.reigns) return false
    if (spent >= TURN_BUDGET) return nextTurn().then(() => this.write(from, position))
    const started = performance.now()
    const count = call(pwritev2, this.#fd, from, position, flags)
    if (flags === 0) calm.ended(started, SLOW_WRITE_REST_MS)
    if (count < 0 && lastErrno() !== constants.errno.EAGAIN) {
      this.#writeFlags = flags === RWF_NOWAIT && isOnPlainDisk(this.#fd) ? 0 : 'unable'
      if (this.#writeFlags === 0) return this.write(from, position)
    }
    return count === from.length
  }
}
