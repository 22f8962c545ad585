/**
 * After a message that is no JSON: where the next one is looked for. Where brackets were open everything is passed over up
 * to their end; a line that begins with `{` or `[` ends the search as well, so that a broken command never swallows the
 * lines behind it. Where none were open, the rest of the line is passed over, up to a `{` or `[`. (QEMU instead takes up
 * parsing amid the broken message and adds an error for each leftover token.)
 */

import type { JsonSyntaxError } from './json-builder.ts'
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  DOUBLE_QUOTE,
  isOpening,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  SINGLE_QUOTE,
} from './json-bytes.ts'

/** A syntax error and where reading goes on. */
export class JsonFailure extends Error {
  readonly error: JsonSyntaxError
  readonly next: number
  /** The offending token closed a bracket. */
  readonly closed: boolean
  readonly atLineEnd: boolean

  constructor(error: JsonSyntaxError, next: number, closed = false, atLineEnd = false) {
    super(error.message)
    this.error = error
    this.next = next
    this.closed = closed
    this.atLineEnd = atLineEnd
  }
}

/** What was open where a message broke. */
export interface BrokenAt {
  /** Open ones; below zero where more were closed. */
  readonly braces: number
  readonly brackets: number
  /** Quote byte of the string that was open, 0 outside strings; its last byte was a backslash. */
  readonly quote: number
  readonly escaped: boolean
}

export class JsonRecovery {
  #isOver = true
  /** Outside brackets: the rest of the line. */
  #isLine = false
  #braces = 0
  #brackets = 0
  #quote = 0
  #escaped = false
  /** The last byte ended a line. */
  #lineStart = false

  /** Whether the next byte may begin a message. */
  get isOver(): boolean {
    return this.#isOver
  }

  begin(failure: JsonFailure, { braces, brackets, quote, escaped }: BrokenAt): void {
    this.#braces = braces
    this.#brackets = brackets
    this.#quote = quote
    this.#escaped = escaped
    this.#lineStart = failure.atLineEnd
    const isComplete = failure.closed && braces === 0 && brackets === 0
    this.#isLine = this.#isOutside
    this.#isOver = this.#isLine && (isComplete || failure.atLineEnd)
  }

  /** Passes over what belongs to the broken message; answers the index where reading, or the search, goes on. */
  skip(bytes: Uint8Array, from: number): number {
    return this.#isLine ? this.#skipLine(bytes, from) : this.#skipBrackets(bytes, from)
  }

  get #isOutside(): boolean {
    return this.#braces < 0 || this.#brackets < 0 || this.#braces + this.#brackets === 0
  }

  #skipBrackets(bytes: Uint8Array, from: number): number {
    for (let index = from; index < bytes.length; index += 1) {
      const byte = bytes[index]!
      if (this.#lineStart && isOpening(byte)) {
        this.#isOver = true
        return index
      }
      this.#lineStart = byte === LF
      this.#look(byte)
      if (this.#isOutside) {
        this.#isLine = true
        this.#isOver = this.#braces === 0 && this.#brackets === 0
        return index + 1
      }
    }
    return bytes.length
  }

  /** Counts brackets outside strings. */
  #look(byte: number): void {
    if (this.#quote !== 0) {
      if (this.#escaped) this.#escaped = false
      else if (byte === BACKSLASH) this.#escaped = true
      else if (byte === this.#quote) this.#quote = 0
    } else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) this.#quote = byte
    else if (byte === OPEN_BRACE) this.#braces += 1
    else if (byte === OPEN_BRACKET) this.#brackets += 1
    else if (byte === CLOSE_BRACE) this.#braces -= 1
    else if (byte === CLOSE_BRACKET) this.#brackets -= 1
  }

  #skipLine(bytes: Uint8Array, from: number): number {
    for (let index = from; index < bytes.length; index += 1) {
      const byte = bytes[index]!
      if (byte === LF || isOpening(byte)) {
        this.#isOver = true
        return index
      }
    }
    return bytes.length
  }
}
