/**
 * Writing through a layer's claims: the only loop that moves payload into an image, and copy-on-write in one sentence:
 * a claim may be wider than the request; what lies outside the payload is first filled with what the guest sees there.
 */

import { BlockError, toBlockError } from '../base/errors.ts'
import { alignDown, alignUp } from '../base/units.ts'
import { isZero } from '../base/zero.ts'
import { CODED, DATA, type ExtentList, HOLE } from './extent.ts'
import type { Claim, WriteOptions } from './layer.ts'
import type { Node } from './node.ts'
import { allSettled, borrowList, childOf, readNode, returnList, tellsNothing } from './read.ts'

/** Writes guest bytes into the node, whatever unit its layer wants. The range was checked. */
export const writeAny = async (
  node: Node,
  offset: number,
  from: Uint8Array,
  how: WriteOptions,
): Promise<void> => {
  const { layer } = node
  if (layer.claim === undefined && layer.write === undefined) {
    // Formats that are only read have neither; what lies below them is not theirs to show.
    if (layer.map !== undefined) throw notPossible()
    if (node.listener !== undefined) await node.listener.event('write_aio')
    return node.below.write(offset, from, how)
  }
  const packed = how.compressed === true || layer.geometry().packedOnly === true
  if (packed && node.driver.kind !== 'filter') return writeCompressed(node, offset, from, how)
  // Where nothing is claimed there is no order to keep.
  if (layer.claim !== undefined) await how.after
  const { requestAlign } = layer.geometry()
  if (layer.claim === undefined && requestAlign === 1) return writeLocked(node, offset, from, how)
  const release = await lockUnits(node, offset, from.length)
  try {
    if (offset % requestAlign === 0 && from.length % requestAlign === 0)
      await writeLocked(node, offset, from, how)
    else await writeUnaligned(node, offset, from, how)
  } finally {
    release()
  }
}

/**
 * Locks the whole units that the range touches. Where the layer wants whole sectors, aligned writes take the lock too:
 * one that came in between another's read and write of a sector would be lost.
 */
export const lockUnits = (node: Node, offset: number, length: number): Promise<() => void> => {
  const { cluster, requestAlign } = node.layer.geometry()
  const unit = Math.max(cluster, requestAlign)
  const start = alignDown(offset, unit)
  return node.rangeLock.lock(start, alignUp(offset + length, unit) - start)
}

/** Read, change, write back; the caller holds the lock. */
const writeUnaligned = async (
  node: Node,
  offset: number,
  from: Uint8Array,
  how: WriteOptions,
): Promise<void> => {
  const { debug } = node.layer
  const { requestAlign } = node.layer.geometry()
  const start = alignDown(offset, requestAlign)
  const wide = new Uint8Array(alignUp(offset + from.length, requestAlign) - start)
  const ends = [start < offset && 'head', start + wide.length > offset + from.length && 'tail']
  const [first, second] = ends.filter((end) => end !== false)
  if (debug !== undefined) await debug.event(`pwritev_rmw_${first}`)
  await readNode(node, start, wide)
  if (debug !== undefined) await debug.event(`pwritev_rmw_after_${first}`)
  if (debug !== undefined && second !== undefined) {
    await debug.event(`pwritev_rmw_${second}`)
    await debug.event(`pwritev_rmw_after_${second}`)
  }
  wide.set(from, offset - start)
  await writeLocked(node, start, wide, how)
}

/** Whole units, by the layer's verb or by claims; the caller holds the lock. */
export const writeLocked = (
  node: Node,
  offset: number,
  from: Uint8Array,
  how: WriteOptions,
): Promise<void> => {
  const { layer } = node
  if (layer.claim === undefined) return writePieces(node, offset, from, how)
  return how.onlyHoles === true ? writeHoles(node, offset, from, how) : writeClaims(node, offset, from, how)
}

/** Hands bytes to the layer itself, no more than it takes at once. */
const writePieces = async (
  node: Node,
  offset: number,
  from: Uint8Array,
  how: WriteOptions,
): Promise<void> => {
  const { layer } = node
  how.onClaimed?.()
  if (node.listener !== undefined) await node.listener.event('write_aio')
  if (layer.debug !== undefined) await layer.debug.event('pwritev')
  const { maxTransfer } = layer.geometry()
  if (from.length <= maxTransfer) await layer.write!(offset, from, how)
  else
    for (let at = 0; at < from.length; at += maxTransfer)
      await layer.write!(offset + at, from.subarray(at, at + maxTransfer), how)
  if (layer.debug !== undefined) await layer.debug.event('pwritev_done')
}

const writeClaims = (node: Node, offset: number, from: Uint8Array, how: WriteOptions): Promise<void> =>
  claimAll(node, offset, from.length, how, (list) => writePayload(node, list, offset, from))

/**
 * Claims a range, in as many claims as the layer needs; `payload` fills the runs of each. The caller holds the lock of
 * the range's units.
 */
export const claimAll = async (
  node: Node,
  offset: number,
  length: number,
  how: WriteOptions,
  payload: (claimed: ExtentList) => Promise<void>,
): Promise<void> => {
  const list = borrowList()
  try {
    let done = 0
    while (done < length) {
      list.reset(offset + done, length - done)
      const goesOn = done > 0
      const claim = await node.layer.claim!(
        offset + done,
        length - done,
        list,
        goesOn ? { ...how, goesOn } : how,
      )
      const end = Math.min(list.offset + list.covered, offset + length)
      if (end <= offset + done) throw new BlockError('corrupt', `Node '${node.name}' claims nothing`)
      done = end - offset
      if (done === length) how.onClaimed?.()
      await carryOut(node, claim, () => payload(list))
    }
  } finally {
    returnList(list)
  }
}

/** Payload, then commit; a failed payload gives the space back, a failed commit poisons the node. */
const carryOut = async (node: Node, claim: Claim, payload: () => Promise<void>): Promise<void> => {
  // The claimed place may have held a packed unit, which nobody can be reading any more: see `OpenContext.barrier`.
  if (node.unpacked.size > 0) node.unpacked.clear()
  try {
    await payload()
  } catch (error) {
    await claim.abort()
    throw error
  }
  try {
    await claim.commit()
  } catch (error) {
    const cause = toBlockError(error)
    if (cause.kind !== 'no-space') node.poison(cause)
    throw cause
  }
}

/** The claimed runs' bytes: the caller's, and around them what the guest sees there now. */
const writePayload = async (
  node: Node,
  list: ExtentList,
  offset: number,
  from: Uint8Array,
): Promise<void> => {
  const start = list.offset
  const end = start + list.covered
  const head = Math.max(offset - start, 0)
  const tail = Math.max(end - (offset + from.length), 0)
  let bytes = from
  if (head > 0 || tail > 0) {
    bytes = new Uint8Array(end - start)
    const size = node.size
    const tailStart = end - tail
    // The last unit of an image may stick out beyond its size; that part is zeroes.
    const readable = Math.max(Math.min(end, size) - tailStart, 0)
    if (node.listener !== undefined) await node.listener.event('cow_read')
    await allSettled(
      [
        head > 0 ? readNode(node, start, bytes.subarray(0, head)) : undefined,
        readable > 0
          ? readNode(node, tailStart, bytes.subarray(tailStart - start, tailStart - start + readable))
          : undefined,
      ].filter((read) => read !== undefined),
    )
    const skip = Math.max(start - offset, 0)
    bytes.set(from.subarray(skip, skip + (end - tail - start - head)), head)
  } else {
    bytes = from.subarray(start - offset, end - offset)
  }
  await writeRuns(node, list, start, bytes)
}

const writeRuns = async (node: Node, list: ExtentList, start: number, bytes: Uint8Array): Promise<void> => {
  if (node.listener !== undefined) await node.listener.event('write_aio')
  const pending: Promise<void>[] = []
  let at = 0
  for (let i = 0; i < list.count; i++) {
    const run = bytes.subarray(at, at + list.lengths[i]!)
    if (list.kinds[i] === DATA)
      pending.push(writeRun(node, list.children[i]!, list.childOffsets[i]!, start + at, run))
    at += run.length
  }
  if (pending.length === 1) await pending[0]
  else await allSettled(pending)
}

const writeRun = async (
  node: Node,
  child: number,
  childOffset: number,
  offset: number,
  plain: Uint8Array,
): Promise<void> => {
  const { crypt } = node.layer
  if (crypt === undefined) return childOf(node, child).write(childOffset, plain)
  // A copy; `slice` of a Buffer would be the caller's own memory.
  const run = new Uint8Array(plain)
  await crypt.encrypt(run, crypt.by === 'guest' ? offset : childOffset)
  return childOf(node, child).write(childOffset, run)
}

export const notPossible = (): BlockError =>
  new BlockError('unsupported', 'Operation not supported', { code: 'ENOTSUP' })

/** Whole units, packed before space is claimed; units that don't pay are written plain. */
const writeCompressed = async (
  node: Node,
  offset: number,
  from: Uint8Array,
  how: WriteOptions,
): Promise<void> => {
  const { pack } = node.layer
  if (pack === undefined) throw notPossible()
  const { unit } = pack
  const size = node.size
  if (offset % unit !== 0 || (from.length % unit !== 0 && offset + from.length !== size))
    throw new BlockError('invalid', 'Compressed writes are whole clusters', { code: 'EINVAL' })
  const packed: Promise<Uint8Array | null>[] = []
  const packUnit = async (plain: Uint8Array, offset: number): Promise<Uint8Array | null> =>
    how.packedUnits?.get(offset) ?? pack.pack(plain, offset)
  for (let at = 0; at < from.length; at += unit) {
    let plain = from.subarray(at, Math.min(at + unit, from.length))
    if (plain.length < unit) {
      const whole = new Uint8Array(unit)
      whole.set(plain)
      plain = whole
    }
    packed.push(packUnit(plain, offset + at))
  }
  await allSettled(packed)
  await how.after
  const release = await lockUnits(node, offset, from.length)
  const pending: Promise<void>[] = []
  try {
    for (let i = 0; i < packed.length; i++) {
      const coded = (await packed[i])!
      const at = i * unit
      const end = Math.min(at + unit, from.length)
      if (coded === null) await writeClaims(node, offset + at, from.subarray(at, end), plainHow(how))
      else pending.push((await startCoded(node, offset + at, end - at, coded, how)).written)
    }
    how.onClaimed?.()
  } finally {
    const written = allSettled(pending)
    written.then(release, release)
    await written
  }
}

const plainHow = (how: WriteOptions): WriteOptions => (how.signal === undefined ? {} : { signal: how.signal })

/**
 * Claims one packed unit, in guest order so that the same input gives the same file, and starts to write it. Resolves
 * when it is claimed; `written` is the rest. The caller holds the unit's lock.
 */
const startCoded = async (
  node: Node,
  offset: number,
  length: number,
  coded: Uint8Array,
  how: WriteOptions,
): Promise<{ written: Promise<void> }> => {
  const list = borrowList()
  const claim = await node.layer.claim!(offset, length, list.reset(offset, length), {
    ...how,
    codedLength: coded.length,
  })
  const { count, kinds, children, childOffsets } = list
  const child = children[0]!
  const childOffset = childOffsets[0]!
  const whole = count === 1 && kinds[0] === CODED
  returnList(list)
  const written = carryOut(node, claim, async () => {
    if (!whole) throw new BlockError('corrupt', 'A packed unit was not claimed as one')
    if (node.listener !== undefined) await node.listener.event('write_compressed')
    await childOf(node, child).write(childOffset, coded)
  })
  // Whoever waits for it hears of a failure, be it after the next unit's claim; nobody else should.
  written.catch(() => {})
  return { written }
}

/** Writes only where the layer itself has holes; decided under the lock, so that late data never wins. */
const writeHoles = async (node: Node, offset: number, from: Uint8Array, how: WriteOptions): Promise<void> => {
  const list = borrowList()
  const { onlyHoles: _, onClaimed, ...plain } = how
  try {
    let done = 0
    while (done < from.length) {
      list.reset(offset + done, from.length - done)
      await node.map(offset + done, from.length - done, list)
      const holes: [number, number][] = []
      let at = done
      for (let i = 0; i < list.count; i++) {
        if (list.kinds[i] === HOLE) holes.push([at, at + list.lengths[i]!])
        at += list.lengths[i]!
      }
      for (const [start, end] of holes) await fillHole(node, offset + start, from.subarray(start, end), plain)
      if (at === done) throw tellsNothing(node, offset + done)
      done = at
    }
    onClaimed?.()
  } finally {
    returnList(list)
  }
}

/** Zeroes take no space where the layer can do without; the caller holds the lock. */
const fillHole = async (node: Node, offset: number, from: Uint8Array, how: WriteOptions): Promise<void> => {
  const { layer } = node
  const { zeroUnit, size } = layer.geometry()
  const end = offset + from.length
  const start = alignUp(offset, zeroUnit)
  const stop = end >= size ? end : alignDown(end, zeroUnit)
  const isWorthIt = layer.zero !== undefined && start < stop && isZero(from)
  if (!isWorthIt || !(await layer.zero!(start, stop - start, {}))) return writeClaims(node, offset, from, how)
  if (offset < start) await writeClaims(node, offset, from.subarray(0, start - offset), how)
  if (stop < end) await writeClaims(node, stop, from.subarray(stop - offset), how)
}
