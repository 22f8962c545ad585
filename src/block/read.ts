/** Reading through a layer's map: the only loop that moves payload out of an image. */

import { BlockError, toBlockError } from '../base/errors.ts'
import { alignDown, alignUp } from '../base/units.ts'
import { CODED, DATA, ExtentList, HOLE } from './extent.ts'
import type { Node } from './node.ts'

/** Lists are reused: a request borrows one for as long as it runs. */
const lists: ExtentList[] = []
const SPARE_LISTS = 64
const LIST_CAPACITY = 512

export const borrowList = (): ExtentList => lists.pop() ?? new ExtentList(LIST_CAPACITY)
export const returnList = (list: ExtentList): void => {
  if (lists.length < SPARE_LISTS) lists.push(list)
}

/** Fills `into` with the guest bytes at `offset` of the node, whatever unit its layer wants. The range was checked. */
export const readAny = async (
  node: Node,
  offset: number,
  into: Uint8Array,
  signal?: AbortSignal,
): Promise<void> => {
  const { requestAlign } = node.geometry()
  if (offset % requestAlign === 0 && into.length % requestAlign === 0)
    return readNode(node, offset, into, signal)
  const start = alignDown(offset, requestAlign)
  const wide = new Uint8Array(alignUp(offset + into.length, requestAlign) - start)
  await readNode(node, start, wide, signal)
  into.set(wide.subarray(offset - start, offset - start + into.length))
}

/** The same for a range that is a multiple of `requestAlign`. */
export const readNode = async (
  node: Node,
  offset: number,
  into: Uint8Array,
  signal?: AbortSignal,
): Promise<void> => {
  const { layer } = node
  if (layer.read !== undefined || layer.map === undefined || node.driver.kind !== 'format') {
    if (node.listener !== undefined) await node.listener.event('read_aio')
    if (layer.read !== undefined) return readPieces(node, offset, into, signal)
    return node.below.read(offset, into, signal)
  }
  for (let done = 0; done < into.length; ) {
    const at = offset + done
    const part = into.subarray(done)
    const list = borrowList()
    let reading: Promise<unknown> | undefined
    try {
      await layer.map(at, part.length, list.reset(at, part.length))
      if (list.covered === 0) throw tellsNothing(node, at)
      reading = startRuns(node, list, part, signal)
      done += list.covered
    } finally {
      // Before the bytes come: a request borrows one list, not one for each image of a chain.
      returnList(list)
    }
    if (reading !== undefined) await reading
  }
}

/** A layer's map answered not a single byte. */
export const tellsNothing = (node: Node, offset: number): BlockError =>
  new BlockError('corrupt', `Node '${node.name}' cannot tell where its data is`, { node: node.name, offset })

/** Asks the layer itself, for no more than it takes at once. */
const readPieces = async (
  node: Node,
  offset: number,
  into: Uint8Array,
  signal?: AbortSignal,
): Promise<void> => {
  const { layer } = node
  const { maxTransfer } = layer.geometry()
  if (into.length <= maxTransfer) return layer.read!(offset, into, signal)
  for (let at = 0; at < into.length; at += maxTransfer)
    await layer.read!(offset + at, into.subarray(at, at + maxTransfer), signal)
}

/** Starts all runs of a list; undefined when that was all. `into` begins where the list does. */
const startRuns = (
  node: Node,
  list: ExtentList,
  into: Uint8Array,
  signal?: AbortSignal,
): Promise<unknown> | undefined => {
  if (list.count === 1) return readRun(node, list, 0, list.offset, into, signal)
  const pending: Promise<void>[] = []
  for (let i = 0, at = 0; i < list.count; at += list.lengths[i++]!) {
    const run = readRun(node, list, i, list.offset + at, into.subarray(at), signal)
    if (run !== undefined) pending.push(run)
  }
  return pending.length === 0 ? undefined : allSettled(pending)
}

/** Waits for all, then throws the first failure: buffers are not touched any more when it returns. */
export const allSettled = async (pending: readonly Promise<unknown>[]): Promise<void> => {
  const results = await Promise.allSettled(pending)
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

/** Starts one run; undefined when it needed no waiting. `into` begins at the run's first byte. */
const readRun = (
  node: Node,
  list: ExtentList,
  i: number,
  offset: number,
  into: Uint8Array,
  signal?: AbortSignal,
): Promise<void> | undefined => {
  const length = list.lengths[i]!
  const target = into.length === length ? into : into.subarray(0, length)
  switch (list.kinds[i]) {
    case DATA:
      return readData(node, list.children[i]!, list.childOffsets[i]!, offset, target, signal)
    case CODED:
      return readCoded(
        node,
        list.children[i]!,
        list.childOffsets[i]!,
        list.codedLengths[i]!,
        offset,
        target,
        signal,
      )
    case HOLE:
      return readBelow(node, offset, target, signal)
    default:
      target.fill(0)
      return undefined
  }
}

/** What lies under a hole: the backing node's bytes, zeroes beyond its end or without one. */
const readBelow = (
  node: Node,
  offset: number,
  into: Uint8Array,
  signal?: AbortSignal,
): Promise<void> | undefined => {
  const below = node.backing?.node
  const available = below === undefined ? 0 : Math.min(Math.max(below.size - offset, 0), into.length)
  if (available < into.length) into.fill(0, available)
  if (below === undefined || available === 0) return undefined
  const target = available === into.length ? into : into.subarray(0, available)
  const checked = node.layer.checkBacking?.(below)
  const held = node.listener?.event('read_backing_aio')
  if (checked !== undefined || held !== undefined)
    return Promise.all([checked, held]).then(() => below.read(offset, target, signal))
  return below.read(offset, target, signal)
}

const readData = async (
  node: Node,
  child: number,
  childOffset: number,
  offset: number,
  into: Uint8Array,
  signal?: AbortSignal,
): Promise<void> => {
  if (node.listener !== undefined) await node.listener.event('read_aio')
  await childOf(node, child).read(childOffset, into, signal)
  const { crypt } = node.layer
  if (crypt !== undefined) await crypt.decrypt(into, crypt.by === 'guest' ? offset : childOffset)
}

const readCoded = async (
  node: Node,
  child: number,
  childOffset: number,
  codedLength: number,
  offset: number,
  into: Uint8Array,
  signal?: AbortSignal,
): Promise<void> => {
  const pack = node.layer.pack
  if (pack === undefined)
    throw new BlockError('corrupt', 'Packed data in an image that has no codec', { offset })
  const start = offset % pack.unit
  const whole = start === 0 && into.length === pack.unit
  const key = `${child}:${childOffset}`
  let unit = node.unpacked.get(key)
  if (unit === undefined) {
    const coded = new Uint8Array(codedLength)
    if (node.listener !== undefined) await node.listener.event('read_compressed')
    await childOf(node, child).read(childOffset, coded, signal)
    unit = whole ? into : new Uint8Array(pack.unit)
    try {
      await pack.unpack(coded, unit)
    } catch (error) {
      const cause = toBlockError(error)
      throw new BlockError('io', 'Input/output error', { node: node.name, offset, cause, code: 'EIO' })
    }
    if (whole) return
    node.unpacked.set(key, unit)
  }
  into.set(unit.subarray(start, start + into.length))
}

/** The node behind a child index; the layer vouches for it. */
export const childOf = (node: Node, index: number): Node => {
  const edge = node.children[index]
  if (edge === undefined)
    throw new BlockError('io', `Node '${node.name}' has lost a child`, { node: node.name })
  return edge.node
}
