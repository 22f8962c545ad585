/** Zeroing guest bytes: by what the layer has for it, else by writing zeroes. */

import { BlockError } from '../base/errors.ts'
import { alignDown, alignUp, MiB } from '../base/units.ts'
import { HOLE, ZERO } from './extent.ts'
import type { ZeroOptions } from './layer.ts'
import type { Node } from './node.ts'
import { borrowList, returnList } from './read.ts'
import { borrowStatus, returnStatus, STATUS_ZERO, walk } from './walk.ts'
import { notPossible, writeAny } from './write.ts'

/** Zeroes that are written where nothing cheaper exists. */
const ZERO_CHUNK = MiB
const zeroes = new Uint8Array(ZERO_CHUNK)

/**
 * Zeroes guest bytes by the layer's own means, else by writing them. `reclaim` is called before what the layer said it can
 * do is written after all, where no lock is held: it may have given up space by then.
 */
export const zeroNode = async (
  node: Node,
  offset: number,
  length: number,
  how: ZeroOptions,
  reclaim?: () => Promise<void>,
): Promise<void> => {
  const { layer } = node
  if (layer.zero === undefined) {
    if (layer.claim === undefined && layer.write === undefined) {
      if (layer.map !== undefined) throw notPossible()
      return node.below.zero(offset, length, how)
    }
    return writeZeroes(node, offset, length, how)
  }
  const { zeroUnit: wholeUnit, size } = layer.geometry()
  const zeroUnit = layer.zeroesParts === true ? 1 : wholeUnit
  const end = offset + length
  const start = alignUp(offset, zeroUnit)
  const stop = alignDown(end, zeroUnit)
  if (offset < start) await zeroPart(node, offset, Math.min(start, end) - offset, how)
  if (start < stop && !(await zeroUnits(node, start, stop - start, how))) {
    await reclaim?.()
    await writeZeroes(node, start, stop - start, how)
  }
  const tail = Math.max(start, stop)
  if (tail >= end) return
  const isLast = end >= size && (await zeroUnits(node, tail, end - tail, how))
  if (!isLast) await zeroPart(node, tail, end - tail, how)
}

const zeroUnits = async (node: Node, offset: number, length: number, how: ZeroOptions): Promise<boolean> => {
  const release = await node.rangeLock.lock(offset, length)
  try {
    return await node.layer.zero!(offset, length, how)
  } finally {
    node.unpacked.clear()
    release()
  }
}

/** Part of a unit: the whole one where that changes nothing else, zeroes that are written otherwise. */
const zeroPart = async (node: Node, offset: number, length: number, how: ZeroOptions): Promise<void> => {
  const { requestAlign } = node.layer.geometry()
  // The rest of a request's first or last unit would be read and written again, which is no zeroing.
  if (offset % requestAlign !== 0 || (offset + length) % requestAlign !== 0) refuseWriting(node, how)
  if (node.driver.kind === 'format' && (await zeroWholeUnit(node, offset, length, how))) return
  await writeZeroes(node, offset, length, how)
}

/** Zeroes the unit around a part, if it holds no data and its rest reads as zeroes already. */
const zeroWholeUnit = async (
  node: Node,
  offset: number,
  length: number,
  how: ZeroOptions,
): Promise<boolean> => {
  const { zeroUnit, size } = node.layer.geometry()
  const start = alignDown(offset, zeroUnit)
  const end = Math.min(alignUp(offset + length, zeroUnit), size)
  const release = await node.rangeLock.lock(start, end - start)
  try {
    if (!(await holdsNothing(node, start, end - start))) return false
    if (!(await readsZero(node, start, offset - start))) return false
    if (!(await readsZero(node, offset + length, end - (offset + length)))) return false
    return await node.layer.zero!(start, end - start, how)
  } finally {
    release()
  }
}

/** The layer itself has no data there. */
const holdsNothing = async (node: Node, offset: number, length: number): Promise<boolean> => {
  const list = borrowList()
  try {
    await node.map(offset, length, list.reset(offset, length))
    for (let i = 0; i < list.count; i++) if (list.kinds[i] !== ZERO && list.kinds[i] !== HOLE) return false
    return list.covered === length
  } finally {
    returnList(list)
  }
}

/** The guest reads zeroes, as far as the chain's tables tell. */
const readsZero = async (node: Node, offset: number, length: number): Promise<boolean> => {
  const list = borrowStatus()
  try {
    for (let done = 0; done < length; done += list.covered) {
      await walk(node, undefined, offset + done, length - done, list.reset(offset + done, length - done))
      if (list.covered === 0) return false
      for (let i = 0; i < list.count; i++) if ((list.status[i]! & STATUS_ZERO) === 0) return false
    }
    return true
  } finally {
    returnStatus(list)
  }
}

/** Throws where zeroes may not be written. */
const refuseWriting = (node: Node, { noFallback }: ZeroOptions): void => {
  if (noFallback === true)
    throw new BlockError('unsupported', 'Operation not supported', { code: 'ENOTSUP', node: node.name })
}

const writeZeroes = async (node: Node, offset: number, length: number, how: ZeroOptions): Promise<void> => {
  refuseWriting(node, how)
  for (let done = 0; done < length; done += ZERO_CHUNK) {
    how.signal?.throwIfAborted()
    await writeAny(node, offset + done, zeroes.subarray(0, Math.min(ZERO_CHUNK, length - done)), {})
  }
}
