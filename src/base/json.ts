/** JSON as QEMU reads and writes it: whole texts to values, and values to text. Streams are `json-stream.ts`. */

import { BlockError } from './errors.ts'
import type { JsonSyntaxError, JsonValue } from './json-builder.ts'
import { JsonReal, renderReal } from './json-real.ts'
import { JsonStream } from './json-stream.ts'
import { qemuKeyOrder } from './key-order.ts'

export { JsonReal, type JsonValue }

/**
 * The one value in a text. Integers come as `number` where exact, else as `bigint`; other numbers as JsonReal. Look up
 * members with Object.hasOwn: keys are whatever the text says.
 * @throws {BlockError} of kind `invalid` with QEMU's text
 */
export const parseJson = (text: string | Uint8Array): JsonValue => {
  const stream = new JsonStream()
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text
  const messages = [...stream.push(bytes), ...stream.end()]
  const first = messages[0]
  if (first === undefined) throw new BlockError('invalid', 'Expecting a JSON value')
  if ('error' in first) throw toBlockError(first.error)
  if (messages.length > 1) throw new BlockError('invalid', 'Expecting at most one JSON value')
  return first.value
}

const toBlockError = (error: JsonSyntaxError): BlockError => new BlockError('invalid', error.message)

export interface RenderOptions {
  /** Everything outside ASCII as `\uXXXX` (default true); false leaves it as it is. */
  readonly ascii?: boolean
}

/** One line without its end; `", "` and `": "` between. Members come in QEMU's order; undefined ones are left out. */
export const renderJson = (value: unknown, { ascii = true }: RenderOptions = {}): string =>
  render(value, ascii ? renderAscii : renderUnicode)

/** Many lines, four blanks a level, as QEMU's `pretty`: an empty object or array still takes two lines. No line end. */
export const renderJsonPretty = (value: unknown, { ascii = true }: RenderOptions = {}): string =>
  renderIndented(value, ascii ? renderAscii : renderUnicode, '\n')

type RenderString = (text: string) => string

const render = (value: unknown, string: RenderString): string => {
  switch (typeof value) {
    case 'string':
      return string(value)
    case 'number':
      return renderNumber(value)
    case 'object':
      break
    default:
      return renderScalar(value)
  }
  if (value === null) return 'null'
  if (value instanceof JsonReal) return renderReal(value.value)
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value) text += text === '' ? render(item, string) : `, ${render(item, string)}`
    return `[${text}]`
  }
  for (const key of qemuKeyOrder(Object.keys(value))) {
    const member = (value as Record<string, unknown>)[key]
    if (member === undefined) continue
    text += `${text === '' ? '' : ', '}${string(key)}: ${render(member, string)}`
  }
  return `{${text}}`
}

const renderIndented = (value: unknown, string: RenderString, lineEnd: string): string => {
  if (typeof value !== 'object' || value === null || value instanceof JsonReal) return render(value, string)
  const inner = `${lineEnd}    `
  const lines = Array.isArray(value)
    ? value.map((item) => inner + renderIndented(item, string, inner))
    : qemuKeyOrder(Object.keys(value))
        .map((key) => [key, (value as Record<string, unknown>)[key]] as const)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => `${inner}${string(key)}: ${renderIndented(member, string, inner)}`)
  return Array.isArray(value) ? `[${lines.join(',')}${lineEnd}]` : `{${lines.join(',')}${lineEnd}}`
}

const renderScalar = (value: unknown): string => {
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false'
    case 'bigint':
      return value.toString()
    case 'undefined':
      return 'null'
    default:
      throw new TypeError(`a ${typeof value} has no JSON form`)
  }
}

/** Whole numbers stay integers as far as 64 bits reach; JavaScript's own spelling would round them from 2^53 on. */
const renderNumber = (value: number): string => {
  if (Number.isSafeInteger(value)) return value === 0 ? '0' : String(value)
  if (Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 64) return BigInt(value).toString()
  return renderReal(value)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

const escapeUnit = (unit: string): string =>
  ESCAPES[unit] ?? `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to be escaped
const NEEDS_UNICODE_CARE = /["\\\u0000-\u001f\u007f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const UNICODE_ESCAPED = /["\\\u0000-\u001f\u007f]/g
const NEEDS_ASCII_CARE = /[^\x20\x21\x23-\x5b\x5d-\x7e]/
const ASCII_ESCAPED = /[^\x20\x21\x23-\x5b\x5d-\x7e]/g
const SURROGATE = /[\ud800-\udfff]/

/** Half a surrogate pair has no UTF-8 form; it becomes U+FFFD, as whatever QEMU cannot decode. */
const wellFormed = (text: string): string =>
  SURROGATE.test(text)
    ? text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    : text

const renderAscii = (text: string): string =>
  NEEDS_ASCII_CARE.test(text) ? `"${wellFormed(text).replace(ASCII_ESCAPED, escapeUnit)}"` : `"${text}"`

const renderUnicode = (text: string): string => {
  const safe = wellFormed(text)
  return NEEDS_UNICODE_CARE.test(safe) ? `"${safe.replace(UNICODE_ESCAPED, escapeUnit)}"` : `"${safe}"`
}
