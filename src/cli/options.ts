/**
 * Options of a command line, as getopt_long(3) of the GNU C library reads them: short ones in clusters, long ones in
 * any unambiguous abbreviation, options and operands in any order, `--` to end the options. What a subcommand
 * takes is a table; parsing, help, manual pages and completions all come from it.
 */

/** One option of a table. */
export interface Option<Name extends string = string> {
  /** The long spelling, and the option's name in the parsed line. */
  readonly name: Name
  /** The short spelling: one character. */
  readonly short?: string
  /** What help calls its argument; absent: it takes none. */
  readonly argument?: string
  /** The argument may be left out: `--name` or `--name=ARGUMENT`, while the short spelling never has it. */
  readonly optional?: true
  /** The name is taken only when it is written out, so that an addition of ours changes no abbreviation. */
  readonly exact?: true
  /** Further long spellings, which may be abbreviated. */
  readonly aliases?: readonly string[]
  /** Long spellings of other versions of the program, taken only when they are written out. */
  readonly spellings?: readonly string[]
  /** For help, without a full stop. Absent: help leaves the option out. */
  readonly help?: string
  /**
   * Looks at each value where it stands on the line, and throws what is wrong with it. Answers a text that is to be
   * printed instead of doing anything else (`--help`).
   */
  check?(value: string): string | undefined | Promise<string | undefined>
}

/** What stands on a line, in its order. */
export type Item<Name extends string> =
  | { readonly kind: 'option'; readonly option: Option<Name>; readonly value: string | undefined }
  | { readonly kind: 'operand'; readonly text: string }
  /** Not readable; the text is getopt's, without the name of the program. Nothing follows. */
  | { readonly kind: 'problem'; readonly text: string }

export interface ScanOptions {
  /** Everything from the first operand on is an operand, as before the name of a subcommand. */
  readonly stopAtOperand?: boolean
  /** Words that look so are operands right behind the first operand and at the end, though they begin with a dash. */
  readonly operandLike?: RegExp | undefined
}

/** How a line is read. */
export interface ReadOptions<Name extends string> extends ScanOptions {
  /** Called behind each option with all of the line up to there; throws what cannot stand together. */
  readonly refuse?: ((line: Line<Name>) => void) | undefined
}

/** Splits a line by a table. */
export function* scan<Name extends string>(
  args: readonly string[],
  table: readonly Option<Name>[],
  { stopAtOperand = false, operandLike }: ScanOptions = {},
): Generator<Item<Name>, void> {
  let operands = 0
  let afterFirst = false
  for (let at = 0; at < args.length; at++) {
    const word = args[at]!
    const mayBeOperand: boolean = afterFirst || at === args.length - 1
    const option: boolean = isOption(word) && !(mayBeOperand && operandLike?.test(word) === true)
    afterFirst = !option && word !== '--' && operands++ === 0
    if (word === '--' || (stopAtOperand && !option)) {
      for (const text of args.slice(word === '--' ? at + 1 : at)) yield { kind: 'operand', text }
      return
    }
    if (!option) {
      yield { kind: 'operand', text: word }
      continue
    }
    const next = args[at + 1]
    const found = word.startsWith('--') ? [readLong(word, next, table)] : readCluster(word, next, table)
    for (const { item, tookNext } of found) {
      yield item
      if (item.kind === 'problem') return
      if (tookNext) at++
    }
  }
}

/** A single dash is an operand: it often stands for standard input. */
const isOption = (word: string): boolean => word.startsWith('-') && word !== '-'

interface Found<Name extends string> {
  readonly item: Item<Name>
  /** The value was the word behind. */
  readonly tookNext: boolean
}

const found = <Name extends string>(option: Option<Name>, value?: string, tookNext = false): Found<Name> => ({
  item: { kind: 'option', option, value },
  tookNext,
})
const problem = <Name extends string>(text: string): Found<Name> => ({
  item: { kind: 'problem', text },
  tookNext: false,
})

const readLong = <Name extends string>(
  word: string,
  next: string | undefined,
  table: readonly Option<Name>[],
): Found<Name> => {
  const equals = word.indexOf('=')
  const name = word.slice(2, equals < 0 ? undefined : equals)
  const value = equals < 0 ? undefined : word.slice(equals + 1)
  const match = findLong(name, table)
  if (match === undefined) return problem(`unrecognized option '${word}'`)
  if ('candidates' in match) {
    const names = match.candidates.map((candidate) => `'--${candidate}'`).join(' ')
    return problem(`option '${word}' is ambiguous; possibilities: ${names}`)
  }
  const { option, spelling } = match
  if (option.argument === undefined)
    return value === undefined ? found(option) : problem(`option '--${spelling}' doesn't allow an argument`)
  if (value !== undefined || option.optional === true) return found(option, value)
  return next === undefined
    ? problem(`option '--${spelling}' requires an argument`)
    : found(option, next, true)
}

type LongMatch<Name extends string> =
  | { readonly option: Option<Name>; readonly spelling: string }
  | { readonly candidates: readonly string[] }

/** The option of this name, else the only one whose name begins so. */
const findLong = <Name extends string>(
  name: string,
  table: readonly Option<Name>[],
): LongMatch<Name> | undefined => {
  const exact = table.find(
    (option) => option.name === name || option.aliases?.includes(name) || option.spellings?.includes(name),
  )
  if (exact !== undefined) return { option: exact, spelling: name }
  const matches = table.flatMap((option) =>
    abbreviable(option)
      .filter((spelling) => spelling.startsWith(name))
      .map((spelling) => ({ option, spelling })),
  )
  const [first] = matches
  if (first === undefined) return undefined
  if (matches.every(({ option }) => option === first.option)) return first
  return { candidates: matches.map(({ spelling }) => spelling) }
}

const abbreviable = ({ name, aliases = [], exact }: Option): readonly string[] =>
  exact === true ? aliases : [name, ...aliases]

function* readCluster<Name extends string>(
  word: string,
  next: string | undefined,
  table: readonly Option<Name>[],
): Generator<Found<Name>, void> {
  for (let at = 1; at < word.length; at++) {
    const letter = word[at]!
    const option = table.find(({ short }) => short === letter)
    if (option === undefined) return yield problem(`invalid option -- '${letter}'`)
    if (option.argument === undefined || option.optional === true) {
      yield found(option)
      continue
    }
    if (at + 1 < word.length) return yield found(option, word.slice(at + 1))
    if (next === undefined) return yield problem(`option requires an argument -- '${letter}'`)
    return yield found(option, next, true)
  }
}

/** A line that was read without a problem. */
export class Line<Name extends string = string> {
  readonly operands: readonly string[]
  /** Names of all options, in the order in which they were given. */
  readonly order: readonly string[]
  readonly #values: ReadonlyMap<string, readonly (string | undefined)[]>

  constructor(
    values: ReadonlyMap<string, readonly (string | undefined)[]>,
    operands: readonly string[],
    order: readonly string[] = [],
  ) {
    this.#values = values
    this.operands = operands
    this.order = order
  }

  /** The option was given. */
  has(name: Name): boolean {
    return this.#values.has(name)
  }

  /** Its value where it stands last. */
  value(name: Name): string | undefined {
    return this.#values.get(name)?.at(-1)
  }

  /** Its values in their order. */
  values(name: Name): string[] {
    return (this.#values.get(name) ?? []).filter((value) => value !== undefined)
  }
}

/** How reading a line ends. `line` is all that stands before the end. */
export type Reading<Name extends string> = { readonly line: Line<Name> } & (
  | { readonly kind: 'whole' }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'problem'; readonly text: string }
  /** What the `check` of this option threw, or `refuse` behind it. */
  | { readonly kind: 'refused'; readonly name: Name; readonly error: unknown }
)

/** Reads a line, up to the first option that ends the reading. */
export const readLine = async <Name extends string>(
  args: readonly string[],
  table: readonly Option<Name>[],
  options: ReadOptions<Name> = {},
): Promise<Reading<Name>> => {
  const values = new Map<string, (string | undefined)[]>()
  const operands: string[] = []
  const order: string[] = []
  const line = new Line<Name>(values, operands, order)
  for (const item of scan(args, table, options)) {
    if (item.kind === 'problem') return { ...item, line }
    if (item.kind === 'operand') {
      operands.push(item.text)
      continue
    }
    const { name, check } = item.option
    try {
      const text = await check?.(item.value ?? '')
      if (text !== undefined) return { kind: 'print', text, line }
      values.set(name, [...(values.get(name) ?? []), item.value])
      order.push(name)
      options.refuse?.(line)
    } catch (error) {
      return { kind: 'refused', name, error, line }
    }
  }
  return { kind: 'whole', line }
}
