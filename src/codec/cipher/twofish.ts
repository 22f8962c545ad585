/** Twofish (Schneier and others, 1998), with the key-dependent boxes and the matrix behind them in tables per key. */

import type { BlockCipher } from './block-cipher.ts'
import { fourWordCipher } from './four-word-cipher.ts'

const ROUNDS = 16
/** x⁸+x⁶+x⁵+x³+1, the field of the MDS matrix, and x⁸+x⁶+x³+x²+1, that of the RS code. */
const MDS_FIELD = 0x169
const RS_FIELD = 0x14d

/** The four nibble tables t0 to t3 of q0 and of q1. */
const NIBBLES = [
  ['817d6f320b59eca4', 'ecb81235f4a6709d', 'ba5e6d90c8f32471', 'd7f4126e9b3085ca'],
  ['28bdf76e31940ac5', '1e2b4c376da5f908', '4c75169a0ed82b3f', 'b951c3de647f208a'],
] as const

/** Rows of the matrix that a byte of each lane is multiplied with, lowest byte first. */
const MDS = [
  [0x01, 0xef, 0x5b, 0x5b],
  [0x5b, 0xef, 0xef, 0x01],
  [0xef, 0x5b, 0x01, 0xef],
  [0xef, 0x01, 0xef, 0x5b],
] as const
const RS = [
  [0x01, 0xa4, 0x55, 0x87, 0x5a, 0x58, 0xdb, 0x9e],
  [0xa4, 0x56, 0x82, 0xf3, 0x1e, 0xc6, 0x68, 0xe5],
  [0x02, 0xa1, 0xfc, 0xc1, 0x47, 0xae, 0x3d, 0x19],
  [0xa4, 0x55, 0x87, 0x5a, 0x58, 0xdb, 0x9e, 0x03],
] as const

/** Which of q0 and q1 a lane passes: two stages that only longer keys have, two that all have, and the last. */
const LANES = [
  [1, 1, 0, 0, 1],
  [0, 1, 1, 0, 0],
  [0, 0, 0, 1, 1],
  [1, 0, 1, 1, 0],
] as const

const buildQ = (tables: readonly string[]): Uint8Array => {
  const look = (table: number, nibble: number): number => Number.parseInt(tables[table]![nibble]!, 16)
  const step = (a: number, b: number): readonly [number, number] => [
    a ^ b,
    (a ^ ((b >>> 1) | (b << 3)) ^ (a << 3)) & 15,
  ]
  return Uint8Array.from({ length: 256 }, (_, x) => {
    const [a1, b1] = step(x >>> 4, x & 15)
    const [a3, b3] = step(look(0, a1), look(1, b1))
    return (look(3, b3) << 4) | look(2, a3)
  })
}

const Q = NIBBLES.map(buildQ)

const multiply = (a: number, b: number, field: number): number => {
  let product = 0
  for (let bit = 0; bit < 8; bit++) {
    if ((b >>> bit) & 1) product ^= a << bit
  }
  for (let bit = 14; bit >= 8; bit--) if ((product >>> bit) & 1) product ^= field << (bit - 8)
  return product
}

/** What a byte of each lane contributes to the word behind the matrix: four tables of 256 words. */
const MDS_WORDS = LANES.map((_, lane) =>
  Int32Array.from({ length: 256 }, (_unused, byte) =>
    MDS.reduce((word, row, i) => word | (multiply(row[lane]!, byte, MDS_FIELD) << (8 * i)), 0),
  ),
)

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

/** A byte's way through its lane: `words` are the key's, the last of them first applied. */
const throughLane = (lane: number, byte: number, words: Int32Array): number => {
  const ways = LANES[lane]!
  let y = byte
  for (let i = words.length - 1; i >= 0; i--) y = Q[ways[3 - i]!]![y]! ^ ((words[i]! >>> (8 * lane)) & 255)
  return Q[ways[4]]![y]!
}

/** The specification's h of a word whose four bytes are `byte`. */
const h = (byte: number, words: Int32Array): number =>
  LANES.reduce((word, _, lane) => word ^ MDS_WORDS[lane]![throughLane(lane, byte, words)]!, 0)

interface Schedule {
  /** 8 words of whitening, then two for each round. */
  readonly subkeys: Int32Array
  /** Four tables of 256 words, one behind the other: box and matrix in one look. */
  readonly boxes: Int32Array
}

const schedule = (key: Uint8Array): Schedule => {
  const view = new DataView(Uint8Array.from(key).buffer)
  const pairs = key.length / 8
  const even = Int32Array.from({ length: pairs }, (_, i) => view.getInt32(i * 8, true))
  const odd = Int32Array.from({ length: pairs }, (_, i) => view.getInt32(i * 8 + 4, true))
  const coded = Int32Array.from({ length: pairs }, (_, i) => {
    const part = key.subarray(key.length - 8 * (i + 1), key.length - 8 * i)
    return RS.reduce((word, row, r) => {
      const byte = row.reduce((sum, factor, c) => sum ^ multiply(factor, part[c]!, RS_FIELD), 0)
      return word | (byte << (8 * r))
    }, 0)
  })
  const subkeys = new Int32Array(8 + 2 * ROUNDS)
  for (let i = 0; i < subkeys.length; i += 2) {
    const a = h(i, even)
    const b = rotate(h(i + 1, odd), 8)
    subkeys[i] = a + b
    subkeys[i + 1] = rotate((a + 2 * b) | 0, 9)
  }
  const boxes = Int32Array.from({ length: 1024 }, (_, i) => {
    const lane = i >>> 8
    return MDS_WORDS[lane]![throughLane(lane, i & 255, coded)]!
  })
  return { subkeys, boxes }
}

const encryptState = (state: Int32Array, { subkeys, boxes }: Schedule): void => {
  let a = state[0]! ^ subkeys[0]!
  let b = state[1]! ^ subkeys[1]!
  let c = state[2]! ^ subkeys[2]!
  let d = state[3]! ^ subkeys[3]!
  for (let k = 8; k < 8 + 2 * ROUNDS; k += 2) {
    const t = look(boxes, a)
    const u = look(boxes, rotate(b, 8))
    const e = c ^ (t + u + subkeys[k]!)
    const f = rotate(d, 1) ^ (t + 2 * u + subkeys[k + 1]!)
    c = a
    d = b
    a = rotate(e, 31)
    b = f
  }
  // The halves change places once less than there are rounds.
  state[0] = c ^ subkeys[4]!
  state[1] = d ^ subkeys[5]!
  state[2] = a ^ subkeys[6]!
  state[3] = b ^ subkeys[7]!
}

const decryptState = (state: Int32Array, { subkeys, boxes }: Schedule): void => {
  let c = state[0]! ^ subkeys[4]!
  let d = state[1]! ^ subkeys[5]!
  let a = state[2]! ^ subkeys[6]!
  let b = state[3]! ^ subkeys[7]!
  for (let k = 6 + 2 * ROUNDS; k >= 8; k -= 2) {
    const t = look(boxes, c)
    const u = look(boxes, rotate(d, 8))
    const e = rotate(a, 1) ^ (t + u + subkeys[k]!)
    const f = rotate(b ^ (t + 2 * u + subkeys[k + 1]!), 31)
    a = c
    b = d
    c = e
    d = f
  }
  state[0] = a ^ subkeys[0]!
  state[1] = b ^ subkeys[1]!
  state[2] = c ^ subkeys[2]!
  state[3] = d ^ subkeys[3]!
}

const look = (boxes: Int32Array, word: number): number =>
  boxes[word & 255]! ^
  boxes[256 + ((word >>> 8) & 255)]! ^
  boxes[512 + ((word >>> 16) & 255)]! ^
  boxes[768 + (word >>> 24)]!

/** @param key 16, 24 or 32 bytes */
export const twofish = (key: Uint8Array): BlockCipher => {
  const keyed = schedule(key)
  return fourWordCipher(
    (state) => encryptState(state, keyed),
    (state) => decryptState(state, keyed),
  )
}
