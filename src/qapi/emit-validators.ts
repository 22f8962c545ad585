/** Model → `qapi/validate.ts`: ajv's validators of all arguments, compiled ahead of time. */

import standalone from 'ajv/dist/standalone/index.js'
import { argumentAjv, commandsWithArguments } from './ajv-validators.ts'
import { GENERATED, property, typeName } from './emit-types.ts'
import type { Schema } from './model.ts'

export const emitValidators = (schema: Schema): string => {
  const names = commandsWithArguments(schema).map((command) => command.name)
  const exported = Object.fromEntries(names.map((name) => [typeName(name), name]))
  const code = standalone
    .default(argumentAjv(schema, true), exported)
    .replace(/^"use strict";/, '')
    .replaceAll(/^export (?=const)/gm, '')
  const table = names.map((name) => `  ${property(name)}: ${typeName(name)},\n`).join('')
  return `${GENERATED}// @ts-nocheck: what ajv writes is JavaScript
${code}
/** Whether a value fits the arguments of a command; commands without arguments are missing. */
export const validators: Readonly<Record<string, (value: unknown) => boolean>> = {
${table}}
`
}
