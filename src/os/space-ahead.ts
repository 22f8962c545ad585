/**
 * Space for a long write, taken just before it. ext4 gives a write into a hole its space page by page, to be replaced by
 * blocks when it goes to the disk; a write into space that the file has already costs 0.6 of that.
 */

import { constants } from 'node:os'
import { calm, isOnPlainDisk } from './calm.ts'
import { isData, takeSpaceNow } from './file-space.ts'

/** Bytes of a write for which the call pays: it breaks even at 64 KiB. */
const MIN_WRITE = 128 * 1024

/** For one open file; remembers where it is of no use. */
export class SpaceAhead {
  readonly #fd: number
  /** Undefined until the first long write. */
  #isUseful: boolean | undefined

  constructor(fd: number) {
    this.#fd = fd
  }

  /** Does what is possible without waiting. A file that cannot have the space says so when it is written. */
  take(position: number, length: number): void {
    if (length < MIN_WRITE || !calm.takesSpace) return
    this.#isUseful ??= isOnPlainDisk(this.#fd)
    // Even where there is nothing to take the file would count as changed, and its next flush cost more.
    if (!this.#isUseful || isData(this.#fd, position)) return
    const started = performance.now()
    const errno = takeSpaceNow(this.#fd, position, length)
    calm.ended(started)
    this.#isUseful = errno === 0 || errno === constants.errno.EINTR
  }
}
