/**
 * Space that an image has given up, on its way back to the allocator: it is free again when the tables on the disk do not
 * name it any more and every request that may be on its way to it has ended.
 */

import { type BlockError, toBlockError } from '../base/errors.ts'
import type { HostRange } from './tail-allocator.ts'

export class ReturningSpace {
  readonly #barrier: () => Promise<void>
  readonly #giveBack: (ranges: readonly HostRange[]) => Promise<void>
  #waiting: HostRange[] = []
  #returning: Promise<void> = Promise.resolve()
  #failure: BlockError | undefined

  /**
   * `barrier` resolves when all requests that began before the call have ended; `giveBack` tells the file and the allocator
   * of ranges that nobody uses.
   */
  constructor(barrier: () => Promise<void>, giveBack: (ranges: readonly HostRange[]) => Promise<void>) {
    this.#barrier = barrier
    this.#giveBack = giveBack
  }

  /** The tables in memory do not name the range any more. */
  add(range: HostRange): void {
    this.#waiting.push(range)
  }

  /** All that waits, before the tables are written: for `giveBack`, or for `putBack` where that fails. */
  take(): readonly HostRange[] {
    const taken = this.#waiting
    this.#waiting = []
    return taken
  }

  putBack(ranges: readonly HostRange[]): void {
    this.#waiting = [...ranges, ...this.#waiting]
  }

  /** The tables on the disk do not name the ranges any more. Waits for nothing. */
  giveBack(ranges: readonly HostRange[]): void {
    if (ranges.length === 0) return
    const quiet = this.#barrier()
    this.#returning = this.#returning
      .then(() => quiet)
      .then(() => this.#giveBack(ranges))
      .catch((error: unknown) => {
        this.#failure ??= toBlockError(error)
      })
  }

  /** Throws what kept space from coming back. */
  check(): void {
    if (this.#failure !== undefined) throw this.#failure
  }

  /** Waits until all has come back that was to. Not within a request on the node. Throws what kept it from that. */
  async settle(): Promise<void> {
    await this.#returning
    this.check()
  }
}
