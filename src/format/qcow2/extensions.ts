/** Checks of the header extensions that point at further tables. */

import { BlockError } from '../../base/errors.ts'
import { hasBit } from '../../binary/fields.ts'
import {
  BITMAPS_BIT,
  BITMAPS_EXTENSION,
  CRYPT_LUKS,
  CRYPTO_EXTENSION,
  type HeaderFields,
  MAX_BITMAP_DIRECTORY_SIZE,
  MAX_BITMAPS_COUNT,
} from './layout.ts'

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

export const checkCryptoExtension = (fields: HeaderFields, data: Uint8Array): void => {
  if (fields.crypt_method !== CRYPT_LUKS)
    throw invalid('CRYPTO header extension only expected with LUKS encryption method')
  const expected = CRYPTO_EXTENSION.length
  if (data.length !== expected)
    throw invalid(`CRYPTO header extension size ${data.length}, but expected size ${expected}`)
  const { offset } = CRYPTO_EXTENSION.decode(data)
  const clusterSize = 2 ** fields.cluster_bits
  if (offset % clusterSize !== 0)
    throw invalid(`Encryption header offset '${offset}' is not a multiple of cluster size '${clusterSize}'`)
}

export const checkBitmapsExtension = (fields: HeaderFields, data: Uint8Array): void => {
  if (data.length !== BITMAPS_EXTENSION.length) throw invalid('bitmaps_ext: Invalid extension length')
  // What it says is not to be trusted, and not looked at.
  if (!hasBit(fields.autoclear_features, BITMAPS_BIT)) return
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const size = view.getBigUint64(BITMAPS_EXTENSION.offsetOf('bitmap_directory_size'))
  if (size > Number.MAX_SAFE_INTEGER) throw directoryTooLong(size)
  const extension = BITMAPS_EXTENSION.decode(data)
  if (extension.reserved !== 0) throw invalid('bitmaps_ext: Reserved field is not zero')
  if (extension.nb_bitmaps > MAX_BITMAPS_COUNT)
    throw invalid(
      `bitmaps_ext: Image has ${extension.nb_bitmaps} bitmaps, exceeding the QEMU supported maximum of ${MAX_BITMAPS_COUNT}`,
    )
  if (extension.nb_bitmaps === 0) throw invalid('found bitmaps extension with zero bitmaps')
  if (extension.bitmap_directory_offset % 2 ** fields.cluster_bits !== 0)
    throw invalid('bitmaps_ext: invalid bitmap directory offset')
  if (size > MAX_BITMAP_DIRECTORY_SIZE) throw directoryTooLong(size)
}

const directoryTooLong = (size: bigint): BlockError =>
  invalid(
    `bitmaps_ext: bitmap directory size (${size}) exceeds the maximum supported size (${MAX_BITMAP_DIRECTORY_SIZE})`,
  )
