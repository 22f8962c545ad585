/**
 * Standard output and standard error. Written synchronously through the descriptors, so that nothing is lost at exit and
 * Node's streams need not be loaded.
 */

import { fstatSync, writeSync } from 'node:fs'
import { systemCode, toBlockError } from '../base/errors.ts'

/** The name that stands before every message, whatever the program file is called. */
export const PROGRAM = 'qemu-img'

export interface Output {
  /** To standard output. */
  out(text: string): void
  /** To standard error. */
  err(text: string): void
  /** Writes what is held back; absent: nothing is. */
  flush?(): void
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

/** Characters that are held back at most. */
const HELD = 4096

/**
 * Standard output as the C library has it, which matters where both outputs are one stream: unless a terminal shows it, it
 * comes when there is much of it or when it is asked for, and so after what standard error said meanwhile.
 */
export const holdBack = (output: Output): Output => {
  if (fstatSync(1).isCharacterDevice()) return output
  let held = ''
  const flush = (): void => {
    const text = held
    held = ''
    if (text !== '') output.out(text)
  }
  return {
    out: (text) => {
      held += text
      if (held.length >= HELD) flush()
    },
    err: (text) => output.err(text),
    flush,
  }
}

/** A message as all of them look. The text may have more lines. */
export const message = (text: string): string => `${PROGRAM}: ${text}\n`

/** The same output for what stands for another program: messages begin with that one's name. */
export const speakingAs = (program: string, { err, ...rest }: Output): Output => ({
  ...rest,
  err: (text) => err(text.startsWith(`${PROGRAM}: `) ? program + text.slice(PROGRAM.length) : text),
})

/** Prints what went wrong, above it what is behind that, and below it what to do about it. */
export const report = (error: unknown, output: Output): void => {
  const { message: text, hint, earlier, isTold } = toBlockError(error)
  if (isTold === true) return
  if (earlier !== undefined) output.err(message(earlier))
  output.err(message(hint === undefined ? text : `${text}\n${hint}`))
}
