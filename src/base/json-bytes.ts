/** Bytes that mean something in JSON, and classes of them. */

export const LF = 0x0a
export const SPACE = 0x20
export const DOUBLE_QUOTE = 0x22
export const SINGLE_QUOTE = 0x27
export const COMMA = 0x2c
export const COLON = 0x3a
export const OPEN_BRACKET = 0x5b
export const BACKSLASH = 0x5c
export const CLOSE_BRACKET = 0x5d
export const OPEN_BRACE = 0x7b
export const CLOSE_BRACE = 0x7d

export const isLetter = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a
export const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
export const isBlank = (byte: number): boolean =>
  byte === SPACE || byte === LF || byte === 0x0d || byte === 0x09
/** Begins what may be a message of its own. */
export const isOpening = (byte: number): boolean => byte === OPEN_BRACE || byte === OPEN_BRACKET
export const isClosing = (byte: number): boolean => byte === CLOSE_BRACE || byte === CLOSE_BRACKET
