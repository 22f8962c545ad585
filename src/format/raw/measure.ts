/** How large a raw image will be: what the guest sees, in whole sectors. */

import { alignUp, SECTOR } from '../../base/units.ts'
import type { CreateFacet } from '../../block/create-facet.ts'

export const measure: NonNullable<CreateFacet['measure']> = async (_options, { size }) => {
  const bytes = alignUp(size, SECTOR)
  return { required: bytes, fullyAllocated: bytes }
}
