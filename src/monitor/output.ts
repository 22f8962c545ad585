/**
 * What goes out to one client: everything said within one turn of the event loop leaves in one write, and a client that
 * does not read is noticed.
 */

import type { Socket } from 'node:net'

/** Unwritten characters from which on the session should say no more: stop reading, stop starting commands. */
const HIGH_WATER = 256 * 1024
/** Characters of events that may wait for a client that does not read; then it is dropped. */
export const MAX_EVENT_BACKLOG = 8 * 1024 * 1024

export interface OutputListener {
  /** The client has read what was waiting. */
  drained(): void
  /** Events pile up beyond MAX_EVENT_BACKLOG. */
  overflowed(): void
}

export class Output {
  readonly #socket: Socket
  readonly #listener: OutputListener
  #parts: string[] = []
  #length = 0
  #scheduled = false
  /** The socket holds more than it likes, until 'drain'. */
  #full = false
  #eventBacklog = 0

  constructor(socket: Socket, listener: OutputListener) {
    this.#socket = socket
    this.#listener = listener
    socket.on('drain', () => {
      this.#full = false
      this.#eventBacklog = 0
      listener.drained()
    })
  }

  /** Better say nothing more before `drained`. */
  get blocked(): boolean {
    return this.#full || this.#length >= HIGH_WATER
  }

  /** A reply or greeting, with its line end. Never refused: their number is bounded by the session. */
  send(text: string): void {
    if (!this.#socket.writable) return
    this.#parts.push(text)
    this.#length += text.length
    if (this.#scheduled) return
    this.#scheduled = true
    setImmediate(() => this.flush())
  }

  /** An event. Nobody holds events back, so they are counted while the client does not read. */
  sendEvent(text: string): void {
    if (this.#full) {
      this.#eventBacklog += text.length
      if (this.#eventBacklog > MAX_EVENT_BACKLOG) {
        this.#listener.overflowed()
        return
      }
    }
    this.send(text)
  }

  flush(): void {
    this.#scheduled = false
    if (this.#parts.length === 0 || !this.#socket.writable) return
    const text = this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join('')
    this.#parts = []
    this.#length = 0
    this.#full = !this.#socket.write(text) || this.#full
  }

  /** Writes what is left and closes the sending side. */
  end(): void {
    this.flush()
    this.#socket.end()
  }
}
