/** All products of the compiler: file name below `qapi/` → text. The same schema gives the same bytes. */

import { emitCommands, emitEvents } from './emit-commands.ts'
import { emitTypes } from './emit-types.ts'
import type { Schema } from './model.ts'

export const emitAll = (schema: Schema): Map<string, string> =>
  new Map([
    ['types.ts', emitTypes(schema)],
    ['commands.ts', emitCommands(schema)],
    ['events.ts', emitEvents(schema)],
  ])
