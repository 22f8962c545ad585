/** What a command handler gets besides its arguments. */

import type { ClientConnection } from '../base/client-connection.ts'
import type { Service } from './service.ts'

export interface CommandContext {
  readonly service: Service
  readonly client: ClientConnection
  /** Aborted when the client disconnects while the command waits. */
  readonly signal: AbortSignal
}
