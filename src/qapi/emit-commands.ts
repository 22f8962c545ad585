/** Model → `qapi/commands.ts`: the map from a command's name to its arguments and result. */

import {
  declareObject,
  docComment,
  docText,
  GENERATED,
  property,
  typeExpression,
  typeName,
} from './emit-types.ts'
import { type Command, EMPTY, type Event, type ObjectType, type Schema } from './model.ts'

export const emitCommands = (schema: Schema): string => {
  const commands = [...schema.commands.values()]
  const implicit = commands.flatMap(({ arguments: type, doc }) => implicitType(type, doc))
  const lines = commands.map((command) => {
    const args = typeExpression(command.arguments)
    const result = command.returns === EMPTY ? 'Empty' : typeExpression(command.returns)
    return `${docComment(docText(command.doc), '  ')}  ${property(command.name)}: { args: ${args}; result: ${result} }\n`
  })
  const body = [
    ...implicit,
    `/** Every command: what it takes, and what it answers. */\nexport interface Commands {\n${lines.join('')}}\n`,
    'export type CommandName = keyof Commands\n',
  ].join('\n')
  return `${GENERATED}\n${importsOf(body, schema)}${body}`
}

export const emitEvents = (schema: Schema): string => {
  const events = [...schema.events.values()]
  const implicit = events.flatMap(({ data, doc }) => implicitType(data, doc))
  const lines = events.map(
    (event) => `${docComment(docText(event.doc), '  ')}  ${event.name}: ${typeExpression(event.data)}\n`,
  )
  const body = [
    ...implicit,
    `/** Every event, and its data. */\nexport interface Events {\n${lines.join('')}}\n`,
    'export type EventName = keyof Events\n',
  ].join('\n')
  return `${GENERATED}\n${importsOf(body, schema)}${body}`
}

/** Members that are written in place are documented with the command. */
const implicitType = (type: ObjectType, doc: (Command | Event)['doc']): string[] =>
  type.implicit && type !== EMPTY
    ? [
        declareObject({
          ...type,
          doc: doc === undefined ? undefined : { ...doc, text: '', sections: new Map() },
        }),
      ]
    : []

/** Types of the schema that a text mentions, and `Empty`. */
const importsOf = (body: string, schema: Schema): string => {
  const code = body.replaceAll(/\/\*\*[\s\S]*?\*\/|'[^']*'/g, '')
  const words = new Set(code.match(/\b[A-Z]\w*\b/g))
  const names = ['Empty', ...[...schema.types.keys()].map(typeName)].filter((name) => words.has(name)).sort()
  return names.length === 0
    ? ''
    : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './types.ts'\n\n`
}
