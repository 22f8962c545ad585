/** Model → wire tables: what the arguments of commands consist of. */

import { valueKind } from './checks.ts'
import { type AlternateType, allMembers, type ObjectType, type Schema, type Type } from './model.ts'
import type { WireCommand, WireReference, WireSchema, WireType } from './wire.ts'

export const wireSchema = (schema: Schema): WireSchema => {
  const types = new Map<string, WireType>()
  const commands = [...schema.commands.values()].map((command): WireCommand => {
    return {
      name: command.name,
      arguments: refer(command.arguments, types),
      allowOob: command.allowOob,
      features: command.features.map((feature) => feature.name),
    }
  })
  return { types: Object.fromEntries(types), commands, events: [...schema.events.keys()] }
}

/** The reference to a type, which is entered together with all that it uses. */
const refer = (type: Type, types: Map<string, WireType>): WireReference => {
  if (type.kind === 'builtin') return type.name
  if (type.kind === 'list') return `[${refer(type.element, types)}]`
  if (types.has(type.name)) return type.name
  // Entered before its members are, since types refer to each other in circles.
  const entry = {} as WireType
  types.set(type.name, entry)
  Object.assign(entry, describe(type, types))
  return type.name
}

const describe = (
  type: Exclude<Type, { kind: 'builtin' | 'list' }>,
  types: Map<string, WireType>,
): WireType => {
  if (type.kind === 'enum') return { kind: 'enum', values: type.values.map((value) => value.name) }
  return type.kind === 'alternate' ? describeAlternate(type, types) : describeObject(type, types)
}

const describeAlternate = (type: AlternateType, types: Map<string, WireType>): WireType => ({
  kind: 'alternate',
  branches: Object.fromEntries(
    type.branches.map((branch) => [valueKind(branch.type), refer(branch.type, types)]),
  ),
})

const describeObject = (type: ObjectType, types: Map<string, WireType>): WireType => {
  const members = allMembers(type).map((member) => ({
    name: member.name,
    type: refer(member.type, types),
    ...(member.optional ? { optional: true as const } : {}),
  }))
  if (type.variants === undefined) return { kind: 'object', members }
  const branches = [...type.variants.branches].map(
    ([value, branch]) => [value, refer(branch, types)] as const,
  )
  return { kind: 'object', members, tag: type.variants.tag.name, variants: Object.fromEntries(branches) }
}
