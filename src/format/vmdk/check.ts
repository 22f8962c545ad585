/**
 * What is wrong with an image: tables and grains that lie where there is nothing, or where others are, and markers that
 * tell of other grains. QEMU's own check ends with the first entry that points behind the file; its words are kept.
 */

import { BlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import { filenameOf } from '../../block/filename.ts'
import type { CheckResult, FacetContext, Finding, RepairMode } from '../../block/layer.ts'
import type { FlatExtent } from './extent.ts'
import type { Image } from './image.ts'
import { GRAIN_MARKER_LENGTH, MARKER } from './layout.ts'
import type { SparseExtent } from './sparse.ts'

type CheckContext = FacetContext & { found(finding: Finding): void }

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
  if (repair !== 'none')
    throw new BlockError('unsupported', 'This image format does not support checks', { code: 'ENOTSUP' })
  await image.flush()
  const checks: SparseCheck[] = []
  let corruptions = 0
  for (const extent of image.extents) {
    if (extent.flat) {
      corruptions += checkFlat(extent, context)
      continue
    }
    const check = new SparseCheck(extent, context)
    checks.push(check)
    await check.run()
  }
  const sum = (of: (check: SparseCheck) => number): number =>
    checks.reduce((total, check) => total + of(check), 0)
  return {
    corruptions: corruptions + sum((check) => check.corruptions),
    leaks: 0,
    checkErrors: 0,
    corruptionsFixed: 0,
    leaksFixed: 0,
    totalClusters: sum((check) => check.total),
    allocatedClusters: sum((check) => check.allocated),
    fragmentedClusters: sum((check) => check.fragmented),
    compressedClusters: sum((check) => (check.extent.shape.compressed === true ? check.allocated : 0)),
  }
}

const checkFlat = ({ edge, fileOffset, size, start }: FlatExtent, context: CheckContext): number => {
  const { size: length } = edge.node
  if (fileOffset + size <= length) return 0
  const text =
    fileOffset >= length
      ? `ERROR: cluster offset for sector ${start / SECTOR} points after EOF`
      : `ERROR: extent '${filenameOf(edge.node)}' ends ${fileOffset + size - length} bytes too early`
  context.found({ kind: 'corruption', text, fixed: false })
  return 1
}

class SparseCheck {
  readonly extent: SparseExtent
  /** Grains. */
  readonly total: number
  allocated = 0
  fragmented = 0
  corruptions = 0
  readonly #context: CheckContext
  readonly #fileEnd: number
  /** Where grains begin, as found. */
  #hosts = new Float64Array(1024)
  readonly #tables = new Set<number>()
  #next = -1

  constructor(extent: SparseExtent, context: CheckContext) {
    this.extent = extent
    this.#context = context
    this.#fileEnd = extent.edge.node.size
    this.total = Math.ceil(extent.size / extent.grain)
  }

  async run(): Promise<void> {
    const { extent } = this
    const count = Math.min(Math.ceil(extent.size / extent.reach), extent.directory.length)
    if (count * extent.reach < extent.size) this.#found('the grain directory is too short for the disk')
    for (let i = 0; i < count; i++) {
      if (i % STEP === 0) await this.#context.progress(i, count)
      if (extent.directory.get(i) !== 0) await this.#table(i)
    }
    this.#overlaps()
    await this.#context.progress(count, count)
  }

  /** Grains that begin within others; of packed ones only those that begin where others do. */
  #overlaps(): void {
    const { grain, shape } = this.extent
    const least = shape.compressed === true ? SECTOR : grain
    const hosts = this.#hosts.subarray(0, Math.min(this.allocated, MAX_GRAINS)).sort()
    for (let i = 1; i < hosts.length; i++)
      if (hosts[i]! - hosts[i - 1]! < least)
        this.#found(`the grain at ${hosts[i]} lies in the one at ${hosts[i - 1]}`, hosts[i]!)
  }

  #found(text: string, hostOffset?: number): void {
    this.corruptions++
    const where = hostOffset === undefined ? {} : { hostOffset }
    this.#context.found({ kind: 'corruption', text: `ERROR: ${text}`, fixed: false, ...where })
  }

  async #table(index: number): Promise<void> {
    const { extent } = this
    let offset: number
    try {
      offset = extent.tableAt(index)
    } catch {
      return this.#found(`grain directory entry ${index} means nothing`)
    }
    if (offset + extent.tableBytes > this.#fileEnd)
      return this.#found(`grain table ${index} at ${offset} lies behind the end of the file`, offset)
    if (this.#tables.has(offset))
      return this.#found(`grain table ${index} at ${offset} is another one's too`, offset)
    this.#tables.add(offset)
    const places = await extent.tables.use(offset, (slice) =>
      this.#placesOf(index, (i) => extent.place(slice, i)),
    )
    for (const { host, sector } of places) this.#grain(host, sector)
    if (extent.shape.markers === true) await this.#markers(places)
  }

  #placesOf(index: number, place: (i: number) => number): { host: number; sector: number }[] {
    const { extent } = this
    const { tableEntries } = extent.shape
    const places: { host: number; sector: number }[] = []
    const count = Math.min(tableEntries, this.total - index * tableEntries)
    for (let i = 0; i < count; i++) {
      const sector = (extent.start + (index * tableEntries + i) * extent.grain) / SECTOR
      try {
        const host = place(i)
        if (host >= 0) places.push({ host, sector })
      } catch {
        this.#found(`could not get cluster_offset for sector ${sector}`)
      }
    }
    return places
  }

  #grain(host: number, sector: number): void {
    const { grain, shape } = this.extent
    this.#note(host)
    if (shape.compressed !== true && this.#next >= 0 && host !== this.#next) this.fragmented++
    this.#next = host + grain
    if (host >= this.#fileEnd) this.#found(`cluster offset for sector ${sector} points after EOF`, host)
    else if (host < SECTOR || this.#tables.has(host))
      this.#found(`the grain for sector ${sector} lies in the image's tables`, host)
  }

  #note(host: number): void {
    const at = this.allocated++
    if (at >= MAX_GRAINS) return
    if (at === this.#hosts.length) {
      const longer = new Float64Array(at * 2)
      longer.set(this.#hosts)
      this.#hosts = longer
    }
    this.#hosts[at] = host
  }

  /** Packed grains say which they are. */
  async #markers(places: readonly { host: number; sector: number }[]): Promise<void> {
    const { extent } = this
    const { node } = extent.edge
    for (let first = 0; first < places.length; first += MARKERS_AT_ONCE) {
      const batch = places.slice(first, first + MARKERS_AT_ONCE).filter(({ host }) => host < this.#fileEnd)
      const markers = await Promise.all(
        batch.map(async ({ host }) => {
          const bytes = new Uint8Array(GRAIN_MARKER_LENGTH)
          await node.read(host, bytes)
          return MARKER.decode(bytes, GRAIN_MARKER_LENGTH)
        }),
      )
      for (const [i, { val, size }] of markers.entries()) {
        const { host, sector } = batch[i]!
        const told = val.hi * 2 ** 32 + val.lo
        // Of several extents, each may count from its own start.
        if (told !== sector && told !== sector - extent.start / SECTOR)
          this.#found(`the grain for sector ${sector} is marked as that for ${told}`, host)
        else if (size === 0 || host + GRAIN_MARKER_LENGTH + size > this.#fileEnd)
          this.#found(`the grain for sector ${sector} is packed in ${size} bytes`, host)
      }
    }
  }
}
