/** What a check has found: counters, and every finding told when it is found. */

import type { Finding } from '../../../block/facets.ts'

export interface Counts {
  corruptions: number
  leaks: number
  checkErrors: number
  corruptionsFixed: number
  leaksFixed: number
}

const none = (): Counts => ({ corruptions: 0, leaks: 0, checkErrors: 0, corruptionsFixed: 0, leaksFixed: 0 })

export class Report {
  /** Replaced as a whole where a later pass counts again what an earlier one has counted. */
  counts = none()
  readonly #found: (finding: Finding) => void

  constructor(found: (finding: Finding) => void) {
    this.#found = found
  }

  /** Counts from zero; answers what was counted. */
  startAgain(): Counts {
    const { counts } = this
    this.counts = none()
    return counts
  }

  /** Adds what was counted apart. */
  add(counts: Counts): void {
    for (const name of Object.keys(counts) as (keyof Counts)[]) this.counts[name] += counts[name]
  }

  /** Something harms readable data, or will. */
  corruption(text: string, hostOffset?: number): void {
    this.counts.corruptions++
    this.tell('corruption', text, hostOffset)
  }

  /** The same, mended already. */
  mended(text: string, hostOffset?: number): void {
    this.counts.corruptionsFixed++
    this.tell('corruption', text, hostOffset, true)
  }

  /** The check itself failed somewhere. */
  error(text: string, hostOffset?: number): void {
    this.counts.checkErrors++
    this.tell('error', text, hostOffset)
  }

  /** Tells a line without counting it. */
  tell(kind: Finding['kind'], text: string, hostOffset?: number, fixed = false): void {
    this.#found({ kind, text, fixed, ...(hostOffset !== undefined && { hostOffset }) })
  }
}
