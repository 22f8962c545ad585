/** The metadata region: a table of items, and the items that say what kind of disk it is. */

import { isPowerOfTwo, SECTOR } from '../../base/units.ts'
import type { RecordOf } from '../../binary/fields.ts'
import {
  DISK_ID_ITEM,
  DISK_SIZE,
  DISK_SIZE_ITEM,
  FILE_PARAMETERS,
  FILE_PARAMETERS_ITEM,
  GUID_LENGTH,
  guidText,
  HAS_PARENT,
  ITEM_IS_REQUIRED,
  LEAVE_BLOCKS_ALLOCATED,
  LOGICAL_SECTOR_ITEM,
  MAX_BLOCK_SIZE,
  MAX_DISK_SIZE,
  MAX_ITEM_LENGTH,
  MAX_METADATA_ITEMS,
  METADATA_ENTRY,
  METADATA_SIGNATURE,
  METADATA_TABLE,
  METADATA_TABLE_SIZE,
  MIN_BLOCK_SIZE,
  PARENT_LOCATOR_ITEM,
  PHYSICAL_SECTOR_ITEM,
  SECTOR_SIZE,
} from './layout.ts'
import type { MetadataStore } from './metadata-store.ts'
import { type ParentLocator, readLocator } from './parent.ts'
import { notSupported, refuse } from './refusal.ts'
import type { Span } from './regions.ts'

export interface Metadata {
  /** Guest bytes. */
  readonly size: number
  /** Host byte of the item that says so. */
  readonly sizeAt: number
  readonly blockSize: number
  /** Blocks never lose their place: a fixed image. */
  readonly isFixed: boolean
  /** 512 or 4096. */
  readonly logicalSector: number
  readonly parent: ParentLocator | undefined
  /** Host byte of the item that says which parent; 0 without one. */
  readonly parentAt: number
}

type Entry = RecordOf<typeof METADATA_ENTRY.fields>

/** Known items, by GUID in hexadecimal. */
const KNOWN = [
  FILE_PARAMETERS_ITEM,
  DISK_SIZE_ITEM,
  DISK_ID_ITEM,
  LOGICAL_SECTOR_ITEM,
  PHYSICAL_SECTOR_ITEM,
  PARENT_LOCATOR_ITEM,
].map(guidText)
const SECTOR_SIZES: readonly number[] = [SECTOR, 4096]

export const readMetadata = async (store: MetadataStore, region: Span): Promise<Metadata> => {
  if (region.length < METADATA_TABLE_SIZE) throw refuse('the metadata region has no room for its table')
  const items = await readTable(store, region)
  const read = async (id: Uint8Array, length: number): Promise<Uint8Array> => {
    const entry = items.get(guidText(id))
    if (entry === undefined) throw notSupported(`metadata item ${guidText(id)} is missing`)
    if (entry.Length < length) throw refuse(`metadata item ${guidText(id)} is too short`)
    const bytes = new Uint8Array(entry.Length)
    await store.read(region.offset + entry.Offset, bytes)
    return bytes
  }
  const parameters = FILE_PARAMETERS.decode(await read(FILE_PARAMETERS_ITEM, FILE_PARAMETERS.length))
  const { VirtualDiskSize: size } = DISK_SIZE.decode(await read(DISK_SIZE_ITEM, DISK_SIZE.length))
  await read(DISK_ID_ITEM, GUID_LENGTH)
  const logical = SECTOR_SIZE.decode(await read(LOGICAL_SECTOR_ITEM, SECTOR_SIZE.length)).SectorSize
  await read(PHYSICAL_SECTOR_ITEM, SECTOR_SIZE.length)
  const { BlockSize, Flags } = parameters
  if (!isPowerOfTwo(BlockSize) || BlockSize < MIN_BLOCK_SIZE || BlockSize > MAX_BLOCK_SIZE)
    throw refuse(`blocks cannot have ${BlockSize} bytes`)
  if (!SECTOR_SIZES.includes(logical)) throw refuse(`sectors cannot have ${logical} bytes`)
  if (size > MAX_DISK_SIZE) throw refuse(`a disk cannot have ${size} bytes`)
  const hasParent = (Flags & HAS_PARENT) !== 0
  return {
    size: size - (size % logical),
    sizeAt: region.offset + items.get(guidText(DISK_SIZE_ITEM))!.Offset,
    blockSize: BlockSize,
    isFixed: !hasParent && (Flags & LEAVE_BLOCKS_ALLOCATED) !== 0,
    logicalSector: logical,
    parent: hasParent ? readLocator(await read(PARENT_LOCATOR_ITEM, 0)) : undefined,
    parentAt: hasParent ? region.offset + items.get(guidText(PARENT_LOCATOR_ITEM))!.Offset : 0,
  }
}

const readTable = async (store: MetadataStore, region: Span): Promise<Map<string, Entry>> => {
  const table = new Uint8Array(METADATA_TABLE_SIZE)
  await store.read(region.offset, table)
  const { Signature, EntryCount } = METADATA_TABLE.decode(table)
  if (Buffer.from(Signature).toString('latin1') !== METADATA_SIGNATURE) throw refuse('no metadata table')
  if (EntryCount > MAX_METADATA_ITEMS) throw refuse('too many metadata items')
  const items = new Map<string, Entry>()
  for (let i = 0; i < EntryCount; i++) {
    const entry = METADATA_ENTRY.decode(table.subarray(METADATA_TABLE.length + i * METADATA_ENTRY.length))
    const id = guidText(entry.ItemId)
    if (!KNOWN.includes(id)) {
      if ((entry.Flags & ITEM_IS_REQUIRED) !== 0) throw notSupported(`metadata item ${id} is not known`)
      continue
    }
    if (items.has(id)) throw refuse(`metadata item ${id} is there twice`)
    const { Offset, Length } = entry
    if (Offset < METADATA_TABLE_SIZE || Length > MAX_ITEM_LENGTH || Offset + Length > region.length)
      throw refuse(`metadata item ${id} cannot be ${Length} bytes at ${Offset}`)
    items.set(id, entry)
  }
  return items
}
