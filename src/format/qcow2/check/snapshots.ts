/** The snapshot table as a check sees it: limits that a normal open insists on are findings here. */

import { BlockError } from '../../../base/errors.ts'
import { alignUp } from '../../../base/units.ts'
import type { RepairMode } from '../../../block/layer.ts'
import { changeTables } from '../draft.ts'
import type { Image } from '../image.ts'
import {
  MAX_SNAPSHOT_EXTRA,
  MAX_SNAPSHOT_TABLE_SIZE,
  MAX_SNAPSHOTS_COUNT,
  SNAPSHOT,
  SNAPSHOT_EXTRA,
} from '../layout.ts'
import { completeExtra, decodeEntry, renderSnapshots, type Snapshot } from '../snapshots.ts'
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
  /** Bytes in the table. */
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
/** High halves below it belong to numbers that are exact. */
const SAFE_HI = 2 ** 21

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
      await this.#image.storeHeader()
      this.#report.counts.corruptionsFixed += dropped
    }
    this.#findIncomplete()
  }

  /** Writes the table anew where that mends something. The refcounts are right by now. */
  async mend(): Promise<void> {
    const image = this.#image
    if (this.#toMend === 0 || !this.#mend) return
    const { fields } = image
    const snapshots = this.snapshots.map(({ entry }) => completeExtra(decodeEntry(entry), fields.size))
    image.replaceTables(image.l1, snapshots)
    await changeTables(image, 'snapshot', async (draft) => {
      const offset = await draft.place(renderSnapshots(snapshots), 'snapshot table')
      await draft.drop(fields.snapshots_offset, this.#length)
      return {
        setFields() {
          fields.snapshots_offset = offset
        },
        adopted: () => image.replaceTables(image.l1, snapshots),
      }
    })
    this.#report.counts.corruptionsFixed += this.#toMend
    this.#report.counts.corruptions -= this.#toMend
    this.#toMend = 0
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
    if (fields.snapshots_offset % clusterSize !== 0) {
      this.#report.error('ERROR snapshot table offset invalid')
      throw new BlockError('invalid', 'Invalid argument', { code: 'EINVAL' })
    }
    return Math.min(fields.nb_snapshots, MAX_SNAPSHOTS_COUNT)
  }

  async #readEntries(count: number): Promise<void> {
    const { node } = this.#image.file
    const start = this.#image.fields.snapshots_offset
    let bytes: Uint8Array = new Uint8Array(0)
    let at = 0
    while (this.snapshots.length < count) {
      if (bytes.length - at < SNAPSHOT.length) {
        bytes = await readPiece(node, start + this.#length, PIECE)
        at = 0
      }
      const need = entryLength(bytes, at)
      if (this.#length + need > MAX_SNAPSHOT_TABLE_SIZE) {
        this.#refuseExtra(bytes, at)
        if (!this.#overhang(count)) return
      }
      if (bytes.length - at < need) {
        bytes = await readPiece(node, start + this.#length, Math.max(need, PIECE))
        at = 0
      }
      this.snapshots.push(this.#take(bytes.subarray(at, at + need)))
      at += need
      this.#length += need
    }
  }

  /** The table is longer than allowed: what is left of it is dropped, or nothing is read at all. */
  #overhang(count: number): false {
    const surplus = count - this.snapshots.length
    if (!this.#mend)
      throw new BlockError('invalid', 'Snapshot table is too big', {
        code: 'EFBIG',
        hint: `You can force-remove all ${surplus} overhanging snapshots with qemu-img check -r all`,
      })
    const text = `Discarding ${surplus} overhanging snapshots (snapshot table is too big)`
    this.#report.tell('corruption', text, undefined, true)
    return false
  }

  #take(bytes: Uint8Array): CheckedSnapshot {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const l1At = SNAPSHOT.offsetOf('l1_table_offset')
    const idLength = view.getUint16(SNAPSHOT.offsetOf('id_size'))
    const nameLength = view.getUint16(SNAPSHOT.offsetOf('name_size'))
    const index = this.snapshots.length
    let extraLength = view.getUint32(SNAPSHOT.offsetOf('extra_data_size'))
    const idStart = SNAPSHOT.length + extraLength
    if (extraLength > MAX_SNAPSHOT_EXTRA) {
      extraLength = this.#dropExtra(index, extraLength)
    }
    const entry = new Uint8Array(SNAPSHOT.length + extraLength + idLength + nameLength)
    entry.set(bytes.subarray(0, SNAPSHOT.length + extraLength))
    entry.set(bytes.subarray(idStart, idStart + idLength + nameLength), SNAPSHOT.length + extraLength)
    new DataView(entry.buffer).setUint32(SNAPSHOT.offsetOf('extra_data_size'), extraLength)
    const text = (from: number, length: number): string =>
      Buffer.from(bytes.subarray(from, from + length)).toString('utf8')
    return {
      id: text(idStart, idLength),
      name: text(idStart + idLength, nameLength),
      l1OffsetHi: view.getUint32(l1At),
      l1OffsetLo: view.getUint32(l1At + 4),
      l1Entries: view.getUint32(SNAPSHOT.offsetOf('l1_size')),
      length: bytes.length,
      extraLength,
      entry,
    }
  }

  /** What is wrong with an entry comes before what is wrong with the table's length. */
  #refuseExtra(bytes: Uint8Array, at: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at)
    const length = view.getUint32(SNAPSHOT.offsetOf('extra_data_size'))
    if (length > MAX_SNAPSHOT_EXTRA) this.#dropExtra(this.snapshots.length, length)
  }

  #dropExtra(index: number, length: number): number {
    if (!this.#mend)
      throw new BlockError('invalid', `Too much extra metadata in snapshot table entry ${index}`, {
        code: 'EFBIG',
        hint: 'You can force-remove this extra metadata with qemu-img check -r all',
      })
    const text = `Discarding too much extra metadata in snapshot table entry ${index} (${length} > ${MAX_SNAPSHOT_EXTRA})`
    this.#report.counts.corruptions++
    this.#report.tell('corruption', text, undefined, true)
    this.#toMend++
    return MAX_SNAPSHOT_EXTRA
  }

  #findIncomplete(): void {
    if (this.#image.fields.version < 3) return
    for (const [i, { extraLength }] of this.snapshots.entries()) {
      if (extraLength >= EXTRA_V3) continue
      this.#report.counts.corruptions++
      this.#toMend++
      const text = `${this.#mend ? 'Repairing' : 'ERROR'} snapshot table entry ${i} is incomplete`
      this.#report.tell('corruption', text, undefined, this.#mend)
    }
  }
}

/** Snapshots of which the image can make use, for the map of what is metadata. */
export const usableSnapshots = (snapshots: readonly CheckedSnapshot[]): Snapshot[] =>
  snapshots.filter(({ l1OffsetHi }) => l1OffsetHi < SAFE_HI).map(({ entry }) => decodeEntry(entry))

/** Bytes of the entry that stands at `at`, of which the fixed part is there. */
const entryLength = (bytes: Uint8Array, at: number): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at)
  const extra = view.getUint32(SNAPSHOT.offsetOf('extra_data_size'))
  const id = view.getUint16(SNAPSHOT.offsetOf('id_size'))
  const name = view.getUint16(SNAPSHOT.offsetOf('name_size'))
  return alignUp(SNAPSHOT.length + extra + id + name, ENTRY_ALIGN)
}

const readPiece = async (
  node: { read(offset: number, into: Uint8Array): Promise<void> },
  offset: number,
  length: number,
): Promise<Uint8Array> => {
  const bytes = new Uint8Array(length)
  await node.read(offset, bytes)
  return bytes
}
