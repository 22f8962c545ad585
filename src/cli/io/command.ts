/** What a command of the language is made of. */

import type { Output } from '../output.ts'
import type { IoImage, Need, OpenRequest } from './image.ts'

/** A line was understood, but what it asked for failed; its words are printed already. */
export class CommandFailed extends Error {}

/** What commands share: the image in hand, and the requests that nobody waits for. */
export interface IoSession extends Output {
  image: IoImage | undefined
  /** What stands for a file name is options of an image. */
  readonly imageOpts: boolean
  /** Requests under way that a command has not waited for. */
  readonly pending: Set<Promise<void>>
  /** The name of the command that runs, as the line has it. */
  readonly word: string
  commands(): readonly IoCommand[]
  open(request: OpenRequest): Promise<void>
  /** Ends the language after this command. */
  quit(): void
}

export interface IoCommand {
  readonly name: string
  /** One letter that does the same. */
  readonly short?: string
  /** What may stand behind the name, for help. */
  readonly usage?: string
  /** One line for help. */
  readonly summary: string
  /** Further lines for help, in our own words. */
  readonly help?: string
  /** Words behind the name; options count. */
  readonly minWords: number
  /** Infinity: any number. */
  readonly maxWords: number
  /** It works without an image, too. */
  readonly withoutImage?: true
  readonly needs?: readonly Need[]
  /** getopt's string of options; absent: all words are operands. */
  readonly options?: string
  /**
   * Of options, by letter: looks at the value where it stands, before what is wrong behind it is told. `before`: the
   * letters in front of it.
   */
  readonly checks?: Readonly<
    Record<string, (text: string, session: IoSession, before: readonly string[]) => unknown>
  >
  /** Throws CommandFailed when it said itself what is wrong; any other error is printed by the caller. */
  run(words: readonly string[], session: IoSession, command: IoCommand): Promise<void> | void
}

/** The line that help and misuse show. */
export const usageLine = ({ name, usage, summary }: IoCommand): string =>
  `${name} ${usage === undefined ? '' : `${usage} `}-- ${summary}\n`

/** Prints a line and fails. */
export const fail = (session: Pick<IoSession, 'out'>, text: string): never => {
  session.out(`${text}\n`)
  throw new CommandFailed(text)
}

/** Wrong use: the line that shows the right one. */
export const misused = (session: Pick<IoSession, 'out'>, command: IoCommand): never => {
  session.out(usageLine(command))
  throw new CommandFailed('usage')
}
