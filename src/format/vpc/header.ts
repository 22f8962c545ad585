/** Decoding of footer and dynamic header with all checks, in the order and words of QEMU. */

import { BlockError } from '../../base/errors.ts'
import { alignUp, isPowerOfTwo, SECTOR } from '../../base/units.ts'
import type { Node } from '../../block/node.ts'
import { type FoundFooter, findFooter } from './footer.ts'
import { guestSectors, type SizeRule } from './geometry.ts'
import {
  bitmapSizeOf,
  checksum,
  ENTRY,
  HEADER,
  HEADER_COOKIE,
  type HeaderFields,
  MAX_ENTRIES,
  TYPE_DIFFERENCING,
} from './layout.ts'
import { type Parent, readParent } from './parent.ts'

/** Of images that are not fixed. */
export interface Dynamic {
  readonly fields: HeaderFields
  /** Byte of the header. */
  readonly offset: number
  readonly tableOffset: number
  /** Bytes of the bitmap before each block. */
  readonly bitmapSize: number
  readonly sumIsRight: boolean
  /** Of a differencing image. */
  readonly parent: Parent | undefined
}

export interface Header extends FoundFooter {
  /** Guest bytes. */
  readonly size: number
  readonly dynamic: Dynamic | undefined
}

/** No file has such a byte. */
const BEYOND = 2 ** 63

const invalid = (text: string): BlockError => new BlockError('invalid', text, { code: 'EINVAL' })

/** What QEMU says of a table or block behind the end of the file. */
export const truncated = (): BlockError =>
  invalid('block-vpc: free_data_block_offset points after the end of file. The image has been truncated.')

/** Kind `invalid` for what is no VHD image or cannot be one. `filename` is for messages. */
export const readHeader = async (file: Node, rule: SizeRule, filename: string): Promise<Header> => {
  const found = await findFooter(file)
  const sectors = guestSectors(found.fields, rule)
  if (!Number.isFinite(sectors))
    throw new BlockError('invalid', `Could not open '${filename}': File too large`, { code: 'EFBIG' })
  const size = sectors * SECTOR
  return { ...found, size, dynamic: found.fixed ? undefined : await readDynamic(file, found, size) }
}

const readDynamic = async (file: Node, { fields: footer }: FoundFooter, size: number): Promise<Dynamic> => {
  const offset = footer.data_offset.hi * 2 ** 32 + footer.data_offset.lo
  if (offset >= BEYOND) throw invalid('Error reading dynamic VHD header')
  const bytes = new Uint8Array(HEADER.length)
  // Behind the end of the file are zeroes, which are no header.
  if (offset < file.size) await file.read(offset, bytes)
  const fields = HEADER.decode(bytes)
  const { block_size, max_table_entries: entries } = fields
  if (!HEADER_COOKIE.equals(fields.magic)) throw invalid('Invalid header magic')
  if (!isPowerOfTwo(block_size) || block_size < SECTOR) throw invalid(`Invalid block size ${block_size}`)
  if (entries < 2 ** 31 && entries * block_size < size) throw invalid('Page table too small')
  if (entries > MAX_ENTRIES) throw invalid(`Max Table Entries too large (${entries | 0})`)
  const tableOffset = fields.table_offset.hi * 2 ** 32 + fields.table_offset.lo
  if (tableOffset >= BEYOND) throw invalid('Error reading pagetable')
  // What follows goes by the number of entries: no more than the file has.
  if (tableOffset + alignUp(entries * ENTRY.width, SECTOR) > file.size) throw truncated()
  return {
    fields,
    offset,
    tableOffset,
    bitmapSize: bitmapSizeOf(block_size),
    sumIsRight: checksum(bytes, HEADER.offsetOf('checksum')) === fields.checksum,
    parent: footer.type === TYPE_DIFFERENCING ? await readParent(file, fields) : undefined,
  }
}

/** The header's bytes, its checksum made right. */
export const renderHeader = (fields: HeaderFields): Uint8Array => {
  const bytes = new Uint8Array(HEADER.length)
  HEADER.encode(fields, bytes)
  fields.checksum = checksum(bytes, HEADER.offsetOf('checksum'))
  HEADER.encode(fields, bytes)
  return bytes
}
