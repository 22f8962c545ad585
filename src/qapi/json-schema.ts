/**
 * Model → JSON Schema, in two dialects that differ in numbers only: `published` for clients, and `wire` for our own
 * validators, which see numbers as the JSON reader gives them and check them with the keyword of `ajv-keyword.ts`.
 */

import {
  allMembers,
  branchFor,
  type EnumType,
  type Member,
  type ObjectType,
  type Schema,
  type Type,
} from './model.ts'
import { INTEGER_RANGES } from './wire.ts'

export type JsonSchema = { readonly [key: string]: unknown }
export type Dialect = 'published' | 'wire'

/** Schemas of types that have a name; `reference` is where they stand in the document, e.g. `#/$defs/`. */
export class JsonSchemaWriter {
  readonly #dialect: Dialect
  readonly #reference: string

  constructor(dialect: Dialect, reference: string) {
    this.#dialect = dialect
    this.#reference = reference
  }

  /** Every type that has a name. */
  definitions(schema: Schema): Record<string, JsonSchema> {
    return Object.fromEntries([...schema.types.values()].map((type) => [type.name, this.definition(type)]))
  }

  /** A reference where the type has a name. */
  use(type: Type): JsonSchema {
    if (type.kind === 'builtin') return this.#builtin(type.name)
    if (type.kind === 'list') return { type: 'array', items: this.use(type.element) }
    return type.kind === 'object' && type.implicit
      ? this.definition(type)
      : { $ref: `${this.#reference}${type.name}` }
  }

  definition(type: Exclude<Type, { kind: 'builtin' | 'list' }>): JsonSchema {
    const described = this.#dialect === 'published' && type.doc !== undefined && type.doc.text !== ''
    const description = described ? { description: type.doc!.text } : {}
    switch (type.kind) {
      case 'enum':
        return { ...description, type: 'string', enum: type.values.map((value) => value.name) }
      case 'alternate':
        return { ...description, anyOf: type.branches.map((branch) => this.use(branch.type)) }
      case 'object':
        return { ...description, type: 'object', ...this.#object(type) }
    }
  }

  #builtin(name: string): JsonSchema {
    const json = { str: 'string', bool: 'boolean', null: 'null' }[name]
    if (json !== undefined) return { type: json }
    if (name === 'any') return {}
    if (this.#dialect === 'wire') return { qapi: name }
    if (name === 'number') return { type: 'number' }
    const [min, max] = INTEGER_RANGES.get(name)!
    const exact = (limit: bigint): boolean => Number.isSafeInteger(Number(limit))
    return {
      type: 'integer',
      format: name === 'int' ? 'int64' : name === 'size' ? 'uint64' : name,
      ...(exact(min) ? { minimum: Number(min) } : {}),
      ...(exact(max) ? { maximum: Number(max) } : {}),
    }
  }

  #object(type: ObjectType): JsonSchema {
    const alternatives = expand(type)
    const [first, ...more] = alternatives
    if (more.length === 0) return this.#members(first!)
    // ajv goes straight to the right alternative by the tag, which it can when each value of it occurs only once.
    const tag = type.variants?.tag.name
    const simple = alternatives.every(({ fixed }) => fixed.size === 1)
    return simple
      ? {
          required: [tag],
          discriminator: { propertyName: tag },
          oneOf: alternatives.map((one) => this.#members(one)),
        }
      : { anyOf: alternatives.map((one) => this.#members(one)) }
  }

  #members({ members, fixed }: Alternative): JsonSchema {
    const properties = members.map((member): [string, JsonSchema] => {
      const values = fixed.get(member.name)
      return [member.name, values === undefined ? this.#member(member) : { enum: values }]
    })
    const required = members.filter((member) => !member.optional).map((member) => member.name)
    return {
      properties: Object.fromEntries(properties),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    }
  }

  #member(member: Member): JsonSchema {
    const schema = this.use(member.type)
    if (this.#dialect === 'wire') return schema
    return member.features.some((feature) => feature.name === 'deprecated')
      ? { ...schema, deprecated: true }
      : schema
  }
}

/** One complete set of members, and the values of the tags for which it holds. */
interface Alternative {
  readonly members: readonly Member[]
  readonly fixed: ReadonlyMap<string, readonly string[]>
}

/** A union as the list of what it can be; branches that are unions themselves are multiplied out. */
const expand = (type: ObjectType): Alternative[] => {
  const members = allMembers(type)
  const { variants } = type
  if (variants === undefined) return [{ members, fixed: new Map() }]
  const byBranch = new Map<ObjectType, string[]>()
  for (const { name } of (variants.tag.type as EnumType).values) {
    const branch = branchFor(variants, name)
    byBranch.set(branch, [...(byBranch.get(branch) ?? []), name])
  }
  return [...byBranch].flatMap(([branch, values]) =>
    expand(branch).map((inner) => ({
      members: [...members, ...inner.members],
      fixed: new Map([[variants.tag.name, values], ...inner.fixed]),
    })),
  )
}
