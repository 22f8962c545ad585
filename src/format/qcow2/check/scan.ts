/** One synchronous pass over an L2 table: what its entries refer to, and what is wrong with them. */

import { clusterType } from '../l2.ts'
import {
  COMPRESSED,
  COMPRESSED_HI,
  COPIED_HI,
  decodeCoded,
  entryOffset,
  hexOf,
  NORMAL,
  OFFSET_HI_MASK,
  UNALLOCATED,
  ZERO_ALLOCATED,
  ZERO_LO,
} from '../layout.ts'
import { hex } from './references.ts'
import type { Subject } from './subject.ts'
import type { TableChange } from './table-reader.ts'

/** Bits of a standard entry that are to be zero. */
const RESERVED_HI = 0x3f000000
const RESERVED_LO = 0x1fe

export interface ScanOptions {
  /** The table is one of the active L1 table's: how its clusters lie is counted. */
  readonly active: boolean
  /** Entries that mean nothing readable are overwritten. */
  readonly mend: boolean
}

export class TableScan {
  readonly #subject: Subject
  readonly #options: ScanOptions
  readonly #clusterSize: number
  readonly #extended: boolean
  readonly #hasDataFile: boolean
  #view!: DataView
  /** Host byte of the table. */
  #offset = 0
  /** Host byte at which the next cluster would lie if they all followed each other. */
  #next = 0
  #changes: TableChange[] = []

  constructor(subject: Subject, options: ScanOptions) {
    const { clusterSize, extended, hasDataFile } = subject.image
    this.#subject = subject
    this.#options = options
    this.#clusterSize = clusterSize
    this.#extended = extended
    this.#hasDataFile = hasDataFile
  }

  /** Counts the references of the table at host byte `offset`; answers what is to be written over it. */
  run(offset: number, view: DataView): readonly TableChange[] | undefined {
    this.#view = view
    this.#offset = offset
    this.#next = 0
    this.#changes = []
    const { image } = this.#subject
    const size = image.entrySize
    const plainOnly = !this.#extended && !this.#hasDataFile
    // Bits that a plain entry must not have: all but the copied flag and the offset of a whole cluster.
    const oddHi = COMPRESSED_HI | RESERVED_HI
    const oddLo = this.#clusterSize - 1
    const clustersHi = 2 ** 32 / this.#clusterSize
    const { cluster_bits: bits } = image.fields
    for (let i = 0; i < image.l2Entries; i++) {
      const hi = view.getUint32(i * size)
      const lo = view.getUint32(i * size + 4)
      if (plainOnly && (hi & oddHi) === 0 && (lo & oddLo) === 0) {
        // By its parts: a remainder or quotient of a number beyond 32 bits costs more than all else here.
        const cluster = (hi & OFFSET_HI_MASK) * clustersHi + (lo >>> bits)
        if (cluster > 0) this.#countPlain(cluster)
      } else this.#entry(i, hi, lo)
    }
    return this.#changes.length === 0 ? undefined : this.#changes
  }

  #countPlain(cluster: number): void {
    this.#subject.references.addCluster(cluster)
    this.#countLayout(cluster * this.#clusterSize)
  }

  #countLayout(host: number): void {
    if (!this.#options.active) return
    const { layout } = this.#subject
    layout.allocated++
    if (this.#next !== 0 && host !== this.#next) layout.fragmented++
    this.#next = host + this.#clusterSize
  }

  #entry(index: number, hi: number, lo: number): void {
    const { image, report } = this.#subject
    const type = clusterType(image, hi, lo)
    if (type !== COMPRESSED && ((hi & RESERVED_HI) !== 0 || (lo & RESERVED_LO) !== 0))
      report.corruption(`ERROR found l2 entry with reserved bits set: ${hexOf(hi, lo)}`)
    if (type === COMPRESSED) this.#coded(index, hi, lo)
    else if (type === NORMAL || type === ZERO_ALLOCATED) this.#placed(index, hi, lo)
    else if (type === UNALLOCATED && this.#extended && this.#bitmap(index, 'allocated') !== 0)
      report.corruption('ERROR: Unallocated cluster has non-zero subcluster allocation map')
  }

  #bitmap(index: number, half: 'zeroes' | 'allocated'): number {
    return this.#view.getUint32(index * 16 + (half === 'zeroes' ? 8 : 12))
  }

  #coded(index: number, entryHi: number, lo: number): void {
    const { image, report, references } = this.#subject
    const bits = image.fields.cluster_bits
    const hi = (entryHi & ~COPIED_HI) >>> 0
    const { offset, length } = decodeCoded(hi, lo, bits)
    // What a number cannot hold exactly is printed from the entry itself.
    const printed = hexOf(hi & (2 ** (38 - bits) - 1), lo)
    if (hi !== entryHi)
      report.corruption(`ERROR: coffset=0x${printed}: copied flag must never be set for compressed clusters`)
    if (this.#hasDataFile) {
      report.corruption(`ERROR compressed cluster ${index} with data file, entry=0x${hexOf(hi, lo)}`)
      return
    }
    if (this.#extended && (this.#bitmap(index, 'zeroes') !== 0 || this.#bitmap(index, 'allocated') !== 0)) {
      report.corruption(
        `ERROR compressed cluster ${index} with non-zero subcluster allocation bitmap, entry=0x${hexOf(hi, lo)}`,
      )
      return
    }
    references.add(offset, length, printed)
    if (!this.#options.active) return
    const { layout } = this.#subject
    layout.allocated++
    layout.compressed++
    // They are fragmented by their nature.
    layout.fragmented++
  }

  #placed(index: number, hi: number, lo: number): void {
    const { report } = this.#subject
    const host = entryOffset(hi, lo)
    if (this.#extended && (this.#bitmap(index, 'zeroes') & this.#bitmap(index, 'allocated')) !== 0) {
      report.corruption(
        `ERROR offset=${hex(host)}: Allocated cluster has corrupted subcluster allocation bitmap`,
        host,
      )
      // Otherwise the whole table may be something else, which is not to be written to.
      if (this.#options.mend && this.#isSane(hi, lo, host)) this.#keepData(index)
    }
    if (host % this.#clusterSize !== 0 && !this.#unaligned(index, lo, host)) return
    this.#countLayout(host)
    if (!this.#hasDataFile) this.#subject.references.add(host, this.#clusterSize)
  }

  /** But for its bitmap, nothing is wrong with an entry. */
  #isSane(hi: number, lo: number, host: number): boolean {
    const isInFile = this.#hasDataFile || host < this.#subject.references.fileLength
    return isInFile && (hi & RESERVED_HI) === 0 && (lo & RESERVED_LO) === 0 && host % this.#clusterSize === 0
  }

  /** False: the entry refers to nothing any more. */
  #unaligned(index: number, lo: number, host: number): boolean {
    const { report } = this.#subject
    const holdsData = this.#extended ? this.#bitmap(index, 'allocated') !== 0 : (lo & ZERO_LO) === 0
    if (holdsData) {
      report.corruption(
        `ERROR offset=${hex(host)}: Data cluster is not properly aligned; L2 entry corrupted.`,
        host,
      )
      return true
    }
    const { mend } = this.#options
    report.counts.corruptions++
    report.tell(
      'corruption',
      `${mend ? 'Repairing' : 'ERROR'} offset=${hex(host)}: Preallocated cluster is not properly aligned; L2 entry corrupted.`,
      host,
      mend,
    )
    if (mend) this.#zero(index)
    return !mend
  }

  /** Subclusters that are both data and zeroes become data: zeroes can be written again, data cannot. */
  #keepData(index: number): void {
    const at = index * 16 + 8
    this.#view.setUint32(at, this.#bitmap(index, 'zeroes') & ~this.#bitmap(index, 'allocated'))
    this.#change(at, 4)
  }

  /** Makes an entry say zeroes and nothing else. */
  #zero(index: number): void {
    const { entrySize } = this.#subject.image
    const at = index * entrySize
    this.#view.setUint32(at, 0)
    this.#view.setUint32(at + 4, this.#extended ? 0 : ZERO_LO)
    if (this.#extended) {
      // What showed something else before shows it still.
      this.#view.setUint32(at + 8, this.#bitmap(index, 'zeroes') | this.#bitmap(index, 'allocated'))
      this.#view.setUint32(at + 12, 0)
    }
    this.#change(at, entrySize)
  }

  /** The table's bytes from `at` on mend a corruption that was counted. */
  #change(at: number, length: number): void {
    const { report } = this.#subject
    const own = this.#options.active ? 'active-l2' : 'inactive-l2'
    this.#subject.guard(this.#offset + at, length, own, 'ERROR: Overlap check failed')
    const { buffer, byteOffset } = this.#view
    this.#changes.push({
      offset: this.#offset + at,
      bytes: new Uint8Array(buffer, byteOffset + at, length).slice(),
    })
    report.counts.corruptions--
    report.counts.corruptionsFixed++
  }
}
