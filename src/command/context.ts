/** What a command handler gets besides its arguments. */

import type { Service } from './service.ts'

/** The connection that sent a command, as far as a command may know it. */
export interface ClientConnection {
  /** Counts up from 1; for logs. */
  readonly id: number
  readonly dialect: 'qmp' | 'jsonrpc' | 'local'
  /** Turns JOB_PROGRESS on or off for this connection. */
  setProgress(enable: boolean): void
  /** JSON-RPC: which events come as notifications; undefined: all. */
  subscribe(names: readonly string[] | undefined): void
}

export interface CommandContext {
  readonly service: Service
  readonly client: ClientConnection
  /** Aborted when the client disconnects while the command waits. */
  readonly signal: AbortSignal
}
