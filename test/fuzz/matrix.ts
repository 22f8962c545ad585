/** The whole product of formats, options and contents, both ways: a round is one of them. Not random, but too much for npm test. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCase } from '../cross/matrix/case.ts'
import { patterns } from '../cross/matrix/patterns.ts'
import { matrixRows } from '../cross/matrix/rows.ts'
import { rowName } from '../support/format-rows.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'

const SIDES = ['ours', 'theirs'] as const

/** Runs `count` cases from number `seed` on; answers those that failed. FORMAT in the environment names one format. */
export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  const qemu = oracle()
  if (qemu === undefined) return [NO_ORACLE]
  const cases = matrixRows
    .filter(({ format }) => [format, undefined].includes(process.env.FORMAT))
    .flatMap((row) => patterns.flatMap((pattern) => SIDES.map((side) => ({ row, pattern, side }))))
    .filter(({ row, pattern }) => row.isEncrypted !== true || pattern.size(row) <= 2 ** 30)
  const failures: string[] = []
  for (let i = seed; i < seed + count; i++) {
    const { row, pattern, side } = cases[i % cases.length]!
    const folder = mkdtempSync(join(tmpdir(), 'qimg-matrix-'))
    await runCase(qemu, row, pattern, side, folder)
      .catch((error: unknown) => {
        failures.push(`case ${i}, ${rowName(row)}, ${pattern.name}, ${side}: ${(error as Error).message}`)
      })
      .finally(() => rmSync(folder, { recursive: true, force: true }))
  }
  return failures
}
