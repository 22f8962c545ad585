/**
 * Modes of operation, on runs of sectors in place. Each turns a run into as few passes of the block cipher as it can: one
 * call for 64 KiB of AES costs as much as two calls for 512 bytes. Runs are whole blocks, and 8-byte aligned; the last
 * sector may be short. Words are little endian, as on every machine that Node supports but one.
 */

import { SECTOR } from '../../base/units.ts'
import type { BlockCipher } from './block-cipher.ts'

/** A mode with its key. `vectors` holds an initialization vector of one block for each sector, 8-byte aligned. */
export interface Chaining {
  encrypt(run: Uint8Array, vectors: Uint8Array): void
  decrypt(run: Uint8Array, vectors: Uint8Array): void
}

const words64 = (bytes: Uint8Array): BigUint64Array =>
  new BigUint64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8)

const words32 = (bytes: Uint8Array): Int32Array =>
  new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)

/** `run` becomes the exclusive or of the two others. All are of one length. */
const sumInto = (run: BigUint64Array, a: BigUint64Array, b: BigUint64Array): void => {
  for (let i = 0; i < run.length; i++) run[i] = a[i]! ^ b[i]!
}

/** Every block alone; the vectors are not used. */
export const ecb = (cipher: BlockCipher): Chaining => ({
  encrypt: (run) => run.set(cipher.encrypt(run)),
  decrypt: (run) => run.set(cipher.decrypt(run)),
})

/**
 * Cipher block chaining. Sectors are chained each for itself, so encryption goes through all sectors of the run at once,
 * a column of blocks at a time.
 */
export const cbc = (cipher: BlockCipher): Chaining => {
  const { blockLength } = cipher
  const blockWords = blockLength / 8
  const sectorWords = SECTOR / 8
  return {
    encrypt(run, vectors) {
      const words = words64(run)
      let before = words64(vectors)
      for (let column = 0; column < sectorWords; column += blockWords) {
        // A short last sector has no blocks in the last columns.
        const rows = Math.ceil((words.length - column) / sectorWords)
        if (rows <= 0) return
        const mixed = new BigUint64Array(rows * blockWords)
        mixColumn(mixed, words, before, column, blockWords)
        before = words64(cipher.encrypt(new Uint8Array(mixed.buffer)))
        storeColumn(words, before, column, blockWords)
      }
    },
    decrypt(run, vectors) {
      const plain = words64(cipher.decrypt(run))
      unchain(words64(run), plain, words64(vectors), blockWords)
    },
  }
}

/** Blocks of one column of all sectors, each with what was encrypted before it. */
const mixColumn = (
  mixed: BigUint64Array,
  words: BigUint64Array,
  before: BigUint64Array,
  column: number,
  blockWords: number,
): void => {
  for (let i = 0, at = column; i < mixed.length; at += SECTOR / 8)
    for (let k = 0; k < blockWords; k++, i++) mixed[i] = words[at + k]! ^ before[i]!
}

const storeColumn = (
  words: BigUint64Array,
  blocks: BigUint64Array,
  column: number,
  blockWords: number,
): void => {
  for (let i = 0, at = column; i < blocks.length; at += SECTOR / 8)
    for (let k = 0; k < blockWords; k++, i++) words[at + k] = blocks[i]!
}

/** `run` is the ciphertext and becomes the plain text; backwards, for each block needs the ciphertext before it. */
const unchain = (
  run: BigUint64Array,
  plain: BigUint64Array,
  vectors: BigUint64Array,
  blockWords: number,
): void => {
  const sectorWords = SECTOR / 8
  for (let end = run.length; end > 0; ) {
    const start = end - (end % sectorWords || sectorWords)
    for (let i = end - 1; i >= start + blockWords; i--) run[i] = plain[i]! ^ run[i - blockWords]!
    const vector = (start / sectorWords) * blockWords
    for (let k = 0; k < blockWords; k++) run[start + k] = plain[start + k]! ^ vectors[vector + k]!
    end = start
  }
}

/** The cipher as a key stream: the vector is the first value of a big-endian counter of a whole block. */
export const ctr = (cipher: BlockCipher): Chaining => {
  const transform = (run: Uint8Array, vectors: Uint8Array): void => {
    const counters = new Uint8Array(run.length)
    fillCounters(counters, vectors, cipher.blockLength)
    const words = words64(run)
    sumInto(words, words, words64(cipher.encrypt(counters)))
  }
  return { encrypt: transform, decrypt: transform }
}

const fillCounters = (counters: Uint8Array, vectors: Uint8Array, blockLength: number): void => {
  const words = words32(counters)
  const firsts = words32(vectors)
  const blockWords = blockLength / 4
  const sectorWords = SECTOR / 4
  for (let at = 0, vector = 0; at < words.length; ) {
    const end = Math.min(at + sectorWords, words.length)
    for (let k = 0; k < blockWords; k++) words[at++] = firsts[vector++]!
    while (at < end) {
      for (let k = 0; k < blockWords; k++, at++) words[at] = words[at - blockWords]!
      let digit = at * 4 - 1
      while (counters[digit] === 255) counters[digit--] = 0
      counters[digit]!++
    }
  }
}

/** XTS (IEEE 1619): each block between two masks, which a second key's encryption of the vector begins. */
export const xts = (cipher: BlockCipher, tweakCipher: BlockCipher): Chaining => {
  // Kept from run to run: clearing new memory costs as much as half of the masks in it.
  let spare = new Uint8Array(0)
  const transform = (
    run: Uint8Array,
    vectors: Uint8Array,
    permute: (blocks: Uint8Array) => Uint8Array,
  ): void => {
    if (spare.length < run.length) spare = new Uint8Array(run.length)
    const masks = spare.subarray(0, run.length)
    mask(words32(run), words32(masks), words32(tweakCipher.encrypt(vectors)))
    sumInto(words64(run), words64(permute(run)), words64(masks))
  }
  return {
    encrypt: (run, vectors) => transform(run, vectors, cipher.encrypt),
    decrypt: (run, vectors) => transform(run, vectors, cipher.decrypt),
  }
}

/** Masks the run, and keeps the masks. From block to block a mask is multiplied by x in GF(2¹²⁸). */
const mask = (run: Int32Array, masks: Int32Array, tweaks: Int32Array): void => {
  const sectorWords = SECTOR / 4
  for (let at = 0, tweak = 0; at < run.length; tweak += 4) {
    const end = Math.min(at + sectorWords, run.length)
    let a = tweaks[tweak]!
    let b = tweaks[tweak + 1]!
    let c = tweaks[tweak + 2]!
    let d = tweaks[tweak + 3]!
    for (; at < end; at += 4) {
      masks[at] = a
      masks[at + 1] = b
      masks[at + 2] = c
      masks[at + 3] = d
      run[at]! ^= a
      run[at + 1]! ^= b
      run[at + 2]! ^= c
      run[at + 3]! ^= d
      const reduce = (d >> 31) & 0x87
      d = (d << 1) | (c >>> 31)
      c = (c << 1) | (b >>> 31)
      b = (b << 1) | (a >>> 31)
      a = (a << 1) ^ reduce
    }
  }
}
