/** Rules about documentation: what it describes exists, and, where the schema demands it, nothing is left out. */

import type { Definition } from './definition.ts'
import type { Described, Doc } from './doc.ts'
import { featuresOf, membersWritten } from './link.ts'
import type { Exceptions } from './names.ts'
import { quoted, schemaError } from './position.ts'

export const checkDocs = (definitions: readonly Definition[], exceptions: Exceptions): void => {
  for (const definition of definitions) {
    const { doc } = definition
    if (doc !== undefined) checkDoc(definition, doc, exceptions)
    else if (exceptions.docRequired) throw schemaError(definition.at, 'documentation comment required')
  }
}

const checkDoc = (definition: Definition, doc: Doc, exceptions: Exceptions): void => {
  if (doc.symbol !== definition.name)
    throw schemaError(definition.at, `documentation comment is for '${doc.symbol}'`)
  const members = definition.kind === 'enum' ? definition.values : membersWritten(definition)
  checkSame('member', doc.members, new Set(members.map((member) => member.name)))
  const features = new Set(featuresOf(definition))
  checkSame('feature', doc.features, features)
  for (const feature of features)
    if (!doc.features.has(feature))
      throw schemaError(definition.at, `feature '${feature}' lacks documentation`)
  checkSections(definition, doc)
  if (!exceptions.docRequired || exceptions.documentation.has(definition.name)) return
  for (const { name } of members)
    if (!doc.members.has(name))
      throw schemaError(definition.at, `member '${name}' of '${definition.name}' lacks documentation`)
}

const checkSame = (
  what: string,
  documented: ReadonlyMap<string, Described>,
  existing: ReadonlySet<string>,
): void => {
  const wrong = [...documented].filter(([name]) => !existing.has(name))
  const [first, ...more] = wrong
  if (first === undefined) return
  const names = quoted(wrong.map(([name]) => name))
  const message = more.length === 0 ? `${what} ${names} does not exist` : `${what}s ${names} do not exist`
  throw schemaError(first[1].at, `documented ${message}`)
}

const checkSections = (definition: Definition, doc: Doc): void => {
  for (const tag of ['Returns', 'Errors'] as const) {
    const section = doc.sections.get(tag)
    if (section !== undefined && definition.kind !== 'command')
      throw schemaError(section.at, `'${tag}' section is only valid for commands`)
  }
  const returns = doc.sections.get('Returns')
  if (returns !== undefined && definition.kind === 'command' && definition.returns === undefined)
    throw schemaError(returns.at, "'Returns' section, but command doesn't return anything")
}
