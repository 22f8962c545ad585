/**
 * Reading of open options. They come typed (QMP) or as strings (`--image-opts`, file names); drivers ask for what they
 * know and the graph refuses by name what nobody asked for.
 */

import { BlockError } from '../base/errors.ts'
import { JsonReal, renderReal } from '../base/json-real.ts'
import { parseTruth } from '../base/truth.ts'
import { isExactSize, parseExactSize } from '../base/units.ts'

export type Options = Record<string, unknown>

export class OptionReader {
  readonly #values: Options
  readonly #prefix: string
  readonly #read = new Set<string>()

  /** `prefix` stands before names in messages: `cache.`. */
  constructor(values: Options, prefix = '') {
    this.#values = values
    this.#prefix = prefix
  }

  /** The raw value; marks it as known. */
  take(name: string): unknown {
    this.#read.add(name)
    return this.#values[name]
  }

  /**
   * A member of a list, by `name.INDEX`, or whatever has exactly that name: an option that stands for a child. Marks it
   * as known; the rest of the list stays as it was.
   */
  takeChild(name: string): unknown {
    const whole = this.take(name)
    if (whole !== undefined) return whole
    const { list, key } = splitMember(name)
    return memberOf(this.#values[list], key)
  }

  /** The raw value, without a claim to know it. */
  peek(name: string): unknown {
    return this.#values[name]
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined
  }

  /** A text; in a `json:` name a number or a switch stands for one. */
  string(name: string): string | undefined {
    const value = this.#scalar(name)
    if (value === undefined) return undefined
    return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value)
  }

  /**
   * A value that has no parts. Null is nothing at all, and neither is a group without members; one with members stays
   * unread, so that they are refused.
   */
  #scalar(name: string): string | number | bigint | boolean | undefined {
    const value = this.#values[name]
    if (value instanceof JsonReal) return this.#known(name, renderReal(value.value))
    if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) return undefined
    return this.#known(name, value === null || typeof value === 'object' ? undefined : value)
  }

  #known(name: string, value: unknown): string | number | bigint | boolean | undefined {
    this.#read.add(name)
    return value as string | number | bigint | boolean | undefined
  }

  requiredString(name: string): string {
    const value = this.string(name)
    if (value === undefined) throw new BlockError('invalid', `Parameter '${name}' is missing`)
    return value
  }

  /** QAPI's bool: true, false, or a word for either. */
  boolean(name: string, otherwise: boolean): boolean {
    const value = this.#scalar(name)
    if (value === undefined) return otherwise
    const truth = typeof value === 'string' ? parseTruth(value) : value
    if (typeof truth === 'boolean') return truth
    throw new BlockError('invalid', `Parameter '${this.#prefix}${name}' expects 'on' or 'off'`)
  }

  /** Bytes, ≥ 0; strings with QEMU's suffixes. */
  size(name: string): number | undefined {
    const value = this.#scalar(name)
    if (value === undefined) return undefined
    const bytes = typeof value === 'string' ? parseExactSize(value) : value
    if (typeof bytes !== 'bigint' && !(typeof bytes === 'number' && Number.isInteger(bytes)))
      throw new BlockError(
        'invalid',
        `Parameter '${this.#prefix}${name}' expects a non-negative number below 2^64`,
        {
          hint: 'Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-\nand exabytes, respectively.',
        },
      )
    const number = Number(bytes)
    if (!isExactSize(number))
      throw new BlockError(
        'invalid',
        `Value '${String(value)}' is out of range for parameter '${this.#prefix}${name}'`,
      )
    return number
  }

  /** A whole number within the range, both ends included. */
  integer(name: string, min: number, max: number): number | undefined {
    const value = this.#scalar(name)
    if (value === undefined) return undefined
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
    if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw wrongType(name, 'a number')
    if (number < min || number > max)
      throw new BlockError('invalid', `Parameter '${name}' expects a value between ${min} and ${max}`)
    return number
  }

  /** One of a few words, a switch being one of `on` and `off`; `refusal` is the text for any other, `{}` in it the value. */
  enumeration<T extends string>(
    name: string,
    values: readonly T[],
    refusal = `Parameter '${name}' does not accept value '{}'`,
  ): T | undefined {
    const value = this.string(name)
    if (value === undefined) return undefined
    const found = values.find((candidate) => candidate === value)
    if (found === undefined)
      throw new BlockError(
        'invalid',
        refusal.replace('{}', () => value),
      )
    return found
  }

  /** What no one asked for, by name; of objects their first member. */
  unread(): string[] {
    return Object.keys(this.#values)
      .filter((name) => !this.#read.has(name) && this.#values[name] !== undefined)
      .flatMap((name) => this.#unreadOf(name, this.#values[name]))
  }

  /** Of a list whose members were taken one by one, those that were not. */
  #unreadOf(name: string, value: unknown): string[] {
    const isTaken = (key: string): boolean => this.#read.has(`${name}.${key}`)
    if (typeof value !== 'object' || value === null || !Object.keys(value).some(isTaken))
      return [firstLeaf(name, value)]
    return Object.entries(value)
      .filter(([key, member]) => !isTaken(key) && member !== undefined)
      .map(([key, member]) => firstLeaf(`${name}.${key}`, member))
  }
}

/** A format does not know an option that was given. */
export const unknownToFormat = (format: string, option: string): BlockError =>
  new BlockError('invalid', `Block format '${format}' does not support the option '${option}'`, {
    unknownOption: option,
  })

/** A protocol does not. */
export const unknownToProtocol = (protocol: string, option: string): BlockError =>
  new BlockError('invalid', `Block protocol '${protocol}' doesn't support the option '${option}'`, {
    unknownOption: option,
  })

/** `a.b.3` is member 3 of `a.b`. */
const splitMember = (name: string): { list: string; key: string } => {
  const dot = name.lastIndexOf('.')
  return { list: name.slice(0, Math.max(dot, 0)), key: name.slice(dot + 1) }
}

/** Lists are arrays, or objects by number where some of the numbers are missing. */
const memberOf = (list: unknown, key: string): unknown =>
  typeof list === 'object' && list !== null && Object.hasOwn(list, key) && /^\d+$/.test(key)
    ? (list as Options)[key]
    : undefined

/** `a.b` for `{a: {b: 1}}`: how a command line would spell it. */
const firstLeaf = (name: string, value: unknown): string => {
  let path = name
  let at = value
  while (typeof at === 'object' && at !== null) {
    const [key] = Object.keys(at)
    if (key === undefined) break
    path += `.${key}`
    at = (at as Options)[key]
  }
  return path
}

const wrongType = (name: string, expected: string): BlockError =>
  new BlockError('invalid', `Parameter '${name}' expects ${expected}`)
