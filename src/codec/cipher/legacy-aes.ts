/**
 * The encryption of old qcow and qcow2 images: AES-128 in CBC mode, the password itself as the key, the guest's sector
 * number as the vector. Weak in every way that a cipher can be used badly; here so that such images can be read.
 */

import { SECTOR } from '../../base/units.ts'
import { sectorCipher } from './sector-cipher.ts'

const KEY_LENGTH = 16

/** Encryption of payload by the guest byte that it stands at; the shape of a layer's `crypt`. */
export interface LegacyAes {
  readonly sector: number
  readonly by: 'guest'
  encrypt(bytes: Uint8Array, position: number): void
  decrypt(bytes: Uint8Array, position: number): void
}

/** @param password cut or filled with zeroes to 16 bytes; the caller may overwrite it afterwards */
export const legacyAes = (password: Uint8Array): LegacyAes => {
  const key = new Uint8Array(KEY_LENGTH)
  key.set(password.subarray(0, KEY_LENGTH))
  const cipher = sectorCipher({ family: 'aes', mode: 'cbc', ivgen: 'plain64' }, key)
  key.fill(0)
  return {
    sector: SECTOR,
    by: 'guest',
    encrypt: (bytes, position) => cipher.encrypt(bytes, position / SECTOR),
    decrypt: (bytes, position) => cipher.decrypt(bytes, position / SECTOR),
  }
}
