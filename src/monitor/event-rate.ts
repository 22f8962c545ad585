/**
 * Events that may come in masses, such as one for each request that fails, are sent at most once a second: the first at
 * once; of those that follow within a second the last one, when it is over.
 */

import type { MonitorEvent } from './event.ts'

const PERIOD_MS = 1000

/** Event → the members by which events of the same name are told apart. */
const LIMITED: Readonly<Record<string, readonly string[]>> = {
  BLOCK_IO_ERROR: ['qom-path', 'node-name'],
  QUORUM_FAILURE: [],
  QUORUM_REPORT_BAD: ['node-name'],
}

export class EventRate {
  readonly #send: (event: MonitorEvent) => void
  /** Key → what is sent when its second is over. */
  readonly #waiting = new Map<string, { timer: NodeJS.Timeout; last: MonitorEvent | undefined }>()

  constructor(send: (event: MonitorEvent) => void) {
    this.#send = send
  }

  /** Sends it now, later, or never. */
  take(event: MonitorEvent): void {
    const members = LIMITED[event.name]
    if (members === undefined) {
      this.#send(event)
      return
    }
    const key = JSON.stringify([event.name, ...members.map((name) => (event.data as Named)[name])])
    const waiting = this.#waiting.get(key)
    if (waiting !== undefined) waiting.last = event
    else {
      this.#wait(key)
      this.#send(event)
    }
  }

  /** Nothing is sent any more. */
  close(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer)
    this.#waiting.clear()
  }

  #wait(key: string): void {
    const timer = setTimeout(() => this.#elapsed(key), PERIOD_MS)
    timer.unref()
    this.#waiting.set(key, { timer, last: undefined })
  }

  #elapsed(key: string): void {
    const last = this.#waiting.get(key)?.last
    this.#waiting.delete(key)
    if (last === undefined) return
    this.#wait(key)
    this.#send(last)
  }
}

type Named = Readonly<Record<string, unknown>>
