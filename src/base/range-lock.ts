/** Exclusive locks over half-open ranges, first come first served among those that overlap. */

/** Gives a held range back; a second call does nothing. */
export type Release = () => void

interface Claimant {
  readonly start: number
  readonly end: number
  /** Earlier claimants, held or waiting, whose ranges overlap. Held when it reaches 0. */
  blockers: number
  grant: (() => void) | undefined
}

const overlap = (a: Claimant, b: Claimant): boolean =>
  a.start < b.end && b.start < a.end && a.start < a.end && b.start < b.end

/**
 * One claimant waits for every earlier one that overlaps, held or itself waiting: nobody is overtaken on a range, and no
 * cycle can form as long as a holder doesn't ask again. Offsets and lengths are in the caller's unit; a length may be
 * Infinity. An empty range overlaps nothing.
 */
export class RangeLock {
  /** In order of arrival. Few at any time: a handful of requests in flight. */
  readonly #claimants: Claimant[] = []

  /** True when nobody holds or awaits a range. */
  get idle(): boolean {
    return this.#claimants.length === 0
  }

  /** The lock if the range is free and nobody waits for any of it; costs no promise. */
  tryLock(offset: number, length: number): Release | undefined {
    const claimant: Claimant = { start: offset, end: offset + length, blockers: 0, grant: undefined }
    for (const other of this.#claimants) if (overlap(other, claimant)) return undefined
    this.#claimants.push(claimant)
    return () => this.#remove(claimant)
  }

  /** The lock once it is free; rejects with the signal's reason, leaving the queue, when that aborts first. */
  lock(offset: number, length: number, signal?: AbortSignal): Promise<Release> {
    if (signal?.aborted) return Promise.reject(signal.reason)
    const claimant: Claimant = { start: offset, end: offset + length, blockers: 0, grant: undefined }
    for (const other of this.#claimants) if (overlap(other, claimant)) claimant.blockers++
    this.#claimants.push(claimant)
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
