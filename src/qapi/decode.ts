/**
 * Arguments from the wire → plain values. Visits them in QEMU's order and words the first error as QEMU does; numbers,
 * which the JSON reader keeps exact (`bigint`, JsonReal), become plain ones.
 */

import { BlockError } from '../base/errors.ts'
import { JsonReal } from '../base/json-real.ts'
import type { ValueKind } from './checks.ts'
import {
  INTEGER_RANGES,
  type WireAlternate,
  type WireMember,
  type WireReference,
  type WireSchema,
} from './wire.ts'

export type Decoded = Record<string, unknown>

/**
 * What becomes of integers beyond 2^53: `rounded` to a number, as no size or count of ours comes near, or kept
 * `exact`, as `bigint`.
 */
export type LargeIntegers = 'rounded' | 'exact'

/**
 * A value of an object type. Members that are absent stay absent.
 * @throws {BlockError} of kind `invalid` with QEMU's text for the first thing that is wrong
 */
export const decodeObject = (
  schema: WireSchema,
  type: string,
  value: unknown,
  large: LargeIntegers,
): Decoded => new Decoder(schema, large).object(type, value, '')

/**
 * The one type of which the language cannot say all: what `options` are depends on `format` beside it. They are those
 * of BlockdevCreateOptions without the nodes, which the operation makes itself; the size may come from elsewhere.
 */
const TARGET = 'ImageTarget'
const CREATION = 'BlockdevCreateOptions'
const IN_TARGET: Relaxed = { optional: ['size'], without: ['file', 'filename'] }
/** A file's own options may stand among those of the format in it, where they mean the same for every format. */
const OF_FILE_BELOW: Relaxed = { optional: [], without: ['filename', 'size', 'preallocation'] }

/** Throws what is wrong with the options of a new image of this format; those that no schema knows are not looked at. */
export const checkCreation = (schema: WireSchema, format: string, options: Decoded): void =>
  new Decoder(schema, 'rounded').creation(format, options)

/** How a struct is used with less than its definition says. */
interface Relaxed {
  /** Members that may be left out although the schema requires them. */
  readonly optional: readonly string[]
  /** Members that are not accepted here. */
  readonly without: readonly string[]
}
const STRICT: Relaxed = { optional: [], without: [] }

const isObject = (value: unknown): value is Decoded =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonReal)

const invalid = (message: string): BlockError => new BlockError('invalid', message)

const wrongType = (path: string, expected: string): BlockError =>
  invalid(`Invalid parameter type for '${path}', expected: ${expected}`)

/** QEMU names some parameters without their path; an element of a list then has no name at all. */
const leafName = (path: string): string =>
  path.endsWith(']') ? 'null' : path.slice(path.lastIndexOf('.') + 1) || 'null'

/** Dots in a name of ours would be mistaken for the path; names have none. */
const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

const refuseUnknown = (value: Decoded, decoded: Decoded, path: string): void => {
  for (const name of Object.keys(value))
    if (!Object.hasOwn(decoded, name)) throw invalid(`Parameter '${below(path, name)}' is unexpected`)
}

class Decoder {
  readonly #schema: WireSchema
  readonly #large: LargeIntegers

  constructor(schema: WireSchema, large: LargeIntegers) {
    this.#schema = schema
    this.#large = large
  }

  object(type: string, value: unknown, path: string): Decoded {
    if (!isObject(value)) throw wrongType(path, 'object')
    const decoded: Decoded = {}
    this.#members(type, value, path, decoded, STRICT)
    if (type === TARGET && decoded.options !== undefined) this.#targetOptions(value, decoded, path)
    refuseUnknown(value, decoded, path)
    return decoded
  }

  /** Members of a type and of the variant that the tag selects, in QEMU's order. */
  #members(type: string, value: Decoded, path: string, into: Decoded, relaxed: Relaxed): void {
    const wire = this.#schema.types[type]
    if (wire?.kind !== 'object') throw new TypeError(`'${type}' is no object type`)
    for (const member of wire.members)
      if (!relaxed.without.includes(member.name)) this.#member(member, value, path, into, relaxed)
    if (wire.tag === undefined || wire.variants === undefined) return
    const branch = wire.variants[into[wire.tag] as string]
    if (branch !== undefined) this.#members(branch, value, path, into, STRICT)
  }

  #member(member: WireMember, value: Decoded, path: string, into: Decoded, relaxed: Relaxed): void {
    const { name } = member
    const here = below(path, name)
    if (Object.hasOwn(value, name)) into[name] = this.#value(member.type, value[name], here)
    else if (member.optional !== true && !relaxed.optional.includes(name))
      throw invalid(`Parameter '${here}' is missing`)
  }

  /** Formats that nobody can create keep their options as they are, and are refused by name later. */
  #targetOptions(target: Decoded, into: Decoded, path: string): void {
    const creation = this.#schema.types[CREATION]
    const format = into.format as string | undefined
    if (creation?.kind !== 'object' || format === undefined) return
    const structs = new Map(Object.entries(creation.variants ?? {}))
    const ofFile = structs.get('file')
    const type = format === 'raw' ? ofFile : structs.get(format)
    if (type === undefined) return
    const here = below(path, 'options')
    const value = target.options
    if (!isObject(value)) throw wrongType(here, 'object')
    const decoded: Decoded = {}
    this.#members(type, value, here, decoded, IN_TARGET)
    if (ofFile !== undefined && ofFile !== type) this.#members(ofFile, value, here, decoded, OF_FILE_BELOW)
    refuseUnknown(value, decoded, here)
    into.options = decoded
  }

  creation(format: string, options: Decoded): void {
    const creation = this.#schema.types[CREATION]
    const type = creation?.kind === 'object' ? creation.variants?.[format] : undefined
    if (type !== undefined) this.#members(type, options, '', {}, IN_TARGET)
  }

  #value(type: WireReference, value: unknown, path: string): unknown {
    if (type.startsWith('[')) return this.#list(type.slice(1, -1), value, path)
    const wire = this.#schema.types[type]
    if (wire === undefined) return decodeBuiltin(type, value, path, this.#large)
    if (wire.kind === 'object') return this.object(type, value, path)
    if (wire.kind === 'alternate') return this.#alternate(type, wire, value, path)
    if (typeof value !== 'string') throw wrongType(path, 'string')
    if (!wire.values.includes(value))
      throw invalid(`Parameter '${leafName(path)}' does not accept value '${value}'`)
    return value
  }

  #list(element: WireReference, value: unknown, path: string): unknown[] {
    if (!Array.isArray(value)) throw wrongType(path, 'array')
    return value.map((item, index) => this.#value(element, item, `${path}[${index}]`))
  }

  #alternate(name: string, wire: WireAlternate, value: unknown, path: string): unknown {
    const branch = wire.branches[kindOf(value)]
    if (branch === undefined) throw wrongType(leafName(path), name)
    return this.#value(branch, value, path)
  }
}

const kindOf = (value: unknown): ValueKind => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as ValueKind
  return isObject(value) ? 'object' : 'number'
}

const decodeBuiltin = (type: string, value: unknown, path: string, large: LargeIntegers): unknown => {
  switch (type) {
    case 'str':
      if (typeof value !== 'string') throw wrongType(path, 'string')
      return value
    case 'bool':
      if (typeof value !== 'boolean') throw wrongType(path, 'boolean')
      return value
    case 'null':
      if (value !== null) throw wrongType(path, 'null')
      return value
    case 'number':
      return decodeNumber(value, path)
    case 'any':
      return plain(value, large)
    default:
      return integer(decodeInteger(type, value, path), large)
  }
}

const decodeNumber = (value: unknown, path: string): number => {
  if (value instanceof JsonReal) return value.value
  if (typeof value !== 'number' && typeof value !== 'bigint') throw wrongType(path, 'number')
  return Number(value)
}

const integer = (value: number | bigint, large: LargeIntegers): number | bigint =>
  large === 'exact' && !Number.isSafeInteger(Number(value)) ? value : Number(value)

const decodeInteger = (type: string, value: unknown, path: string): number | bigint => {
  const [min, max] = INTEGER_RANGES.get(type)!
  const unsigned = min === 0n
  // QEMU reads all integers with 64 bits, signed or not, and narrows afterwards, to what it then calls by C's name.
  const whole = typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))
  const inRange = whole && value >= -(2n ** 63n) && value <= (unsigned ? 2n ** 64n : 2n ** 63n) - 1n
  if (!inRange) throw unsigned ? invalid(`Parameter '${path}' expects uint64`) : wrongType(path, 'integer')
  // A negative number is taken for what its 64 bits mean without sign.
  const exact = unsigned && value < 0 ? BigInt.asUintN(64, BigInt(value)) : value
  if (exact < min || exact > max) throw invalid(`Parameter '${leafName(path)}' expects ${type}_t`)
  return exact
}

/** A value of any type, with plain numbers. */
const plain = (value: unknown, large: LargeIntegers): unknown => {
  if (typeof value === 'bigint') return integer(value, large)
  if (value instanceof JsonReal) return value.value
  if (Array.isArray(value)) return value.map((item) => plain(item, large))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member, large)]))
}
