/** From options, of the program or of a command, to an image that is to be opened. */

import type { BlockdevAioOptions } from '../../../qapi/types.ts'
import { BlockError } from '../../base/errors.ts'
import { checkIdentifier, parseOptionList } from '../keyval.ts'
import { type CacheMode, readCacheMode } from '../values.ts'
import type { OpenRequest } from './image.ts'

/** The options as they stand on a line. */
export interface OpenWords {
  readonly filename: string | undefined
  /** Options of the image, one after the other. */
  readonly pairs: Readonly<Record<string, string>>
  readonly readOnly: boolean
  readonly snapshot: boolean
  readonly copyOnRead: boolean
  readonly forceShare: boolean
  readonly cache: CacheMode
  readonly unmap: boolean
  readonly aio: BlockdevAioOptions | undefined
}

const AIO_MODES: readonly BlockdevAioOptions[] = ['threads', 'native', 'io_uring']

const invalid = (what: string, text: string): BlockError =>
  new BlockError('invalid', `Invalid ${what} option: ${text}`)

export const checkCache = (text: string): CacheMode => {
  const mode = readCacheMode(text)
  if (mode === undefined) throw invalid('cache', text)
  return mode
}

/** Whether discards are passed on. */
export const checkDiscard = (text: string): boolean => {
  if (['ignore', 'off'].includes(text)) return false
  if (['unmap', 'on'].includes(text)) return true
  throw invalid('discard', text)
}

export const checkAio = (text: string): BlockdevAioOptions => {
  const mode = AIO_MODES.find((known) => known === text)
  if (mode === undefined) throw invalid('aio', text)
  return mode
}

/** What the options `-k` and `-i` come to together: `-i threads` takes nothing back. */
export const joinAio = (native: boolean, texts: readonly string[]): BlockdevAioOptions | undefined => {
  const modes = texts.map(checkAio)
  return native ? 'native' : (['native', 'io_uring'] as const).find((mode) => modes.includes(mode))
}

/** The members of `cache` that a mode stands for. */
export const cacheOptions = (mode: CacheMode): Readonly<Record<string, string>> => {
  const on = (value: boolean): string => (value ? 'on' : 'off')
  return {
    'cache.direct': on(mode === 'none' || mode === 'directsync'),
    'cache.no-flush': on(mode === 'unsafe'),
  }
}

const isWritethrough = (mode: CacheMode): boolean => mode === 'writethrough' || mode === 'directsync'

/** Options of an image from a text. Short forms are told to `warn`. */
export const readPairs = (text: string, warn: (text: string) => void): Record<string, string> => {
  const pairs = parseOptionList(text)
  for (const { name, value, short } of pairs)
    if (short !== undefined)
      warn(`warning: short-form boolean option '${short}' deprecated\nPlease use ${name}=${value} instead`)
  for (const { name, value } of pairs) if (name === 'id') checkIdentifier(value)
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]))
}

export const toRequest = (words: OpenWords): OpenRequest => {
  const { pairs } = words
  if (words.forceShare && pairs['force-share'] !== undefined && pairs['force-share'] !== 'on')
    throw new BlockError('invalid', '--force-share/-U conflicts with image options')
  return {
    filename: words.filename,
    readOnly: words.readOnly,
    snapshot: words.snapshot,
    copyOnRead: words.copyOnRead,
    aio: words.aio,
    options: {
      ...cacheOptions(words.cache),
      'cache.writeback': isWritethrough(words.cache) ? 'off' : 'on',
      ...(words.unmap && { discard: 'unmap' }),
      ...pairs,
      ...(words.forceShare && { 'force-share': 'on' }),
    },
  }
}
