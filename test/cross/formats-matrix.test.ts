/**
 * Every format with every option: what we make QEMU reads and what it makes we read, and both tell the same of it. Here
 * each option meets two contents; `npm run fuzz -- matrix` has them all.
 */

import t from 'tap'
import { rowName } from '../support/format-rows.ts'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { runCase } from './matrix/case.ts'
import { patterns } from './matrix/patterns.ts'
import { matrixRows } from './matrix/rows.ts'

const qemu = oracle()
const EACH = 2

// QEMU's tools are started some 400 times.
t.setTimeout(900_000)

for (const [i, row] of matrixRows.entries())
  t.test(rowName(row), { skip: qemu === undefined && NO_ORACLE, timeout: 300_000 }, async (t) => {
    for (let k = 0; k < EACH; k++) {
      // Neighbouring options meet different contents.
      const pattern = patterns[(i * EACH + k) % patterns.length]!
      // Such an image is written as a whole, or its tables are: some seconds, which the fuzzer has.
      if (pattern.size(row) > 2 ** 30 && (row.isEncrypted === true || row.format === 'vmdk')) continue
      for (const maker of ['ours', 'theirs'] as const)
        await t.resolves(runCase(qemu!, row, pattern, maker, tempDir(t)), `${pattern.name}, ${maker}`)
    }
  })
