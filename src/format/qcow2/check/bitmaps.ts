/** What persistent bitmaps refer to: their directory, their tables and the clusters of their bits. */

import { BlockError } from '../../../base/errors.ts'
import { alignUp } from '../../../base/units.ts'
import { hasBit } from '../../../binary/fields.ts'
import { BITMAP_ENTRY, BITMAPS_BIT, BITMAPS_EXTENSION, EXTENSION_BITMAPS, entryOffset } from '../layout.ts'
import { PointerTable } from '../pointer-table.ts'
import type { Subject } from './subject.ts'

/** Bits of a table entry that are to be zero, and the one that is to be where it has an offset. */
const RESERVED_HI = 0xff000000
const RESERVED_LO = 0x1fe
const ALL_ONES_LO = 1
/** Longest table that is read. Entries. */
const MAX_TABLE = 0x8000000
/** Entries of the directory begin at multiples of it. Bytes. */
const ENTRY_ALIGN = 8
const MAX_DIRECTORY = 64 * 1024 * 1024

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

/** Bitmaps that a program without support for them may have spoilt are no bitmaps: their space is a leak. */
export const countBitmaps = async (subject: Subject): Promise<void> => {
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
  if (directory.length > 0) await image.file.node.read(bitmap_directory_offset, directory)
  for (let at = 0, i = 0; i < nb_bitmaps; i++) {
    if (at + BITMAP_ENTRY.length > directory.length) {
      report.counts.checkErrors++
      throw invalid('Invalid argument')
    }
    const entry = BITMAP_ENTRY.decode(directory.subarray(at))
    await countBitmap(subject, entry.bitmap_table_offset, entry.bitmap_table_size)
    at += alignUp(BITMAP_ENTRY.length + entry.extra_data_size + entry.name_size, ENTRY_ALIGN)
  }
}

const countBitmap = async (subject: Subject, offset: number, entries: number): Promise<void> => {
  const { image, references, report } = subject
  references.add(offset, entries * 8)
  if (entries > MAX_TABLE) {
    report.counts.checkErrors++
    throw invalid('Invalid argument')
  }
  const table =
    offset >= references.fileLength
      ? new PointerTable(offset, new Uint8Array(entries * 8))
      : await PointerTable.load(image.file.node, offset, entries)
  for (let i = 0; i < entries; i++) {
    const hi = table.hi(i)
    const lo = table.lo(i)
    const host = entryOffset(hi, lo)
    const wrong =
      (hi & RESERVED_HI) !== 0 ||
      (lo & RESERVED_LO) !== 0 ||
      (host !== 0 && ((lo & ALL_ONES_LO) !== 0 || host % image.clusterSize !== 0))
    // QEMU counts these without a word.
    if (wrong) report.counts.corruptions++
    else if (host !== 0) references.add(host, image.clusterSize)
  }
}
