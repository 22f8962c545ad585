/**
 * Another guest size. Where the block table is too small, a larger one is written to the end of the file and the header
 * is pointed at it. No request is under way meanwhile.
 */

import { BlockError, systemError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { BlockMap } from '../../block/block-map.ts'
import type { Preallocation } from '../../block/layer.ts'
import { refusePreallocation } from '../../block/resize.ts'
import type { FixedImage } from './fixed.ts'
import { renderFooter } from './footer.ts'
import { countsGeometry, geometryFor, MAX_GEOMETRY, roundedGeometry, sectorsOf } from './geometry.ts'
import { renderHeader } from './header.ts'
import type { Image } from './image.ts'
import { ENTRY, type FooterFields, MAX_SECTORS } from './layout.ts'

/** The footer's members for a size, and the guest bytes that they stand for: at least as many. */
const sizeFields = (
  footer: FooterFields,
  wanted: number,
): { readonly size: number; readonly fields: Partial<FooterFields> } => {
  const counted = countsGeometry(footer) && sectorsOf(footer) !== sectorsOf(MAX_GEOMETRY)
  const rounded = counted
    ? roundedGeometry(alignUp(wanted, SECTOR))
    : { size: alignUp(wanted, SECTOR), geometry: geometryOfSized(footer, wanted) }
  const { size, geometry } = rounded
  if (size / SECTOR > MAX_SECTORS) throw systemError('EFBIG')
  return {
    size,
    fields: { ...geometry, current_size: { hi: Math.floor(size / 2 ** 32), lo: size % 2 ** 32 } },
  }
}

/** Where the size in the footer counts, the geometry is a hint; one that says nothing stays so. */
const geometryOfSized = (footer: FooterFields, size: number): ReturnType<typeof geometryFor> =>
  sectorsOf(footer) === sectorsOf(MAX_GEOMETRY) ? MAX_GEOMETRY : geometryFor(Math.ceil(size / SECTOR))

export const resizeFixed = async (image: FixedImage, wanted: number, mode: Preallocation): Promise<void> => {
  refusePreallocation(mode)
  const { size, fields } = sizeFields(image.footer, wanted)
  if (size !== image.size) await image.resize(size, fields)
}

export const resizeDynamic = async (image: Image, wanted: number, mode: Preallocation): Promise<void> => {
  refusePreallocation(mode)
  if (image.differencing)
    throw new BlockError('unsupported', 'Differencing images keep the size of their parent', {
      code: 'ENOTSUP',
    })
  image.refuseMisplacedTable()
  const { size, fields } = sizeFields(image.footer, wanted)
  const blocks = Math.ceil(size / image.blockSize)
  if (size < image.size) for (let i = blocks; i < image.map.length; i++) image.drop(i)
  await image.settle()
  await zeroTail(image, Math.min(size, image.size))
  if (blocks > image.map.length) await growTable(image, blocks)
  Object.assign(image.footer, fields)
  await image.writeFooter()
  await image.file.node.flush()
  await image.file.node.write(0, renderFooter(image.footer))
  await image.file.node.flush()
  image.size = size
  image.takeStock()
}

/** What lies behind the size in its last block must not come to light when the image grows. */
const zeroTail = async (image: Image, size: number): Promise<void> => {
  const within = size % image.blockSize
  const host = within === 0 ? -1 : image.place(Math.floor(size / image.blockSize))
  if (host >= 0) await image.file.node.zero(host + within, image.blockSize - within)
}

const growTable = async (image: Image, blocks: number): Promise<void> => {
  const { file, map, dynamic } = image
  const length = alignUp(blocks * ENTRY.width, SECTOR)
  const offset = image.space.append(length)
  const bytes = map.copy(length / ENTRY.width)
  bytes.fill(0xff, map.length * ENTRY.width)
  await file.node.write(offset, bytes)
  await image.writeFooter()
  await file.node.flush()
  dynamic.fields.max_table_entries = blocks
  dynamic.fields.table_offset = { hi: Math.floor(offset / 2 ** 32), lo: offset % 2 ** 32 }
  await file.node.write(dynamic.offset, renderHeader(dynamic.fields))
  await file.node.flush()
  image.useTable(new BlockMap(offset, bytes.subarray(0, blocks * ENTRY.width), ENTRY))
}
