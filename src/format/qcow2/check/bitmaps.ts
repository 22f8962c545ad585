/** What persistent bitmaps refer to: their directory, their tables and the clusters of their bits. */

import { BlockError } from '../../../base/errors.ts'
import { alignUp } from '../../../base/units.ts'
import { bigNumber, hasBit } from '../../../binary/fields.ts'
import type { BlockMap } from '../../../block/block-map.ts'
import { changeTables } from '../draft.ts'
import type { Image } from '../image.ts'
import {
  BITMAP_ENTRY,
  BITMAP_IN_USE,
  BITMAPS_BIT,
  BITMAPS_EXTENSION,
  EXTENSION_BITMAPS,
  entryOffset,
} from '../layout.ts'
import { loadPointerTable, pointerTable, readTable } from '../pointer-table.ts'
import type { BitmapPlace, Subject } from './subject.ts'

/** Bits of a table entry that are to be zero, and the one that is to be where it has an offset. */
const RESERVED_HI = 0xff000000
const RESERVED_LO = 0x1fe
const ALL_ONES_LO = 1
/** Longest table that is read. Entries. */
const MAX_TABLE = 0x8000000
/** Entries of the directory begin at multiples of it. Bytes. */
const ENTRY_ALIGN = 8
const MAX_DIRECTORY = 64 * 1024 * 1024
const DISTRUSTED = 'the bitmap is inconsistent now'

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

/** Bitmaps that a program without support for them may have spoilt are no bitmaps: their space is a leak. */
export const countBitmaps = async (subject: Subject, mend: boolean): Promise<void> => {
  const { image, references, report } = subject
  const { header, fields } = image
  const extension = header.extensions.find(({ type }) => type === EXTENSION_BITMAPS)
  if (extension === undefined || !hasBit(fields.autoclear_features, BITMAPS_BIT)) return
  const { nb_bitmaps, bitmap_directory_offset, bitmap_directory_size } = BITMAPS_EXTENSION.decode(
    extension.data,
  )
  references.add(bitmap_directory_offset, bitmap_directory_size)
  if (bitmap_directory_size > MAX_DIRECTORY) throw invalid('Invalid argument')
  const directory = new Uint8Array(bitmap_directory_size)
  if (directory.length > 0) await readTable(image.file.node, bitmap_directory_offset, directory)
  for (let at = 0, i = 0; i < nb_bitmaps; i++) {
    if (at + BITMAP_ENTRY.length > directory.length) {
      report.counts.checkErrors++
      throw invalid('Invalid argument')
    }
    const entry = BITMAP_ENTRY.decode(directory.subarray(at))
    const place = {
      entryOffset: bitmap_directory_offset + at,
      flags: entry.flags,
      tableEntries: entry.bitmap_table_size,
    }
    // No bitmap gets so far whose table does not begin with a cluster.
    const tableOffset = Number(bigNumber(entry.bitmap_table_offset))
    const isLost = tableOffset >= references.fileLength
    const counted = await countBitmap(subject, tableOffset, entry.bitmap_table_size)
    // As with misshapen entries, QEMU does not open the image then, and says nothing here. One in use is not looked at.
    const isMisfit =
      (entry.flags & BITMAP_IN_USE) === 0 &&
      entry.bitmap_table_size !== tableLength(image, entry.granularity_bits)
    if (isMisfit) report.counts.corruptions++
    if (mend && isLost) subject.lostTables.push(place)
    else if (mend && counted.wrong > 0) await dropParts(subject, place, counted)
    if (mend && isMisfit) await forget(subject, place)
    at += alignUp(BITMAP_ENTRY.length + entry.extra_data_size + entry.name_size, ENTRY_ALIGN)
  }
}

/** Entries of the table of a bitmap of this granularity: the bits are stored in words of 64. */
const tableLength = ({ fields, clusterSize }: Image, granularityBits: number): number =>
  Math.ceil((Math.ceil(fields.size / 2 ** granularityBits / 64) * 8) / clusterSize)

/** A bitmap whose table does not fit the image. */
const forget = async ({ image, report }: Subject, place: BitmapPlace): Promise<void> => {
  if (!(await distrust(image, place))) return
  report.counts.corruptions--
  report.counts.corruptionsFixed++
  report.tell(
    'corruption',
    `Repairing bitmap: its table does not fit the image, ${DISTRUSTED}`,
    undefined,
    true,
  )
}

/** A table, in which entries that refer to nothing there can be are zero, and how many these were. */
interface Counted {
  readonly table: BlockMap
  readonly wrong: number
}

const countBitmap = async (subject: Subject, offset: number, entries: number): Promise<Counted> => {
  const { image, references, report } = subject
  references.add(offset, entries * 8)
  if (entries > MAX_TABLE) {
    report.counts.checkErrors++
    throw invalid('Invalid argument')
  }
  const table =
    offset >= references.fileLength
      ? pointerTable(offset, new Uint8Array(entries * 8))
      : await loadPointerTable(image.file.node, offset, entries)
  let wrong = 0
  for (let i = 0; i < entries; i++) {
    const hi = table.hi(i)
    const lo = table.lo(i)
    const host = entryOffset(hi, lo)
    const isWrong =
      (hi & RESERVED_HI) !== 0 ||
      (lo & RESERVED_LO) !== 0 ||
      (host !== 0 && ((lo & ALL_ONES_LO) !== 0 || host % image.clusterSize !== 0))
    if (!isWrong) {
      if (host !== 0) references.add(host, image.clusterSize)
      if (host < references.fileLength) continue
    } else {
      // QEMU counts these without a word.
      report.counts.corruptions++
    }
    wrong++
    table.set(i, 0)
  }
  return { table, wrong }
}

/**
 * Writes a table without the entries that refer to nothing. Nobody must rely on the bitmap any more: QEMU, which does not
 * open an image at all in which one of those is misshapen, takes what is missing for clean.
 */
const dropParts = async (
  { image, references, report }: Subject,
  place: BitmapPlace,
  { table, wrong }: Counted,
): Promise<void> => {
  const { metadata } = image
  const dirty = table.takeDirty()
  const isFree = ({ offset, bytes }: { readonly offset: number; readonly bytes: Uint8Array }): boolean =>
    offset + bytes.length <= references.fileLength && metadata.overlap(offset, bytes.length) === undefined
  if (!dirty.writes.every(isFree) || !(await distrust(image, place))) return
  await table.write(image.file.node, dirty)
  report.counts.corruptions -= wrong
  report.counts.corruptionsFixed += wrong
  report.tell(
    'corruption',
    `Repairing bitmap: ${wrong} table entries dropped, ${DISTRUSTED}`,
    undefined,
    true,
  )
}

/** Bitmaps whose table lies behind the file's end get an empty one. The refcounts are right by now. */
export const mendLostTables = async ({ image, report, lostTables }: Subject): Promise<void> => {
  for (const place of lostTables) {
    const offset = await placeEmptyTable(image, place.tableEntries * 8)
    if (!(await distrust(image, place))) continue
    const at = new Uint8Array(8)
    new DataView(at.buffer).setBigUint64(0, BigInt(offset))
    await image.file.node.write(place.entryOffset + BITMAP_ENTRY.offsetOf('bitmap_table_offset'), at)
    report.counts.corruptions--
    report.counts.corruptionsFixed++
    report.tell('corruption', `Repairing bitmap: its table was lost, ${DISTRUSTED}`, undefined, true)
  }
}

const placeEmptyTable = async (image: Image, length: number): Promise<number> => {
  let offset = 0
  await changeTables(image, 'other', async (draft) => {
    offset = await draft.place(new Uint8Array(length), 'bitmap table')
    return { setFields() {}, adopted() {} }
  })
  return offset
}

/** Marks a bitmap as in use, durably: what it says means nothing. False where its entry is no place to write to. */
const distrust = async (
  { metadata, file }: Image,
  { entryOffset: at, flags }: BitmapPlace,
): Promise<boolean> => {
  if (metadata.overlap(at, BITMAP_ENTRY.length, 'bitmap-directory') !== undefined) return false
  const inUse = new Uint8Array(4)
  new DataView(inUse.buffer).setUint32(0, flags | BITMAP_IN_USE)
  await file.node.write(at + BITMAP_ENTRY.offsetOf('flags'), inUse)
  await file.node.flush()
  return true
}
