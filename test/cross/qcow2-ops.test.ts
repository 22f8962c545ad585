/** Random operations on qcow2 images: some fixed sequences of the campaign in test/fuzz; .ci/run has 100. */

import t from 'tap'
import { run } from '../fuzz/qcow2-ops.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'

/** On a busy machine; milliseconds. */
const TIMEOUT = 600_000
const SEQUENCES = 20
const GROUP = 5
/** Lines in each: fewer than in the campaign. */
const STEPS = 8

t.setTimeout(TIMEOUT)
for (let seed = 0; seed < SEQUENCES; seed += GROUP)
  t.test(`seeds from ${seed}`, { skip: oracle() === undefined && NO_ORACLE }, async (t) => {
    t.setTimeout(TIMEOUT)
    t.strictSame(await run(seed, GROUP, STEPS), [])
  })
