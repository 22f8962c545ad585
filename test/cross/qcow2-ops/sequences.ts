/** Random operations on qcow2 images: 100 fixed sequences of the campaign in test/fuzz, in two files that run side by side. */

import t from 'tap'
import { run } from '../../fuzz/qcow2-ops.ts'
import { NO_ORACLE, oracle } from '../../support/oracle.ts'

/** On a busy machine; milliseconds. */
const TIMEOUT = 600_000
const GROUP = 5
/** Lines in each: fewer than in the campaign. */
const STEPS = 8

/** Tests of the sequences from `first` on, before `end`. */
export const testSequences = (first: number, end: number): void => {
  t.setTimeout(TIMEOUT)
  for (let seed = first; seed < end; seed += GROUP)
    t.test(`seeds from ${seed}`, { skip: oracle() === undefined && NO_ORACLE }, async (t) => {
      t.setTimeout(TIMEOUT)
      t.strictSame(await run(seed, GROUP, STEPS), [])
    })
}
