/** What reads and writes print. */

import { systemText, toBlockError } from '../../base/errors.ts'
import type { IoSession } from './command.ts'
import { humanSize, humanTime } from './values.ts'

/** What a command is told about its report. */
export interface ReportOptions {
  readonly quiet: boolean
  /** One line of numbers. */
  readonly machine: boolean
}

export interface Done {
  /** `read`, `wrote`, `discard`. */
  readonly verb: string
  /** Bytes as the line asked for them, and as they were done. */
  readonly asked: number
  readonly done: number
  readonly offset: number
}

const monotonic = (): bigint => process.hrtime.bigint()

/** A clock that has been started. */
export const startClock = (): (() => bigint) => {
  const start = monotonic()
  return () => monotonic() - start
}

/** The lines about one request that ended well. */
export const report = (
  session: Pick<IoSession, 'out'>,
  { verb, asked, done, offset }: Done,
  nanoseconds: bigint,
  { quiet, machine }: ReportOptions,
): void => {
  if (quiet) return
  const seconds = Number(nanoseconds) / 1e9
  const rate = done / seconds
  if (machine) {
    session.out(`${done},1,${humanTime(nanoseconds, true)},${rate.toFixed(3)},${(1 / seconds).toFixed(3)}\n`)
    return
  }
  session.out(
    `${verb} ${done}/${asked} bytes at offset ${BigInt(offset)}\n` +
      `${humanSize(done)}, 1 ops; ${humanTime(nanoseconds, false)} (${humanSize(rate)}/sec and ${(1 / seconds).toFixed(4)} ops/sec)\n`,
  )
}

const ROW = 16

/** The bytes in hexadecimal and as text, sixteen to a line. */
export const dump = (session: Pick<IoSession, 'out'>, bytes: Uint8Array, offset: number): void => {
  const lines: string[] = []
  for (let at = 0; at < bytes.length; at += ROW) {
    const row = [...bytes.subarray(at, at + ROW)]
    const hex = row.map((byte) => `${byte.toString(16).padStart(2, '0')} `).join('')
    const text = row.map((byte) => {
      const letter = String.fromCharCode(byte)
      return /[0-9A-Za-z]/.test(letter) ? letter : '.'
    })
    lines.push(`${(offset + at).toString(16).padStart(8, '0')}:  ${hex} ${text.join('')}\n`)
  }
  session.out(lines.join(''))
}

/** Kinds of errors that no system call answered, as system errors. */
const CODES: Readonly<Record<string, string>> = {
  unsupported: 'ENOTSUP',
  invalid: 'EINVAL',
  'read-only': 'EPERM',
  'no-space': 'ENOSPC',
  'not-found': 'ENOENT',
  busy: 'EBUSY',
  cancelled: 'ECANCELED',
  denied: 'EPERM',
}

/** The error as strerror(3) words it. */
export const errorText = (error: unknown): string => {
  const { code, kind } = toBlockError(error)
  return systemText(code ?? CODES[kind] ?? 'EIO')
}
