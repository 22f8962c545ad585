/**
 * Another guest-visible size. What was never part of the image does not show in what is added: neither data in the rest of
 * its last unit, nor what a longer backing file has there.
 */

import { BlockError, systemError } from '../base/errors.ts'
import { alignDown, alignUp, isExactSize, MAX_LENGTH, SECTOR } from '../base/units.ts'
import { type ExtentList, HOLE, ZERO } from './extent.ts'
import type { Preallocation } from './layer.ts'
import type { Node } from './node.ts'
import { borrowList, readNode, returnList, tellsNothing } from './read.ts'
import { lockUnits, writeLocked } from './write.ts'
import { zeroNode } from './zero.ts'

/** The node is writable. Kind `invalid` for a size that cannot be. */
export const resizeNode = async (node: Node, size: number, preallocation: Preallocation): Promise<void> => {
  if (!isExactSize(size)) throw sizeRefused(size)
  const { layer } = node
  const before = node.size
  if (size > before) {
    const started = node.requests.begin()
    await ownLastUnit(node, preallocation).finally(() => node.requests.end(started))
  }
  if (layer.resize !== undefined) await layer.resize(size, preallocation)
  else if (node.passesDown) await node.below.resize(size, preallocation)
  else throw new BlockError('unsupported', 'Image format driver does not support resize')
  for (const bitmap of node.bitmaps) bitmap.resize(node.size)
  node.unpacked.clear()
  if (node.size > before) await hideOld(node, before, node.size)
}

/** Of formats whose images grow without space. Kind `unsupported`. */
export const refusePreallocation = (mode: Preallocation): void => {
  if (mode === 'off') return
  throw new BlockError('unsupported', `Unsupported preallocation mode '${mode}'`, { code: 'ENOTSUP' })
}

/** What arithmetic keeps exact ends at half of QEMU's own limit. */
const sizeRefused = (size: number): BlockError => {
  if (size <= MAX_LENGTH && size > 0) return systemError('EFBIG')
  const isTooLong = size > MAX_LENGTH && size < Number.POSITIVE_INFINITY
  const text = isTooLong
    ? `offset(${BigInt(size)}) exceeds maximum(${BigInt(MAX_LENGTH)})`
    : 'Image size cannot be negative'
  return new BlockError('invalid', text)
}

/**
 * The image is about to grow within the unit that sticks out beyond its end: that one becomes its own where a backing file
 * is longer than it and would show, and where what is added is to have space, which all of the unit then has in the file,
 * too, but for `metadata`. Whole units that are added are the layer's business.
 */
const ownLastUnit = async (node: Node, preallocation: Preallocation): Promise<void> => {
  const { cluster, zeroUnit } = node.layer.geometry()
  const { backing, size } = node
  const shows = backing !== undefined && backing.node.size > size
  const unit = preallocation === 'off' ? Math.min(cluster, zeroUnit) : cluster
  if (cluster === 0 || size % unit === 0 || (preallocation === 'off' && !shows)) return
  const isWhole = preallocation === 'falloc' || preallocation === 'full'
  const start = isWhole ? alignDown(size, unit) : size - SECTOR
  const release = await lockUnits(node, start, size - start)
  try {
    const own = new Uint8Array(size - start)
    await readNode(node, start, own)
    await writeLocked(node, start, own, {})
  } finally {
    release()
  }
}

/** What is in the rest of a cluster, and what shows through holes. Whole clusters of data are new ones. */
const hideOld = async (node: Node, start: number, end: number): Promise<void> => {
  const { backing } = node
  const { cluster } = node.geometry()
  const isBacked = backing !== undefined && backing.node.size > start
  const whole = cluster === 0 ? start : Math.min(alignUp(start, cluster), end)
  const stop = isBacked ? end : whole
  const list = borrowList()
  try {
    for (let at = start; at < stop; at = list.offset + list.covered) {
      const length = (at < whole ? whole : stop) - at
      await node.map(at, length, list.reset(at, length))
      if (list.covered === 0) throw tellsNothing(node, at)
      await hideRuns(node, list, at < whole, isBacked)
    }
  } finally {
    returnList(list)
  }
}

/** Zeroes the runs of data, or the holes, or both; neighbours in one go. */
const hideRuns = async (node: Node, list: ExtentList, data: boolean, holes: boolean): Promise<void> => {
  const shows = (i: number): boolean => (list.kinds[i] === HOLE ? holes : list.kinds[i] !== ZERO && data)
  for (let i = 0, at = list.offset; i < list.count; i++) {
    const from = at
    at += list.lengths[i]!
    if (!shows(i)) continue
    while (i + 1 < list.count && shows(i + 1)) at += list.lengths[++i]!
    await zeroNode(node, from, at - from, {})
    node.mark(from, at - from)
  }
}
