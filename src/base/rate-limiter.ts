/** A speed limit in slices of time: cheap bursts inside a slice, exact over many. */

/** Milliseconds of one slice; QEMU's block jobs use the same. */
const SLICE_MS = 100

/**
 * Counts bytes and tells how long to wait. Within a slice bytes pass freely until its quota is used up; what goes beyond
 * is paid for by lengthening the slice, so that a large piece passes at once and the next one waits for it.
 */
export class RateLimiter {
  readonly #now: () => number
  #bytesPerSecond = 0
  #sliceStart = 0
  #sliceEnd = 0
  #sliceBytes = 0

  /** `now` answers milliseconds that never go back. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** Bytes a second; 0: no limit. */
  get speed(): number {
    return this.#bytesPerSecond
  }

  set speed(bytesPerSecond: number) {
    this.#bytesPerSecond = bytesPerSecond
  }

  /** Counts `bytes` just moved; the milliseconds, ≥ 0, to wait before moving more. 0 bytes: only ask. */
  delay(bytes: number): number {
    if (this.#bytesPerSecond === 0) return 0
    const now = this.#now()
    if (now >= this.#sliceEnd) {
      this.#sliceStart = now
      this.#sliceEnd = now + SLICE_MS
      this.#sliceBytes = 0
    }
    this.#sliceBytes += bytes
    const quota = (this.#bytesPerSecond * SLICE_MS) / 1000
    if (this.#sliceBytes < quota) return 0
    this.#sliceEnd = this.#sliceStart + (this.#sliceBytes / quota) * SLICE_MS
    return Math.max(0, this.#sliceEnd - now)
  }
}
