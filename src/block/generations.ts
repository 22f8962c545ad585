/**
 * Counts requests in flight so that one can wait for all that began before a moment, without holding up new ones:
 * freed space returns to an allocator only then, for a reader may still be on its way to it.
 */

interface Generation {
  count: number
  closed: boolean
  ended: (() => void) | undefined
}

export class Generations {
  #current: Generation = { count: 0, closed: false, ended: undefined }
  #older: Promise<void> = Promise.resolve()
  #total = 0

  /** Requests in flight. */
  get inFlight(): number {
    return this.#total
  }

  begin(): Generation {
    this.#total++
    return this.enter()
  }

  end(generation: Generation): void {
    this.#total--
    this.leave(generation)
  }

  /** Barriers wait no longer for a request that is on its way to nothing, though it is in flight: until enter(). */
  leave(generation: Generation): void {
    if (--generation.count === 0 && generation.closed) generation.ended?.()
  }

  /** Answers what the request is to end, or leave, from now on. */
  enter(): Generation {
    this.#current.count++
    return this.#current
  }

  /** Resolves when every request that began before this call has ended. Never await it inside such a request. */
  barrier(): Promise<void> {
    const past = this.#current
    if (past.count === 0) return this.#older
    this.#current = { count: 0, closed: false, ended: undefined }
    past.closed = true
    const ended = new Promise<void>((resolve) => {
      past.ended = resolve
    })
    this.#older = this.#older.then(() => ended)
    return this.#older
  }
}
