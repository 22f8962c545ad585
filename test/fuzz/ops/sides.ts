/** The two programs, each in a folder of its own, doing the same. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runQimgHere } from '../../support/in-process.ts'
import type { Oracle, Ran } from '../../support/oracle.ts'

/** QEMU changes the width of counts for ever in some images; other lines take a tenth of a second. */
const TIMEOUT_MS = 15_000

export interface Side {
  readonly name: 'ours' | 'theirs'
  /** Absolute path of its folder: names in lines are relative to it. */
  readonly folder: string
  /** Runs one line: `io` and what follows is qemu-io's, everything else qemu-img's. */
  run(line: readonly string[], folder?: string): Promise<Ran>
}

export const ourSide = (folder: string): Side => ({
  name: 'ours',
  folder,
  async run(line, where = folder) {
    const before = process.cwd()
    process.chdir(where)
    try {
      return await runQimgHere(line)
    } finally {
      process.chdir(before)
    }
  },
})

export const theirSide = (qemu: Oracle, folder: string): Side => ({
  name: 'theirs',
  folder,
  run([first, ...rest], cwd = folder) {
    const options = { cwd, timeoutMs: TIMEOUT_MS }
    return first === 'io' ? qemu.qemuIoAsync(rest, options) : qemu.qemuImgAsync([first!, ...rest], options)
  },
})

/** What a line answered, but for what is different by nature. */
export const comparable = ({ status, stdout, stderr }: Ran): Ran => ({
  status,
  stdout: stdout.replace(/"actual-size": \d+/g, '"actual-size": …'),
  // Some of QEMU's last lines lack their end. Where a cluster lies is each program's own choice.
  stderr: stderr
    .replace(/#block\d+/g, '#block')
    .replace(/(Cluster at offset) 0x[\da-f]+/, '$1 …')
    .trimEnd(),
})

/** Puts the same file into both folders. */
export const putFile = (sides: readonly Side[], name: string, bytes: Uint8Array): void => {
  for (const { folder } of sides) writeFileSync(join(folder, name), bytes)
}
