/** The daemon's house, put together: schema, handlers, service and monitor, and their orderly end. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { pino } from 'pino'
import type { CommandName } from '../qapi/commands.ts'
import { BlockError, prefixError } from './base/errors.ts'
import type { Logger } from './base/logger.ts'
import { VERSION } from './base/version.ts'
import { chooseDeflateEngine, type DeflateEngineName } from './codec/deflate.ts'
import { handlers } from './command/all.ts'
import { Service } from './command/service.ts'
import { drivers } from './drivers.ts'
import type { CommandContext, CommandEntry } from './monitor/dispatch.ts'
import { MonitorServer, type MonitorSocket } from './monitor/server.ts'
import { type CompiledSchema, loadSchema } from './qapi/runtime.ts'

export interface DaemonOptions {
  readonly sockets: readonly MonitorSocket[]
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug'
  readonly openPolicy: 'compat' | 'strict'
  /** The engine that packs and unpacks deflate. */
  readonly codec: DeflateEngineName
  /** Commands of an agent's own: a QAPI module and the ES module that handles it. */
  readonly extension: { readonly schema: string; readonly handlers: string } | undefined
}

type Handler = (args: never, context: CommandContext & { service: Service }) => Promise<unknown>

export class Daemon {
  /** Resolves when everything is closed. */
  readonly ended: Promise<void>
  readonly #service: Service
  readonly #monitor: MonitorServer
  readonly #logger: Logger
  #resolveEnded!: () => void
  #ending = false

  private constructor(schema: CompiledSchema, table: ReadonlyMap<string, Handler>, options: DaemonOptions) {
    this.ended = new Promise((resolve) => {
      this.#resolveEnded = resolve
    })
    this.#logger = pino({ level: options.logLevel }, pino.destination({ dest: 2, sync: true }))
    this.#service = new Service({
      drivers,
      openPolicy: options.openPolicy,
      emit: (name, data) => this.#emit(name, data),
      warn: (text) => this.#logger.warn(text),
      schema: { commandNames: [...schema.commands.keys()], introspection: schema.introspection },
      shutdown: () => this.shutdown(),
    })
    const commands = new Map<string, CommandEntry>()
    for (const [name, spec] of schema.commands)
      commands.set(name, {
        name,
        allowOob: spec.allowOob,
        decode: (args) => spec.decode(args),
        run: (args, context) => table.get(name)!(args as never, { ...context, service: this.#service }),
      })
    this.#monitor = new MonitorServer({
      dispatch: { commands, version: () => VERSION },
      logger: this.#logger,
    })
  }

  /** Resolves when all sockets listen. */
  static async start(options: DaemonOptions): Promise<Daemon> {
    chooseDeflateEngine(options.codec)
    const table = new Map<string, Handler>(Object.entries(handlers) as [CommandName, Handler][])
    let schema = await loadSchema()
    if (options.extension !== undefined) schema = await extend(schema, table, options.extension)
    const daemon = new Daemon(schema, table, options)
    await daemon.#monitor.listen(options.sockets)
    return daemon
  }

  /** Cancels jobs, closes nodes, says what is left to say and removes the sockets. Later calls change nothing. */
  shutdown(): void {
    if (this.#ending) return
    this.#ending = true
    this.#end().catch((error: unknown) => {
      this.#logger.error({ err: error }, 'shutdown')
      this.#resolveEnded()
    })
  }

  async #end(): Promise<void> {
    await this.#service.close()
    await this.#monitor.close()
    this.#resolveEnded()
  }

  #emit(name: string, data: object): void {
    if (name === 'JOB_STATUS_CHANGE')
      this.#logger.info({ job: (data as { id?: unknown }).id, ...data }, 'job')
    this.#monitor.broadcast(name, data)
  }
}

/** Adds the commands of a module that was not there when this was built. */
const extend = async (
  base: CompiledSchema,
  table: Map<string, Handler>,
  extension: { readonly schema: string; readonly handlers: string },
): Promise<CompiledSchema> => {
  const { extendSchema } = await import('./qapi/extend.ts')
  const schema = extendSchema(extension.schema, (file) => readFileSync(file, 'utf8'))
  const added = await loadHandlers(extension.handlers)
  for (const name of schema.commands.keys()) {
    if (base.commands.has(name)) continue
    const handler = added[name]
    if (typeof handler !== 'function')
      throw new BlockError('invalid', `${extension.handlers}: 'handlers' has no function '${name}'`)
    table.set(name, handler as Handler)
  }
  for (const name of Object.keys(added))
    if (!table.has(name) || base.commands.has(name))
      throw new BlockError('invalid', `${extension.handlers}: there is no new command '${name}'`)
  return schema
}

/** @throws {BlockError} that names the file: what went wrong in it may not */
const loadHandlers = async (file: string): Promise<Readonly<Record<string, unknown>>> => {
  try {
    const module = await import(pathToFileURL(path.resolve(file)).href)
    return (module as { handlers?: Record<string, unknown> }).handlers ?? {}
  } catch (error) {
    throw prefixError(error, `${file}: `)
  }
}
