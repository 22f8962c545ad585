/**
 * AES by OpenSSL. One cipher object serves for ever: without chaining and padding it keeps no state between calls, so a
 * run of sectors costs one call instead of one per sector.
 */

import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { BlockCipher } from './block-cipher.ts'

const BLOCK_LENGTH = 16

/** @param key 16, 24 or 32 bytes */
export const aes = (key: Uint8Array): BlockCipher => {
  const algorithm = `aes-${key.length * 8}-ecb`
  const encryptor = createCipheriv(algorithm, key, null).setAutoPadding(false)
  const decryptor = createDecipheriv(algorithm, key, null).setAutoPadding(false)
  return {
    blockLength: BLOCK_LENGTH,
    encrypt: (blocks) => aligned(encryptor.update(blocks)),
    decrypt: (blocks) => aligned(decryptor.update(blocks)),
  }
}

/** OpenSSL's answers have memory of their own, but no one promises it. */
const aligned = (bytes: Uint8Array): Uint8Array =>
  bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
