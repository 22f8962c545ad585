/**
 * Images spoilt at random: each is answered within bounds or refused as corrupt, unsupported or invalid, in two seconds and
 * 256 MiB, and never by a hang, a crash or an error that is none of ours. What QEMU still reads is read, and the same.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { oracle } from '../support/oracle.ts'
import { Campaign } from './mutate/round.ts'

let campaign: Campaign | undefined

const start = (): Campaign => {
  const folder = mkdtempSync(join(tmpdir(), 'qimg-mutate-'))
  const only = (process.env.FORMAT ?? '').split(',').filter((name) => name !== '')
  const started = new Campaign(oracle(), folder, only)
  process.on('exit', () => {
    started.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return started
}

/** Spoils and opens `count` images; answers what was wrong. FORMAT in the environment names the formats to take. */
export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  campaign ??= start()
  const found: string[] = []
  for (let i = 0; i < count; i++) found.push(...(await campaign.round(seed + i)))
  return found
}
