/**
 * What is wrong with the block map. Findings and counts are QEMU's; it mends none of them. We do: a block that two
 * entries claim is copied for the second, entries that point nowhere are dropped, the header's count is set right.
 */

import { BlockError } from '../../base/errors.ts'
import type { CheckResult, FacetContext, Finding, RepairMode } from '../../block/layer.ts'
import { closeGaps, copyBlock } from './compact.ts'
import type { Image } from './image.ts'
import { BLOCK_SIZE, isAllocated, UNALLOCATED } from './layout.ts'

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
      doubled.push(i)
    }
    used[entry] = 1
  }
  if (mend) for (const index of doubled) await separate(image, index)
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

/** Gives a block that shares its place a place of its own, with the same content. */
const separate = async (image: Image, index: number): Promise<void> => {
  const offset = image.space.append(BLOCK_SIZE)
  await copyBlock(image, image.place(index), offset)
  image.assign(index, 1, offset)
}
