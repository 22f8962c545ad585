/** The compiled schema as the daemon uses it: commands with their decoders, events, introspection. */

import type { SchemaInfo } from '../../qapi/types.ts'
import { wire } from '../../qapi/wire.ts'
import { type Decoded, decodeObject, type LargeIntegers } from './decode.ts'
import type { WireCommand, WireSchema } from './wire.ts'

export interface CommandSpec {
  readonly name: string
  /** It may be sent with `exec-oob`. */
  readonly allowOob: boolean
  readonly features: readonly string[]
  /**
   * Checked arguments with plain numbers; in commands of an agent's own, `bigint` beyond 2^53. `args` is a value from
   * the JSON reader, undefined for none.
   * @throws {BlockError} of kind `invalid` with QEMU's text for the first thing that is wrong
   */
  decode(args: unknown): Decoded
}

export interface CompiledSchema {
  /** In the order of the schema. */
  readonly commands: ReadonlyMap<string, CommandSpec>
  readonly events: ReadonlySet<string>
  /** The answer of query-qmp-schema. */
  readonly introspection: readonly SchemaInfo[]
}

/** Whether arguments fit a command, by its name; commands without arguments may be missing. */
export type Validators = ReadonlyMap<string, (value: unknown) => boolean>

/** The schema of this build. Its validators and introspection are loaded by the first call. */
export const loadSchema = async (): Promise<CompiledSchema> => {
  const [{ validators }, { introspection }] = await Promise.all([
    import('../../qapi/validate.ts'),
    import('../../qapi/introspect.ts'),
  ])
  return compiledSchema(wire, validators, introspection, () => 'rounded')
}

/** `largeIntegers`: as a command's handler wants them, by its name. */
export const compiledSchema = (
  tables: WireSchema,
  validators: Validators,
  introspection: readonly SchemaInfo[],
  largeIntegers: (command: string) => LargeIntegers,
): CompiledSchema => ({
  commands: new Map(
    tables.commands.map((command) => [
      command.name,
      commandSpec(tables, command, validators.get(command.name), largeIntegers(command.name)),
    ]),
  ),
  events: new Set(tables.events),
  introspection,
})

const commandSpec = (
  tables: WireSchema,
  command: WireCommand,
  validate: ((value: unknown) => boolean) | undefined,
  large: LargeIntegers,
): CommandSpec => ({
  name: command.name,
  allowOob: command.allowOob,
  features: command.features,
  decode(args = {}) {
    const fits = validate === undefined || validate(args)
    // The validator decides. The decoder finds the words for a refusal, and makes plain numbers otherwise; it alone
    // knows about the options of image targets, which the schema calls `any`.
    const decoded = decodeObject(tables, command.arguments, args, large)
    if (!fits) throw new TypeError(`validator and decoder of '${command.name}' disagree`)
    return decoded
  },
})
