/**
 * Model → the answer of query-qmp-schema. Types lose their names there: they are numbered in the order of their first
 * use, so that clients look at what a type is and not at what it is called.
 */

import type { SchemaInfo, SchemaInfoObjectVariant } from '../../qapi/types.ts'
import type { Feature } from './definition.ts'
import {
  type AlternateType,
  allMembers,
  BUILTINS,
  branchFor,
  type EnumType,
  type ObjectType,
  type Schema,
  type Type,
} from './model.ts'

/** Commands and events in the order of the schema, then types in the order of their first use. */
export const introspect = (schema: Schema): SchemaInfo[] => {
  const masked = new MaskedTypes()
  const entries = schema.entries.map((entry): SchemaInfo => {
    if ('event' in entry) {
      const { name, data, features } = entry.event
      return { name, 'meta-type': 'event', ...listed(features), 'arg-type': masked.use(data) }
    }
    const { name, features, allowOob } = entry.command
    return {
      name,
      'meta-type': 'command',
      ...listed(features),
      'arg-type': masked.use(entry.command.arguments),
      'ret-type': masked.use(entry.command.returns),
      ...(allowOob ? { 'allow-oob': true } : {}),
    }
  })
  return [...entries, ...masked.describeAll()]
}

const listed = (features: readonly Feature[]): { features?: string[] } =>
  features.length === 0 ? {} : { features: features.map((feature) => feature.name) }

class MaskedTypes {
  /** Wire name → type; grows while types are described. */
  readonly #used = new Map<string, Type>()
  readonly #numbers = new Map<Type, string>()

  /** The wire name of a type, which from now on has to be described; a list brings its element along. */
  use(type: Type): string {
    const name = this.#name(type)
    if (!this.#used.has(name)) this.#used.set(name, type)
    if (type.kind === 'list') this.use(type.element)
    return name
  }

  /** All kinds of integers are one type here. */
  #name(type: Type): string {
    if (type.kind === 'builtin') return type.json === 'int' ? 'int' : type.name
    if (type.kind === 'list') return `[${this.#name(type.element)}]`
    let number = this.#numbers.get(type)
    if (number === undefined) {
      number = String(this.#numbers.size)
      this.#numbers.set(type, number)
    }
    return number
  }

  /** Describes everything that is used, and what that uses in turn. */
  describeAll(): SchemaInfo[] {
    const entries: SchemaInfo[] = []
    // A Map's iterator also visits what is added behind it on the way.
    for (const [name, type] of this.#used) entries.push(this.#describe(name, type))
    return entries
  }

  #describe(name: string, type: Type): SchemaInfo {
    switch (type.kind) {
      case 'builtin':
        return { name, 'meta-type': 'builtin', 'json-type': BUILTINS.get(name)!.json }
      case 'list':
        return { name, 'meta-type': 'array', 'element-type': this.use(type.element) }
      case 'enum':
        return this.#describeEnum(name, type)
      case 'alternate':
        return this.#describeAlternate(name, type)
      case 'object':
        return this.#describeObject(name, type)
    }
  }

  #describeEnum(name: string, type: EnumType): SchemaInfo {
    return {
      name,
      'meta-type': 'enum',
      ...listed(type.features),
      members: type.values.map((value) => ({ name: value.name, ...listed(value.features) })),
      values: type.values.map((value) => value.name),
    }
  }

  #describeAlternate(name: string, type: AlternateType): SchemaInfo {
    const members = type.branches.map((branch) => ({ type: this.use(branch.type) }))
    return { name, 'meta-type': 'alternate', ...listed(type.features), members }
  }

  #describeObject(name: string, type: ObjectType): SchemaInfo {
    const members = allMembers(type).map((member) => ({
      name: member.name,
      ...(member.optional ? { default: null } : {}),
      type: this.use(member.type),
      ...listed(member.features),
    }))
    return { name, 'meta-type': 'object', ...listed(type.features), members, ...this.#describeVariants(type) }
  }

  /** Every value of the tag has a variant: those of the schema first, then the rest without members. */
  #describeVariants({ variants }: ObjectType): { tag?: string; variants?: SchemaInfoObjectVariant[] } {
    if (variants === undefined) return {}
    const values = (variants.tag.type as EnumType).values.map((value) => value.name)
    const ordered = [...variants.branches.keys(), ...values.filter((value) => !variants.branches.has(value))]
    return {
      tag: variants.tag.name,
      variants: ordered.map((value) => ({ case: value, type: this.use(branchFor(variants, value)) })),
    }
  }
}
