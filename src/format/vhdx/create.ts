/** Making an image. What makes it one is written last, so that a half-made file is not taken for it. */

import { SECTOR } from '../../base/units.ts'
import { QIMG_VERSION } from '../../base/version.ts'
import { emptyFile } from '../../block/block-image.ts'
import type { CreateContext } from '../../block/create-facet.ts'
import type { Node } from '../../block/node.ts'
import { newGuid, renderHeader } from './header.ts'
import {
  ALL_ZERO,
  DISK_ID_ITEM,
  DISK_SIZE,
  DISK_SIZE_ITEM,
  ENTRY,
  FILE_PARAMETERS,
  FILE_PARAMETERS_ITEM,
  FILE_SIGNATURE,
  FULLY_PRESENT,
  HEADER,
  HEADER_OFFSETS,
  HEADER_SIGNATURE,
  HEADER_SIZE,
  IDENTIFIER,
  ITEM_IS_REQUIRED,
  ITEM_IS_VIRTUAL_DISK,
  LEAVE_BLOCKS_ALLOCATED,
  LOGICAL_SECTOR_ITEM,
  METADATA_ENTRY,
  METADATA_SIGNATURE,
  METADATA_TABLE,
  METADATA_TABLE_SIZE,
  PHYSICAL_SECTOR_ITEM,
  REGION_TABLE_OFFSETS,
  SECTOR_SIZE,
  SECTORS_PER_BITMAP,
} from './layout.ts'
import { type Plan, planImage } from './plan.ts'
import { renderRegions } from './regions.ts'

/** Entries of the BAT that are written at once. */
const PORTION = 2 ** 17

export const createImage = async (
  options: Record<string, unknown>,
  context: CreateContext,
): Promise<void> => {
  const plan = planImage(options)
  const { node } = await context.child('file', options.file)
  const { isFixed, dataOffset, size, blockSize } = plan
  await emptyFile(node)
  const dataLength = isFixed ? Math.ceil(size / blockSize) * blockSize : 0
  const end = dataOffset + dataLength
  if (node.size < end) await node.resize(end, 'off')
  const isBlank = node.geometry().readsZero
  if (!isBlank && isFixed) await node.zero(dataOffset, dataLength)
  if (!isBlank) await node.zero(plan.metadata.offset, plan.metadata.length)
  await writeBat(node, plan, isBlank)
  await node.write(plan.metadata.offset, renderMetadata(plan, context.epoch))
  const regions = renderRegions(plan.bat, plan.metadata)
  for (const offset of REGION_TABLE_OFFSETS) await node.write(offset, regions)
  await writeHeaders(node, plan, context.epoch)
  await node.flush()
  const identifier = new Uint8Array(IDENTIFIER.length)
  const Creator = Buffer.from(`qimg v${QIMG_VERSION}`, 'utf16le')
  IDENTIFIER.encode({ Signature: Buffer.from(FILE_SIGNATURE), Creator }, identifier)
  await node.write(0, identifier)
  await node.flush()
}

/** In a blank file a table of nothing but zeroes is there already. */
const writeBat = async (node: Node, plan: Plan, isBlank: boolean): Promise<void> => {
  const { bat, size, blockSize } = plan
  if (!isBlank) await node.zero(bat.offset, bat.length)
  if (!plan.isFixed && !plan.marksZero) return
  const ratio = (SECTORS_PER_BITMAP * SECTOR) / blockSize
  const blocks = Math.ceil(size / blockSize)
  const entries = blocks === 0 ? 0 : blocks + Math.floor((blocks - 1) / ratio)
  for (let from = 0; from < entries; from += PORTION) {
    const count = Math.min(PORTION, entries - from)
    await node.write(bat.offset + from * ENTRY.width, renderEntries(plan, from, count, ratio))
  }
}

const renderEntries = (plan: Plan, from: number, count: number, ratio: number): Uint8Array => {
  const bytes = new Uint8Array(count * ENTRY.width)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < count; i++) {
    const index = from + i
    const chunk = Math.floor(index / (ratio + 1))
    // The last entry of a chunk is the sector bitmap's.
    if (index - chunk * (ratio + 1) === ratio) continue
    const place = plan.dataOffset + (index - chunk) * plan.blockSize
    const entry = plan.isFixed ? place + FULLY_PRESENT : ALL_ZERO
    view.setUint32(i * ENTRY.width, entry % 2 ** 32, true)
    view.setUint32(i * ENTRY.width + 4, Math.floor(entry / 2 ** 32), true)
  }
  return bytes
}

/** The table, and behind it the items in its order. */
const renderMetadata = (plan: Plan, epoch: number | undefined): Uint8Array => {
  const ofDisk = ITEM_IS_REQUIRED | ITEM_IS_VIRTUAL_DISK
  const parameters = new Uint8Array(FILE_PARAMETERS.length)
  const Flags = plan.isFixed ? LEAVE_BLOCKS_ALLOCATED : 0
  FILE_PARAMETERS.encode({ BlockSize: plan.blockSize, Flags }, parameters)
  const diskSize = new Uint8Array(DISK_SIZE.length)
  DISK_SIZE.encode({ VirtualDiskSize: plan.size }, diskSize)
  const sector = new Uint8Array(SECTOR_SIZE.length)
  SECTOR_SIZE.encode({ SectorSize: SECTOR }, sector)
  const items = [
    { id: FILE_PARAMETERS_ITEM, flags: ITEM_IS_REQUIRED, bytes: parameters },
    { id: DISK_SIZE_ITEM, flags: ofDisk, bytes: diskSize },
    { id: DISK_ID_ITEM, flags: ofDisk, bytes: newGuid(epoch, 'vhdx disk') },
    { id: LOGICAL_SECTOR_ITEM, flags: ofDisk, bytes: sector },
    { id: PHYSICAL_SECTOR_ITEM, flags: ofDisk, bytes: sector },
  ]
  const length = items.reduce((sum, { bytes }) => sum + bytes.length, METADATA_TABLE_SIZE)
  const region = new Uint8Array(length)
  METADATA_TABLE.encode(
    {
      Signature: Buffer.from(METADATA_SIGNATURE),
      Reserved: 0,
      EntryCount: items.length,
      Reserved2: new Uint8Array(0),
    },
    region,
  )
  let at = METADATA_TABLE_SIZE
  items.forEach(({ id, flags, bytes }, i) => {
    METADATA_ENTRY.encode(
      { ItemId: id, Offset: at, Length: bytes.length, Flags: flags, Reserved2: 0 },
      region.subarray(METADATA_TABLE.length + i * METADATA_ENTRY.length),
    )
    region.set(bytes, at)
    at += bytes.length
  })
  return region
}

const writeHeaders = async (node: Node, { log }: Plan, epoch: number | undefined): Promise<void> => {
  const FileWriteGuid = newGuid(epoch, 'vhdx file write')
  const DataWriteGuid = newGuid(epoch, 'vhdx data write')
  const lo = epoch === undefined ? Math.floor(Math.random() * 2 ** 32) : 0
  for (const [i, offset] of HEADER_OFFSETS.entries()) {
    const header = new Uint8Array(HEADER_SIZE)
    const fields = {
      ...HEADER.decode(header),
      Signature: HEADER_SIGNATURE,
      SequenceNumber: lo + i < 2 ** 32 ? { hi: 0, lo: lo + i } : { hi: 1, lo: 0 },
      FileWriteGuid,
      DataWriteGuid,
      Version: 1,
      LogLength: log.length,
      LogOffset: log.offset,
    }
    renderHeader(fields, header)
    await node.write(offset, header)
  }
}
