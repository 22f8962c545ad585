/**
 * Documentation comments. A block is *free-form*, or, when it begins with `@NAME:`, the documentation of the definition
 * that follows: text, then descriptions `@member: …`, then `Features:` with theirs, then tagged sections.
 */

import type { DocLine } from './lexer.ts'
import { type Position, schemaError } from './position.ts'

export interface Described {
  readonly at: Position
  readonly text: string
}

/** What is said about one definition. Texts have their paragraphs, without the indentation. */
export interface Doc {
  readonly symbol: string
  readonly at: Position
  readonly text: string
  readonly members: ReadonlyMap<string, Described>
  readonly features: ReadonlyMap<string, Described>
  /** Tagged sections; of `TODO` only the last. */
  readonly sections: ReadonlyMap<Tag, Described>
}

export type Tag = 'Returns' | 'Errors' | 'Since' | 'TODO'

const TAG = /^(Returns|Errors|Since|TODO):(?!:)(.*)$/
const DESCRIPTION = /^@([^:]*):(?: (.*)|)$/

/** The documentation of a definition, or undefined for a free-form block, whose rules are checked. */
export const parseDoc = (at: Position, lines: readonly DocLine[]): Doc | undefined => {
  const first = lines.findIndex((line) => line.text !== '')
  if (first < 0) return undefined
  const start = lines[first]!
  if (start.text[0] === '@') return new DocParser(at, lines, first).parse()
  checkFreeForm(lines, first)
  return undefined
}

const checkFreeForm = (lines: readonly DocLine[], first: number): void => {
  for (const [index, line] of lines.entries()) {
    const described = /^@\S*:/.exec(line.text)
    if (described !== null)
      throw schemaError(line.at, `'${described[0]}' not allowed in free-form documentation`)
    if (/^=+ /.test(line.text) && (index !== first || index !== 0))
      throw schemaError(line.at, "a '=' heading must come first in a comment block")
  }
}

class DocParser {
  readonly #at: Position
  readonly #lines: readonly DocLine[]
  readonly #members = new Map<string, Described>()
  readonly #features = new Map<string, Described>()
  readonly #sections = new Map<Tag, Described>()
  #next: number

  constructor(at: Position, lines: readonly DocLine[], first: number) {
    this.#at = at
    this.#lines = lines
    this.#next = first
  }

  parse(): Doc {
    const head = this.#lines[this.#next++]!
    const symbol = /^@(.*):$/.exec(head.text.trimEnd())?.[1]
    if (symbol === undefined) throw schemaError(head.at, "line should end with ':'")
    if (symbol === '') throw schemaError(head.at, "name required after '@'")
    const text: string[] = []
    let sectioned = false
    for (let line = this.#lines[this.#next]; line !== undefined; line = this.#lines[this.#next]) {
      if (/^=+ /.test(line.text))
        throw schemaError(line.at, "unexpected '=' markup in definition documentation")
      const description = DESCRIPTION.exec(line.text)
      const tag = TAG.exec(line.text)
      if (description !== null) {
        if (sectioned) throw schemaError(line.at, `description of '@${description[1]}:' follows a section`)
        this.#describe(line, description, this.#members)
      } else if (line.text.trimEnd() === 'Features:') {
        this.#featureList(line)
        sectioned = true
      } else if (tag !== null) {
        this.#section(line, tag[1] as Tag, tag[2]!)
        sectioned = true
      } else {
        text.push(line.text)
        this.#next++
      }
    }
    return {
      symbol,
      at: this.#at,
      text: text.join('\n').trim(),
      members: this.#members,
      features: this.#features,
      sections: this.#sections,
    }
  }

  #describe(line: DocLine, match: RegExpExecArray, into: Map<string, Described>): void {
    const name = match[1]!
    if (name === '' || /\s/.test(name)) throw schemaError(line.at, 'invalid parameter name')
    if (this.#members.has(name) || this.#features.has(name))
      throw schemaError(line.at, `'${name}' parameter name duplicated`)
    this.#next++
    into.set(name, { at: line.at, text: this.#indented(match[2] ?? '') })
  }

  /** `Features:` and the descriptions below it, blank lines between them allowed. */
  #featureList(head: DocLine): void {
    if (this.#features.size > 0) throw schemaError(head.at, "duplicated 'Features:' line")
    this.#next++
    for (;;) {
      this.#skipBlank()
      const line = this.#lines[this.#next]
      const match = line === undefined ? null : DESCRIPTION.exec(line.text)
      if (match === null) break
      this.#describe(line!, match, this.#features)
    }
    if (this.#features.size === 0)
      throw schemaError(this.#lines[this.#next]?.at ?? head.at, 'feature descriptions expected')
  }

  #section(line: DocLine, tag: Tag, rest: string): void {
    if (this.#sections.has(tag) && tag !== 'TODO') throw schemaError(line.at, `duplicated '${tag}' section`)
    this.#next++
    const text = this.#indented(rest.trim())
    if (text === '' && tag !== 'TODO') throw schemaError(line.at, `text required after '${tag}:'`)
    this.#sections.set(tag, { at: line.at, text })
  }

  /**
   * The rest of a description or section: lines that are indented at least as far as the first of them. It ends before
   * a line at the margin, which may follow indented text only behind a blank line, or when it opens something new.
   */
  #indented(start: string): string {
    const text = [start]
    let indent = 0
    for (let line = this.#lines[this.#next]; line !== undefined; line = this.#lines[this.#next]) {
      if (line.text !== '') {
        const own = /^ */.exec(line.text)![0].length
        if (own === 0 && (indent === 0 || text.at(-1) === '' || DESCRIPTION.test(line.text))) break
        if (own < indent) {
          if (text.at(-1) === '') break
          throw schemaError(line.at, `unexpected de-indent (expected at least ${indent} blanks)`)
        }
        if (indent === 0) indent = own
      }
      text.push(line.text.slice(indent))
      this.#next++
    }
    return text.join('\n').trim()
  }

  #skipBlank(): void {
    while (this.#lines[this.#next]?.text === '') this.#next++
  }
}
