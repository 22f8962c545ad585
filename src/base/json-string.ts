/** The text of a JSON string token: escapes, UTF-8, and what QEMU refuses in either. */

import { BACKSLASH } from './json-bytes.ts'

/** What is wrong with a string token; the text continues "JSON parse error, ". */
export class JsonStringError extends Error {}

const LOWER_U = 0x75

/** Escaped byte → what it stands for. `\'` and `\/` included. */
const ESCAPES: ReadonlyMap<number, string> = new Map(
  Object.entries({
    '"': '"',
    "'": "'",
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
  }).map(([letter, text]) => [letter.charCodeAt(0), text] as const),
)

/** Unicode's noncharacters, which QEMU refuses in strings however they are spelled. */
const isNoncharacter = (code: number): boolean =>
  (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)

/** Value of four hexadecimal digits at `at`, or −1. */
const hexQuad = (token: Buffer, at: number): number => {
  const text = token.toString('latin1', at, at + 4)
  return /^[0-9a-fA-F]{4}$/.test(text) ? Number.parseInt(text, 16) : -1
}

const badUnicode = (spelling: string): JsonStringError =>
  new JsonStringError(`${spelling} is not a valid Unicode character`)

/** Decodes `\uXXXX`, or a surrogate pair of two; `at` is the first digit. Answers the character and the next index. */
const decodeUnicodeEscape = (token: Buffer, at: number): [text: string, next: number] => {
  const first = hexQuad(token, at)
  const spelling = `\\u${token.toString('utf8', at, Math.min(at + 4, token.length))}`
  if (first < 0 || (first >= 0xdc00 && first <= 0xdfff) || isNoncharacter(first)) throw badUnicode(spelling)
  if (first < 0xd800 || first > 0xdbff) return [String.fromCharCode(first), at + 4]
  const paired = token[at + 4] === BACKSLASH && token[at + 5] === LOWER_U
  const second = paired ? hexQuad(token, at + 6) : -1
  if (second < 0xdc00 || second > 0xdfff) throw badUnicode(spelling)
  const code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
  if (isNoncharacter(code)) throw badUnicode(`${spelling}\\u${token.toString('latin1', at + 6, at + 10)}`)
  return [String.fromCodePoint(code), at + 10]
}

/** Smallest code point that a sequence of 1 to 4 bytes may carry. */
const SHORTEST = [0, 0, 0x80, 0x800, 0x10000] as const

/** Decodes one multi-byte character at `at`. The overlong NUL (C0 80) passes, as in QEMU. */
const decodeCharacter = (token: Buffer, at: number): [code: number, next: number] => {
  const lead = token[at]!
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 0
  let code = lead & (0x7f >> length)
  let valid = length !== 0 && lead < 0xf8
  for (let index = at + 1; index < at + length; index += 1) {
    const byte = token[index] ?? 0
    if ((byte & 0xc0) !== 0x80) valid = false
    code = (code << 6) | (byte & 0x3f)
  }
  const overlong = code < SHORTEST[length]! && !(code === 0 && length === 2)
  if (!valid || overlong || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || isNoncharacter(code))
    throw new JsonStringError('invalid UTF-8 sequence in string')
  return [code, at + length]
}

/** Length of the run of plain ASCII from `at` on. */
const plainEnd = (token: Buffer, at: number, end: number): number => {
  let index = at
  while (index < end && token[index]! < 0x80 && token[index] !== BACKSLASH) index += 1
  return index
}

/**
 * The text of a complete string token, quotes included, control characters already ruled out by the lexer.
 * @throws {JsonStringError} on a bad escape, lone surrogate, noncharacter or invalid UTF-8
 */
export const decodeJsonString = (token: Buffer): string => {
  const end = token.length - 1
  let text = ''
  let index = 1
  while (index < end) {
    const byte = token[index]!
    if (byte === BACKSLASH) {
      const letter = token[index + 1]!
      if (letter === LOWER_U) {
        const [character, next] = decodeUnicodeEscape(token, index + 2)
        text += character
        index = next
        continue
      }
      const escaped = ESCAPES.get(letter)
      if (escaped === undefined) throw new JsonStringError('invalid escape sequence in string')
      text += escaped
      index += 2
    } else if (byte >= 0x80) {
      const [code, next] = decodeCharacter(token, index)
      text += String.fromCodePoint(code)
      index = next
    } else {
      const next = plainEnd(token, index, end)
      text += token.toString('latin1', index, next)
      index = next
    }
  }
  return text
}
