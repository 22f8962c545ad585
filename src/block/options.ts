/**
 * Reading of open options. They come typed (QMP) or as strings (`--image-opts`, file names); drivers ask for what they
 * know and the graph refuses by name what nobody asked for.
 */

import { BlockError } from '../base/errors.ts'
import { parseSize } from '../base/units.ts'

export type Options = Record<string, unknown>

export class OptionReader {
  readonly #values: Options
  readonly #read = new Set<string>()

  constructor(values: Options) {
    this.#values = values
  }

  /** The raw value; marks it as known. */
  take(name: string): unknown {
    this.#read.add(name)
    return this.#values[name]
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined
  }

  string(name: string): string | undefined {
    const value = this.take(name)
    if (value === undefined || typeof value === 'string') return value
    throw wrongType(name, 'a string')
  }

  requiredString(name: string): string {
    const value = this.string(name)
    if (value === undefined) throw new BlockError('invalid', `Parameter '${name}' is missing`)
    return value
  }

  /** QAPI's bool: true, false, or the strings on and off. */
  boolean(name: string, otherwise: boolean): boolean {
    const value = this.take(name)
    if (value === undefined) return otherwise
    if (value === true || value === 'on') return true
    if (value === false || value === 'off') return false
    throw new BlockError('invalid', `Parameter '${name}' expects 'on' or 'off'`)
  }

  /** Bytes, ≥ 0; strings with QEMU's suffixes. */
  size(name: string): number | undefined {
    const value = this.take(name)
    if (value === undefined) return undefined
    const bytes = typeof value === 'string' ? parseSize(value) : value
    if (typeof bytes !== 'number' || !Number.isSafeInteger(bytes) || bytes < 0)
      throw new BlockError('invalid', `Parameter '${name}' expects a size`)
    return bytes
  }

  /** A whole number within the range, both ends included. */
  integer(name: string, min: number, max: number): number | undefined {
    const value = this.take(name)
    if (value === undefined) return undefined
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
    if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw wrongType(name, 'a number')
    if (number < min || number > max)
      throw new BlockError('invalid', `Parameter '${name}' expects a value between ${min} and ${max}`)
    return number
  }

  enumeration<T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.take(name)
    if (value === undefined) return undefined
    const found = values.find((candidate) => candidate === value)
    if (found === undefined)
      throw new BlockError('invalid', `Parameter '${name}' does not accept value '${String(value)}'`)
    return found
  }

  /** Names that no one asked for. */
  unread(): string[] {
    return Object.keys(this.#values).filter(
      (name) => !this.#read.has(name) && this.#values[name] !== undefined,
    )
  }
}

const wrongType = (name: string, expected: string): BlockError =>
  new BlockError('invalid', `Parameter '${name}' expects ${expected}`)
