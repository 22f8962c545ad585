/** Damaged qcow2 images: a fixed part of the campaign in test/fuzz. */

import t from 'tap'
import { run } from '../fuzz/qcow2-damage.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'

const CASES = 120
const GROUP = 20

for (let seed = 0; seed < CASES; seed += GROUP)
  t.test(`seeds from ${seed}`, { skip: oracle() === undefined && NO_ORACLE }, async (t) => {
    t.strictSame(await run(seed, GROUP), [])
  })
