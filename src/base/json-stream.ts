/**
 * QEMU's JSON dialect from bytes in any chunking: single quotes are quotes too, values need nothing between them, and a
 * value counts as soon as its closing brace is there.
 *
 * A message that is no JSON gives one error, at once; then `json-recovery.ts` looks for the next one.
 */

import { JsonBuilder, JsonSyntaxError, type JsonValue } from './json-builder.ts'
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DOUBLE_QUOTE,
  isBlank,
  isClosing,
  isDigit,
  isLetter,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  SINGLE_QUOTE,
  SPACE,
} from './json-bytes.ts'
import { DIGITS, ENDS, EXPONENT_MARK, MINUS, nextInNumber, POINT, STRAY, ZERO } from './json-number.ts'
import { JsonFailure, JsonRecovery } from './json-recovery.ts'

/** Open braces and brackets in one message. */
export const MAX_NESTING = 1024
/** Bytes of all tokens of one message. */
export const MAX_TOKEN_BYTES = 64 * 1024 * 1024
/** Tokens of one message. */
export const MAX_TOKENS = 2 * 1024 * 1024
/** How much of an offending token an error text repeats, in bytes. */
const MAX_QUOTED_BYTES = 1024

/** One message of the input: a value, or why it is none. `bytes`: its tokens' length. */
export type JsonMessage =
  | { readonly value: JsonValue; readonly bytes: number }
  | { readonly error: JsonSyntaxError; readonly bytes: number }

// Where the scanner stands. All from STRING on are inside a token.
const BETWEEN = 0
const RECOVERING = 1
const STRING = 2
const STRING_ESCAPE = 3
const KEYWORD = 4
// The states of a number follow: json-number.ts.

export class JsonStream {
  readonly #builder: JsonBuilder
  #messages: JsonMessage[] = []
  #state = BETWEEN
  /** Quote byte of the string that is open, 0 outside strings. */
  #quote = 0
  /** The open string is ASCII without escapes. */
  #plain = true
  /** The number so far has neither fraction nor exponent. */
  #integer = true
  /** Earlier chunks' bytes of the token that is open. */
  #pieces: Buffer[] = []
  #tokenBytes = 0
  #tokens = 0
  #braces = 0
  #brackets = 0
  readonly #recovery = new JsonRecovery()

  /** `plainReals`: no JsonReal, all numbers of a double's precision as `number`. */
  constructor({ plainReals = false }: { readonly plainReals?: boolean } = {}) {
    this.#builder = new JsonBuilder(plainReals)
  }

  /** Takes the next bytes; answers the messages that they completed, in order. */
  push(chunk: Uint8Array): JsonMessage[] {
    this.#scan(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))
    return this.#taken()
  }

  #scan(bytes: Buffer): void {
    let index = 0
    while (index < bytes.length) {
      try {
        if (this.#state === BETWEEN) index = this.#between(bytes, index)
        else if (this.#state === RECOVERING) index = this.#recover(bytes, index)
        else index = this.#insideToken(bytes, index)
      } catch (error) {
        if (!(error instanceof JsonFailure)) throw error
        index = error.next
        this.#failed(error)
      }
    }
  }

  /** The input is over: completes a number or keyword at its very end; what else is open is an error. */
  end(): JsonMessage[] {
    if (this.#state >= KEYWORD) this.#scan(Buffer.from('\n'))
    if (this.#state === STRING || this.#state === STRING_ESCAPE) {
      this.#messages.push({ error: stray(Buffer.concat(this.#pieces)), bytes: this.#tokenBytes })
    } else if (this.#state === BETWEEN && this.#tokens > 0) {
      const error = new JsonSyntaxError('JSON parse error, premature EOI')
      this.#messages.push({ error, bytes: this.#tokenBytes })
    }
    this.#pieces = []
    this.#builder.reset()
    this.#fresh()
    return this.#taken()
  }

  #taken(): JsonMessage[] {
    const messages = this.#messages
    this.#messages = []
    return messages
  }

  /** Ready for a new message. */
  #fresh(): void {
    this.#state = BETWEEN
    this.#quote = 0
    this.#tokenBytes = 0
    this.#tokens = 0
    this.#braces = 0
    this.#brackets = 0
  }

  #failed(failure: JsonFailure): void {
    this.#messages.push({ error: failure.error, bytes: this.#tokenBytes })
    this.#builder.reset()
    this.#pieces = []
    this.#recovery.begin(failure, {
      braces: this.#braces,
      brackets: this.#brackets,
      quote: this.#quote,
      escaped: this.#state === STRING_ESCAPE,
    })
    this.#fresh()
    if (!this.#recovery.isOver) this.#state = RECOVERING
  }

  /** Passes over the rest of a broken message. */
  #recover(bytes: Buffer, from: number): number {
    const index = this.#recovery.skip(bytes, from)
    if (this.#recovery.isOver) this.#state = BETWEEN
    return index
  }

  /** Counts a token; throws when the message is over a limit. `next`: the index behind the token. */
  #count(length: number, next: number): void {
    this.#tokens += 1
    this.#tokenBytes += length
    if (this.#tokenBytes > MAX_TOKEN_BYTES) throw limit('JSON token size limit exceeded', next)
    if (this.#tokens > MAX_TOKENS) throw limit('JSON token count limit exceeded', next)
  }

  /** A token that the builder took; `done`: the message is complete with it. */
  #accepted(done: boolean): void {
    if (!done) return
    this.#messages.push({ value: this.#builder.take(), bytes: this.#tokenBytes })
    this.#fresh()
  }

  #between(bytes: Buffer, from: number): number {
    let index = from
    while (index < bytes.length && isBlank(bytes[index]!)) index += 1
    if (index === bytes.length) return index
    const byte = bytes[index]!
    if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
      this.#quote = byte
      this.#plain = true
      return this.#insideString(bytes, index, index + 1, STRING)
    }
    if (isLetter(byte)) return this.#insideKeyword(bytes, index, index + 1)
    if (isDigit(byte) || byte === 0x2d) {
      this.#integer = true
      return this.#insideNumber(
        bytes,
        index,
        index + 1,
        byte === 0x2d ? MINUS : byte === 0x30 ? ZERO : DIGITS,
      )
    }
    return this.#structural(byte, index + 1)
  }

  #structural(byte: number, next: number): number {
    switch (byte) {
      case OPEN_BRACE:
        this.#braces += 1
        break
      case CLOSE_BRACE:
        this.#braces -= 1
        break
      case OPEN_BRACKET:
        this.#brackets += 1
        break
      case CLOSE_BRACKET:
        this.#brackets -= 1
        break
      case COMMA:
      case COLON:
        break
      default:
        throw new JsonFailure(stray(Buffer.of(byte)), next)
    }
    this.#count(1, next)
    if (this.#braces + this.#brackets > MAX_NESTING) throw limit('JSON nesting depth limit exceeded', next)
    try {
      this.#accepted(this.#build(byte))
    } catch (error) {
      throw located(error, next, isClosing(byte))
    }
    return next
  }

  #build(byte: number): boolean {
    switch (byte) {
      case OPEN_BRACE:
        return this.#builder.open({})
      case OPEN_BRACKET:
        return this.#builder.open([])
      case COMMA:
        return this.#builder.comma()
      case COLON:
        return this.#builder.colon()
      default:
        return this.#builder.close(byte === CLOSE_BRACKET)
    }
  }

  /** Goes on with the token that the last chunk left open. */
  #insideToken(bytes: Buffer, index: number): number {
    const state = this.#state
    if (state === STRING || state === STRING_ESCAPE) return this.#insideString(bytes, index, index, state)
    if (state === KEYWORD) return this.#insideKeyword(bytes, index, index)
    return this.#insideNumber(bytes, index, index, state)
  }

  /** The chunk ends inside a token that began at `start` (or in an earlier chunk): keeps what there is of it. */
  #suspend(bytes: Buffer, start: number, state: number): number {
    // A copy: the chunk's memory is the caller's.
    const piece = Buffer.from(bytes.subarray(start))
    this.#pieces.push(piece)
    this.#state = state
    this.#tokenBytes += piece.length
    if (this.#tokenBytes > MAX_TOKEN_BYTES) throw limit('JSON token size limit exceeded', bytes.length)
    return bytes.length
  }

  /** The whole token that ends before `end`, with earlier chunks' bytes. */
  #finish(bytes: Buffer, start: number, end: number): Buffer {
    this.#state = BETWEEN
    const last = bytes.subarray(start, end)
    this.#count(last.length, end)
    if (this.#pieces.length === 0) return last
    const token = Buffer.concat([...this.#pieces, last])
    this.#pieces = []
    return token
  }

  #insideString(bytes: Buffer, start: number, from: number, state: number): number {
    const quote = this.#quote
    let escaped = state === STRING_ESCAPE
    for (let index = from; index < bytes.length; index += 1) {
      const byte = bytes[index]!
      if (byte < SPACE || byte > 0xfd) {
        const token = this.#finish(bytes, start, index + 1)
        throw new JsonFailure(stray(token), index + 1, false, byte === LF)
      }
      if (escaped) escaped = false
      else if (byte === BACKSLASH) {
        escaped = true
        this.#plain = false
      } else if (byte === quote) {
        this.#quote = 0
        const token = this.#finish(bytes, start, index + 1)
        return this.#emit(index + 1, () => this.#builder.string(token, this.#plain))
      }
      if (byte > 0x7f) this.#plain = false
    }
    return this.#suspend(bytes, start, escaped ? STRING_ESCAPE : STRING)
  }

  #insideKeyword(bytes: Buffer, start: number, from: number): number {
    let index = from
    while (index < bytes.length && isLetter(bytes[index]!)) index += 1
    if (index === bytes.length) return this.#suspend(bytes, start, KEYWORD)
    const token = this.#finish(bytes, start, index)
    return this.#emit(index, () => this.#builder.keyword(token.toString('latin1', 0, MAX_QUOTED_BYTES)))
  }

  #insideNumber(bytes: Buffer, start: number, from: number, begin: number): number {
    let state = begin
    for (let index = from; index < bytes.length; index += 1) {
      const next = nextInNumber(state, bytes[index]!)
      if (next === STRAY) {
        const closer = bytes[index]!
        // The byte belongs to the bad token; a bracket in it still closes what it closes.
        if (closer === CLOSE_BRACE) this.#braces -= 1
        else if (closer === CLOSE_BRACKET) this.#brackets -= 1
        const token = this.#finish(bytes, start, index + 1)
        throw new JsonFailure(stray(token), index + 1, isClosing(closer), closer === LF)
      }
      if (next === ENDS) {
        const token = this.#finish(bytes, start, index)
        return this.#emit(index, () => this.#builder.number(token.toString('latin1'), this.#integer))
      }
      if (next === POINT || next === EXPONENT_MARK) this.#integer = false
      state = next
    }
    return this.#suspend(bytes, start, state)
  }

  #emit(next: number, build: () => boolean): number {
    try {
      this.#accepted(build())
    } catch (error) {
      throw located(error, next, false)
    }
    return next
  }
}

const located = (error: unknown, next: number, closed: boolean): unknown =>
  error instanceof JsonSyntaxError ? new JsonFailure(error, next, closed) : error

const limit = (text: string, next: number): JsonFailure => new JsonFailure(new JsonSyntaxError(text), next)

/** QEMU repeats the token up to a NUL, with bad UTF-8 made visible. */
const stray = (token: Buffer): JsonSyntaxError => {
  const nul = token.indexOf(0)
  const end = Math.min(nul < 0 ? token.length : nul, MAX_QUOTED_BYTES)
  return new JsonSyntaxError(`JSON parse error, stray '${token.toString('utf8', 0, end)}'`)
}
