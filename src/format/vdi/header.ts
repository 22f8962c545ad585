/** Decoding of the header with all checks, in the order and words of QEMU. */

import { BlockError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { renderBits } from '../../binary/fields.ts'
import type { Node } from '../../block/node.ts'
import {
  BLOCK_SIZE,
  HEADER,
  type HeaderFields,
  MAX_BLOCKS,
  MAX_DISK_SIZE,
  SIGNATURE,
  VERSION_1_1,
} from './layout.ts'

export interface Header {
  readonly fields: HeaderFields
  /** Guest bytes, whole sectors. */
  readonly size: number
}

const unsupported = (what: string): BlockError =>
  new BlockError('unsupported', `unsupported VDI image (${what})`, { code: 'ENOTSUP' })

export const sizeTooLarge = (hexSize: string): BlockError =>
  new BlockError(
    'unsupported',
    `Unsupported VDI image size (size is 0x${hexSize}, max supported is 0x${MAX_DISK_SIZE.toString(16)})`,
    { code: 'ENOTSUP' },
  )

const isNil = (uuid: Uint8Array): boolean => uuid.every((byte) => byte === 0)

/** Kinds `invalid` for what is no VDI image, `unsupported` for what QEMU does not open either. */
export const readHeader = async (file: Node): Promise<Header> => {
  const bytes = new Uint8Array(HEADER.length)
  await file.read(0, bytes)
  const fields = HEADER.decode(bytes)
  const { hi, lo } = fields.disk_size
  const exact = hi * 2 ** 32 + lo
  if (exact > MAX_DISK_SIZE) throw sizeTooLarge(renderBits(fields.disk_size))
  const size = alignUp(exact, SECTOR)
  if (fields.signature !== SIGNATURE)
    throw new BlockError(
      'invalid',
      `Image not in VDI format (bad signature ${fields.signature.toString(16).padStart(8, '0')})`,
      { code: 'EINVAL' },
    )
  const { version } = fields
  if (version !== VERSION_1_1) throw unsupported(`version ${version >>> 16}.${version & 0xffff}`)
  if (fields.offset_bmap % SECTOR !== 0)
    throw unsupported(`unaligned block map offset 0x${fields.offset_bmap.toString(16)}`)
  if (fields.offset_data % SECTOR !== 0)
    throw unsupported(`unaligned data offset 0x${fields.offset_data.toString(16)}`)
  if (fields.sector_size !== SECTOR) throw unsupported(`sector size ${fields.sector_size} is not ${SECTOR}`)
  if (fields.block_size !== BLOCK_SIZE)
    throw unsupported(`block size ${fields.block_size} is not ${BLOCK_SIZE}`)
  const room = fields.blocks_in_image * BLOCK_SIZE
  if (size > room) throw unsupported(`disk size ${size}, image bitmap has room for ${room}`)
  if (!isNil(fields.uuid_link)) throw unsupported('non-NULL link UUID')
  if (!isNil(fields.uuid_parent)) throw unsupported('non-NULL parent UUID')
  if (fields.blocks_in_image > MAX_BLOCKS)
    throw unsupported(`too many blocks ${fields.blocks_in_image}, max is ${MAX_BLOCKS}`)
  return { fields, size }
}
