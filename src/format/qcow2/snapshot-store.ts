/** The snapshot table on disk: a new one beside the old one, then the header, then the old one's space comes back. */

import type { HostRange } from '../../block/tail-allocator.ts'
import type { Image } from './image.ts'
import { renderSnapshots, type Snapshot, type StoredEntry, snapshotTableLength } from './snapshots.ts'

/** What a check knows better than the image that it mends. */
interface Known {
  /** Entries of the new table; those of `snapshots` if not given. */
  readonly entries?: readonly StoredEntry[]
  /** What the old table takes. */
  readonly left?: readonly HostRange[]
}

/**
 * Makes `snapshots` those of the image. The caller is no request on the node. A crash leaves the old table or the new
 * one, and leaks at worst.
 */
export const storeSnapshots = async (
  image: Image,
  snapshots: readonly Snapshot[],
  known: Known = {},
): Promise<void> => {
  image.checkUsable()
  await image.beginWriting()
  await image.lock.run(async () => {
    const { fields } = image
    const entries = known.entries ?? snapshots
    const old = { offset: fields.snapshots_offset, length: snapshotTableLength(image.snapshots) }
    fields.snapshots_offset = await placeTable(image, renderSnapshots(entries), 'snapshot table')
    fields.nb_snapshots = entries.length
    try {
      await image.headerWriter.write()
    } catch (error) {
      // Nobody knows which of the two headers the file has.
      image.fail(error)
      throw error
    }
    await image.replaceTables(image.l1, snapshots)
    for (const { offset, length } of known.left ?? [old])
      if (length > 0) image.release(offset, length, 'snapshot')
  })
  await image.settle()
}

/**
 * Takes clusters for a table that nothing names yet and writes it; it is durable, and counted, on return. Answers its
 * host byte, 0 for an empty one. The caller holds the lock.
 */
export const placeTable = async (image: Image, table: Uint8Array, what: string): Promise<number> => {
  if (table.length === 0) return 0
  const { allocator, clusterSize, l2, refcounts, file } = image
  const clusters = Math.ceil(table.length / clusterSize)
  const offset = await allocator.allocate(clusters, what)
  l2.forget(offset, clusters * clusterSize)
  await file.node.write(offset, table)
  await refcounts.flush()
  await file.node.flush()
  return offset
}
