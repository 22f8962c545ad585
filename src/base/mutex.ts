/** Mutual exclusion for sections that wait: one at a time, first come first served. */

export class Mutex {
  #tail: Promise<unknown> = Promise.resolve()
  #waiting = 0

  /** Nobody is inside or waits to get in. */
  get idle(): boolean {
    return this.#waiting === 0
  }

  /** Runs `section` alone and answers what it answers. Never call it inside a section of the same mutex. */
  run<T>(section: () => Promise<T>): Promise<T> {
    const turn = this.#waiting++ === 0 ? section() : this.#tail.then(section)
    const done = () => {
      this.#waiting--
    }
    this.#tail = turn.then(done, done)
    return turn
  }
}
