/** Another backing file in the header. */

import { systemError } from '../../base/errors.ts'
import { noBits, withBit } from '../../binary/fields.ts'
import type { BackingReference } from '../../block/facets.ts'
import type { Image } from './image.ts'
import { BACKING_FILE_BIT, BACKING_RAW_BIT, HEADER, type HeaderFields } from './layout.ts'

/** Name and flags of a backing file that stands right behind the header. */
export const backingFields = (
  backing: BackingReference | undefined,
  features: HeaderFields['features'],
): { readonly fields: Partial<HeaderFields>; readonly name: Uint8Array } => {
  const name = Buffer.from(backing?.filename ?? '')
  const named = withBit(features, BACKING_FILE_BIT, backing !== undefined)
  return {
    name,
    fields: {
      features: withBit(named, BACKING_RAW_BIT, backing?.format === 'raw'),
      backing_filename_offset: HEADER.length,
      backing_filename_size: name.length,
    },
  }
}

/**
 * Names another backing file, or none. Kind `unsupported` where an unknown feature may own what is behind the header,
 * `no-space` where the name does not fit.
 */
export const setBacking = async (image: Image, backing: BackingReference | undefined): Promise<void> => {
  const { fields: before } = image
  if (backing !== undefined && !noBits(before.compat_features)) throw systemError('ENOTSUP')
  const { fields, name } = backingFields(backing, before.features)
  if (HEADER.length + name.length > before.header_size * before.cluster_size) throw systemError('ENOSPC')
  await image.storeHeader(fields, name)
  image.backing = backing
}
