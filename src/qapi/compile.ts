/** The compiler's front end in one call: files → a checked schema without what its conditions leave out. */

import { checkDocs } from './check-docs.ts'
import { holds } from './condition.ts'
import type { Conditional, Definition, Feature, MemberDefinition, Members } from './definition.ts'
import { linkSchema } from './link.ts'
import type { Schema } from './model.ts'
import { loadModules, type ReadText, type Source } from './modules.ts'

/** `defined`: the macros for which `if` conditions hold. Throws kind `invalid` with `file:line: …`. */
export const compileSchema = (root: string, read: ReadText, defined?: ReadonlySet<string>): Schema =>
  linkSource(loadSource(root, read), defined)

/** Definitions whose documentation is in order; references between them are not looked at yet. */
export const loadSource = (root: string, read: ReadText): Source => {
  const source = loadModules(root, read)
  checkDocs(source.definitions, source.exceptions)
  return source
}

/** All definitions are checked, also those that are left out afterwards; what is left must still fit together. */
export const linkSource = (source: Source, defined: ReadonlySet<string> = new Set()): Schema => {
  const { definitions, exceptions } = source
  linkSchema(definitions, exceptions)
  const kept = keep(definitions, defined).map((definition) => pruneDefinition(definition, defined))
  return linkSchema(kept, exceptions)
}

const keep = <T extends Conditional>(items: readonly T[], defined: ReadonlySet<string>): T[] =>
  items.filter((item) => holds(item.condition, defined))

const pruneDefinition = (definition: Definition, defined: ReadonlySet<string>): Definition => {
  const pruned = pruneFeatures(definition, defined)
  switch (pruned.kind) {
    case 'enum':
      return { ...pruned, values: keep(pruned.values, defined).map((value) => pruneFeatures(value, defined)) }
    case 'struct':
      return { ...pruned, members: pruneMembers(pruned.members, defined) }
    case 'union':
      return {
        ...pruned,
        base: pruneData(pruned.base, defined),
        branches: pruneMembers(pruned.branches, defined),
      }
    case 'alternate':
      return { ...pruned, branches: pruneMembers(pruned.branches, defined) }
    default:
      return pruned.data === undefined ? pruned : { ...pruned, data: pruneData(pruned.data, defined) }
  }
}

/** A condition that holds is spent, so it is dropped; a boxed argument may then be linked as any other. */
const pruneFeatures = <T extends Conditional & { readonly features: readonly Feature[] }>(
  item: T,
  defined: ReadonlySet<string>,
): T => ({ ...item, condition: undefined, features: keep(item.features, defined) })

const pruneMembers = (
  members: readonly MemberDefinition[],
  defined: ReadonlySet<string>,
): MemberDefinition[] => keep(members, defined).map((member) => pruneFeatures(member, defined))

const pruneData = (data: Members, defined: ReadonlySet<string>): Members =>
  typeof data === 'string' ? data : pruneMembers(data, defined)
