/** Which tables an image has, for its metadata map: those that its header names, and those that they name. */

import { BlockError, systemError } from '../../base/errors.ts'
import type { BlockMap } from '../../block/block-map.ts'
import { directoryPlace } from './bitmap-directory.ts'
import type { Image } from './image.ts'
import { entryOffset, isTablePlace, MAX_L1_SIZE } from './layout.ts'
import { loadPointerTable } from './pointer-table.ts'
import { type Snapshot, snapshotTableLength } from './snapshots.ts'

/** All but L2 tables. */
export const mapTables = (image: Image): void => {
  const { fields, header, metadata, refcounts } = image
  for (const offset of refcounts.blockOffsets()) metadata.addCluster('refcount-block', offset)
  metadata.addRange('main-header', 0, image.clusterSize)
  metadata.addRange('refcount-table', fields.refcount_table_offset, refcounts.tableLength * 8)
  const bitmaps = directoryPlace(header)
  if (bitmaps !== undefined) metadata.addRange('bitmap-directory', bitmaps.offset, bitmaps.length)
  mapL1Tables(image)
}

/** Other L1 tables and snapshots than before. */
export const remapL1Tables = (image: Image): void => {
  for (const kind of ['active-l1', 'inactive-l1', 'snapshot-table'] as const) image.metadata.removeKind(kind)
  mapL1Tables(image)
}

const mapL1Tables = ({ fields, metadata, snapshots }: Image): void => {
  metadata.addRange('active-l1', fields.l1_table_offset, fields.l1_size * 8)
  for (const { l1Offset, l1Entries } of snapshots) metadata.addRange('inactive-l1', l1Offset, l1Entries * 8)
  metadata.addRange('snapshot-table', fields.snapshots_offset, snapshotTableLength(snapshots))
}

/** L2 tables; those of snapshots only where they are to be looked for, for their L1 tables have to be read. */
export const mapL2Tables = async (image: Image): Promise<void> => {
  const { metadata, options, snapshots } = image
  metadata.replaceClusters('active-l2', tablesOf(image.l1))
  if (!options.overlapChecks.has('inactive-l2')) return
  const inactive: number[] = []
  let blindness: BlockError | undefined
  for (const snapshot of snapshots) {
    try {
      for (const offset of tablesOf(await readInactiveL1(image, snapshot))) inactive.push(offset)
    } catch (error) {
      if (!(error instanceof BlockError)) throw error
      blindness ??= error
    }
  }
  metadata.replaceClusters('inactive-l2', inactive)
  metadata.setBlind(blindness)
}

const readInactiveL1 = async (image: Image, { l1Offset, l1Entries }: Snapshot): Promise<BlockMap> => {
  const length = l1Entries * 8
  if (length > MAX_L1_SIZE) throw systemError('EFBIG')
  if (!isTablePlace(l1Offset, length, image.clusterSize)) throw systemError('EINVAL')
  return loadPointerTable(image.file.node, l1Offset, l1Entries)
}

/** Host bytes of the L2 tables of an L1 table. */
const tablesOf = (l1: BlockMap): number[] => {
  const offsets: number[] = []
  for (let i = 0; i < l1.length; i++) {
    const offset = entryOffset(l1.hi(i), l1.lo(i))
    if (offset !== 0) offsets.push(offset)
  }
  return offsets
}
