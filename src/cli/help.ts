/** Help texts, made from the option tables. */

import type { Option } from './options.ts'
import { PROGRAM } from './output.ts'
import type { Operand, Subcommand } from './subcommand.ts'

/** Columns of a terminal that the list of formats fills. */
const WIDTH = 76

const spellings = ({ name, short, argument, optional, aliases = [] }: Option): string => {
  const long = [name, ...aliases].map((spelling) => `--${spelling}`)
  const value = argument === undefined ? '' : optional === true ? `[=${argument}]` : ` ${argument}`
  return (short === undefined ? long : [`-${short}`, ...long]).join(', ') + value
}

const entry = (head: string, help: string): string =>
  `  ${head}\n${help
    .split('\n')
    .map((line) => `      ${line}\n`)
    .join('')}`

/** What `SUBCOMMAND --help` prints. */
export const subcommandHelp = ({
  name,
  summary,
  options,
  operands,
}: Pick<Subcommand, 'name' | 'summary' | 'options' | 'operands'>): string => {
  const shown = options.filter((option) => option.help !== undefined)
  return [
    `Usage: ${PROGRAM} ${name} [OPTION]...${operands.map((operand) => ` ${placeholder(operand)}`).join('')}\n`,
    `${summary}.\n\n`,
    ...shown.map((option) => entry(spellings(option), option.help!)),
    ...operands.map((operand) => entry(operand.name, operand.help)),
  ].join('')
}

const placeholder = ({ name, optional, repeated }: Operand): string => {
  const text = repeated === true ? `${name}...` : name
  return optional === true ? `[${text}]` : text
}

/** What `--help` prints: the version, the standard options, the subcommands, and the formats last. */
export const generalHelp = (
  version: string,
  options: readonly Option[],
  subcommands: readonly Pick<Subcommand, 'name' | 'summary'>[],
  formats: readonly string[],
): string =>
  [
    version,
    `Usage: ${PROGRAM} [OPTION]... SUBCOMMAND [ARGUMENT]...\n`,
    'Makes, inspects and changes disk images.\n\nOptions:\n',
    ...options
      .filter(({ help }) => help !== undefined)
      .map((option) => entry(spellings(option), option.help!)),
    `\nSubcommands (each has its own --help):\n\n`,
    ...subcommands.map(({ name, summary }) => `  ${name} - ${summary}\n`),
    '\nSupported image formats:\n\n',
    ...wrap(formats.toSorted()),
  ].join('')

/** Words in lines, two blanks in. */
const wrap = (words: readonly string[]): string[] => {
  const lines: string[] = []
  let line = ' '
  for (const word of words) {
    if (line.length + 1 + word.length > WIDTH) {
      lines.push(`${line}\n`)
      line = ' '
    }
    line += ` ${word}`
  }
  return [...lines, `${line}\n`]
}
