/** Values that arrive when they like, for a consumer that takes them one by one with `for await`. */

import { BlockError } from '../base/errors.ts'

/** Values that may wait for a slow consumer; then the iteration fails rather than take up ever more memory. */
const MAX_WAITING = 10_000

export class EventQueue<T> implements AsyncIterableIterator<T> {
  #values: T[] = []
  #waiting: { resolve(result: IteratorResult<T>): void; reject(reason: unknown): void }[] = []
  /** Set once no more values come; `failure` is thrown after those that did. */
  #end: { readonly failure: unknown } | undefined
  readonly #onClosed: () => void

  /** `onClosed` is called once, when the consumer or the producer has ended it. */
  constructor(onClosed: () => void) {
    this.#onClosed = onClosed
  }

  push(value: T): void {
    if (this.#end !== undefined) return
    const taker = this.#waiting.shift()
    if (taker !== undefined) taker.resolve({ done: false, value })
    else if (this.#values.length < MAX_WAITING) this.#values.push(value)
    else this.end(new BlockError('busy', `More than ${MAX_WAITING} events are waiting to be read`))
  }

  /** No more values; with `failure`, iterating throws it once what came before is read. */
  end(failure?: unknown): void {
    if (this.#end !== undefined) return
    const takers = this.#waiting.splice(0)
    // Told once: to whoever waits now, or to the next who asks.
    this.#end = { failure: takers.length > 0 ? undefined : failure }
    for (const taker of takers) {
      if (failure === undefined) taker.resolve({ done: true, value: undefined })
      else taker.reject(failure)
    }
    this.#onClosed()
  }

  next(): Promise<IteratorResult<T>> {
    const value = this.#values.shift()
    if (value !== undefined) return Promise.resolve({ done: false, value })
    if (this.#end === undefined)
      return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }))
    const { failure } = this.#end
    this.#end = { failure: undefined }
    return failure === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(failure)
  }

  return(): Promise<IteratorResult<T>> {
    this.end()
    this.#values = []
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
