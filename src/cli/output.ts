/**
 * Standard output and standard error. Written synchronously through the descriptors, so that nothing is lost at exit and
 * Node's streams need not be loaded.
 */

import { writeSync } from 'node:fs'
import { systemCode, toBlockError } from '../base/errors.ts'

/** The name that stands before every message, whatever the program file is called. */
export const PROGRAM = 'qemu-img'

export interface Output {
  /** To standard output. */
  out(text: string): void
  /** To standard error. */
  err(text: string): void
}

/** Waits without using the processor, for a pipe that takes no more now. */
const pause = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
}

/** Writes all of it. A reader who has gone away is nobody's error, as for qemu-img: the rest is dropped. */
const writeAll = (descriptor: number, text: string): void => {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const code = systemCode(error)
      if (code === 'EAGAIN') pause()
      else return
    }
  }
}

/** The process's own. */
export const standardOutput: Output = {
  out: (text) => writeAll(1, text),
  err: (text) => writeAll(2, text),
}

/** A message as all of them look. The text may have more lines. */
export const message = (text: string): string => `${PROGRAM}: ${text}\n`

/** The same output for what stands for another program: messages begin with that one's name. */
export const speakingAs = (program: string, { out, err }: Output): Output => ({
  out,
  err: (text) => err(text.startsWith(`${PROGRAM}: `) ? program + text.slice(PROGRAM.length) : text),
})

/** Prints what went wrong, above it what is behind that, and below it what to do about it. */
export const report = (error: unknown, output: Output): void => {
  const { message: text, hint, earlier } = toBlockError(error)
  if (earlier !== undefined) output.err(message(earlier))
  output.err(message(hint === undefined ? text : `${text}\n${hint}`))
}
