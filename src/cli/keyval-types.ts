/** Texts of `name=value` lists → values of a type of the schema: what the wire has as numbers, switches and lists. */

import { BlockError } from '../base/errors.ts'
import { parseTruth } from '../base/truth.ts'
import { INTEGER_RANGES, type WireMember, type WireReference, type WireSchema } from '../qapi/wire.ts'

type Values = Record<string, unknown>

const WHOLE_NUMBER = /^[+-]?(0[xX][0-9a-fA-F]+|\d+)$/

const invalid = (text: string): BlockError => new BlockError('invalid', text)

/** Dotted names → objects in objects. Kind `invalid` when a name stands for a value and for more. */
export const nestNames = (flat: Readonly<Record<string, string>>): Values => {
  const result: Values = Object.create(null)
  for (const [name, value] of Object.entries(flat)) {
    const words = name.split('.')
    const last = words.pop()!
    let at = result
    for (const [depth, word] of words.entries()) {
      at[word] ??= Object.create(null)
      const inner = at[word]
      if (typeof inner === 'string')
        throw invalid(`Parameters '${words.slice(0, depth + 1).join('.')}.*' used inconsistently`)
      at = inner as Values
    }
    if (typeof at[last] === 'object') throw invalid(`Parameters '${name}.*' used inconsistently`)
    at[last] = value
  }
  return result
}

/** The values that the schema's type has. What it does not know stays as it is, for the decoder to refuse. */
export const typedValues = (schema: WireSchema, type: string, values: Values): Values =>
  typedObject(schema, type, values, '')

const typedObject = (schema: WireSchema, type: string, values: Values, path: string): Values => {
  const members = new Map<string, WireMember>()
  const collect = (name: string): void => {
    const wire = schema.types[name]
    if (wire?.kind !== 'object') return
    for (const member of wire.members) members.set(member.name, member)
    const branch = wire.tag === undefined ? undefined : wire.variants?.[String(values[wire.tag])]
    if (branch !== undefined) collect(branch)
  }
  collect(type)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const member = members.get(name)
      const here = path === '' ? name : `${path}.${name}`
      return [name, member === undefined ? value : typedValue(schema, member.type, value, here)]
    }),
  )
}

const typedValue = (schema: WireSchema, type: WireReference, value: unknown, path: string): unknown => {
  if (type.startsWith('[')) return typedList(schema, type.slice(1, -1), value, path)
  if (schema.types[type]?.kind === 'object')
    return typeof value === 'object' ? typedObject(schema, type, value as Values, path) : value
  if (typeof value !== 'string') throw invalid(`Parameters '${path}.*' are unexpected`)
  if (INTEGER_RANGES.has(type)) {
    if (!WHOLE_NUMBER.test(value)) throw invalid(`Parameter '${path}' expects integer`)
    return value.startsWith('-') ? -BigInt(value.slice(1)) : BigInt(value.replace(/^\+/, ''))
  }
  if (type !== 'bool') return value
  const truth = parseTruth(value)
  if (truth === undefined) throw invalid(`Parameter '${path}' expects 'on' or 'off'`)
  return truth
}

/** A list is written as members 0, 1, 2 and so on. */
const typedList = (schema: WireSchema, element: WireReference, value: unknown, path: string): unknown => {
  if (typeof value !== 'object') return value
  const items = value as Values
  return Object.keys(items).map((_, i) => {
    const item = items[i]
    if (item === undefined) throw invalid(`Parameter '${path}.${i}' missing`)
    return typedValue(schema, element, item, `${path}.${i}`)
  })
}
