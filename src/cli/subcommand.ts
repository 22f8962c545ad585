/** What a subcommand is made of, and what it is given to work with. */

import { BlockError } from '../base/errors.ts'
import type { Formats } from './formats.ts'
import type { Line, Option } from './options.ts'
import { type Output, PROGRAM } from './output.ts'
import type { Runner } from './runner.ts'

export interface Operand {
  readonly name: string
  readonly help: string
  readonly optional?: true
  readonly repeated?: true
}

/** One subcommand: its face as data, and what it does. */
export interface Subcommand<Name extends string = string> {
  readonly name: string
  /** The program that it stands for: its messages begin with this name. */
  readonly program?: string
  /** Its standard output may come after what standard error said meanwhile: see `holdBack`. */
  readonly holdsOutput?: boolean
  /** One line, for the list of all. */
  readonly summary: string
  readonly options: readonly Option<Name>[]
  readonly operands: readonly Operand[]
  /** Throws which of the options so far cannot stand together; asked behind each. Objects before it are made first. */
  refuse?(line: Line<Name>): void
  /** Exit status where an object of the line cannot be made; 1 unless told. */
  readonly badObject?: number
  /** Words that look so are operands, though they begin with a dash. */
  readonly operandLike?: RegExp
  /** Answers the exit status. What it throws is printed, with exit status 1. */
  run(line: Line<Name>, session: Session): Promise<number>
}

/** The world as a subcommand sees it. Formats and runner are made when they are first asked for. */
export interface Session extends Output {
  formats(): Promise<Formats>
  runner(): Promise<Runner>
}

/** Exit statuses of all subcommands. */
export const OK = 0
export const FAILED = 1

/** Wrong use of a subcommand, with the advice to read its help. */
export const misuse = (subcommand: string, text: string): BlockError =>
  new BlockError('invalid', text, { hint: tryHelp(subcommand) })

/** The advice that follows wrong use. */
export const tryHelp = (subcommand?: string): string =>
  `Try '${[PROGRAM, subcommand, '--help'].filter((word) => word !== undefined).join(' ')}' for more info`

/** Lets a table's names be checked where the line is read. */
export const defineSubcommand = <const Name extends string>(subcommand: Subcommand<Name>): Subcommand<Name> =>
  subcommand
