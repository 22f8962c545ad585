/** Where the parts of a new image lie: as in QEMU's, so that the same input gives the same file. */

import { BlockError } from '../../base/errors.ts'
import { alignUp, GiB, isPowerOfTwo, MiB, SECTOR, TiB } from '../../base/units.ts'
import { OptionReader } from '../../block/options.ts'
import { batBytes, batEntries } from './bat.ts'
import { MAX_BLOCK_SIZE, MAX_DISK_SIZE, UNIT } from './layout.ts'
import type { Span } from './regions.ts'
import { DEFAULT_LOG_SIZE } from './rounding.ts'

export interface Plan {
  /** Guest bytes. */
  readonly size: number
  readonly blockSize: number
  readonly isFixed: boolean
  /** Blocks without a place are marked to read as zeroes. */
  readonly marksZero: boolean
  readonly log: Span
  readonly bat: Span
  readonly metadata: Span
  /** Host byte of the first block. */
  readonly dataOffset: number
}

const METADATA_LENGTH = MiB
/** Left free behind the tables. */
const SPARE_ROOM = 4 * MiB
const MAX_LOG_SIZE = 2 ** 32 - 1

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

/** Smallest blocks for which the table of such a disk is not large. */
const usualBlockSize = (size: number): number => {
  if (size > 32 * TiB) return 64 * MiB
  if (size > 100 * GiB) return 32 * MiB
  return size > GiB ? 16 * MiB : 8 * MiB
}

/** From BlockdevCreateOptions. Kind `invalid`, in QEMU's words and order, for what cannot be. */
export const planImage = (options: Record<string, unknown>): Plan => {
  const reader = new OptionReader(options)
  const size = alignUp(reader.size('size') ?? 0, SECTOR)
  const logSize = reader.size('log-size') ?? DEFAULT_LOG_SIZE
  const givenBlockSize = reader.size('block-size')
  const subformat = reader.enumeration('subformat', ['dynamic', 'fixed']) ?? 'dynamic'
  const marksZero = reader.boolean('block-state-zero', true)
  if (size > MAX_DISK_SIZE) throw invalid('Image size too large; max of 64TB')
  if (logSize > MAX_LOG_SIZE) throw invalid('Log size must be smaller than 4 GB')
  if (logSize < MiB || logSize % MiB !== 0) throw invalid('Log size must be a multiple of 1 MB')
  const blockSize = givenBlockSize ?? usualBlockSize(size)
  if (blockSize < MiB || blockSize % MiB !== 0) throw invalid('Block size must be a multiple of 1 MB')
  if (!isPowerOfTwo(blockSize)) throw invalid('Block size must be a power of two')
  if (blockSize > MAX_BLOCK_SIZE) throw invalid(`Block size must not exceed ${MAX_BLOCK_SIZE}`)
  const log = { offset: UNIT, length: logSize }
  const entries = batEntries({ size, blockSize, logicalSector: SECTOR, hasParent: false })
  const bat = { offset: log.offset + log.length, length: batBytes(entries) }
  const metadata = { offset: bat.offset + bat.length, length: METADATA_LENGTH }
  return {
    size,
    blockSize,
    isFixed: subformat === 'fixed',
    marksZero,
    log,
    bat,
    metadata,
    dataOffset: metadata.offset + metadata.length + SPARE_ROOM,
  }
}
