/** `--object TYPE,id=ID,NAME=VALUE…` or the same as a JSON object: what commands need besides images. */

import type { Commands } from '../../qapi/commands.ts'
import { BlockError } from '../base/errors.ts'
import type { WireSchema } from '../qapi/wire.ts'
import { asksForHelp, checkIdentifier, parseKeyval } from './keyval.ts'
import type { Line, Option } from './options.ts'
import type { Session } from './subcommand.ts'

/** What object-add takes. */
type ObjectArguments = Commands['object-add']['args']

const OPTIONS = 'ObjectOptions'
const TYPES = 'ObjectType'
/** Members that every object has. */
const COMMON = new Set(['qom-type', 'id'])

/** The option that every subcommand has. */
export const objectOption: Option<'object'> = {
  name: 'object',
  argument: 'OBJECT',
  help: 'make an object first: TYPE,id=ID[,NAME=VALUE]..., e.g. a secret',
  check: async (text) => {
    const help = await objectHelp(text)
    if (help === undefined) await parseObject(text)
    return help
  },
}

/** Makes all objects of the line, in their order. */
export const addObjects = async (line: Line<'object'>, session: Session): Promise<void> => {
  for (const text of line.values('object')) {
    const runner = await session.runner()
    await runner.addObject(await parseObject(text))
  }
}

/** The schema is loaded for whoever makes objects. */
const loadWire = async (): Promise<WireSchema> => (await import('../../qapi/wire.ts')).wire

/** The list of types, or of a type's members, where the text asks for it. */
const objectHelp = async (text: string): Promise<string | undefined> => {
  if (text.startsWith('{') || !asksForHelp(text)) return undefined
  const schema = await loadWire()
  const name = parseKeyval(text, 'qom-type')['qom-type']
  const options = schema.types[OPTIONS]
  const branch = options?.kind === 'object' ? options.variants?.[name ?? ''] : undefined
  const type = branch === undefined ? undefined : schema.types[branch]
  if (type?.kind !== 'object') return `List of user creatable objects:\n${typeNames(schema)}`
  const lines = type.members
    .filter((member) => !COMMON.has(member.name))
    .map((member) => `  ${member.name}=<${shownType(member.type)}>\n`)
    .sort()
  return `${name} options:\n${lines.join('')}`
}

const typeNames = (schema: WireSchema): string => {
  const type = schema.types[TYPES]
  return type?.kind === 'enum' ? type.values.map((name) => `  ${name}\n`).join('') : ''
}

const shownType = (type: string): string => (type === 'str' ? 'string' : type.replace(/^\[(.*)\]$/, '$1'))

const parseObject = async (text: string): Promise<ObjectArguments> => {
  const schema = await loadWire()
  const { decodeObject } = await import('../qapi/decode.ts')
  const given = text.startsWith('{') ? await parseJsonObject(text) : await parseWords(schema, text)
  // What was decoded has the schema's type.
  const decoded = decodeObject(schema, OPTIONS, given, 'rounded') as unknown as ObjectArguments
  checkIdentifier(decoded.id)
  return decoded
}

const parseWords = async (schema: WireSchema, text: string): Promise<Record<string, unknown>> => {
  const { nestNames, typedValues } = await import('./keyval-types.ts')
  return typedValues(schema, OPTIONS, nestNames(parseKeyval(text, 'qom-type')))
}

/** The JSON reader is loaded for whoever writes JSON. */
const parseJsonObject = async (text: string): Promise<Record<string, unknown>> => {
  const { parseJson } = await import('../base/json.ts')
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BlockError('invalid', 'Invalid parameter type, expected: object')
  return value as Record<string, unknown>
}
