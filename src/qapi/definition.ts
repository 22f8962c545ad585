/**
 * Definitions as they are written: each kind with its keys, names of other types still as names. Reading one checks
 * everything that can be said without knowing the others.
 */

import { type Condition, readCondition } from './condition.ts'
import type { Doc } from './doc.ts'
import {
  checkCommandName,
  checkEnumValue,
  checkEventName,
  checkFeatureName,
  checkMemberName,
  checkTypeName,
  type Exceptions,
} from './names.ts'
import { type Position, quoted, schemaError } from './position.ts'
import type { ObjectTree, Tree } from './syntax.ts'

export interface Conditional {
  readonly condition: Condition | undefined
}

export interface Feature extends Conditional {
  readonly name: string
}

/** `Name`, or a list of it. */
export interface TypeReference {
  readonly name: string
  readonly list: boolean
}

export interface MemberDefinition extends Conditional {
  readonly name: string
  readonly optional: boolean
  readonly type: TypeReference
  readonly features: readonly Feature[]
}

export interface EnumValue extends Conditional {
  readonly name: string
  readonly features: readonly Feature[]
}

interface Common extends Conditional {
  readonly name: string
  readonly at: Position
  readonly doc: Doc | undefined
  readonly features: readonly Feature[]
}

/** Members written in place, or the name of a type that has them. */
export type Members = readonly MemberDefinition[] | string

export interface EnumDefinition extends Common {
  readonly kind: 'enum'
  readonly values: readonly EnumValue[]
}
export interface StructDefinition extends Common {
  readonly kind: 'struct'
  readonly base: string | undefined
  readonly members: readonly MemberDefinition[]
}
export interface UnionDefinition extends Common {
  readonly kind: 'union'
  readonly base: Members
  readonly discriminator: string
  readonly branches: readonly MemberDefinition[]
}
export interface AlternateDefinition extends Common {
  readonly kind: 'alternate'
  readonly branches: readonly MemberDefinition[]
}
export interface CommandDefinition extends Common {
  readonly kind: 'command'
  readonly data: Members | undefined
  readonly returns: TypeReference | undefined
  readonly boxed: boolean
  readonly allowOob: boolean
  readonly successResponse: boolean
}
export interface EventDefinition extends Common {
  readonly kind: 'event'
  readonly data: Members | undefined
  readonly boxed: boolean
}
export type Definition =
  | EnumDefinition
  | StructDefinition
  | UnionDefinition
  | AlternateDefinition
  | CommandDefinition
  | EventDefinition

const KINDS = ['enum', 'struct', 'union', 'alternate', 'command', 'event'] as const
type Kind = (typeof KINDS)[number]

/** Keys besides the kind's own: required, then allowed. `features` and `if` are allowed everywhere. */
const KEYS: Readonly<Record<Kind, readonly [readonly string[], readonly string[]]>> = {
  enum: [['data'], ['prefix']],
  struct: [['data'], ['base']],
  union: [['base', 'discriminator', 'data'], []],
  alternate: [['data'], []],
  command: [
    [],
    ['data', 'returns', 'boxed', 'success-response', 'gen', 'allow-oob', 'allow-preconfig', 'coroutine'],
  ],
  event: [[], ['data', 'boxed']],
}

export const readDefinition = (
  tree: ObjectTree,
  doc: Doc | undefined,
  exceptions: Exceptions,
): Definition => {
  const kinds = KINDS.filter((kind) => tree.members.has(kind))
  const kind = kinds[0]
  if (kind === undefined || kinds.length > 1)
    throw schemaError(tree.at, `an expression must have exactly one key of ${quoted(KINDS)}`)
  const nameTree = tree.members.get(kind)!
  if (nameTree.kind !== 'string') throw schemaError(nameTree.at, `'${kind}' requires a string name`)
  const name = nameTree.text
  const [required, allowed] = KEYS[kind]
  checkKeys(tree, kind, [kind, ...required], [...allowed, 'features', 'if'])
  if (kind === 'command') checkCommandName(name, tree.at, exceptions)
  else if (kind === 'event') checkEventName(name, tree.at)
  else checkTypeName(name, kind, tree.at)
  const permitCase = exceptions.memberNames.has(name)
  const typeFeatures = kind !== 'command' && kind !== 'event'
  const common: Common = { name, at: tree.at, doc, ...readTraits(tree, kind, typeFeatures) }
  return READERS[kind](tree, common, permitCase)
}

const READERS: Readonly<Record<Kind, (tree: ObjectTree, common: Common, permitCase: boolean) => Definition>> =
  {
    enum: (tree, common, permitCase) => {
      const prefix = tree.members.get('prefix')
      if (prefix !== undefined) text(prefix, "'prefix' must be a string")
      const data = list(tree.members.get('data')!, "'data' must be an array")
      return { ...common, kind: 'enum', values: data.map((item) => readEnumValue(item, permitCase)) }
    },
    struct: (tree, common, permitCase) => {
      const base = tree.members.get('base')
      return {
        ...common,
        kind: 'struct',
        base: base === undefined ? undefined : text(base, "'base' should be a type name"),
        members: readMembers(
          object(tree.members.get('data')!, "'data' should be an object"),
          'data',
          permitCase,
        ),
      }
    },
    union: (tree, common, permitCase) => ({
      ...common,
      kind: 'union',
      base: readMembersOrName(tree.members.get('base')!, 'base', permitCase),
      discriminator: text(tree.members.get('discriminator')!, "'discriminator' requires a string name"),
      branches: readBranches(object(tree.members.get('data')!, "'data' must be an object"), false),
    }),
    alternate: (tree, common) => {
      const data = object(tree.members.get('data')!, "'data' must be an object")
      if (data.members.size === 0) throw schemaError(tree.at, "'data' must not be empty")
      for (const branch of data.members.keys())
        checkMemberName(branch, `'data' member '${branch}'`, data.at, false)
      return { ...common, kind: 'alternate', branches: readBranches(data, true) }
    },
    command: (tree, common, permitCase) => {
      const flags = readFlags(tree, {
        boxed: true,
        'allow-oob': true,
        'allow-preconfig': true,
        coroutine: true,
      })
      const unset = readFlags(tree, { gen: false, 'success-response': false })
      if (flags.has('allow-oob') && flags.has('coroutine'))
        throw schemaError(tree.at, "flags 'allow-oob' and 'coroutine' are incompatible")
      const returns = tree.members.get('returns')
      return {
        ...common,
        kind: 'command',
        ...readData(tree, flags.has('boxed'), permitCase),
        returns: returns === undefined ? undefined : readTypeReference(returns, "'returns'", true),
        allowOob: flags.has('allow-oob'),
        successResponse: !unset.has('success-response'),
      }
    },
    event: (tree, common, permitCase) => {
      const boxed = readFlags(tree, { boxed: true }).has('boxed')
      return { ...common, kind: 'event', ...readData(tree, boxed, permitCase) }
    },
  }

const text = (tree: Tree, complaint: string): string => {
  if (tree.kind !== 'string') throw schemaError(tree.at, complaint)
  return tree.text
}

const list = (tree: Tree, complaint: string): readonly Tree[] => {
  if (tree.kind !== 'list') throw schemaError(tree.at, complaint)
  return tree.items
}

const object = (tree: Tree, complaint: string): ObjectTree => {
  if (tree.kind !== 'object') throw schemaError(tree.at, complaint)
  return tree
}

const checkKeys = (
  tree: ObjectTree,
  what: string,
  required: readonly string[],
  allowed: readonly string[],
): void => {
  for (const key of required)
    if (!tree.members.has(key)) throw schemaError(tree.at, `${what} misses key '${key}'`)
  const known = [...required, ...allowed]
  const unknown = [...tree.members.keys()].filter((key) => !known.includes(key))
  if (unknown.length > 0)
    throw schemaError(tree.at, `${what} has unknown key ${quoted(unknown)}; valid: ${quoted(known.sort())}`)
}

/** Names of the flags that are given; each has only one value that may be written. */
const readFlags = (tree: ObjectTree, flags: Readonly<Record<string, boolean>>): Set<string> => {
  const found = new Set<string>()
  for (const [name, only] of Object.entries(flags)) {
    const value = tree.members.get(name)
    if (value === undefined) continue
    if (value.kind !== 'boolean' || value.value !== only)
      throw schemaError(value.at, `flag '${name}' may only use ${only} value`)
    found.add(name)
  }
  return found
}

/** `if` and `features` of anything that can have them. */
const readTraits = (
  tree: ObjectTree,
  what: string,
  ofType: boolean,
): { condition: Condition | undefined; features: readonly Feature[] } => {
  const condition = tree.members.get('if')
  const features = tree.members.get('features')
  return {
    condition: condition === undefined ? undefined : readCondition(condition, what),
    features: features === undefined ? [] : readFeatures(features, ofType),
  }
}

const readFeatures = (tree: Tree, ofType: boolean): Feature[] => {
  const seen = new Set<string>()
  return list(tree, "'features' must be an array").map((item) => {
    const { name, keys } = readNamed(item, "'features' member", ['if'])
    checkFeatureName(name, `'features' member '${name}'`, item.at)
    if (ofType && (name === 'deprecated' || name === 'unstable'))
      throw schemaError(item.at, `feature '${name}' is not supported for types`)
    if (seen.has(name)) throw schemaError(item.at, `feature '${name}' collides with feature '${name}'`)
    seen.add(name)
    const condition = keys?.members.get('if')
    const what = `'features' member '${name}'`
    return { name, condition: condition === undefined ? undefined : readCondition(condition, what) }
  })
}

/** A list item that is a name, or an object with `name` and more. */
const readNamed = (
  tree: Tree,
  what: string,
  allowed: readonly string[],
): { name: string; keys: ObjectTree | undefined } => {
  if (tree.kind !== 'object') return { name: text(tree, `${what} requires a string name`), keys: undefined }
  checkKeys(tree, what, ['name'], allowed)
  return { name: text(tree.members.get('name')!, `${what} requires a string name`), keys: tree }
}

const NO_TRAITS = { condition: undefined, features: [] } as const

const readEnumValue = (tree: Tree, permitCase: boolean): EnumValue => {
  const { name, keys } = readNamed(tree, "'data' member", ['if', 'features'])
  const what = `'data' member '${name}'`
  checkEnumValue(name, what, tree.at, permitCase)
  return { name, ...(keys === undefined ? NO_TRAITS : readTraits(keys, what, false)) }
}

const readMembers = (tree: ObjectTree, key: string, permitCase: boolean): MemberDefinition[] =>
  [...tree.members].map(([written, value]) => {
    const what = `'${key}' member '${written}'`
    const optional = written.startsWith('*')
    const name = optional ? written.slice(1) : written
    checkMemberName(name, what, value.at, permitCase)
    return { name, optional, ...readTyped(value, what, true) }
  })

const readBranches = (tree: ObjectTree, lists: boolean): MemberDefinition[] =>
  [...tree.members].map(([name, value]) => {
    const typed = readTyped(value, `'data' member '${name}'`, lists)
    if (typed.features.length > 0)
      throw schemaError(value.at, `'data' member '${name}' has unknown key 'features'; valid: 'if', 'type'`)
    return { name, optional: false, ...typed }
  })

/** A type reference, or an object with `type` and traits. */
const readTyped = (tree: Tree, what: string, lists: boolean): Omit<MemberDefinition, 'name' | 'optional'> => {
  if (tree.kind !== 'object') return { type: readTypeReference(tree, what, lists), ...NO_TRAITS }
  checkKeys(tree, what, ['type'], ['if', 'features'])
  return { type: readTypeReference(tree.members.get('type')!, what, lists), ...readTraits(tree, what, false) }
}

const readTypeReference = (tree: Tree, what: string, lists: boolean): TypeReference => {
  if (tree.kind === 'string') return { name: tree.text, list: false }
  if (tree.kind !== 'list' || !lists)
    throw schemaError(tree.at, `${what} should be a type name${lists ? ' or array' : ''}`)
  const [item, ...more] = tree.items
  if (item?.kind !== 'string' || more.length > 0)
    throw schemaError(tree.at, `${what}: array type must contain single type name`)
  return { name: item.text, list: true }
}

const readMembersOrName = (tree: Tree, key: string, permitCase: boolean): Members => {
  if (tree.kind === 'string') return tree.text
  if (tree.kind !== 'object') throw schemaError(tree.at, `'${key}' should be an object or type name`)
  return readMembers(tree, key, permitCase)
}

const readData = (
  tree: ObjectTree,
  boxed: boolean,
  permitCase: boolean,
): { data: Members | undefined; boxed: boolean } => {
  const data = tree.members.get('data')
  if (data === undefined) {
    if (boxed) throw schemaError(tree.at, "'boxed': true requires 'data'")
    return { data: undefined, boxed }
  }
  if (boxed) return { data: text(data, "'data' should be a type name"), boxed }
  return { data: readMembersOrName(data, 'data', permitCase), boxed }
}
