/**
 * `npm run conformance -- --help` says what it does: QEMU's own block test suite against qimg. An entry leaves the list of
 * what passes by hand only, with a reason in the commit. A run of whole lists is recorded, and docs/conformance.md is made
 * from the records.
 */

import { type Io, readExpected, recordRun, today, writeExpected } from './conformance/records.ts'
import { SLICE } from './conformance/slice.ts'
import { Suite } from './conformance/suite.ts'
import { ensureOracle } from './oracle.ts'
import { ensureQemuSource } from './qemu-source.ts'
import { readArguments } from './usage.ts'

const TIMEOUT_MS = 300_000

const USAGE = `usage: npm run conformance -- [--format F] [--peer-io] [--all | --slice] [--update] [--show] [TEST…]

Runs QEMU's own block test suite against qimg and qimg io. Without TEST: the tests that test/conformance/expected.json says
pass. Ends with 1 where one fails.

  --format F    tests of this format; of all on the list unless told
  --peer-io     QEMU's own qemu-io in the place of qimg io
  --all         all that the suite has for the format
  --slice       the few that CI runs
  --update      adds to the list what passes
  --show        prints what a failing test said
  --help`

const { values, positionals } = readArguments(USAGE, {
  format: { type: 'string' },
  'peer-io': { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  slice: { type: 'boolean', default: false },
  update: { type: 'boolean', default: false },
  show: { type: 'boolean', default: false },
})

for (const state of [await ensureOracle(), await ensureQemuSource()])
  if ('missing' in state) {
    console.error(`conformance: cannot run here: ${state.missing}`)
    process.exit(1)
  }

const io: Io = values['peer-io'] ? 'peer-io' : 'io'
const expected = readExpected()
const suite = new Suite({ peerIo: values['peer-io'], timeoutMs: TIMEOUT_MS })

const testsOf = (format: string): readonly string[] => {
  if (positionals.length > 0) return positionals
  if (values.slice) return SLICE[format] ?? []
  return values.all ? suite.list(format) : (expected[format]?.[io] ?? [])
}

const formats =
  values.format !== undefined ? [values.format] : Object.keys(values.slice ? SLICE : expected).sort()
const sum = { pass: 0, fail: 0, skip: 0 }
const startedAt = performance.now()
try {
  for (const format of formats) {
    const found = { pass: [] as string[], fail: [] as string[], skip: [] as string[] }
    for (const test of testsOf(format)) {
      const { status, seconds, text } = await suite.run(format, test)
      const reason = status === 'skip' ? ` ${text}` : ''
      console.log(`${format.padEnd(10)} ${test.padEnd(32)} ${status} ${seconds.toFixed(1)} s${reason}`)
      if (status === 'fail' && (values.show || values.slice)) console.log(text)
      found[status].push(test)
      sum[status]++
    }
    if (values.update) {
      const known = expected[format] ?? { io: [], 'peer-io': [] }
      expected[format] = { ...known, [io]: [...new Set([...known[io], ...found.pass])].sort() }
      writeExpected(expected)
    }
    if (positionals.length === 0 && !values.slice)
      recordRun(({ conformance }) => {
        const counts = { passed: found.pass.length, failed: found.fail, skipped: found.skip }
        conformance[format] = { ...conformance[format], [io]: { date: today(), ...counts } }
      })
  }
} finally {
  suite.close()
}
const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1)
console.log(`${sum.pass} passed, ${sum.fail} failed, ${sum.skip} skipped in ${minutes} minutes`)
// A test that skips itself has not passed; only of all that there are some have nothing to do here.
process.exitCode = sum.fail > 0 || (sum.skip > 0 && !values.all) ? 1 : 0
