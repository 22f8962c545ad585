/** Packed units that pass from one image into another as they are. */

import { alignDown } from '../base/units.ts'
import type { Backend } from './backend.ts'
import { CODED, HOLE } from './extent.ts'
import type { Pack } from './layer.ts'
import type { Node } from './node.ts'
import { allSettled, borrowList, childOf, returnList } from './read.ts'

/**
 * Reads the whole unit at guest byte `offset` of `top` into `into`, if it lies there packed as a target would have it
 * that packs by `pack`, and answers the packed bytes. Undefined where it does not, or something is wrong: then it is to
 * be read as any other (`into` may have been changed), which tells what is wrong. Never rejects.
 */
export const readPacked = async (
  top: Node,
  pack: Pack,
  offset: number,
  into: Uint8Array,
  signal?: AbortSignal,
): Promise<Uint8Array | undefined> => {
  if (pack.pass === undefined || into.length !== pack.unit) return undefined
  if (alignDown(offset, pack.unit) !== offset) return undefined
  try {
    const coded = await findPacked(top, pack, offset, signal)
    return coded === undefined ? undefined : ((await pack.pass(coded, into)) ?? undefined)
  } catch {
    return undefined
  }
}

/** The bytes of the first image of the chain that has the unit. A request on each, so that no space is used again. */
const findPacked = async (
  node: Node,
  pack: Pack,
  offset: number,
  signal?: AbortSignal,
): Promise<Uint8Array | undefined> => {
  const { layer, size, backing } = node
  const agrees = layer.pack?.codec === pack.codec && layer.pack.unit === pack.unit
  if (layer.map === undefined || !(agrees || backing !== undefined)) return undefined
  // A rule may want to see the reads, or to check what is below.
  if (node.listener !== undefined || layer.checkBacking !== undefined) return undefined
  if (offset + pack.unit > size) return undefined
  const list = borrowList()
  const started = node.requests.begin()
  try {
    await node.map(offset, pack.unit, list.reset(offset, pack.unit))
    if (list.lengths[0] !== pack.unit) return undefined
    if (list.kinds[0] === HOLE && backing !== undefined)
      return await findPacked(backing.node, pack, offset, signal)
    if (list.kinds[0] !== CODED || !agrees || layer.crypt !== undefined) return undefined
    const coded = new Uint8Array(list.codedLengths[0]!)
    await childOf(node, list.children[0]!).read(list.childOffsets[0]!, coded, signal)
    return coded
  } finally {
    node.requests.end(started)
    returnList(list)
  }
}

/** Packed units by guest byte. */
export type PackedUnits = Map<number, Uint8Array>

/**
 * Fills `into` from guest byte `offset` on. Of units that a target which packs by `pack` can take as they are, it keeps the
 * packed form for the target, where the bytes go to `at`; what lies between them is read in runs.
 */
export const readUnits = async (
  source: Backend,
  pack: Pack,
  offset: number,
  into: Uint8Array,
  keep: { readonly packed: PackedUnits; readonly at: number },
  signal: AbortSignal,
): Promise<void> => {
  const { unit } = pack
  const pending: Promise<Uint8Array | undefined>[] = []
  for (let at = 0; at + unit <= into.length; at += unit)
    pending.push(source.readPacked(pack, offset + at, into.subarray(at, at + unit), signal))
  await allSettled(pending)
  const found = await Promise.all(pending)
  const reads: Promise<void>[] = []
  let start = 0
  const readTo = (end: number): void => {
    if (end > start) reads.push(source.read(offset + start, into.subarray(start, end), signal))
  }
  for (const [i, coded] of found.entries()) {
    if (coded === undefined) continue
    readTo(i * unit)
    start = (i + 1) * unit
    keep.packed.set(keep.at + i * unit, coded)
  }
  readTo(into.length)
  await allSettled(reads)
}
