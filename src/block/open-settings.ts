/** The options that every node has, whatever its driver: how it is opened, not what it is. */

import { BlockError } from '../base/errors.ts'
import { isPlainObject } from './filename.ts'
import type { NodeSettings } from './node.ts'
import { OptionReader, type Options } from './options.ts'

/** A node's settings, and what matters only while it is opened. */
export interface OpenSettings extends NodeSettings {
  readonly autoReadOnly: boolean
}

/** What a node takes over from the one above where its own options say nothing. */
export interface InheritedSettings {
  readonly readOnly: boolean
  readonly autoReadOnly: boolean
  readonly forceShare: boolean
  readonly unmap: boolean
  readonly cache: { readonly direct: boolean; readonly noFlush: boolean; readonly writeback: boolean }
}

/** Reads the options that every node has; what is not given comes from the node above. */
export const readSettings = (reader: OptionReader, inherited: InheritedSettings): OpenSettings => {
  const cache = new OptionReader(cacheOptions(reader), 'cache.')
  const settings = {
    readOnly: reader.boolean('read-only', inherited.readOnly),
    autoReadOnly: reader.boolean('auto-read-only', inherited.autoReadOnly),
    forceShare: reader.boolean('force-share', inherited.forceShare),
    unmap:
      (reader.enumeration('discard', ['ignore', 'unmap'], 'Invalid discard option') ??
        (inherited.unmap ? 'unmap' : 'ignore')) === 'unmap',
    detectZeroes:
      reader.enumeration('detect-zeroes', ['off', 'on', 'unmap'], 'invalid parameter value: {}') ??
      ('off' as const),
    cache: {
      direct: cache.boolean('direct', inherited.cache.direct),
      noFlush: cache.boolean('no-flush', inherited.cache.noFlush),
      writeback: cache.boolean('writeback', inherited.cache.writeback),
    },
  }
  if (!reader.boolean('active', true)) throw new BlockError('unsupported', 'A node cannot be added inactive')
  if (settings.forceShare && !settings.readOnly)
    throw new BlockError('invalid', 'force-share=on can only be used with read-only images')
  if (settings.detectZeroes === 'unmap' && !settings.unmap)
    throw new BlockError(
      'invalid',
      'setting detect-zeroes to unmap is not allowed without setting discard operation to unmap',
    )
  return settings
}

const CACHE_MEMBERS: readonly string[] = ['direct', 'no-flush', 'writeback']

/** Members of `cache`; it stays unread, and so is refused, when it is anything else than known ones. */
export const cacheOptions = (reader: OptionReader): Options => {
  const value = reader.peek('cache')
  if (!isPlainObject(value)) return {}
  if (Object.keys(value).every((key) => CACHE_MEMBERS.includes(key))) reader.take('cache')
  return value
}
