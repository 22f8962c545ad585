/** File names: as QEMU reads them (paths, `json:`, `proto:`), resolves backing names, and writes them for a node. */

import path from 'node:path'
import { BlockError, prefixError } from '../base/errors.ts'
import { JsonReal, parseJson, renderJson } from '../base/json.ts'
import type { Driver } from './driver.ts'
import type { Node } from './node.ts'
import { ROLE_FILTERED, ROLE_PRIMARY } from './open-context.ts'
import type { Options } from './options.ts'

/** The name begins with `word:`, the word holding no slash. */
export const hasProtocol = (name: string): boolean => /^[^:/]*:/.test(name)

/** The word before the colon. */
export const protocolOf = (name: string): string => name.slice(0, name.indexOf(':'))

/**
 * Nested objects from dotted keys: `{"file.driver": "x"}` → `{file: {driver: "x"}}`; members that are all whole numbers
 * from 0 make an array. Where a key has a value and members, they stay beside it, for whoever reads the options to refuse.
 */
export const crumple = (flat: Options): Options => {
  const result: Record<string, unknown> = Object.create(null)
  for (const [key, value] of Object.entries(flat)) put(result, key.split('.'), value)
  return withArrays(result)
}

const put = (into: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  const [head, ...rest] = path as readonly [string, ...string[]]
  const before = into[head]
  if (rest.length > 0) {
    if (before === undefined) into[head] = Object.create(null)
    const group = into[head]
    if (isPlainObject(group)) put(group, rest, value)
    else into[path.join('.')] = value
    return
  }
  const own = isPlainObject(value) ? crumple(value) : wholeNumber(value)
  if (isPlainObject(before) && isPlainObject(own)) Object.assign(before, own)
  else if (before !== undefined && isPlainObject(own)) putBeside(into, head, own)
  else {
    into[head] = own
    if (isPlainObject(before)) putBeside(into, head, before)
  }
}

const putBeside = (into: Record<string, unknown>, group: string, members: Options): void => {
  for (const [name, value] of Object.entries(members)) into[`${group}.${name}`] = value
}

/** `1e3` is as good a size as 1000. */
const wholeNumber = (value: unknown): unknown =>
  value instanceof JsonReal && Number.isSafeInteger(value.value) ? value.value : value

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)

/** The options of both, the strong ones where they contradict; children are merged member by member. */
export const mergeOptions = (weak: Options, strong: Options): Options => {
  // Keys are whatever a user wrote, `__proto__` too.
  const result: Options = Object.assign(Object.create(null), weak)
  for (const [key, value] of Object.entries(strong)) {
    const under = result[key]
    result[key] = isPlainObject(under) && isPlainObject(value) ? mergeOptions(under, value) : value
  }
  return result
}

const withArrays = (object: Options): Options => {
  const result: Options = Object.create(null)
  for (const [key, value] of Object.entries(object)) {
    if (!isPlainObject(value)) {
      result[key] = value
      continue
    }
    const nested = withArrays(value)
    const keys = Object.keys(nested)
    const isList = keys.length > 0 && keys.every((_, i) => nested[String(i)] !== undefined)
    result[key] = isList ? keys.map((_, i) => nested[String(i)]) : nested
  }
  return result
}

/** Options from a `json:` name. Kind `invalid` when it is not an object. */
export const parseJsonFilename = (name: string): Options => {
  let value: unknown
  try {
    value = parseJson(name.slice('json:'.length).trimStart())
  } catch (error) {
    throw prefixError(error, 'Could not parse the JSON options: ')
  }
  if (!isPlainObject(value)) throw new BlockError('invalid', 'Invalid JSON object given')
  return crumple(value)
}

/**
 * The name of a file named inside image `base`, seen from where the process stands. Names with a protocol and absolute
 * paths stand as they are; others are relative to the image's folder. Kind `invalid` for an image without a folder.
 */
export const resolveBackingName = (base: string, name: string): string => {
  if (name === '' || hasProtocol(name) || path.isAbsolute(name)) return name
  if (base === '' || base.startsWith('json:'))
    throw new BlockError('invalid', `Cannot use relative backing file names for '${base}'`)
  return folderPrefix(base) + name
}

/** What stands before a relative name beside `base`: up to the last slash, or the protocol alone. */
const folderPrefix = (base: string): string => {
  const colon = hasProtocol(base) ? base.indexOf(':') + 1 : 0
  return base.slice(0, Math.max(base.lastIndexOf('/') + 1, colon))
}

/**
 * The name of a file that an open image names, seen from where the process stands: relative ones are relative to the
 * folder of the file that holds the image. Kind `invalid` where there is no such folder.
 */
export const besides = (node: Node, name: string): string => {
  if (name === '' || hasProtocol(name) || path.isAbsolute(name)) return name
  return resolveBackingName(holderName(node), name)
}

/** The folder of the file that holds an open image, with the slash that ends it. Kind `invalid` where there is none. */
export const folderOf = (node: Node): string => folderPrefix(holderName(node))

const holderName = (node: Node): string => {
  let holder = node
  for (let below = primary(node); below !== undefined; below = primary(below)) holder = below
  const name = exactFilename(holder)
  if (name === undefined)
    throw new BlockError('invalid', `Cannot generate a base directory for ${holder.driver.name} nodes`)
  return name
}

const primary = (node: Node): Node | undefined =>
  node.children.find((edge) => edge !== undefined && (edge.role & (ROLE_PRIMARY | ROLE_FILTERED)) !== 0)?.node

/** A driver's own file name, or undefined: what messages and `info` call a node that a plain name describes. */
export const exactFilename = (node: Node): string | undefined => {
  const own = node.driver.filename?.(node.options, (name) => {
    const child = node.child(name)
    return child && exactFilename(child.node)
  })
  if (own !== undefined || node.driver.kind === 'protocol') return own
  const file = node.child('file')
  if (file === undefined || node.backingOverridden || hasStrongOptions(node)) return undefined
  if (node.driver.kind === 'filter' || !hasNames(file.node.driver)) return undefined
  return exactFilename(file.node)
}

/** It can be what a plain name speaks of. */
const hasNames = ({ kind, protocolNames }: Driver): boolean =>
  kind === 'protocol' || protocolNames !== undefined

/** Options that change what the guest sees, so that the plain name would not give the same node. */
const hasStrongOptions = (node: Node): boolean =>
  (node.driver.strongOptions ?? []).some((name) => optionAt(node.options, name) !== undefined)

/** An option by its name, or by a path of members with dots, as which it may stand there, too. */
export const optionAt = (options: Options, path: string): unknown => {
  const dot = path.indexOf('.')
  if (options[path] !== undefined || dot < 0) return options[path]
  const members = options[path.slice(0, dot)]
  return isPlainObject(members) ? optionAt(members, path.slice(dot + 1)) : undefined
}

/** Longest name, in bytes; QEMU's longest path. */
const MAX_NAME = 4095
/** Nodes that a `json:` name may speak of; a name of that many is cut off long before. */
const MAX_NODES = 2000

/**
 * What `info` and queries call the node: its plain name, else `json:` with all that is needed to open it again. What is
 * too long ends with `...`.
 */
export const filenameOf = (node: Node): string => {
  const exact = exactFilename(node)
  if (exact !== undefined) return exact
  const name = `json:${renderJson(fullOptions(node, { nodes: MAX_NODES }))}`
  return name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME - 3)}...`
}

/** Options that open the same node again. */
const fullOptions = (node: Node, left: { nodes: number }): Options => {
  const result: Options = { driver: node.driver.name }
  if (--left.nodes < 0) return result
  for (const name of node.driver.strongOptions ?? []) {
    const value = optionAt(node.options, name)
    if (value !== undefined && value !== null) Object.assign(result, flatOptions({ [name]: value }))
  }
  for (const edge of node.children) {
    if (edge === undefined || (edge.name === 'backing' && !node.backingOverridden)) continue
    const options = fullOptions(edge.node, left)
    const list = node.driver.childList
    if (list !== undefined && edge.name.startsWith(`${list}.`))
      result[list] = [...((result[list] as Options[] | undefined) ?? []), options]
    else result[edge.name] = options
  }
  if (node.backingOverridden && node.backing === undefined) result.backing = null
  return result
}

/** Options that have members or items, as their leaves by paths with dots: the way in which QEMU names them. */
export const flatOptions = (options: Options): Options => {
  const result: Options = {}
  for (const [name, value] of Object.entries(options))
    if (Array.isArray(value) || isPlainObject(value))
      for (const [key, member] of Object.entries(flatOptions(value as Options)))
        result[`${name}.${key}`] = member
    else result[name] = value
  return result
}

/** Options that say how a node is opened, not what it is. */
export const GENERIC: ReadonlySet<string> = new Set([
  'driver',
  'node-name',
  'read-only',
  'auto-read-only',
  'force-share',
  'discard',
  'detect-zeroes',
  'cache',
  'active',
])
