/** Model → `qapi/json-schema/`: the types for clients in any language, and one OpenRPC document. */

import { docText } from './emit-types.ts'
import { type JsonSchema, JsonSchemaWriter } from './json-schema.ts'
import { allMembers, type Command, EMPTY, type Schema, type Type } from './model.ts'

const DRAFT = 'http://json-schema.org/draft-07/schema#'
const EMPTY_OBJECT: JsonSchema = { type: 'object', additionalProperties: false }

const render = (document: object): string => `${JSON.stringify(document, undefined, 2)}\n`

const useOrEmpty = (writer: JsonSchemaWriter, type: Type): JsonSchema =>
  type === EMPTY ? EMPTY_OBJECT : writer.use(type)

/** One file with all types; commands as `NAME.arguments` and `NAME.result`, events by their name. */
export const emitJsonSchema = (schema: Schema): string => {
  const writer = new JsonSchemaWriter('published', '#/definitions/')
  const definitions: Record<string, JsonSchema> = writer.definitions(schema)
  for (const command of schema.commands.values()) {
    definitions[`${command.name}.arguments`] = useOrEmpty(writer, command.arguments)
    definitions[`${command.name}.result`] = useOrEmpty(writer, command.returns)
  }
  for (const event of schema.events.values()) definitions[event.name] = useOrEmpty(writer, event.data)
  const comment = 'Generated from schema/ by scripts/generate.ts. Do not edit.'
  return render({ $schema: DRAFT, $comment: comment, definitions })
}

/** `version` is that of the schema's package. */
export const emitOpenRpc = (schema: Schema, version: string): string => {
  const writer = new JsonSchemaWriter('published', '#/components/schemas/')
  return render({
    openrpc: '1.3.2',
    info: {
      title: 'qimg',
      version,
      description: 'Generated from schema/ by scripts/generate.ts. Do not edit.',
    },
    methods: [...schema.commands.values()].map((command) => method(command, writer)),
    components: { schemas: writer.definitions(schema) },
  })
}

/** Parameters go by name. Of a union only what all variants have can be told apart here; `x-arguments` has it all. */
const method = (command: Command, writer: JsonSchemaWriter): object => {
  const type = command.arguments
  const params = allMembers(type).map((member) => ({
    name: member.name,
    required: !member.optional,
    schema: writer.use(member.type),
  }))
  return {
    name: command.name,
    ...(command.doc === undefined ? {} : { description: docText(command.doc) }),
    paramStructure: 'by-name',
    params,
    ...(type.variants === undefined ? {} : { 'x-arguments': writer.use(type) }),
    result: { name: 'result', schema: useOrEmpty(writer, command.returns) },
    ...(command.features.some(({ name }) => name === 'deprecated') ? { deprecated: true } : {}),
  }
}
