/**
 * Which host clusters hold metadata, so that no write can hit what an image's own tables depend on, whatever a damaged
 * table says. Tables of one cluster (L2 tables, refcount blocks) are kept as a sorted list, the few larger ones as
 * ranges.
 */

import type { BlockError } from '../../base/errors.ts'
import { alignUp } from '../../base/units.ts'
import { type Damage, metadataOverlap } from './damage.ts'
import type { OverlapCheck } from './runtime-options.ts'

/** What QEMU calls them in its messages. */
const NAMES: Readonly<Record<OverlapCheck, string>> = {
  'main-header': 'qcow2_header',
  'active-l1': 'active L1 table',
  'active-l2': 'active L2 table',
  'refcount-table': 'refcount table',
  'refcount-block': 'refcount block',
  'snapshot-table': 'snapshot table',
  'inactive-l1': 'inactive L1 table',
  'inactive-l2': 'inactive L2 table',
  'bitmap-directory': 'bitmap directory',
}

/** Host bytes of single-cluster tables of one sort, in order. */
class SortedOffsets {
  #offsets: Float64Array
  #count: number

  constructor(offsets: readonly number[]) {
    this.#offsets = Float64Array.from(offsets).sort()
    this.#count = offsets.length
  }

  /** Whether one is within the range. */
  hits(start: number, end: number): boolean {
    const at = this.#find(start)
    return at < this.#count && this.#offsets[at]! < end
  }

  add(offset: number): void {
    const at = this.#find(offset)
    if (this.#count === this.#offsets.length) {
      const larger = new Float64Array(Math.max(this.#count * 2, 64))
      larger.set(this.#offsets)
      this.#offsets = larger
    }
    this.#offsets.copyWithin(at + 1, at, this.#count)
    this.#offsets[at] = offset
    this.#count++
  }

  remove(offset: number): void {
    const at = this.#find(offset)
    if (at === this.#count || this.#offsets[at] !== offset) return
    this.#offsets.copyWithin(at, at + 1, this.#count)
    this.#count--
  }

  /** Index of the first that is not below. */
  #find(offset: number): number {
    let low = 0
    let high = this.#count
    // New tables are almost always beyond all others.
    if (high > 0 && this.#offsets[high - 1]! < offset) return high
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#offsets[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Tables of more than a cluster, in the order in which QEMU looks at them; then come those of one. */
const LARGE = ['main-header', 'active-l1', 'refcount-table', 'snapshot-table', 'inactive-l1'] as const

const SMALL = ['active-l2', 'refcount-block', 'inactive-l2'] as const
type SmallTable = (typeof SMALL)[number]

export class MetadataMap {
  readonly #clusterSize: number
  readonly #checks: ReadonlySet<OverlapCheck>
  readonly #damage: Damage
  readonly #clusters: Record<SmallTable, SortedOffsets> = {
    'active-l2': new SortedOffsets([]),
    'refcount-block': new SortedOffsets([]),
    'inactive-l2': new SortedOffsets([]),
  }
  readonly #ranges = new Map<OverlapCheck, Range[]>()
  /** Why not all that is to be looked for is known: nothing may be written then. */
  #blindness: BlockError | undefined

  constructor(clusterSize: number, checks: ReadonlySet<OverlapCheck>, damage: Damage) {
    this.#clusterSize = clusterSize
    this.#checks = checks
    this.#damage = damage
  }

  /** A table of any length, in bytes. */
  addRange(kind: OverlapCheck, start: number, length: number): void {
    if (length === 0) return
    const end = start + Math.ceil(length / this.#clusterSize) * this.#clusterSize
    const ranges = this.#ranges.get(kind)
    if (ranges === undefined) this.#ranges.set(kind, [{ start, end }])
    else ranges.push({ start, end })
  }

  removeRange(kind: OverlapCheck, start: number): void {
    const ranges = this.#ranges.get(kind) ?? []
    const at = ranges.findIndex((range) => range.start === start)
    if (at >= 0) ranges.splice(at, 1)
  }

  addCluster(kind: SmallTable, offset: number): void {
    this.#clusters[kind].add(offset)
  }

  removeCluster(kind: SmallTable, offset: number): void {
    this.#clusters[kind].remove(offset)
  }

  /** Other tables of this kind than before, all of them. */
  replaceClusters(kind: SmallTable, offsets: readonly number[]): void {
    this.#clusters[kind] = new SortedOffsets(offsets)
  }

  /** Tables that are to be looked for cannot be read; undefined: all are known. */
  setBlind(reason: BlockError | undefined): void {
    this.#blindness = reason
  }

  /** Throws what keeps some tables from being known. */
  checkSight(): void {
    if (this.#blindness !== undefined) throw this.#blindness
  }

  /** No ranges of a kind any more. */
  removeKind(kind: OverlapCheck): void {
    this.#ranges.delete(kind)
  }

  /**
   * What a write of `length` bytes at `start` would hit, in QEMU's words; undefined: nothing. `own`: what is meant to be
   * written to.
   */
  overlap(start: number, length: number, ...own: readonly OverlapCheck[]): string | undefined {
    const size = this.#clusterSize
    const first = start - (start % size)
    const end = alignUp(start + length, size)
    for (const kind of LARGE) if (!own.includes(kind) && this.#hitsRange(kind, first, end)) return NAMES[kind]
    // A damaged table may say that one begins within a cluster.
    const from = first - size + 1
    for (const kind of SMALL)
      if (!own.includes(kind) && this.#checks.has(kind) && this.#clusters[kind].hits(from, end))
        return NAMES[kind]
    if (!own.includes('bitmap-directory') && this.#hitsRange('bitmap-directory', first, end))
      return NAMES['bitmap-directory']
    return undefined
  }

  /** Whether `refuse` would throw. */
  refuses(start: number, length: number): boolean {
    return this.#blindness !== undefined || this.overlap(start, length) !== undefined
  }

  /** Marks the image and throws, kind `corrupt`, where such a write would hit anything; throws where not all is known. */
  async refuse(start: number, length: number, ...own: readonly OverlapCheck[]): Promise<void> {
    await this.refuseKnown(start, length, ...own)
    this.checkSight()
  }

  /** The same of what is known, for tables that are changed in memory and looked at again when they are written. */
  async refuseKnown(start: number, length: number, ...own: readonly OverlapCheck[]): Promise<void> {
    const overlap = this.overlap(start, length, ...own)
    if (overlap !== undefined) throw await this.#damage.found(metadataOverlap(overlap))
  }

  #hitsRange(kind: OverlapCheck, start: number, end: number): boolean {
    if (!this.#checks.has(kind)) return false
    const ranges = this.#ranges.get(kind)
    return ranges?.some(({ start: from, end: to }) => start < to && from < end) ?? false
  }
}
