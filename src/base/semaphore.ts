/** Bounds how many of some costly operations run at once. First come, first served. */
export class Semaphore {
  #free: number
  readonly #waiting: (() => void)[] = []

  /** @param permits operations that may run at once, ≥ 1 */
  constructor(permits: number) {
    this.#free = permits
  }

  /** Runs the task when there is room for it. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await task()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#free++
      else next()
    }
  }
}
