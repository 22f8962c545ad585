/**
 * Copying that the host does, from file to file, without the bytes passing through here (`convert -C`). It is possible
 * where nothing between the guest and the files on either side changes or watches the bytes; else, they are read and
 * written.
 */

import { DATA, ENCRYPTED, type ExtentList, HOLE, RECURSE } from './extent.ts'
import type { WriteOptions } from './layer.ts'
import type { Node } from './node.ts'
import { allSettled, borrowList, childOf, readNode, returnList } from './read.ts'
import { claimAll, lockUnits } from './write.ts'

/** Plain bytes of a node that the host copies from. */
export interface Place {
  readonly node: Node
  readonly offset: number
  readonly length: number
}

/** The node's layer is a format that neither changes nor watches what passes. */
const isPlain = ({ driver, layer, listener }: Node): boolean =>
  driver.kind === 'format' && layer.crypt === undefined && layer.debug === undefined && listener === undefined

/** The host can copy into the node, at least into a part of it. */
export const takesCopies = (node: Node): boolean => {
  const { layer, settings } = node
  if (settings.detectZeroes !== 'off') return false
  if (layer.copyFrom !== undefined) return layer.isCopiedByHost === true
  if (!isPlain(node) || layer.geometry().packedOnly === true) return false
  if (layer.claim === undefined && (layer.write !== undefined || layer.map !== undefined)) return false
  return node.children[0] !== undefined && takesCopies(node.below)
}

/**
 * Looks for the place in a file where guest bytes lie plain and in one piece, and keeps it from being used anew until
 * `use` ends.
 * False, without calling `use`, where there is none.
 */
export const withPlace = async (
  node: Node,
  offset: number,
  length: number,
  use: (place: Place) => Promise<void>,
): Promise<boolean> => {
  const started = node.requests.begin()
  try {
    if (node.layer.isCopiedByHost === true) {
      await use({ node, offset, length })
      return true
    }
    if (!isPlain(node)) return false
    const next = await placeBelow(node, offset, length)
    return next !== undefined && (await withPlace(next.node, next.offset, length, use))
  } finally {
    node.requests.end(started)
  }
}

/** The child that has all of the range, and where. */
const placeBelow = async (
  node: Node,
  offset: number,
  length: number,
): Promise<{ node: Node; offset: number } | undefined> => {
  const { layer } = node
  const list = borrowList()
  try {
    await node.map(offset, length, list.reset(offset, length))
    if (list.count !== 1 || list.covered !== length) return undefined
    const kind = list.kinds[0]
    const flags = list.flags[0]!
    if (kind === HOLE) {
      const below = node.backing?.node
      if (below === undefined || offset + length > below.size) return undefined
      await layer.checkBacking?.(below)
      return { node: below, offset }
    }
    // A layer that reads by itself may do anything with the bytes, unless it says that the child's are its own.
    const isOwn = layer.read !== undefined && (flags & RECURSE) === 0
    if (kind !== DATA || (flags & ENCRYPTED) !== 0 || isOwn || list.children[0]! < 0) return undefined
    return { node: childOf(node, list.children[0]!), offset: list.childOffsets[0]! }
  } finally {
    returnList(list)
  }
}

/** Copies into a node that `takesCopies`. The range was checked. */
export const copyInto = async (node: Node, offset: number, from: Place, how: WriteOptions): Promise<void> => {
  const { layer } = node
  if (layer.copyFrom !== undefined) {
    how.onClaimed?.()
    return copyFile(node, offset, from)
  }
  if (layer.claim === undefined) return node.below.copyFrom(offset, from, how)
  const { requestAlign } = layer.geometry()
  if (offset % requestAlign !== 0 || from.length % requestAlign !== 0)
    return copyByHand(node, offset, from, how)
  await how.after
  const release = await lockUnits(node, offset, from.length)
  try {
    await claimAll(node, offset, from.length, how, (claimed) => copyPayload(node, claimed, offset, from))
  } finally {
    release()
  }
}

/** From file to file; what the host did not copy is read and written. */
const copyFile = async (node: Node, offset: number, from: Place): Promise<void> => {
  const done = await node.layer.copyFrom!(offset, from.node.layer, from.offset, from.length)
  if (done < from.length) await copyByHand(node, offset + done, part(from, done, from.length))
}

const copyByHand = async (node: Node, offset: number, from: Place, how?: WriteOptions): Promise<void> => {
  const bytes = new Uint8Array(from.length)
  await from.node.read(from.offset, bytes)
  await node.write(offset, bytes, how)
}

const part = ({ node, offset }: Place, start: number, end: number): Place => ({
  node,
  offset: offset + start,
  length: end - start,
})

/** The claimed runs' bytes: those of the file, and around them what the guest sees there now. */
const copyPayload = async (node: Node, claimed: ExtentList, offset: number, from: Place): Promise<void> => {
  const end = offset + from.length
  const pending: Promise<void>[] = []
  for (let i = 0, at = claimed.offset; i < claimed.count; i++) {
    const next = at + claimed.lengths[i]!
    if (claimed.kinds[i] === DATA) {
      const child = childOf(node, claimed.children[i]!)
      const shift = claimed.childOffsets[i]! - at
      const start = Math.min(Math.max(offset, at), next)
      const stop = Math.max(Math.min(end, next), start)
      if (at < start) pending.push(keep(node, at, start, child, shift))
      if (start < stop) pending.push(copyRun(child, start + shift, part(from, start - offset, stop - offset)))
      if (stop < next) pending.push(keep(node, stop, next, child, shift))
    }
    at = next
  }
  await allSettled(pending)
}

const copyRun = (child: Node, offset: number, from: Place): Promise<void> =>
  takesCopies(child) ? child.copyFrom(offset, from) : copyByHand(child, offset, from)

/** Puts what the guest sees from `start` to `end` into the child, `shift` bytes further on. */
const keep = async (node: Node, start: number, end: number, child: Node, shift: number): Promise<void> => {
  // The last unit of an image may stick out beyond its size; that part is zeroes.
  const bytes = new Uint8Array(end - start)
  const readable = Math.min(end, node.size) - start
  if (readable > 0) await readNode(node, start, bytes.subarray(0, readable))
  await child.write(start + shift, bytes)
}
