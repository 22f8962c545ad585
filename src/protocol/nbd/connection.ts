/** The way to a server: one session at a time, and another one where that is lost. */

import { setTimeout as pause } from 'node:timers/promises'
import { BlockError, systemError, toBlockError } from '../../base/errors.ts'
import { connectTo } from '../connect.ts'
import type { Address } from '../socket-address.ts'
import { ByteSource } from './byte-source.ts'
import { type ExportInfo, negotiate, type Wish } from './handshake.ts'
import { EXPORT_FLAG } from './layout.ts'
import { Session } from './session.ts'

/** Milliseconds between tries, the first and the longest pause. */
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 2000

export interface ConnectionPlan {
  readonly address: Address
  readonly wish: Wish
  /** Milliseconds that requests wait for a lost server; 0: they fail, and the next one tries again. */
  readonly reconnectDelay: number
  /** Milliseconds for the first session; 0: one try. */
  readonly openTimeout: number
}

const startSession = async ({ address, wish }: ConnectionPlan, signal: AbortSignal): Promise<Session> => {
  const socket = await connectTo(address, signal)
  const channel = { socket, source: new ByteSource(socket) }
  const stop = (): void => void channel.socket.destroy()
  signal.addEventListener('abort', stop, { once: true })
  try {
    return new Session(channel, await negotiate(channel, wish))
  } catch (error) {
    channel.socket.destroySoon()
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Tries until `until` (as of `performance.now`), at least once. Rejects with what came of the last try. */
const tryUntil = async (plan: ConnectionPlan, until: number, signal: AbortSignal): Promise<Session> => {
  for (let ms = FIRST_PAUSE_MS; ; ms = Math.min(2 * ms, LONGEST_PAUSE_MS)) {
    try {
      return await startSession(plan, signal)
    } catch (error) {
      signal.throwIfAborted()
      const left = until - performance.now()
      if (left <= 0) throw error
      await pause(Math.min(ms, left), undefined, { signal })
    }
  }
}

/** What a server that was lost must show when it is back: users rely on it. */
const sameExport = (before: ExportInfo, now: ExportInfo): boolean =>
  now.size === before.size &&
  now.minBlock <= Math.max(before.minBlock, 1) &&
  (now.contextId === undefined) === (before.contextId === undefined) &&
  (now.flags & EXPORT_FLAG.READ_ONLY) <= (before.flags & EXPORT_FLAG.READ_ONLY)

export class Connection {
  readonly #plan: ConnectionPlan
  readonly #closed = new AbortController()
  /** What the server said first. */
  readonly info: ExportInfo
  #session: Session
  #joining: Promise<Session> | undefined
  /** When it was noticed that the session is lost. */
  #lostAt = 0

  private constructor(plan: ConnectionPlan, session: Session) {
    this.#plan = plan
    this.#session = session
    this.info = session.info
  }

  static async open(plan: ConnectionPlan, signal: AbortSignal): Promise<Connection> {
    const session = await tryUntil(plan, performance.now() + plan.openTimeout, signal)
    return new Connection(plan, session)
  }

  /** Does something with a session, again where that is lost meanwhile and there is time for another one. */
  async use(work: (session: Session) => Promise<void>): Promise<void> {
    for (;;) {
      const session = await this.#current()
      try {
        await work(session)
        return
      } catch (error) {
        if (session.failure === undefined || error !== session.failure) throw error
        if (!session.isLost || this.#plan.reconnectDelay === 0) throw failed(error)
      }
    }
  }

  async #current(): Promise<Session> {
    const session = this.#session
    if (session.failure === undefined) return session
    if (!session.isLost || this.#closed.signal.aborted) throw failed(session.failure)
    this.#joining ??= this.#join().finally(() => {
      this.#joining = undefined
    })
    return this.#joining
  }

  async #join(): Promise<Session> {
    if (this.#lostAt === 0) this.#lostAt = performance.now()
    let session: Session
    try {
      session = await tryUntil(this.#plan, this.#lostAt + this.#plan.reconnectDelay, this.#closed.signal)
    } catch (error) {
      throw failed(error)
    }
    if (!sameExport(this.info, session.info)) {
      session.close()
      throw failed(new BlockError('io', 'The export is not the same any more'))
    }
    this.#lostAt = 0
    this.#session = session
    return session
  }

  close(): void {
    this.#closed.abort()
    this.#session.close()
  }
}

/** What requests fail with, whatever came between the two ends. */
const failed = (error: unknown): BlockError => {
  const cause = toBlockError(error)
  return systemError('EIO', undefined, { cause, earlier: cause.message })
}
