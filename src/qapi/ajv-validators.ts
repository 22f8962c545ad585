/** An ajv with the argument types of a schema in it: the source of validators, ahead of time and at run time. */

import { Ajv } from 'ajv'
import { addQapiKeyword } from './ajv-keyword.ts'
import { JsonSchemaWriter } from './json-schema.ts'
import { allMembers, type Command, EMPTY, type Schema } from './model.ts'

/** Where the definitions of types stand. */
const DOCUMENT = 'qapi'

/** `source`: keep the code, for generating files. */
export const argumentAjv = (schema: Schema, source: boolean): Ajv => {
  const ajv = addQapiKeyword(
    new Ajv({
      discriminator: true,
      strictTypes: false,
      messages: false,
      code: { source, esm: true, lines: true },
    }),
  )
  const writer = new JsonSchemaWriter('wire', `${DOCUMENT}#/$defs/`)
  ajv.addSchema({ $id: DOCUMENT, $defs: writer.definitions(schema) })
  for (const command of commandsWithArguments(schema))
    ajv.addSchema({ $id: command.name, ...writer.use(command.arguments) })
  return ajv
}

/** The others take nothing, or an empty object, and need no validator. */
export const commandsWithArguments = (schema: Schema): Command[] =>
  [...schema.commands.values()].filter(
    ({ arguments: type }) => type !== EMPTY && (allMembers(type).length > 0 || type.variants !== undefined),
  )
