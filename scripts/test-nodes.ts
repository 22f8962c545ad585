/**
 * `node scripts/begin.mjs test-nodes [MAJOR…]`: runs the quick tests (test/unit) on the newest Node lines. The runtimes
 * come from npm packages that carry the binaries, into a private folder under node_modules/.cache.
 */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../test/support/package-root.ts'
import { runTests, testFiles } from './run-tests.ts'

const LINES = ['22', '24', '26']
const QUICK = 'test/unit/'

/** The newest Node of a major line: fetched at its first use. */
const runtime = (major: string): string => {
  const folder = join(packageRoot, 'node_modules', '.cache', 'nodes', major)
  const name = `node-linux-${process.arch}`
  const path = join(folder, 'node_modules', name, 'bin', 'node')
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder]
    execFileSync('npm', ['install', ...options, `${name}@${major}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  return path
}

const wanted = process.argv.slice(2)
let failures = 0
for (const major of wanted.length > 0 ? wanted : LINES) {
  const node = runtime(major)
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  console.log(`\nNode ${version}`)
  const { passed, failed, skipped } = await runTests(testFiles([QUICK]), node)
  console.log(`Node ${version}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  failures += failed
}
process.exitCode = failures > 0 ? 1 : 0
