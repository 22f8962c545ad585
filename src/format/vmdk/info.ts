/** What `info` tells of an image. */

import type { FormatInfo } from '../../block/facets.ts'
import { filenameOf } from '../../block/filename.ts'
import type { Extent } from './extent.ts'
import type { Image } from './image.ts'

export const describeImage = (image: Image): FormatInfo => ({
  dirty: false,
  clusterSize: clusterOf(image.extents),
  specific: {
    type: 'vmdk',
    data: {
      'create-type': image.createType ?? '',
      cid: image.cid,
      'parent-cid': image.parentCid,
      extents: image.extents.map(describeExtent),
    },
  },
})

const describeExtent = (extent: Extent): Record<string, unknown> => ({
  filename: filenameOf(extent.edge.node),
  format: extent.type ?? '',
  'virtual-size': extent.size,
  ...(extent.flat ? {} : { 'cluster-size': extent.grain }),
  ...(!extent.flat && extent.shape.compressed === true ? { compressed: true } : {}),
})

/** Bytes of a grain where all extents are alike, else 0. */
const clusterOf = (extents: readonly Extent[]): number => {
  const [first] = extents
  if (first === undefined || first.flat) return 0
  const alike = extents.every(
    (extent) =>
      !extent.flat && extent.grain === first.grain && extent.shape.compressed === first.shape.compressed,
  )
  return alike ? first.grain : 0
}
