/** The parent locator of a differencing image: how the parent is found, and how it is known again. */

import type { BackingReference } from '../../block/facets.ts'
import { guidText, PARENT_ENTRY, PARENT_LOCATOR, sameGuid, VHDX_PARENT } from './layout.ts'
import { notSupported, refuse } from './refusal.ts'

export interface ParentLocator {
  readonly backing: BackingReference
  /** Data write GUIDs that the parent may have: the one it had, and one that it is about to have. */
  readonly linkage: readonly string[]
  /** Where the first of them stands in the item, and how it is written there. */
  readonly linkageAt: { readonly offset: number; readonly inBraces: boolean } | undefined
}

/** Longest name of a file; the gate has no use for more. UTF-16 units. */
const MAX_PATH = 4096
const CONTROL = /\p{Cc}/u
const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i

/** Kind `unsupported` for a parent that is no VHDX file. */
export const readLocator = (item: Uint8Array): ParentLocator => {
  if (item.length < PARENT_LOCATOR.length) throw refuse('the parent locator is too short')
  const { LocatorType, KeyValueCount } = PARENT_LOCATOR.decode(item)
  if (!sameGuid(LocatorType, VHDX_PARENT))
    throw notSupported(`a parent of type ${guidText(LocatorType)} is not known`)
  if (PARENT_LOCATOR.length + KeyValueCount * PARENT_ENTRY.length > item.length)
    throw refuse('the parent locator has no room for its entries')
  const values = new Map<string, string>()
  let at: number | undefined
  for (let i = 0; i < KeyValueCount; i++) {
    const entry = PARENT_ENTRY.decode(item.subarray(PARENT_LOCATOR.length + i * PARENT_ENTRY.length))
    const key = text(item, entry.KeyOffset, entry.KeyLength)
    if (values.has(key)) throw refuse(`the parent locator has two entries '${key}'`)
    values.set(key, text(item, entry.ValueOffset, entry.ValueLength))
    if (key === 'parent_linkage') at = entry.ValueOffset
  }
  const linkage = ['parent_linkage', 'parent_linkage2'].flatMap((key) => {
    const match = GUID.exec(values.get(key) ?? '')
    return match === null ? [] : [match[1]!.toLowerCase()]
  })
  if (linkage.length === 0) throw refuse('the parent locator does not say which parent')
  const inBraces = values.get('parent_linkage')?.startsWith('{') === true
  const linkageAt = at === undefined ? undefined : { offset: at, inBraces }
  return { backing: { filename: parentPath(values), format: 'vhdx' }, linkage, linkageAt }
}

const text = (item: Uint8Array, offset: number, length: number): string => {
  if (offset < PARENT_LOCATOR.length || offset + length > item.length || length % 2 !== 0)
    throw refuse('an entry of the parent locator lies outside of it')
  return Buffer.from(item.buffer, item.byteOffset + offset, length).toString('utf16le')
}

/**
 * The parent's path from the image's own folder. What Windows calls an absolute path is none here: the file of that name
 * beside the image is taken, and known again by its GUID. The result begins with a dot, so that nothing in it can pass for
 * a protocol.
 */
const parentPath = (values: ReadonlyMap<string, string>): string => {
  const relative = values.get('relative_path')
  const absolute = values.get('volume_path') ?? values.get('absolute_win32_path')
  const path = (relative ?? absolute?.slice(absolute.lastIndexOf('\\') + 1) ?? '').replaceAll('\\', '/')
  if (path === '' || path.endsWith('/')) throw refuse('the parent locator names no file')
  if (path.length > MAX_PATH || CONTROL.test(path) || path.startsWith('/'))
    throw refuse('the parent locator names no file that could be the parent')
  return /^\.\.?\//.test(path) ? path : `./${path}`
}
