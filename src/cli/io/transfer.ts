/** What all commands that move bytes have in common: their buffers, patterns and how they end. */

import { CommandFailed, fail, type IoSession } from './command.ts'
import type { IoImage } from './image.ts'
import { dump, errorText, type ReportOptions, report, startClock } from './report.ts'

/** Byte that buffers hold where nobody said another. */
export const DEFAULT_PATTERN = 0xcd
const READ_FILLER = 0xab

/** A buffer full of `byte`. */
export const filled = (length: number, byte: number): Uint8Array => new Uint8Array(length).fill(byte)

export interface Verification {
  readonly pattern: number
  /** Bytes of the buffer that are compared. */
  readonly start: number
  readonly length: number
}

export interface Reading extends ReportOptions {
  readonly offset: number
  readonly length: number
  readonly verification: Verification | undefined
  readonly dumps: boolean
  /** What stands before `failed`. */
  readonly name: string
  read(image: IoImage, into: Uint8Array): Promise<void>
}

/** Reads, compares, dumps and reports. */
export const runReading = async (session: IoSession, image: IoImage, request: Reading): Promise<void> => {
  const { offset, length, verification, name } = request
  const into = filled(length, READ_FILLER)
  const clock = startClock()
  await request
    .read(image, into)
    .catch((error: unknown) => fail(session, `${name} failed: ${errorText(error)}`))
  const elapsed = clock()
  const wrong = verification !== undefined && !matchesPattern(into, verification)
  if (wrong)
    session.out(
      `Pattern verification failed at offset ${offset + verification.start}, ${verification.length} bytes\n`,
    )
  if (!request.quiet) {
    if (request.dumps) dump(session, into, offset)
    report(session, { verb: 'read', asked: length, done: length, offset }, elapsed, request)
  }
  if (wrong) throw new CommandFailed('pattern')
}

const matchesPattern = (bytes: Uint8Array, { pattern, start, length }: Verification): boolean =>
  Buffer.compare(bytes.subarray(start, start + length), filled(length, pattern)) === 0

export interface Writing extends ReportOptions {
  readonly offset: number
  readonly length: number
  readonly verb: string
  readonly name: string
  write(image: IoImage): Promise<void>
}

/** Writes and reports. */
export const runWriting = async (session: IoSession, image: IoImage, request: Writing): Promise<void> => {
  const { offset, length, verb, name } = request
  const clock = startClock()
  await request.write(image).catch((error: unknown) => fail(session, `${name} failed: ${errorText(error)}`))
  report(session, { verb, asked: length, done: length, offset }, clock(), request)
}
