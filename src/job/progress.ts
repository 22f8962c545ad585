/** A job's progress, and when to tell others of it. */

/** At most four reports a second. */
const INTERVAL_MS = 250

/**
 * Keeps the two numbers and reports them: the first change at once, later ones at most every 250 ms, the last one at
 * the end always.
 */
export class JobProgress {
  readonly #report: (done: number, total: number) => void
  #done = 0
  #total = 0
  #reportedAt = Number.NEGATIVE_INFINITY
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
    if (this.#timer !== undefined) return
    const wait = this.#reportedAt + INTERVAL_MS - performance.now()
    if (wait <= 0) this.flush()
    else this.#timer = setTimeout(() => this.flush(), wait).unref()
  }

  /** Reports what was not reported yet; at the end of the work. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (!this.#unreported) return
    this.#unreported = false
    this.#reportedAt = performance.now()
    this.#report(this.#done, this.#total)
  }
}
