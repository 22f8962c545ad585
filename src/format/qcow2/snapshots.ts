/** The table of internal snapshots: read with every limit, and rendered. */

import { BlockError, prefixError } from '../../base/errors.ts'
import { alignUp } from '../../base/units.ts'
import { bigNumber, bitsOf, exactNumber } from '../../binary/fields.ts'
import type { SnapshotInfo } from '../../block/facets.ts'
import type { TableStore } from '../../block/table-cache.ts'
import { untilNul } from './header.ts'
import {
  type HeaderFields,
  MAX_SNAPSHOT_EXTRA,
  MAX_SNAPSHOT_TABLE_SIZE,
  SNAPSHOT,
  SNAPSHOT_EXTRA,
} from './layout.ts'
import { readTable } from './pointer-table.ts'

/** An entry as the image has it, padding apart: written back with all extra data and every byte of a name. */
export interface StoredEntry {
  readonly entry: Uint8Array
}

export interface Snapshot extends StoredEntry {
  /** Host byte; NaN where it is one that no table can begin at. */
  readonly l1Offset: number
  readonly l1Entries: number
  readonly id: string
  readonly name: string
  readonly dateSec: number
  readonly dateNsec: number
  readonly vmClockNsec: bigint
  /** Bytes; any 64 bits. */
  readonly vmStateSize: bigint
  /** Guest bytes, rounded where they are more than any image has; undefined where the image does not say: the active size. */
  readonly diskSize: number | undefined
  /** Undefined where the guest did not count. */
  readonly icount: bigint | undefined
}

/** Entries are read in pieces of this size, or of one entry where that is longer. Bytes. */
const PIECE = 64 * 1024
const ENTRY_ALIGN = 8
const ICOUNT_NONE = 2n ** 64n - 1n
/** Extra data that version 3 asks for: up to the disk size. Bytes. */
const EXTRA_V3 = SNAPSHOT_EXTRA.offsetOf('icount')
/** Longest name that QEMU keeps. Bytes. */
const MAX_NAME = 255

/** Reads the whole table. Kind `invalid` where it is longer than allowed. */
export const readSnapshots = async (file: TableStore, fields: HeaderFields): Promise<Snapshot[]> => {
  const { nb_snapshots: count, snapshots_offset: start } = fields
  const snapshots: Snapshot[] = []
  let bytes = new Uint8Array(0)
  let at = 0
  let consumed = 0
  for (let need = SNAPSHOT.length; snapshots.length < count; ) {
    if (consumed + need > MAX_SNAPSHOT_TABLE_SIZE)
      throw new BlockError('invalid', 'Snapshot table is too big', {
        code: 'EFBIG',
        hint: `You can force-remove all ${count - snapshots.length} overhanging snapshots with qemu-img check -r all`,
      })
    if (at + need > bytes.length) {
      bytes = new Uint8Array(Math.max(need, PIECE))
      await readTable(file, start + consumed, bytes).catch((error: unknown) => {
        throw prefixError(error, 'Failed to read snapshot table: ')
      })
      at = 0
    }
    const result = parse(bytes.subarray(at), snapshots.length)
    if (typeof result === 'number') {
      need = result
      continue
    }
    snapshots.push(result)
    const length = alignUp(result.entry.length, ENTRY_ALIGN)
    at += length
    consumed += length
    need = SNAPSHOT.length
  }
  return snapshots
}

/** The entry at the start of `bytes`, or how many bytes it takes to tell. */
const parse = (bytes: Uint8Array, index: number): Snapshot | number => {
  const fields = SNAPSHOT.decode(bytes)
  const extraLength = fields.extra_data_size
  if (extraLength > MAX_SNAPSHOT_EXTRA)
    throw new BlockError('invalid', `Too much extra metadata in snapshot table entry ${index}`, {
      code: 'EINVAL',
      hint: 'You can force-remove this extra metadata with qemu-img check -r all',
    })
  const end = SNAPSHOT.length + extraLength + fields.id_size + fields.name_size
  const length = alignUp(end, ENTRY_ALIGN)
  return length > bytes.length ? length : decodeEntry(bytes.slice(0, end))
}

/** A whole entry. */
export const decodeEntry = (entry: Uint8Array): Snapshot => {
  const fields = SNAPSHOT.decode(entry)
  const extraLength = fields.extra_data_size
  const idStart = SNAPSHOT.length + extraLength
  const nameStart = idStart + fields.id_size
  const extra = SNAPSHOT_EXTRA.decode(entry.subarray(SNAPSHOT.length), extraLength)
  const text = (from: number, to?: number): string => untilNul(entry.subarray(from, to))
  const icount = bigNumber(extra.icount)
  return {
    l1Offset: exactNumber(fields.l1_table_offset) ?? Number.NaN,
    l1Entries: fields.l1_size,
    id: text(idStart, nameStart),
    name: text(nameStart),
    dateSec: fields.date_sec,
    dateNsec: fields.date_nsec,
    vmClockNsec: bigNumber(fields.vm_clock_nsec),
    vmStateSize: extraLength >= 8 ? bigNumber(extra.vm_state_size) : BigInt(fields.vm_state_size),
    diskSize: extraLength >= EXTRA_V3 ? Number(bigNumber(extra.disk_size)) : undefined,
    icount: extraLength >= SNAPSHOT_EXTRA.length && icount !== ICOUNT_NONE ? icount : undefined,
    entry,
  }
}

/** What is known of a snapshot that is being taken; sizes in bytes. */
export interface NewSnapshot {
  readonly l1Offset: number
  readonly l1Entries: number
  readonly id: string
  readonly name: string
  readonly date: { readonly seconds: number; readonly nanoseconds: number }
  readonly diskSize: number
}

/** A snapshot without VM state. Names are cut to what QEMU keeps of them. */
export const newSnapshot = (snapshot: NewSnapshot): Snapshot => {
  const id = Buffer.from(snapshot.id)
  const name = Buffer.from(snapshot.name).subarray(0, MAX_NAME)
  const entry = new Uint8Array(SNAPSHOT.length + SNAPSHOT_EXTRA.length + id.length + name.length)
  const none = { hi: 0, lo: 0 }
  SNAPSHOT.encode(
    {
      l1_table_offset: bitsOf(snapshot.l1Offset),
      l1_size: snapshot.l1Entries,
      id_size: id.length,
      name_size: name.length,
      date_sec: snapshot.date.seconds,
      date_nsec: snapshot.date.nanoseconds,
      vm_clock_nsec: none,
      vm_state_size: 0,
      extra_data_size: SNAPSHOT_EXTRA.length,
    },
    entry,
  )
  const extra = { vm_state_size: none, disk_size: bitsOf(snapshot.diskSize), icount: none }
  SNAPSHOT_EXTRA.encode(extra, entry.subarray(SNAPSHOT.length))
  entry.set(id, SNAPSHOT.length + SNAPSHOT_EXTRA.length)
  entry.set(name, SNAPSHOT.length + SNAPSHOT_EXTRA.length + id.length)
  return decodeEntry(entry)
}

/** The same snapshot with another L1 table. */
export const withL1 = (snapshot: Snapshot, l1Offset: number): Snapshot => {
  const entry = snapshot.entry.slice()
  SNAPSHOT.encode({ ...SNAPSHOT.decode(entry), l1_table_offset: bitsOf(l1Offset) }, entry)
  return decodeEntry(entry)
}

/** The same snapshot with the extra data that version 3 asks for; `size` is its disk size if it says none. */
export const completeExtra = (snapshot: Snapshot, size: number): Snapshot => {
  const entry = completeEntry(snapshot.entry, size)
  return entry === snapshot.entry ? snapshot : decodeEntry(entry)
}

/** The same of an entry as it is stored, of which nothing else needs to make sense. */
export const completeEntry = (old: Uint8Array, size: number): Uint8Array => {
  const view = new DataView(old.buffer, old.byteOffset, old.byteLength)
  const known = view.getUint32(SNAPSHOT.offsetOf('extra_data_size'))
  if (known >= EXTRA_V3) return old
  const start = SNAPSHOT.length
  const stateSize =
    known >= 8 ? view.getBigUint64(start) : BigInt(view.getUint32(SNAPSHOT.offsetOf('vm_state_size')))
  const entry = new Uint8Array(old.length + SNAPSHOT_EXTRA.length - known)
  entry.set(old.subarray(0, start))
  entry.set(old.subarray(start + known), start + SNAPSHOT_EXTRA.length)
  const made = new DataView(entry.buffer)
  made.setUint32(SNAPSHOT.offsetOf('extra_data_size'), SNAPSHOT_EXTRA.length)
  made.setBigUint64(start + SNAPSHOT_EXTRA.offsetOf('vm_state_size'), stateSize)
  made.setBigUint64(start + SNAPSHOT_EXTRA.offsetOf('disk_size'), BigInt(size))
  made.setBigUint64(start + SNAPSHOT_EXTRA.offsetOf('icount'), ICOUNT_NONE)
  return entry
}

/** Bytes of the table. */
export const snapshotTableLength = (snapshots: readonly StoredEntry[]): number =>
  snapshots.reduce((sum, { entry }) => sum + alignUp(entry.length, ENTRY_ALIGN), 0)

/** The table as it is written. Kind `invalid` where it would be longer than allowed. */
export const renderSnapshots = (snapshots: readonly StoredEntry[]): Uint8Array => {
  const length = snapshotTableLength(snapshots)
  if (length > MAX_SNAPSHOT_TABLE_SIZE) throw new BlockError('invalid', 'File too large', { code: 'EFBIG' })
  const table = new Uint8Array(length)
  let at = 0
  for (const { entry } of snapshots) {
    table.set(entry, at)
    at += alignUp(entry.length, ENTRY_ALIGN)
  }
  return table
}

/** As QAPI has 64 bits: with a sign, and exact. Its types know no `bigint`; what writes JSON does. */
const signed = (value: bigint): number => {
  const number = BigInt.asIntN(64, value)
  return Number.isSafeInteger(Number(number)) ? Number(number) : (number as unknown as number)
}

/** QAPI's SnapshotInfo. */
export const describeSnapshot = (snapshot: Snapshot): SnapshotInfo => ({
  id: snapshot.id,
  name: snapshot.name,
  'vm-state-size': signed(snapshot.vmStateSize),
  'date-sec': snapshot.dateSec,
  'date-nsec': snapshot.dateNsec,
  'vm-clock-sec': Number(snapshot.vmClockNsec / 1_000_000_000n),
  'vm-clock-nsec': Number(snapshot.vmClockNsec % 1_000_000_000n),
  ...(snapshot.icount === undefined ? {} : { icount: signed(snapshot.icount) }),
})
