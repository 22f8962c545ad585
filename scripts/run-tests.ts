/** Runs compiled test files, a few at a time, each in a process and a temporary folder of its own. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtFile } from '../test/support/daemon.ts'
import { packageRoot } from '../test/support/package-root.ts'
import { collectTap, type TestResults } from './tap-results.ts'

export interface FileResults extends TestResults {
  /** Path of the source, from the package's root. */
  readonly file: string
  readonly seconds: number
  /** The end of what it wrote to standard error. */
  readonly errors: string
}

export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const FILE_TIMEOUT_MS = 10 * 60_000
/** tap's own limit for one test, in seconds; its default of 30 is meant for faster disks. */
const TEST_TIMEOUT = '120'
const SHOWN_OF_STDERR = 8192
const MOST_AT_ONCE = 8

/** Paths of the test sources that contain one of the patterns (all, if there are none), from the package's root. */
export const testFiles = (patterns: readonly string[]): string[] =>
  readdirSync(join(packageRoot, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join('test', path))
    .filter((path) => patterns.length === 0 || patterns.some((pattern) => path.includes(pattern)))
    .sort()

/** Children that run now, to be taken along when the runner itself is ended. */
const running = new Map<ChildProcess, string>()

const endGroup = (child: ChildProcess): void => {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The group is gone, which is what we want.
  }
}

const endAll = (signal: NodeJS.Signals): void => {
  for (const [child, folder] of running) {
    endGroup(child)
    rmSync(folder, { recursive: true, force: true })
  }
  process.exit(signal === 'SIGINT' ? 130 : 143)
}

/** Adds what the process itself has to say to what its tests said. */
const judge = (results: TestResults, ended: number | NodeJS.Signals, isLate: boolean): void => {
  const fail = (text: string): unknown => results.failed.push({ name: 'the file itself', text })
  if (isLate) fail(`not done after ${FILE_TIMEOUT_MS / 1000} s`)
  else if (results.failed.length === 0 && ended !== 0) fail(`ended with ${ended}`)
  else if (results.passed + results.failed.length + results.skipped.length === 0) fail('no tests in it')
}

/** Runs one file. What it leaves running or lying about is removed. */
const runFile = (file: string, node: string): Promise<FileResults> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const { parser, results } = collectTap()
    const folder = mkdtempSync(join(tmpdir(), 'qt-'))
    const child = spawn(node, ['--enable-source-maps', builtFile(file.replace(/\.ts$/, '.js'))], {
      cwd: packageRoot,
      // A process group of its own, so that daemons which a failing test leaves behind end with it.
      detached: true,
      env: { ...process.env, TMPDIR: folder, TAP_TIMEOUT: TEST_TIMEOUT },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.set(child, folder)
    let errors = ''
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      endGroup(child)
    }, FILE_TIMEOUT_MS)
    child.stdout.on('data', (piece: Buffer) => parser.write(piece))
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      errors = (errors + piece).slice(-SHOWN_OF_STDERR)
    })
    child.on('error', reject)
    child.on('exit', () => endGroup(child))
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      running.delete(child)
      rmSync(folder, { recursive: true, force: true })
      parser.end()
      judge(results, signal ?? status ?? 0, isLate)
      resolve({ ...results, file, errors, seconds: (performance.now() - started) / 1000 })
    })
  })

const report = (results: FileResults): void => {
  const { file, passed, failed, skipped, seconds, errors } = results
  const counts = [`${passed} passed`]
  if (failed.length > 0) counts.push(`${failed.length} failed`)
  if (skipped.length > 0) counts.push(`${skipped.length} skipped`)
  console.log(
    `${failed.length > 0 ? 'FAIL' : 'ok  '} ${file}: ${counts.join(', ')} (${seconds.toFixed(1)} s)`,
  )
  for (const { name, text } of failed) {
    console.log(`  not ok: ${name}`)
    if (text !== '') console.log(text.replaceAll(/^/gm, '    '))
  }
  if (failed.length > 0 && errors !== '')
    console.log(`  standard error:\n${errors.replaceAll(/^/gm, '    ')}`)
}

/** Runs the files with this runtime and prints what happens, then all skips and failures by name. */
export const runTests = async (files: readonly string[], node = process.execPath): Promise<Totals> => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, endAll)
  const waiting = [...files]
  const done: FileResults[] = []
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const results = await runFile(file, node)
      report(results)
      done.push(results)
    }
  }
  const width = Math.min(MOST_AT_ONCE, Math.max(2, availableParallelism()))
  await Promise.all(Array.from({ length: width }, work))
  done.sort((a, b) => (a.file < b.file ? -1 : 1))
  for (const { file, skipped } of done)
    for (const { name, text } of skipped) console.log(`skipped: ${file}: ${name}: ${text}`)
  for (const { file, failed } of done) for (const { name } of failed) console.log(`failed: ${file}: ${name}`)
  const sum = (count: (results: FileResults) => number): number =>
    done.reduce((total, results) => total + count(results), 0)
  return {
    passed: sum((results) => results.passed),
    failed: sum((results) => results.failed.length),
    skipped: sum((results) => results.skipped.length),
  }
}
