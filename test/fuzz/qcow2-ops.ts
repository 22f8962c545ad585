/**
 * Random operations on qcow2 images: the same sequence of lines through this program and through QEMU's tools. Each line
 * ends the same way, the guest's content is the same, and both programs say the same of both images.
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'
import { OpsCase } from './ops/case.ts'
import { ourSide, theirSide } from './ops/sides.ts'

/** Lines in a sequence. */
const STEPS = 12

/** Runs `count` sequences; answers what differed, a line or more for each. */
export const run = async (seed: number, count: number, steps = STEPS): Promise<readonly string[]> => {
  const qemu = oracle()
  if (qemu === undefined) return [NO_ORACLE]
  const failures: string[] = []
  for (let i = 0; i < count; i++) {
    const folder = mkdtempSync(join(tmpdir(), 'qimg-ops-'))
    try {
      const [ours, theirs] = ['ours', 'theirs'].map((name) => join(folder, name)) as [string, string]
      for (const path of [ours, theirs]) mkdirSync(path)
      const found = await new OpsCase(randomOf(seed + i), ourSide(ours), theirSide(qemu, theirs)).run(steps)
      if (found !== undefined) failures.push(`seed ${seed + i}: ${found}`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return failures
}
