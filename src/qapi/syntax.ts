/** Tokens → trees: the sequence of top-level objects of a schema file, each value with its place. */

import { type DocLine, type Token, tokenize } from './lexer.ts'
import { type Position, schemaError } from './position.ts'

export type Tree =
  | { readonly kind: 'string'; readonly at: Position; readonly text: string }
  | { readonly kind: 'boolean'; readonly at: Position; readonly value: boolean }
  | { readonly kind: 'list'; readonly at: Position; readonly items: readonly Tree[] }
  | ObjectTree

export interface ObjectTree {
  readonly kind: 'object'
  readonly at: Position
  /** In the order of the file. */
  readonly members: ReadonlyMap<string, Tree>
}

/** A top-level part of a file: an object, or a documentation block. */
export type Part =
  | ObjectTree
  | { readonly kind: 'doc'; readonly at: Position; readonly lines: readonly DocLine[] }

/** Deepest nesting that is read; the language itself needs six levels. */
const MAX_DEPTH = 32

export const parseFile = (file: string, text: string): Part[] => {
  const parser = new Parser(tokenize(file, text))
  const parts: Part[] = []
  for (let part = parser.part(); part !== undefined; part = parser.part()) parts.push(part)
  return parts
}

class Parser {
  readonly #tokens: readonly Token[]
  #next = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  part(): Part | undefined {
    const token = this.#take()
    if (token.kind === 'end') return undefined
    if (token.kind === 'doc') return token
    if (token.kind !== '{') throw schemaError(token.at, 'a top-level expression must be an object')
    return this.#object(token.at)
  }

  #take(): Token {
    const token = this.#tokens[this.#next]!
    if (token.kind !== 'end') this.#next++
    return token
  }

  #tree(token: Token): Tree {
    if (token.kind === 'string' || token.kind === 'boolean') return token
    if (token.kind !== '{' && token.kind !== '[')
      throw schemaError(token.at, "expected '{', '[', string, or boolean")
    if (++this.#depth > MAX_DEPTH) throw schemaError(token.at, 'nested too deeply')
    const tree = token.kind === '{' ? this.#object(token.at) : this.#list(token.at)
    this.#depth--
    return tree
  }

  #object(at: Position): ObjectTree {
    const members = new Map<string, Tree>()
    let token = this.#take()
    if (token.kind === '}') return { kind: 'object', at, members }
    for (;;) {
      if (token.kind !== 'string')
        throw schemaError(token.at, members.size === 0 ? "expected string or '}'" : 'expected string')
      const colon = this.#take()
      if (colon.kind !== ':') throw schemaError(colon.at, "expected ':'")
      if (members.has(token.text)) throw schemaError(token.at, `duplicate key '${token.text}'`)
      members.set(token.text, this.#tree(this.#take()))
      const after = this.#take()
      if (after.kind === '}') return { kind: 'object', at, members }
      if (after.kind !== ',') throw schemaError(after.at, "expected ',' or '}'")
      token = this.#take()
    }
  }

  #list(at: Position): Tree {
    const items: Tree[] = []
    let token = this.#take()
    if (token.kind === ']') return { kind: 'list', at, items }
    for (;;) {
      items.push(this.#tree(token))
      const after = this.#take()
      if (after.kind === ']') return { kind: 'list', at, items }
      if (after.kind !== ',') throw schemaError(after.at, "expected ',' or ']'")
      token = this.#take()
    }
  }
}
