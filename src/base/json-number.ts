/** The spelling of a JSON number, a byte at a time: no leading zeros, digits on both sides of the point. */

import { isDigit } from './json-bytes.ts'

// Where in a number the reader stands; the values continue json-stream.ts's.
export const MINUS = 5
export const ZERO = 6
export const DIGITS = 7
export const POINT = 8
const FRACTION = 9
export const EXPONENT_MARK = 10
const EXPONENT_SIGN = 11
const EXPONENT = 12

const isExponentMark = (byte: number): boolean => byte === 0x65 || byte === 0x45

/** Instead of a state: the number ended before the byte. */
export const ENDS = -1
/** Instead of a state: the byte cannot stand there. */
export const STRAY = -2

/** The state after `byte`. */
export const nextInNumber = (state: number, byte: number): number => {
  switch (state) {
    case MINUS:
      return byte === 0x30 ? ZERO : isDigit(byte) ? DIGITS : STRAY
    case ZERO:
      return byte === 0x2e ? POINT : isDigit(byte) ? STRAY : ENDS
    case DIGITS:
      return isDigit(byte) ? DIGITS : byte === 0x2e ? POINT : isExponentMark(byte) ? EXPONENT_MARK : ENDS
    case POINT:
      return isDigit(byte) ? FRACTION : STRAY
    case FRACTION:
      return isDigit(byte) ? FRACTION : isExponentMark(byte) ? EXPONENT_MARK : ENDS
    case EXPONENT_MARK:
      return isDigit(byte) ? EXPONENT : byte === 0x2b || byte === 0x2d ? EXPONENT_SIGN : STRAY
    case EXPONENT_SIGN:
      return isDigit(byte) ? EXPONENT : STRAY
    default:
      return isDigit(byte) ? EXPONENT : ENDS
  }
}
