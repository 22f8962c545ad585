/**
 * What stands where in a VHDX file (Microsoft's [MS-VHDX], version 8): the header section of 1 MiB (identifier, two
 * headers, two copies of the region table), then in any order the log, the block allocation table (BAT), the metadata
 * region and blocks, all of them at multiples of 1 MiB. All numbers are little endian.
 */

import { KiB, MiB, TiB } from '../../base/units.ts'
import { swapUuid } from '../../base/uuid.ts'
import { type RecordOf, RecordTable } from '../../binary/fields.ts'
import type { EntryShape } from '../../block/block-map.ts'

/** Everything but the header section's own parts begins at a multiple of it. Bytes. */
export const UNIT = MiB

export const IDENTIFIER = new RecordTable('VHDX file identifier', 'little', [
  { offset: 0, type: 'bytes', length: 8, name: 'Signature', meaning: '"vhdxfile"' },
  { offset: 8, type: 'bytes', length: 512, name: 'Creator', meaning: 'UTF-16; for people' },
])
export const FILE_SIGNATURE = 'vhdxfile'

export const HEADER = new RecordTable('VHDX header', 'little', [
  { offset: 0, type: 'u32', name: 'Signature', meaning: '"head"' },
  { offset: 4, type: 'u32', name: 'Checksum', meaning: 'CRC-32C of the 4 KiB, itself zero' },
  { offset: 8, type: 'bits64', name: 'SequenceNumber', meaning: 'the larger one of two headers is current' },
  { offset: 16, type: 'bytes', length: 16, name: 'FileWriteGuid', meaning: 'new before the first change' },
  {
    offset: 32,
    type: 'bytes',
    length: 16,
    name: 'DataWriteGuid',
    meaning: 'new before the guest sees a change',
  },
  { offset: 48, type: 'bytes', length: 16, name: 'LogGuid', meaning: 'of valid log entries; zero: no log' },
  { offset: 64, type: 'u16', name: 'LogVersion', meaning: '0' },
  { offset: 66, type: 'u16', name: 'Version', meaning: '1' },
  { offset: 68, type: 'u32', name: 'LogLength', meaning: 'bytes, a multiple of 1 MiB' },
  { offset: 72, type: 'u64', name: 'LogOffset', meaning: 'host byte, a multiple of 1 MiB' },
])
export type HeaderFields = RecordOf<typeof HEADER.fields>
export const HEADER_SIGNATURE = 0x64616568
/** Bytes that a header's checksum covers. */
export const HEADER_SIZE = 4 * KiB
/** Host bytes of the two headers. */
export const HEADER_OFFSETS = [64 * KiB, 128 * KiB] as const

export const REGION_TABLE = new RecordTable('VHDX region table', 'little', [
  { offset: 0, type: 'u32', name: 'Signature', meaning: '"regi"' },
  { offset: 4, type: 'u32', name: 'Checksum', meaning: 'CRC-32C of the 64 KiB, itself zero' },
  { offset: 8, type: 'u32', name: 'EntryCount', meaning: 'at most 2047' },
  { offset: 12, type: 'u32', name: 'Reserved', meaning: 'zero' },
])
export const REGION_ENTRY = new RecordTable('VHDX region table entry', 'little', [
  { offset: 0, type: 'bytes', length: 16, name: 'Guid', meaning: 'what the region holds' },
  { offset: 16, type: 'u64', name: 'FileOffset', meaning: 'host byte, a multiple of 1 MiB' },
  { offset: 24, type: 'u32', name: 'Length', meaning: 'bytes, a multiple of 1 MiB' },
  { offset: 28, type: 'u32', name: 'Required', meaning: '1: who does not know it must not open the file' },
])
export const REGION_SIGNATURE = 0x69676572
/** Bytes of a region table. */
export const REGION_TABLE_SIZE = 64 * KiB
/** Host bytes of its two copies. */
export const REGION_TABLE_OFFSETS = [192 * KiB, 256 * KiB] as const
export const MAX_REGIONS = 2047
/** Flag in `Required`. */
export const REGION_REQUIRED = 1

export const METADATA_TABLE = new RecordTable('VHDX metadata table', 'little', [
  { offset: 0, type: 'bytes', length: 8, name: 'Signature', meaning: '"metadata"' },
  { offset: 8, type: 'u16', name: 'Reserved', meaning: 'zero' },
  { offset: 10, type: 'u16', name: 'EntryCount', meaning: 'at most 2047' },
  { offset: 12, type: 'bytes', length: 20, name: 'Reserved2', meaning: 'zeroes' },
])
export const METADATA_ENTRY = new RecordTable('VHDX metadata table entry', 'little', [
  { offset: 0, type: 'bytes', length: 16, name: 'ItemId', meaning: 'what the item tells' },
  { offset: 16, type: 'u32', name: 'Offset', meaning: "byte from the region's start, at least 64 KiB" },
  { offset: 20, type: 'u32', name: 'Length', meaning: 'bytes, at most 1 MiB' },
  { offset: 24, type: 'u32', name: 'Flags', meaning: '1 user, 2 virtual disk, 4 required' },
  { offset: 28, type: 'u32', name: 'Reserved2', meaning: 'zero' },
])
export const METADATA_SIGNATURE = 'metadata'
/** Bytes of the metadata table; items stand behind it. */
export const METADATA_TABLE_SIZE = 64 * KiB
export const MAX_METADATA_ITEMS = 2047
export const MAX_ITEM_LENGTH = MiB
export const ITEM_IS_VIRTUAL_DISK = 2
export const ITEM_IS_REQUIRED = 4

export const FILE_PARAMETERS = new RecordTable('VHDX file parameters', 'little', [
  { offset: 0, type: 'u32', name: 'BlockSize', meaning: 'bytes, a power of two from 1 MiB to 256 MiB' },
  { offset: 4, type: 'u32', name: 'Flags', meaning: '1 leave blocks allocated (fixed), 2 has a parent' },
])
export const LEAVE_BLOCKS_ALLOCATED = 1
export const HAS_PARENT = 2
export const DISK_SIZE = new RecordTable('VHDX virtual disk size', 'little', [
  { offset: 0, type: 'u64', name: 'VirtualDiskSize', meaning: 'bytes, at most 64 TiB' },
])
export const SECTOR_SIZE = new RecordTable('VHDX sector size', 'little', [
  { offset: 0, type: 'u32', name: 'SectorSize', meaning: '512 or 4096' },
])
export const MIN_BLOCK_SIZE = MiB
export const MAX_BLOCK_SIZE = 256 * MiB
export const MAX_DISK_SIZE = 64 * TiB

export const PARENT_LOCATOR = new RecordTable('VHDX parent locator', 'little', [
  { offset: 0, type: 'bytes', length: 16, name: 'LocatorType', meaning: 'what kind of disk the parent is' },
  { offset: 16, type: 'u16', name: 'Reserved', meaning: 'zero' },
  { offset: 18, type: 'u16', name: 'KeyValueCount', meaning: 'entries that follow' },
])
export const PARENT_ENTRY = new RecordTable('VHDX parent locator entry', 'little', [
  { offset: 0, type: 'u32', name: 'KeyOffset', meaning: 'byte in the item' },
  { offset: 4, type: 'u32', name: 'ValueOffset', meaning: 'byte in the item' },
  { offset: 8, type: 'u16', name: 'KeyLength', meaning: 'bytes of UTF-16' },
  { offset: 10, type: 'u16', name: 'ValueLength', meaning: 'bytes of UTF-16' },
])

export const LOG_ENTRY = new RecordTable('VHDX log entry', 'little', [
  { offset: 0, type: 'u32', name: 'Signature', meaning: '"loge"' },
  { offset: 4, type: 'u32', name: 'Checksum', meaning: 'CRC-32C of the whole entry, itself zero' },
  { offset: 8, type: 'u32', name: 'EntryLength', meaning: 'bytes, a multiple of 4 KiB' },
  {
    offset: 12,
    type: 'u32',
    name: 'Tail',
    meaning: 'byte in the log of the first entry that is to be replayed',
  },
  { offset: 16, type: 'bits64', name: 'SequenceNumber', meaning: 'one more than that of the entry before' },
  { offset: 24, type: 'u32', name: 'DescriptorCount', meaning: 'descriptors that follow' },
  { offset: 28, type: 'u32', name: 'Reserved', meaning: 'zero' },
  { offset: 32, type: 'bytes', length: 16, name: 'LogGuid', meaning: "the header's when it was written" },
  { offset: 48, type: 'u64', name: 'FlushedFileOffset', meaning: 'bytes that the file has for sure' },
  { offset: 56, type: 'u64', name: 'LastFileOffset', meaning: 'bytes that the file must have' },
])
export const LOG_DESCRIPTOR = new RecordTable('VHDX log descriptor', 'little', [
  { offset: 0, type: 'u32', name: 'Signature', meaning: '"desc" for a data sector, "zero" for zeroes' },
  {
    offset: 4,
    type: 'bytes',
    length: 4,
    name: 'TrailingBytes',
    meaning: 'data: the last bytes of the sector',
  },
  {
    offset: 8,
    type: 'bytes',
    length: 8,
    name: 'LeadingBytes',
    meaning: 'data: the first bytes; zero: the length',
  },
  { offset: 16, type: 'u64', name: 'FileOffset', meaning: 'host byte, a multiple of 4 KiB' },
  { offset: 24, type: 'bits64', name: 'SequenceNumber', meaning: "the entry's" },
])
/** The length in a descriptor of zeroes. */
export const ZERO_LENGTH = new RecordTable('VHDX log zero descriptor', 'little', [
  { offset: 0, type: 'u64', name: 'ZeroLength', meaning: 'bytes, a multiple of 4 KiB' },
])
export const LOG_DATA = new RecordTable('VHDX log data sector', 'little', [
  { offset: 0, type: 'u32', name: 'Signature', meaning: '"data"' },
  { offset: 4, type: 'u32', name: 'SequenceHigh', meaning: "upper half of the entry's number" },
  { offset: 8, type: 'bytes', length: 4084, name: 'Data', meaning: 'the sector without its ends' },
  { offset: 4092, type: 'u32', name: 'SequenceLow', meaning: "lower half of the entry's number" },
])
export const LOG_SIGNATURE = 0x65676f6c
export const DATA_DESCRIPTOR = 0x63736564
export const ZERO_DESCRIPTOR = 0x6f72657a
export const DATA_SIGNATURE = 0x61746164
/** Unit of the log, and of changes that go through it. Bytes. */
export const LOG_SECTOR = 4 * KiB

/** State of a block, the lowest bits of its entry in the BAT. */
export const NOT_PRESENT = 0
/** 1, UNDEFINED, reads as zeroes as well. */
export const ALL_ZERO = 2
export const UNMAPPED = 3
/** No version of the format has it. */
export const UNKNOWN_STATE = 4
/** Was `UNMAPPED` in a draft of the format. */
export const UNMAPPED_BEFORE = 5
export const FULLY_PRESENT = 6
export const PARTIALLY_PRESENT = 7
export const STATE_BITS = 7

/** Entries of the BAT: a state in the lowest bits, the place in the file in MiB above bit 20. */
export const ENTRY: EntryShape = { width: 8, byteOrder: 'little', unit: LOG_SECTOR }
/** Sectors that a block of the sector bitmap tells of; it has 1 MiB. */
export const SECTORS_PER_BITMAP = 2 ** 23
export const BITMAP_SIZE = MiB

/** A GUID as it is written, in the byte order of the file. */
const guid = (text: string): Uint8Array => swapUuid(Buffer.from(text.replaceAll('-', ''), 'hex'))

export const BAT_REGION = guid('2dc27766-f623-4200-9d64-115e9bfd4a08')
export const METADATA_REGION = guid('8b7ca206-4790-4b9a-b8fe-575f050f886e')

export const FILE_PARAMETERS_ITEM = guid('caa16737-fa36-4d43-b3b6-33f0aa44e76b')
export const DISK_SIZE_ITEM = guid('2fa54224-cd1b-4876-b211-5dbed83bf4b8')
export const DISK_ID_ITEM = guid('beca12ab-b2e6-4523-93ef-c309e000c746')
export const LOGICAL_SECTOR_ITEM = guid('8141bf1d-a96f-4709-ba47-f233a8faab5f')
export const PHYSICAL_SECTOR_ITEM = guid('cda348c7-445d-4471-9cc9-e9885251c556')
export const PARENT_LOCATOR_ITEM = guid('a8d35f2d-b30b-454d-abf7-d3d84834ab0c')
/** Locator type of a parent that is a VHDX file itself. */
export const VHDX_PARENT = guid('b04aefb7-d19e-4a81-b789-25b8e9445913')

export const GUID_LENGTH = 16
export const NO_GUID = new Uint8Array(GUID_LENGTH)
export const sameGuid = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
/** A GUID for people: lower case, without braces. */
export const guidText = (bytes: Uint8Array): string =>
  Buffer.from(swapUuid(bytes))
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
