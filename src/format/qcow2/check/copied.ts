/** The copied flags of the active tables: set where a cluster has exactly one reference, and nowhere else. */

import { BlockError } from '../../../base/errors.ts'
import type { RepairMode } from '../../../block/facets.ts'
import { clusterType } from '../l2.ts'
import {
  COMPRESSED_HI,
  COPIED_HI,
  entryOffset,
  hexOf,
  NORMAL,
  OFFSET_HI_MASK,
  ZERO_ALLOCATED,
} from '../layout.ts'
import { loadPointerTable } from '../pointer-table.ts'
import { mends, type Subject } from './subject.ts'
import type { TableChange } from './table-reader.ts'

const OVERLAP = 'ERROR: Could not write L2 table; metadata overlap check failed: Input/output error'

const failed = (): BlockError => new BlockError('io', 'Input/output error', { code: 'EIO' })

/** After the counts were compared: `subject.references` says what is stored, or will be. */
export const checkCopied = async (subject: Subject, repair: RepairMode): Promise<void> => {
  const { image, report, reader, steps, references } = subject
  const { fields, clusterSize } = image
  const { corruptions, leaks, checkErrors } = report.counts
  // Flags follow the counts: where these are not all right, only who mends everything mends the flags.
  const mend = mends(repair) || (repair === 'leaks' && corruptions === 0 && leaks === 0 && checkErrors === 0)
  if (fields.l1_size === 0 || fields.l1_table_offset >= references.fileLength) return
  const l1 = await loadPointerTable(image.file.node, fields.l1_table_offset, fields.l1_size)
  const used: number[] = []
  const offsets: number[] = []
  for (let i = 0; i < l1.length; i++) {
    const offset = entryOffset(l1.hi(i), l1.lo(i))
    if (offset === 0) continue
    used.push(i)
    offsets.push(offset)
  }
  steps.total += offsets.length
  const flags = new Flags(subject, mend)
  const writes = (subject.singles ?? []).length === 0
  await reader.forEach(
    offsets,
    clusterSize,
    (i, view) => {
      const changes: TableChange[] = []
      const index = used[i]!
      if (flags.differs(l1.hi(index), offsets[i]!)) {
        flags.tell('L2 cluster', `l1_index=${index} l1_entry`, l1.hi(index), l1.lo(index), offsets[i]!)
        if (mend && writes) {
          subject.guard(l1.offset + index * 8, 8, 'active-l1')
          l1.setHalves(index, (l1.hi(index) ^ COPIED_HI) >>> 0, l1.lo(index))
          changes.push(...l1.takeDirty().writes)
        }
      }
      if (view !== undefined) changes.push(...flags.table(offsets[i]!, view))
      return changes.length === 0 || !writes ? undefined : changes
    },
    (i) => {
      report.error('ERROR: Could not read L2 table: Input/output error', offsets[i])
      throw failed()
    },
  )
}

class Flags {
  readonly #subject: Subject
  readonly #mend: boolean
  readonly #clusterSize: number

  constructor(subject: Subject, mend: boolean) {
    this.#subject = subject
    this.#mend = mend
    this.#clusterSize = subject.image.clusterSize
  }

  /** The flag of an entry is not what the count of its cluster asks for. */
  differs(hi: number, offset: number): boolean {
    const cluster = Math.floor(offset / this.#clusterSize)
    if (this.#isUnknown(cluster)) return false
    return (this.#subject.references.get(cluster) === 1) !== (hi & COPIED_HI) < 0
  }

  tell(what: string, entry: string, hi: number, lo: number, offset: number): void {
    const { references, report, image } = this.#subject
    const count =
      image.hasDataFile && what === 'data cluster'
        ? 1
        : references.get(Math.floor(offset / this.#clusterSize))
    const text = `${this.#mend ? 'Repairing' : 'ERROR'} OFLAG_COPIED ${what}: ${entry}=${hexOf(hi, lo)} refcount=${count}`
    if (this.#mend) report.mended(text, offset)
    else report.corruption(text, offset)
  }

  /** The entries of one table; answers it as a change where flags were mended. */
  table(offset: number, view: DataView): TableChange[] {
    const { image } = this.#subject
    const { entrySize, l2Entries, hasDataFile } = image
    const clustersHi = 2 ** 32 / this.#clusterSize
    const { cluster_bits: bits } = image.fields
    const { references } = this.#subject
    let changed = false
    for (let i = 0; i < l2Entries; i++) {
      const at = i * entrySize
      const hi = view.getUint32(at)
      const lo = view.getUint32(at + 4)
      if (hi === 0 && lo === 0) continue
      // What almost all entries are: a flag on a cluster that nobody else refers to.
      if (!hasDataFile && (hi & COPIED_HI) < 0 && (hi & COMPRESSED_HI) === 0)
        if (references.get((hi & OFFSET_HI_MASK) * clustersHi + (lo >>> bits)) === 1) continue
      const type = clusterType(image, hi, lo)
      if (type !== NORMAL && type !== ZERO_ALLOCATED) continue
      const host = entryOffset(hi, lo)
      // Clusters of a data file have no counts: each is the guest's alone.
      if (hasDataFile ? (hi & COPIED_HI) !== 0 : !this.differs(hi, host)) continue
      this.tell('data cluster', 'l2_entry', hi, lo, host)
      if (!this.#mend) continue
      view.setUint32(at, (hi ^ COPIED_HI) >>> 0)
      changed = true
    }
    if (!changed) return []
    this.#subject.guard(offset, this.#clusterSize, 'active-l2', OVERLAP)
    return [{ offset, bytes: new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice() }]
  }

  #isUnknown(cluster: number): boolean {
    const { unknown, image } = this.#subject
    if (unknown.size === 0) return false
    const blockEntries = (this.#clusterSize * 8) / 2 ** image.fields.refcount_order
    return unknown.has(Math.floor(cluster / blockEntries))
  }
}
