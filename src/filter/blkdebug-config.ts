/** Files of rules for blkdebug: sections `[inject-error]` and `[set-state]` of `name = "value"` lines. */

import { readFile } from 'node:fs/promises'
import { BlockError, prefixError } from '../base/errors.ts'

/** One section: a rule as it is written. */
export interface RuleSection {
  readonly kind: RuleKind
  readonly values: Readonly<Record<string, string>>
}

export const RULE_KINDS = ['inject-error', 'set-state'] as const
export type RuleKind = (typeof RULE_KINDS)[number]

const MEMBERS: Readonly<Record<RuleKind, readonly string[]>> = {
  'inject-error': ['event', 'state', 'iotype', 'errno', 'sector', 'once', 'immediately'],
  'set-state': ['event', 'state', 'new_state'],
}

const invalid = (text: string): BlockError => new BlockError('invalid', text)

/** The sections of a file. Kind `invalid` where it cannot be read as one. */
export const readRuleFile = async (path: string): Promise<RuleSection[]> => {
  let text: string
  try {
    text = await readFile(path, 'latin1')
  } catch (error) {
    throw prefixError(error, 'Could not read blkdebug config file: ')
  }
  return parseRules(text)
}

/** The same from a text. */
export const parseRules = (text: string): RuleSection[] => {
  const sections: { kind: RuleKind; values: Record<string, string> }[] = []
  for (const line of text.split(/(?<=\n)/)) {
    if (line === '\n' || line === '' || line.startsWith('#')) continue
    const heading = /^\[([^\]]{1,63})/.exec(line)
    if (heading !== null) {
      const name = /^\[(\S+)\s+"[^"]+"\]/.exec(line)?.[1] ?? heading[1]!
      const kind = RULE_KINDS.find((known) => known === name)
      if (kind === undefined) throw invalid(`There is no option group '${name}'`)
      sections.push({ kind, values: {} })
      continue
    }
    const [, name, value = ''] = /^\s*(\S{1,63})(?:\s*=\s*"([^"]{1,1023}))?/.exec(line) ?? []
    if (name === undefined) throw invalid('parse error')
    const section = sections.at(-1)
    if (section === undefined) throw invalid('no group defined')
    if (!MEMBERS[section.kind].includes(name)) throw invalid(`Invalid parameter '${name}'`)
    section.values[name] = value
  }
  return sections
}
