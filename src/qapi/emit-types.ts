/** Model → `qapi/types.ts`: one TypeScript type for each type of the schema, documentation included. */

import type { Described } from './doc.ts'
import {
  EMPTY,
  type EnumType,
  type Member,
  type ObjectType,
  type Schema,
  type Type,
  type Variants,
} from './model.ts'

/** First line of every generated file. */
export const GENERATED = '// Generated from schema/ by scripts/generate.ts. Do not edit.\n'

export const emitTypes = (schema: Schema): string => {
  const parts = [GENERATED, '/** No members. */\nexport type Empty = Record<string, never>\n']
  for (const type of schema.types.values()) {
    if (type.kind === 'enum') parts.push(declareEnum(type))
    else if (type.kind === 'object') parts.push(declareObject(type))
    else {
      const branches = type.branches.map((branch) => typeExpression(branch.type)).join(' | ')
      parts.push(`${docComment(docText(type.doc), '')}export type ${typeName(type.name)} = ${branches}\n`)
    }
  }
  return parts.join('\n')
}

/** A schema name as a TypeScript name: `job-pause-arguments` → `JobPauseArguments`, `JOB_READY-data` → `JobReadyData`. */
export const typeName = (name: string): string =>
  name
    .replaceAll(/[A-Z][A-Z0-9]*(?=_|-data$)|(?<=_)[A-Z0-9]+/g, (word) => word.toLowerCase())
    .replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first: string) => first.toUpperCase())

export const typeExpression = (type: Type): string => {
  switch (type.kind) {
    case 'builtin':
      return {
        string: 'string',
        number: 'number',
        int: 'number',
        boolean: 'boolean',
        null: 'null',
        value: 'unknown',
        object: 'object',
        array: 'unknown[]',
      }[type.json]
    case 'list': {
      const element = typeExpression(type.element)
      return /^\w+$/.test(element) ? `readonly ${element}[]` : `readonly (${element})[]`
    }
    default:
      return type === EMPTY ? 'Empty' : typeName(type.name)
  }
}

const declareEnum = (type: EnumType): string => {
  const described = type.values.map(({ name }) => ({ name, text: type.doc?.members.get(name)?.text }))
  const list = described.filter(({ text }) => text !== undefined && text !== '')
  const text = [docText(type.doc), list.map(({ name, text }) => `- \`${name}\`: ${text}`).join('\n')]
  const values = type.values.map((value) => `'${value.name}'`).join(' | ') || 'never'
  return `${docComment(text.filter(Boolean).join('\n\n'), '')}export type ${typeName(type.name)} = ${values}\n`
}

/** A struct is an interface; a union is what its base has, and one alternative for each value of the tag. */
export const declareObject = (type: ObjectType): string => {
  const name = typeName(type.name)
  const comment = docComment(docText(type.doc), '')
  const { variants } = type
  if (variants === undefined) {
    if (type.own.length === 0)
      return `${comment}export type ${name} = ${type.base === undefined ? 'object' : typeName(type.base.name)}\n`
    const base = type.base === undefined ? '' : ` extends ${typeName(type.base.name)}`
    return `${comment}export interface ${name}${base} {\n${memberLines(type.own, type.doc?.members)}}\n`
  }
  const base = type.base!
  const described =
    type.doc === undefined
      ? undefined
      : { ...type.doc, text: `What every {@link ${name}} has.`, sections: new Map() }
  const declared = base.implicit ? `${declareObject({ ...base, doc: described })}\n` : ''
  return `${declared}${comment}export type ${name} = ${typeName(base.name)} & (\n${alternatives(variants)})\n`
}

/** One line for each branch, and one for all values of the tag that have none. */
const alternatives = ({ tag, branches }: Variants): string => {
  const name = property(tag.name)
  const lines = [...branches].map(
    ([value, branch]) => `  | ({ ${name}: '${value}' } & ${typeName(branch.name)})\n`,
  )
  const plain = (tag.type as EnumType).values.filter((value) => !branches.has(value.name))
  if (plain.length > 0)
    lines.push(`  | { ${name}: ${plain.map((value) => `'${value.name}'`).join(' | ')} }\n`)
  return lines.join('')
}

const memberLines = (members: readonly Member[], docs: ReadonlyMap<string, Described> | undefined): string =>
  members
    .map((member) => {
      const text = docs?.get(member.name)?.text ?? ''
      const type = typeExpression(member.type)
      const optional = member.optional ? `?: ${type} | undefined` : `: ${type}`
      return `${docComment(text, '  ')}  ${property(member.name)}${optional}\n`
    })
    .join('')

export const property = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`)

export const docText = (
  doc: { readonly text: string; readonly sections: ReadonlyMap<string, Described> } | undefined,
): string => {
  if (doc === undefined) return ''
  const parts = [doc.text]
  for (const tag of ['Returns', 'Errors', 'Since'] as const) {
    const section = doc.sections.get(tag)
    if (section !== undefined)
      parts.push(`${tag}:${section.text.startsWith('- ') ? '\n' : ' '}${section.text}`)
  }
  return parts.filter(Boolean).join('\n\n')
}

/** `@member` becomes code, so that editors don't take it for a tag. */
export const docComment = (text: string, indent: string): string => {
  if (text === '') return ''
  const safe = text.replaceAll('*/', '*\\/').replaceAll(/(^|\s)@([A-Za-z][\w-]*)/gm, '$1`$2`')
  const lines = safe.split('\n')
  if (lines.length === 1) return `${indent}/** ${safe} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`
}
