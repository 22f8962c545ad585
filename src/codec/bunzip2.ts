/**
 * Decoding of bzip2 streams, block by block. Our own because what npm has (seek-bzip, unbzip2-stream) can be made to
 * loop for ever by a run length that wraps; this one is bounded by the room that the caller gives.
 */

import { setImmediate as letOthersRun } from 'node:timers/promises'
import { BlockError } from '../base/errors.ts'

/** Three letters, then the block size in units of 100,000 bytes. */
const MAGIC = 0x425a68
const LEVEL_UNIT = 100_000
const BLOCK_MAGIC = [0x314159, 0x265359]
const END_MAGIC = [0x177245, 0x385090]
/** Symbols coded with one Huffman table before the next selector. */
const GROUP_SIZE = 50
const MAX_CODE_LENGTH = 20
const FAST_BITS = 10
/** Longest run of one byte within a block, as far as writers go. */
const MAX_RUN = 2 * 1024 * 1024

const damaged = (): BlockError => new BlockError('corrupt', 'Compressed data is damaged', { code: 'EIO' })

/** Most significant bit first; what lies behind the end reads as zeroes, once. */
class BitReader {
  readonly #bytes: Uint8Array
  readonly #end: number
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = new Uint8Array(bytes.length + 4)
    this.#bytes.set(bytes)
    this.#end = bytes.length * 8
  }

  /** The next `count` bits (1 … 24) without taking them. */
  peek(count: number): number {
    const bytes = this.#bytes
    const first = this.#at >>> 3
    const word =
      (bytes[first]! << 24) | (bytes[first + 1]! << 16) | (bytes[first + 2]! << 8) | bytes[first + 3]!
    return (word << (this.#at & 7)) >>> (32 - count)
  }

  skip(count: number): void {
    this.#at += count
    if (this.#at > this.#end) throw damaged()
  }

  read(count: number): number {
    const value = this.peek(count)
    this.skip(count)
    return value
  }

  read32(): number {
    return this.read(16) * 0x10000 + this.read(16)
  }
}

/** One Huffman code: short codes by a table, longer ones by comparison with the last code of each length. */
class Code {
  /** symbol × 32 + length for the first FAST_BITS bits of the input; 0: longer. */
  readonly #fast = new Uint16Array(1 << FAST_BITS)
  readonly #limits = new Int32Array(MAX_CODE_LENGTH + 1).fill(-1)
  readonly #starts = new Int32Array(MAX_CODE_LENGTH + 1)
  readonly #symbols: number[] = []

  constructor(lengths: Uint8Array) {
    let code = 0
    for (let length = 1; length <= MAX_CODE_LENGTH; length++) {
      this.#starts[length] = this.#symbols.length - code
      for (let symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] !== length) continue
        if (code >= 2 ** length) throw damaged()
        if (length <= FAST_BITS) {
          const first = code << (FAST_BITS - length)
          this.#fast.fill(symbol * 32 + length, first, first + (1 << (FAST_BITS - length)))
        }
        this.#symbols.push(symbol)
        code++
        this.#limits[length] = code - 1
      }
      code *= 2
    }
  }

  read(bits: BitReader): number {
    const entry = this.#fast[bits.peek(FAST_BITS)]!
    if (entry !== 0) {
      bits.skip(entry & 31)
      return entry >>> 5
    }
    const word = bits.peek(MAX_CODE_LENGTH)
    for (let length = FAST_BITS + 1; length <= MAX_CODE_LENGTH; length++) {
      const code = word >>> (MAX_CODE_LENGTH - length)
      if (code > this.#limits[length]!) continue
      bits.skip(length)
      return this.#symbols[this.#starts[length]! + code]!
    }
    throw damaged()
  }
}

/** Fills `into` to its last byte from the first stream in `coded`, or throws kind `corrupt`. */
export const bunzip2 = async (coded: Uint8Array, into: Uint8Array): Promise<void> => {
  const bits = new BitReader(coded)
  if (bits.read(24) !== MAGIC) throw damaged()
  const level = bits.read(8) - 0x30
  if (level < 1 || level > 9) throw damaged()
  const table = new Uint32Array(level * LEVEL_UNIT)
  let done = 0
  let streamSum = 0
  for (;;) {
    const magic = [bits.read(24), bits.read(24)]
    if (magic[0] === END_MAGIC[0] && magic[1] === END_MAGIC[1]) break
    if (magic[0] !== BLOCK_MAGIC[0] || magic[1] !== BLOCK_MAGIC[1]) throw damaged()
    const expected = bits.read32()
    // Scrambled blocks were last written by bzip2 0.9.0.
    if (bits.read(1) === 1) throw damaged()
    const start = bits.read(24)
    const count = readSymbols(bits, table)
    const end = unsort(table, count, start, into, done)
    if (checksum(into.subarray(done, end)) !== expected) throw damaged()
    streamSum = (((streamSum << 1) | (streamSum >>> 31)) ^ expected) >>> 0
    done = end
    await letOthersRun()
  }
  if (bits.read32() !== streamSum || done !== into.length) throw damaged()
}

/** The bytes that occur in a block, in order. */
const readAlphabet = (bits: BitReader): number[] => {
  const rows = bits.read(16)
  const bytes: number[] = []
  for (let row = 0; row < 16; row++) {
    if (((rows >>> (15 - row)) & 1) === 0) continue
    const columns = bits.read(16)
    for (let column = 0; column < 16; column++)
      if (((columns >>> (15 - column)) & 1) === 1) bytes.push(row * 16 + column)
  }
  if (bytes.length === 0) throw damaged()
  return bytes
}

const moveToFront = (list: number[] | Uint8Array, index: number): number => {
  const value = list[index]!
  // Most indices are small, and a call costs more than a few steps.
  if (index < 32) for (let i = index; i > 0; i--) list[i] = list[i - 1]!
  else list.copyWithin(1, 0, index)
  list[0] = value
  return value
}

/** Which code each group of symbols has. */
const readSelectors = (bits: BitReader, codes: number): Uint8Array => {
  const count = bits.read(15)
  if (count === 0) throw damaged()
  const order = Array.from({ length: codes }, (_, i) => i)
  const selectors = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    let index = 0
    while (bits.read(1) === 1) if (++index >= codes) throw damaged()
    selectors[i] = moveToFront(order, index)
  }
  return selectors
}

const readCode = (bits: BitReader, symbols: number): Code => {
  const lengths = new Uint8Array(symbols)
  let length = bits.read(5)
  for (let i = 0; i < symbols; i++) {
    for (;;) {
      if (length < 1 || length > MAX_CODE_LENGTH) throw damaged()
      if (bits.read(1) === 0) break
      length += bits.read(1) === 0 ? 1 : -1
    }
    lengths[i] = length
  }
  return new Code(lengths)
}

/** Undoes Huffman, run-length and move-to-front coding; answers how many bytes of the block are in `table`. */
const readSymbols = (bits: BitReader, table: Uint32Array): number => {
  const front = Uint8Array.from(readAlphabet(bits))
  const endSymbol = front.length + 1
  const codeCount = bits.read(3)
  if (codeCount < 2 || codeCount > 6) throw damaged()
  const selectors = readSelectors(bits, codeCount)
  const codes = Array.from({ length: codeCount }, () => readCode(bits, endSymbol + 1))
  let count = 0
  let run = 0
  let weight = 1
  for (const selector of selectors) {
    const code = codes[selector]!
    for (let i = 0; i < GROUP_SIZE; i++) {
      const symbol = code.read(bits)
      if (symbol <= 1) {
        // Runs are numbers in base 2 with the digits 1 and 2, least significant first.
        run += weight * (symbol + 1)
        weight *= 2
        if (run > MAX_RUN) throw damaged()
        continue
      }
      if (run > 0) {
        if (count + run > table.length) throw damaged()
        table.fill(front[0]!, count, count + run)
        count += run
        run = 0
        weight = 1
      }
      if (symbol === endSymbol) return count
      if (count === table.length) throw damaged()
      table[count++] = moveToFront(front, symbol - 1)
    }
  }
  throw damaged()
}

/**
 * Undoes the sorting of a block, then the run-length coding that was done before it. `table` has a byte an entry; its
 * upper bits come to hold where the next byte is. Answers the end in `into`.
 */
const unsort = (table: Uint32Array, count: number, start: number, into: Uint8Array, from: number): number => {
  if (start >= count) throw damaged()
  const places = new Uint32Array(257)
  for (let i = 0; i < count; i++) places[table[i]! + 1]!++
  for (let byte = 1; byte <= 256; byte++) places[byte]! += places[byte - 1]!
  for (let i = 0; i < count; i++) {
    const byte = table[i]! & 0xff
    table[places[byte]!++]! |= i << 8
  }
  let at = from
  let position = table[start]! >>> 8
  let last = -1
  let equal = 0
  for (let i = 0; i < count; i++) {
    const entry = table[position]!
    const byte = entry & 0xff
    position = entry >>> 8
    if (equal === 4) {
      // Four equal bytes are followed by how many more there are.
      if (at + byte > into.length) throw damaged()
      into.fill(last, at, at + byte)
      at += byte
      equal = 0
      last = -1
      continue
    }
    if (at === into.length) throw damaged()
    into[at++] = byte
    equal = byte === last ? equal + 1 : 1
    last = byte
  }
  return at
}

const POLYNOMIAL = 0x04c11db7

const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24
  for (let bit = 0; bit < 8; bit++) sum = sum & 0x80000000 ? (sum << 1) ^ POLYNOMIAL : sum << 1
  return sum
})

/** CRC-32, most significant bit first. */
const checksum = (bytes: Uint8Array): number => {
  let sum = 0xffffffff
  for (let i = 0; i < bytes.length; i++) sum = (sum << 8) ^ SUMS[(sum >>> 24) ^ bytes[i]!]!
  return ~sum >>> 0
}
