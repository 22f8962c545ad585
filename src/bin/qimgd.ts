/** qimgd, the daemon: options, then the house put together, then sockets until a signal or `quit` ends it. */

import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { toBlockError } from '../base/errors.ts'
import { beDeterministic } from '../base/uuid.ts'
import { QIMG_VERSION } from '../base/version.ts'
import { Daemon, type DaemonOptions } from '../daemon.ts'
import { parseSocketSpec } from '../monitor/listen.ts'
import type { MonitorSocket } from '../monitor/server.ts'

const USAGE = `usage: qimgd [options]

  --qmp SPEC           serve QMP on a Unix socket; SPEC: PATH or path=PATH,mode=0660 (repeatable)
  --jsonrpc SPEC       serve JSON-RPC 2.0 on a Unix socket (repeatable)
  --config FILE        JSON object with the long options' names as members
  --open-policy NAME   compat (default): open what QEMU opens; strict: only plain names inside images
  --codec NAME         node (default): zlib on all threads; pako: in JavaScript
  --deterministic      the same input gives the same image: fixed times and identifiers, as by SOURCE_DATE_EPOCH
  --schema FILE        QAPI module with further commands (with --handlers)
  --handlers MODULE    ES module whose export 'handlers' has a function for each of them
  --log-level LEVEL    error, warn, info (default), debug
  --help, --version

Without --qmp and --jsonrpc: --qmp $XDG_RUNTIME_DIR/qimg/qmp.sock, as root /run/qimg/qmp.sock.
`

const OPTIONS = {
  qmp: { type: 'string', multiple: true },
  jsonrpc: { type: 'string', multiple: true },
  config: { type: 'string' },
  'open-policy': { type: 'string' },
  codec: { type: 'string' },
  deterministic: { type: 'boolean' },
  schema: { type: 'string' },
  handlers: { type: 'string' },
  'log-level': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

type Values = { -readonly [N in keyof typeof OPTIONS]?: string | boolean | (string | boolean)[] | undefined }

class UsageError extends Error {}

/** The command line, over what a configuration file says. */
const readOptions = (argv: readonly string[]): Values => {
  let values: Values
  try {
    values = parseArgs({ args: [...argv], options: OPTIONS, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
  return typeof values.config === 'string' ? { ...readConfig(values.config), ...values } : values
}

const readConfig = (file: string): Values => {
  let config: unknown
  try {
    config = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`--config ${file}: ${(error as Error).message}`)
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new UsageError(`--config ${file}: a JSON object is expected`)
  for (const [name, value] of Object.entries(config)) {
    const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as keyof typeof OPTIONS] : undefined
    if (option === undefined || name === 'config')
      throw new UsageError(`--config ${file}: unknown option '${name}'`)
    const values = Array.isArray(value) && 'multiple' in option ? value : [value]
    if (values.some((each) => typeof each !== option.type))
      throw new UsageError(`--config ${file}: option '${name}' expects a ${option.type}`)
  }
  return config as Values
}

const texts = (value: Values[keyof Values]): string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String)

const text = (value: Values[keyof Values]): string | undefined => texts(value)[0]

const choice = <T extends string>(name: string, value: string | undefined, choices: readonly T[]): T => {
  if (value === undefined) return choices[0]!
  const found = choices.find((each) => each === value)
  if (found === undefined) throw new UsageError(`--${name}: '${value}' is not one of ${choices.join(', ')}`)
  return found
}

/** Where agents look when nobody says otherwise; the folder is made for the user alone. */
const defaultSocket = (): string => {
  const runtime = process.env.XDG_RUNTIME_DIR
  const root = process.getuid?.() === 0
  if (!root && (runtime === undefined || runtime === ''))
    throw new UsageError('XDG_RUNTIME_DIR is not set: name a socket with --qmp')
  const folder = path.join(root ? '/run' : runtime!, 'qimg')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return path.join(folder, 'qmp.sock')
}

const readSockets = (values: Values): MonitorSocket[] => {
  const sockets: MonitorSocket[] = []
  for (const dialect of ['qmp', 'jsonrpc'] as const)
    for (const spec of texts(values[dialect])) sockets.push({ dialect, ...parseSocketSpec(spec) })
  return sockets.length > 0 ? sockets : [{ dialect: 'qmp', path: defaultSocket() }]
}

const daemonOptions = (values: Values): DaemonOptions => {
  const schema = text(values.schema)
  const handlers = text(values.handlers)
  if ((schema === undefined) !== (handlers === undefined))
    throw new UsageError('--schema and --handlers go together')
  return {
    sockets: readSockets(values),
    logLevel: choice('log-level', text(values['log-level']), ['info', 'error', 'warn', 'debug']),
    openPolicy: choice('open-policy', text(values['open-policy']), ['compat', 'strict']),
    codec: choice('codec', text(values.codec), ['node', 'pako']),
    extension: schema === undefined ? undefined : { schema, handlers: handlers! },
  }
}

const main = async (): Promise<number> => {
  const values = readOptions(process.argv.slice(2))
  if (values.help === true) {
    process.stdout.write(USAGE)
    return 0
  }
  if (values.version === true) {
    process.stdout.write(`qimgd ${QIMG_VERSION}\n`)
    return 0
  }
  if (values.deterministic === true) beDeterministic()
  const daemon = await Daemon.start(daemonOptions(values))
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => daemon.shutdown())
  process.stdout.write('qimgd: ready\n')
  await daemon.ended
  return 0
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const usage = error instanceof UsageError
    process.stderr.write(`qimgd: ${usage ? error.message : toBlockError(error).message}\n`)
    if (usage) process.stderr.write("Try 'qimgd --help'.\n")
    process.exit(1)
  },
)
