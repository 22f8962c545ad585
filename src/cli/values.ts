/** Values of options that several subcommands take, with qemu-img's words for what they refuse. */

import { BlockError } from '../base/errors.ts'
import { parseExactSize, parseWholeNumber } from '../base/units.ts'
import type { Option } from './options.ts'
import { misuse } from './subcommand.ts'

const MAX_INT64 = (1n << 63n) - 1n

/** Use of caches by `-t` and `-T`. */
const CACHE_MODES = ['none', 'writeback', 'writethrough', 'directsync', 'unsafe'] as const
export type CacheMode = (typeof CACHE_MODES)[number]

/** Largest value of options that QEMU keeps in an `int`. */
export const MAX_INT = 2 ** 31 - 1

/**
 * Bytes from 0 to 2^63 − 1, rounded above 2^53. Fails in the words used for `what`, e.g. `image size`.
 */
export const readSize = (what: string, text: string): number => readNumber(what, text, 0n, MAX_INT64)

/** The same with limits of its own, both ends included. */
export const readNumber = (
  what: string,
  text: string,
  min: bigint | number,
  max: bigint | number,
): number => {
  const value = parseExactSize(text)
  if (value === undefined) throw new BlockError('invalid', `Invalid ${what} specified: '${text}'.`)
  return inRange(what, value, min, max)
}

const inRange = (what: string, value: bigint, min: bigint | number, max: bigint | number): number => {
  if (value < min || value > max)
    throw new BlockError('invalid', `Invalid ${what} specified. Must be between ${min} and ${max}.`)
  return Number(value)
}

/** A count, from 0 to 2^63 − 1, which takes no suffix; rounded above 2^53. Fails in the words used for `what`. */
export const readCount = (what: string, text: string): number => {
  const value = parseWholeNumber(text)
  if (value === undefined) throw new BlockError('invalid', `Invalid ${what} specified: '${text}'.`)
  return inRange(what, value, 0n, MAX_INT64)
}

/** The cache mode of a text, or undefined. */
export const readCacheMode = (text: string): CacheMode | undefined =>
  CACHE_MODES.find((mode) => mode === text)

/** The cache mode of the source images; qemu-img's words when there is none of that name. */
export const readSourceCache = (text: string | undefined): CacheMode | undefined => {
  if (text === undefined) return undefined
  const mode = readCacheMode(text)
  if (mode === undefined) throw new BlockError('invalid', `Invalid source cache option: ${text}`)
  return mode
}

/** `--output`, checked where it stands. */
export const outputOption = (subcommand: string): Option<'output'> => ({
  name: 'output',
  argument: 'human|json',
  help: 'how to print (default: human)',
  check: (text) => {
    if (text !== 'human' && text !== 'json')
      throw misuse(subcommand, `--output expects 'human' or 'json' not '${text}'`)
    return undefined
  },
})

/** The cache mode of an image that is written; qemu-img's words when there is none of that name. */
export const readTargetCache = (text: string | undefined): CacheMode | undefined => {
  if (text === undefined) return undefined
  const mode = readCacheMode(text)
  if (mode === undefined) throw new BlockError('invalid', `Invalid cache option: ${text}`)
  return mode
}

export const quietOption: Option<'quiet'> = { name: 'quiet', short: 'q', help: 'print errors only' }

/** An option that is a number of bytes, checked where it stands; `what` is what qemu-img calls it when it is wrong. */
export const sizeOption = <Name extends string>(
  name: Name,
  short: string,
  what: string,
  help: string,
): Option<Name> => ({
  name,
  short,
  argument: 'BYTES',
  help,
  check: (text) => {
    readSize(what, text)
    return undefined
  },
})

/** The value of such an option. */
export const sizeValue = (what: string, text: string | undefined): number | undefined =>
  text === undefined ? undefined : readSize(what, text)
