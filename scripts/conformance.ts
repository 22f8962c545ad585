/**
 * `npm run conformance -- [--format F] [--peer-io] [--update] [--show] [TEST…]`: runs QEMU's own block test suite against
 * qimg and `qimg io`. Without TEST: those that test/conformance/expected.json says pass. `--update` adds to that list what
 * passes; an entry leaves it by hand only, with a reason in the commit.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packageRoot } from '../test/support/package-root.ts'
import { Suite } from './conformance/suite.ts'
import { ensureOracle } from './oracle.ts'
import { ensureQemuSource } from './qemu-source.ts'

type Expected = Record<string, string[]>

const LIST = join(packageRoot, 'test', 'conformance', 'expected.json')
const TIMEOUT_MS = 300_000

const { values, positionals } = parseArgs({
  options: {
    format: { type: 'string' },
    'peer-io': { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

const fail = (text: string): never => {
  console.error(`conformance: ${text}`)
  process.exit(1)
}

for (const state of [await ensureOracle(), await ensureQemuSource()])
  if ('missing' in state) fail(`cannot run here: ${state.missing}`)

const expected = JSON.parse(readFileSync(LIST, 'utf8')) as Expected
const formats = values.format === undefined ? Object.keys(expected) : [values.format]
const suite = new Suite({ peerIo: values['peer-io'], timeoutMs: TIMEOUT_MS })
let passed = 0
let failed = 0
let skipped = 0
try {
  for (const format of formats) {
    const tests = positionals.length > 0 ? positionals : (expected[format] ?? [])
    for (const test of tests) {
      const { status, seconds, text } = await suite.run(format, test)
      console.log(
        `${format} ${test.padEnd(32)} ${status} ${seconds.toFixed(1)} s${status === 'skip' ? ` ${text}` : ''}`,
      )
      if (status === 'pass') passed++
      else if (status === 'skip') skipped++
      else failed++
      if (status === 'fail' && values.show) console.log(text)
      if (status === 'pass' && values.update)
        expected[format] = [...new Set([...(expected[format] ?? []), test])].sort()
    }
  }
} finally {
  suite.close()
}
if (values.update) writeFileSync(LIST, `${JSON.stringify(expected, null, 2)}\n`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed + skipped > 0 ? 1 : 0
