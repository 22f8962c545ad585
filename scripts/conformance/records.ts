/** What is kept of runs: the tests that pass, why others do not, and how the last runs of the suite and the fuzzer went. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../test/support/package-root.ts'
import { renderResults } from './render.ts'

/** Which program stood in qemu-io's place: `qimg io`, or QEMU's own. */
export type Io = 'io' | 'peer-io'

/** Of one format: tests that pass, by what stood in qemu-io's place, and the reasons of those that cannot. */
export interface Expected extends Record<Io, string[]> {
  explained?: Record<string, string>
}

export interface RunCounts {
  readonly date: string
  readonly passed: number
  readonly failed: readonly string[]
  readonly skipped: readonly string[]
}

export interface FuzzRun {
  readonly date: string
  readonly seed: number
  readonly rounds: number
  readonly failures: number
}

export interface LastRuns {
  conformance: Record<string, Partial<Record<Io, RunCounts>>>
  fuzz: Record<string, FuzzRun>
}

const folder = join(packageRoot, 'test', 'conformance')
const EXPECTED = join(folder, 'expected.json')
const LAST = join(folder, 'last-runs.json')
const PAGE = join(packageRoot, 'docs', 'conformance.md')

const readJson = <T>(path: string, otherwise: T): T =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : otherwise

const writeJson = (path: string, value: unknown): void =>
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)

export const readExpected = (): Record<string, Expected> => readJson(EXPECTED, {})

export const writeExpected = (expected: Record<string, Expected>): void => writeJson(EXPECTED, expected)

/** Changes what is known of the last runs, and the page that shows it. */
export const recordRun = (change: (last: LastRuns) => void): void => {
  const last = readJson<LastRuns>(LAST, { conformance: {}, fuzz: {} })
  change(last)
  writeJson(LAST, last)
  writeFileSync(PAGE, renderResults(readExpected(), last))
}

/** The day, for records. */
export const today = (): string => new Date().toISOString().slice(0, 10)
