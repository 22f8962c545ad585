/**
 * The oracle: QEMU 10.0's own tools, which decide what is right. `npm test` fetches them into a private folder
 * (scripts/oracle.ts); this file finds and runs them. A test that needs them and cannot have them skips by name:
 *
 *     const qemu = oracle()
 *     t.test('reads what qemu-img wrote', { skip: qemu === undefined && NO_ORACLE }, async (t) => { … })
 */

import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './package-root.ts'

/** The reason that a test gives when it skips for want of the oracle. */
export const NO_ORACLE = 'needs the QEMU 10.0 tools'

/** Where the tools are unpacked: a root directory with usr/bin and usr/lib in it. */
export const oracleRoot = join(packageRoot, 'node_modules', '.cache', 'qimg-oracle', 'root')

/** How a program ended. `status` is the exit status, or 128 + the number of the signal that ended it. */
export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  /** Added to the oracle's environment. */
  readonly env?: Readonly<Record<string, string>>
  /** The program is killed after this time; 60 seconds if not given. */
  readonly timeoutMs?: number
}

/** Runs one program to its end and never throws for its failure: look at `status`. */
type Run = (args: readonly string[], options?: RunOptions) => Ran
type RunAsync = (args: readonly string[], options?: RunOptions) => Promise<Ran>

export interface Oracle {
  /** Absolute paths of the programs; start them with `env`. */
  readonly paths: {
    readonly qemuImg: string
    readonly qemuIo: string
    readonly qemuNbd: string
    readonly qsd: string
    readonly socat: string
  }
  /** The environment in which the programs find their libraries. */
  readonly env: NodeJS.ProcessEnv
  readonly qemuImg: Run
  readonly qemuIo: Run
  /** For work beside a server in the same process, or several at once. */
  readonly qemuImgAsync: RunAsync
  readonly qemuIoAsync: RunAsync
  /** Runs qemu-img and throws with everything it said when it fails; answers its standard output. */
  readonly qemuImgOk: (args: readonly string[], options?: RunOptions) => string
  readonly qemuIoOk: (args: readonly string[], options?: RunOptions) => string
}

const DEFAULT_TIMEOUT_MS = 60_000
const MAX_OUTPUT = 256 * 1024 * 1024
const SIGNALLED = 128

/** The oracle's environment: its libraries first, messages untranslated. */
export const oracleEnv = (root: string): NodeJS.ProcessEnv => {
  const libraries = [
    'usr/lib/x86_64-linux-gnu',
    'lib/x86_64-linux-gnu',
    'usr/lib/aarch64-linux-gnu',
    'lib/aarch64-linux-gnu',
  ]
    .map((path) => join(root, path))
    .filter((path) => existsSync(path))
  const before = process.env.LD_LIBRARY_PATH
  if (before !== undefined && before !== '') libraries.push(before)
  return { ...process.env, LC_ALL: 'C', LD_LIBRARY_PATH: libraries.join(':') }
}

const runSync = (
  program: string,
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  options: RunOptions,
): Ran => {
  const child = spawnSync(program, args, {
    cwd: options.cwd,
    input: options.input,
    env: { ...env, ...options.env },
    timeout: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    killSignal: 'SIGKILL',
    maxBuffer: MAX_OUTPUT,
    encoding: 'utf8',
  })
  if (child.error !== undefined)
    throw new Error(`${program} ${args.join(' ')}: ${child.error.message}`, { cause: child.error })
  return { status: child.status ?? SIGNALLED, stdout: child.stdout, stderr: child.stderr }
}

const runAsync = (
  program: string,
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  options: RunOptions,
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...env, ...options.env },
      timeout: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      killSignal: 'SIGKILL',
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status: status ?? SIGNALLED, stdout, stderr }))
    // A program that never reads its input closes the pipe early; its exit status says what matters.
    child.stdin.on('error', () => {})
    child.stdin.end(options.input)
  })

const mustSucceed =
  (name: string, run: Run): Oracle['qemuImgOk'] =>
  (args, options) => {
    const ran = run(args, options)
    if (ran.status !== 0)
      throw new Error(`${name} ${args.join(' ')}: status ${ran.status}\n${ran.stdout}${ran.stderr}`)
    return ran.stdout
  }

/** The oracle under `root`, whatever its version. */
export const oracleAt = (root: string): Oracle => {
  const env = oracleEnv(root)
  const bin = (name: string): string => join(root, 'usr', 'bin', name)
  const paths = {
    qemuImg: bin('qemu-img'),
    qemuIo: bin('qemu-io'),
    qemuNbd: bin('qemu-nbd'),
    qsd: bin('qemu-storage-daemon'),
    socat: bin('socat'),
  }
  const qemuImg: Run = (args, options = {}) => runSync(paths.qemuImg, env, args, options)
  const qemuIo: Run = (args, options = {}) => runSync(paths.qemuIo, env, args, options)
  return {
    paths,
    env,
    qemuImg,
    qemuIo,
    qemuImgAsync: (args, options = {}) => runAsync(paths.qemuImg, env, args, options),
    qemuIoAsync: (args, options = {}) => runAsync(paths.qemuIo, env, args, options),
    qemuImgOk: mustSucceed('qemu-img', qemuImg),
    qemuIoOk: mustSucceed('qemu-io', qemuIo),
  }
}

let found: Oracle | undefined

/**
 * The fetched oracle, or undefined where there is none or QIMG_ORACLE=off. Throws when QIMG_ORACLE=require and there is
 * none, so that a run which promised the comparison cannot pass without it.
 */
export const oracle = (): Oracle | undefined => {
  if (process.env.QIMG_ORACLE === 'off') return undefined
  if (found === undefined && existsSync(join(oracleRoot, 'usr', 'bin', 'qemu-img')))
    found = oracleAt(oracleRoot)
  if (found === undefined && process.env.QIMG_ORACLE === 'require')
    throw new Error(`QIMG_ORACLE=require, but there are no QEMU tools under ${oracleRoot}`)
  return found
}
