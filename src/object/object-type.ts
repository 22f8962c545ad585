/** What a kind of objects is made of: a constant record, and what its objects can do. */

import type { UserObjectKind, UserObjects } from '../block/user-object.ts'

export interface PropertyType {
  readonly name: string
  /** As clients read it: `string`, `int`, the name of an enum, … */
  readonly type: string
}

/** What an object may ask of the others while it is made. */
export interface MakeContext {
  readonly id: string
  /** Bytes of a secret, a copy. Kind `not-found` for an unknown id. */
  secret(id: string): Uint8Array
  /** The ids of the objects of a type. */
  idsOf(typeName: string): readonly string[]
}

/** What users of an object get, with its kind. */
export type Usable = {
  readonly [K in UserObjectKind]: { readonly kind: K; readonly object: UserObjects[K] }
}[UserObjectKind]

/** An object. */
export interface UserObject {
  /** The value of one of the type's properties; undefined: it is never told. */
  get(property: string): unknown
  /** Changes a property that `settable` names. Kind `invalid` for a value that does not do. */
  set?(property: string, value: unknown): void
  /** Bytes of a secret. */
  readonly secret?: Uint8Array
  readonly usable?: Usable
  /** Nobody needs it any more. */
  close?(): void
}

/** A type of which objects can be made, or one that other types are a kind of. */
export interface ObjectType {
  readonly name: string
  readonly parent: string
  /** Without `type`, which every object has. */
  readonly properties: readonly PropertyType[]
  /** Properties that qom-set changes; all others are refused. */
  readonly settable?: readonly string[]
  /** It stays until the process ends. */
  readonly permanent?: boolean
  /** Makes an object from its members of ObjectOptions, checked against the schema. Absent: an abstract type. */
  make?(options: Readonly<Record<string, unknown>>, context: MakeContext): UserObject | Promise<UserObject>
}

/** The properties of a table: name → type. */
export const propertyTypes = (table: Readonly<Record<string, string>>): readonly PropertyType[] =>
  Object.entries(table).map(([name, type]) => ({ name, type }))
