/** Counters of 1 to 64 bits in a refcount block. */

import { BlockError } from '../../../base/errors.ts'

/** Reads and writes the counters of one width. */
export interface Counters {
  /** Highest count that can be stored (and is a safe integer). */
  readonly max: number
  read(view: DataView, index: number): number
  write(view: DataView, index: number, count: number): void
}

const HIGH = 2 ** 32

/** Widths below a byte: counters start at a byte's least significant bit. */
const narrow = (order: number): Counters => {
  const bits = 1 << order
  const mask = (1 << bits) - 1
  const perByteShift = 3 - order
  const within = (1 << perByteShift) - 1
  return {
    max: mask,
    read: (view, index) => (view.getUint8(index >> perByteShift) >> ((index & within) << order)) & mask,
    write: (view, index, count) => {
      const shift = (index & within) << order
      const byte = view.getUint8(index >> perByteShift)
      view.setUint8(index >> perByteShift, (byte & ~(mask << shift)) | (count << shift))
    },
  }
}

const WIDE: readonly Counters[] = [
  { max: 0xff, read: (view, i) => view.getUint8(i), write: (view, i, count) => view.setUint8(i, count) },
  {
    max: 0xffff,
    read: (view, i) => view.getUint16(i * 2),
    write: (view, i, count) => view.setUint16(i * 2, count),
  },
  {
    max: 0xffffffff,
    read: (view, i) => view.getUint32(i * 4),
    write: (view, i, count) => view.setUint32(i * 4, count),
  },
  {
    max: Number.MAX_SAFE_INTEGER,
    read: (view, i) => {
      const count = view.getUint32(i * 8) * HIGH + view.getUint32(i * 8 + 4)
      if (count > Number.MAX_SAFE_INTEGER)
        throw new BlockError('corrupt', 'Refcount is too large', { code: 'EIO' })
      return count
    },
    write: (view, i, count) => {
      view.setUint32(i * 8, Math.floor(count / HIGH))
      view.setUint32(i * 8 + 4, count % HIGH)
    },
  },
]

/** For counters of `2 ** order` bits, order 0 to 6. */
export const countersFor = (order: number): Counters => (order < 3 ? narrow(order) : WIDE[order - 3]!)
