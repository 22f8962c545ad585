/**
 * A further QAPI module at run time, so that an agent's own commands can live in the daemon. It may use the types of
 * the built-in schema. Only the daemon that is asked for this loads the compiler and ajv.
 */

import { source } from '../../qapi/source.ts'
import { BlockError } from '../base/errors.ts'
import { argumentAjv, commandsWithArguments } from './ajv-validators.ts'
import { linkSource, loadSource } from './compile.ts'
import { introspect } from './introspection.ts'
import type { ReadText } from './modules.ts'
import { type CompiledSchema, compiledSchema } from './runtime.ts'
import { wireSchema } from './wire-schema.ts'

/**
 * The schema of this build and the module at `path` as one. The new commands come last.
 * @throws {BlockError} of kind `invalid` with `file:line: …` when the module is wrong or redefines something
 */
export const extendSchema = (path: string, read: ReadText): CompiledSchema => {
  const [root] = source.keys()
  const base = loadSource(root!, (name) => source.get(name) ?? missing(name))
  // Pragmas hold for their own module; the only one that linking asks for is put together.
  const added = loadSource(path, read)
  const commandReturns = new Set([...base.exceptions.commandReturns, ...added.exceptions.commandReturns])
  const schema = linkSource({
    definitions: [...base.definitions, ...added.definitions],
    exceptions: { ...added.exceptions, commandReturns },
  })
  const ajv = argumentAjv(schema, false)
  const validators = new Map(
    commandsWithArguments(schema).map(({ name }) => [
      name,
      (value: unknown) => ajv.validate(name, value) === true,
    ]),
  )
  const own = new Set(added.definitions.map(({ name }) => name))
  return compiledSchema(wireSchema(schema), validators, introspect(schema), (command) =>
    own.has(command) ? 'exact' : 'rounded',
  )
}

const missing = (name: string): never => {
  throw new BlockError('not-found', `no schema module '${name}'`)
}
