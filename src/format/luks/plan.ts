/** New LUKS headers: what the options ask for, how long the header is, and writing it. */

import { randomBytes } from 'node:crypto'
import { BlockError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { newUuid, renderUuid, sourceEpoch } from '../../base/uuid.ts'
import type { OptionReader } from '../../block/options.ts'
import { cipherFamily } from '../../codec/cipher/cipher-family.ts'
import { IV_GENERATORS } from '../../codec/cipher/ivgen.ts'
import { CIPHER_MODES, type CipherSpec, sectorCipher } from '../../codec/cipher/sector-cipher.ts'
import { HASHES, type HashName, iterationsFor } from '../../codec/pbkdf.ts'
import { encodeHeader, type LuksHeader, textField } from './header.ts'
import { digestOf, fillSlot, type HeaderStore } from './key-slots.ts'
import {
  ALIGNMENT,
  DIGEST_LENGTH,
  MAGIC,
  materialLength,
  SALT_LENGTH,
  SLOT_COUNT,
  SLOT_INACTIVE,
  STRIPES,
  VERSION,
} from './layout.ts'
import { readInteger } from './options.ts'
import { cryptOf, type VolumeCrypt } from './volume.ts'

/** What a new header is to be like. */
export interface LuksPlan {
  readonly cipher: CipherSpec
  /** Bytes of the master key. */
  readonly keyLength: number
  readonly hash: HashName
  /** Milliseconds. */
  readonly iterTime: number
  /** Bytes of header and key material, and where the payload begins if it is not elsewhere. */
  readonly headerLength: number
}

/** QAPI's QCryptoCipherAlgo. */
export const CIPHERS = [
  'aes-128',
  'aes-192',
  'aes-256',
  'des',
  '3des',
  'cast5-128',
  'serpent-128',
  'serpent-192',
  'serpent-256',
  'twofish-128',
  'twofish-192',
  'twofish-256',
  'sm4',
] as const

const DEFAULT_ITER_TIME_MS = 2000
/** The master key's digest takes an eighth of the time, for every try of a slot ends with it. */
const DIGEST_SHARE = 8
const MIN_DIGEST_ITERATIONS = 1000
const UUID_LENGTH = 40

/** Reads QCryptoBlockCreateOptionsLUKS but for `key-secret`. Kinds `invalid` and `unsupported`, in QEMU's words. */
export const readPlan = (options: OptionReader): LuksPlan => {
  const algorithm = options.enumeration('cipher-alg', CIPHERS) ?? 'aes-256'
  const mode = options.enumeration('cipher-mode', CIPHER_MODES) ?? 'xts'
  const ivgen = options.enumeration('ivgen-alg', IV_GENERATORS) ?? 'plain64'
  const ivHash = options.enumeration('ivgen-hash-alg', HASHES) ?? 'sha256'
  const hash = options.enumeration('hash-alg', HASHES) ?? 'sha256'
  const iterTime = readInteger(options, 'iter-time')
  const [family, bits] = algorithm.split('-') as [string, string | undefined]
  if (cipherFamily(family) === undefined)
    throw new BlockError('unsupported', `Algorithm '${algorithm}' not supported`, { code: 'EINVAL' })
  const cipher: CipherSpec = ivgen === 'essiv' ? { family, mode, ivgen, ivHash } : { family, mode, ivgen }
  const keyLength = (Number(bits) / 8) * (mode === 'xts' ? 2 : 1)
  // Says what does not go together.
  sectorCipher(cipher, new Uint8Array(keyLength))
  const slotLength = alignUp(materialLength(keyLength), ALIGNMENT)
  return {
    cipher,
    keyLength,
    hash,
    iterTime: iterTime ?? DEFAULT_ITER_TIME_MS,
    headerLength: ALIGNMENT + SLOT_COUNT * slotLength,
  }
}

/**
 * Writes a new header with a fresh master key under `passphrase` in slot 0, and answers the payload's cipher. What the
 * store held where the other slots' key material belongs stays.
 * @param detached the payload is elsewhere, and begins at its byte 0
 */
export const formatVolume = async (
  plan: LuksPlan,
  store: HeaderStore,
  passphrase: Uint8Array,
  detached: boolean,
): Promise<VolumeCrypt> => {
  const masterKey = randomBytes(plan.keyLength)
  const iterations = await iterationsFor(
    plan.hash,
    DIGEST_LENGTH,
    plan.iterTime,
    DIGEST_SHARE,
    MIN_DIGEST_ITERATIONS,
  )
  const blank = blankHeader(plan, iterations, detached)
  blank.fields['mk-digest'] = await digestOf(masterKey, blank)
  const area = new Uint8Array(ALIGNMENT)
  area.set(encodeHeader(blank))
  await store.write(0, area)
  await fillSlot(store, blank, 0, masterKey, passphrase, plan.iterTime)
  const crypt = cryptOf(sectorCipher(plan.cipher, masterKey))
  masterKey.fill(0)
  return crypt
}

const blankHeader = (plan: LuksPlan, iterations: number, detached: boolean): LuksHeader => {
  const { cipher, hash, keyLength, headerLength } = plan
  const generator = cipher.ivHash === undefined ? cipher.ivgen : `${cipher.ivgen}:${cipher.ivHash}`
  const slotLength = (headerLength - ALIGNMENT) / SLOT_COUNT
  const payloadOffset = detached ? 0 : headerLength
  return {
    fields: {
      magic: MAGIC,
      version: VERSION,
      'cipher-name': textField(cipher.family),
      'cipher-mode': textField(`${cipher.mode}-${generator}`),
      'hash-spec': textField(hash),
      'payload-offset': payloadOffset / SECTOR,
      'key-bytes': keyLength,
      'mk-digest': new Uint8Array(DIGEST_LENGTH),
      'mk-digest-salt': randomBytes(SALT_LENGTH),
      'mk-digest-iter': iterations,
      uuid: textField(renderUuid(newUuid(sourceEpoch(), 'luks')), UUID_LENGTH),
    },
    slots: Array.from({ length: SLOT_COUNT }, (_, i) => ({
      active: SLOT_INACTIVE,
      iterations: 0,
      salt: new Uint8Array(SALT_LENGTH),
      'key-material-offset': (ALIGNMENT + i * slotLength) / SECTOR,
      stripes: STRIPES,
    })),
    cipher,
    hash,
    keyLength,
    payloadOffset,
  }
}
