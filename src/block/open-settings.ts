/** The options that every node has, whatever its driver: how it is opened, not what it is. */

import { BlockError } from '../base/errors.ts'
import type { Driver } from './driver.ts'
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

/** What of it nodes below take over as it is. */
export interface SharedSettings extends Omit<InheritedSettings, 'unmap'> {
  readonly active: boolean
}

/** Options that hold for the nodes below, too, as they stand. */
export const SHARED: readonly string[] = ['read-only', 'auto-read-only', 'force-share', 'cache']

/** What nodes below take over, in the order in which QEMU looks at it; what is not given comes from the node above. */
export const readShared = (reader: OptionReader, inherited: InheritedSettings): SharedSettings => {
  const cache = new OptionReader(cacheOptions(reader), 'cache.')
  const noFlush = cache.boolean('no-flush', inherited.cache.noFlush)
  const active = reader.boolean('active', true)
  const autoReadOnly = reader.boolean('auto-read-only', inherited.autoReadOnly)
  const readOnly = reader.boolean('read-only', inherited.readOnly)
  const direct = cache.boolean('direct', inherited.cache.direct)
  const writeback = cache.boolean('writeback', inherited.cache.writeback)
  const forceShare = reader.boolean('force-share', inherited.forceShare)
  return { active, autoReadOnly, readOnly, forceShare, cache: { direct, noFlush, writeback } }
}

/** Reads the options that every node has, in QEMU's order; `driver`: whose node it is to be. */
export const readSettings = (
  reader: OptionReader,
  inherited: InheritedSettings,
  driver: Pick<Driver, 'name' | 'needsFilename'>,
): OpenSettings => {
  const { active, ...shared } = readShared(reader, inherited)
  const { forceShare, readOnly } = shared
  if (forceShare && !readOnly)
    throw new BlockError('invalid', 'force-share=on can only be used with read-only images')
  if (driver.needsFilename === true && !reader.peek('filename'))
    throw new BlockError('invalid', `The '${driver.name}' block driver requires a file name`)
  const discard = reader.enumeration('discard', ['ignore', 'off', 'unmap', 'on'], 'Invalid discard option')
  const unmap = discard === undefined ? inherited.unmap : discard === 'unmap' || discard === 'on'
  const detectZeroes =
    reader.enumeration('detect-zeroes', ['off', 'on', 'unmap'], 'invalid parameter value: {}') ??
    ('off' as const)
  if (detectZeroes === 'unmap' && !unmap)
    throw new BlockError(
      'invalid',
      'setting detect-zeroes to unmap is not allowed without setting discard operation to unmap',
    )
  if (!active) throw new BlockError('unsupported', 'A node cannot be added inactive')
  return { ...shared, unmap, detectZeroes }
}

const CACHE_MEMBERS: readonly string[] = ['direct', 'no-flush', 'writeback']

/** Members of `cache`; it stays unread, and so is refused, when it is anything else than known ones. */
export const cacheOptions = (reader: OptionReader): Options => {
  const value = reader.peek('cache')
  if (!isPlainObject(value)) return {}
  if (Object.keys(value).every((key) => CACHE_MEMBERS.includes(key))) reader.take('cache')
  return value
}
