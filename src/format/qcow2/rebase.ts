/** Another backing file in the header. */

import { BlockError } from '../../base/errors.ts'
import { hasBit } from '../../binary/fields.ts'
import type { BackingReference } from '../../block/facets.ts'
import { storeFirstCluster } from './first-cluster.ts'
import { backingFormatExtension } from './header.ts'
import type { Image } from './image.ts'
import { DATA_FILE_RAW_BIT, EXTENSION_BACKING_FORMAT } from './layout.ts'

/** Names another backing file, or none. Kind `no-space` where the name does not fit into the first cluster. */
export const setBacking = async (image: Image, backing: BackingReference | undefined): Promise<void> => {
  image.checkUsable()
  const { fields, header } = image
  if (backing !== undefined && hasBit(fields.autoclear_features, DATA_FILE_RAW_BIT) && image.hasDataFile)
    throw new BlockError('invalid', 'Invalid argument', { code: 'EINVAL' })
  await image.beginWriting()
  const others = header.extensions.filter(({ type }) => type !== EXTENSION_BACKING_FORMAT)
  const format = backing?.format
  const extensions = format === undefined ? others : [backingFormatExtension(format), ...others]
  await storeFirstCluster(image, { extensions, backing })
}
