/** Numbers as the language takes and prints them. */

import { parseExactSize } from '../../base/units.ts'
import { fail, type IoSession } from './command.ts'

const MAX_INT64 = (1n << 63n) - 1n
/** Bytes that one request may have. */
export const MAX_REQUEST = 2 ** 31 - 512

/**
 * A size or offset: decimal or hexadecimal, with QEMU's suffixes. Fails with the language's words about `shown`. What lies above 2^53
 * is rounded: no image is as large as that.
 */
export const readNumber = (text: string, session: Pick<IoSession, 'out'>, shown = text): number => {
  const value = parseExactSize(text)
  if (value === undefined)
    return fail(session, `Parsing error: non-numeric argument, or extraneous/unrecognized suffix -- ${shown}`)
  if (value < 0n || value > MAX_INT64) return fail(session, `Parsing error: argument too large -- ${shown}`)
  return Number(value)
}

/** A C integer of any base that strtol(3) knows, with its sign; undefined for anything else. */
export const parseInteger = (text: string): number | undefined => {
  const match = /^\s*([+-]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)$/.exec(text)
  if (match === null) return undefined
  const [, sign, digits] = match as unknown as [string, string, string]
  const value = /^0[0-7]/.test(digits) ? Number.parseInt(digits, 8) : Number(digits)
  return sign === '-' ? -value : value
}

/** A byte to fill or compare with. */
export const readPattern = (text: string, session: Pick<IoSession, 'out'>): number => {
  const value = parseInteger(text)
  if (value === undefined || value < 0 || value > 255)
    return fail(session, `${text} is not a valid pattern byte`)
  return value
}

const UNITS = ['EiB', 'PiB', 'TiB', 'GiB', 'MiB', 'KiB'] as const

/** Bytes for people, as `1.500 KiB`: three places, or none. */
export const humanSize = (bytes: number): string => {
  for (const [i, unit] of UNITS.entries()) {
    const size = 1024 ** (UNITS.length - i)
    if (bytes < size) continue
    return `${places(bytes / size, 3)} ${unit}`
  }
  return `${places(bytes, bytes % 1 === 0 ? 0 : 6)} bytes`
}

/** As printf(3) rounds: what lies half way goes to the even one. */
const rounded = (value: number, count: number): string => {
  const scale = 10 ** count
  const scaled = value * scale
  const whole = Math.floor(scaled)
  const isTie = scaled - whole === 0.5 && (whole + 0.5) / scale === value
  return isTie ? ((whole + (whole % 2)) / scale).toFixed(count) : value.toFixed(count)
}

/** Without places where they would all be zeroes. */
const places = (value: number, count: number): string => {
  const text = rounded(value, count)
  return count > 0 && /\.0+$/.test(text) ? text.slice(0, -count - 1) : text
}

const NANOSECONDS_PER_SECOND = 1e9

/** `00.05`, `1:02.03` or `1:02:03.04`; with `long` always the last form. */
export const humanTime = (nanoseconds: bigint, long: boolean): string => {
  const total = Number(nanoseconds) / NANOSECONDS_PER_SECOND
  const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0')
  const hours = Math.trunc(total / 3600)
  const minutes = Math.trunc((total % 3600) / 60)
  const seconds = `${two(total % 60)}.${two((total * 100) % 100)}`
  if (long || hours > 0) return `${hours}:${two(minutes)}:${seconds}`
  return minutes > 0 ? `${two(minutes)}:${seconds}` : `${seconds} sec`
}
