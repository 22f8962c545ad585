/** What a handler is: one function for each command of the schema, with the schema's types. */

import type { CommandName, Commands } from '../../qapi/commands.ts'
import type { CommandContext } from './context.ts'

/** A handler rejects with a BlockError. */
export type Handlers = {
  readonly [N in CommandName]: (
    args: Commands[N]['args'],
    context: CommandContext,
  ) => Promise<Commands[N]['result']>
}
