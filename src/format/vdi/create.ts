/** Making an image: header and map; a static one gets all its blocks at once. */

import { BlockError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { newUuid, swapUuid } from '../../base/uuid.ts'
import { emptyFile } from '../../block/block-image.ts'
import type { CreateContext, Measurement } from '../../block/create-facet.ts'
import { countUnits, type MeasuredRuns } from '../../block/measure.ts'
import { OptionReader } from '../../block/options.ts'
import { sizeTooLarge } from './header.ts'
import { mapBytes } from './image.ts'
import {
  BLOCK_SIZE,
  ENTRY,
  HEADER,
  HEADER_SIZE,
  type HeaderFields,
  MAX_DISK_SIZE,
  SIGNATURE,
  TYPE_DYNAMIC,
  TYPE_STATIC,
  UNALLOCATED,
  VERSION_1_1,
} from './layout.ts'

/** Other programs go by its first three characters. */
const TEXT = '<<< QEMU VM Virtual Disk Image >>>\n'

interface Plan {
  /** Guest bytes, whole sectors. */
  readonly size: number
  readonly blocks: number
  readonly isStatic: boolean
}

const planOf = (reader: OptionReader): Plan => {
  const size = alignUp(reader.size('size') ?? 0, SECTOR)
  const mode = reader.enumeration('preallocation', ['off', 'metadata', 'falloc', 'full']) ?? 'off'
  if (size > MAX_DISK_SIZE) throw sizeTooLarge(size.toString(16))
  if (mode !== 'off' && mode !== 'metadata')
    throw new BlockError('invalid', 'Preallocation mode not supported for vdi', { code: 'EINVAL' })
  return { size, blocks: Math.ceil(size / BLOCK_SIZE), isStatic: mode === 'metadata' }
}

/** Header, map, and the blocks in which an image with this content has something. Bytes. */
export const measureImage = async (
  options: Record<string, unknown>,
  source: { readonly size: number; readonly runs?: MeasuredRuns },
): Promise<Measurement> => {
  const { blocks, isStatic } = planOf(new OptionReader({ ...options, size: source.size }))
  const empty = HEADER.length + mapBytes(blocks)
  const fullyAllocated = empty + blocks * BLOCK_SIZE
  const [used] = await countUnits(source.runs, [BLOCK_SIZE])
  return { required: isStatic ? fullyAllocated : empty + used! * BLOCK_SIZE, fullyAllocated }
}

export const createImage = async (
  options: Record<string, unknown>,
  context: CreateContext,
): Promise<void> => {
  const { size, blocks, isStatic } = planOf(new OptionReader(options))
  const map = renderMap(blocks, isStatic)
  const fields = fieldsOf(size, blocks, isStatic, context.epoch)
  const header = new Uint8Array(HEADER.length)
  HEADER.encode(fields, header)
  const { node } = await context.child('file', options.file)
  await emptyFile(node)
  if (map.length > 0) await node.write(fields.offset_bmap, map)
  if (isStatic) await node.resize(fields.offset_data + blocks * BLOCK_SIZE, 'off')
  await node.write(0, header)
  await node.flush()
}

const renderMap = (blocks: number, isStatic: boolean): Uint8Array => {
  const bytes = new Uint8Array(mapBytes(blocks))
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < blocks; i++) view.setUint32(i * ENTRY.width, isStatic ? i : UNALLOCATED, true)
  return bytes
}

const fieldsOf = (
  size: number,
  blocks: number,
  isStatic: boolean,
  epoch: number | undefined,
): HeaderFields => {
  const fields = HEADER.decode(new Uint8Array(0))
  fields.text.set(Buffer.from(TEXT))
  return Object.assign(fields, {
    signature: SIGNATURE,
    version: VERSION_1_1,
    header_size: HEADER_SIZE,
    image_type: isStatic ? TYPE_STATIC : TYPE_DYNAMIC,
    offset_bmap: HEADER.length,
    offset_data: HEADER.length + mapBytes(blocks),
    sector_size: SECTOR,
    disk_size: { hi: Math.floor(size / 2 ** 32), lo: size % 2 ** 32 },
    block_size: BLOCK_SIZE,
    blocks_in_image: blocks,
    blocks_allocated: isStatic ? blocks : 0,
    uuid_image: swapUuid(newUuid(epoch, 'vdi image')),
    uuid_last_snap: swapUuid(newUuid(epoch, 'vdi snapshot')),
  })
}
