/** Definitions → model: resolves names and checks what takes more than one definition to know. */

import { checkAlternate, checkClashes, checkEnumClashes, describeType } from './checks.ts'
import type {
  AlternateDefinition,
  CommandDefinition,
  Definition,
  EventDefinition,
  MemberDefinition,
  Members,
  StructDefinition,
  TypeReference,
  UnionDefinition,
} from './definition.ts'
import {
  type AlternateType,
  allMembers,
  BUILTINS,
  type Command,
  EMPTY,
  type EnumType,
  type Event,
  type ListType,
  type Member,
  type ObjectType,
  QTYPE,
  type Schema,
  type Type,
  type Variants,
} from './model.ts'
import type { Exceptions } from './names.ts'
import { type Position, schemaError } from './position.ts'

/** QEMU's limit for one schema. */
const MAX_FEATURES = 64

/** While types refer to each other in circles, they are made first and filled afterwards. */
type Draft<T> = { -readonly [K in keyof T]: T[K] }
type TypeDefinition = Exclude<Definition, CommandDefinition | EventDefinition>

export const linkSchema = (definitions: readonly Definition[], exceptions: Exceptions): Schema => {
  checkUnique(definitions)
  return new Linker(exceptions).link(definitions)
}

/** Features that every schema has; they count towards the limit. */
const SPECIAL = ['deprecated', 'unstable']

const checkUnique = (definitions: readonly Definition[]): void => {
  const seen = new Map<string, Definition>()
  const features = new Set<string>()
  for (const definition of definitions) {
    const { name, at } = definition
    if (BUILTINS.has(name)) throw schemaError(at, `built-in type '${name}' is already defined`)
    if (name === QTYPE.name) throw schemaError(at, `enum type '${name}' is already defined`)
    const other = seen.get(name)
    if (other !== undefined)
      throw schemaError(at, `'${name}' is already defined, at ${other.at.file}:${other.at.line}`)
    seen.set(name, definition)
    for (const feature of featuresOf(definition)) if (!SPECIAL.includes(feature)) features.add(feature)
    if (features.size + SPECIAL.length > MAX_FEATURES)
      throw schemaError(at, `maximum of ${MAX_FEATURES} schema features is permitted`)
  }
}

/** Names of all features in a definition, those of members and values included. */
export const featuresOf = (definition: Definition): string[] => {
  const parts: { readonly features: readonly { readonly name: string }[] }[] = [definition]
  if (definition.kind === 'enum') parts.push(...definition.values)
  else parts.push(...membersWritten(definition))
  return parts.flatMap((part) => part.features.map((feature) => feature.name))
}

/** Members that stand in the definition itself. */
export const membersWritten = (
  definition: Exclude<Definition, { kind: 'enum' }>,
): readonly MemberDefinition[] => {
  if (definition.kind === 'struct') return definition.members
  if (definition.kind === 'alternate') return definition.branches
  const members = definition.kind === 'union' ? definition.base : definition.data
  return members === undefined || typeof members === 'string' ? [] : members
}

class Linker {
  readonly #exceptions: Exceptions
  readonly #types = new Map<string, EnumType | Draft<ObjectType> | Draft<AlternateType>>()
  readonly #definitions = new Map<string, TypeDefinition>()
  readonly #filled = new Map<string, 'begun' | 'done'>()

  constructor(exceptions: Exceptions) {
    this.#exceptions = exceptions
  }

  link(definitions: readonly Definition[]): Schema {
    for (const definition of definitions)
      if (definition.kind !== 'command' && definition.kind !== 'event') this.#declare(definition)
    for (const name of this.#definitions.keys()) this.#fill(name)
    // Clashes need the members of every branch, so they come when all types are filled.
    for (const [name, type] of this.#types)
      if (type.kind === 'object') checkClashes(type, this.#definitions.get(name)!.at)
    const commands = new Map<string, Command>()
    const events = new Map<string, Event>()
    const entries: ({ command: Command } | { event: Event })[] = []
    for (const definition of definitions) {
      if (definition.kind === 'command') {
        const command = this.#command(definition)
        commands.set(command.name, command)
        entries.push({ command })
      } else if (definition.kind === 'event') {
        const event = this.#event(definition)
        events.set(event.name, event)
        entries.push({ event })
      }
    }
    return { types: this.#types, entries, commands, events }
  }

  #declare(definition: TypeDefinition): void {
    const { name, features, doc } = definition
    this.#definitions.set(name, definition)
    if (definition.kind === 'enum') {
      checkEnumClashes(definition)
      this.#types.set(name, { kind: 'enum', name, values: definition.values, features, doc })
    } else if (definition.kind === 'alternate')
      this.#types.set(name, { kind: 'alternate', name, branches: [], features, doc })
    else
      this.#types.set(name, {
        kind: 'object',
        name,
        implicit: false,
        base: undefined,
        own: [],
        variants: undefined,
        features,
        doc,
      })
  }

  /** Gives a declared type its members, its base's first. */
  #fill(name: string): void {
    const definition = this.#definitions.get(name)
    const type = this.#types.get(name)
    if (definition === undefined || type === undefined || definition.kind === 'enum') return
    const state = this.#filled.get(name)
    if (state === 'begun') throw schemaError(definition.at, `object ${name} contains itself`)
    if (state === 'done') return
    this.#filled.set(name, 'begun')
    if (definition.kind === 'alternate') this.#fillAlternate(definition, type as Draft<AlternateType>)
    else if (definition.kind === 'struct') this.#fillStruct(definition, type as Draft<ObjectType>)
    else this.#fillUnion(definition, type as Draft<ObjectType>)
    this.#filled.set(name, 'done')
  }

  #fillStruct(definition: StructDefinition, type: Draft<ObjectType>): void {
    if (definition.base !== undefined) type.base = this.#base(definition.base, definition.at)
    type.own = this.#members(definition.members, definition.at, 'member')
  }

  #fillUnion(definition: UnionDefinition, type: Draft<ObjectType>): void {
    const { at, discriminator } = definition
    type.base =
      typeof definition.base === 'string'
        ? this.#base(definition.base, at)
        : this.#implicit(`${definition.name}-base`, definition.base, at, 'member')
    const tag = allMembers(type.base).find((member) => member.name === discriminator)
    if (tag === undefined) throw schemaError(at, `discriminator '${discriminator}' is not a member of 'base'`)
    if (tag.type.kind !== 'enum')
      throw schemaError(at, `discriminator member '${discriminator}' of 'base' must be of enum type`)
    if (tag.optional)
      throw schemaError(at, `discriminator member '${discriminator}' of 'base' must not be optional`)
    if (tag.condition !== undefined)
      throw schemaError(at, `discriminator member '${discriminator}' of 'base' must not be conditional`)
    if (tag.type.values.length === 0) throw schemaError(at, 'union has no branches')
    type.variants = { tag, branches: this.#branches(definition, tag.type) }
  }

  #branches(definition: UnionDefinition, tag: EnumType): Variants['branches'] {
    const branches = new Map<string, ObjectType>()
    for (const branch of definition.branches) {
      if (!tag.values.some((value) => value.name === branch.name))
        throw schemaError(definition.at, `branch '${branch.name}' is not a value of enum type '${tag.name}'`)
      const type = this.#resolve(branch.type, definition.at, `branch '${branch.name}'`)
      if (type.kind !== 'object')
        throw schemaError(definition.at, `branch '${branch.name}' cannot use ${describeType(type)}`)
      this.#fill(type.name)
      branches.set(branch.name, type)
    }
    return branches
  }

  #fillAlternate(definition: AlternateDefinition, type: Draft<AlternateType>): void {
    type.branches = this.#members(definition.branches, definition.at, 'branch')
    checkAlternate(type, definition.at)
  }

  #base(name: string, at: Position): ObjectType {
    const type = this.#resolve({ name, list: false }, at, "'base'")
    if (type.kind !== 'object' || this.#definitions.get(name)?.kind !== 'struct')
      throw schemaError(at, `'base' requires a struct type, ${describeType(type)} isn't`)
    this.#fill(name)
    return type
  }

  #members(members: readonly MemberDefinition[], at: Position, what: string): Member[] {
    return members.map((member) => ({
      ...member,
      type: this.#resolve(member.type, at, `${what} '${member.name}'`),
    }))
  }

  #implicit(name: string, members: readonly MemberDefinition[], at: Position, what: string): ObjectType {
    if (members.length === 0) return EMPTY
    const type: ObjectType = { ...EMPTY, name, own: this.#members(members, at, what) }
    checkClashes(type, at)
    return type
  }

  #resolve(reference: TypeReference, at: Position, user: string): Type {
    const { name } = reference
    const type = BUILTINS.get(name) ?? this.#types.get(name) ?? (name === QTYPE.name ? QTYPE : undefined)
    if (type === undefined) throw schemaError(at, `${user} uses unknown type '${name}'`)
    return reference.list ? ({ kind: 'list', element: type } satisfies ListType) : type
  }

  #data(
    kind: 'command' | 'event',
    name: string,
    data: Members | undefined,
    boxed: boolean,
    at: Position,
  ): ObjectType {
    if (data === undefined) return EMPTY
    let type: Type
    if (typeof data === 'string') {
      type = this.#resolve({ name: data, list: false }, at, `${kind}'s 'data'`)
      if (type.kind !== 'object') throw schemaError(at, `${kind}'s 'data' cannot take ${describeType(type)}`)
      if (type.variants !== undefined && !boxed)
        throw schemaError(at, `${kind}'s 'data' can take ${describeType(type)} only with 'boxed': true`)
    } else
      type =
        kind === 'event'
          ? this.#implicit(`${name}-data`, data, at, 'member')
          : this.#implicit(`${name}-arguments`, data, at, 'parameter')
    if (!boxed && allMembers(type).some((member) => member.condition !== undefined))
      throw schemaError(at, `conditional ${kind} arguments require 'boxed': true`)
    return type
  }

  #command(definition: CommandDefinition): Command {
    const { name, at, boxed, allowOob, features, doc } = definition
    const type = this.#data('command', name, definition.data, boxed, at)
    let returns: Type = EMPTY
    if (definition.returns !== undefined) {
      returns = this.#resolve(definition.returns, at, "command's 'returns'")
      const item = returns.kind === 'list' ? returns.element : returns
      if (item.kind !== 'object' && !this.#exceptions.commandReturns.has(name))
        throw schemaError(at, `command's 'returns' cannot take ${describeType(returns)}`)
    }
    return { name, arguments: type, returns, boxed, allowOob, features, doc }
  }

  #event(definition: EventDefinition): Event {
    const { name, at, boxed, features, doc } = definition
    return { name, data: this.#data('event', name, definition.data, boxed, at), boxed, features, doc }
  }
}
