/**
 * What is wrong with an image: tables and grains that lie where there is nothing, or where others are, markers that tell
 * of other grains, and grains that nobody tells of (`leaks.ts`). QEMU's own check ends with the first entry that points
 * behind the file, and mends nothing; its words are kept. How things are mended is in `repair.ts`.
 */

import { SECTOR } from '../../base/units.ts'
import type { CheckContext, CheckResult, RepairMode } from '../../block/facets.ts'
import { filenameOf } from '../../block/filename.ts'
import { refuseManyCopies } from '../../block/repeats.ts'
import type { TableSlice } from '../../block/table-cache.ts'
import type { FlatExtent } from './extent.ts'
import type { Image } from './image.ts'
import { GRAIN_MARKER_LENGTH, MARKER } from './layout.ts'
import { findLeaks, type Leaks, markTables, UsedSpace } from './leaks.ts'
import { type EntryAt, Repair } from './repair.ts'
import type { SparseExtent } from './sparse.ts'
import type { SparseWriter } from './sparse-writer.ts'

/** Directory entries between two looks at whether to go on. */
const STEP = 256
/** Grains that are looked at for others in the same place: those of 2 TiB, as a file can hold. */
const MAX_GRAINS = 2 ** 25
/** Markers that are read at once. */
const MARKERS_AT_ONCE = 32

export const checkImage = async (
  image: Image,
  repair: RepairMode,
  context: CheckContext,
): Promise<CheckResult> => {
  await image.flush()
  const fixes = repair === 'all'
  const checks: SparseCheck[] = []
  const counts: Counts = { corruptions: 0, fixed: 0 }
  for (const extent of image.extents) {
    if (extent.flat) {
      await checkFlat(image, extent, fixes, counts, context)
      continue
    }
    const check = new SparseCheck(extent, fixes ? new Repair(image, extent) : undefined, counts, context)
    checks.push(check)
    await check.run()
    if (check.isSound) await check.leaks(repair === 'none' ? undefined : image.writerOf(extent))
  }
  const sum = (of: (check: SparseCheck) => number): number =>
    checks.reduce((total, check) => total + of(check), 0)
  return {
    corruptions: counts.corruptions,
    leaks: sum((check) => check.leaked.leaks),
    checkErrors: 0,
    corruptionsFixed: counts.fixed,
    leaksFixed: sum((check) => check.leaked.leaksFixed),
    totalClusters: sum((check) => check.total),
    allocatedClusters: sum((check) => check.allocated),
    fragmentedClusters: sum((check) => check.fragmented),
    compressedClusters: sum((check) => (check.extent.shape.compressed === true ? check.allocated : 0)),
  }
}

const checkFlat = async (
  image: Image,
  { edge, fileOffset, size, start }: FlatExtent,
  fixes: boolean,
  counts: Counts,
  context: CheckContext,
): Promise<void> => {
  const { size: length } = edge.node
  if (fileOffset + size <= length) return
  const text =
    fileOffset >= length
      ? `ERROR: cluster offset for sector ${start / SECTOR} points after EOF`
      : `ERROR: extent '${filenameOf(edge.node)}' ends ${fileOffset + size - length} bytes too early`
  if (fixes) {
    await image.begin()
    await edge.node.resize(fileOffset + size, 'off')
  }
  count(counts, fixes)
  context.found({ kind: 'corruption', text, fixed: fixes })
}

/** Of all extents together; what was mended is not among the corruptions. */
interface Counts {
  corruptions: number
  fixed: number
}

const count = (counts: Counts, isFixed: boolean): void => {
  if (isFixed) counts.fixed++
  else counts.corruptions++
}

/** An entry of a grain table. */
interface Placed extends EntryAt {
  readonly host: number
  /** Guest sector of the disk. */
  readonly sector: number
}

class SparseCheck {
  readonly extent: SparseExtent
  /** Grains. */
  readonly total: number
  allocated = 0
  fragmented = 0
  leaked: Leaks = { leaks: 0, leaksFixed: 0 }
  /** Nothing was wrong with the extent, and all its grains are known. */
  isSound = true
  readonly #context: CheckContext
  readonly #counts: Counts
  readonly #repair: Repair | undefined
  readonly #fileEnd: number
  /** Where grains begin, as found. */
  #hosts = new Float64Array(1024)
  #noted = 0
  /** Directory entries by the byte of their table. */
  readonly #tables = new Map<number, number>()
  #next = -1

  constructor(extent: SparseExtent, repair: Repair | undefined, counts: Counts, context: CheckContext) {
    this.extent = extent
    this.#repair = repair
    this.#counts = counts
    this.#context = context
    this.#fileEnd = extent.edge.node.size
    this.total = Math.ceil(extent.size / extent.grain)
  }

  async run(): Promise<void> {
    const { extent } = this
    const count = Math.min(Math.ceil(extent.size / extent.reach), extent.directory.length)
    if (count * extent.reach < extent.size)
      this.#found('the grain directory is too short for the disk', false)
    for (let i = 0; i < count; i++) {
      if (i % STEP === 0) await this.#context.progress(i, count)
      if (extent.directory.get(i) !== 0) await this.#table(i)
    }
    await this.#overlaps()
    await this.#repair?.finish()
    await this.#context.progress(count, count)
  }

  /** Space that is in no use; not of packed grains, whose places follow from their lengths, nor of seSparse. */
  async leaks(writer: SparseWriter | undefined): Promise<void> {
    const { extent } = this
    if (extent.shape.compressed === true || extent.shape.seSparse !== undefined) return
    await writer?.settle()
    const used = new UsedSpace(extent.grain, extent.edge.node.size)
    markTables(used, extent)
    for (let i = 0; i < this.#noted; i++) used.mark(this.#hosts[i]!, extent.grain)
    for (const { offset, length } of writer?.space.free ?? []) used.mark(offset, length)
    this.leaked = await findLeaks(extent, used, writer, this.#context)
  }

  /**
   * Grains that begin within others, or reach into tables; of packed ones only those that begin where others do, for their
   * markers tell whose they are.
   */
  async #overlaps(): Promise<void> {
    const { grain, shape } = this.extent
    const isPacked = shape.compressed === true
    const hosts = this.#hosts.subarray(0, this.#noted).sort()
    /** What has to move: all grains there, or all but the first. */
    const moved = { all: new Set<number>(), others: new Set<number>() }
    let copies = 0
    for (let i = 1; i < hosts.length; i++) {
      const [before, host] = [hosts[i - 1]!, hosts[i]!]
      if (host - before >= (isPacked ? SECTOR : grain)) continue
      copies++
      this.#found(`the grain at ${host} lies in the one at ${before}`, !isPacked, host)
      moved[host === before ? 'others' : 'all'].add(host)
    }
    if (isPacked) return
    for (const host of this.#withinTables(hosts)) {
      this.#found(`the grain at ${host} reaches into the image's tables`, true, host)
      copies++
      moved.all.add(host)
    }
    if (this.#repair === undefined || moved.all.size + moved.others.size === 0) return
    refuseManyCopies(copies, grain, this.#fileEnd, 'grains that share their place')
    await this.#repair.separate(moved, this.#tables)
  }

  /** Grains with a table, a directory or the header in them, each once. */
  *#withinTables(hosts: Float64Array): Generator<number> {
    const { grain, shape, tableBytes } = this.extent
    const directoryBytes = shape.directoryEntries * (tableBytes / shape.tableEntries)
    const directories = [shape.directory, shape.redundant]
      .filter((start) => start > 0)
      .map((start) => ({ start, end: start + directoryBytes }))
    const tables = [...this.#tables.keys()].map((start) => ({ start, end: start + tableBytes }))
    const ranges = [...directories, ...tables].sort((a, b) => a.start - b.start)
    let first = 0
    let last = -1
    for (const host of hosts) {
      if (host === last) continue
      last = host
      while (first < ranges.length && ranges[first]!.end <= host) first++
      if (first < ranges.length && ranges[first]!.start < host + grain) yield host
    }
  }

  /** `canFix`: a repair mends it. */
  #found(text: string, canFix: boolean, hostOffset?: number): void {
    this.isSound = false
    const fixed = canFix && this.#repair !== undefined
    count(this.#counts, fixed)
    const where = hostOffset === undefined ? {} : { hostOffset }
    this.#context.found({ kind: 'corruption', text: `ERROR: ${text}`, fixed, ...where })
  }

  async #table(index: number): Promise<void> {
    const offset = await this.#placeOfTable(index)
    if (offset === 0) return
    this.#tables.set(offset, index)
    const { placed, bad } = await this.extent.tables.use(offset, (slice) => this.#placesOf(index, slice))
    const known: Placed[] = []
    for (const entry of placed) {
      if (this.#grain(entry)) known.push(entry)
      else bad.push(entry)
    }
    if (this.extent.shape.markers === true) bad.push(...(await this.#markers(known)))
    let hosts = known.map(({ host }) => host)
    if (bad.length > 0 && this.#repair !== undefined) {
      const count = Math.min(
        this.extent.shape.tableEntries,
        this.total - index * this.extent.shape.tableEntries,
      )
      const mended = await this.#repair.mendEntries(index, bad, count, (host) => this.#canBe(host))
      if (mended.table !== offset) {
        this.#tables.delete(offset)
        this.#tables.set(mended.table, index)
        hosts = []
      }
      hosts.push(...mended.hosts)
    }
    for (const host of hosts) this.#note(host)
  }

  /** Where a grain table is; 0 where that cannot be, which is told, and mended from its copy or by dropping it. */
  async #placeOfTable(index: number): Promise<number> {
    const { extent } = this
    let offset: number
    try {
      offset = extent.tableAt(index)
    } catch {
      this.#found(`grain directory entry ${index} means nothing`, true)
      return (await this.#repair?.replaceTable(index, this.#fileEnd, this.#tables)) ?? 0
    }
    if (offset + extent.tableBytes > this.#fileEnd)
      this.#found(`grain table ${index} at ${offset} lies behind the end of the file`, true, offset)
    else if (this.#tables.has(offset))
      this.#found(`grain table ${index} at ${offset} is another one's too`, true, offset)
    else return offset
    return (await this.#repair?.replaceTable(index, this.#fileEnd, this.#tables)) ?? 0
  }

  #placesOf(index: number, slice: TableSlice): { placed: Placed[]; bad: EntryAt[] } {
    const { extent } = this
    const { tableEntries } = extent.shape
    const placed: Placed[] = []
    const bad: EntryAt[] = []
    const count = Math.min(tableEntries, this.total - index * tableEntries)
    for (let i = 0; i < count; i++) {
      const sector = (extent.start + (index * tableEntries + i) * extent.grain) / SECTOR
      try {
        const host = extent.place(slice, i)
        if (host >= 0) placed.push({ i, host, sector })
      } catch {
        this.#found(`could not get cluster_offset for sector ${sector}`, true)
        bad.push({ i })
      }
    }
    return { placed, bad }
  }

  /** Whether a grain can be where its entry says. */
  #grain({ host, sector }: Placed): boolean {
    const { grain, shape } = this.extent
    const can = this.#canBe(host)
    if (!can) {
      const text =
        host >= this.#fileEnd
          ? `cluster offset for sector ${sector} points after EOF`
          : `the grain for sector ${sector} lies in the image's tables`
      this.#found(text, true, host)
    }
    this.allocated++
    if (shape.compressed !== true && this.#next >= 0 && host !== this.#next) this.fragmented++
    this.#next = host + grain
    return can
  }

  #canBe(host: number): boolean {
    return host < this.#fileEnd && host >= SECTOR && !this.#tables.has(host)
  }

  #note(host: number): void {
    if (this.#noted >= MAX_GRAINS) {
      this.isSound = false
      return
    }
    const at = this.#noted++
    if (at === this.#hosts.length) {
      const longer = new Float64Array(at * 2)
      longer.set(this.#hosts)
      this.#hosts = longer
    }
    this.#hosts[at] = host
  }

  /** Packed grains say which they are. Answers those that say otherwise. */
  async #markers(places: readonly Placed[]): Promise<EntryAt[]> {
    const { extent } = this
    const { node } = extent.edge
    const bad: EntryAt[] = []
    for (let first = 0; first < places.length; first += MARKERS_AT_ONCE) {
      const batch = places.slice(first, first + MARKERS_AT_ONCE)
      const markers = await Promise.all(
        batch.map(async ({ host }) => {
          const bytes = new Uint8Array(GRAIN_MARKER_LENGTH)
          await node.read(host, bytes)
          return MARKER.decode(bytes, GRAIN_MARKER_LENGTH)
        }),
      )
      for (const [k, { val, size }] of markers.entries()) {
        const { i, host, sector } = batch[k]!
        const told = val.hi * 2 ** 32 + val.lo
        // Of several extents, each may count from its own start.
        if (told !== sector && told !== sector - extent.start / SECTOR)
          this.#found(`the grain for sector ${sector} is marked as that for ${told}`, true, host)
        else if (size === 0 || host + GRAIN_MARKER_LENGTH + size > this.#fileEnd)
          this.#found(`the grain for sector ${sector} is packed in ${size} bytes`, true, host)
        else continue
        bad.push({ i })
      }
    }
    return bad
  }
}
