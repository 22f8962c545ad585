/**
 * What a guest sees in a range, resolved through a whole chain: every operation that copies, prints, sums or compares
 * images consumes a walk.
 */

import {
  CODED,
  ENCRYPTED,
  type ExtentList,
  FILLED,
  HOLE,
  MAYBE_ZERO,
  RECURSE,
  SPARSE,
  ZERO,
} from './extent.ts'
import type { Node } from './node.ts'
import { borrowList, returnList } from './read.ts'

/** Bits of a run's status. None of DATA and ZERO: the walk ended above the layer that would know. */
export const STATUS_DATA = 1
export const STATUS_ZERO = 2
/** A layer of the walked part has it (QEMU's "allocated"). */
export const STATUS_PRESENT = 4
export const STATUS_CODED = 8
/** With DATA, and not PRESENT: no space is taken for it, so only reading tells what it is. */
export const STATUS_SPARSE = 16

const CAPACITY = 1024

/** Runs in guest order from `offset`, without gaps; columns as in ExtentList. */
export class StatusList {
  count = 0
  offset = 0
  length = 0
  covered = 0
  readonly status = new Uint8Array(CAPACITY)
  readonly lengths = new Float64Array(CAPACITY)
  /** 0: the top; counts backing files, not filters. */
  readonly depths = new Uint16Array(CAPACITY)
  /** Byte in `owners[i]`, −1 where there is none to tell. */
  readonly offsets = new Float64Array(CAPACITY)
  readonly owners: (Node | undefined)[] = []

  reset(offset: number, length: number): this {
    this.count = 0
    this.covered = 0
    this.offset = offset
    this.length = length
    this.owners.length = 0
    return this
  }

  /** Adds `length` bytes, merging with an equal neighbour; false when nothing more is wanted. */
  push(status: number, length: number, depth: number, owner?: Node, offset = -1): boolean {
    const take = Math.min(length, this.length - this.covered)
    if (take <= 0) return false
    const last = this.count - 1
    if (last >= 0 && this.#continues(last, status, depth, owner, offset)) this.lengths[last]! += take
    else {
      if (this.count === CAPACITY) return false
      const i = this.count++
      this.status[i] = status
      this.lengths[i] = take
      this.depths[i] = depth
      this.offsets[i] = offset
      this.owners[i] = owner
    }
    this.covered += take
    return this.covered < this.length
  }

  #continues(last: number, status: number, depth: number, owner: Node | undefined, offset: number): boolean {
    if (this.status[last] !== status || this.depths[last] !== depth || this.owners[last] !== owner)
      return false
    const at = this.offsets[last]!
    return at < 0 ? offset < 0 : at + this.lengths[last]! === offset
  }
}

/** Lists are reused, as those of `read.ts`. */
const spare: StatusList[] = []
const SPARE_LISTS = 64

export const borrowStatus = (): StatusList => spare.pop() ?? new StatusList()
export const returnStatus = (list: StatusList): void => {
  list.owners.length = 0
  if (spare.length < SPARE_LISTS) spare.push(list)
}

/**
 * Pushes the status of guest bytes of `top`, asking backing nodes down to, not including, `below`. May stop early, but
 * answers at least one byte. The range lies inside the node.
 */
export const walk = (
  top: Node,
  below: Node | undefined,
  offset: number,
  length: number,
  out: StatusList,
): Promise<void> => resolve(top, below, offset, length, 0, out)

const resolve = async (
  node: Node,
  below: Node | undefined,
  offset: number,
  length: number,
  depth: number,
  out: StatusList,
): Promise<void> => {
  const list = borrowList()
  try {
    await node.map(offset, length, list.reset(offset, length))
    const backing = node.backing?.node
    const holes = holeHull(list)
    if (holes === undefined || backing === undefined || backing === below)
      return await pushRuns(node, below, list, depth, out, backing !== undefined && backing === below)
    const under = borrowStatus().reset(holes.start, 0)
    try {
      const length = Math.min(holes.end, backing.size) - holes.start
      if (length > 0)
        await resolve(backing, below, holes.start, length, depth + 1, under.reset(holes.start, length))
      await mergeBelow(node, below, list, under, depth, backing.size, out)
    } finally {
      returnStatus(under)
    }
  } finally {
    returnList(list)
  }
}

/** Guest bytes from the first hole to the end of the last. */
const holeHull = (list: ExtentList): { start: number; end: number } | undefined => {
  let start = -1
  let end = -1
  let at = list.offset
  for (let i = 0; i < list.count; i++) {
    const next = at + list.lengths[i]!
    if (list.kinds[i] === HOLE) {
      if (start < 0) start = at
      end = next
    }
    at = next
  }
  return start < 0 ? undefined : { start, end }
}

/** `ended`: the walk stops above the backing node, so a hole says nothing. */
const pushRuns = async (
  node: Node,
  below: Node | undefined,
  list: ExtentList,
  depth: number,
  out: StatusList,
  ended: boolean,
): Promise<void> => {
  for (let i = 0; i < list.count; i++) {
    const length = list.lengths[i]!
    if ((list.flags[i]! & (RECURSE | MAYBE_ZERO)) !== 0) {
      if (!(await askChild(node, below, list, i, depth, out))) return
    } else if (list.kinds[i] === HOLE) {
      const { owner, childOffset } = placeOfRun(node, list, i)
      if (!(ended ? out.push(0, length, depth) : out.push(STATUS_ZERO, length, depth, owner, childOffset)))
        return
    } else if (!pushOwn(node, list, i, length, depth, out)) return
  }
}

/** A run that the layer itself answers. */
const pushOwn = (
  node: Node,
  list: ExtentList,
  i: number,
  length: number,
  depth: number,
  out: StatusList,
): boolean => {
  const kind = list.kinds[i]
  if (kind === CODED) return out.push(STATUS_PRESENT | STATUS_DATA | STATUS_CODED, length, depth)
  if ((list.flags[i]! & SPARSE) !== 0) return out.push(STATUS_DATA | STATUS_SPARSE, length, depth)
  const { owner, childOffset } = placeOfRun(node, list, i)
  const isFilled = (list.flags[i]! & FILLED) !== 0
  const content = kind !== ZERO ? STATUS_DATA : isFilled ? STATUS_ZERO | STATUS_DATA : STATUS_ZERO
  return out.push(STATUS_PRESENT | content, length, depth, owner, childOffset)
}

/** Where a run lies, if that may be told. */
const placeOfRun = (
  node: Node,
  list: ExtentList,
  i: number,
): { readonly owner: Node | undefined; readonly childOffset: number } => {
  const childOffset = (list.flags[i]! & ENCRYPTED) !== 0 ? -1 : list.childOffsets[i]!
  return childOffset < 0
    ? { owner: undefined, childOffset: -1 }
    : { owner: node.children[list.children[i]!]?.node ?? node, childOffset }
}

/** A run whose answer, or part of it, is the child's. False when it came out short or nothing more is wanted. */
const askChild = async (
  node: Node,
  below: Node | undefined,
  list: ExtentList,
  i: number,
  depth: number,
  out: StatusList,
): Promise<boolean> => {
  const edge = node.children[list.children[i]!]
  const length = list.lengths[i]!
  const childOffset = list.childOffsets[i]!
  // A filter above the walk's end: what it shows is not asked for.
  if (edge !== undefined && edge.node === below) return out.push(0, length, depth)
  const available = edge === undefined ? 0 : Math.min(length, Math.max(edge.node.size - childOffset, 0))
  const answer = borrowStatus().reset(childOffset, 0)
  try {
    if (edge !== undefined && available > 0)
      await resolve(edge.node, below, childOffset, available, depth, answer.reset(childOffset, available))
    return pushAnswer(answer, edge?.node, (list.flags[i]! & RECURSE) !== 0, length, available, depth, out)
  } finally {
    returnStatus(answer)
  }
}

/** What a child said, as its own word (`passed`) or as a hint that data bytes are zeroes. */
const pushAnswer = (
  answer: StatusList,
  child: Node | undefined,
  passed: boolean,
  length: number,
  available: number,
  depth: number,
  out: StatusList,
): boolean => {
  const childOffset = answer.offset
  let at = childOffset
  for (let k = 0; k < answer.count; k++) {
    const part = answer.lengths[k]!
    const wanted = passed
      ? out.push(answer.status[k]!, part, answer.depths[k]!, answer.owners[k], answer.offsets[k]!)
      : out.push(STATUS_PRESENT | STATUS_DATA | (answer.status[k]! & STATUS_ZERO), part, depth, child, at)
    if (!wanted) return false
    at += part
  }
  if (answer.covered < available) return false
  // Beyond the child's end: zeroes that nobody stored.
  if (available === length) return true
  const beyond = STATUS_PRESENT | STATUS_ZERO | (passed ? 0 : STATUS_DATA)
  return out.push(beyond, length - available, depth, child, at)
}

/** The layer's runs with its holes answered by what the walk found below. */
const mergeBelow = async (
  node: Node,
  below: Node | undefined,
  list: ExtentList,
  under: StatusList,
  depth: number,
  backingSize: number,
  out: StatusList,
): Promise<void> => {
  let at = list.offset
  let k = 0
  let underStart = under.offset
  for (let i = 0; i < list.count; i++) {
    const end = at + list.lengths[i]!
    if (list.kinds[i] !== HOLE) {
      if ((list.flags[i]! & (RECURSE | MAYBE_ZERO)) !== 0) {
        if (!(await askChild(node, below, list, i, depth, out))) return
      } else if (!pushOwn(node, list, i, end - at, depth, out)) return
      at = end
      continue
    }
    const start = at
    while (at < end) {
      if (at >= backingSize) {
        const { owner, childOffset } = placeOfRun(node, list, i)
        const place = childOffset < 0 ? -1 : childOffset + (at - start)
        if (!out.push(STATUS_ZERO, end - at, depth, owner, place)) return
        break
      }
      while (k < under.count && underStart + under.lengths[k]! <= at) underStart += under.lengths[k++]!
      if (k === under.count) return
      const stop = Math.min(end, underStart + under.lengths[k]!)
      const known = under.offsets[k]!
      const offset = known < 0 ? -1 : known + (at - underStart)
      if (!out.push(under.status[k]!, stop - at, under.depths[k]!, under.owners[k], offset)) return
      at = stop
    }
    at = end
  }
}

/** The status a copy or a comparison needs: DATA where in doubt. */
export const isDataRun = (status: number): boolean => (status & (STATUS_DATA | STATUS_ZERO)) === STATUS_DATA
