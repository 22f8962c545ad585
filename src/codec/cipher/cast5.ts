/** CAST-128 (RFC 2144) with 128-bit keys and 16 rounds, which LUKS calls cast5. */

import type { BlockCipher } from './block-cipher.ts'
import { CAST5_SBOXES } from './cast5-sboxes.ts'

const BLOCK_LENGTH = 8
const ROUNDS = 16
/** Where S5 begins, the first box of the key schedule. */
const S5 = 4 * 256

const box = (index: number, byte: number): number => CAST5_SBOXES[S5 + index * 256 + byte]!

/**
 * The key schedule turns sixteen bytes x into sixteen bytes z and back. A step makes one word: the word of the other set
 * that it starts from, the bytes that S5 to S8 take, and a fifth byte with its box. A byte below 16 is of the set that the
 * step reads, one from 16 on is of the set that it makes.
 */
type Step = readonly [from: number, s5: number, s6: number, s7: number, s8: number, box: number, byte: number]

const MAKE_Z: readonly Step[] = [
  [0, 0xd, 0xf, 0xc, 0xe, 2, 0x8],
  [2, 0x10, 0x12, 0x11, 0x13, 3, 0xa],
  [3, 0x17, 0x16, 0x15, 0x14, 0, 0x9],
  [1, 0x1a, 0x19, 0x1b, 0x18, 1, 0xb],
]
const MAKE_X: readonly Step[] = [
  [2, 0x5, 0x7, 0x4, 0x6, 2, 0x0],
  [0, 0x10, 0x12, 0x11, 0x13, 3, 0x2],
  [1, 0x17, 0x16, 0x15, 0x14, 0, 0x1],
  [3, 0x1a, 0x19, 0x1b, 0x18, 1, 0x3],
]

/** Four subkeys from the bytes of one set: what S5 to S8 take, and the fifth byte, whose box is the subkey's number. */
type Extraction = readonly (readonly [s5: number, s6: number, s7: number, s8: number, fifth: number])[]

const FROM_Z_FIRST: Extraction = [
  [0x8, 0x9, 0x7, 0x6, 0x2],
  [0xa, 0xb, 0x5, 0x4, 0x6],
  [0xc, 0xd, 0x3, 0x2, 0x9],
  [0xe, 0xf, 0x1, 0x0, 0xc],
]
const FROM_X_FIRST: Extraction = [
  [0x3, 0x2, 0xc, 0xd, 0x8],
  [0x1, 0x0, 0xe, 0xf, 0xd],
  [0x7, 0x6, 0x8, 0x9, 0x3],
  [0x5, 0x4, 0xa, 0xb, 0x7],
]
const FROM_Z_SECOND: Extraction = [
  [0x3, 0x2, 0xc, 0xd, 0x9],
  [0x1, 0x0, 0xe, 0xf, 0xc],
  [0x7, 0x6, 0x8, 0x9, 0x2],
  [0x5, 0x4, 0xa, 0xb, 0x6],
]
const FROM_X_SECOND: Extraction = [
  [0x8, 0x9, 0x7, 0x6, 0x3],
  [0xa, 0xb, 0x5, 0x4, 0x7],
  [0xc, 0xd, 0x3, 0x2, 0x8],
  [0xe, 0xf, 0x1, 0x0, 0xd],
]

const makeSet = (from: DataView, steps: readonly Step[]): DataView => {
  const made = new DataView(new ArrayBuffer(16))
  const byte = (at: number): number => (at < 16 ? from.getUint8(at) : made.getUint8(at - 16))
  steps.forEach(([word, s5, s6, s7, s8, fifthBox, fifth], i) => {
    const mixed = box(0, byte(s5)) ^ box(1, byte(s6)) ^ box(2, byte(s7)) ^ box(3, byte(s8))
    made.setInt32(i * 4, from.getInt32(word * 4) ^ mixed ^ box(fifthBox, byte(fifth)))
  })
  return made
}

const extract = (from: DataView, rows: Extraction): number[] =>
  rows.map(
    ([s5, s6, s7, s8, fifth], i) =>
      box(0, from.getUint8(s5)) ^
      box(1, from.getUint8(s6)) ^
      box(2, from.getUint8(s7)) ^
      box(3, from.getUint8(s8)) ^
      box(i, from.getUint8(fifth)),
  )

/** 16 masking subkeys, then 16 rotations (their low five bits count). */
const schedule = (key: Uint8Array): Int32Array => {
  const subkeys: number[] = []
  let x: DataView = new DataView(Uint8Array.from(key).buffer)
  while (subkeys.length < 2 * ROUNDS) {
    let z: DataView = makeSet(x, MAKE_Z)
    subkeys.push(...extract(z, FROM_Z_FIRST))
    x = makeSet(z, MAKE_X)
    subkeys.push(...extract(x, FROM_X_FIRST))
    z = makeSet(x, MAKE_Z)
    subkeys.push(...extract(z, FROM_Z_SECOND))
    x = makeSet(z, MAKE_X)
    subkeys.push(...extract(x, FROM_X_SECOND))
  }
  return Int32Array.from(subkeys)
}

const rotate = (value: number, by: number): number => (value << by) | (value >>> (-by & 31))

/** The round function; rounds take its three kinds in turn. */
const round = (kind: number, half: number, mask: number, rotation: number): number => {
  const mixed = kind === 0 ? mask + half : kind === 1 ? mask ^ half : mask - half
  const i = rotate(mixed | 0, rotation & 31)
  const a = CAST5_SBOXES[i >>> 24]!
  const b = CAST5_SBOXES[256 + ((i >>> 16) & 255)]!
  const c = CAST5_SBOXES[512 + ((i >>> 8) & 255)]!
  const d = CAST5_SBOXES[768 + (i & 255)]!
  if (kind === 0) return ((a ^ b) - c + d) | 0
  if (kind === 1) return ((a - b + c) | 0) ^ d
  return (((a + b) | 0) ^ c) - d
}

/** @param key 16 bytes */
export const cast5 = (key: Uint8Array): BlockCipher => {
  const subkeys = schedule(key)
  const transform = (blocks: Uint8Array, first: number, step: 1 | -1): Uint8Array => {
    const result = new Uint8Array(blocks)
    const view = new DataView(result.buffer)
    for (let at = 0; at < result.length; at += BLOCK_LENGTH) {
      let left = view.getInt32(at)
      let right = view.getInt32(at + 4)
      for (let i = 0, r = first; i < ROUNDS; i++, r += step) {
        const next = left ^ round(r % 3, right, subkeys[r]!, subkeys[ROUNDS + r]!)
        left = right
        right = next
      }
      view.setInt32(at, right)
      view.setInt32(at + 4, left)
    }
    return result
  }
  return {
    blockLength: BLOCK_LENGTH,
    encrypt: (blocks) => transform(blocks, 0, 1),
    decrypt: (blocks) => transform(blocks, ROUNDS - 1, -1),
  }
}
