/** Generated scripts, each with its own seed, through qemu-io and `qimg io`: see test/cross/io-lines. */

import { makeScript } from '../cross/io-lines/scripts.ts'
import { IoSides } from '../cross/io-lines/sides.ts'
import { campaignFolder } from '../support/campaign-folder.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'

/** The images are made once for all rounds of a campaign. */
let sides: IoSides | undefined

/** Runs `count` scripts; answers what differed. */
export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  const qemu = oracle()
  if (qemu === undefined) return [NO_ORACLE]
  sides ??= new IoSides(qemu, campaignFolder('qimg-io-'))
  const failures: string[] = []
  for (let i = seed; i < seed + count; i++) {
    const script = makeScript(randomOf(i))
    const differences = await sides.compare(script)
    if (differences.length > 0)
      failures.push(`seed ${i}: ${JSON.stringify(script)}\n  ${differences.join('\n  ')}`)
  }
  return failures
}
