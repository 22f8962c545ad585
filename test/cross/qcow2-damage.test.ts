/** Damaged qcow2 images: a fixed part of the campaign in test/fuzz. */

import t from 'tap'
import { run } from '../fuzz/qcow2-damage.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'

/** On a busy machine; milliseconds. */
const TIMEOUT = 600_000

t.setTimeout(TIMEOUT)

const CASES = 120
const GROUP = 20
/** Seeds beyond these that found something once. */
const FOUND = [125, 126, 153, 166, 177, 179, 195, 201, 226, 229, 251, 268, 286, 290, 9017]

for (let seed = 0; seed < CASES; seed += GROUP)
  t.test(`seeds from ${seed}`, { skip: oracle() === undefined && NO_ORACLE }, async (t) => {
    t.setTimeout(TIMEOUT)
    t.strictSame(await run(seed, GROUP), [])
  })

t.test('what was found before', { skip: oracle() === undefined && NO_ORACLE }, async (t) => {
  t.setTimeout(TIMEOUT)
  for (const seed of FOUND) t.strictSame(await run(seed, 1), [], `seed ${seed}`)
})
