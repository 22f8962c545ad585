/** A process killed, or power lost, between any two writes of any operation on a qcow2 image. */

import t from 'tap'
import { tempDir } from '../support/images.ts'
import { oracle } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'
import { creations, judgeCreation } from './creation.ts'
import { type Effort, Journey } from './journey.ts'
import { type Shape, shapes } from './scenarios.ts'

/** On a busy machine; milliseconds. */
const TIMEOUT = 600_000

t.setTimeout(TIMEOUT)

const SEED = Number(process.env.QIMG_SEED ?? 1)
const EFFORT: Effort = { steps: 7, kills: 12, losses: 12, oracleEvery: 60, futureEvery: 16 }
/** Every opening of a LUKS volume takes a while, as it is meant to. */
const LESS_EFFORT: Effort = { ...EFFORT, steps: 5, kills: 5, losses: 5, oracleEvery: 20 }
const CRASHES = 12
const LESS_CRASHES = 3

const effortFor = ({ encryption }: Shape): Effort => (encryption === 'luks' ? LESS_EFFORT : EFFORT)

for (const [i, shape] of shapes.entries())
  t.test(shape.name, async (t) => {
    t.setTimeout(TIMEOUT)
    const journey = new Journey(SEED + i, shape, effortFor(shape), oracle(), tempDir(t))
    await journey.run()
    t.strictSame(journey.failures, [])
    t.ok(journey.states > 0, `${journey.states} states`)
  })

/** Lives that met a fault once: 33002, a header without the dirty bit that the flush before it had set. */
const FOUND = [33002]

for (const seed of FOUND)
  t.test(`found before: ${seed}`, async (t) => {
    t.setTimeout(TIMEOUT)
    const effort: Effort = { steps: 8, kills: 60, losses: 60, oracleEvery: 60, futureEvery: 20 }
    const journey = new Journey(seed, shapes[seed % shapes.length]!, effort, undefined, tempDir(t))
    await journey.run()
    t.strictSame(journey.failures, [])
  })

for (const [i, creation] of creations.entries())
  t.test(`create ${creation.options}`, async (t) => {
    t.setTimeout(TIMEOUT)
    const crashes = creation.options.includes('luks') ? LESS_CRASHES : CRASHES
    const { states, failures } = await judgeCreation(creation, randomOf(SEED + i), crashes)
    t.strictSame(failures, [])
    t.ok(states > 0, `${states} states`)
  })

/** Creations over another image that met a fault once: tables of the new one behind the header of the old one. */
const FOUND_CREATIONS = [1844853111, 1844853117]

for (const seed of FOUND_CREATIONS)
  t.test(`found before: creation ${seed}`, async (t) => {
    t.setTimeout(TIMEOUT)
    const { failures } = await judgeCreation(creations[seed % creations.length]!, randomOf(seed), 30)
    t.strictSame(failures, [])
  })
