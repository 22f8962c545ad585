/** The monitor: any number of sockets in two dialects, any number of clients on each, one table of commands. */

import type { Server, Socket } from 'node:net'
import type { Logger } from '../base/logger.ts'
import { peerCredentials } from '../os/peer.ts'
import { jsonRpc } from './dialect-jsonrpc.ts'
import { qmp } from './dialect-qmp.ts'
import type { Dispatch } from './dispatch.ts'
import { timestampNow } from './event.ts'
import { EventRate } from './event-rate.ts'
import { listenOn, type SocketSpec } from './listen.ts'
import { type Dialect, descriptorOf, Session } from './session.ts'

export interface MonitorSocket extends SocketSpec {
  readonly dialect: Dialect['name']
}

export interface MonitorOptions {
  readonly dispatch: Dispatch
  readonly logger: Logger
}

const DIALECTS: Readonly<Record<Dialect['name'], Dialect>> = { qmp, jsonrpc: jsonRpc }

export class MonitorServer {
  readonly #dispatch: Dispatch
  readonly #logger: Logger
  readonly #servers: Server[] = []
  readonly #sessions = new Set<Session>()
  readonly #events = new EventRate((event) => {
    for (const session of this.#sessions) session.sendEvent(event)
  })
  #lastClient = 0
  #closed: Promise<void> | undefined
  /** Tells `close` that the last session is gone. */
  #emptied: (() => void) | undefined

  constructor({ dispatch, logger }: MonitorOptions) {
    this.#dispatch = dispatch
    this.#logger = logger
  }

  /**
   * Listens on all of the sockets; on none of them when one fails.
   * @throws {BlockError} when a path is in use or out of reach
   */
  async listen(sockets: readonly MonitorSocket[]): Promise<void> {
    const opened: Server[] = []
    try {
      // One after the other, so that the same path given twice is found in use.
      for (const socket of sockets) {
        const dialect = DIALECTS[socket.dialect]
        opened.push(await listenOn(socket, (connection) => this.#accept(connection, dialect)))
      }
    } catch (error) {
      for (const server of opened) server.close()
      throw error
    }
    for (const server of opened) {
      server.on('error', (error) => this.#logger.error({ err: error }, 'cannot accept a client'))
      this.#servers.push(server)
    }
  }

  /**
   * Sends an event to every client that is to get it, before anything that is said after this call; or later, where it is
   * one of those that are not sent too often.
   */
  broadcast(name: string, data: object): void {
    this.#events.take({ name, data, timestamp: timestampNow() })
  }

  /**
   * No further clients; the sockets' files are removed, commands in work are told to stop and answered, then the
   * connections end. Resolves when all are gone. A command must not wait for it: it would wait for itself.
   */
  close(): Promise<void> {
    this.#closed ??= this.#close()
    return this.#closed
  }

  async #close(): Promise<void> {
    this.#events.close()
    const stopped = this.#servers.map(
      (server) => new Promise<void>((resolve) => server.close(() => resolve())),
    )
    const emptied = new Promise<void>((resolve) => {
      this.#emptied = resolve
    })
    for (const session of this.#sessions) session.close()
    if (this.#sessions.size > 0) await emptied
    await Promise.all(stopped)
  }

  #accept(socket: Socket, dialect: Dialect): void {
    this.#lastClient += 1
    const id = this.#lastClient
    const logger = this.#logger.child({ client: id })
    const fd = descriptorOf(socket)
    logger.info(
      { dialect: dialect.name, peer: fd === undefined ? undefined : peerOf(fd) },
      'client connected',
    )
    const session = new Session({
      id,
      socket,
      dialect,
      dispatch: this.#dispatch,
      logger,
      onClosed: () => {
        this.#sessions.delete(session)
        logger.info('client disconnected')
        if (this.#sessions.size === 0) this.#emptied?.()
      },
    })
    this.#sessions.add(session)
    if (this.#closed !== undefined) session.close()
  }
}

/** For the log only; a peer that cannot be told is no reason to refuse it. */
const peerOf = (fd: number): object | undefined => {
  try {
    return peerCredentials(fd)
  } catch {
    return undefined
  }
}
