/** `qimg` within the test's own process: a command takes milliseconds instead of the start of a program. */

import { openLocal } from '../../src/bin/qimg-local.ts'
import { main } from '../../src/cli/main.ts'
import type { Ran } from '../support/oracle.ts'
import { comparable } from './cli-tools.ts'

/** Runs one command line in a folder. One at a time: the folder is the process's own. */
export const qimgHere = async (args: readonly string[], folder: string): Promise<Ran> => {
  const said = { stdout: '', stderr: '' }
  const before = process.cwd()
  process.chdir(folder)
  try {
    const status = await main(args, {
      output: {
        out: (text) => {
          said.stdout += text
        },
        err: (text) => {
          said.stderr += text
        },
      },
      version: async () => '',
      formats: async () => (await import('../../src/bin/qimg-formats.ts')).formats(),
      local: async (output) => openLocal(output),
      connect: () => Promise.reject(new Error('there is no daemon')),
      socket: undefined,
    })
    return comparable({ status, ...said })
  } finally {
    process.chdir(before)
  }
}
