/** `--object TYPE,id=ID,NAME=VALUE…` or the same as a JSON object: what commands need besides images. */

import { BlockError } from '../base/errors.ts'
import { asksForHelp, checkIdentifier, parseKeyval } from './keyval.ts'
import type { Line, Option } from './options.ts'
import type { Session } from './subcommand.ts'

/** Types that can be made, and their members with the names of their types. */
const OBJECT_TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  secret: {
    data: 'string',
    file: 'string',
    format: 'QCryptoSecretFormat',
    iv: 'string',
    keyid: 'string',
  },
}

/** Members that take one of a few words. */
const WORDS: Readonly<Record<string, readonly string[]>> = { format: ['raw', 'base64'] }

/** The option that every subcommand has. */
export const objectOption: Option<'object'> = {
  name: 'object',
  argument: 'OBJECT',
  help: 'make an object first: TYPE,id=ID[,NAME=VALUE]..., e.g. a secret',
  check: async (text) => {
    const help = objectHelp(text)
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

/** The list of types, or of a type's members, where the text asks for it. */
const objectHelp = (text: string): string | undefined => {
  if (text.startsWith('{') || !asksForHelp(text)) return undefined
  const type = parseKeyval(text, 'qom-type')['qom-type']
  const members = type === undefined || type === 'help' || type === '?' ? undefined : OBJECT_TYPES[type]
  if (members === undefined)
    return `List of user creatable objects:\n${Object.keys(OBJECT_TYPES)
      .map((name) => `  ${name}\n`)
      .join('')}`
  const lines = Object.entries(members).map(([name, kind]) => `  ${name}=<${kind}>\n`)
  return `${type} options:\n${lines.join('')}`
}

const parseObject = async (text: string): Promise<Record<string, unknown>> => {
  const properties = text.startsWith('{') ? await parseJsonObject(text) : parseKeyval(text, 'qom-type')
  const type = properties['qom-type']
  if (type === undefined) throw missing('qom-type')
  const id = properties['id']
  const members = Object.hasOwn(OBJECT_TYPES, String(type)) ? OBJECT_TYPES[String(type)] : undefined
  if (members === undefined)
    throw new BlockError('invalid', `Parameter 'qom-type' does not accept value '${String(type)}'`)
  if (id === undefined) throw missing('id')
  for (const name of Object.keys(properties))
    if (name !== 'qom-type' && name !== 'id' && !Object.hasOwn(members, name))
      throw new BlockError('invalid', `Parameter '${name}' is unexpected`)
  for (const [name, words] of Object.entries(WORDS))
    if (properties[name] !== undefined && !words.includes(String(properties[name])))
      throw new BlockError(
        'invalid',
        `Parameter '${name}' does not accept value '${String(properties[name])}'`,
      )
  checkIdentifier(id)
  return properties
}

const missing = (name: string): BlockError => new BlockError('invalid', `Parameter '${name}' is missing`)

/** The JSON reader is loaded for whoever writes JSON. */
const parseJsonObject = async (text: string): Promise<Record<string, unknown>> => {
  const { parseJson } = await import('../base/json.ts')
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BlockError('invalid', 'Invalid parameter type, expected: object')
  return value as Record<string, unknown>
}
