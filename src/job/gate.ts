/**
 * Where an operation stops: for a pause, for the speed limit, or for a condition. Whoever waits here *rests*. A pause of
 * an operation that rests takes effect at once; one at work goes on until it comes here.
 */

import { setImmediate as nextTurn } from 'node:timers/promises'
import { systemError } from '../base/errors.ts'
import { RateLimiter } from '../base/rate-limiter.ts'

/** The event loop gets a turn at least so often, whatever the speed of an operation that never waits for I/O. */
const MAX_TURN_MS = 10

/** The longest time that setTimeout can wait. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1

/** Told when a pause takes effect, and when it ends. */
export interface GateKeeper {
  stopped(): void
  goesOn(): void
}

export class Gate {
  readonly #keeper: GateKeeper
  readonly #signal: AbortSignal
  readonly #limiter = new RateLimiter()
  /** Wakes each caller that rests; it then looks again at what it waits for. */
  readonly #resting = new Set<() => void>()
  #pauseCount = 0
  #stopped = false
  #closed = false
  #turnStart = 0

  /** When `signal` aborts, who waits here is rejected with its reason; `wake` or `open` must be called then. */
  constructor(signal: AbortSignal, keeper: GateKeeper) {
    this.#signal = signal
    this.#keeper = keeper
  }

  /** Whether anybody wants a pause, be it that it has not taken effect. */
  get paused(): boolean {
    return this.#pauseCount > 0
  }

  get resting(): boolean {
    return this.#resting.size > 0
  }

  /** Bytes a second; 0: no limit. */
  get speed(): number {
    return this.#limiter.speed
  }

  set speed(bytesPerSecond: number) {
    this.#limiter.speed = bytesPerSecond
    this.wake()
  }

  /** Pauses are counted: as many resumes end them. */
  pause(): void {
    this.#pauseCount++
    if (this.resting) this.#stop()
  }

  resume(): void {
    if (--this.#pauseCount === 0) this.open()
  }

  /** Ends a stop, whatever the count, because the operation is to end now. */
  open(): void {
    if (this.#stopped) {
      this.#stopped = false
      this.#keeper.goesOn()
    }
    this.wake()
  }

  /** The operation is over: pieces of it that come here still, or rest here, are rejected. */
  close(): void {
    this.#closed = true
    this.open()
  }

  /** Lets all who rest look again at what they wait for. */
  wake(): void {
    for (const wake of [...this.#resting]) wake()
  }

  /** Resolves when the operation may go on after having moved `bytes`. */
  async pass(bytes: number): Promise<void> {
    let delay = this.#limiter.delay(bytes)
    for (;;) {
      this.#throwIfOver()
      if (this.paused) await this.#rest()
      else if (delay > 0) await this.#rest(delay)
      else break
      delay = this.#limiter.delay(0)
    }
    if (performance.now() - this.#turnStart < MAX_TURN_MS) return
    await nextTurn()
    this.#turnStart = performance.now()
  }

  /** Resolves when the condition holds and nobody wants a pause; `wake` has it looked at. */
  async until(condition: () => boolean): Promise<void> {
    for (;;) {
      this.#throwIfOver()
      if (!this.paused && condition()) return
      await this.#rest()
    }
  }

  #throwIfOver(): void {
    this.#signal.throwIfAborted()
    if (this.#closed) throw systemError('ECANCELED')
  }

  #stop(): void {
    if (this.#stopped) return
    this.#stopped = true
    this.#keeper.stopped()
  }

  #rest(timeoutMs?: number): Promise<void> {
    if (this.paused) this.#stop()
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        this.#resting.delete(wake)
        resolve()
      }
      const timer =
        timeoutMs === undefined ? undefined : setTimeout(wake, Math.min(timeoutMs, MAX_TIMEOUT_MS))
      this.#resting.add(wake)
    })
  }
}
