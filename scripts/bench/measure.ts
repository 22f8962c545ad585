/** Stop-watch, medians and peak memory. */

import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/** Measurements of one side of a row. Milliseconds and bytes. */
export interface Side {
  readonly runs: number[]
  /** Peak of resident memory over all runs; 0 where it says nothing. */
  peak: number
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Milliseconds that the work took. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Peak resident memory of a process so far, in bytes; 0 when it is gone. */
export const peakMemory = (pid: number): number => {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}

/** Lets the kernel forget the peak so far, so that each row has its own. */
export const resetPeak = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, '5')

const POLL_MS = 10

/** Runs a program to its end: its peak memory as last seen, in bytes, and what it printed. Throws when it fails. */
export const runProgram = (
  program: string,
  args: readonly string[],
  env = process.env,
): Promise<{ peak: number; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let errors = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    let peak = 0
    const poll = setInterval(() => {
      peak = Math.max(peak, peakMemory(child.pid ?? 0))
    }, POLL_MS)
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.on('error', reject)
    child.on('close', (status) => {
      clearInterval(poll)
      if (status === 0) resolve({ peak, output })
      else reject(new Error(`${program} ${args.join(' ')}: status ${status}\n${errors}`))
    })
  })
