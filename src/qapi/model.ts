/** A schema whose references are resolved: what the emitters work on. Made by `link.ts`; a graph with cycles. */

import type { Condition } from './condition.ts'
import type { EnumValue, Feature } from './definition.ts'
import type { Doc } from './doc.ts'

/** Kinds of JSON values, as introspection calls them. */
export type JsonType = 'string' | 'number' | 'int' | 'boolean' | 'null' | 'object' | 'array' | 'value'

export interface BuiltinType {
  readonly kind: 'builtin'
  readonly name: BuiltinName
  readonly json: JsonType
}

export interface EnumType {
  readonly kind: 'enum'
  readonly name: string
  readonly values: readonly EnumValue[]
  readonly features: readonly Feature[]
  readonly doc: Doc | undefined
}

export interface ListType {
  readonly kind: 'list'
  readonly element: Type
}

export interface Member {
  readonly name: string
  readonly type: Type
  readonly optional: boolean
  readonly features: readonly Feature[]
  readonly condition: Condition | undefined
}

export interface Variants {
  readonly tag: Member
  /** Only what the schema spells out; a value of the tag that is missing here adds no members. */
  readonly branches: ReadonlyMap<string, ObjectType>
}

export interface ObjectType {
  readonly kind: 'object'
  /** Of an implicit type: the owner's name with `-arguments`, `-data` or `-base` behind it. */
  readonly name: string
  /** Written in place, without a name of its own. */
  readonly implicit: boolean
  readonly base: ObjectType | undefined
  /** Without those of the base. */
  readonly own: readonly Member[]
  readonly variants: Variants | undefined
  readonly features: readonly Feature[]
  readonly doc: Doc | undefined
}

export interface AlternateType {
  readonly kind: 'alternate'
  readonly name: string
  readonly branches: readonly Member[]
  readonly features: readonly Feature[]
  readonly doc: Doc | undefined
}

export type Type = BuiltinType | EnumType | ListType | ObjectType | AlternateType

export interface Command {
  readonly name: string
  readonly arguments: ObjectType
  readonly returns: Type
  readonly boxed: boolean
  readonly allowOob: boolean
  readonly features: readonly Feature[]
  readonly doc: Doc | undefined
}

export interface Event {
  readonly name: string
  readonly data: ObjectType
  readonly boxed: boolean
  readonly features: readonly Feature[]
  readonly doc: Doc | undefined
}

/** Everything in the order of the files. */
export interface Schema {
  readonly types: ReadonlyMap<string, EnumType | ObjectType | AlternateType>
  /** Commands and events, as they stand among each other. */
  readonly entries: readonly ({ readonly command: Command } | { readonly event: Event })[]
  readonly commands: ReadonlyMap<string, Command>
  readonly events: ReadonlyMap<string, Event>
}

export type BuiltinName =
  | 'str'
  | 'number'
  | 'int'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'size'
  | 'bool'
  | 'any'
  | 'null'

const builtin = (name: BuiltinName, json: JsonType): [BuiltinName, BuiltinType] => [
  name,
  { kind: 'builtin', name, json },
]

export const BUILTINS: ReadonlyMap<string, BuiltinType> = new Map([
  builtin('str', 'string'),
  builtin('number', 'number'),
  builtin('int', 'int'),
  builtin('int8', 'int'),
  builtin('int16', 'int'),
  builtin('int32', 'int'),
  builtin('int64', 'int'),
  builtin('uint8', 'int'),
  builtin('uint16', 'int'),
  builtin('uint32', 'int'),
  builtin('uint64', 'int'),
  builtin('size', 'int'),
  builtin('bool', 'boolean'),
  builtin('any', 'value'),
  builtin('null', 'null'),
])

/** The enumeration that every schema has: kinds of values, as QEMU's code calls them. */
export const QTYPE: EnumType = {
  kind: 'enum',
  name: 'QType',
  values: ['none', 'qnull', 'qnum', 'qstring', 'qdict', 'qlist', 'qbool'].map((name) => ({
    name,
    features: [],
    condition: undefined,
  })),
  features: [],
  doc: undefined,
}

/** No members: what commands without arguments take, and those without result return. */
export const EMPTY: ObjectType = {
  kind: 'object',
  name: 'q_empty',
  implicit: true,
  base: undefined,
  own: [],
  variants: undefined,
  features: [],
  doc: undefined,
}

/** Members of the bases first; those of variants are not among them. */
export const allMembers = (type: ObjectType): readonly Member[] =>
  type.base === undefined ? type.own : [...allMembers(type.base), ...type.own]

/** The variants of a type, its own or its base's. */
export const branchFor = (variants: Variants, value: string): ObjectType =>
  variants.branches.get(value) ?? EMPTY
