/** Generated command lines, each with its own seed, through qemu-img and qimg: see test/cross/command-lines. */

import { makeLine } from '../cross/command-lines/lines.ts'
import { Sides } from '../cross/command-lines/sides.ts'
import { knownDifference } from '../cross/differences.ts'
import { campaignFolder } from '../support/campaign-folder.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'

/** The files are made once for all rounds of a campaign. */
let sides: Sides | undefined

/** Runs `count` lines; answers what differed. QIMG_CLI_ONLY picks a subcommand. */
export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  const qemu = oracle()
  if (qemu === undefined) return [NO_ORACLE]
  sides ??= new Sides(qemu, campaignFolder('qimg-lines-'))
  const failures: string[] = []
  for (let i = seed; i < seed + count; i++) {
    const args = makeLine(randomOf(i), process.env.QIMG_CLI_ONLY)
    const differences = await sides.compare(args)
    if (differences.length > 0 && knownDifference(args) === undefined)
      failures.push(`seed ${i}: ${JSON.stringify(args)}\n  ${differences.join('\n  ')}`)
  }
  return failures
}
