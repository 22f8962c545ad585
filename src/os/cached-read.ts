/**
 * Reads that are answered from the page cache at once, on this thread: preadv2(2) with RWF_NOWAIT copies what is in
 * memory and refuses to wait for a disk. A hop through the thread pool costs many times what copying 4 KiB costs.
 */

import { constants } from 'node:os'
import { addressOf, isLibcLoaded, lastErrno, libcFunction } from './libc.ts'

const RWF_NOWAIT = 8
/** Longest read that is tried, in bytes: copying more takes so long that another thread had better do it. */
const MAX_LENGTH = 64 * 1024
/** Bytes that are copied in the time that one call takes besides: what a read costs is its length and this. */
const CALL_COST = 16 * 1024
/** Cost of the reads between two looks at other work: some tenths of a millisecond. */
const TURN_BUDGET = 2 * 1024 * 1024

const preadv2 = libcFunction(
  'int64_t preadv2(int fd, const void *vectors, int count, int64_t offset, int flags)',
)
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

/** One open file's way of reading: remembers where its file system cannot do it. */
export class CachedReader {
  readonly #fd: number
  #able = true

  constructor(fd: number) {
    this.#fd = fd
  }

  /**
   * True when `into` was filled; false: please read it another way (it is longer than 64 KiB, not in memory, or partly
   * beyond the end of the file). A promise when others have their turn first.
   */
  read(into: Uint8Array, position: number): boolean | Promise<boolean> {
    // Small arrays may lie in memory that the garbage collector moves.
    if (!this.#able || into.length > MAX_LENGTH || into.length < 512 || !isLibcLoaded()) return false
    if (spent < TURN_BUDGET) return this.#now(into, position)
    return nextTurn().then(() => this.read(into, position))
  }

  #now(into: Uint8Array, position: number): boolean {
    if (spent === 0) void nextTurn()
    spent += CALL_COST + into.length
    vector[0] = addressOf(into)
    vector[1] = BigInt(into.length)
    const count = preadv2.attempt(this.#fd, vector, 1, position, RWF_NOWAIT)
    if (count < 0 && lastErrno() !== constants.errno.EAGAIN) this.#able = false
    return count === into.length
  }
}
