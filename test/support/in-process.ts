/** The program's own command line, run in this process: as fast as a function call, on any set of drivers. */

import { formats } from '../../src/bin/qimg-formats.ts'
import { openLocal } from '../../src/bin/qimg-local.ts'
import type { Drivers } from '../../src/block/graph.ts'
import { main } from '../../src/cli/main.ts'
import type { Output } from '../../src/cli/output.ts'
import { drivers as all } from '../../src/drivers.ts'
import type { Ran } from './oracle.ts'

/** Runs one line (without the program's name) to its end; never throws. File names are relative to this process. */
export const runQimgHere = async (args: readonly string[], drivers: Drivers = all): Promise<Ran> => {
  let stdout = ''
  let stderr = ''
  const status = await runQimgInto(
    {
      out: (text) => {
        stdout += text
      },
      err: (text) => {
        stderr += text
      },
    },
    args,
    drivers,
  )
  return { status, stdout, stderr }
}

/** The same for output that is looked at as it comes. Answers the exit status. */
export const runQimgInto = (
  output: Output,
  args: readonly string[],
  drivers: Drivers = all,
): Promise<number> =>
  main(args, {
    output,
    version: async () => '',
    formats: async () => formats(drivers),
    local: async (spoken) => openLocal(spoken, drivers),
    connect: () => Promise.reject(new Error('there is no daemon here')),
    socket: undefined,
  })
