/** Lines from standard input: typed, with a prompt and a history, or piped, as a script. */

import { createInterface, type Interface } from 'node:readline'
import { setImmediate } from 'node:timers/promises'
import type { Output } from '../output.ts'

const PROMPT = 'qemu-io> '

/** Lets requests that nobody waits for say how they ended, where they have, before the next line is read. */
const turn = async (): Promise<void> => {
  await setImmediate()
  await setImmediate()
}

/** Runs `line` for each line of standard input until the input ends or the answer is false. */
export const readLines = async (output: Output, line: (text: string) => Promise<boolean>): Promise<void> => {
  const terminal = process.stdin.isTTY === true && process.stdout.isTTY === true
  const reader: Interface = createInterface({
    input: process.stdin,
    ...(terminal && { output: process.stdout, prompt: PROMPT, historySize: 1000 }),
    terminal,
  })
  const prompt = (): void => {
    if (!terminal) output.out(PROMPT)
    output.flush?.()
    if (terminal) reader.prompt()
  }
  prompt()
  try {
    for await (const text of reader) {
      if (!(await line(text))) return
      prompt()
      await turn()
    }
  } finally {
    reader.close()
  }
}
