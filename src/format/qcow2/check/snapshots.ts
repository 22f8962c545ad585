/** The snapshot table as a check sees it: limits that a normal open insists on are findings here. */

import { BlockError } from '../../../base/errors.ts'
import { alignUp } from '../../../base/units.ts'
import type { RepairMode } from '../../../block/facets.ts'
import type { TableStore } from '../../../block/table-cache.ts'
import type { HostRange } from '../../../block/tail-allocator.ts'
import { untilNul } from '../header.ts'
import type { Image } from '../image.ts'
import {
  isTablePlace,
  MAX_SNAPSHOT_EXTRA,
  MAX_SNAPSHOT_TABLE_SIZE,
  MAX_SNAPSHOTS_COUNT,
  SNAPSHOT,
  SNAPSHOT_EXTRA,
} from '../layout.ts'
import { readTable } from '../pointer-table.ts'
import { storeSnapshots } from '../snapshot-store.ts'
import { completeEntry, decodeEntry, type Snapshot, type StoredEntry } from '../snapshots.ts'
import type { References } from './references.ts'
import type { Report } from './report.ts'
import { mends } from './subject.ts'

/** What of an entry references are counted by. */
export interface CheckedSnapshot {
  readonly id: string
  readonly name: string
  /** Host byte, as a damaged entry has it: any 64 bits, so in two halves. */
  readonly l1OffsetHi: number
  readonly l1OffsetLo: number
  readonly l1Entries: number
  /** Bytes in the table, padding apart. */
  readonly length: number
  /** Bytes of extra data that are kept. */
  readonly extraLength: number
  /** The entry without what is not kept, padding apart. */
  readonly entry: Uint8Array
}

/** Entries are read in pieces of this size, or of one entry where that is longer. Bytes. */
const PIECE = 64 * 1024
const ENTRY_ALIGN = 8
/** Extra data that version 3 asks for: up to the disk size. Bytes. */
const EXTRA_V3 = SNAPSHOT_EXTRA.offsetOf('icount')
const EXTRA_SIZE = SNAPSHOT.offsetOf('extra_data_size')
/** Longest table as it stands in the file. Bytes. */
const MAX_INT32 = 2 ** 31 - 1

const tooLarge = (message: string): BlockError => new BlockError('invalid', message, { code: 'EFBIG' })

export class SnapshotCheck {
  snapshots: CheckedSnapshot[] = []
  readonly #image: Image
  readonly #report: Report
  readonly #mend: boolean
  /** Findings that a table written anew mends. */
  #toMend = 0
  /** Bytes of the table as it stands in the file, entries that are dropped apart. */
  #length = 0

  constructor(image: Image, report: Report, repair: RepairMode) {
    this.#image = image
    this.#report = report
    this.#mend = mends(repair)
  }

  /** Reads the table; a header that names too many entries is mended at once. */
  async read(): Promise<void> {
    const { fields } = this.#image
    if (this.#mend && fields.nb_snapshots === 0) await this.#dropOffset()
    const count = this.#checkHeader()
    try {
      await this.#readEntries(count)
    } catch (error) {
      this.#report.error(`ERROR failed to read the snapshot table: ${(error as Error).message}`)
      if (error instanceof BlockError && error.hint !== undefined) this.#report.tell('error', error.hint)
      throw error
    }
    const dropped = fields.nb_snapshots - this.snapshots.length
    if (dropped > 0) {
      fields.nb_snapshots = this.snapshots.length
      await this.#image.headerWriter.write()
      this.#report.counts.corruptionsFixed += dropped
    }
    this.#findIncomplete()
  }

  /** Counts what was found, apart from the references: mended by a table written anew. The refcounts are right by now. */
  async mend(references: References): Promise<void> {
    const image = this.#image
    if (this.#toMend === 0 || !this.#mend) {
      this.#report.counts.corruptions += this.#toMend
      return
    }
    const entries = this.snapshots.map(({ entry }) => ({
      entry: completeEntry(entry, image.fields.size),
    }))
    await image.replaceTables(image.l1, usableSnapshots(this.snapshots))
    await storeSnapshots(image, usableSnapshots(entries), { entries, left: this.#left(references) })
    this.#report.counts.corruptionsFixed += this.#toMend
    this.#toMend = 0
  }

  /** The old table, where its references were counted, and all others of its clusters: what else these hold stays. */
  #left(references: References): HostRange[] {
    const { fields, clusterSize } = this.#image
    const start = fields.snapshots_offset / clusterSize
    const length = tableLength(this.snapshots)
    const end = start + Math.ceil(length / clusterSize)
    const isCounted = references.isWithin(fields.snapshots_offset, length)
    const left: HostRange[] = []
    for (let cluster = start; cluster < end; cluster++) {
      const isInFile = cluster < references.length
      if (isInFile ? !isCounted || references.mayOverflow(cluster) : references.get(cluster) === 0) continue
      left.push({ offset: cluster * clusterSize, length: clusterSize })
    }
    return left
  }

  /** Without snapshots it does not matter where their table would be, but for whoever looks at the header. */
  async #dropOffset(): Promise<void> {
    const { fields, clusterSize } = this.#image
    if (isTablePlace(fields.snapshots_offset, 0, clusterSize)) return
    fields.snapshots_offset = 0
    await this.#image.headerWriter.write()
    this.#report.mended('Repairing snapshot table offset')
  }

  /** How many entries are to be read. */
  #checkHeader(): number {
    const { fields, clusterSize } = this.#image
    const surplus = fields.nb_snapshots - MAX_SNAPSHOTS_COUNT
    if (surplus > 0) {
      if (!this.#mend) {
        this.#report.error('ERROR snapshot table too large')
        this.#report.tell(
          'error',
          `You can force-remove all ${surplus} overhanging snapshots with qemu-img check -r all`,
        )
        throw tooLarge('File too large')
      }
      this.#report.tell('corruption', `Discarding ${surplus} overhanging snapshots`, undefined, true)
    }
    const least = Math.min(fields.nb_snapshots, MAX_SNAPSHOTS_COUNT) * SNAPSHOT.length
    if (!isTablePlace(fields.snapshots_offset, least, clusterSize)) {
      this.#report.error('ERROR snapshot table offset invalid')
      throw new BlockError('invalid', 'Invalid argument', { code: 'EINVAL' })
    }
    return Math.min(fields.nb_snapshots, MAX_SNAPSHOTS_COUNT)
  }

  async #readEntries(count: number): Promise<void> {
    const { node } = this.#image.file
    const start = this.#image.fields.snapshots_offset
    /** Bytes of the table without extra data that is dropped. */
    let kept = 0
    let bytes: Uint8Array = new Uint8Array(0)
    let at = 0
    const ensure = async (length: number): Promise<void> => {
      if (bytes.length - at >= length) return
      bytes = await readPiece(node, start + this.#length, Math.max(length, PIECE))
      at = 0
    }
    while (this.snapshots.length < count) {
      await ensure(SNAPSHOT.length)
      const sizes = sizesOf(bytes, at)
      const extra = sizes.extra > MAX_SNAPSHOT_EXTRA ? this.#dropExtra(sizes.extra) : sizes.extra
      const unpadded = SNAPSHOT.length + sizes.extra + sizes.texts
      const keptUnpadded = unpadded - sizes.extra + extra
      if (kept + keptUnpadded > MAX_SNAPSHOT_TABLE_SIZE || this.#length + unpadded > MAX_INT32) {
        this.#overhang(count)
        return
      }
      await ensure(SNAPSHOT.length + extra)
      const entry = new Uint8Array(keptUnpadded)
      entry.set(bytes.subarray(at, at + SNAPSHOT.length + extra))
      new DataView(entry.buffer).setUint32(EXTRA_SIZE, extra)
      // What is dropped is not read.
      if (extra < sizes.extra) {
        const texts = await readPiece(node, start + this.#length + unpadded - sizes.texts, sizes.texts)
        entry.set(texts, SNAPSHOT.length + extra)
      } else {
        await ensure(unpadded)
        entry.set(bytes.subarray(at, at + unpadded))
      }
      const length = alignUp(unpadded, ENTRY_ALIGN)
      this.snapshots.push(takeEntry(entry, unpadded))
      at = Math.min(at + length, bytes.length)
      this.#length += length
      kept += alignUp(keptUnpadded, ENTRY_ALIGN)
    }
  }

  /** The table is longer than allowed: what is left of it is dropped, or nothing is read at all. */
  #overhang(count: number): void {
    const surplus = count - this.snapshots.length
    if (!this.#mend)
      throw new BlockError('invalid', 'Snapshot table is too big', {
        code: 'EFBIG',
        hint: `You can force-remove all ${surplus} overhanging snapshots with qemu-img check -r all`,
      })
    const text = `Discarding ${surplus} overhanging snapshots (snapshot table is too big)`
    this.#report.tell('corruption', text, undefined, true)
  }

  /** Of the next entry; answers how much of it is kept. */
  #dropExtra(length: number): number {
    const index = this.snapshots.length
    if (!this.#mend)
      throw new BlockError('invalid', `Too much extra metadata in snapshot table entry ${index}`, {
        code: 'EFBIG',
        hint: 'You can force-remove this extra metadata with qemu-img check -r all',
      })
    const text = `Discarding too much extra metadata in snapshot table entry ${index} (${length} > ${MAX_SNAPSHOT_EXTRA})`
    this.#report.tell('corruption', text, undefined, true)
    this.#toMend++
    return MAX_SNAPSHOT_EXTRA
  }

  #findIncomplete(): void {
    if (this.#image.fields.version < 3) return
    for (const [i, { extraLength }] of this.snapshots.entries()) {
      if (extraLength >= EXTRA_V3) continue
      this.#toMend++
      const text = `${this.#mend ? 'Repairing' : 'ERROR'} snapshot table entry ${i} is incomplete`
      this.#report.tell('corruption', text, undefined, this.#mend)
    }
  }
}

/** Bytes of the table as it stands in the file; what pads the last entry does not count. */
export const tableLength = (snapshots: readonly CheckedSnapshot[]): number =>
  snapshots.reduce((end, { length }) => alignUp(end, ENTRY_ALIGN) + length, 0)

/** Snapshots of which the image can make use, for the map of what is metadata. */
export const usableSnapshots = (snapshots: readonly StoredEntry[]): Snapshot[] =>
  snapshots.flatMap(({ entry }) => {
    try {
      return [decodeEntry(entry)]
    } catch (error) {
      // Some number is larger than any can be.
      if (error instanceof BlockError) return []
      throw error
    }
  })

/** Bytes of the parts that an entry at `at` has, of which the fixed part is there. */
const sizesOf = (bytes: Uint8Array, at: number): { readonly extra: number; readonly texts: number } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at)
  const texts = view.getUint16(SNAPSHOT.offsetOf('id_size')) + view.getUint16(SNAPSHOT.offsetOf('name_size'))
  return { extra: view.getUint32(EXTRA_SIZE), texts }
}

/** `length`: bytes that it takes in the file, padding apart. */
const takeEntry = (entry: Uint8Array, length: number): CheckedSnapshot => {
  const view = new DataView(entry.buffer)
  const l1At = SNAPSHOT.offsetOf('l1_table_offset')
  const extraLength = view.getUint32(EXTRA_SIZE)
  const idStart = SNAPSHOT.length + extraLength
  const nameStart = idStart + view.getUint16(SNAPSHOT.offsetOf('id_size'))
  return {
    id: untilNul(entry.subarray(idStart, nameStart)),
    name: untilNul(entry.subarray(nameStart)),
    l1OffsetHi: view.getUint32(l1At),
    l1OffsetLo: view.getUint32(l1At + 4),
    l1Entries: view.getUint32(SNAPSHOT.offsetOf('l1_size')),
    length,
    extraLength,
    entry,
  }
}

const readPiece = async (
  node: Pick<TableStore, 'read'>,
  offset: number,
  length: number,
): Promise<Uint8Array> => {
  const bytes = new Uint8Array(length)
  await readTable(node, offset, bytes)
  return bytes
}
