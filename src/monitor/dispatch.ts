/** The table of commands that a monitor serves, and how one is run. The table is handed in; a monitor knows no command. */

import type { ClientConnection } from '../base/client-connection.ts'
import { BlockError, toBlockError } from '../base/errors.ts'
import type { Logger } from '../base/logger.ts'

export interface CommandContext {
  readonly client: ClientConnection
  /** Aborted when the client is gone or the monitor closes while the command waits. */
  readonly signal: AbortSignal
}

export interface CommandEntry {
  readonly name: string
  /** `exec-oob` may run it ahead of commands that wait. */
  readonly allowOob: boolean
  /**
   * Checks the arguments; `args` is undefined where the message has none.
   * @throws {BlockError} with QEMU's text
   */
  decode(args: unknown): Record<string, unknown>
  run(args: Record<string, unknown>, context: CommandContext): Promise<unknown>
}

export interface Dispatch {
  /** May grow while the monitor runs. */
  readonly commands: ReadonlyMap<string, CommandEntry>
  /** What query-version answers; stands in QMP's greeting too. */
  version(): object
}

/** The command that starts a QMP session; there is nothing to negotiate in JSON-RPC. */
export const QMP_CAPABILITIES = 'qmp_capabilities'

export const findCommand = (dispatch: Dispatch, name: string): CommandEntry => {
  const entry = dispatch.commands.get(name)
  if (entry !== undefined) return entry
  throw new BlockError('not-found', `The command ${name} has not been found`, {
    errorClass: 'CommandNotFound',
  })
}

/**
 * Runs a command whose arguments are decoded. Answers its result, `{}` for none.
 * @throws {BlockError}; whatever else a handler throws is a fault of ours, and logged with its stack
 */
export const runCommand = async (
  entry: CommandEntry,
  args: Record<string, unknown>,
  context: CommandContext,
  logger: Logger,
): Promise<unknown> => {
  const started = performance.now()
  try {
    return (await entry.run(args, context)) ?? {}
  } catch (error) {
    throw asReplyError(error, entry.name, logger)
  } finally {
    logger.debug({ command: entry.name, ms: Math.round(performance.now() - started) }, 'command done')
  }
}

/** Anything thrown, as the client is told it. */
export const asReplyError = (error: unknown, command: string, logger: Logger): BlockError => {
  const known = toBlockError(error)
  if (known !== error && known.kind !== 'cancelled')
    logger.error({ command, err: error }, 'command failed unexpectedly')
  return known
}
