/** Tokens of one JSON message, in order, become a value: a push-down machine with QEMU's words for what is wrong. */

import { JsonReal } from './json-real.ts'
import { decodeJsonString, JsonStringError } from './json-string.ts'

/** What JSON text can hold here. Integers are `number` where that is exact, else `bigint` (−2^63 … 2^64 − 1). */
export type JsonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | JsonReal
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

/** A message that is no JSON; the text is whole, as it goes to the client. */
export class JsonSyntaxError extends Error {}

const fail = (reason: string): never => {
  throw new JsonSyntaxError(`JSON parse error, ${reason}`)
}

const INT64_MIN = -(2n ** 63n)
const UINT64_MAX = 2n ** 64n - 1n

/** A number literal's value, by its spelling. `text` is a valid literal. */
const decodeNumber = (text: string, integer: boolean, plainReals: boolean): number | bigint | JsonReal => {
  if (integer) {
    const value = Number(text)
    if (Number.isSafeInteger(value)) return value === 0 ? 0 : value
    // 20 digits and a sign are the longest that can fit; a hostile one of megabytes is not worth a bigint.
    if (text.length <= 21) {
      const exact = BigInt(text)
      if (exact >= INT64_MIN && exact <= UINT64_MAX) return exact
    }
  }
  const value = Number(text)
  if (!Number.isFinite(value)) return fail('number out of range')
  return plainReals ? value : new JsonReal(value)
}

const KEYWORDS: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ['true', true],
  ['false', false],
  ['null', null],
])

type Container = JsonValue[] | Record<string, JsonValue>

/** What may come next: a constant per place in the grammar. */
type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end'

/** `["__proto__"]` is data here, never the prototype. */
const setMember = (target: Record<string, JsonValue>, key: string, value: JsonValue): void => {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
  else target[key] = value
}

/**
 * Builds one value at a time. Each token method answers true when it completed the top-level value, which `take` then
 * hands over; a token that does not fit throws JsonSyntaxError, and the caller calls `reset`.
 */
export class JsonBuilder {
  readonly #plainReals: boolean
  #containers: Container[] = []
  #keys: string[] = []
  #expect: Expect = 'value'
  #result: JsonValue = null

  /** `plainReals`: numbers that are no integers come as `number` too, for readers that need not tell `1.0` from `1`. */
  constructor(plainReals: boolean) {
    this.#plainReals = plainReals
  }

  reset(): void {
    this.#containers.length = 0
    this.#keys.length = 0
    this.#expect = 'value'
    this.#result = null
  }

  /** The completed value; the builder is ready for the next message. */
  take(): JsonValue {
    const result = this.#result
    this.#result = null
    return result
  }

  /** `{` or `[`. */
  open(container: Container): boolean {
    this.#beforeValue()
    this.#containers.push(container)
    this.#expect = Array.isArray(container) ? 'value-or-end' : 'key-or-end'
    return false
  }

  /** `}` or `]`. */
  close(isArray: boolean): boolean {
    const container = this.#containers.at(-1)
    if (container === undefined) return fail('expecting value')
    const fits = Array.isArray(container) === isArray
    switch (this.#expect) {
      case 'comma-or-end':
        if (!fits) return this.#missingSeparator(container)
        break
      case 'value-or-end':
      case 'key-or-end':
        if (!fits) return fail('expecting value')
        break
      case 'colon':
        return fail('missing : in object pair')
      default:
        return fail('expecting value')
    }
    this.#containers.pop()
    return this.#add(container as JsonValue)
  }

  comma(): boolean {
    switch (this.#expect) {
      case 'comma-or-end':
        this.#expect = Array.isArray(this.#containers.at(-1)) ? 'value' : 'key'
        return false
      case 'colon':
        return fail('missing : in object pair')
      default:
        return fail('expecting value')
    }
  }

  colon(): boolean {
    switch (this.#expect) {
      case 'colon':
        this.#expect = 'value'
        return false
      case 'comma-or-end':
        return this.#missingSeparator(this.#containers.at(-1)!)
      default:
        return fail('expecting value')
    }
  }

  /** A whole string token, quotes included; `plain`: ASCII without escapes. */
  string(token: Buffer, plain: boolean): boolean {
    const isKey = this.#expect === 'key' || this.#expect === 'key-or-end'
    if (!isKey) this.#beforeValue()
    const text = plain ? token.toString('latin1', 1, token.length - 1) : this.#decode(token)
    if (!isKey) return this.#add(text)
    if (Object.hasOwn(this.#containers.at(-1)!, text)) return fail('duplicate key')
    this.#keys.push(text)
    this.#expect = 'colon'
    return false
  }

  /** A number literal that the lexer found well-formed; `integer`: without fraction and exponent. */
  number(text: string, integer: boolean): boolean {
    this.#beforeValue()
    return this.#add(decodeNumber(text, integer, this.#plainReals))
  }

  /** A run of lower-case letters. */
  keyword(text: string): boolean {
    // In a key's place an unknown word is what QEMU complains of first, a known one is no string.
    if (this.#expect !== 'key' && this.#expect !== 'key-or-end') this.#beforeValue()
    const value = KEYWORDS.get(text)
    if (value === undefined) return fail(`invalid keyword '${text}'`)
    this.#beforeValue()
    return this.#add(value)
  }

  #decode(token: Buffer): string {
    try {
      return decodeJsonString(token)
    } catch (error) {
      if (error instanceof JsonStringError) return fail(error.message)
      throw error
    }
  }

  #missingSeparator(container: Container): never {
    return fail(`expected separator in ${Array.isArray(container) ? 'list' : 'dict'}`)
  }

  #beforeValue(): void {
    if (this.#expect === 'key' || this.#expect === 'key-or-end') fail('key is not a string in object')
    if (this.#expect === 'colon') fail('missing : in object pair')
    if (this.#expect === 'comma-or-end') this.#missingSeparator(this.#containers.at(-1)!)
  }

  #add(value: JsonValue): boolean {
    const parent = this.#containers.at(-1)
    if (parent === undefined) {
      this.#result = value
      this.#expect = 'value'
      return true
    }
    if (Array.isArray(parent)) parent.push(value)
    else setMember(parent, this.#keys.pop()!, value)
    this.#expect = 'comma-or-end'
    return false
  }
}
