/** Refcount blocks: whether they are where they can be, and what they say beside what was counted. */

import { BlockError, toBlockError } from '../../../base/errors.ts'
import { MiB } from '../../../base/units.ts'
import type { BlockMap } from '../../../block/block-map.ts'
import type { RepairMode } from '../../../block/facets.ts'
import { refcountBlockUnaligned } from '../damage.ts'
import { OFFSET_LO_MASK, refcountBlockOffset } from '../layout.ts'
import { loadPointerTable, pointerTable } from '../pointer-table.ts'
import { storedCounts } from './references.ts'
import { addSingle } from './singles.ts'
import { mends, type Subject } from './subject.ts'
import type { TableChange } from './table-reader.ts'

const RESERVED_LO = 0x1ff
const MAX_INT64 = 2 ** 63
/**
 * Clusters of a file that is made longer for the sake of one block, at most: counting them takes a second. Beyond, the
 * block is taken for damage, and all are made anew.
 */
const MAX_TAKEN_IN = 2 ** 28
/** How a file says that it cannot be made longer; told on a line of its own. */
const RESIZE_FAILED = 'Could not resize file: '
/** What is kept of counters behind the file's end. Bytes. */
const MAX_BYTES_BEYOND = 64 * MiB

/** Of an entry of the refcount table; the lower half alone is exact for every offset. */
const isUnaligned = (lo: number, clusterSize: number): boolean =>
  ((lo & OFFSET_LO_MASK) >>> 0) % clusterSize !== 0

export const loadRefcountTable = ({ image, references }: Subject): Promise<BlockMap> => {
  const { refcount_table_offset: offset, refcount_table_clusters: clusters } = image.fields
  const entries = (clusters * image.clusterSize) / 8
  if (offset >= references.fileLength)
    return Promise.resolve(pointerTable(offset, new Uint8Array(entries * 8)))
  return loadPointerTable(image.file.node, offset, entries)
}

/** Counts the blocks themselves. Each must be in the file, whole, and nobody else's. */
export const checkBlocks = async (subject: Subject, repair: RepairMode): Promise<void> => {
  const { image, references, report } = subject
  const table = await loadRefcountTable(subject)
  for (let i = 0; i < table.length; i++) {
    const hi = table.hi(i)
    const lo = table.lo(i)
    if (hi === 0 && lo === 0) continue
    const offset = refcountBlockOffset(hi, lo)
    if ((lo & RESERVED_LO) !== 0) {
      report.corruption(`ERROR refcount table entry ${i} has reserved bits set`)
      subject.rebuild = true
    } else if (isUnaligned(lo, image.clusterSize)) {
      report.corruption(
        `ERROR refcount block ${i} is not cluster aligned; refcount table entry corrupted`,
        offset,
      )
      subject.rebuild = true
    } else if (offset / image.clusterSize >= references.length) {
      await takeIn(subject, i, offset, repair)
    } else {
      references.add(offset, image.clusterSize)
      const count = references.get(offset / image.clusterSize)
      if (count === 1) continue
      report.corruption(`ERROR refcount block ${i} refcount=${count}`, offset)
      subject.rebuild = true
    }
  }
}

/** A block beyond the end of the file: the file is made as long as it takes. */
const takeIn = async (subject: Subject, index: number, offset: number, repair: RepairMode): Promise<void> => {
  const { image, references, report } = subject
  const { node } = image.file
  const what = `refcount block ${index} is outside image`
  if (!mends(repair)) {
    report.corruption(`ERROR ${what}`, offset)
    return
  }
  report.tell('corruption', `Repairing ${what}`, offset, true)
  try {
    const end = offset + image.clusterSize
    if (offset > MAX_INT64 - image.clusterSize) throw new BlockError('invalid', 'Invalid argument')
    if (!Number.isSafeInteger(end) || end / image.clusterSize > MAX_TAKEN_IN)
      throw new BlockError('invalid', `${RESIZE_FAILED}File too large`)
    await node.resize(end)
  } catch (error) {
    const { message } = toBlockError(error)
    const reason = message.startsWith(RESIZE_FAILED) ? message.slice(RESIZE_FAILED.length) : message
    report.counts.corruptions++
    if (reason !== message) report.tell('corruption', message, offset)
    report.tell('corruption', `ERROR could not resize image: ${reason}`, offset)
    subject.rebuild = true
    return
  }
  references.grown(node.size)
  references.add(offset, image.clusterSize)
  report.counts.corruptionsFixed++
}

/** What `compareCounts` has found out beside the counters. */
export interface Comparison {
  /** The last host cluster in use. */
  readonly highest: number
}

/**
 * Compares what is stored with what was counted, cluster by cluster, and mends what may be. `settle`: afterwards the
 * references are what is stored, for whoever asks next.
 */
export const compareCounts = async (
  subject: Subject,
  repair: RepairMode,
  settle: boolean,
): Promise<Comparison> => {
  const { image, references, reader, steps } = subject
  const table = await loadRefcountTable(subject)
  const comparing = new Comparing(subject, repair, settle)
  const { blockEntries } = comparing
  const offsets: number[] = []
  for (let i = 0; i * blockEntries < references.length; i++) {
    const [hi, lo] = i < table.length ? [table.hi(i), table.lo(i)] : [0, 0]
    const offset = refcountBlockOffset(hi, lo)
    const isBad = isUnaligned(lo, image.clusterSize)
    offsets.push(offset === 0 || isBad || offset >= MAX_INT64 ? -1 : offset)
    if (isBad) comparing.unreadable.set(i, refcountBlockUnaligned(hi, lo, i))
    else if (offset >= MAX_INT64) comparing.beyondReach.add(i)
  }
  steps.total += offsets.length
  await reader.forEach(
    offsets,
    image.clusterSize,
    (i, view) => comparing.block(i, offsets[i]!, view),
    (i) => comparing.refuse(i),
  )
  await image.damage.mark()
  if (settle) await keepBeyond(subject, table)
  return comparing
}

/** Loads the counters of clusters behind the file's end that tables refer to: there was nothing to compare them with. */
const keepBeyond = async (subject: Subject, table: BlockMap): Promise<void> => {
  const { image, references, reader, unknown } = subject
  const indices = [...references.blocksBeyond].filter((index) => index < table.length)
  for (const index of indices.splice(MAX_BYTES_BEYOND / image.clusterSize)) unknown.add(index)
  const offsets = indices.map((index) => {
    const [hi, lo] = [table.hi(index), table.lo(index)]
    const offset = refcountBlockOffset(hi, lo)
    if (!isUnaligned(lo, image.clusterSize) && offset < MAX_INT64) return offset === 0 ? -1 : offset
    unknown.add(index)
    return -1
  })
  await reader.forEach(
    offsets,
    image.clusterSize,
    (i, view) => {
      if (view !== undefined) references.keepBeyond(indices[i]!, view)
      return undefined
    },
    (i) => unknown.add(indices[i]!),
  )
}

class Comparing implements Comparison {
  highest = 0
  /** Counters in a block. */
  readonly blockEntries: number
  /** What is wrong with blocks that cannot be where the table says, by index. */
  readonly unreadable = new Map<number, string>()
  /** Blocks at no byte that a file can have, by index. */
  readonly beyondReach = new Set<number>()
  readonly #subject: Subject
  readonly #repair: RepairMode
  readonly #settle: boolean

  constructor(subject: Subject, repair: RepairMode, settle: boolean) {
    const { fields } = subject.image
    this.#subject = subject
    this.#repair = repair
    this.#settle = settle
    this.blockEntries = (subject.image.clusterSize * 8) / 2 ** fields.refcount_order
  }

  /** The counters of block `index`; no block: all are zero. Answers the block if it was changed. */
  block(index: number, offset: number, view: DataView | undefined): readonly TableChange[] | undefined {
    const unaligned = this.unreadable.get(index)
    if (unaligned !== undefined) {
      this.#tellUnaligned(unaligned)
      this.refuse(index)
      return undefined
    }
    if (this.beyondReach.has(index)) {
      this.refuse(index)
      return undefined
    }
    const { references, image } = this.#subject
    const first = index * this.blockEntries
    const end = Math.min(first + this.blockEntries, references.length)
    if (view === undefined) {
      if (references.isUnused(first, end)) return undefined
      for (let cluster = first; cluster < end; cluster++) {
        const counted = references.get(cluster)
        if (counted > 0) this.#differs(cluster, 0, counted, '0')
      }
      return undefined
    }
    const stored = storedCounts(image.fields.refcount_order)
    let changed = false
    for (let cluster = first; cluster < end; cluster++) {
      const count = stored.read(view, cluster - first)
      const counted = references.get(cluster)
      if (count === counted) {
        if (count > 0) this.highest = cluster
      } else if (this.#differs(cluster, count, counted, stored.print(view, cluster - first))) {
        if (this.#isForLater(cluster, count, counted)) continue
        stored.write(view, cluster - first, counted)
        changed = true
      }
    }
    if (!changed) return undefined
    return [{ offset, bytes: new Uint8Array(view.buffer, view.byteOffset, view.byteLength) }]
  }

  #isForLater(cluster: number, count: number, counted: number): boolean {
    const { singles } = this.#subject
    if (singles === undefined || counted !== 1 || count < counted || count > Number.MAX_SAFE_INTEGER)
      return false
    addSingle(singles, cluster, count - counted)
    return true
  }

  /** A block that cannot be read. */
  refuse(index: number): void {
    const { references, report } = this.#subject
    const first = index * this.blockEntries
    const end = Math.min(first + this.blockEntries, references.length)
    for (let cluster = first; cluster < end; cluster++)
      report.error(`Can't get refcount for cluster ${cluster}: Input/output error`)
    if (this.#settle) this.#subject.unknown.add(index)
  }

  #tellUnaligned(text: string): void {
    const { image, report } = this.#subject
    const line = image.damage.announce(text)
    if (line !== undefined) report.tell('corruption', line)
  }

  /** True: the stored count is to become what was counted. */
  #differs(cluster: number, stored: number, counted: number, printed: string): boolean {
    const { references, report, image } = this.#subject
    this.highest = cluster
    if (stored === 0) this.#subject.rebuild = true
    const leak = stored > counted
    const fixed = stored !== 0 && (leak ? this.#repair !== 'none' : mends(this.#repair))
    const verb = fixed ? 'Repairing' : leak ? 'Leaked' : 'ERROR'
    report.tell(
      leak ? 'leak' : 'corruption',
      `${verb} cluster ${cluster} refcount=${printed} reference=${counted}`,
      cluster * image.clusterSize,
      fixed,
    )
    if (fixed) {
      if (leak) report.counts.leaksFixed++
      else report.counts.corruptionsFixed++
      return true
    }
    if (leak) report.counts.leaks++
    else report.counts.corruptions++
    if (this.#settle) references.set(cluster, stored)
    return false
  }
}
