/** Model → the modules that are data: wire tables, introspection, and the text of the schema itself. */

import { GENERATED } from './emit-types.ts'
import { introspect } from './introspection.ts'
import type { Schema } from './model.ts'
import { wireSchema } from './wire-schema.ts'

/** The one generated module that TypeScript is not to look into. */
const UNTYPED = '// @ts-nocheck: what ajv writes is JavaScript\n'

/** The parts of a module as text, put together here so that nobody takes them for code of this file. */
const typeImport = (name: string, from: string): string => `import type { ${name} } from '${from}'\n`
const constant = (comment: string, name: string, type: string, value: string): string =>
  `/** ${comment} */\nexport const ${name}: ${type} = ${value}\n`

export const emitWire = (schema: Schema): string => {
  const { types, commands, events } = wireSchema(schema)
  const typeLines = Object.entries(types).map(([name, type]) => `    '${name}': ${JSON.stringify(type)},\n`)
  const commandLines = commands.map((command) => `    ${JSON.stringify(command)},\n`)
  const value = `{
  types: {
${typeLines.join('')}  },
  commands: [
${commandLines.join('')}  ],
  events: ${JSON.stringify(events)},
}`
  return [
    GENERATED,
    typeImport('WireSchema', '../src/qapi/wire.ts'),
    constant('What the daemon needs to know of the schema to decode arguments.', 'wire', 'WireSchema', value),
  ].join('\n')
}

export const emitIntrospection = (schema: Schema): string => {
  const lines = introspect(schema).map((entry) => `  ${JSON.stringify(entry)},\n`)
  const type = 'readonly SchemaInfo[]'
  return [
    GENERATED,
    typeImport('SchemaInfo', './types.ts'),
    constant('The answer of query-qmp-schema.', 'introspection', type, `[\n${lines.join('')}]`),
  ].join('\n')
}

/** Further modules may use the schema's types at run time, and then need its text. */
export const emitSource = (files: ReadonlyMap<string, string>): string => {
  const lines = [...files].map(([path, text]) => `  ['${path}', ${JSON.stringify(text)}],\n`)
  const comment = "The schema's modules: path → text. The first is the root."
  const value = `new Map([\n${lines.join('')}])`
  return `${GENERATED}\n${constant(comment, 'source', 'ReadonlyMap<string, string>', value)}`
}

/** `code` is JavaScript that makes a constant for each validator; `names`: command → constant. */
export const emitValidatorTable = (code: string, names: ReadonlyMap<string, string>): string => {
  const lines = [...names].map(([command, name]) => `  ['${command}', ${name}],\n`)
  const comment = 'Whether a value fits the arguments of a command; commands without arguments are missing.'
  const type = 'ReadonlyMap<string, (value: unknown) => boolean>'
  return `${GENERATED}${UNTYPED}\n${code}\n${constant(comment, 'validators', type, `new Map([\n${lines.join('')}])`)}`
}
