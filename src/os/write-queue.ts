/**
 * Long writes to one regular file, one after another. The kernel lets only one at a time into a file, and lets the other
 * threads wait for it in a busy loop: processor time that reading could use. What waits meanwhile and goes on where the
 * one before it ends is written with it, in one call.
 */

import { writeFile, writeFileParts } from './file-io.ts'

/** Writes that are joined at most. */
const MAX_JOINED = 4

interface Write {
  readonly position: number
  readonly bytes: Uint8Array
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

export class WriteQueue {
  readonly #fd: number
  readonly #waiting: Write[] = []
  #busy = false

  constructor(fd: number) {
    this.#fd = fd
  }

  /** Resolves when all of `bytes` were written at `position`. */
  write(bytes: Uint8Array, position: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ position, bytes, resolve, reject })
      if (!this.#busy) void this.#drain()
    })
  }

  async #drain(): Promise<void> {
    this.#busy = true
    for (let writes = this.#take(); writes.length > 0; writes = this.#take()) {
      if (await this.#joined(writes)) for (const { resolve } of writes) resolve()
      // Each has its own outcome.
      else
        for (const { position, bytes, resolve, reject } of writes)
          await writeFile(this.#fd, bytes, position).then(resolve, reject)
    }
    this.#busy = false
  }

  /** The oldest write, and those that follow on it. */
  #take(): Write[] {
    const writes: Write[] = []
    let end = this.#waiting[0]?.position
    while (writes.length < MAX_JOINED && end !== undefined && this.#waiting[0]?.position === end) {
      const write = this.#waiting.shift()!
      writes.push(write)
      end += write.bytes.length
    }
    return writes
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
