/** Dropping all content of an image, after it was committed to what lies below. */

import { hasBit, withBit } from '../../binary/fields.ts'
import { directoryPlace } from './bitmap-directory.ts'
import type { Image } from './image.ts'
import { DIRTY_BIT } from './layout.ts'
import { discardRange } from './zero.ts'

const CRYPT_LUKS = 2

/** Makes everything a hole again and gives the space back. Not within a request on the node. */
export const makeEmpty = async (image: Image): Promise<void> => {
  image.checkUsable()
  if (canStartAnew(image)) return startAnew(image)
  await discardRange(image, 0, image.fields.size, true)
  await image.settle()
}

const l1Clusters = ({ fields, clusterSize }: Image): number => Math.ceil((fields.l1_size * 8) / clusterSize)

/** Nothing but guest data hangs on the tables, and one refcount block counts what a new image needs. */
const canStartAnew = (image: Image): boolean => {
  const { fields } = image
  return (
    fields.version >= 3 &&
    fields.nb_snapshots === 0 &&
    directoryPlace(image.header) === undefined &&
    !image.hasDataFile &&
    fields.crypt_method !== CRYPT_LUKS &&
    3 + l1Clusters(image) <= image.refcounts.blockEntries
  )
}

/**
 * Writes the tables of a new image over what comes behind the header: refcount table, refcount block, L1 table. The dirty
 * bit is set meanwhile, so that whoever finds the image half way makes counts for what there is.
 */
const startAnew = async (image: Image): Promise<void> => {
  const { fields, clusterSize, host } = image
  const store = image.file.node
  await image.beginWriting()
  await image.settle()
  await image.lock.run(async () => {
    const tableBytes = l1Clusters(image) * clusterSize
    try {
      await setDirty(image, true)
      await host.event('l1_update')
      await store.zero(fields.l1_table_offset, tableBytes, {})
      // What old entries show must not be gone before they are.
      await store.flush()
      await host.event('empty_image_prepare')
      await store.zero(clusterSize, 2 * clusterSize + tableBytes, {})
      await host.event('l1_update')
      await host.event('reftable_update')
      fields.refcount_table_offset = clusterSize
      fields.refcount_table_clusters = 1
      fields.l1_table_offset = 3 * clusterSize
      await image.storeHeader()
      await host.event('refblock_alloc')
      await writeCounts(image, 3 + l1Clusters(image))
      await setDirty(image, false)
      await store.resize(3 * clusterSize + tableBytes)
      await image.reload()
    } catch (error) {
      // What is in memory says nothing about the file any more.
      image.fail(error)
      throw error
    }
  })
}

/** The first refcount block, where so many clusters are in use, and the entry that leads to it. */
const writeCounts = async ({ clusterSize, refcounts, file }: Image, clusters: number): Promise<void> => {
  const block = new Uint8Array(clusterSize)
  const view = new DataView(block.buffer)
  for (let cluster = 0; cluster < clusters; cluster++) refcounts.counters.write(view, cluster, 1)
  const offset = 2 * clusterSize
  const entry = new Uint8Array(8)
  new DataView(entry.buffer).setUint32(4, offset)
  await file.node.write(offset, block)
  await file.node.write(clusterSize, entry)
}

const setDirty = async (image: Image, dirty: boolean): Promise<void> => {
  const { fields } = image
  if (hasBit(fields.incompatible_features, DIRTY_BIT) === dirty) return
  await image.file.node.flush()
  fields.incompatible_features = withBit(fields.incompatible_features, DIRTY_BIT, dirty)
  await image.storeHeader()
}
