/** `-l`: which internal snapshot of a source is meant. */

import { BlockError } from '../base/errors.ts'
import { parseOptionList } from './keyval.ts'
import { message } from './output.ts'

const MEMBERS = new Set(['snapshot.id', 'snapshot.name'])

/** An id or a name, or which of the two it is. Kind `invalid` for options that there are not. */
export const readSnapshot = (text: string): string | { id?: string; name?: string } => {
  if (!text.startsWith('snapshot.')) return text
  const pairs = parseOptionList(text)
  for (const { name } of pairs)
    if (!MEMBERS.has(name))
      throw new BlockError('invalid', `Invalid parameter '${name}'`, {
        hint: message(`Failed in parsing snapshot param '${text}'`).trimEnd(),
      })
  const last = (name: string) => pairs.findLast((pair) => pair.name === name)?.value
  const [id, name] = [last('snapshot.id'), last('snapshot.name')]
  return { ...(id !== undefined && { id }), ...(name !== undefined && { name }) }
}
