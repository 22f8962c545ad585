/** The drivers' suite with other seeds: each round is a session of one format. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSession } from '../drivers/session.ts'
import { formatRows, rowName } from '../support/format-rows.ts'
import { oracle } from '../support/oracle.ts'

const STEPS = 60

/** Runs `count` sessions; answers those that failed, with what they did. FORMAT in the environment names one format. */
export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  const rows = formatRows.filter(({ format }) => [format, undefined].includes(process.env.FORMAT))
  const failures: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'qimg-drivers-'))
  try {
    for (let i = seed; i < seed + count; i++) {
      const row = rows[i % rows.length]!
      await runSession(row, i, folder, oracle(), STEPS).catch((error: unknown) => {
        failures.push(`seed ${i}, ${rowName(row)}: ${(error as Error).message}`)
      })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return failures
}
