/** `--trace`: taken as qemu-img takes it. There are no events of ours yet, so no pattern can match one. */

import { BlockError } from '../base/errors.ts'
import { parseOptionList } from './keyval.ts'
import { message, type Output } from './output.ts'

const MEMBERS = new Set(['enable', 'events', 'file'])

/** Checks a `--trace` value and warns of an event that does not exist. Answers the list of events for `help`. */
export const checkTrace = (text: string, output: Output): string | undefined => {
  const pairs = parseOptionList(text, 'enable')
  for (const { name } of pairs)
    if (!MEMBERS.has(name)) throw new BlockError('invalid', `Invalid parameter '${name}'`)
  const pattern = pairs.findLast(({ name }) => name === 'enable')?.value
  if (pattern === 'help' || pattern === '?') return ''
  if (pattern !== undefined && !/[*?]/.test(pattern))
    output.err(message(`warning: trace event '${pattern}' does not exist`))
  return undefined
}
