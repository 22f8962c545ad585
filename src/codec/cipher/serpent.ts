/** Serpent (Anderson, Biham and Knudsen, 1998) in its bit-sliced form, little endian as everyone but its authors has it. */

import type { BlockCipher } from './block-cipher.ts'
import { fourWordCipher } from './four-word-cipher.ts'
import { SERPENT_INVERSES, SERPENT_SBOXES } from './serpent-sboxes.ts'

const ROUNDS = 32
/** The fraction of the golden ratio, from which the key schedule's words differ. */
const PHI = 0x9e3779b9
/** Bytes of the longest key; shorter ones are lengthened by a one bit and zeroes. */
const FULL_KEY = 32

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

/** 33 subkeys of four words. */
const schedule = (key: Uint8Array): Int32Array => {
  const full = new Uint8Array(FULL_KEY)
  full.set(key)
  if (key.length < FULL_KEY) full[key.length] = 1
  const view = new DataView(full.buffer)
  const words = new Int32Array(8 + (ROUNDS + 1) * 4)
  for (let i = 0; i < 8; i++) words[i] = view.getInt32(i * 4, true)
  for (let i = 8; i < words.length; i++)
    words[i] = rotate(words[i - 8]! ^ words[i - 5]! ^ words[i - 3]! ^ words[i - 1]! ^ PHI ^ (i - 8), 11)
  const subkeys = words.slice(8)
  // The boxes run backwards from S3 here.
  for (let i = 0; i <= ROUNDS; i++) SERPENT_SBOXES[(35 - i) & 7]!(subkeys.subarray(i * 4, i * 4 + 4))
  return subkeys
}

const mixKey = (state: Int32Array, subkeys: Int32Array, round: number): void => {
  state[0]! ^= subkeys[round * 4]!
  state[1]! ^= subkeys[round * 4 + 1]!
  state[2]! ^= subkeys[round * 4 + 2]!
  state[3]! ^= subkeys[round * 4 + 3]!
}

/** The linear transformation between two rounds. */
const spread = (state: Int32Array): void => {
  let a = rotate(state[0]!, 13)
  let c = rotate(state[2]!, 3)
  const b = rotate(state[1]! ^ a ^ c, 1)
  const d = rotate(state[3]! ^ c ^ (a << 3), 7)
  a ^= b ^ d
  c ^= d ^ (b << 7)
  state[0] = rotate(a, 5)
  state[1] = b
  state[2] = rotate(c, 22)
  state[3] = d
}

const gather = (state: Int32Array): void => {
  const b = state[1]!
  const d = state[3]!
  const c = rotate(state[2]!, 10) ^ d ^ (b << 7)
  const a = rotate(state[0]!, 27) ^ b ^ d
  state[3] = rotate(d, 25) ^ c ^ (a << 3)
  state[1] = rotate(b, 31) ^ a ^ c
  state[2] = rotate(c, 29)
  state[0] = rotate(a, 19)
}

const encryptState = (state: Int32Array, subkeys: Int32Array): void => {
  for (let round = 0; round < ROUNDS; round++) {
    mixKey(state, subkeys, round)
    SERPENT_SBOXES[round & 7]!(state)
    if (round < ROUNDS - 1) spread(state)
  }
  mixKey(state, subkeys, ROUNDS)
}

const decryptState = (state: Int32Array, subkeys: Int32Array): void => {
  mixKey(state, subkeys, ROUNDS)
  for (let round = ROUNDS - 1; round >= 0; round--) {
    if (round < ROUNDS - 1) gather(state)
    SERPENT_INVERSES[round & 7]!(state)
    mixKey(state, subkeys, round)
  }
}

/** @param key 16, 24 or 32 bytes */
export const serpent = (key: Uint8Array): BlockCipher => {
  const subkeys = schedule(key)
  return fourWordCipher(
    (state) => encryptState(state, subkeys),
    (state) => decryptState(state, subkeys),
  )
}
