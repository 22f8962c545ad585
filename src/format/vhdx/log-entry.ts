/**
 * Entries of the log: a header, descriptors of 32 bytes, and for each descriptor of data one sector, whose ends stand in
 * the descriptor because the sector has the sequence number there.
 */

import { alignUp } from '../../base/units.ts'
import { crc32cAround } from '../../binary/crc32c.ts'
import type { Bits64, RecordOf } from '../../binary/fields.ts'
import {
  DATA_DESCRIPTOR,
  DATA_SIGNATURE,
  LOG_DATA,
  LOG_DESCRIPTOR,
  LOG_ENTRY,
  LOG_SECTOR,
  LOG_SIGNATURE,
  sameGuid,
  ZERO_DESCRIPTOR,
  ZERO_LENGTH,
} from './layout.ts'
import { isSame } from './sequence.ts'

export type LogEntryFields = RecordOf<typeof LOG_ENTRY.fields>

/** A change of the file. Multiples of 4 KiB. */
export interface Update {
  /** Host byte. */
  readonly offset: number
  readonly length: number
  /** Absent: zeroes. */
  readonly bytes?: Uint8Array
}

const CHECKSUM_AT = LOG_ENTRY.offsetOf('Checksum')
/** Bytes of a data sector that stand in its descriptor: at its start, at its end. */
const LEADING = 8
const TRAILING = 4
const DATA_LENGTH = LOG_SECTOR - LEADING - TRAILING

/** Changes that fit into an entry whose descriptors take one sector: a torn write then never shows half of them. */
export const MAX_UPDATES = (LOG_SECTOR - LOG_ENTRY.length) / LOG_DESCRIPTOR.length

/** Bytes of the header and of so many descriptors, whole sectors. */
const descriptorBytes = (count: number): number =>
  alignUp(LOG_ENTRY.length + count * LOG_DESCRIPTOR.length, LOG_SECTOR)

/**
 * The header of an entry, from its first sector; undefined where none can begin there. `logLength` bounds its length.
 */
export const decodeEntryHeader = (
  sector: Uint8Array,
  logGuid: Uint8Array,
  logLength: number,
): LogEntryFields | undefined => {
  if (new DataView(sector.buffer, sector.byteOffset).getUint32(0, true) !== LOG_SIGNATURE) return undefined
  let fields: LogEntryFields
  try {
    fields = LOG_ENTRY.decode(sector)
  } catch {
    return undefined
  }
  const { EntryLength, SequenceNumber, DescriptorCount, Tail } = fields
  if (EntryLength === 0 || EntryLength % LOG_SECTOR !== 0 || EntryLength > logLength) return undefined
  if (Tail % LOG_SECTOR !== 0 || Tail >= logLength) return undefined
  if (SequenceNumber.hi === 0 && SequenceNumber.lo === 0) return undefined
  if (!sameGuid(fields.LogGuid, logGuid)) return undefined
  return descriptorBytes(DescriptorCount) <= EntryLength ? fields : undefined
}

/** Whether the checksum of an entry is right. `bytes` are all of it. */
export const isSealed = (bytes: Uint8Array, { Checksum }: LogEntryFields): boolean =>
  crc32cAround(bytes, CHECKSUM_AT) === Checksum

/** What a sealed entry says is to be changed; undefined where it is not whole all the same. `bytes` are all of it. */
export const decodeEntry = (bytes: Uint8Array, fields: LogEntryFields): Update[] | undefined => {
  const updates: Update[] = []
  let data = descriptorBytes(fields.DescriptorCount)
  for (let i = 0; i < fields.DescriptorCount; i++) {
    const descriptor = bytes.subarray(LOG_ENTRY.length + i * LOG_DESCRIPTOR.length)
    const update = decodeDescriptor(
      descriptor,
      bytes.subarray(data, data + LOG_SECTOR),
      fields.SequenceNumber,
    )
    if (update === undefined) return undefined
    if (update.bytes !== undefined) data += LOG_SECTOR
    updates.push(update)
  }
  return updates
}

const decodeDescriptor = (
  descriptor: Uint8Array,
  sector: Uint8Array,
  sequence: Bits64,
): Update | undefined => {
  try {
    const fields = LOG_DESCRIPTOR.decode(descriptor)
    const { Signature, FileOffset: offset, LeadingBytes, TrailingBytes } = fields
    if (!isSame(fields.SequenceNumber, sequence) || offset % LOG_SECTOR !== 0) return undefined
    if (Signature === ZERO_DESCRIPTOR) {
      const { ZeroLength: length } = ZERO_LENGTH.decode(LeadingBytes)
      return length % LOG_SECTOR === 0 && Number.isSafeInteger(offset + length)
        ? { offset, length }
        : undefined
    }
    if (Signature !== DATA_DESCRIPTOR || sector.length < LOG_SECTOR) return undefined
    const data = LOG_DATA.decode(sector)
    const same = isSame({ hi: data.SequenceHigh, lo: data.SequenceLow }, sequence)
    if (data.Signature !== DATA_SIGNATURE || !same) return undefined
    const bytes = new Uint8Array(LOG_SECTOR)
    bytes.set(LeadingBytes)
    bytes.set(data.Data, LEADING)
    bytes.set(TrailingBytes, LEADING + DATA_LENGTH)
    return { offset, length: LOG_SECTOR, bytes }
  } catch {
    // A number that no file can have.
    return undefined
  }
}

/** What an entry says beside its changes. */
export interface EntryFrame {
  /** Byte in the log where it stands: nothing before it is to be replayed. */
  readonly at: number
  readonly sequence: Bits64
  readonly logGuid: Uint8Array
  /** Bytes that the file has, durable. */
  readonly fileSize: number
}

/** Renders an entry of at most `MAX_UPDATES` sectors of data. */
export const encodeEntry = (updates: readonly Required<Update>[], frame: EntryFrame): Uint8Array => {
  const { at, sequence, logGuid, fileSize } = frame
  const first = descriptorBytes(updates.length)
  const bytes = new Uint8Array(first + updates.length * LOG_SECTOR)
  updates.forEach((update, i) => {
    const { bytes: content } = update
    LOG_DESCRIPTOR.encode(
      {
        Signature: DATA_DESCRIPTOR,
        TrailingBytes: content.subarray(LOG_SECTOR - TRAILING),
        LeadingBytes: content.subarray(0, LEADING),
        FileOffset: update.offset,
        SequenceNumber: sequence,
      },
      bytes.subarray(LOG_ENTRY.length + i * LOG_DESCRIPTOR.length),
    )
    LOG_DATA.encode(
      {
        Signature: DATA_SIGNATURE,
        SequenceHigh: sequence.hi,
        Data: content.subarray(LEADING, LOG_SECTOR - TRAILING),
        SequenceLow: sequence.lo,
      },
      bytes.subarray(first + i * LOG_SECTOR),
    )
  })
  const fields: LogEntryFields = {
    Signature: LOG_SIGNATURE,
    Checksum: 0,
    EntryLength: bytes.length,
    Tail: at,
    SequenceNumber: sequence,
    DescriptorCount: updates.length,
    Reserved: 0,
    LogGuid: logGuid,
    FlushedFileOffset: fileSize,
    LastFileOffset: fileSize,
  }
  LOG_ENTRY.encode(fields, bytes)
  LOG_ENTRY.encode({ ...fields, Checksum: crc32cAround(bytes, CHECKSUM_AT) }, bytes)
  return bytes
}
