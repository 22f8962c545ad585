/** All products of the compiler: file name below `qapi/` → text. The same schema gives the same bytes. */

import { compileSchema } from './compile.ts'
import { emitCommands, emitEvents } from './emit-commands.ts'
import { emitIntrospection, emitSource, emitWire } from './emit-data.ts'
import { emitJsonSchema, emitOpenRpc } from './emit-json-schema.ts'
import { emitTypes } from './emit-types.ts'
import { emitValidators } from './emit-validators.ts'
import type { ReadText } from './modules.ts'

/** `version` is for the OpenRPC document. */
export const emitAll = (root: string, read: ReadText, version: string): Map<string, string> => {
  const modules = new Map<string, string>()
  const schema = compileSchema(root, (path) => {
    const text = read(path)
    modules.set(path, text)
    return text
  })
  return new Map([
    ['types.ts', emitTypes(schema)],
    ['commands.ts', emitCommands(schema)],
    ['events.ts', emitEvents(schema)],
    ['wire.ts', emitWire(schema)],
    ['validate.ts', emitValidators(schema)],
    ['introspect.ts', emitIntrospection(schema)],
    ['source.ts', emitSource(modules)],
    ['json-schema/types.json', emitJsonSchema(schema)],
    ['json-schema/openrpc.json', emitOpenRpc(schema, version)],
  ])
}
