/** Block ciphers by name: what they take as keys, and how each is made. Chaining of blocks is the modes' business. */

import { BlockError } from '../../base/errors.ts'
import { aes } from './aes.ts'
import type { BlockCipher } from './block-cipher.ts'
import { cast5 } from './cast5.ts'
import { serpent } from './serpent.ts'
import { twofish } from './twofish.ts'

/** A family of ciphers that differ by the length of the key. */
export interface CipherFamily {
  /** As messages call it. */
  readonly title: string
  readonly blockLength: number
  /** Bytes of the keys that it takes. */
  readonly keyLengths: readonly number[]
  create(key: Uint8Array): BlockCipher
}

const FAMILIES: Readonly<Record<string, CipherFamily>> = {
  aes: { title: 'AES', blockLength: 16, keyLengths: [16, 24, 32], create: aes },
  cast5: { title: 'CAST5', blockLength: 8, keyLengths: [16], create: cast5 },
  serpent: { title: 'Serpent', blockLength: 16, keyLengths: [16, 24, 32], create: serpent },
  twofish: { title: 'Twofish', blockLength: 16, keyLengths: [16, 24, 32], create: twofish },
}

/** The family called `name` (`aes`, `cast5`, `serpent`, `twofish`), or undefined. */
export const cipherFamily = (name: string): CipherFamily | undefined =>
  Object.hasOwn(FAMILIES, name) ? FAMILIES[name] : undefined

/** A cipher of the family called `name`, with a key of 1 byte or more. Kind `invalid` where it takes none of that length. */
export const blockCipher = (name: string, key: Uint8Array): BlockCipher => {
  const family = cipherFamily(name)
  if (family === undefined) throw new BlockError('unsupported', `Algorithm '${name}' not supported`)
  if (!family.keyLengths.includes(key.length))
    throw new BlockError('invalid', `No ${family.title} cipher with key size ${key.length} available`)
  return family.create(key)
}
