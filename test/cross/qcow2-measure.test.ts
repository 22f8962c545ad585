/** What qcow2 images take, and what they are said to take: a fixed part of the campaign in test/fuzz. */

import t from 'tap'
import { run } from '../fuzz/qcow2-measure.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'

/** On a busy machine; milliseconds. */
const TIMEOUT = 600_000

t.setTimeout(TIMEOUT)

const IMAGES = 30
const GROUP = 5

for (let seed = 0; seed < IMAGES; seed += GROUP)
  t.test(`seeds from ${seed}`, { skip: oracle() === undefined && NO_ORACLE }, async (t) => {
    t.setTimeout(TIMEOUT)
    t.strictSame(await run(seed, GROUP), [])
  })
