/** Model → the modules that are data: wire tables, introspection, and the text of the schema itself. */

import { GENERATED } from './emit-types.ts'
import { introspect } from './introspection.ts'
import type { Schema } from './model.ts'
import { wireSchema } from './wire-schema.ts'

export const emitWire = (schema: Schema): string => {
  const { types, commands, events } = wireSchema(schema)
  const typeLines = Object.entries(types).map(([name, type]) => `    '${name}': ${JSON.stringify(type)},\n`)
  const commandLines = commands.map((command) => `    ${JSON.stringify(command)},\n`)
  return `${GENERATED}
import type { WireSchema } from '../src/qapi/wire.ts'

/** What the daemon needs to know of the schema to decode arguments. */
export const wire: WireSchema = {
  types: {
${typeLines.join('')}  },
  commands: [
${commandLines.join('')}  ],
  events: ${JSON.stringify(events)},
}
`
}

export const emitIntrospection = (schema: Schema): string => {
  const lines = introspect(schema).map((entry) => `  ${JSON.stringify(entry)},\n`)
  return `${GENERATED}
import type { SchemaInfo } from './types.ts'

/** The answer of query-qmp-schema. */
export const introspection: readonly SchemaInfo[] = [
${lines.join('')}]
`
}

/** Further modules may use the schema's types at run time, and then need its text. */
export const emitSource = (files: ReadonlyMap<string, string>): string => {
  const lines = [...files].map(([path, text]) => `  ['${path}', ${JSON.stringify(text)}],\n`)
  return `${GENERATED}
/** The schema's modules: path → text. The first is the root. */
export const source: ReadonlyMap<string, string> = new Map([
${lines.join('')}])
`
}
