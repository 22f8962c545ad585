/** Counting what all tables of an image refer to. */

import { BlockError } from '../../../base/errors.ts'
import type { BlockMap } from '../../../block/block-map.ts'
import type { RepairMode } from '../../../block/facets.ts'
import { CRYPTO_EXTENSION, EXTENSION_CRYPTO, entryOffset, hexOf, MAX_L1_SIZE } from '../layout.ts'
import { loadPointerTable, MAX_FILE, pointerTable } from '../pointer-table.ts'
import { countBitmaps } from './bitmaps.ts'
import { checkBlocks } from './blocks.ts'
import { hex } from './references.ts'
import { TableScan } from './scan.ts'
import { type CheckedSnapshot, tableLength } from './snapshots.ts'
import { mends, type Subject } from './subject.ts'

/** Bits of an L1 entry that are to be zero. */
const RESERVED_HI = 0x7f000000
const RESERVED_LO = 0x1ff
const MAX_INT64 = 2 ** 63

const failed = (): BlockError => new BlockError('io', 'Input/output error', { code: 'EIO' })

/** Everything: header, active tables, snapshots, refcount table, encryption header, bitmaps, refcount blocks. */
export const countAll = async (
  subject: Subject,
  snapshots: readonly CheckedSnapshot[],
  repair: RepairMode,
): Promise<void> => {
  const { image, references } = subject
  const { fields } = image
  references.add(0, image.clusterSize)
  await countL1(subject, fields.l1_table_offset, fields.l1_size, { active: true, mend: mends(repair) })
  await countSnapshots(subject, snapshots, repair)
  references.add(fields.refcount_table_offset, fields.refcount_table_clusters * image.clusterSize)
  const crypto = image.header.extensions.find(({ type }) => type === EXTENSION_CRYPTO)
  if (crypto !== undefined) {
    const { offset, length } = CRYPTO_EXTENSION.decode(crypto.data)
    references.add(offset, length)
  }
  await countBitmaps(subject, mends(repair))
  await checkBlocks(subject, repair)
}

const countSnapshots = async (
  subject: Subject,
  snapshots: readonly CheckedSnapshot[],
  repair: RepairMode,
): Promise<void> => {
  const { image, report } = subject
  if (image.hasDataFile && snapshots.length > 0)
    report.corruption(`ERROR ${snapshots.length} snapshots in image with data file`)
  for (const { id, name, l1OffsetHi, l1OffsetLo, l1Entries } of snapshots) {
    const what = `ERROR snapshot ${id} (${name})`
    // The low half decides, and is exact however large the whole is.
    if (l1OffsetLo % image.clusterSize !== 0)
      report.corruption(
        `${what} l1_offset=0x${hexOf(l1OffsetHi, l1OffsetLo)}: L1 table is not cluster aligned; snapshot table entry corrupted`,
      )
    else if (l1Entries > MAX_L1_SIZE / 8)
      report.corruption(
        `${what} l1_size=0x${hex(l1Entries)}: L1 table is too large; snapshot table entry corrupted`,
      )
    else {
      const printed = hexOf(l1OffsetHi, l1OffsetLo)
      const l1Offset = l1OffsetHi * 2 ** 32 + l1OffsetLo
      await countL1(subject, l1Offset, l1Entries, { active: false, mend: mends(repair), printed })
    }
  }
  subject.references.add(image.fields.snapshots_offset, tableLength(snapshots))
}

const countL1 = async (
  subject: Subject,
  l1Offset: number,
  entries: number,
  options: { readonly active: boolean; readonly mend: boolean; readonly printed?: string },
): Promise<void> => {
  if (entries === 0) return
  const { image, references, report, reader, steps } = subject
  references.add(l1Offset, entries * 8, options.printed)
  let l1: BlockMap
  try {
    l1 = await loadL1(subject, l1Offset, entries)
  } catch (error) {
    report.error('ERROR: I/O error in check_refcounts_l1', l1Offset)
    throw error
  }
  const used: number[] = []
  const offsets: number[] = []
  for (let i = 0; i < entries; i++) {
    if (l1.hi(i) === 0 && l1.lo(i) === 0) continue
    used.push(i)
    offsets.push(entryOffset(l1.hi(i), l1.lo(i)))
  }
  steps.total += offsets.length
  const scan = new TableScan(subject, options)
  await reader.forEach(
    offsets,
    image.clusterSize,
    (i, view) => {
      const hi = l1.hi(used[i]!)
      const lo = l1.lo(used[i]!)
      const offset = offsets[i]!
      if ((hi & RESERVED_HI) !== 0 || (lo & RESERVED_LO) !== 0)
        report.corruption(`ERROR found L1 entry with reserved bits set: ${hexOf(hi, lo)}`)
      references.add(offset, image.clusterSize)
      if (offset % image.clusterSize !== 0)
        report.corruption(
          `ERROR l2_offset=${hex(offset)}: Table is not cluster aligned; L1 entry corrupted`,
          offset,
        )
      return view === undefined ? undefined : scan.run(offset, view)
    },
    (i) => {
      report.error('ERROR: I/O error in check_refcounts_l2', offsets[i])
      throw failed()
    },
  )
}

/** An L1 table that lies behind the file's end is empty; where no file can have a byte, it cannot be read. */
const loadL1 = async (subject: Subject, offset: number, entries: number): Promise<BlockMap> => {
  const { image, references } = subject
  if (offset >= MAX_INT64) throw failed()
  if (offset >= references.fileLength && offset < MAX_FILE)
    return pointerTable(offset, new Uint8Array(entries * 8))
  return loadPointerTable(image.file.node, offset, entries)
}
