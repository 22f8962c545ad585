/** A job's progress, and when to tell others of it. */

/** Reports of small steps: at most four a second. */
const INTERVAL_MS = 250
/** A step of this part of the work is reported at once: there are not many of them. */
const STEP = 0.01

/**
 * Keeps the two numbers and reports them: the first change at once, later ones when a hundredth of the work was done or
 * 250 ms went by, the last one at the end always.
 */
export class JobProgress {
  readonly #report: (done: number, total: number) => void
  #done = 0
  #total = 0
  #reportedAt = Number.NEGATIVE_INFINITY
  #reportedPart = 0
  #unreported = false
  #timer: NodeJS.Timeout | undefined

  constructor(report: (done: number, total: number) => void) {
    this.#report = report
  }

  get done(): number {
    return this.#done
  }

  get total(): number {
    return this.#total
  }

  update(done: number, total: number): void {
    this.#done = done
    this.#total = total
    this.#unreported = true
    // It may go back: some work turns out to be more than was thought.
    const isStep = total > 0 && Math.abs(done / total - this.#reportedPart) >= STEP
    const wait = this.#reportedAt + INTERVAL_MS - performance.now()
    if (isStep || (wait <= 0 && this.#timer === undefined)) this.flush()
    else this.#timer ??= setTimeout(() => this.flush(), wait).unref()
  }

  /** Reports what was not reported yet; at the end of the work. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (!this.#unreported) return
    this.#unreported = false
    this.#reportedAt = performance.now()
    this.#reportedPart = this.#total > 0 ? this.#done / this.#total : 0
    this.#report(this.#done, this.#total)
  }
}
