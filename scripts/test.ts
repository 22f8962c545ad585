/**
 * `npm test [-- PATTERN…]`: fetches the oracle where it can, and runs all test files, or those whose path contains a
 * pattern. The last line says `N passed, N failed, N skipped`.
 */

import { ensureOracle } from './oracle.ts'
import { ensureQemuSource } from './qemu-source.ts'
import { runTests, type Totals, testFiles } from './run-tests.ts'

const finish = ({ passed, failed, skipped }: Totals): void => {
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exitCode = failed > 0 ? 1 : 0
}

const oracle = await ensureOracle()
const isRequired = process.env.QIMG_ORACLE === 'require'
if ('version' in oracle) console.log(`oracle: QEMU ${oracle.version}`)
else console.log(`oracle: none (${oracle.missing})`)

const source = await ensureQemuSource()
if ('missing' in source) console.log(`QEMU's source package: none (${source.missing})`)

const files = testFiles(process.argv.slice(2))
if ('missing' in oracle && isRequired) {
  console.log('failed: QIMG_ORACLE=require, and the QEMU tools cannot be had')
  finish({ passed: 0, failed: 1, skipped: 0 })
} else if (files.length === 0) {
  console.log('failed: no test file matches')
  finish({ passed: 0, failed: 1, skipped: 0 })
} else finish(await runTests(files))
