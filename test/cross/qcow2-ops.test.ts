/** Random operations on qcow2 images: a fixed part of the campaign in test/fuzz. */

import t from 'tap'
import { run } from '../fuzz/qcow2-ops.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'

const SEQUENCES = 100
const GROUP = 5
/** Lines in each: fewer than in the campaign. */
const STEPS = 8

for (let seed = 0; seed < SEQUENCES; seed += GROUP)
  t.test(`seeds from ${seed}`, { skip: oracle() === undefined && NO_ORACLE }, async (t) => {
    t.strictSame(await run(seed, GROUP, STEPS), [])
  })
