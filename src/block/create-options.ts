/**
 * The `-o` options of image creation: texts of a command line on the one side, BlockdevCreateOptions on the other. What
 * there is stands in the drivers' tables, in the order in which `qemu-img create` lists what it is about to do.
 */

import { BlockError, toBlockError } from '../base/errors.ts'
import { parseTruth } from '../base/truth.ts'
import { parseExactSize, parseWholeNumber } from '../base/units.ts'
import { creatorsFor, type DriverLookup, fileOptions } from './create.ts'
import type { CreateOption } from './create-facet.ts'
import { resolveBackingName } from './filename.ts'

/** A value with the text that it was given as. Numbers are exact: 64 bits do not fit a double. */
interface Given {
  readonly text: string
  readonly value: string | boolean | bigint
}

const TWO_64 = 1n << 64n

/** How help names the types. */
const TYPE_NAMES = { size: 'size', string: 'str', bool: 'bool (on/off)', number: 'num' } as const
/** Column at which help's descriptions begin. */
const HELP_WIDTH = 22

const SIZE_SYNTAX =
  'expects a non-negative number below 2^64\n' +
  'Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-\nand exabytes, respectively.'

/** What a new image is to be like. */
class CreateOptions {
  readonly #drivers: DriverLookup
  readonly #table: readonly CreateOption[]
  readonly #creationOnly: readonly CreateOption[]
  readonly #given = new Map<string, Given>()

  /**
   * @param drivers what file names speak of
   * @param table the format's options, then those that only the protocol below has
   * @param creationOnly options that are known, but cannot be set here
   */
  constructor(
    drivers: DriverLookup,
    table: readonly CreateOption[],
    creationOnly: readonly CreateOption[] = [],
  ) {
    this.#drivers = drivers
    this.#table = table
    this.#creationOnly = creationOnly
  }

  /** The format knows this option. */
  knows(name: string): boolean {
    return this.#find(name) !== undefined
  }

  /** The text given for an option. */
  text(name: string): string | undefined {
    return this.#given.get(name)?.text
  }

  /** Replaces an option's value. Kind `invalid`, in QEMU's words, for an unknown option and what its type refuses. */
  set(name: string, text: string): void {
    const option = this.#find(name)
    if (option === undefined) throw new BlockError('invalid', `Invalid parameter '${name}'`)
    this.#given.set(name, { text, value: parseValue(option, text) })
  }

  /** The same for a list. Where all of it would do for a new image, the error says so. */
  setAll(pairs: readonly { readonly name: string; readonly value: string }[]): void {
    try {
      for (const { name, value } of pairs) this.set(name, value)
    } catch (error) {
      if (!this.#wouldCreate(pairs)) throw error
      const { kind, message } = toBlockError(error)
      throw new BlockError(kind, message, { hint: 'This option is only supported for image creation' })
    }
  }

  #wouldCreate(pairs: readonly { readonly name: string; readonly value: string }[]): boolean {
    if (this.#creationOnly.length === 0) return false
    const all = new CreateOptions(this.#drivers, [...this.#table, ...this.#creationOnly])
    try {
      for (const { name, value } of pairs) all.set(name, value)
      return true
    } catch {
      return false
    }
  }

  /** All that is set or has a default, as texts in the table's order. */
  *entries(): Generator<[name: string, text: string]> {
    for (const option of this.#table) {
      const given = this.#given.get(option.name)
      if (given !== undefined)
        yield [
          option.name,
          typeof given.value === 'bigint' ? String(BigInt.asIntN(64, given.value)) : given.text,
        ]
      else if (option.default !== undefined) yield [option.name, option.default]
    }
  }

  /** What is set, as members of BlockdevCreateOptions without `driver`. Kind `invalid` when two say the same thing. */
  toBlockdev(): Record<string, unknown> {
    const result: Record<string, unknown> = {}
    const setBy = new Map<string, string>()
    for (const option of this.#table) {
      const given = this.#given.get(option.name)
      const value = given === undefined ? undefined : this.#toQapi(option, given)
      if (value === undefined) continue
      const path = option.qapi ?? option.name.replaceAll('_', '-')
      const rival = setBy.get(path)
      if (rival !== undefined)
        throw new BlockError(
          'invalid',
          `'${option.name}' and its alias '${rival}' can't be used at the same time`,
        )
      setBy.set(path, option.name)
      put(result, path.split('.'), value)
    }
    return result
  }

  /** undefined: the option, though given, asks for nothing (`encryption=off`). Sizes above 2^53 are rounded. */
  #toQapi(option: CreateOption, { text, value }: Given): unknown {
    if (option.values !== undefined && typeof value === 'boolean') return option.values[value ? 'on' : 'off']
    if (option.values !== undefined) return option.values[text] ?? text
    if (option.file === true) return fileOptions(this.#drivers, text)
    if (typeof value !== 'bigint') return value
    const number = Number(option.type === 'number' ? BigInt.asIntN(64, value) : value)
    return option.round === undefined ? number : option.round(number)
  }

  #find(name: string): CreateOption | undefined {
    return this.#table.find((option) => option.name === name)
  }
}

const parseValue = (option: CreateOption, text: string): Given['value'] => {
  switch (option.type) {
    case 'string':
      return text
    case 'bool': {
      const truth = parseTruth(text)
      if (truth !== undefined) return truth
      throw new BlockError('invalid', `Parameter '${option.name}' expects 'on' or 'off'`)
    }
    case 'number':
      return parseNumber(option.name, text)
    case 'size':
      return parseBytes(option.name, text)
  }
}

/** As strtoull(3) with base 0: hexadecimal, octal or decimal, and a negative number wraps around. */
const parseNumber = (name: string, text: string): bigint => {
  const number = parseWholeNumber(text)
  if (number === undefined) throw new BlockError('invalid', `Parameter '${name}' expects a number`)
  if (number >= TWO_64 || number <= -TWO_64)
    throw new BlockError('invalid', `Value '${text}' is too large for parameter '${name}'`)
  return BigInt.asUintN(64, number)
}

const parseBytes = (name: string, text: string): bigint => {
  const bytes = parseExactSize(text)
  if (bytes === undefined) throw new BlockError('invalid', `Parameter '${name}' ${SIZE_SYNTAX}`)
  if (bytes < 0n || bytes >= TWO_64)
    throw new BlockError('invalid', `Value '${text}' is out of range for parameter '${name}'`)
  return bytes
}

const put = (into: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  const [name, ...rest] = path as readonly [string, ...string[]]
  if (rest.length === 0) {
    into[name] = value
    return
  }
  const inner = (into[name] ?? {}) as Record<string, unknown>
  into[name] = inner
  put(inner, rest, value)
}

/** Options in the order of the alphabet, as help lists them. */
const helpLines = (table: readonly CreateOption[]): string =>
  table
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, type, help }) => `  ${`${name}=<${TYPE_NAMES[type]}>`.padEnd(HELP_WIDTH)} - ${help}\n`)
    .join('')

/** What there is to know about formats before an image is made. */
export class CreateCatalogue {
  readonly #drivers: DriverLookup

  constructor(drivers: DriverLookup) {
    this.#drivers = drivers
  }

  /** The options of a new image of `format` called `filename`. Fails in QEMU's words where none can be created. */
  options(format: string, filename: string): CreateOptions {
    return new CreateOptions(this.#drivers, this.#table(format, filename))
  }

  /** What `-o help` prints; without a file name only what the format itself has. */
  help(format: string, filename?: string): string {
    const lines = helpLines(this.#table(format, filename))
    if (filename !== undefined) return `Supported options:\n${lines}`
    const more =
      'The protocol level may support further options.\nSpecify the target filename to include those options.\n'
    return `Supported ${format} options:\n${lines}\n${more}`
  }

  /**
   * The options that can be changed in images of this format. Fails in QEMU's words where there are none, and later for
   * those that only creation takes.
   */
  amendOptions(format: string): CreateOptions {
    return new CreateOptions(
      this.#drivers,
      this.#amendTable(format),
      this.#drivers.driver(format)?.create?.options,
    )
  }

  /** What `amend -o help` prints. */
  amendHelp(format: string): string {
    return `Amend options for '${format}':\n${helpLines(this.#amendTable(format))}`
  }

  /** The name under which a backing file called `name` by a new image `filename` is opened. */
  backingPath(filename: string, name: string): string {
    return resolveBackingName(filename, name)
  }

  #amendTable(format: string): readonly CreateOption[] {
    const driver = this.#drivers.driver(format)
    if (driver === undefined) throw new BlockError('invalid', `Unknown file format '${format}'`)
    if (driver.amendOptions === undefined)
      throw new BlockError('unsupported', `Format driver '${format}' does not support option amendment`)
    return driver.amendOptions
  }

  #table(format: string, filename: string | undefined): readonly CreateOption[] {
    const { driver, named } = creatorsFor(this.#drivers, format, filename ?? '')
    const own = driver.create!.options
    if (filename === undefined) return own
    const names = new Set(own.map(({ name }) => name))
    return [...own, ...named.create!.options.filter(({ name }) => !names.has(name))]
  }
}
