/**
 * One client's connection: bytes in, messages queued and handed to the dialect, replies and events out. What a message
 * means is the dialect's business; order, back-pressure and the end of the connection are this file's.
 *
 * Reading stops while a client has MAX_QUEUED messages (or MAX_QUEUED_BYTES of them) waiting, or does not read what it
 * was sent. Nothing else of one client holds up another: no client's commands run longer than TURN_MS at a stretch.
 */

import { setMaxListeners } from 'node:events'
import type { Socket } from 'node:net'
import type { ClientConnection } from '../base/client-connection.ts'
import { BlockError } from '../base/errors.ts'
import { type JsonMessage, JsonStream } from '../base/json-stream.ts'
import type { Logger } from '../base/logger.ts'
import { hasHungUp } from '../os/peer.ts'
import type { Dispatch } from './dispatch.ts'
import { JOB_PROGRESS, type MonitorEvent } from './event.ts'
import { MAX_EVENT_BACKLOG, Output } from './output.ts'

const MAX_QUEUED = 64
const MAX_QUEUED_BYTES = 16 * 1024 * 1024
/** After this long the other clients have their turn. */
const TURN_MS = 5
/** How often a client is looked after from which nothing is read at the moment. */
const HANG_UP_CHECK_MS = 200
/** How long a closing connection may take to send what is left. */
const CLOSE_GRACE_MS = 2000

/** What a session offers its dialect. */
export interface SessionPort {
  readonly client: ClientConnection
  readonly dispatch: Dispatch
  readonly logger: Logger
  /** Aborted when the client is gone. */
  readonly signal: AbortSignal
  /** Sends a whole line, its end included. */
  send(text: string): void
}

/** The meaning of messages, for one connection. */
export interface DialectSession {
  /** How many requests may be in work at once; the last message that is begun may bring more. */
  readonly concurrency: number
  /** How many requests a message brings. */
  requestsIn(message: JsonMessage): number
  /** What the server says first. */
  greet(): void
  /** True: the message must not wait for those before it. */
  overtakes(message: JsonMessage): boolean
  /** Handles one message, sends what there is to answer. Never rejects. */
  handle(message: JsonMessage): Promise<void>
  /** The event as a line, or undefined when this client doesn't get it. */
  eventLine(event: MonitorEvent): string | undefined
  /** events-subscribe. */
  subscribe(names: readonly string[] | undefined): void
}

export interface Dialect {
  readonly name: 'qmp' | 'jsonrpc'
  session(port: SessionPort): DialectSession
}

export interface SessionOptions {
  readonly id: number
  readonly socket: Socket
  readonly dialect: Dialect
  readonly dispatch: Dispatch
  readonly logger: Logger
  /** Called once, when the connection is gone. */
  readonly onClosed: () => void
}

/** Node tells a socket's file descriptor only by this undocumented way; undefined once it is closed. */
export const descriptorOf = (socket: Socket): number | undefined => {
  const fd = (socket as Socket & { readonly _handle?: { readonly fd?: number } | null })._handle?.fd
  return fd !== undefined && fd >= 0 ? fd : undefined
}

export class Session {
  readonly #socket: Socket
  readonly #output: Output
  readonly #logger: Logger
  readonly #dialect: DialectSession
  readonly #stream = new JsonStream()
  readonly #abort = new AbortController()
  #queue: JsonMessage[] = []
  /** Index of the first message in the queue that has not begun. */
  #next = 0
  #queuedBytes = 0
  /** Requests in work. */
  #running = 0
  /** When the others are due: on performance.now()'s clock, set whenever the event loop comes round to this client. */
  #turnEnds = 0
  #pumpScheduled = false
  #inputEnded = false
  #closing = false
  #progress = false
  #hangUpTimer: NodeJS.Timeout | undefined

  constructor({ id, socket, dialect, dispatch, logger, onClosed }: SessionOptions) {
    this.#socket = socket
    this.#logger = logger
    this.#output = new Output(socket, {
      drained: () => this.#pump(),
      overflowed: () => this.#drop(),
    })
    const client: ClientConnection = {
      id,
      dialect: dialect.name,
      setProgress: (enable) => {
        this.#progress = enable
      },
      subscribe: (names) => this.#dialect.subscribe(names),
    }
    const { signal } = this.#abort
    // Every command that waits listens to it.
    setMaxListeners(0, signal)
    this.#dialect = dialect.session({
      client,
      dispatch,
      logger,
      signal,
      send: (text) => this.#output.send(text),
    })
    socket.on('data', (chunk) => this.#receive(chunk))
    socket.on('end', () => {
      this.#inputEnded = true
      this.#pump()
    })
    socket.on('error', (error) => logger.debug({ err: error }, 'connection failed'))
    socket.on('close', () => {
      this.#gone()
      onClosed()
    })
    this.#dialect.greet()
  }

  sendEvent(event: MonitorEvent): void {
    if (this.#closing || (event.name === JOB_PROGRESS && !this.#progress)) return
    const line = this.#dialect.eventLine(event)
    if (line !== undefined) this.#output.sendEvent(line)
  }

  /** Ends the connection in order: commands in work are told to stop and answered, what is queued is not begun. */
  close(): void {
    if (this.#closing) return
    this.#closing = true
    this.#queue = []
    this.#next = 0
    this.#socket.pause()
    this.#stop('The monitor is closing')
    // The client may keep its end open for as long as it likes.
    this.#socket.once('finish', () => this.#socket.destroy())
    setTimeout(() => this.#socket.destroy(), CLOSE_GRACE_MS).unref()
    this.#endWhenIdle()
  }

  #receive(chunk: Buffer): void {
    if (this.#closing) return
    this.#turnEnds = performance.now() + TURN_MS
    for (const message of this.#stream.push(chunk)) {
      if (this.#running < MAX_QUEUED && this.#dialect.overtakes(message)) void this.#run(message)
      else {
        this.#queue.push(message)
        this.#queuedBytes += message.bytes
      }
    }
    this.#pump()
  }

  /** Starts what may start now, and decides whether to read on. */
  #pump(): void {
    while (
      this.#next < this.#queue.length &&
      this.#running < this.#dialect.concurrency &&
      !this.#output.blocked
    ) {
      if (performance.now() > this.#turnEnds) {
        this.#pumpLater()
        break
      }
      const message = this.#queue[this.#next]!
      this.#next += 1
      this.#queuedBytes -= message.bytes
      void this.#run(message)
    }
    if (this.#next === this.#queue.length && this.#next > 0) {
      this.#queue = []
      this.#next = 0
    }
    this.#steerReading()
    this.#endWhenIdle()
  }

  #pumpLater(): void {
    if (this.#pumpScheduled) return
    this.#pumpScheduled = true
    setImmediate(() => {
      this.#pumpScheduled = false
      this.#turnEnds = performance.now() + TURN_MS
      this.#pump()
    })
  }

  async #run(message: JsonMessage): Promise<void> {
    const requests = this.#dialect.requestsIn(message)
    this.#running += requests
    try {
      await this.#dialect.handle(message)
    } finally {
      this.#running -= requests
      this.#pump()
    }
  }

  #steerReading(): void {
    if (this.#closing || this.#inputEnded) {
      if (this.#running > 0) this.#watchForHangUp()
      return
    }
    const waiting = this.#queue.length - this.#next
    if (waiting >= MAX_QUEUED || this.#queuedBytes >= MAX_QUEUED_BYTES || this.#output.blocked) {
      this.#socket.pause()
      this.#watchForHangUp()
    } else if (this.#socket.isPaused()) this.#socket.resume()
  }

  /** While nothing is read, a client that went away shows in no other way. */
  #watchForHangUp(): void {
    this.#hangUpTimer ??= setInterval(() => {
      const fd = descriptorOf(this.#socket)
      if (fd !== undefined && hasHungUp(fd)) this.#socket.destroy()
      else if (!this.#inputEnded && !this.#socket.isPaused()) this.#stopWatching()
    }, HANG_UP_CHECK_MS).unref()
  }

  #stopWatching(): void {
    clearInterval(this.#hangUpTimer)
    this.#hangUpTimer = undefined
  }

  #endWhenIdle(): void {
    if (!this.#closing && !this.#inputEnded) return
    if (this.#running === 0 && this.#next === this.#queue.length && !this.#socket.writableEnded)
      this.#output.end()
  }

  /** A client that lets events pile up is cut off, so that it costs the daemon and the other clients nothing. */
  #drop(): void {
    this.#logger.warn({ limit: MAX_EVENT_BACKLOG }, 'client does not read its events; connection dropped')
    this.#socket.destroy()
  }

  #stop(why: string): void {
    this.#abort.abort(new BlockError('cancelled', why))
  }

  #gone(): void {
    this.#closing = true
    this.#queue = []
    this.#next = 0
    this.#stopWatching()
    this.#stop('The client has disconnected')
  }
}
