/** Rules about whole types: names that clash, and alternates whose branches cannot be told apart. */

import type { EnumDefinition } from './definition.ts'
import type { AlternateType, Member, ObjectType, Type } from './model.ts'
import { folded } from './names.ts'
import { type Position, schemaError } from './position.ts'

/** A type in a message: `union type 'Foo'`. */
export const describeType = (type: Type): string => {
  if (type.kind === 'builtin') return `built-in type '${type.name}'`
  if (type.kind === 'list') return `array type ['${type.element.kind === 'list' ? '' : type.element.name}']`
  if (type.kind !== 'object') return `${type.kind} type '${type.name}'`
  return `${type.variants === undefined ? 'struct' : 'union'} type '${type.name}'`
}

export const checkEnumClashes = (definition: EnumDefinition): void => {
  const seen = new Map<string, string>()
  for (const { name } of definition.values) {
    const other = seen.get(folded(name))
    if (other !== undefined)
      throw schemaError(definition.at, `value '${name}' collides with value '${other}'`)
    seen.set(folded(name), name)
  }
}

/** No member may be spelled like another, over bases and, branch by branch, over variants. */
export const checkClashes = (type: ObjectType, at: Position): void =>
  collectMembers(type, new Map(), (member, owner, other) => {
    throw schemaError(
      at,
      `member '${member.name}'${of(owner, type)} collides with member '${other.member.name}'${of(other.owner, type)}`,
    )
  })

interface Seen {
  readonly member: Member
  readonly owner: ObjectType
}

const of = (owner: ObjectType, type: ObjectType): string =>
  owner === type || owner.implicit ? '' : ` of type '${owner.name}'`

/** Bases first, so that of two members that clash the derived type's is blamed. */
const withBases = (type: ObjectType): ObjectType[] =>
  type.base === undefined ? [type] : [...withBases(type.base), type]

const collectMembers = (
  type: ObjectType,
  seen: Map<string, Seen>,
  clash: (member: Member, owner: ObjectType, other: Seen) => never,
): void => {
  for (const owner of withBases(type))
    for (const member of owner.own) {
      const other = seen.get(folded(member.name))
      if (other !== undefined) clash(member, owner, other)
      seen.set(folded(member.name), { member, owner })
    }
  for (const branch of type.variants?.branches.values() ?? []) collectMembers(branch, new Map(seen), clash)
}

/** Kinds of JSON values that a branch of an alternate may take; each kind belongs to one branch. */
export type ValueKind = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array'

/** Undefined for what an alternate cannot hold. */
export const valueKind = (type: Type): ValueKind | undefined => {
  if (type.kind === 'enum') return 'string'
  if (type.kind === 'object') return 'object'
  if (type.kind === 'list') return 'array'
  if (type.kind === 'alternate' || type.json === 'value') return undefined
  return type.json === 'int' ? 'number' : type.json
}

export const checkAlternate = (type: AlternateType, at: Position): void => {
  const taken = new Map<ValueKind, string>()
  for (const branch of type.branches) {
    const kind = valueKind(branch.type)
    if (kind === undefined)
      throw schemaError(at, `branch '${branch.name}' cannot use ${describeType(branch.type)}`)
    for (const other of [kind, ...confusedWith(branch.type, type)]) {
      const name = taken.get(other)
      if (name !== undefined)
        throw schemaError(at, `branch '${branch.name}' can't be distinguished from '${name}'`)
    }
    taken.set(kind, branch.name)
    for (const other of confusedWith(branch.type, type)) if (!taken.has(other)) taken.set(other, branch.name)
  }
}

/** On command lines every value is a string: words that read as numbers or switches are ambiguous there. */
const confusedWith = (type: Type, alternate: AlternateType): ValueKind[] => {
  const confused: ValueKind[] = []
  if (type.kind === 'builtin' && type.json === 'string') confused.push('number', 'boolean')
  if (type.kind === 'enum') {
    if (type.values.some((value) => /^[-+0-9.]/.test(value.name))) confused.push('number')
    if (type.values.some((value) => value.name === 'on' || value.name === 'off')) confused.push('boolean')
  }
  const present = new Set(alternate.branches.map((branch) => valueKind(branch.type)))
  return confused.filter((kind) => present.has(kind))
}
