/**
 * Text of a schema file → tokens. The language is like JSON without numbers and null: strings stand in single quotes,
 * `#` begins a comment, and a line `##` begins and ends a documentation block, which is one token here.
 */

import { type Position, schemaError } from './position.ts'

export type Token =
  | { readonly kind: '{' | '}' | '[' | ']' | ':' | ',' | 'end'; readonly at: Position }
  | { readonly kind: 'string'; readonly at: Position; readonly text: string }
  | { readonly kind: 'boolean'; readonly at: Position; readonly value: boolean }
  | { readonly kind: 'doc'; readonly at: Position; readonly lines: readonly DocLine[] }

/** A line between two `##`, without `#` and the blank behind it. */
export interface DocLine {
  readonly at: Position
  readonly text: string
}

export const tokenize = (file: string, text: string): Token[] => {
  const tokens: Token[] = []
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const at = { file, line: index + 1 }
    const doc = scanLine(lines[index]!, at, tokens)
    if (doc) index = scanDoc(lines, index, at, tokens)
  }
  tokens.push({
    kind: 'end',
    at: { file, line: Math.max(1, text.endsWith('\n') ? lines.length - 1 : lines.length) },
  })
  return tokens
}

/** Tokens of one line. True when a documentation block begins on it. */
const scanLine = (line: string, at: Position, tokens: Token[]): boolean => {
  const pattern = /[ \t\r]+|[{}[\]:,]|true|false|'|#/y
  let column = 0
  while (column < line.length) {
    pattern.lastIndex = column
    const match = pattern.exec(line)?.[0]
    if (match === undefined)
      throw schemaError(at, `stray '${/^(?:[^\s{}[\]:,'#]+|.)/.exec(line.slice(column))![0]}'`)
    if (match === '#') return isDocStart(line.slice(column), at)
    column += match.length
    if (match === "'") column = scanString(line, column, at, tokens)
    else if (match === 'true' || match === 'false')
      tokens.push({ kind: 'boolean', at, value: match === 'true' })
    else if (match.trim() !== '') tokens.push({ kind: match as '{', at })
  }
  return false
}

const isDocStart = (comment: string, at: Position): boolean => {
  if (!comment.startsWith('##')) return false
  if (comment.trimEnd() !== '##')
    throw schemaError(at, "junk after '##' at the start of a documentation comment")
  return true
}

/** Reads behind the opening quote; answers the column behind the closing one. */
const scanString = (line: string, start: number, at: Position, tokens: Token[]): number => {
  let text = ''
  for (let column = start; column < line.length; column++) {
    const char = line[column]!
    if (char === "'") {
      tokens.push({ kind: 'string', at, text })
      return column + 1
    }
    if (char < ' ' || char > '~') throw schemaError(at, 'funny character in a string')
    if (char !== '\\') text += char
    else {
      column++
      if (line[column] !== '\\') throw schemaError(at, `unknown escape \\${line[column] ?? ''}`)
      text += '\\'
    }
  }
  throw schemaError(at, 'missing terminating "\'"')
}

/** Reads the block that begins at line `start`; answers the index of its last line. */
const scanDoc = (lines: readonly string[], start: number, at: Position, tokens: Token[]): number => {
  const content: DocLine[] = []
  for (let index = start + 1; index < lines.length; index++) {
    const here = { file: at.file, line: index + 1 }
    const line = lines[index]!.trim()
    if (line.startsWith('##')) {
      if (line !== '##') throw schemaError(here, "junk after '##' at the end of a documentation comment")
      tokens.push({ kind: 'doc', at, lines: content })
      return index
    }
    if (!line.startsWith('#')) break
    if (line !== '#' && line[1] !== ' ') throw schemaError(here, "missing blank after '#'")
    content.push({ at: here, text: line.slice(2) })
  }
  throw schemaError(at, "a documentation comment must end with '##'")
}
