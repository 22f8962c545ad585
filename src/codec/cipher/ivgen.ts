/** From sector numbers to initialization vectors: dm-crypt's generators plain, plain64 and essiv. */

import { createHash } from 'node:crypto'
import { BlockError } from '../../base/errors.ts'
import type { BlockCipher } from './block-cipher.ts'
import { blockCipher, cipherFamily } from './cipher-family.ts'

export const IV_GENERATORS = ['plain', 'plain64', 'essiv'] as const
export type IvGeneratorName = (typeof IV_GENERATORS)[number]

/** Answers the vectors of `count` sectors from number `first` on, each of one block's length, 8-byte aligned. */
export type IvGenerator = (first: number, count: number) => Uint8Array

const HIGH = 2 ** 32

const numbered =
  (blockLength: number, bits: 32 | 64): IvGenerator =>
  (first, count) => {
    const vectors = new Uint8Array(count * blockLength)
    const view = new DataView(vectors.buffer)
    for (let i = 0; i < count; i++) {
      const sector = first + i
      view.setUint32(i * blockLength, sector % HIGH, true)
      if (bits === 64) view.setUint32(i * blockLength + 4, Math.floor(sector / HIGH), true)
    }
    return vectors
  }

/** The low 32 bits of the sector number, little endian. */
export const plain = (blockLength: number): IvGenerator => numbered(blockLength, 32)

/** The whole sector number, little endian. */
export const plain64 = (blockLength: number): IvGenerator => numbered(blockLength, 64)

/** The number as in plain64, encrypted with a key that is the hash of the data's own. */
export const essiv = (cipher: BlockCipher): IvGenerator => {
  const numbers = plain64(cipher.blockLength)
  return (first, count) => cipher.encrypt(numbers(first, count))
}

/**
 * The cipher that essiv takes for data of family `name`: the same family with as long a key as the hash is. Kind
 * `invalid` where it has none of that length.
 */
export const essivCipher = (family: string, label: string, hash: string, key: Uint8Array): BlockCipher => {
  const digest = createHash(hash).update(key).digest()
  const { keyLengths } = cipherFamily(family)!
  if (keyLengths.length === 1 && !keyLengths.includes(digest.length))
    throw new BlockError('invalid', `Cipher ${label} not supported with essiv`)
  try {
    return blockCipher(family, digest)
  } finally {
    digest.fill(0)
  }
}
