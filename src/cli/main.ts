/** The command line from its first word to its exit status. */

import { BlockError } from '../base/errors.ts'
import { beDeterministic } from '../base/uuid.ts'
import type { Formats } from './formats.ts'
import { type Line, type Option, readLine } from './options.ts'
import { holdBack, type Output, PROGRAM, report, speakingAs } from './output.ts'
import type { Runner } from './runner.ts'
import { FAILED, OK, type Session, type Subcommand, tryHelp } from './subcommand.ts'

/** What the entry point hands in. Everything that costs time to load is a function. */
export interface Environment {
  readonly output: Output
  /** What `--version` prints. */
  version(): Promise<string>
  formats(): Promise<Formats>
  /** Runs commands in this process. */
  local(output: Output): Promise<Runner>
  /** Runs commands in the daemon that listens on this Unix socket. */
  connect(socket: string): Promise<Runner>
  /** The daemon to use when the line names none. */
  readonly socket: string | undefined
}

/** The subcommands, each loaded when it is called. */
const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  amend: async () => (await import('./subcommand/amend.ts')).amend,
  bench: async () => (await import('./subcommand/bench.ts')).bench,
  bitmap: async () => (await import('./subcommand/bitmap.ts')).bitmap,
  check: async () => (await import('./subcommand/check.ts')).check,
  commit: async () => (await import('./subcommand/commit.ts')).commit,
  compare: async () => (await import('./subcommand/compare.ts')).compare,
  convert: async () => (await import('./subcommand/convert.ts')).convert,
  create: async () => (await import('./subcommand/create.ts')).create,
  dd: async () => (await import('./subcommand/dd.ts')).dd,
  info: async () => (await import('./subcommand/info.ts')).info,
  io: async () => (await import('./subcommand/io.ts')).io,
  map: async () => (await import('./subcommand/map.ts')).map,
  measure: async () => (await import('./subcommand/measure.ts')).measure,
  rebase: async () => (await import('./subcommand/rebase.ts')).rebase,
  resize: async () => (await import('./subcommand/resize.ts')).resize,
  snapshot: async () => (await import('./subcommand/snapshot.ts')).snapshot,
}

const connectOption: Option<'connect'> = {
  name: 'connect',
  exact: true,
  argument: 'SOCKET',
  help: 'let the qimgd that listens on this Unix socket do the work\n(default: the environment variable QIMG_SOCKET, else this process does it)',
}

const deterministicOption: Option<'deterministic'> = {
  name: 'deterministic',
  exact: true,
  help: 'the same input gives the same file: fixed times and identifiers in what is written\n(the environment variable SOURCE_DATE_EPOCH does the same, with the time that it says)',
}

type StandardOption = Option<'help' | 'version' | 'trace' | 'connect' | 'deterministic'>

const standardOptions = (environment: Environment): StandardOption[] => {
  const table: StandardOption[] = [
    { name: 'help', short: 'h', help: 'print this help and exit', check: () => fullHelp(environment, table) },
    { name: 'version', short: 'V', help: 'print the version and exit', check: () => environment.version() },
    {
      name: 'trace',
      short: 'T',
      argument: 'TRACE',
      help: 'trace events: [[enable=]PATTERN][,events=FILE][,file=FILE]',
      check: async (value) => (await import('./trace.ts')).checkTrace(value, environment.output),
    },
    connectOption,
    deterministicOption,
  ]
  return table
}

/** Runs a line (without the program's own name) and answers the exit status. Never throws. */
export const main = async (args: readonly string[], environment: Environment): Promise<number> => {
  const { output } = environment
  try {
    return await start(args, environment)
  } catch (error) {
    report(error, output)
    return FAILED
  }
}

const start = async (args: readonly string[], environment: Environment): Promise<number> => {
  const { output } = environment
  const reading = await readLine(args, standardOptions(environment), { stopAtOperand: true })
  if (reading.kind === 'problem') return complain(output, reading.text)
  if (reading.kind === 'print') return print(output, reading.text)
  if (reading.kind === 'refused') throw reading.error
  const [name, ...rest] = reading.line.operands
  if (name === undefined) throw new BlockError('invalid', 'Not enough arguments', { hint: tryHelp() })
  const load = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined
  if (load === undefined) throw new BlockError('invalid', `Command not found: ${name}`, { hint: tryHelp() })
  const subcommand = await load()
  const { program, holdsOutput = false } = subcommand
  const spoken = holdsOutput ? holdBack(output) : output
  const world = program === undefined ? environment : { ...environment, output: speakingAs(program, spoken) }
  try {
    return await runSubcommand(subcommand, rest, world, reading.line)
  } catch (error) {
    report(error, world.output)
    return FAILED
  } finally {
    spoken.flush?.()
  }
}

/** The whole command line as data, for what is generated from it: the manual page and the completions of shells. */
export interface CommandLine {
  /** Those before the subcommand. */
  readonly options: readonly Option[]
  /** In alphabetical order, each with all that it takes. */
  readonly subcommands: readonly Pick<Subcommand, 'name' | 'summary' | 'options' | 'operands'>[]
}

export const describeCommandLine = async (environment: Environment): Promise<CommandLine> => {
  const subcommands = await Promise.all(Object.values(SUBCOMMANDS).map((load) => load()))
  return {
    options: standardOptions(environment),
    subcommands: subcommands.map((subcommand) => ({
      ...subcommand,
      options: [
        ...subcommand.options,
        ...programOptions(subcommand.program, environment),
        connectOption,
        deterministicOption,
      ],
    })),
  }
}

const fullHelp = async (environment: Environment, table: readonly Option[]): Promise<string> => {
  const { generalHelp } = await import('./help.ts')
  const subcommands = await Promise.all(Object.values(SUBCOMMANDS).map((load) => load()))
  return generalHelp(await environment.version(), table, subcommands, (await environment.formats()).names())
}

const runSubcommand = async (
  subcommand: Subcommand,
  args: readonly string[],
  environment: Environment,
  general: Line<'connect' | 'deterministic' | 'trace'>,
): Promise<number> => {
  const { program } = subcommand
  const { output } = environment
  const options = [
    ...subcommand.options,
    ...programOptions(program, environment),
    connectOption,
    deterministicOption,
  ]
  const helpText = async (): Promise<string> =>
    (await import('./help.ts')).subcommandHelp({ ...subcommand, options: [help, ...options] })
  const help: Option = {
    name: 'help',
    short: 'h',
    help: 'print this help and exit',
    check: helpText,
  }
  const { operandLike, refuse } = subcommand
  const reading = await readLine(args, [help, ...options], { operandLike, refuse })
  const { line } = reading
  const socket = line.value('connect') ?? general.value('connect') ?? environment.socket
  if (line.has('deterministic') || general.has('deterministic')) fixOutput(socket)
  const traces = [...general.values('trace'), ...(line as Line).values('trace')]
  let runner: Promise<Runner> | undefined
  const session: Session = {
    ...output,
    formats: () => environment.formats(),
    runner: () => (runner ??= openRunner(environment, socket, traces)),
  }
  const badObject = (error: unknown): number => {
    report(error, output)
    return subcommand.badObject ?? FAILED
  }
  try {
    // Before what is wrong with the line behind them is told.
    try {
      if (line.has('object')) await (await import('./objects.ts')).addObjects(line, session)
    } catch (error) {
      return badObject(error)
    }
    if (reading.kind === 'whole') return await subcommand.run(line, session)
    if (reading.kind === 'print') return print(output, reading.text)
    if (reading.kind === 'refused') {
      if (reading.name === 'object') return badObject(reading.error)
      throw reading.error
    }
    if (program === undefined) return complain(output, reading.text, subcommand.name)
    output.err(`${program}: ${reading.text}\n`)
    output.out(await helpText())
    return FAILED
  } finally {
    await runner?.then(
      (opened) => opened.close(),
      () => {},
    )
  }
}

/** A daemon decides for itself what its files are like. */
const fixOutput = (socket: string | undefined): void => {
  if (socket !== undefined)
    throw new BlockError('invalid', '--deterministic is an option of the qimgd that does the work')
  beDeterministic()
}

const openRunner = async (
  environment: Environment,
  socket: string | undefined,
  traces: readonly string[],
): Promise<Runner> => {
  const { output } = environment
  const runner = await (socket === undefined ? environment.local(output) : environment.connect(socket))
  return traces.length === 0 ? runner : (await import('./trace.ts')).tracedRunner(runner, traces, output)
}

/** The standard options of what stands for a program of its own. */
const programOptions = (program: string | undefined, environment: Environment): Option[] =>
  program === undefined
    ? []
    : standardOptions({
        ...environment,
        version: async () => (await environment.version()).replace(PROGRAM, program),
      }).filter(({ name }) => name === 'version' || name === 'trace')

const print = (output: Output, text: string): number => {
  output.out(text)
  return OK
}

/** A line that cannot be read: getopt's words, which name the subcommand too. */
const complain = (output: Output, problem: string, subcommand?: string): number => {
  const speaker = subcommand === undefined ? PROGRAM : `${PROGRAM} ${subcommand}`
  output.err(`${speaker}: ${problem}\n${tryHelp(subcommand)}\n`)
  return FAILED
}
