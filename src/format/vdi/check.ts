/**
 * What is wrong with the block map. Findings and counts are QEMU's; it mends none of them. We do: a block that two
 * entries claim is copied for the second, entries that point nowhere are dropped, the header's count is set right.
 */

import { BlockError } from '../../base/errors.ts'
import type { CheckResult, FacetContext, Finding, RepairMode } from '../../block/facets.ts'
import { closeGaps, copyBlock } from './compact.ts'
import type { Image } from './image.ts'
import { BLOCK_SIZE, isAllocated, UNALLOCATED } from './layout.ts'

/** This many can be mended in any image. */
const MOST_DOUBLED = 64

type CheckContext = FacetContext & { found(finding: Finding): void }

export const checkImage = async (
  image: Image,
  repair: RepairMode,
  context: CheckContext,
): Promise<CheckResult> => {
  if (repair === 'leaks')
    throw new BlockError('unsupported', 'This image format does not support checks', { code: 'ENOTSUP' })
  const mend = repair === 'all'
  const { fields, map } = image
  const { blocks_in_image: blocks } = fields
  const used = new Uint8Array(blocks)
  const doubled: number[] = []
  const visible = Math.ceil(image.size / BLOCK_SIZE)
  const corruption = (text: string): void =>
    context.found({ kind: 'corruption', text: `${mend ? 'Repairing' : 'ERROR'}: ${text}`, fixed: mend })
  let corruptions = 0
  let allocated = 0
  await context.progress(0, blocks)
  for (let i = 0; i < blocks; i++) {
    const entry = map.get(i)
    if (!isAllocated(entry)) continue
    if (entry >= blocks) {
      corruptions++
      corruption(`block index ${i} too large, is ${entry}`)
      if (mend) map.set(i, UNALLOCATED)
      continue
    }
    allocated++
    if (used[entry] === 1) {
      corruptions++
      corruption(`block index ${entry} also used by ${entry}`)
      if (i < visible) doubled.push(i)
      else if (mend) map.set(i, UNALLOCATED)
    }
    used[entry] = 1
  }
  if (mend) {
    refuseTooMany(image, doubled.length)
    for (const index of doubled) await separate(image, index)
  }
  if (allocated !== fields.blocks_allocated) {
    corruptions++
    corruption(`allocated blocks mismatch, is ${allocated}, should be ${fields.blocks_allocated}`)
  }
  if (mend && corruptions > 0) await closeGaps(image)
  await context.progress(blocks, blocks)
  return {
    corruptions: mend ? 0 : corruptions,
    leaks: 0,
    checkErrors: 0,
    corruptionsFixed: mend ? corruptions : 0,
    leaksFixed: 0,
  }
}

/**
 * Every block with two owners is copied. A file of some blocks in which more entries than that share one was never an image,
 * and mending it could fill the disk. Kind `corrupt`.
 */
const refuseTooMany = (image: Image, doubled: number): void => {
  if (doubled <= Math.max(MOST_DOUBLED, image.file.node.size / BLOCK_SIZE)) return
  throw new BlockError('corrupt', `${doubled} blocks that share their place are too many to be mended`, {
    code: 'EIO',
  })
}

/** Gives a block that shares its place a place of its own, with the same content. */
const separate = async (image: Image, index: number): Promise<void> => {
  const offset = image.space.append(BLOCK_SIZE)
  await copyBlock(image, image.place(index), offset)
  image.assign(index, 1, offset)
}
