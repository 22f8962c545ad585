/** Dropping all content of an image, after it was committed to what lies below. */

import { directoryPlace } from './bitmap-directory.ts'
import type { Image } from './image.ts'
import { CRYPT_LUKS } from './layout.ts'
import { discardRange } from './zero.ts'

/** Makes everything a hole again and gives the space back. Not within a request on the node. */
export const makeEmpty = async (image: Image): Promise<void> => {
  image.checkUsable()
  if (canStartAnew(image)) return startAnew(image)
  await discardRange(image, 0, image.fields.size, true)
  await image.settle()
}

const l1Clusters = ({ fields, clusterSize }: Image): number => Math.ceil((fields.l1_size * 8) / clusterSize)

/** Nothing but guest data hangs on the tables, which lie where those of a new image would. */
const canStartAnew = (image: Image): boolean => {
  const { fields, clusterSize, refcounts } = image
  return (
    fields.version >= 3 &&
    fields.nb_snapshots === 0 &&
    directoryPlace(image.header) === undefined &&
    !image.hasDataFile &&
    fields.crypt_method !== CRYPT_LUKS &&
    fields.refcount_table_offset === clusterSize &&
    fields.refcount_table_clusters === 1 &&
    refcounts.blockOffset(0) === 2 * clusterSize &&
    fields.l1_table_offset === 3 * clusterSize &&
    3 + l1Clusters(image) <= refcounts.blockEntries
  )
}

/**
 * Makes the tables those of a new image. The dirty bit stands meanwhile, as with QEMU: whoever finds the image half way
 * counts anew from an L1 table that is whole or zero, so no order is needed among the writes.
 */
const startAnew = async (image: Image): Promise<void> => {
  const { clusterSize, host } = image
  const store = image.file.node
  await image.beginWriting()
  await image.settle()
  await image.lock.run(async () => {
    const l1 = 3 * clusterSize
    const end = l1 + l1Clusters(image) * clusterSize
    try {
      await image.lazy.fallBehind()
      await host.event('l1_update')
      await store.zero(l1, end - l1, {})
      await host.event('empty_image_prepare')
      await store.zero(clusterSize, l1 - clusterSize, {})
      await host.event('reftable_update')
      await host.event('refblock_alloc')
      await writeCounts(image, end / clusterSize)
      await writeTable(image)
      await store.flush()
      await store.resize(end)
      await image.reload()
    } catch (error) {
      // What is in memory says nothing about the file any more.
      image.fail(error, true)
      throw error
    }
  })
  await image.settle()
}

/** A refcount table that leads to the first block only. */
const writeTable = async ({ clusterSize, file }: Image): Promise<void> => {
  const table = new Uint8Array(clusterSize)
  new DataView(table.buffer).setUint32(4, 2 * clusterSize)
  await file.node.write(clusterSize, table)
}

/** The first refcount block, where so many clusters are in use. */
const writeCounts = async ({ clusterSize, refcounts, file }: Image, clusters: number): Promise<void> => {
  const block = new Uint8Array(clusterSize)
  const view = new DataView(block.buffer)
  for (let cluster = 0; cluster < clusters; cluster++) refcounts.counters.write(view, cluster, 1)
  await file.node.write(2 * clusterSize, block)
}
