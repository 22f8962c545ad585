/** Places in schema files, and the one way in which the compiler complains about them. */

import { BlockError } from '../base/errors.ts'

/** A line of a schema file; `line` counts from 1. */
export interface Position {
  readonly file: string
  readonly line: number
}

/** `file:line: message`, as compilers say it. Kind `invalid`. */
export const schemaError = (at: Position, message: string): BlockError =>
  new BlockError('invalid', `${at.file}:${at.line}: ${message}`, { path: at.file })

/** Words for a message: `'a', 'b'`. */
export const quoted = (names: Iterable<string>): string => [...names].map((name) => `'${name}'`).join(', ')
