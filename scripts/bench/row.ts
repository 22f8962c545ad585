/** A row of the benchmark: the same work with qimg, done by a running daemon, and with QEMU's tools, on the same files. */

import type { Daemon } from '../../test/support/daemon.ts'
import type { Oracle } from '../../test/support/oracle.ts'
import { runProgram, timed } from './measure.ts'
import type { Wire } from './wire.ts'

export interface Bench {
  readonly daemon: Daemon
  /** A connection to our daemon. */
  readonly wire: Wire
  readonly oracle: Oracle
  /** The socket of a running qemu-storage-daemon. */
  readonly qsdSocket: string
  /** Source images and a folder for what rows write. */
  readonly raw: string
  readonly qcow2: string
  readonly folder: string
}

/** One run of one side: milliseconds, and the peak memory of a program that ran for it. */
export interface Run {
  readonly ms: number
  readonly peak?: number
}

export interface Row {
  readonly name: string
  /** What is compared, for readers. */
  readonly title: string
  /** Makes the files that both sides use, beyond those of `Bench`; before the clock starts. */
  readonly prepare?: (bench: Bench) => Promise<void>
  /** Removes them. */
  readonly clean?: (bench: Bench) => void
  readonly ours: (bench: Bench) => Promise<Run>
  readonly theirs?: (bench: Bench) => Promise<Run>
  /** The most that ours / theirs may be. */
  readonly ratioBar?: number
  /** The most milliseconds that ours may take. */
  readonly msBar?: number
}

/** Runs a program of QEMU's to its end. */
export const tool = async (bench: Bench, args: readonly string[]): Promise<Run> => {
  let peak = 0
  const ms = await timed(async () => {
    peak = (await runProgram(bench.oracle.paths.qemuImg, args, bench.oracle.env)).peak
  })
  return { ms, peak }
}

/** Executes a command in our daemon. */
export const command = async (bench: Bench, name: string, args: Record<string, unknown>): Promise<Run> => ({
  ms: await timed(() => bench.wire.execute(name, args)),
})
