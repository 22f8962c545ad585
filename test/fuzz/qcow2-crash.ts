/** Crashes of qcow2 images at random: see test/crash. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Effort, Journey } from '../crash/journey.ts'
import { shapes } from '../crash/scenarios.ts'
import { oracle } from '../support/oracle.ts'

const EFFORT: Effort = { steps: 8, kills: 60, losses: 60, oracleEvery: 60, futureEvery: 20 }

/** Runs `count` images through their lives; answers what a crash destroyed. */
export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'qimg-crash-'))
  const failures: string[] = []
  try {
    for (let i = 0; i < count; i++) {
      const shape = shapes[(seed + i) % shapes.length]!
      const journey = new Journey(seed + i, shape, EFFORT, oracle(), folder)
      await journey.run()
      failures.push(...journey.failures.map((failure) => `seed ${seed + i}: ${failure}`))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return failures
}
