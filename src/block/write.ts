/**
 * Writing through a layer's claims: the only loop that moves payload into an image, and copy-on-write in one sentence:
 * a claim may be wider than the request; what lies outside the payload is first filled with what the guest sees there.
 */

import { BlockError, toBlockError } from '../base/errors.ts'
import { alignDown, alignUp, MiB } from '../base/units.ts'
import { CODED, DATA, type ExtentList, HOLE, ZERO } from './extent.ts'
import type { Claim, WriteOptions, ZeroOptions } from './layer.ts'
import type { Node } from './node.ts'
import { allSettled, borrowList, childOf, readNode, returnList } from './read.ts'

/** Zeroes that are written where nothing cheaper exists. */
const ZERO_CHUNK = MiB
const zeroes = new Uint8Array(ZERO_CHUNK)

/** Writes guest bytes into the node. The range was checked; `locked`: the caller holds the range lock already. */
export const writeNode = async (
  node: Node,
  offset: number,
  from: Uint8Array,
  how: WriteOptions,
  locked = false,
): Promise<void> => {
  const { layer } = node
  if (layer.claim === undefined) {
    if (how.compressed === true && layer.write === undefined && node.driver.kind === 'protocol')
      throw notCompressible()
    if (layer.write === undefined) return node.below.write(offset, from, how)
    how.onClaimed?.()
    return layer.write(offset, from, how)
  }
  if (how.compressed === true) return writeCompressed(node, offset, from, how)
  if (how.onlyHoles === true) return writeHoles(node, offset, from, how, locked)
  if (locked) return writeClaims(node, offset, from, how)
  await how.after
  const release = await lockUnits(node, offset, from.length)
  try {
    await writeClaims(node, offset, from, how)
  } finally {
    release()
  }
}

/** Locks the whole allocation units that the range touches. */
const lockUnits = async (node: Node, offset: number, length: number): Promise<() => void> => {
  const unit = Math.max(node.layer.geometry().cluster, 1)
  const start = alignDown(offset, unit)
  return node.rangeLock.lock(start, alignUp(offset + length, unit) - start)
}

const writeClaims = async (
  node: Node,
  offset: number,
  from: Uint8Array,
  how: WriteOptions,
): Promise<void> => {
  const list = borrowList()
  try {
    let done = 0
    while (done < from.length) {
      list.reset(offset + done, from.length - done)
      const claim = await node.layer.claim!(offset + done, from.length - done, list, how)
      const end = Math.min(list.offset + list.covered, offset + from.length)
      if (end <= offset + done) throw new BlockError('corrupt', `Node '${node.name}' claims nothing`)
      done = end - offset
      if (done === from.length) how.onClaimed?.()
      await carryOut(node, claim, () => writePayload(node, list, offset, from))
    }
  } finally {
    returnList(list)
  }
}

/** Payload, then commit; a failed payload gives the space back, a failed commit poisons the node. */
const carryOut = async (node: Node, claim: Claim, payload: () => Promise<void>): Promise<void> => {
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
  if (node.unpacked.size > 0) node.unpacked.clear()
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
  const { crypt } = node.layer
  const pending: Promise<void>[] = []
  let at = 0
  for (let i = 0; i < list.count; i++) {
    const length = list.lengths[i]!
    const childOffset = list.childOffsets[i]!
    let run = bytes.subarray(at, at + length)
    const guest = start + at
    at += length
    if (list.kinds[i] !== DATA) continue
    const child = childOf(node, list.children[i]!)
    if (crypt === undefined) {
      pending.push(child.write(childOffset, run))
    } else {
      run = run.slice()
      const position = crypt.by === 'guest' ? guest : childOffset
      pending.push(Promise.resolve(crypt.encrypt(run, position)).then(() => child.write(childOffset, run)))
    }
  }
  if (pending.length === 1) await pending[0]
  else await allSettled(pending)
}

const notCompressible = (): BlockError =>
  new BlockError('unsupported', 'Operation not supported', { code: 'ENOTSUP' })

/** Whole units, packed before space is claimed; units that don't pay are written plain. */
const writeCompressed = async (
  node: Node,
  offset: number,
  from: Uint8Array,
  how: WriteOptions,
): Promise<void> => {
  const { pack } = node.layer
  if (pack === undefined) throw notCompressible()
  const { unit } = pack
  const size = node.size
  if (offset % unit !== 0 || (from.length % unit !== 0 && offset + from.length !== size))
    throw new BlockError('invalid', 'Compressed writes are whole clusters', { code: 'EINVAL' })
  const packed: Promise<Uint8Array | null>[] = []
  for (let at = 0; at < from.length; at += unit) {
    let plain = from.subarray(at, Math.min(at + unit, from.length))
    if (plain.length < unit) {
      const whole = new Uint8Array(unit)
      whole.set(plain)
      plain = whole
    }
    packed.push(pack.pack(plain))
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
    await childOf(node, child).write(childOffset, coded)
  })
  return { written }
}

/** Writes only where the layer itself has holes, decided under the lock: late data never wins. */
const writeHoles = async (
  node: Node,
  offset: number,
  from: Uint8Array,
  how: WriteOptions,
  locked: boolean,
): Promise<void> => {
  const release = locked ? undefined : await lockUnits(node, offset, from.length)
  const list = borrowList()
  const { onlyHoles: _, ...plain } = how
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
      for (const [start, end] of holes)
        await writeNode(node, offset + start, from.subarray(start, end), plain, true)
      done = at
    }
  } finally {
    returnList(list)
    release?.()
  }
}

/** Zeroes guest bytes by the layer's own means, else by writing them. */
export const zeroNode = async (
  node: Node,
  offset: number,
  length: number,
  how: ZeroOptions,
): Promise<void> => {
  const { layer } = node
  if (layer.zero === undefined) {
    if (layer.claim === undefined && layer.write === undefined) return node.below.zero(offset, length, how)
    return writeZeroes(node, offset, length, how)
  }
  const { zeroUnit, size } = layer.geometry()
  const end = offset + length
  const start = alignUp(offset, zeroUnit)
  const stop = end >= size ? end : alignDown(end, zeroUnit)
  if (start >= stop) return zeroPart(node, offset, length, how)
  if (offset < start) await zeroPart(node, offset, start - offset, how)
  if (!(await zeroUnits(node, start, stop - start, how))) await writeZeroes(node, start, stop - start, how)
  if (stop < end) await zeroPart(node, stop, end - stop, how)
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

/** Less than a unit: nothing to do where it reads as zeroes already. */
const zeroPart = async (node: Node, offset: number, length: number, how: ZeroOptions): Promise<void> => {
  if (node.driver.kind === 'format' && (await readsZero(node, offset, length))) return
  await writeZeroes(node, offset, length, how)
}

const readsZero = async (node: Node, offset: number, length: number): Promise<boolean> => {
  const list = borrowList()
  try {
    await node.map(offset, length, list.reset(offset, length))
    if (list.covered < length) return false
    for (let i = 0; i < list.count; i++) {
      const hole = list.kinds[i] === HOLE && node.backing === undefined
      if (list.kinds[i] !== ZERO && !hole) return false
    }
    return true
  } finally {
    returnList(list)
  }
}

const writeZeroes = async (node: Node, offset: number, length: number, how: ZeroOptions): Promise<void> => {
  if (how.noFallback === true)
    throw new BlockError('unsupported', 'Operation not supported', { code: 'ENOTSUP', node: node.name })
  for (let done = 0; done < length; done += ZERO_CHUNK) {
    how.signal?.throwIfAborted()
    await writeNode(node, offset + done, zeroes.subarray(0, Math.min(ZERO_CHUNK, length - done)), {})
  }
}
