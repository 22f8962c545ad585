/**
 * Grains that no table tells of. What the file has given back takes no space and is none. Only plain extents are looked at,
 * and only where nothing else is wrong: what a damaged table knew could be anywhere.
 */

import { SECTOR } from '../../base/units.ts'
import { DATA, ExtentList } from '../../block/extent.ts'
import type { CheckContext, CheckResult, FacetContext } from '../../block/facets.ts'
import type { Node } from '../../block/node.ts'
import type { HostRange } from '../../block/tail-allocator.ts'
import { exactly } from './headers.ts'
import { ENTRY } from './layout.ts'
import type { SparseExtent } from './sparse.ts'
import type { SparseWriter } from './sparse-writer.ts'

export type Leaks = Pick<CheckResult, 'leaks' | 'leaksFixed'>

/** Units of a file that are told apart: those of 8 TiB in grains of 64 KiB. */
const MAX_UNITS = 2 ** 27
/** Units between two looks at whether to go on. */
const STEP = 2 ** 20

/** Which units of a file are in use, in part or wholly. */
export class UsedSpace {
  readonly #unit: number
  readonly #length: number
  readonly #units: number
  readonly #bits: Uint8Array

  /** @param length bytes of the file */
  constructor(unit: number, length: number) {
    this.#unit = unit
    this.#length = length
    this.#units = Math.ceil(length / unit)
    this.#bits = new Uint8Array(this.#units > MAX_UNITS ? 0 : Math.ceil(this.#units / 8))
  }

  mark(start: number, length: number): void {
    if (this.#units > MAX_UNITS) return
    const end = Math.min(start + length, this.#length)
    for (let i = Math.floor(start / this.#unit); i * this.#unit < end; i++)
      this.#bits[i >>> 3]! |= 1 << (i & 7)
  }

  /** Runs of units that are not; none of a file that has too many to tell. */
  async free(context: FacetContext): Promise<HostRange[]> {
    const runs: HostRange[] = []
    if (this.#units > MAX_UNITS) return runs
    let first = -1
    for (let i = 0; i <= this.#units; i++) {
      if (i % STEP === 0) await context.progress(i, this.#units)
      const isFree = i < this.#units && (this.#bits[i >>> 3]! & (1 << (i & 7))) === 0
      if (isFree && first < 0) first = i
      if (isFree || first < 0) continue
      const offset = first * this.#unit
      runs.push({ offset, length: Math.min(i * this.#unit, this.#length) - offset })
      first = -1
    }
    return runs
  }
}

/** Marks what an extent keeps besides grains: header, descriptor, both directories with their tables. */
export const markTables = (
  used: UsedSpace,
  { shape, directory, redundant, tableBytes }: SparseExtent,
): void => {
  const { header } = shape
  const first = header === undefined ? shape.directory : Number(exactly(header.overHead)) * SECTOR
  used.mark(0, first)
  if (header !== undefined)
    used.mark(
      Number(exactly(header.descriptorOffset)) * SECTOR,
      Number(exactly(header.descriptorSize)) * SECTOR,
    )
  for (const [offset, map] of [
    [shape.directory, directory],
    [shape.redundant, redundant],
  ] as const) {
    if (map === undefined) continue
    used.mark(offset, shape.directoryEntries * ENTRY.width)
    for (let i = 0; i < map.length; i++) if (map.lo(i) !== 0) used.mark(map.lo(i) * SECTOR, tableBytes)
  }
}

/** Tells of leaked grains; gives them back to the file where there is a writer. */
export const findLeaks = async (
  extent: SparseExtent,
  used: UsedSpace,
  writer: SparseWriter | undefined,
  context: CheckContext,
): Promise<Leaks> => {
  const { edge, grain } = extent
  const found = { leaks: 0, leaksFixed: 0 }
  for (const run of await used.free(context)) {
    const taken = await grainsWithData(edge.node, run, grain, context)
    if (taken === 0) continue
    if (writer !== undefined) await writer.drop(run)
    const left = writer === undefined ? taken : await grainsWithData(edge.node, run, grain, context)
    const fixed = left === 0
    found.leaks += left
    found.leaksFixed += taken - left
    const text = fixed
      ? `Repairing ${taken} leaked grains at ${run.offset}`
      : `Leaked ${taken} grains at ${run.offset}`
    context.found({ kind: 'leak', text, fixed, hostOffset: run.offset })
  }
  return found
}

/** How many grains of a run the file keeps something for. */
const grainsWithData = async (
  file: Node,
  { offset, length }: HostRange,
  grain: number,
  context: FacetContext,
): Promise<number> => {
  const list = new ExtentList()
  const end = Math.min(offset + length, file.size)
  let count = 0
  let counted = offset
  for (let at = offset; at < end; at = list.offset + list.covered) {
    await context.progress(at - offset, length)
    await file.map(at, end - at, list.reset(at, end - at))
    if (list.covered === 0) break
    for (let i = 0, start = at; i < list.count; start += list.lengths[i++]!) {
      if (list.kinds[i] !== DATA) continue
      const from = Math.max(Math.floor((start - offset) / grain) * grain + offset, counted)
      const stop = Math.ceil((start + list.lengths[i]! - offset) / grain) * grain + offset
      count += Math.max(stop - from, 0) / grain
      counted = Math.max(counted, stop)
    }
  }
  return count
}
