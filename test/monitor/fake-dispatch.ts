/** A table of a few commands for tests of the monitor, and a server of it on a temporary socket. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BlockError } from '../../src/base/errors.ts'
import type { Logger } from '../../src/base/logger.ts'
import type { CommandContext, CommandEntry, Dispatch } from '../../src/monitor/dispatch.ts'
import { MonitorServer } from '../../src/monitor/server.ts'

export const VERSION = { qemu: { major: 10, minor: 0, micro: 2 }, package: 'test' }

/** What one logger was told, flat. */
export interface LogLine {
  readonly level: string
  readonly fields: Record<string, unknown>
  readonly message: string
}

export const recordingLogger = (lines: LogLine[], base: Record<string, unknown> = {}): Logger => {
  const log =
    (level: string) =>
    (fields: object | string, message = ''): void => {
      if (typeof fields === 'string') lines.push({ level, fields: base, message: fields })
      else lines.push({ level, fields: { ...base, ...fields }, message })
    }
  return {
    debug: log('debug'),
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
    child: (fields) => recordingLogger(lines, { ...base, ...fields }),
  }
}

type Arguments = Record<string, unknown>
type Run = (args: Arguments, context: CommandContext) => Promise<unknown>

/** Arguments by name → whether required; refuses others in QEMU's words. */
export const fakeCommand = (
  name: string,
  members: Record<string, boolean>,
  run: Run,
  allowOob = false,
): CommandEntry => ({
  name,
  allowOob,
  decode(args) {
    const given = (args ?? {}) as Arguments
    for (const [member, required] of Object.entries(members)) {
      if (required && !Object.hasOwn(given, member))
        throw new BlockError('invalid', `Parameter '${member}' is missing`)
    }
    for (const member of Object.keys(given)) {
      if (!Object.hasOwn(members, member))
        throw new BlockError('invalid', `Parameter '${member}' is unexpected`)
    }
    return given
  },
  run,
})

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
  })

export interface Fixture {
  readonly server: MonitorServer
  readonly qmp: string
  readonly jsonRpc: string
  readonly log: LogLine[]
  /** Names of the commands that ended because their client went away. */
  readonly aborted: string[]
  /** Lets every `wait` command go on, once there are as many. */
  release(count?: number): Promise<void>
  stop(): Promise<void>
}

/**
 * A monitor in this process: query-version, echo, wait (until released), big, emit, fail, crash, and the session's own;
 * `more` adds commands.
 */
export const startMonitor = async (
  more: (server: Pick<MonitorServer, 'broadcast'>) => CommandEntry[] = () => [],
): Promise<Fixture> => {
  const folder = mkdtempSync(join(tmpdir(), 'qimg-monitor-'))
  const log: LogLine[] = []
  const aborted: string[] = []
  const waiting: (() => void)[] = []
  const commands = new Map<string, CommandEntry>()
  const dispatch: Dispatch = { commands, version: () => VERSION }
  const server = new MonitorServer({ dispatch, logger: recordingLogger(log) })
  const entries = [
    fakeCommand('qmp_capabilities', { enable: false }, async () => ({})),
    fakeCommand('query-version', {}, async () => VERSION, true),
    fakeCommand('echo', { value: true }, async ({ value }) => ({ value })),
    fakeCommand('big', { size: true }, async ({ size }) => 'x'.repeat(size as number)),
    fakeCommand('fail', {}, async () => {
      throw new BlockError('not-found', "Device 'é' not found", { errorClass: 'DeviceNotFound' })
    }),
    fakeCommand('crash', {}, async () => {
      throw new RangeError('a bug')
    }),
    fakeCommand('emit', { name: true, count: false, data: false }, async ({ name, count, data }) => {
      for (let n = 0; n < ((count as number) ?? 1); n += 1)
        server.broadcast(name as string, (data as object) ?? { n })
    }),
    fakeCommand('wait', {}, async (_, { signal }) => {
      try {
        await Promise.race([new Promise<void>((resolve) => waiting.push(resolve)), untilAborted(signal)])
      } catch (error) {
        aborted.push('wait')
        throw error
      }
    }),
    fakeCommand('job-progress', { enable: true }, async ({ enable }, { client }) =>
      client.setProgress(enable as boolean),
    ),
    fakeCommand('events-subscribe', { names: false }, async ({ names }, { client }) =>
      client.subscribe(names as string[] | undefined),
    ),
  ]
  for (const one of [...entries, ...more(server)]) commands.set(one.name, one)
  const qmp = join(folder, 'qmp.sock')
  const jsonRpc = join(folder, 'rpc.sock')
  await server.listen([
    { dialect: 'qmp', path: qmp },
    { dialect: 'jsonrpc', path: jsonRpc },
  ])
  return {
    server,
    qmp,
    jsonRpc,
    log,
    aborted,
    release: async (count = 1) => {
      while (waiting.length < count) await new Promise((resolve) => setTimeout(resolve, 1))
      for (const resume of waiting.splice(0)) resume()
    },
    stop: async () => {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
