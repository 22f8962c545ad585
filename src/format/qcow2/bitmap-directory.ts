/** The directory of persistent bitmaps: read with every limit of QEMU's, and rendered. */

import { BlockError, prefixError } from '../../base/errors.ts'
import { alignUp } from '../../base/units.ts'
import { bitsOf, exactNumber, hasBit } from '../../binary/fields.ts'
import type { StoredBitmap } from '../../block/facets.ts'
import type { TableStore } from '../../block/table-cache.ts'
import type { ImageHeader } from './header.ts'
import {
  BITMAP_AUTO,
  BITMAP_ENTRY,
  BITMAP_IN_USE,
  BITMAP_TYPE_DIRTY,
  BITMAPS_BIT,
  BITMAPS_EXTENSION,
  EXTENSION_BITMAPS,
  MAX_BITMAP_NAME,
  MAX_BITMAP_SIZE,
  MAX_BITMAP_TABLE_ENTRIES,
  MAX_GRANULARITY_BITS,
  MIN_GRANULARITY_BITS,
} from './layout.ts'
import { readTable } from './pointer-table.ts'

export interface BitmapEntry {
  /** Host byte of its table. */
  readonly tableOffset: number
  readonly tableEntries: number
  /** BITMAP_* flags. */
  readonly flags: number
  readonly granularityBits: number
  readonly name: string
  /** As the image has it. */
  readonly nameBytes: Uint8Array
}

/** Where the directory is. */
export interface DirectoryPlace {
  readonly count: number
  /** Host byte, and bytes. */
  readonly offset: number
  readonly length: number
}

const ENTRY_ALIGN = 8

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

/** What the header says; undefined where there are no bitmaps, or none that can be trusted. */
export const directoryPlace = ({ fields, extensions }: ImageHeader): DirectoryPlace | undefined => {
  const data = extensions.find(({ type }) => type === EXTENSION_BITMAPS)?.data
  if (data === undefined || !hasBit(fields.autoclear_features, BITMAPS_BIT)) return undefined
  const extension = BITMAPS_EXTENSION.decode(data)
  return {
    count: extension.nb_bitmaps,
    offset: extension.bitmap_directory_offset,
    length: extension.bitmap_directory_size,
  }
}

/** The header extension that names a directory. */
export const renderPlace = ({ count, offset, length }: DirectoryPlace): Uint8Array => {
  const data = new Uint8Array(BITMAPS_EXTENSION.length)
  BITMAPS_EXTENSION.encode(
    {
      nb_bitmaps: count,
      reserved: 0,
      bitmap_directory_size: length,
      bitmap_directory_offset: offset,
    },
    data,
  )
  return data
}

/** Reads and checks the whole directory. `size` in guest bytes. Kind `invalid`, in QEMU's words. */
export const readDirectory = async (
  file: TableStore,
  place: DirectoryPlace,
  size: number,
  clusterSize: number,
): Promise<BitmapEntry[]> => {
  if (place.length === 0) throw invalid('Requested bitmap directory size is zero')
  const bytes = new Uint8Array(place.length)
  await readTable(file, place.offset, bytes).catch((error: unknown) => {
    throw prefixError(error, 'Failed to read bitmap directory: ')
  })
  const entries: BitmapEntry[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + BITMAP_ENTRY.length > bytes.length) throw invalid('Broken bitmap directory')
    if (entries.length === place.count) throw invalid('More bitmaps found than specified in header extension')
    const fields = BITMAP_ENTRY.decode(bytes.subarray(at))
    const start = at + BITMAP_ENTRY.length + fields.extra_data_size
    at = alignUp(start + fields.name_size, ENTRY_ALIGN)
    if (at > bytes.length) throw invalid('Broken bitmap directory')
    if (fields.extra_data_size !== 0) throw invalid('Bitmap extra data is not supported')
    const nameBytes = bytes.slice(start, start + fields.name_size)
    const entry: BitmapEntry = {
      tableOffset: exactNumber(fields.bitmap_table_offset) ?? Number.NaN,
      tableEntries: fields.bitmap_table_size,
      flags: fields.flags,
      granularityBits: fields.granularity_bits,
      name: Buffer.from(nameBytes).toString('utf8'),
      nameBytes,
    }
    if (fields.type !== BITMAP_TYPE_DIRTY || !isPossible(entry, size, clusterSize))
      throw invalid(`Bitmap '${entry.name}' doesn't satisfy the constraints`)
    entries.push(entry)
  }
  if (entries.length !== place.count) throw invalid('Less bitmaps found than specified in header extension')
  return entries
}

const isPossible = (entry: BitmapEntry, size: number, clusterSize: number): boolean => {
  const { tableOffset, tableEntries, flags, granularityBits, nameBytes } = entry
  const bytes = tableEntries * clusterSize
  return (
    tableEntries > 0 &&
    tableOffset > 0 &&
    tableOffset % clusterSize === 0 &&
    tableEntries <= MAX_BITMAP_TABLE_ENTRIES &&
    bytes <= MAX_BITMAP_SIZE &&
    granularityBits >= MIN_GRANULARITY_BITS &&
    granularityBits <= MAX_GRANULARITY_BITS &&
    (flags & ~(BITMAP_IN_USE | BITMAP_AUTO)) === 0 &&
    nameBytes.length > 0 &&
    nameBytes.length <= MAX_BITMAP_NAME &&
    // Of a bitmap in use nothing needs to be up to date.
    ((flags & BITMAP_IN_USE) !== 0 || size <= bytes * 8 * 2 ** granularityBits)
  )
}

/** Bytes of a directory entry for a name of so many bytes. */
export const entryLength = (nameLength: number): number =>
  alignUp(BITMAP_ENTRY.length + nameLength, ENTRY_ALIGN)

/** The directory as it is written. */
export const renderDirectory = (entries: readonly BitmapEntry[]): Uint8Array => {
  const length = entries.reduce((sum, { nameBytes }) => sum + entryLength(nameBytes.length), 0)
  const bytes = new Uint8Array(length)
  let at = 0
  for (const entry of entries) {
    BITMAP_ENTRY.encode(
      {
        bitmap_table_offset: bitsOf(entry.tableOffset),
        bitmap_table_size: entry.tableEntries,
        flags: entry.flags,
        type: BITMAP_TYPE_DIRTY,
        granularity_bits: entry.granularityBits,
        name_size: entry.nameBytes.length,
        extra_data_size: 0,
      },
      bytes.subarray(at),
    )
    bytes.set(entry.nameBytes, at + BITMAP_ENTRY.length)
    at += entryLength(entry.nameBytes.length)
  }
  return bytes
}

/** What the image has, as the core knows it. */
export const describeEntry = ({ name, granularityBits, flags }: BitmapEntry): StoredBitmap => ({
  name,
  granularity: 2 ** granularityBits,
  enabled: (flags & BITMAP_AUTO) !== 0,
  inconsistent: (flags & BITMAP_IN_USE) !== 0,
})
