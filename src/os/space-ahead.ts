/**
 * Space for a long write, taken just before it. ext4 gives a write into a hole its space page by page, to be replaced by
 * blocks when it goes to the disk; a write into space that the file has already costs 0.6 of that.
 */

import { toBlockError } from '../base/errors.ts'
import { MiB } from '../base/units.ts'
import { calm, isOnPlainDisk } from './calm.ts'
import { isData, takeSpace, takeSpaceNow } from './file-space.ts'

/** Bytes of a write for which the call pays: it breaks even at 64 KiB. */
const MIN_WRITE = 128 * 1024
/**
 * Position from which on space is taken. What is written to the first megabyte, often in small pieces out of order, is left
 * to the file system, which gives all of it one place when the first of it goes to the disk.
 */
const MIN_POSITION = MiB

/** For one open file; remembers where it is of no use. */
export class SpaceAhead {
  readonly #fd: number
  /** Bytes that were given space by others last, from and to. */
  #givenFrom = 0
  #givenTo = 0
  /** Undefined until the first long write. */
  #isUseful: boolean | undefined

  constructor(fd: number) {
    this.#fd = fd
  }

  /** Somebody else has just given these bytes space. */
  given(from: number, to: number): void {
    this.#givenFrom = from
    this.#givenTo = to
  }

  /**
   * Does that at once when it `isUrgent`, which takes some microseconds, and some milliseconds in rare cases. Else by the
   * thread pool: then a promise. A file that cannot have the space says so when it is written.
   */
  take(position: number, length: number, isUrgent: boolean): Promise<void> | undefined {
    if (length < MIN_WRITE || position < MIN_POSITION || (isUrgent && !calm.takesSpace)) return undefined
    if (position >= this.#givenFrom && position + length <= this.#givenTo) return undefined
    this.#isUseful ??= isOnPlainDisk(this.#fd)
    // Even where there is nothing to take the file would count as changed, and its next flush cost more.
    if (!this.#isUseful || isData(this.#fd, position)) return undefined
    if (!isUrgent) return takeSpace(this.#fd, position, length).catch((error: unknown) => this.#failed(error))
    const started = performance.now()
    try {
      takeSpaceNow(this.#fd, position, length)
    } catch (error) {
      this.#failed(error)
    }
    calm.ended(started)
    return undefined
  }

  #failed(error: unknown): void {
    this.#isUseful = toBlockError(error).code === 'EINTR'
  }
}
