/** Making an image an encrypted one: right after it was made, before anything is in it. */

import { BlockError, prefixError } from '../../base/errors.ts'
import { OptionReader } from '../../block/options.ts'
import { formatVolume, type LuksPlan, readPlan } from '../luks/plan.ts'
import { passphraseOf, type SecretSource } from '../luks/volume.ts'
import { headerStore } from './encryption.ts'
import { storeFirstCluster } from './first-cluster.ts'
import type { HeaderExtension } from './header.ts'
import type { Image } from './image.ts'
import {
  CRYPT_AES,
  CRYPT_LUKS,
  CRYPTO_EXTENSION,
  EXTENSION_CRYPTO,
  EXTENSION_FEATURE_NAMES,
} from './layout.ts'

const PREFIX = 'encrypt.'

/** QAPI's QCryptoBlockCreateOptions, read: `luks` undefined for the legacy AES, which has nothing to choose. */
export interface EncryptionPlan {
  readonly luks: LuksPlan | undefined
  readonly passphrase: Uint8Array
}

/** Kinds `invalid`, `unsupported`, `not-found` for a secret that does not exist; in QEMU's words. */
export const readEncryption = (options: Record<string, unknown>, secrets: SecretSource): EncryptionPlan => {
  const reader = new OptionReader(options, PREFIX)
  const format = reader.enumeration('format', ['qcow', 'luks'])
  if (format === undefined) throw new BlockError('invalid', "Parameter 'encrypt.format' is missing")
  const passphrase = passphraseOf(secrets, reader.string('key-secret'), PREFIX)
  const luks = format === 'luks' ? readPlan(reader) : undefined
  const [unknown] = reader.unread()
  if (unknown !== undefined) throw new BlockError('invalid', `Parameter 'encrypt.${unknown}' is unexpected`)
  return { luks, passphrase }
}

/** Bytes of whole clusters that the encryption's own header takes. */
export const encryptionLength = ({ luks }: EncryptionPlan, clusterSize: number): number =>
  luks === undefined ? 0 : Math.ceil(luks.headerLength / clusterSize) * clusterSize

/** Writes the header of the encryption, then has the image's own speak of it. */
export const setUpEncryption = async (image: Image, { luks, passphrase }: EncryptionPlan): Promise<void> => {
  if (luks === undefined) {
    await storeFirstCluster(image, { fields: { crypt_method: CRYPT_AES } })
    return
  }
  const { clusterSize, file } = image
  const length = luks.headerLength
  const clusters = Math.ceil(length / clusterSize)
  const offset = await image.lock
    .run(() => image.allocator.allocate(clusters, 'encryption header'))
    .catch((error: unknown) => {
      throw prefixError(error, `Cannot allocate cluster for LUKS header size ${length}: `)
    })
  // Slots that are not in use say nothing, either.
  await file.node.zero(offset, clusters * clusterSize)
  await formatVolume(luks, headerStore(file, offset, length), passphrase, false)
  const data = new Uint8Array(CRYPTO_EXTENSION.length)
  CRYPTO_EXTENSION.encode({ offset, length }, data)
  await storeFirstCluster(image, {
    fields: { crypt_method: CRYPT_LUKS },
    extensions: beforeNames(image.header.extensions, { type: EXTENSION_CRYPTO, data }),
  })
}

/** The table of feature names stands behind everything that matters. */
const beforeNames = (extensions: readonly HeaderExtension[], added: HeaderExtension): HeaderExtension[] => {
  const names = extensions.findIndex(({ type }) => type === EXTENSION_FEATURE_NAMES)
  return names < 0 ? [...extensions, added] : extensions.toSpliced(names, 0, added)
}
