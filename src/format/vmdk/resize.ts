/**
 * A disk of another size: the last extent grows or shrinks; a split disk goes on in further ones (`further-extents.ts`).
 * What an extent needs of tables is complete, at the end of its file, before the header tells of it; the descriptor
 * follows. What is cut off is given back first. No request is under way meanwhile.
 */

import { BlockError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { isBlank } from '../../block/block-image.ts'
import { BlockMap } from '../../block/block-map.ts'
import type { Preallocation } from '../../block/layer.ts'
import type { OpenContext } from '../../block/open-context.ts'
import { refusePreallocation } from '../../block/resize.ts'
import { SPLIT } from './create-options.ts'
import { withDiskSize, withExtentSize } from './descriptor.ts'
import type { Extent, FlatExtent } from './extent.ts'
import { addExtents } from './further-extents.ts'
import type { Image } from './image.ts'
import { EMBEDDED_DESCRIPTOR, ENTRY, HEADER, MAX_DIRECTORY, MAX_SECTORS } from './layout.ts'
import type { SparseExtent } from './sparse.ts'
import type { SparseWriter } from './sparse-writer.ts'
import { encodeHeader } from './stream.ts'

/** Extents of these images end at 2 GiB. */
const SPLIT_TYPES: ReadonlySet<string> = new Set(['twoGbMaxExtentSparse', 'twoGbMaxExtentFlat'])

const unsupported = (message: string): BlockError =>
  new BlockError('unsupported', message, { code: 'ENOTSUP' })

export const resizeImage = async (
  image: Image,
  context: OpenContext,
  size: number,
  preallocation: Preallocation,
): Promise<void> => {
  refusePreallocation(preallocation)
  const rounded = alignUp(size, SECTOR)
  if (rounded === image.size) return
  const last = image.extents.at(-1)
  const next = last === undefined ? 0 : last.size + (rounded - image.size)
  if (last === undefined || (!last.flat && !canResize(last)))
    throw unsupported(`VMDK images of type '${image.createType ?? 'vmfsSparse'}' cannot be resized`)
  if (next <= 0)
    throw unsupported('VMDK images can be shrunk within their last extent only, and not to nothing')
  if (SPLIT_TYPES.has(image.createType ?? '') && next > SPLIT) {
    const full = Math.max(last.size, SPLIT)
    await addExtents(image, context, last.start + full, rounded, async () => {
      if (last.size < full) await resizeLast(image, last, full)
    })
  } else await resizeLast(image, last, next)
}

/** The last extent gets another size, and the header and the descriptor tell of it. */
const resizeLast = async (image: Image, last: Extent, next: number): Promise<void> => {
  await image.begin()
  if (last.flat) await resizeFlat(image, last, next)
  else {
    const writer = image.writerOf(last)
    if (next > last.size) await growSparse(image, writer, next)
    else await shrinkSparse(image, writer, next)
    if (last.edge !== image.file) await image.rewriteDescriptor((text) => withNewSizes(image, text))
  }
}

/** The file is never shorter than the descriptor says. */
const resizeFlat = async (image: Image, extent: FlatExtent, size: number): Promise<void> => {
  const { node } = extent.edge
  const isLess = size < extent.size
  if (!isLess) await node.resize(extent.fileOffset + size, 'off')
  extent.size = size
  await image.rewriteDescriptor((text) => withNewSizes(image, text))
  if (isLess) await node.resize(extent.fileOffset + size, 'off')
}

const canResize = ({ shape }: SparseExtent): boolean =>
  shape.header !== undefined && shape.compressed !== true

const withNewSizes = (image: Image, text: string): string => {
  const last = image.extents.length - 1
  const { size } = image.extents[last]!
  return withDiskSize(withExtentSize(text, last, size / SECTOR), image.size / SECTOR)
}

const growSparse = async (image: Image, writer: SparseWriter, size: number): Promise<void> => {
  const { extent } = writer
  const { node } = extent.edge
  const tables = Math.ceil(size / extent.reach)
  if (tables > MAX_DIRECTORY) throw new BlockError('invalid', 'File too large', { code: 'EFBIG' })
  await writer.forgetBeyondEnd()
  const { directory, redundant } = extent
  let header = { ...extent.shape.header!, capacity: bits(size / SECTOR) }
  let grownDirectory = directory
  let grownRedundant = redundant
  if (tables > directory.length) {
    grownDirectory = await longerDirectory(writer, directory, tables)
    header = { ...header, gdOffset: bits(grownDirectory.offset / SECTOR) }
    if (redundant !== undefined) {
      grownRedundant = await longerDirectory(writer, redundant, tables)
      header = { ...header, rgdOffset: bits(grownRedundant.offset / SECTOR) }
    }
  }
  await node.flush()
  await switchSize(image, extent, size, header)
  extent.shape = {
    ...extent.shape,
    header,
    sectors: size / SECTOR,
    directory: grownDirectory.offset,
    directoryEntries: grownDirectory.length,
    redundant: grownRedundant?.offset ?? 0,
  }
  extent.directory = grownDirectory
  extent.redundant = grownRedundant
}

/** The header tells of the new size; where it cannot be written, the extent keeps its own. */
const switchSize = async (
  image: Image,
  extent: SparseExtent,
  size: number,
  header: Parameters<typeof encodeHeader>[0],
): Promise<void> => {
  const before = extent.size
  extent.size = size
  try {
    await writeHeader(image, extent, encodeHeader(header))
  } catch (error) {
    extent.size = before
    throw error
  }
}

/** Grains and whole tables behind the new end are given back, and so is the file's end where nothing else lies there. */
const shrinkSparse = async (image: Image, writer: SparseWriter, size: number): Promise<void> => {
  const { extent, space } = writer
  const { node } = extent.edge
  const { start, grain } = extent
  const cut = start + alignUp(size, grain)
  if (cut < start + extent.size) await writer.discard(cut, start + extent.size)
  await writer.settle()
  const header = { ...extent.shape.header!, capacity: bits(size / SECTOR) }
  await switchSize(image, extent, size, header)
  extent.shape = { ...extent.shape, header, sectors: size / SECTOR }
  if (space.end < node.size) await node.resize(space.end, 'off')
}

const bits = (value: number): { hi: number; lo: number } => ({
  hi: Math.floor(value / 2 ** 32),
  lo: value % 2 ** 32,
})

/** Header and, where it follows in the same file, descriptor: at once, for they are one story. */
const writeHeader = async (image: Image, extent: SparseExtent, header: Uint8Array): Promise<void> => {
  const { node } = extent.edge
  if (extent.edge !== image.file) await node.write(0, header)
  else {
    const text = await image.descriptorWith((before) => withNewSizes(image, before))
    await node.write(
      0,
      Buffer.concat([header.subarray(0, EMBEDDED_DESCRIPTOR), text], HEADER.length + text.length),
    )
  }
  await node.flush()
}

/** A directory with the same tables and new empty ones, at the end of the file; durable but for a flush. */
const longerDirectory = async (
  writer: SparseWriter,
  directory: BlockMap,
  tables: number,
): Promise<BlockMap> => {
  const { extent, space } = writer
  const { node } = extent.edge
  const { tableBytes, grain } = extent
  const tableLength = alignUp(tableBytes, SECTOR)
  const added = tables - directory.length
  const length = alignUp(tables * ENTRY.width, SECTOR)
  const offset = space.append(length + added * tableLength, SECTOR)
  space.append(0, grain)
  if (space.end / SECTOR > MAX_SECTORS) throw new BlockError('invalid', 'File too large', { code: 'EFBIG' })
  const first = offset + length
  if (!isBlank(extent.edge, first)) await node.zero(first, added * tableLength)
  if (node.size < space.end) await node.resize(space.end, 'off')
  const bytes = directory.copy(length / ENTRY.width)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < added; i++)
    view.setUint32((directory.length + i) * ENTRY.width, (first + i * tableLength) / SECTOR, true)
  await node.write(offset, bytes)
  return new BlockMap(offset, bytes, ENTRY, tables)
}
