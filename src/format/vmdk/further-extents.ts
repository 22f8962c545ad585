/**
 * A split disk goes on in further extents. Their files are complete before the descriptor names them, in one write; until
 * then a failure takes them away again.
 */

import { basename } from 'node:path'
import { BlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import { type AddedFile, type OpenContext, ROLE_DATA, ROLE_METADATA } from '../../block/open-context.ts'
import { extentLine } from './create.ts'
import { partName, splitSizes } from './create-options.ts'
import { withDiskSize, withExtents } from './descriptor.ts'
import type { Extent } from './extent.ts'
import { hostedShape, readHostedHeader } from './headers.ts'
import type { Image } from './image.ts'
import { MAX_DESCRIPTOR } from './layout.ts'
import { makeFlat, makeSparse } from './new-extent.ts'
import { MAX_EXTENTS, pathOf } from './open.ts'
import { SparseExtent } from './sparse.ts'

/**
 * Adds extents for guest bytes [from, to), after `fillLast` has made the last one of now end at `from`. They are of the
 * same kind as that.
 */
export const addExtents = async (
  image: Image,
  context: OpenContext,
  from: number,
  to: number,
  fillLast: () => Promise<void>,
): Promise<void> => {
  if (image.descriptorOffset !== 0)
    throw new BlockError('unsupported', 'The VMDK descriptor has no room for further extents', {
      code: 'ENOTSUP',
    })
  const sizes = splitSizes(to - from)
  const before = image.extents.length
  if (before + sizes.length > MAX_EXTENTS) throw tooLarge()
  const files: AddedFile[] = []
  const added: Extent[] = []
  let lines = ''
  try {
    let start = from
    for (const [i, size] of sizes.entries()) {
      const file = await addFile(image, context, before + i)
      files.push(file)
      added.push(await makeExtent(image, file, start, size))
      lines += Buffer.from(extentLine(image.extents[0]!, size, file.edge.node)).toString('latin1')
      start += size
    }
    await image.begin()
    await fillLast()
    await image.descriptorWith((text) => longer(text, before, lines, to))
  } catch (error) {
    for (const file of files) await file.remove()
    throw error
  }
  await image.rewriteDescriptor((text) => longer(text, before, lines, to))
  image.append(added)
}

const tooLarge = (): BlockError => new BlockError('invalid', 'File too large', { code: 'EFBIG' })

const isFlat = (image: Image): boolean => image.extents.at(-1)!.flat

const addFile = (image: Image, context: OpenContext, i: number): Promise<AddedFile> => {
  const kind = { subformat: 'twoGbMaxExtentSparse', flat: isFlat(image) } as const
  const name = partName(kind, basename(context.filename), i)
  const role = kind.flat ? ROLE_DATA : ROLE_DATA | ROLE_METADATA
  return context.addFile(`extents.${i}`, role, pathOf(image.file.node, name))
}

const makeExtent = async (
  image: Image,
  { edge }: AddedFile,
  start: number,
  size: number,
): Promise<Extent> => {
  const last = image.extents.at(-1)!
  if (last.flat) {
    await makeFlat(edge.node, size)
    await edge.node.flush()
    return { flat: true, edge, type: 'FLAT', start, size, fileOffset: 0 }
  }
  await makeSparse(edge.node, { packed: false, zeroedGrains: last.shape.zeroedGrains === true }, size)
  await edge.node.flush()
  const shape = await hostedShape(edge.node, await readHostedHeader(edge.node), true)
  return SparseExtent.open(edge, shape, { start, type: 'SPARSE' })
}

/** The text with `lines` behind the extent line of the last of `count` extents. Kind `invalid` where it gets too long. */
const longer = (text: string, count: number, lines: string, size: number): string => {
  const changed = withDiskSize(withExtents(text, count - 1, lines), size / SECTOR)
  if (changed.length > MAX_DESCRIPTOR) throw tooLarge()
  return changed
}
