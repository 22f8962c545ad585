/** Crashes of qcow2 images at random: see test/crash. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { creations, judgeCreation } from '../crash/creation.ts'
import { type Effort, Journey } from '../crash/journey.ts'
import { shapes } from '../crash/scenarios.ts'
import { oracle } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'

const EFFORT: Effort = { steps: 8, kills: 60, losses: 60, oracleEvery: 60, futureEvery: 20 }
/** States of an interrupted creation; opening a LUKS volume takes its time. */
const CRASHES = 30
const LUKS_CRASHES = 6

/** Runs `count` images through their lives, and as many creations; answers what a crash destroyed. */
export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'qimg-crash-'))
  const failures: string[] = []
  try {
    for (let i = 0; i < count; i++) {
      const shape = shapes[(seed + i) % shapes.length]!
      const journey = new Journey(seed + i, shape, EFFORT, oracle(), folder)
      await journey.run()
      const creation = creations[(seed + i) % creations.length]!
      const crashes = creation.options.includes('luks') ? LUKS_CRASHES : CRASHES
      const created = await judgeCreation(creation, randomOf(seed + i), crashes)
      const found = [...journey.failures, ...created.failures]
      failures.push(...found.map((failure) => `seed ${seed + i}: ${failure}`))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return failures
}
