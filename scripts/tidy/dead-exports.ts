/** Exports that nobody imports: either dead code, or an `export` too many. */

import type { Rule } from './project.ts'

const EXPORT =
  /^export (?:declare )?(?:async )?(const|let|function\*?|class|abstract class|interface|type) ([\w$]+)/gm

/** Files whose exports are for readers outside the project, or for the runtime. */
const ENTRY_POINTS = /^(src\/client\/client|src\/bin\/.*|scripts\/[^/]*)\.ts$/

const count = (text: string, name: string): number =>
  text.split(new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${name.replaceAll('$', '\\$')}(?![\\w$])`)).length - 1

export const deadExports: Rule = function* (project) {
  const taken = new Map<string, Set<string>>()
  for (const { imports } of project.sources.values())
    for (const { target, names } of imports) {
      const known = taken.get(target) ?? new Set()
      for (const name of names) known.add(name)
      taken.set(target, known)
    }
  for (const { path, text } of project.sources.values()) {
    if (ENTRY_POINTS.test(path) || path.startsWith('qapi/') || taken.get(path)?.has('*')) continue
    for (const [, kind, name] of text.matchAll(EXPORT)) {
      if (taken.get(path)?.has(name!)) continue
      const isUsedHere = count(text, name!) > 1
      // A type may be part of what another export says.
      const isType = kind === 'interface' || kind === 'type'
      if (!isUsedHere) yield { path, text: `nobody uses ${name}` }
      else if (!isType) yield { path, text: `${name} is exported, but nobody imports it`, isNote: true }
    }
  }
}
