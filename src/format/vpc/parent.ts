/**
 * The parent of a differencing image: found by a locator, known again by its UUID. What Windows or a Macintosh calls an
 * absolute path is none here; the file of that name beside the image is taken.
 */

import { BlockError } from '../../base/errors.ts'
import type { BackingReference } from '../../block/facets.ts'
import type { Node } from '../../block/node.ts'
import type { HostRange } from '../../block/tail-allocator.ts'
import { FOOTER, type HeaderFields, LOCATOR, LOCATORS } from './layout.ts'

export interface Parent {
  readonly backing: BackingReference
  /** In hexadecimal. */
  readonly uuid: string
  /** Where locators keep names. */
  readonly places: readonly HostRange[]
}

/** Longest name. Bytes, as stored. */
const MAX_NAME = 8192
const CONTROL = /\p{Cc}/u
/** Within a Macintosh alias: a file's name, its length before it. */
const ALIAS_NAME = 50
const ALIAS_NAME_LIMIT = 63

const utf16le = (bytes: Buffer): string => bytes.toString('utf16le')
const lastPart = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1)
const ansi = (bytes: Buffer): string => bytes.toString('latin1')

/** Kinds of locators and what their bytes say, best first: what is relative to the image still holds when both moved. */
const PLATFORMS: readonly (readonly [code: string, read: (bytes: Buffer) => string])[] = [
  ['W2ru', utf16le],
  ['MacX', (bytes) => fromUrl(bytes.toString('utf8'))],
  ['Wi2r', ansi],
  ['W2ku', (bytes) => lastPart(utf16le(bytes))],
  ['Wi2k', (bytes) => lastPart(ansi(bytes))],
  ['Mac ', (bytes) => fromAlias(bytes)],
]

/** `file:` and a path; those that writers outside the Macintosh world use are relative, as `file://./parent.vhd`. */
const fromUrl = (url: string): string => {
  const path = url.replace(/^file:(\/\/(localhost(?=\/))?)?/i, '')
  const plain = path.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return plain.startsWith('/') ? lastPart(plain) : plain
}

const fromAlias = (bytes: Buffer): string => {
  const length = Math.min(bytes[ALIAS_NAME] ?? 0, ALIAS_NAME_LIMIT)
  return ansi(bytes.subarray(ALIAS_NAME + 1, ALIAS_NAME + 1 + length))
}

/** Kind `invalid` for an image that names no parent. */
export const readParent = async (file: Node, fields: HeaderFields): Promise<Parent> => {
  const places: HostRange[] = []
  const names = new Map<string, Buffer>()
  for (let i = 0; i < LOCATORS; i++) {
    const locator = LOCATOR.decode(fields.parent_locator.subarray(i * LOCATOR.length))
    const offset = locator.data_offset.hi * 2 ** 32 + locator.data_offset.lo
    const { data_length: length } = locator
    const code = ansi(Buffer.from(locator.platform))
    if (length === 0 || length > MAX_NAME || offset + length > file.size || names.has(code)) continue
    const bytes = Buffer.alloc(length)
    await file.read(offset, bytes)
    places.push({ offset, length })
    names.set(code, bytes)
  }
  return {
    backing: { filename: chooseName(names, fields), format: 'vpc' },
    uuid: Buffer.from(fields.parent_uuid).toString('hex'),
    places,
  }
}

const chooseName = (names: ReadonlyMap<string, Buffer>, fields: HeaderFields): string => {
  for (const [code, read] of PLATFORMS) {
    const bytes = names.get(code)
    const name = bytes === undefined ? undefined : plainName(read(bytes))
    if (name !== undefined) return name
  }
  const own = plainName(lastPart(Buffer.from(fields.parent_name).swap16().toString('utf16le')))
  if (own !== undefined) return own
  throw new BlockError('invalid', 'The differencing image names no parent', { code: 'EINVAL' })
}

/** A path that begins with a dot, so that nothing in it can pass for a protocol; undefined: it is none. */
const plainName = (text: string): string | undefined => {
  const end = text.indexOf('\0')
  const path = (end < 0 ? text : text.slice(0, end)).replaceAll('\\', '/')
  if (path === '' || path.endsWith('/') || path.startsWith('/') || CONTROL.test(path)) return undefined
  if (/^[a-z]:/i.test(path)) return plainName(lastPart(path))
  return /^\.\.?\//.test(path) ? path : `./${path}`
}

/** The image that a layer shows is known by the UUID in its footer. */
export const uuidText = (uuid: Uint8Array): string => Buffer.from(uuid).toString('hex')

/** Kind `corrupt` where the parent is another image. */
export const checkParent = ({ backing, uuid }: Parent, below: Node): void => {
  if (below.layer.contentId?.() === uuid) return
  throw new BlockError('corrupt', `'${backing.filename}' is not the parent that the image was made for`, {
    code: 'EINVAL',
    cause: new Error(`it has another UUID in its ${FOOTER.name}`),
  })
}
