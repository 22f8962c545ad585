/** Model → `qapi/validate.ts`: ajv's validators of all arguments, compiled ahead of time. */

import standalone from 'ajv/dist/standalone/index.js'
import { argumentAjv, commandsWithArguments } from './ajv-validators.ts'
import { emitValidatorTable } from './emit-data.ts'
import { typeName } from './emit-types.ts'
import type { Schema } from './model.ts'

export const emitValidators = (schema: Schema): string => {
  const names = new Map(commandsWithArguments(schema).map(({ name }) => [name, typeName(name)]))
  const constants = Object.fromEntries([...names].map(([command, name]) => [name, command]))
  const code = standalone
    .default(argumentAjv(schema, true), constants)
    .replace(/^"use strict";/, '')
    .replaceAll(/^export (?=const)/gm, '')
  return emitValidatorTable(code, names)
}
