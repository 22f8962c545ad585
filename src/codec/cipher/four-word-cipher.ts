/** What ciphers have in common whose blocks are four little-endian words. */

import type { BlockCipher } from './block-cipher.ts'

const BLOCK_LENGTH = 16

/** Replaces the four words of a block. */
export type StateCipher = (state: Int32Array) => void

/** A cipher of whole runs, made of what it does to a single block. */
export const fourWordCipher = (encrypt: StateCipher, decrypt: StateCipher): BlockCipher => {
  const state = new Int32Array(4)
  const transform = (blocks: Uint8Array, cipher: StateCipher): Uint8Array => {
    const result = new Uint8Array(blocks)
    const view = new DataView(result.buffer)
    for (let at = 0; at < result.length; at += BLOCK_LENGTH) {
      for (let i = 0; i < 4; i++) state[i] = view.getInt32(at + i * 4, true)
      cipher(state)
      for (let i = 0; i < 4; i++) view.setInt32(at + i * 4, state[i]!, true)
    }
    return result
  }
  return {
    blockLength: BLOCK_LENGTH,
    encrypt: (blocks) => transform(blocks, encrypt),
    decrypt: (blocks) => transform(blocks, decrypt),
  }
}
