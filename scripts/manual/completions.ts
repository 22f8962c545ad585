/** Completions for bash, zsh and fish, from the tables of the command line. */

import type { CommandLine } from '../../src/cli/main.ts'
import type { Option } from '../../src/cli/options.ts'

const CACHE_MODES = ['none', 'writeback', 'writethrough', 'directsync', 'unsafe']
const HEAD = '# Generated from the tables of src/cli; see scripts/manual.\n'

/** What an option's argument may be: words, files, or nothing that is known. */
type Values = readonly string[] | 'files' | undefined

/** Words that may be completed, and how. */
interface Completion {
  readonly name: string
  readonly summary: string
  readonly options: readonly { readonly option: Option; readonly values: Values }[]
}

const valuesOf = ({ argument }: Option, formats: readonly string[]): Values => {
  if (argument === 'FMT') return formats
  if (argument === 'CACHE') return CACHE_MODES
  if (argument === 'FILENAME' || argument === 'SOCKET' || argument === 'SOURCE') return 'files'
  if (argument !== undefined && /^[a-z]+(\|[a-z]+)*$/.test(argument)) return argument.split('|')
  return undefined
}

const HELP: Option = { name: 'help', short: 'h', help: 'print this help and exit' }

const completions = (options: readonly Option[], formats: readonly string[]): Completion['options'] =>
  options
    .filter(({ help }) => help !== undefined)
    .map((option) => ({ option, values: valuesOf(option, formats) }))

const longNames = ({ name, aliases = [] }: Option): string[] => [name, ...aliases].map((long) => `--${long}`)
const allNames = (option: Option): string[] =>
  option.short === undefined ? longNames(option) : [`-${option.short}`, ...longNames(option)]

/** The first line of a help text, which is what a menu has room for. */
const short = ({ help }: Option): string => help!.split('\n')[0]!

/** The word at the cursor and the one before it, `--name=` counted as one with its name. */
const BASH_HEAD = `_qimg() {
  local cur prev word subcommand="" at
  cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  [[ $prev == "=" ]] && prev=\${COMP_WORDS[COMP_CWORD-2]}
  [[ $cur == "=" ]] && prev=\${COMP_WORDS[COMP_CWORD-1]} cur=""
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
`

const bash = (top: Completion['options'], subcommands: readonly Completion[]): string => {
  const words = (list: readonly string[]): string => `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$cur"))`
  const valueCases = (options: Completion['options'], indent: string): string =>
    options
      .filter(({ option }) => option.argument !== undefined && option.optional !== true)
      .map(({ option, values }) => {
        const reply =
          values === undefined
            ? 'COMPREPLY=()'
            : values === 'files'
              ? 'COMPREPLY=($(compgen -f -- "$cur"))'
              : words(values)
        return `${indent}${allNames(option).join('|')}) ${reply}; return ;;\n`
      })
      .join('')
  const optionWords = (options: Completion['options']): string[] =>
    options.flatMap(({ option }) => allNames(option))
  return [
    HEAD,
    BASH_HEAD,
    `    case $word in\n      ${subcommands.map(({ name }) => name).join('|')}) subcommand=$word; break ;;\n    esac\n`,
    '  done\n',
    '  case $subcommand in\n',
    '    "")\n      case $prev in\n',
    valueCases(top, '        '),
    '      esac\n',
    `      ${words([...subcommands.map(({ name }) => name), ...optionWords(top)])}\n      return ;;\n`,
    ...subcommands.flatMap(({ name, options }) => [
      `    ${name})\n      case $prev in\n`,
      valueCases(options, '        '),
      '      esac\n',
      `      [[ $cur == -* ]] && ${words(optionWords(options))}\n`,
      '      ;;\n',
    ]),
    '  esac\n',
    '  [[ $cur != -* ]] && COMPREPLY=($(compgen -f -- "$cur"))\n',
    '}\n',
    'complete -o filenames -F _qimg qimg qemu-img\n',
  ].join('')
}

/** Text within single quotes, as a description of `_arguments`. */
const zshText = (text: string): string =>
  text.replaceAll("'", "'\\''").replaceAll('[', '\\[').replaceAll(']', '\\]').replaceAll(':', '\\:')

const zsh = (top: Completion['options'], subcommands: readonly Completion[]): string => {
  const spec = ({ option, values }: Completion['options'][number]): string => {
    const names = allNames(option)
    const action =
      option.argument === undefined || option.optional === true
        ? ''
        : `:${zshText(option.argument)}:${values === undefined ? ' ' : values === 'files' ? '_files' : `(${values.join(' ')})`}`
    const description = `[${zshText(short(option))}]`
    if (names.length === 1) return `'*${names[0]}${description}${action}'`
    return `'*'{${names.join(',')}}'${description}${action}'`
  }
  const specs = (options: Completion['options'], indent: string): string =>
    options.map((option) => `${indent}${spec(option)} \\\n`).join('')
  return [
    '#compdef qimg qemu-img\n',
    HEAD,
    '_qimg() {\n  local curcontext="$curcontext" state line\n  typeset -A opt_args\n',
    '  _arguments -C \\\n',
    specs(top, '    '),
    "    '1: :->subcommand' \\\n    '*:: :->argument'\n",
    '  case $state in\n    subcommand)\n      local -a subcommands\n      subcommands=(\n',
    ...subcommands.map(({ name, summary }) => `        '${name}:${zshText(summary)}'\n`),
    "      )\n      _describe 'subcommand' subcommands ;;\n",
    '    argument)\n      case $line[1] in\n',
    ...subcommands.flatMap(({ name, options }) => [
      `        ${name})\n          _arguments -s \\\n`,
      specs(options, '            '),
      "            '*:image:_files' ;;\n",
    ]),
    '      esac ;;\n  esac\n}\n_qimg "$@"\n',
  ].join('')
}

const fishText = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")

const fish = (top: Completion['options'], subcommands: readonly Completion[]): string => {
  const line = (
    program: string,
    condition: string,
    { option, values }: Completion['options'][number],
  ): string => {
    const names = [
      ...(option.short === undefined ? [] : [`-s ${option.short}`]),
      ...[option.name, ...(option.aliases ?? [])].map((long) => `-l ${long}`),
    ].join(' ')
    const takes = option.argument !== undefined && option.optional !== true
    const value = !takes
      ? ''
      : values === 'files'
        ? ' -r -F'
        : values === undefined
          ? ' -x'
          : ` -x -a '${values.join(' ')}'`
    return `complete -c ${program} -n ${condition} ${names}${value} -d '${fishText(short(option))}'\n`
  }
  const forProgram = (program: string): string[] => [
    ...top.map((option) => line(program, '__fish_use_subcommand', option)),
    ...subcommands.map(
      ({ name, summary }) =>
        `complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d '${fishText(summary)}'\n`,
    ),
    ...subcommands.flatMap(({ name, options }) =>
      options.map((option) => line(program, `'__fish_seen_subcommand_from ${name}'`, option)),
    ),
  ]
  return [HEAD, ...['qimg', 'qemu-img'].flatMap(forProgram)].join('')
}

/** File name → text. */
export const shellCompletions = (
  { options, subcommands }: CommandLine,
  formats: readonly string[],
): ReadonlyMap<string, string> => {
  const sorted = formats.toSorted()
  const top = completions(options, sorted)
  const each = subcommands.map(({ name, summary, options }) => ({
    name,
    summary,
    options: completions([HELP, ...options], sorted),
  }))
  return new Map([
    ['qimg.bash', bash(top, each)],
    ['_qimg', zsh(top, each)],
    ['qimg.fish', fish(top, each)],
  ])
}
