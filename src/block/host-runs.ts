/** Host ranges that are met one after another; those that follow on one another become one. */

import type { HostRange } from './tail-allocator.ts'

export class HostRuns {
  readonly #runs: { readonly offset: number; length: number }[] = []

  get runs(): readonly HostRange[] {
    return this.#runs
  }

  /** Bytes in the host's file. */
  add(offset: number, length: number): void {
    const last = this.#runs.at(-1)
    if (last !== undefined && last.offset + last.length === offset) last.length += length
    else this.#runs.push({ offset, length })
  }
}
