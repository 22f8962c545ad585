/** A process killed, or power lost, between any two writes of any operation on a qcow2 image. */

import t from 'tap'
import { tempDir } from '../support/images.ts'
import { oracle } from '../support/oracle.ts'
import { type Effort, Journey } from './journey.ts'
import { shapes } from './scenarios.ts'

const SEED = Number(process.env.QIMG_SEED ?? 1)
const EFFORT: Effort = { steps: 5, kills: 12, losses: 12, oracleEvery: 60, futureEvery: 16 }

for (const [i, shape] of shapes.entries())
  t.test(shape.name, async (t) => {
    const journey = new Journey(SEED + i, shape, EFFORT, oracle(), tempDir(t))
    await journey.run()
    t.strictSame(journey.failures, [])
    t.ok(journey.states > 0, `${journey.states} states`)
  })
