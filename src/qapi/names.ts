/** Rules about names: which characters, which case, which words are reserved. */

import { type Position, schemaError } from './position.ts'

/** What a schema allows itself beyond the rules; set by `pragma`. */
export interface Exceptions {
  readonly docRequired: boolean
  /** Commands with an underscore. */
  readonly commandNames: ReadonlySet<string>
  /** Commands that return something else than an object or a list of objects. */
  readonly commandReturns: ReadonlySet<string>
  /** Definitions with members that are not documented. */
  readonly documentation: ReadonlySet<string>
  /** Types, commands and events with members in upper case or with an underscore. */
  readonly memberNames: ReadonlySet<string>
}

const NAME = /^(?:__[a-z0-9.-]+_)?(?:x-)?([A-Za-z][A-Za-z0-9_-]*)$/i
const ENUM_VALUE = /^(?:__[a-z0-9.-]+_)?(?:x-)?([A-Za-z0-9][A-Za-z0-9_-]*)$/i

/** The name without the prefix of a vendor or of what is unstable; throws when it is no name at all. */
const stem = (name: string, what: string, at: Position, pattern = NAME): string => {
  const match = pattern.exec(name)
  const bare = match?.[1]
  if (bare === undefined || /^q[_-]/.test(bare.toLowerCase()))
    throw schemaError(at, `${what} has an invalid name`)
  return bare
}

const checkLower = (bare: string, what: string, at: Position): void => {
  if (/[A-Z_]/.test(bare)) throw schemaError(at, `name of ${what} must not use uppercase or '_'`)
}

export const checkTypeName = (name: string, what: string, at: Position): void => {
  const bare = stem(name, what, at)
  if (!/^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$/.test(bare))
    throw schemaError(at, `name of ${what} must use CamelCase`)
  if (name.endsWith('List')) throw schemaError(at, `${what} name should not end in 'List'`)
}

export const checkCommandName = (name: string, at: Position, exceptions: Exceptions): void => {
  const bare = stem(name, 'command', at)
  if (!exceptions.commandNames.has(name)) checkLower(bare, 'command', at)
  if (name.endsWith('List')) throw schemaError(at, "command name should not end in 'List'")
}

export const checkEventName = (name: string, at: Position): void => {
  if (/[a-z-]/.test(stem(name, 'event', at)))
    throw schemaError(at, "name of event must not use lowercase or '-'")
}

/** A member of a struct or of arguments, or an alternate's branch; without the `*`. `what` names it for messages. */
export const checkMemberName = (name: string, what: string, at: Position, permitCase: boolean): void => {
  const bare = stem(name, what, at)
  if (!permitCase) checkLower(bare, what, at)
  if (name === 'u' || name.startsWith('has-') || name.startsWith('has_'))
    throw schemaError(at, `${what} uses reserved name`)
}

export const checkEnumValue = (name: string, what: string, at: Position, permitCase: boolean): void => {
  const bare = stem(name, what, at, ENUM_VALUE)
  if (!permitCase) checkLower(bare, what, at)
}

export const checkFeatureName = (name: string, what: string, at: Position): void =>
  checkLower(stem(name, what, at), what, at)

/** How a name looks to languages without `-` and `.`: two names that look alike clash. */
export const folded = (name: string): string => name.replaceAll(/[-.]/g, '_')
