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

const SUFFIXES: Readonly<Record<string, number>> = { b: 0, k: 1, m: 2, g: 3, t: 4, p: 5, e: 6 }

/**
 * A size as QEMU's command lines take it: decimal, a decimal fraction with a suffix, or hexadecimal; suffixes b K M G T
 * P E are powers of 1024 in either case. Bytes, possibly above 2^53 (then rounded); undefined for anything else.
 */
export const parseSize = (text: string, defaultSuffix = 'b'): number | undefined => {
  const hex = /^\s*\+?(0[xX][0-9a-fA-F]+)$/.exec(text)
  if (hex !== null) return Number(hex[1]) * 1024 ** SUFFIXES[defaultSuffix.toLowerCase()]!
  const match = /^\s*\+?(\d+)(\.\d*)?([bkmgtpe])?$/i.exec(text)
  if (match === null) return undefined
  const power = SUFFIXES[(match[3] ?? defaultSuffix).toLowerCase()]!
  if (match[2] !== undefined && power === 0 && Number(`0${match[2]}`) !== 0) return undefined
  const fraction = match[2] === undefined ? 0 : Number(`0${match[2] === '.' ? '' : match[2]}`)
  return Number(match[1]) * 1024 ** power + Math.floor(fraction * 1024 ** power)
}
