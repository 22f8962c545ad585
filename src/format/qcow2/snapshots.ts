/** The table of internal snapshots: read, with every limit. */

import { BlockError } from '../../base/errors.ts'
import { alignUp } from '../../base/units.ts'
import type { SnapshotInfo } from '../../block/layer.ts'
import type { TableStore } from '../../block/table-cache.ts'
import {
  type HeaderFields,
  MAX_SNAPSHOT_EXTRA,
  MAX_SNAPSHOT_TABLE_SIZE,
  SNAPSHOT,
  SNAPSHOT_EXTRA,
} from './layout.ts'

export interface Snapshot {
  readonly l1Offset: number
  readonly l1Entries: number
  readonly id: string
  readonly name: string
  readonly dateSec: number
  readonly dateNsec: number
  readonly vmClockNsec: bigint
  /** Bytes. */
  readonly vmStateSize: number
  /** Guest bytes; undefined where the image does not say: the active size. */
  readonly diskSize: number | undefined
  /** Undefined where the guest did not count. */
  readonly icount: bigint | undefined
}

/** Entries are read in pieces of this size, or of one entry where that is longer. Bytes. */
const PIECE = 64 * 1024
const ICOUNT_NONE = 2n ** 64n - 1n

/** Reads the whole table. Kind `invalid` where it is longer than allowed. */
export const readSnapshots = async (file: TableStore, fields: HeaderFields): Promise<Snapshot[]> => {
  const { nb_snapshots: count, snapshots_offset: start } = fields
  const snapshots: Snapshot[] = []
  let bytes = new Uint8Array(0)
  let at = 0
  let consumed = 0
  for (let need = SNAPSHOT.length; snapshots.length < count; ) {
    if (consumed + need > MAX_SNAPSHOT_TABLE_SIZE)
      throw new BlockError('invalid', 'Snapshot table is too large', { code: 'EFBIG' })
    if (at + need > bytes.length) {
      bytes = new Uint8Array(Math.max(need, PIECE))
      await file.read(start + consumed, bytes)
      at = 0
    }
    const result = parse(bytes.subarray(at), snapshots.length)
    if (typeof result === 'number') {
      need = result
      continue
    }
    snapshots.push(result.snapshot)
    at += result.length
    consumed += result.length
    need = SNAPSHOT.length
  }
  return snapshots
}

/** The entry at the start of `bytes`, or how many bytes it takes to tell. */
const parse = (bytes: Uint8Array, index: number): { snapshot: Snapshot; length: number } | number => {
  const fields = SNAPSHOT.decode(bytes)
  const extraLength = fields.extra_data_size
  if (extraLength > MAX_SNAPSHOT_EXTRA)
    throw new BlockError('invalid', `Too much extra metadata in snapshot table entry ${index}`, {
      code: 'EINVAL',
      hint: "You can force-remove this extra metadata by updating the image via 'qemu-img check -r all'.",
    })
  const idStart = SNAPSHOT.length + extraLength
  const nameStart = idStart + fields.id_size
  const end = nameStart + fields.name_size
  const length = alignUp(end, 8)
  if (length > bytes.length) return length
  const extra = SNAPSHOT_EXTRA.decode(bytes.subarray(SNAPSHOT.length), extraLength)
  const text = (from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString('utf8')
  const icount = (BigInt(extra.icount.hi) << 32n) | BigInt(extra.icount.lo)
  const clock = (BigInt(fields.vm_clock_nsec.hi) << 32n) | BigInt(fields.vm_clock_nsec.lo)
  const snapshot: Snapshot = {
    l1Offset: fields.l1_table_offset,
    l1Entries: fields.l1_size,
    id: text(idStart, nameStart),
    name: text(nameStart, end),
    dateSec: fields.date_sec,
    dateNsec: fields.date_nsec,
    vmClockNsec: clock,
    vmStateSize: extraLength >= 8 ? extra.vm_state_size : fields.vm_state_size,
    diskSize: extraLength >= 16 ? extra.disk_size : undefined,
    icount: extraLength >= 24 && icount !== ICOUNT_NONE ? icount : undefined,
  }
  return { snapshot, length }
}

/** QAPI's SnapshotInfo. */
export const describeSnapshot = (snapshot: Snapshot): SnapshotInfo => ({
  id: snapshot.id,
  name: snapshot.name,
  'vm-state-size': snapshot.vmStateSize,
  'date-sec': snapshot.dateSec,
  'date-nsec': snapshot.dateNsec,
  'vm-clock-sec': Number(snapshot.vmClockNsec / 1_000_000_000n),
  'vm-clock-nsec': Number(snapshot.vmClockNsec % 1_000_000_000n),
  ...(snapshot.icount === undefined ? {} : { icount: Number(snapshot.icount) }),
})
