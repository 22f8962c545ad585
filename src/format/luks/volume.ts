/**
 * A LUKS volume's header wherever it lies: opened, described, made. Used by the luks driver, and by qcow2 for the header
 * that it carries.
 */

import { isUtf8 } from 'node:buffer'
import { BlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import {
  cipherLabel,
  dataKeyLength,
  type SectorCipher,
  sectorCipher,
} from '../../codec/cipher/sector-cipher.ts'
import { decodeHeader, isActive, type LuksHeader, textOf } from './header.ts'
import { type HeaderStore, unlock } from './key-slots.ts'
import { HEADER_LENGTH } from './layout.ts'

/** An open volume. Changes of its key slots replace `header`. */
export interface Volume {
  readonly store: HeaderStore
  header: LuksHeader
  /** The header is apart from the payload. */
  readonly detached: boolean
}

/** Reads and checks a header. Kinds `corrupt` and `unsupported`. */
export const readVolume = async (store: HeaderStore, detached: boolean): Promise<Volume> => {
  const bytes = new Uint8Array(HEADER_LENGTH)
  await store.read(0, bytes)
  return { store, detached, header: decodeHeader(bytes, detached) }
}

/** Ciphers of a volume: a sector's number is `position / 512`. */
export interface VolumeCrypt {
  readonly sector: number
  encrypt(bytes: Uint8Array, position: number): void
  decrypt(bytes: Uint8Array, position: number): void
}

/** The payload's cipher, by a passphrase that opens one of the slots. Kind `denied` where none does. */
export const unlockVolume = async (
  { store, header }: Volume,
  passphrase: Uint8Array,
  signal?: AbortSignal,
): Promise<VolumeCrypt> => {
  const masterKey = await unlock(store, header, passphrase, signal)
  const cipher = sectorCipher(header.cipher, masterKey)
  masterKey.fill(0)
  return cryptOf(cipher)
}

export const cryptOf = (cipher: SectorCipher): VolumeCrypt => ({
  sector: SECTOR,
  encrypt: (bytes, position) => cipher.encrypt(bytes, position / SECTOR),
  decrypt: (bytes, position) => cipher.decrypt(bytes, position / SECTOR),
})

/**
 * A header that can be ciphered with, though no passphrase is at hand: `info` refuses a volume whose cipher does not
 * exist. Kinds `invalid` and `unsupported`.
 */
export const checkCipher = ({ header }: Volume): void => {
  sectorCipher(header.cipher, new Uint8Array(header.keyLength))
}

/**
 * For when only metadata was asked for, and no passphrase: nobody is to take ciphertext for content.
 * @param prefix of the option's name in messages, such as `encrypt.`
 */
export const lockedCrypt = (prefix = ''): VolumeCrypt => {
  const refuse = (): never => {
    throw keyRequired(prefix)
  }
  return { sector: SECTOR, encrypt: refuse, decrypt: refuse }
}

const keyRequired = (prefix: string): BlockError =>
  new BlockError('invalid', `Parameter '${prefix}key-secret' is required for cipher`, { code: 'EINVAL' })

/** Where passphrases come from. */
export interface SecretSource {
  secret(id: string): Uint8Array
}

/**
 * The passphrase in a secret object; not the caller's to overwrite.
 * @param prefix of the option's name in messages, such as `encrypt.`
 */
export const passphraseOf = (source: SecretSource, id: string | undefined, prefix = ''): Uint8Array => {
  if (id === undefined) throw keyRequired(prefix)
  const passphrase = source.secret(id)
  if (!isUtf8(passphrase))
    throw new BlockError('invalid', `Data from secret ${id} is not valid UTF-8`, { code: 'EINVAL' })
  return passphrase
}

/** QAPI's QCryptoBlockInfoLUKS. */
export const describeVolume = ({ header, detached }: Volume): Record<string, unknown> => {
  const { cipher, fields, hash, keyLength, payloadOffset } = header
  return {
    'cipher-alg': cipherLabel(cipher.family, dataKeyLength(cipher.mode, keyLength)),
    'cipher-mode': cipher.mode,
    'ivgen-alg': cipher.ivgen,
    ...(cipher.ivHash !== undefined && { 'ivgen-hash-alg': cipher.ivHash }),
    'hash-alg': hash,
    'detached-header': detached,
    'payload-offset': payloadOffset,
    'master-key-iters': fields['mk-digest-iter'],
    uuid: textOf(fields.uuid),
    slots: header.slots.map((slot) => ({
      active: isActive(slot),
      ...(isActive(slot) && { iters: slot.iterations, stripes: slot.stripes }),
      'key-offset': slot['key-material-offset'] * SECTOR,
    })),
  }
}
