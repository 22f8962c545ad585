/**
 * Encryption of an image's payload: LUKS, whose header the image carries in clusters of its own and whose sectors count
 * from the file's begin, or the legacy AES of qcow, whose sectors are the guest's.
 */

import { BlockError } from '../../base/errors.ts'
import type { Edge } from '../../block/edge.ts'
import { isPlainObject } from '../../block/filename.ts'
import type { Crypt } from '../../block/layer.ts'
import type { OpenContext } from '../../block/open-context.ts'
import { OptionReader } from '../../block/options.ts'
import { legacyAes } from '../../codec/cipher/legacy-aes.ts'
import { amendVolume } from '../luks/amend.ts'
import type { HeaderStore } from '../luks/key-slots.ts'
import {
  checkCipher,
  describeVolume,
  lockedCrypt,
  passphraseOf,
  readVolume,
  unlockVolume,
  type Volume,
} from '../luks/volume.ts'
import type { AmendEncryption } from './amend.ts'
import type { ImageHeader } from './header.ts'
import { CRYPT_AES, CRYPT_LUKS, CRYPTO_EXTENSION, EXTENSION_CRYPTO } from './layout.ts'

export interface Encryption {
  readonly crypt: Crypt
  /** QAPI's ImageInfoSpecificQCow2Encryption. */
  describe(): Record<string, unknown>
  /** Changes key slots. Absent where there are none. */
  readonly amend?: AmendEncryption
}

/** Where the options' own names begin, in messages. */
const PREFIX = 'encrypt.'
const FORMATS = ['none', 'aes', 'luks'] as const

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

/** The part of an image's file that its LUKS header takes: nothing beyond is read or written. */
export const headerStore = ({ node }: Edge, offset: number, length: number): HeaderStore => {
  const check = (position: number, bytes: Uint8Array): void => {
    if (position + bytes.length > length)
      throw new BlockError('corrupt', 'Request for data outside of extension header', { code: 'EINVAL' })
  }
  return {
    async read(position, into) {
      check(position, into)
      await node.read(offset + position, into)
    },
    async write(position, from) {
      check(position, from)
      await node.write(offset + position, from)
    },
    flush: () => node.flush(),
  }
}

/** Id of the secret that the user names for an image of encryption `method`; takes all options of encryption. */
export const readKeySecret = (options: OptionReader, method: number): string | undefined => {
  const given = options.take('encrypt')
  const members: Record<string, unknown> = isPlainObject(given) ? { ...given } : {}
  for (const name of ['format', 'key-secret'])
    if (options.has(PREFIX + name)) members[name] = options.take(PREFIX + name)
  const reader = new OptionReader(members, PREFIX)
  const format = reader.string('format')
  const keySecret = reader.string('key-secret')
  const found = FORMATS[method]!
  if (method === 0) {
    if (format !== undefined)
      throw invalid(`No encryption in image header, but options specified format '${format}'`)
  } else if (format !== undefined && format !== found)
    throw invalid(`Header reported '${found}' encryption format but options specify '${format}'`)
  const [unknown] = reader.unread()
  if (method !== 0 && unknown !== undefined) throw invalid(`Parameter '${unknown}' is unexpected`)
  return keySecret
}

/** Kinds `invalid` without a secret where payload is wanted, `denied` for a wrong one, `corrupt` for a bad header. */
export const openEncryption = async (
  context: OpenContext,
  file: Edge,
  { fields, extensions }: ImageHeader,
  keySecret: string | undefined,
): Promise<Encryption> => {
  if (fields.crypt_method === CRYPT_AES) return openAes(context, keySecret)
  const extension = extensions.find(({ type }) => type === EXTENSION_CRYPTO)
  if (fields.crypt_method !== CRYPT_LUKS || extension === undefined)
    throw invalid(`Missing CRYPTO header for crypt method ${fields.crypt_method}`)
  const { offset, length } = CRYPTO_EXTENSION.decode(extension.data)
  const passphrase = context.metadataOnly ? undefined : passphraseOf(context, keySecret, PREFIX)
  const volume = await readVolume(headerStore(file, offset, length), false)
  const crypt =
    passphrase === undefined ? lockedVolume(volume) : await unlockVolume(volume, passphrase, context.signal)
  return {
    crypt: { ...crypt, by: 'host' },
    describe: () => ({ format: 'luks', ...describeVolume(volume) }),
    amend: (options, amending) => amendSlots(volume, options, keySecret, amending),
  }
}

const lockedVolume = (volume: Volume): Omit<Crypt, 'by'> => {
  checkCipher(volume)
  return lockedCrypt(PREFIX)
}

const amendSlots = (
  volume: Volume,
  { format, ...change }: Record<string, unknown>,
  keySecret: string | undefined,
  context: Parameters<AmendEncryption>[1],
): Promise<void> => {
  if (format !== undefined && format !== 'luks')
    throw new BlockError('unsupported', "Amend can't be used to change the qcow2 encryption format", {
      code: 'ENOTSUP',
    })
  return amendVolume(volume, change, keySecret, context)
}

const openAes = (context: OpenContext, keySecret: string | undefined): Encryption => ({
  crypt: context.metadataOnly
    ? { ...lockedCrypt(PREFIX), by: 'guest' }
    : legacyAes(passphraseOf(context, keySecret, PREFIX)),
  describe: () => ({ format: 'aes' }),
})
