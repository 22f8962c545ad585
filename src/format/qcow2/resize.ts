/** Another guest size: the L1 table grows or loses its end, new clusters are preallocated, freed ones cut off. */

import { BlockError, prefixError, systemText } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { DATA, ExtentList } from '../../block/extent.ts'
import type { Preallocation } from '../../block/layer.ts'
import { claimBare, claimRange } from './claim.ts'
import { l1EntriesFor } from './header.ts'
import type { Image } from './image.ts'
import { l2TableOffset } from './l2.ts'
import { MAX_L1_SIZE } from './layout.ts'
import { mapRange } from './map.ts'
import { pointerTable } from './pointer-table.ts'
import { discardRange, zeroRange } from './zero.ts'

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

export const resizeImage = async (
  image: Image,
  size: number,
  preallocation: Preallocation,
): Promise<void> => {
  image.checkUsable()
  if (size % 512 !== 0) throw invalid('The new size must be a multiple of 512')
  if (image.snapshots.length > 0 && image.fields.version < 3)
    throw new BlockError('unsupported', "Can't resize a v2 image which has snapshots", { code: 'ENOTSUP' })
  await image.beginWriting()
  if (size < image.fields.size) {
    if (preallocation !== 'off') throw invalid("Preallocation can't be used for shrinking an image")
    await shrink(image, size)
  } else {
    // What others write into a raw data file is to be seen: every cluster has its place there.
    await grow(image, size, preallocation === 'off' && image.hasRawDataFile ? 'metadata' : preallocation)
  }
}

/** Guest byte behind the image where the state of a virtual machine begins: the first of an L1 entry of its own. */
export const vmStateOffset = (image: Image): number =>
  l1EntriesFor(image.fields, image.fields.size) * image.l2Entries * image.clusterSize

/** Lengthens the L1 table so that it covers a state of so many bytes. */
export const reserveVmState = async (image: Image, length: number): Promise<void> => {
  await image.beginWriting()
  await reserveL1(image, l1EntriesFor(image.fields, vmStateOffset(image) + length))
}

/** Lengthens the L1 table where it has less than so many entries. */
export const reserveL1 = (image: Image, entries: number): Promise<void> =>
  image.lock.run(async () => {
    if (entries > image.l1.length) await growL1(image, entries)
  })

const grow = async (image: Image, size: number, preallocation: Preallocation): Promise<void> => {
  const { fields } = image
  const entries = l1EntriesFor(fields, size)
  if (entries > image.l1.length) {
    try {
      await image.lock.run(() => growL1(image, entries))
    } catch (error) {
      throw prefixError(error, 'Failed to grow the L1 table: ')
    }
  }
  const before = fields.size
  const showsBacking = image.host.backingSize() > before
  // Space that is taken in the file, too, is data: zeroes.
  const asData = showsBacking && (preallocation === 'falloc' || preallocation === 'full')
  if (preallocation !== 'off') await preallocate(image, before, size, preallocation, asData)
  if (showsBacking && !asData) await hideBacking(image, before, size)
  // What is preallocated is whole clusters, or subclusters.
  const reached = preallocation === 'off' ? size : alignUp(size, image.unit)
  if (image.hasDataFile && image.data.node.size < reached)
    await image.data.node.resize(reached, preallocation === 'metadata' ? 'off' : preallocation)
  await image.flush()
  await image.file.node.flush()
  fields.size = size
  await image.headerWriter.write()
}

/**
 * What lies below is longer than the image was, and is not to be seen where the image grows: from the first unit on that
 * was not part of it.
 */
const hideBacking = async (image: Image, from: number, to: number): Promise<void> => {
  const start = alignUp(from, image.clusterSize)
  const unit = alignUp(from, image.unit)
  // Of a packed cluster no part can be zeroed, but it does not show what is below either.
  if (unit < start) await zeroRange(image, unit, start - unit, {})
  const isHidden = start >= to || (await zeroRange(image, start, alignUp(to, image.clusterSize) - start, {}))
  if (isHidden) return
  const reason = new BlockError('unsupported', systemText('ENOTSUP'), { code: 'ENOTSUP' })
  throw prefixError(reason, 'Failed to zero out new clusters: ')
}

/** Moves the L1 table to where it has room for `entries`. The caller holds the lock. */
const growL1 = async (image: Image, entries: number): Promise<void> => {
  const { l1: old, metadata, host } = image
  const length = entries * 8
  if (length > MAX_L1_SIZE) throw new BlockError('invalid', 'File too large', { code: 'EFBIG' })
  await host.event('l1_grow_alloc_table')
  const offset = await image.allocator.allocate(Math.ceil(length / image.clusterSize), 'L1 table')
  const bytes = old.copy(entries)
  // What the old table was still to be told stands in the copy, which therefore waits for the same tables.
  const dirty = old.takeDirty()
  try {
    await image.l2.flush()
    await image.refcounts.flush()
    await host.event('l1_grow_write_table')
    await image.file.node.write(offset, bytes)
    await image.file.node.flush()
    await host.event('l1_grow_activate_table')
    await image.headerWriter.change({ l1_table_offset: offset, l1_size: entries })
  } catch (error) {
    old.restore(dirty)
    throw error
  }
  metadata.removeRange('active-l1', old.offset)
  metadata.addRange('active-l1', offset, length)
  image.l1 = pointerTable(offset, bytes)
  if (old.length > 0) image.release(old.offset, old.length * 8)
}

/**
 * Gives every cluster that begins in the range space, in guest order, and in the file all of the one where it begins.
 * `asData`: what it holds is to be seen.
 */
const preallocate = async (
  image: Image,
  from: number,
  to: number,
  mode: Preallocation,
  asData: boolean,
): Promise<void> => {
  const claimSpace = asData ? claimRange : claimBare
  const out = new ExtentList()
  const end = alignUp(to, image.clusterSize)
  const { node } = image.data
  let hostEnd = await hostEndOf(image, from)
  /**
   * The file grows in step with what is claimed: where tables were written beyond its end, it would keep holes. A table
   * that ends within its cluster is filled up: file systems then count few extents, and need no space to count them.
   */
  const reach = async (fileMode: Preallocation): Promise<void> => {
    if (image.hasDataFile || node.size >= hostEnd) return
    const rest = alignUp(node.size, image.clusterSize) - node.size
    if (fileMode !== 'off' && rest > 0) await node.write(node.size, new Uint8Array(rest))
    await node.resize(hostEnd, fileMode)
  }
  for (let at = alignUp(from, image.clusterSize); at < end; at = out.offset + out.covered) {
    const claim = await claimSpace(image, at, end - at, out.reset(at, end - at), {})
    await wipeUsed(image, out, mode)
    await claim.commit()
    for (let i = 0; i < out.count; i++) hostEnd = Math.max(hostEnd, out.childOffsets[i]! + out.lengths[i]!)
    if (mode !== 'metadata') await reach(mode)
  }
  await reach('off')
}

/** Where the space of the cluster that the image ends in has its end; 0: it has none, or the image ends with a cluster. */
const hostEndOf = async (image: Image, size: number): Promise<number> => {
  const { clusterSize } = image
  const within = size % clusterSize
  if (within === 0) return 0
  const last = size - SECTOR
  const out = new ExtentList().reset(last, SECTOR)
  await mapRange(image, last, SECTOR, out, 0)
  return out.kinds[0] === DATA ? out.childOffsets[0]! - (within - SECTOR) + clusterSize : 0
}

/** Space that was used before holds what it held; only what lies behind the end of the file reads as zeroes. */
const wipeUsed = async (image: Image, out: ExtentList, mode: Preallocation): Promise<void> => {
  const { node } = image.data
  for (let i = 0; i < out.count; i++) {
    const start = out.childOffsets[i]!
    const end = Math.min(start + out.lengths[i]!, node.size)
    if (start < end) await node.zero(start, end - start, { mayUnmap: mode === 'metadata' })
  }
}

const shrink = async (image: Image, size: number): Promise<void> => {
  const { fields } = image
  const start = alignUp(size, image.clusterSize)
  const end = alignUp(fields.size, image.clusterSize)
  if (start < end) await discardRange(image, start, end - start, true)
  await image.metadata.refuse(image.l1.offset, image.l1.length * 8, 'active-l1')
  await image.lock.run(async () => {
    for (let i = l1EntriesFor(fields, size); i < l1EntriesFor(fields, fields.size); i++) {
      const table = l2TableOffset(image, i)
      if (table === 0) continue
      image.l1.set(i, 0)
      image.metadata.removeCluster('active-l2', table)
      image.release(table, image.clusterSize)
    }
  })
  await image.settle()
  await dropUnusedBlocks(image)
  fields.size = size
  await image.headerWriter.write()
  if (image.hasDataFile) await image.data.node.resize(size, 'off')
  else await cutEnd(image)
}

/** Gives up refcount blocks that count nothing any more, and those that only counted such ones. */
const dropUnusedBlocks = async (image: Image): Promise<void> => {
  for (;;) {
    const unused = await image.lock.run(() => image.refcounts.unhookUnused())
    for (const offset of unused) image.release(offset, image.clusterSize)
    await image.settle()
    if (unused.length === 0) return
  }
}

/** Ends the file behind its last used cluster. */
const cutEnd = async (image: Image): Promise<void> => {
  const { node } = image.file
  await image.lock.run(async () => {
    let clusters = Math.ceil(node.size / image.clusterSize)
    while (clusters > 1 && (await image.refcounts.countOf(clusters - 1)) === 0) clusters--
    if (clusters * image.clusterSize < node.size) await node.resize(clusters * image.clusterSize, 'off')
  })
}
