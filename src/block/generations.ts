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
    this.#current.count++
    this.#total++
    return this.#current
  }

  end(generation: Generation): void {
    this.#total--
    if (--generation.count === 0 && generation.closed) generation.ended?.()
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
