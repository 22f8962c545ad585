/** Starts the qimgd of this build, put together as it is installed, on temporary sockets, and ends it. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageRoot } from './package-root.ts'

export interface Daemon {
  readonly process: ChildProcess
  /** Paths of its sockets. */
  readonly qmp: string
  readonly jsonRpc: string
  /** The folder of its sockets, for the test's own files too; removed by `stop`. */
  readonly folder: string
  /** What it has written to standard error so far. */
  log(): string
  /** Resolves with the exit status once it has ended; SIGTERM unless another signal is named. */
  stop(signal?: NodeJS.Signals): Promise<number>
}

export interface DaemonOptions {
  /** Added to the command line. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The runtime to start it with; this one if not given. */
  readonly node?: string
  readonly nodeArgs?: readonly string[]
}

const READY_TIMEOUT_MS = 20_000
const STOP_TIMEOUT_MS = 20_000

/** The compiled file of this build: the output folder is where this file itself runs from. */
export const builtFile = (path: string): string => {
  const folder = relative(packageRoot, dirname(fileURLToPath(import.meta.url))).split(sep)
  return join(packageRoot, ...folder.slice(0, -2), path)
}

const untilReady = (child: ChildProcess, log: () => string): Promise<void> =>
  new Promise((resolve, reject) => {
    let text = ''
    const fail = (why: string): void => {
      clearTimeout(timer)
      reject(new Error(`qimgd ${why}\n${text}${log()}`))
    }
    const timer = setTimeout(() => fail(`was not ready after ${READY_TIMEOUT_MS} ms`), READY_TIMEOUT_MS)
    child.once('error', (error) => fail(error.message))
    child.once('exit', (status, signal) => fail(`ended early: ${signal ?? status}`))
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
      if (!text.includes('qimgd: ready\n')) return
      clearTimeout(timer)
      resolve()
    })
  })

/** Starts the daemon and resolves once it listens. The caller must `stop` it. */
export const startDaemon = async (options: DaemonOptions = {}): Promise<Daemon> => {
  const folder = mkdtempSync(join(tmpdir(), 'qimgd-'))
  const qmp = join(folder, 'qmp.sock')
  const jsonRpc = join(folder, 'rpc.sock')
  const args = [
    ...(options.nodeArgs ?? []),
    builtFile('bin/qimgd.cjs'),
    ...['--qmp', qmp, '--jsonrpc', jsonRpc],
    ...(options.args ?? []),
  ]
  const child = spawn(options.node ?? process.execPath, args, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    errors += piece
  })
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  ended.catch(() => {})
  const log = (): string => errors
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number> => {
    child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    const [status] = await ended
    clearTimeout(timer)
    rmSync(folder, { recursive: true, force: true })
    return status ?? -1
  }
  try {
    await untilReady(child, log)
  } catch (error) {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  return { process: child, qmp, jsonRpc, folder, log, stop }
}
