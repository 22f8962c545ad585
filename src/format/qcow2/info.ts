/** What `info` says of an image: QAPI's ImageInfoSpecificQCow2 and the snapshot list. */

import { hasBit } from '../../binary/fields.ts'
import type { FormatInfo } from '../../block/facets.ts'
import type { BitmapEntry } from './bitmap-directory.ts'
import { compressionType, type ImageHeader } from './header.ts'
import {
  BITMAP_AUTO,
  BITMAP_IN_USE,
  CORRUPT_BIT,
  DATA_FILE_BIT,
  DATA_FILE_RAW_BIT,
  DIRTY_BIT,
  EXTENDED_L2_BIT,
  LAZY_REFCOUNTS_BIT,
} from './layout.ts'
import { describeSnapshot, type Snapshot } from './snapshots.ts'

/** `bitmaps`: those that the image has, undefined for none; `encrypt`: what the encryption says of itself. */
export const describeImage = (
  header: ImageHeader,
  snapshots: readonly Snapshot[],
  bitmaps: readonly BitmapEntry[] | undefined,
  encrypt: Record<string, unknown> | undefined,
): FormatInfo => {
  const { fields, dataFileName } = header
  const { incompatible_features: incompatible } = fields
  const version3 = {
    'lazy-refcounts': hasBit(fields.compatible_features, LAZY_REFCOUNTS_BIT),
    ...(bitmaps === undefined ? {} : { bitmaps: bitmaps.map(describeBitmap) }),
    'refcount-bits': 2 ** fields.refcount_order,
    corrupt: hasBit(incompatible, CORRUPT_BIT),
    'extended-l2': hasBit(incompatible, EXTENDED_L2_BIT),
    ...(dataFileName === undefined ? {} : { 'data-file': dataFileName }),
    ...(hasBit(incompatible, DATA_FILE_BIT) && {
      'data-file-raw': hasBit(fields.autoclear_features, DATA_FILE_RAW_BIT),
    }),
  }
  const data = {
    compat: fields.version === 2 ? '0.10' : '1.1',
    'compression-type': compressionType(fields),
    ...(fields.version === 2 ? { 'refcount-bits': 2 ** fields.refcount_order } : version3),
    ...(encrypt === undefined ? {} : { encrypt }),
  }
  return {
    dirty: hasBit(incompatible, DIRTY_BIT),
    ...(fields.crypt_method === 0 ? {} : { encrypted: true }),
    ...(snapshots.length === 0 ? {} : { snapshots: snapshots.map(describeSnapshot) }),
    specific: { type: 'qcow2', data },
  }
}

/** QAPI's Qcow2BitmapInfo. */
const describeBitmap = ({ name, granularityBits, flags }: BitmapEntry): Record<string, unknown> => ({
  flags: [
    ...((flags & BITMAP_IN_USE) !== 0 ? ['in-use'] : []),
    ...((flags & BITMAP_AUTO) !== 0 ? ['auto'] : []),
  ],
  name,
  granularity: 2 ** granularityBits,
})
