/** Exclusive locks over half-open ranges. Who can go at once does; those that wait are served in order of arrival. */

/** Gives a held range back; a second call does nothing. */
export type Release = () => void

interface Claimant {
  readonly start: number
  readonly end: number
  /** Claimants before it, held or waiting, whose ranges overlap. Held when it reaches 0. */
  blockers: number
  /** How many went ahead of it while it waited. */
  overtaken: number
  grant: (() => void) | undefined
}

/** Nobody waits for more than so many that came later. */
export const MAX_OVERTAKEN = 16

const overlap = (a: Claimant, b: Claimant): boolean =>
  a.start < b.end && b.start < a.end && a.start < a.end && b.start < b.end

/**
 * One claimant waits for every one before it that overlaps. A newcomer comes behind all others, but ahead of those that
 * wait if nobody holds any of its range, as in QEMU: what waits for one slow request does not hold up all that overlaps
 * it in turn. That happens to a waiter `MAX_OVERTAKEN` times and no more, so everybody gets through; and no cycle can
 * form as long as a holder doesn't ask again. Offsets and lengths are in the caller's unit; a length may be Infinity. An
 * empty range overlaps nothing.
 */
export class RangeLock {
  /** In the order in which those that overlap are served. Few at any time: a handful of requests in flight. */
  readonly #claimants: Claimant[] = []

  /** True when nobody holds or awaits a range. */
  get idle(): boolean {
    return this.#claimants.length === 0
  }

  /** The lock if the range is free and nobody waits for any of it; costs no promise. */
  tryLock(offset: number, length: number): Release | undefined {
    const claimant = newClaimant(offset, length)
    for (const other of this.#claimants) if (overlap(other, claimant)) return undefined
    this.#claimants.push(claimant)
    return () => this.#remove(claimant)
  }

  /** The lock once it is free; rejects with the signal's reason, leaving the queue, when that aborts first. */
  lock(offset: number, length: number, signal?: AbortSignal): Promise<Release> {
    if (signal?.aborted) return Promise.reject(signal.reason)
    const claimant = newClaimant(offset, length)
    this.#insert(claimant)
    const release = () => this.#remove(claimant)
    if (claimant.blockers === 0) return Promise.resolve(release)
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        this.#remove(claimant)
        reject(signal!.reason)
      }
      claimant.grant = () => {
        signal?.removeEventListener('abort', onAbort)
        resolve(release)
      }
      signal?.addEventListener('abort', onAbort, { once: true })
    })
  }

  #insert(claimant: Claimant): void {
    const others = this.#claimants.filter((other) => overlap(other, claimant))
    const goesAhead = others.every(({ blockers, overtaken }) => blockers > 0 && overtaken < MAX_OVERTAKEN)
    if (others.length === 0 || !goesAhead) {
      claimant.blockers = others.length
      this.#claimants.push(claimant)
      return
    }
    for (const other of others) {
      other.blockers++
      other.overtaken++
    }
    this.#claimants.splice(this.#claimants.indexOf(others[0]!), 0, claimant)
  }

  /** Takes a claimant out and grants those that only waited for it. */
  #remove(gone: Claimant): void {
    const index = this.#claimants.indexOf(gone)
    if (index < 0) return
    this.#claimants.splice(index, 1)
    for (let at = index; at < this.#claimants.length; at++) {
      const later = this.#claimants[at]!
      if (overlap(later, gone) && --later.blockers === 0) later.grant?.()
    }
  }
}

const newClaimant = (offset: number, length: number): Claimant => ({
  start: offset,
  end: offset + length,
  blockers: 0,
  overtaken: 0,
  grant: undefined,
})
