/**
 * The schema as the daemon keeps it in memory: only what checking and decoding of arguments needs, as plain data that
 * can be written into a generated file.
 */

import type { ValueKind } from './checks.ts'
import type { BuiltinName } from './model.ts'

/** Name of a built-in type, of an entry of {@link WireSchema.types}, or one of these in brackets for a list. */
export type WireReference = string

export interface WireMember {
  readonly name: string
  readonly type: WireReference
  readonly optional?: true
}

export interface WireObject {
  readonly kind: 'object'
  /** In the order in which they are visited: bases first. */
  readonly members: readonly WireMember[]
  /** The member whose value selects the variant. */
  readonly tag?: string
  /** Tag value → object type with the further members; a value that is missing has none. */
  readonly variants?: Readonly<Record<string, string>>
}

export interface WireEnum {
  readonly kind: 'enum'
  readonly values: readonly string[]
}

export interface WireAlternate {
  readonly kind: 'alternate'
  /** Kind of JSON value → type. */
  readonly branches: Readonly<Partial<Record<ValueKind, WireReference>>>
}

export type WireType = WireObject | WireEnum | WireAlternate

export interface WireCommand {
  readonly name: string
  /** Name of an object type. */
  readonly arguments: string
  readonly allowOob: boolean
  readonly features: readonly string[]
}

export interface WireSchema {
  readonly types: Readonly<Record<string, WireType>>
  readonly commands: readonly WireCommand[]
  readonly events: readonly string[]
}

/** Ranges of the integer types, both ends included. */
export const INTEGER_RANGES: ReadonlyMap<string, readonly [bigint, bigint]> = new Map<
  BuiltinName,
  readonly [bigint, bigint]
>([
  ['int', [-(2n ** 63n), 2n ** 63n - 1n]],
  ['int8', [-(2n ** 7n), 2n ** 7n - 1n]],
  ['int16', [-(2n ** 15n), 2n ** 15n - 1n]],
  ['int32', [-(2n ** 31n), 2n ** 31n - 1n]],
  ['int64', [-(2n ** 63n), 2n ** 63n - 1n]],
  ['uint8', [0n, 2n ** 8n - 1n]],
  ['uint16', [0n, 2n ** 16n - 1n]],
  ['uint32', [0n, 2n ** 32n - 1n]],
  ['uint64', [0n, 2n ** 64n - 1n]],
  ['size', [0n, 2n ** 64n - 1n]],
])
