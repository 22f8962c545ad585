/** How large an image will be: its tables, and the blocks in which the source has data. */

import type { CreateFacet } from '../../block/create-facet.ts'
import { planImage } from './plan.ts'

export const measureImage: NonNullable<CreateFacet['measure']> = async (options, { size, runs }) => {
  const plan = planImage({ ...options, size })
  const { blockSize, dataOffset, isFixed } = plan
  const blocks = Math.ceil(plan.size / blockSize)
  let used = 0
  let next = 0
  let at = 0
  if (runs !== undefined)
    for await (const { length, data } of runs) {
      const first = Math.max(Math.floor(at / blockSize), next)
      at += length
      const last = Math.ceil(at / blockSize)
      if (!data || last <= first) continue
      used += last - first
      next = last
    }
  const fullyAllocated = dataOffset + blocks * blockSize
  return { required: isFixed ? fullyAllocated : dataOffset + used * blockSize, fullyAllocated }
}
