/** Another guest size: the header says so; tables are as large as they ever need to be. */

import { BlockError, prefixError } from '../../base/errors.ts'
import type { Preallocation } from '../../block/layer.ts'
import { refusePreallocation } from '../../block/resize.ts'
import { isImageSize } from './header.ts'
import type { Image } from './image.ts'

export const resizeImage = async (
  image: Image,
  size: number,
  preallocation: Preallocation,
): Promise<void> => {
  refusePreallocation(preallocation)
  const { fields } = image
  if (!isImageSize(size, fields.cluster_size, fields.table_size))
    throw new BlockError('invalid', 'Invalid image size specified', { code: 'EINVAL' })
  if (size < image.size)
    throw new BlockError('unsupported', 'Shrinking images is currently not supported', { code: 'ENOTSUP' })
  await image.flush()
  try {
    await image.storeHeader({ image_size: size })
  } catch (error) {
    throw prefixError(error, 'Failed to update the image size: ')
  }
  await image.reload()
}
