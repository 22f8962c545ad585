/** `if` conditions: expressions over macro names, decided when the schema is compiled. */

import { quoted, schemaError } from './position.ts'
import type { Tree } from './syntax.ts'

export type Condition =
  | string
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** `what` names the owner for messages. */
export const readCondition = (tree: Tree, what: string): Condition => {
  if (tree.kind === 'string') {
    if (!/^[A-Z][A-Z0-9_]*$/.test(tree.text))
      throw schemaError(tree.at, `'if' condition '${tree.text}' of ${what} is not a valid identifier`)
    return tree.text
  }
  if (tree.kind !== 'object')
    throw schemaError(tree.at, `'if' condition of ${what} must be a string or an object`)
  const unknown = [...tree.members.keys()].filter((key) => !['all', 'any', 'not'].includes(key))
  if (unknown.length > 0)
    throw schemaError(
      tree.at,
      `'if' condition of ${what} has unknown key ${quoted(unknown)}; valid: 'all', 'any', 'not'`,
    )
  const [entry, ...more] = tree.members
  if (entry === undefined) throw schemaError(tree.at, `'if' condition {} of ${what} is useless`)
  if (more.length > 0) throw schemaError(tree.at, `'if' condition of ${what} has conflicting keys`)
  const [key, value] = entry
  if (key === 'not') return { not: readCondition(value, what) }
  if (value.kind !== 'list') throw schemaError(value.at, `'${key}' condition of ${what} must be an array`)
  if (value.items.length === 0) throw schemaError(value.at, `'if' condition [] of ${what} is useless`)
  const operands = value.items.map((item) => readCondition(item, what))
  return key === 'all' ? { all: operands } : { any: operands }
}

/** An absent condition holds. */
export const holds = (condition: Condition | undefined, defined: ReadonlySet<string>): boolean => {
  if (condition === undefined) return true
  if (typeof condition === 'string') return defined.has(condition)
  if ('all' in condition) return condition.all.every((operand) => holds(operand, defined))
  if ('any' in condition) return condition.any.some((operand) => holds(operand, defined))
  return !holds(condition.not, defined)
}
