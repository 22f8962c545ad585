/** The region table, of which there are two copies: where the BAT and the metadata are. */

import { crc32cAround } from '../../binary/crc32c.ts'
import type { RecordOf } from '../../binary/fields.ts'
import {
  BAT_REGION,
  type HeaderFields,
  MAX_REGIONS,
  METADATA_REGION,
  REGION_ENTRY,
  REGION_REQUIRED,
  REGION_SIGNATURE,
  REGION_TABLE,
  REGION_TABLE_OFFSETS,
  REGION_TABLE_SIZE,
  sameGuid,
  UNIT,
} from './layout.ts'
import type { MetadataStore } from './metadata-store.ts'
import { notSupported, refuse } from './refusal.ts'

type RegionEntry = RecordOf<typeof REGION_ENTRY.fields>

/** A part of the file, in host bytes. */
export interface Span {
  readonly offset: number
  readonly length: number
}

export interface Regions {
  readonly bat: Span
  readonly metadata: Span
  /** Everything that blocks must not overlap: all regions, known or not, and the log. */
  readonly taken: readonly Span[]
  /** The table as it stands, 64 KiB. */
  readonly table: Uint8Array
  /** Host bytes of copies that are damaged or older than the other. */
  readonly damaged: readonly number[]
}

const CHECKSUM_AT = REGION_TABLE.offsetOf('Checksum')

export const overlap = (a: Span, b: Span): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length

/** Kind `corrupt` where neither copy is good, `unsupported` for a region that must be known and is not. */
export const readRegions = async (store: MetadataStore, header: HeaderFields): Promise<Regions> => {
  const copies = await Promise.all(
    REGION_TABLE_OFFSETS.map(async (offset) => {
      const bytes = new Uint8Array(REGION_TABLE_SIZE)
      await store.read(offset, bytes)
      return bytes
    }),
  )
  const table = copies.find(isWhole)
  if (table === undefined) throw refuse('no region table is whole')
  const damaged = REGION_TABLE_OFFSETS.filter((_, i) => Buffer.compare(copies[i]!, table) !== 0)
  const { bat, metadata, taken } = findRegions(entriesOf(table), {
    offset: header.LogOffset,
    length: header.LogLength,
  })
  return { bat, metadata, taken, table, damaged }
}

const isWhole = (table: Uint8Array): boolean => {
  const { Signature, Checksum, EntryCount } = REGION_TABLE.decode(table)
  return (
    Signature === REGION_SIGNATURE &&
    Checksum === crc32cAround(table, CHECKSUM_AT) &&
    EntryCount <= MAX_REGIONS
  )
}

const entryAt = (index: number): number => REGION_TABLE.length + index * REGION_ENTRY.length

const entriesOf = (table: Uint8Array): RegionEntry[] => {
  const { EntryCount } = REGION_TABLE.decode(table)
  return Array.from({ length: EntryCount }, (_, i) => REGION_ENTRY.decode(table.subarray(entryAt(i))))
}

const findRegions = (
  entries: readonly RegionEntry[],
  log: Span,
): { bat: Span; metadata: Span; taken: readonly Span[] } => {
  const taken: Span[] = log.length > 0 ? [log] : []
  let bat: Span | undefined
  let metadata: Span | undefined
  for (const { Guid, FileOffset, Length, Required } of entries) {
    const span = { offset: FileOffset, length: Length }
    if (FileOffset < UNIT || FileOffset % UNIT !== 0 || Length % UNIT !== 0)
      throw refuse(`there cannot be a region of ${Length} bytes at ${FileOffset}`)
    if (!Number.isSafeInteger(FileOffset + Length)) throw refuse(`no file has a region at ${FileOffset}`)
    if (taken.some((other) => overlap(span, other))) throw refuse(`regions overlap at ${FileOffset}`)
    taken.push(span)
    const isBat = sameGuid(Guid, BAT_REGION)
    const isMetadata = sameGuid(Guid, METADATA_REGION)
    if ((isBat && bat !== undefined) || (isMetadata && metadata !== undefined))
      throw refuse('a region is there twice')
    if (isBat) bat = span
    else if (isMetadata) metadata = span
    else if ((Required & REGION_REQUIRED) !== 0) throw notSupported('a region that must be known is not')
  }
  if (bat === undefined || metadata === undefined) throw refuse('the BAT or the metadata is missing')
  return { bat, metadata, taken }
}

/** A new table of two regions. */
export const renderRegions = (bat: Span, metadata: Span): Uint8Array => {
  const table = new Uint8Array(REGION_TABLE_SIZE)
  const entries = [
    [BAT_REGION, bat],
    [METADATA_REGION, metadata],
  ] as const
  REGION_TABLE.encode(
    { Signature: REGION_SIGNATURE, Checksum: 0, EntryCount: entries.length, Reserved: 0 },
    table,
  )
  entries.forEach(([Guid, { offset, length }], i) => {
    REGION_ENTRY.encode(
      // Both must be known, but QEMU leaves the flag out, and nobody reads a VHDX file without knowing them.
      { Guid, FileOffset: offset, Length: length, Required: 0 },
      table.subarray(entryAt(i)),
    )
  })
  seal(table)
  return table
}

/** A copy of the table in which the BAT is somewhere else. */
export const withBat = (table: Uint8Array, bat: Span): Uint8Array => {
  const copy = table.slice()
  entriesOf(table).forEach((entry, i) => {
    if (!sameGuid(entry.Guid, BAT_REGION)) return
    REGION_ENTRY.encode({ ...entry, FileOffset: bat.offset, Length: bat.length }, copy.subarray(entryAt(i)))
  })
  seal(copy)
  return copy
}

const seal = (table: Uint8Array): void => {
  const fields = REGION_TABLE.decode(table)
  REGION_TABLE.encode({ ...fields, Checksum: crc32cAround(table, CHECKSUM_AT) }, table)
}
