/** Who has a file open, by the locks of `locks.ts`. */

import { PERM_ALL, PERM_NAMES } from '../../block/edge.ts'
import type { FileUser } from '../../block/facets.ts'
import { lockHolders } from '../../os/lock-holders.ts'
import { NEEDED, UNSHARED } from './locks.ts'

/** Whose locks are on the file, but for those of this descriptor. */
export const usersOf = async (fd: number): Promise<FileUser[]> =>
  (await lockHolders(fd)).map(({ pid, program, ranges }) => {
    const bits = (from: number): number =>
      PERM_NAMES.reduce((sum, _, i) => {
        const byte = from + i
        return ranges.some(({ first, last }) => first <= byte && byte <= last) ? sum | (1 << i) : sum
      }, 0)
    return { pid, program, needed: bits(NEEDED), shared: PERM_ALL & ~bits(UNSHARED) }
  })
