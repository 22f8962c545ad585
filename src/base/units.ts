/** Sizes in bytes and their spelling. */

export const KiB = 1024
export const MiB = 1024 * KiB
export const GiB = 1024 * MiB
export const TiB = 1024 * GiB

/** QEMU's sector, the unit of many formats. */
export const SECTOR = 512

export const alignDown = (value: number, unit: number): number => value - (value % unit)
export const alignUp = (value: number, unit: number): number => {
  const rest = value % unit
  return rest === 0 ? value : value + (unit - rest)
}
export const isPowerOfTwo = (value: number): boolean =>
  Number.isSafeInteger(value) && value > 0 && Number.isInteger(Math.log2(value))

/** Multiples of a sector below it are exact numbers, as all integers are below 2^53. No file reaches as far. */
export const EXACT_SECTORS = 2 ** 62

/** QEMU's limit of what one image, or one request, can be long. Bytes. */
export const MAX_LENGTH = 2 ** 63 - 2 ** 30

/** Whether a number of bytes is one that arithmetic keeps exact: a safe integer, or whole sectors. Not negative. */
export const isExactSize = (value: number): boolean =>
  value >= 0 && (Number.isSafeInteger(value) || (value < EXACT_SECTORS && value % SECTOR === 0))

const POWERS: Readonly<Record<string, bigint>> = {
  b: 1n,
  k: 1n << 10n,
  m: 1n << 20n,
  g: 1n << 30n,
  t: 1n << 40n,
  p: 1n << 50n,
  e: 1n << 60n,
}

/**
 * A size as QEMU's command lines take it: decimal, a decimal fraction with a suffix, or hexadecimal without one;
 * suffixes b K M G T P E are powers of 1024 in either case. Bytes, exact and of any magnitude. A plain number behind a
 * minus sign is out of range, which a negative answer says (−1 for -0, too); undefined for anything else.
 */
export const parseExactSize = (text: string, defaultSuffix = 'b'): bigint | undefined => {
  const match = /^\s*([+-]?)(?:(0[xX][0-9a-fA-F]+)|(?:(\d+)(\.\d*)?|(\.\d+))([bkmgtpe])?)$/i.exec(text)
  if (match === null) return undefined
  const [, sign, hex, whole, tail, bare, suffix] = match
  if (sign === '-') return /^\s*-(\d+|\.\d+)$/.test(text) ? -1n : undefined
  const unit = POWERS[(suffix ?? defaultSuffix).toLowerCase()]!
  const fraction = Number(`0${tail ?? bare ?? ''}`)
  if (fraction !== 0 && unit === 1n) return undefined
  return BigInt(hex ?? whole ?? 0) * unit + BigInt(Math.trunc(fraction * Number(unit)))
}

const WHOLE_NUMBER = /^\s*([+-]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)$/

/** A whole number as strtoll(3) reads it with base 0: decimal, hexadecimal or octal. Undefined for anything else. */
export const parseWholeNumber = (text: string): bigint | undefined => {
  const match = WHOLE_NUMBER.exec(text)
  if (match === null) return undefined
  const [, sign, digits = ''] = match
  const magnitude = BigInt(digits.replace(/^0(?=\d)/, '0o'))
  return sign === '-' ? -magnitude : magnitude
}
