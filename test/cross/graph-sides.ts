/**
 * The same QMP commands to QEMU's storage daemon and to this build's handlers, each with a folder of its own, and the
 * answers in a form in which they can be compared: folders and automatic node names are replaced.
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { toBlockError } from '../../src/base/errors.ts'
import { renderJson } from '../../src/base/json.ts'
import { handlers } from '../../src/command/all.ts'
import type { CommandContext } from '../../src/command/context.ts'
import { Service } from '../../src/command/service.ts'
import { drivers } from '../../src/drivers.ts'
import { type CompiledSchema, loadSchema } from '../../src/qapi/runtime.ts'
import type { Oracle } from '../support/oracle.ts'

/** A command as it goes over the wire; `%` in its strings stands for the side's folder. */
export interface Command {
  readonly execute: string
  readonly arguments?: object
}

export interface Side {
  /** The answer: a JSON value with `return` or `error`. */
  run(command: Command): Promise<unknown>
  /** Events that came since the last call, without their times. */
  events(): readonly Event[]
  close(): Promise<void>
}

export interface Event {
  readonly event: string
  readonly data: object
}

type Run = (command: Command) => Promise<unknown>

/** Puts the folder in, and takes it and the automatic names out of the answer. */
const inFolder = (folder: string, run: Run): Run => {
  const names = new Map<string, string>()
  const nameOf = (name: string): string => {
    const known = names.get(name) ?? `#auto${names.size}`
    names.set(name, known)
    return known
  }
  return async (command) => {
    const text = JSON.stringify(command).replaceAll('%', folder)
    const answer = JSON.stringify(await run(JSON.parse(text) as Command))
    return JSON.parse(answer.replaceAll(folder, '%').replaceAll(/#block\d+/g, nameOf))
  }
}

/** Starts a storage daemon whose monitor is its standard input and output. */
export const qemuSide = async (oracle: Oracle, folder: string): Promise<Side> => {
  const child: ChildProcess = spawn(oracle.paths.qsd, ['--chardev', 'stdio,id=c', '--monitor', 'c'], {
    cwd: folder,
    env: oracle.env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  const events: Event[] = []
  const answer = async (): Promise<object> => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done === true) throw new Error('the storage daemon has ended')
      const message = JSON.parse(value) as object
      if ('return' in message || 'error' in message) return message
      if ('event' in message) {
        const { event, data } = message as Event
        events.push({ event, data })
      }
    }
  }
  const send = (command: Command): Promise<object> => {
    child.stdin!.write(`${JSON.stringify(command)}\n`)
    return answer()
  }
  await send({ execute: 'qmp_capabilities' })
  return {
    run: inFolder(folder, send),
    events: () => events.splice(0),
    async close() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

let compiled: Promise<CompiledSchema> | undefined

/** The handlers of this build, behind the same decoding as in the daemon. */
export const ownSide = async (folder: string): Promise<Side & { readonly service: Service }> => {
  compiled ??= loadSchema()
  const schema = await compiled
  const events: Event[] = []
  const service = new Service({
    drivers,
    openPolicy: 'compat',
    emit: (event, data) => events.push({ event, data }),
    warn: () => {},
    schema: { commandNames: [], introspection: [] },
    shutdown: () => {},
  })
  const client: CommandContext['client'] = { id: 1, dialect: 'qmp', setProgress() {}, subscribe() {} }
  const context: CommandContext = { service, client, signal: new AbortController().signal }
  const send: Run = async (command) => {
    try {
      const spec = schema.commands.get(command.execute)!
      const handler = handlers[command.execute as keyof typeof handlers] as (
        args: never,
        context: CommandContext,
      ) => Promise<unknown>
      const value = await handler(spec.decode(command.arguments) as never, context)
      return { return: JSON.parse(renderJson(value)) as unknown }
    } catch (error) {
      const { errorClass, message } = toBlockError(error)
      return { error: { class: errorClass, desc: message } }
    }
  }
  return {
    run: inFolder(folder, send),
    events: () => events.splice(0),
    close: () => service.close(),
    service,
  }
}
