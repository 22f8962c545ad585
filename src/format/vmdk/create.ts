/** Making an image: extents first, then the descriptor that names them. */

import { basename } from 'node:path'
import { BlockError, rewordError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import { newContentId } from '../../base/uuid.ts'
import { emptyFile } from '../../block/block-image.ts'
import type { CreateContext } from '../../block/create-facet.ts'
import { filenameOf } from '../../block/filename.ts'
import type { Node } from '../../block/node.ts'
import { type Plan, planImage } from './create-options.ts'
import { NO_PARENT, renderDescriptor } from './descriptor.ts'
import { EMBEDDED_DESCRIPTOR, EMBEDDED_LENGTH } from './layout.ts'
import { makeFlat, makeSparse } from './new-extent.ts'

export const createImage = async (
  options: Record<string, unknown>,
  context: CreateContext,
): Promise<void> => {
  const plan = planImage(options)
  const { node } = await context.child('file', options.file)
  if (plan.apart) await emptyFile(node)
  else await makeSparse(node, plan, plan.size)
  const parent = await parentOf(plan, node, context)
  const lines = plan.apart
    ? await makeParts(plan, options.extents, context)
    : extentLine(plan, plan.size, node)
  const text = Buffer.from(
    renderDescriptor({
      cid: newContentId(context.epoch, 'vmdk'),
      parentCid: parent,
      createType: plan.subformat,
      parent: plan.backing,
      extents: lines,
      hwVersion: plan.hwVersion,
      toolsVersion: plan.toolsVersion,
      size: plan.size,
      adapterType: plan.adapterType,
    }),
  )
  if (!plan.apart && text.length >= EMBEDDED_LENGTH)
    throw new BlockError('invalid', 'The image descriptor is too long', { code: 'EINVAL' })
  await node.write(plan.apart ? 0 : EMBEDDED_DESCRIPTOR, text)
  await node.flush()
}

/** @param size guest bytes */
export const extentLine = ({ flat }: Pick<Plan, 'flat'>, size: number, file: Node): string =>
  `RW ${size / SECTOR} ${flat ? 'FLAT' : 'SPARSE'} "${basename(filenameOf(file))}"${flat ? ' 0' : ''}\n`

/** The extents in files of their own, which the options name in order. */
const makeParts = async (plan: Plan, given: unknown, context: CreateContext): Promise<string> => {
  const references = Array.isArray(given) ? given : []
  let lines = ''
  for (const [i, size] of plan.parts.entries()) {
    if (i >= references.length)
      throw new BlockError('invalid', `Extent [${i}] not specified`, { code: 'EINVAL' })
    const { node } = await context.child(`extents.${i}`, references[i])
    if (plan.flat) await makeFlat(node, size)
    else await makeSparse(node, plan, size)
    await node.flush()
    lines += extentLine(plan, size, node)
  }
  if (references.length > plan.parts.length)
    throw new BlockError('invalid', 'List of extents contains unused extents', { code: 'EINVAL' })
  return lines
}

/** The content id of the parent that the image is made over. */
const parentOf = async ({ backing }: Plan, file: Node, context: CreateContext): Promise<number> => {
  if (backing === undefined) return NO_PARENT
  const parent = await context.backing(file, backing)
  if (parent.driver.name !== 'vmdk')
    throw new BlockError('invalid', `Invalid backing file format: ${parent.driver.name}. Must be vmdk`, {
      code: 'EINVAL',
    })
  try {
    const info = await parent.layer.info!()
    return info.specific!.data.cid as number
  } catch (error) {
    throw rewordError(error, () => 'Failed to read parent CID')
  }
}
