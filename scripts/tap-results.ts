/** From the TAP that one test file prints to its tests: what passed, what failed and why, what was skipped and why. */

import { Parser, type Result } from 'tap-parser'

/** One test that did not simply pass: its path of names, and what to tell about it. */
export interface Remark {
  readonly name: string
  readonly text: string
}

export interface TestResults {
  /** Tests: a subtest without subtests of its own counts one, as does a bare assertion of the file. */
  passed: number
  readonly failed: Remark[]
  readonly skipped: Remark[]
}

/** What has been seen of one level of subtests. */
interface Level {
  readonly path: readonly string[]
  /** Failed assertions of this level itself. */
  readonly failures: Remark[]
  /** Subtests and skips seen below: a level with any is a group, not a test. */
  members: number
}

const reason = (directive: string | true): string => (directive === true ? 'no reason given' : directive)

/** The parts of a failure's diagnostics that people read, in the order they read them. */
const DIAGNOSTICS = [
  'tapError',
  'code',
  'compare',
  'found',
  'wanted',
  'diff',
  'doNotWant',
  'pattern',
  'stack',
  'exitCode',
  'signal',
]

const indent = (text: string): string => text.trimEnd().replaceAll('\n', '\n    ')

const describe = (result: Result): string => {
  const diagnostics = (result.diag ?? {}) as Record<string, unknown>
  const lines = result.tapError === null ? [] : [`tapError: ${result.tapError}`]
  for (const name of DIAGNOSTICS) {
    const value = diagnostics[name]
    if (value === undefined || value === null || (name === 'compare' && value === '===')) continue
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    lines.push(text.includes('\n') ? `${name}:\n    ${indent(text)}` : `${name}: ${text}`)
  }
  const at = diagnostics.at as { fileName?: string; lineNumber?: number } | undefined
  if (diagnostics.stack === undefined && at?.fileName !== undefined)
    lines.push(`at: ${at.fileName}:${at.lineNumber}`)
  return lines.join('\n')
}

const nameOf = (path: readonly string[], name: string): string => [...path, name || 'unnamed'].join(' › ')

/** Collects the tests of one file; feed its standard output to `parser`, and read `results` after `end()`. */
export const collectTap = (): { readonly parser: Parser; readonly results: TestResults } => {
  const results: TestResults = { passed: 0, failed: [], skipped: [] }

  const closeSubtest = (result: Result, level: Level): void => {
    if (result.ok) {
      if (level.members === 0) results.passed++
    } else if (level.failures.length > 0) {
      const texts = level.failures.map((failure) => `${failure.name}\n${failure.text}`.trimEnd())
      results.failed.push({ name: level.path.join(' › '), text: texts.join('\n') })
    } else if (level.members === 0 || result.tapError !== null)
      results.failed.push({ name: level.path.join(' › '), text: describe(result) })
  }

  const watch = (parser: Parser, level: Level): void => {
    let subtest: Level | undefined
    parser.on('child', (child: Parser) => {
      level.members++
      subtest = { path: [...level.path, child.name || 'unnamed'], failures: [], members: 0 }
      watch(child, subtest)
    })
    parser.on('assert', (result: Result) => {
      const closed = subtest
      subtest = undefined
      const skip = result.skip || result.todo
      if (skip) {
        level.members++
        results.skipped.push({ name: nameOf(level.path, result.name), text: reason(skip) })
      } else if (closed !== undefined) closeSubtest(result, closed)
      else if (!result.ok) level.failures.push({ name: result.name, text: describe(result) })
      else if (level.path.length === 0) results.passed++
    })
  }

  const file: Level = { path: [], failures: [], members: 0 }
  const parser = new Parser({}, (final) => {
    results.failed.push(...file.failures)
    if (final.bailout) results.failed.push({ name: 'bail out', text: String(final.bailout) })
    if (!final.ok && results.failed.length === 0)
      results.failed.push({ name: 'test output', text: JSON.stringify(final.failures) })
  })
  watch(parser, file)
  return { parser, results }
}
