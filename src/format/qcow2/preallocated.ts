/** Whether an image's clusters were preallocated: its data may then be holes in the file, which a walk looks for. */

import type { Image } from './image.ts'
import { refcountBlockOffset } from './layout.ts'
import { loadPointerTable } from './pointer-table.ts'
import { countersFor } from './refcount/entries.ts'

/** Clusters counted beyond those that have space, relative and absolute, before an image counts as preallocated. */
const SLACK_FACTOR = 10 / 9
const SLACK_CLUSTERS = 2

/**
 * True when clearly more clusters are in use than the file has space for. Only sparse files are looked at closely, and
 * only until the answer is certain; an image without refcounts to look at answers no.
 */
export const isPreallocated = async (image: Image): Promise<boolean> => {
  const { node } = image.file
  if (node.layer.allocatedSize === undefined) return false
  const allocated = await node.layer.allocatedSize()
  const clusters = Math.ceil(node.size / image.clusterSize)
  const real = Math.floor(allocated / image.clusterSize)
  const threshold = Math.max(Math.floor(real * SLACK_FACTOR), real + SLACK_CLUSTERS)
  if (clusters < threshold) return false
  return (await countUsed(image, clusters, threshold)) >= threshold
}

/** Clusters in use among the first `clusters`; stops counting at `enough`. */
const countUsed = async (image: Image, clusters: number, enough: number): Promise<number> => {
  const { fields, clusterSize } = image
  const store = image.file.node
  const counters = countersFor(fields.refcount_order)
  const blockEntries = (clusterSize * 8) / 2 ** fields.refcount_order
  const tableLength = Math.min(
    (fields.refcount_table_clusters * clusterSize) / 8,
    Math.ceil(clusters / blockEntries),
  )
  const table = await loadPointerTable(store, fields.refcount_table_offset, tableLength)
  const bytes = new Uint8Array(clusterSize)
  const view = new DataView(bytes.buffer)
  let used = 0
  for (let index = 0; index < tableLength && used < enough; index++) {
    const offset = refcountBlockOffset(table.hi(index), table.lo(index))
    if (offset === 0 || offset % clusterSize !== 0 || offset > Number.MAX_SAFE_INTEGER) continue
    await store.read(offset, bytes)
    const end = Math.min(clusters - index * blockEntries, blockEntries)
    for (let i = 0; i < end; i++) if (counters.read(view, i) !== 0) used++
  }
  return used
}
