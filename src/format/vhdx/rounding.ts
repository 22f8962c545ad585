/** What QEMU's command line makes of the sizes in create options, without a word. */

import { alignUp, MiB } from '../../base/units.ts'

export const DEFAULT_LOG_SIZE = MiB
const MAX_BLOCK_SIZE = 256 * MiB

export const roundLogSize = (bytes: number): number => alignUp(bytes, MiB)

/** Undefined: by the size of the disk. */
export const roundBlockSize = (bytes: number): number | undefined =>
  bytes === 0 ? undefined : Math.min(alignUp(bytes, MiB), MAX_BLOCK_SIZE)
