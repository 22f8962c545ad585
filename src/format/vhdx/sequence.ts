/** Sequence numbers: 64 bits, so pairs of halves. The larger one is the newer one. */

import type { Bits64 } from '../../binary/fields.ts'

const LARGEST_HALF = 0xffffffff

export const isNewer = (a: Bits64, b: Bits64): boolean => a.hi > b.hi || (a.hi === b.hi && a.lo > b.lo)

export const isSame = (a: Bits64, b: Bits64): boolean => a.hi === b.hi && a.lo === b.lo

/** The number after; undefined where there is none, for it would look older than all. */
export const following = ({ hi, lo }: Bits64): Bits64 | undefined => {
  if (lo < LARGEST_HALF) return { hi, lo: lo + 1 }
  return hi < LARGEST_HALF ? { hi: hi + 1, lo: 0 } : undefined
}

export const follows = (a: Bits64, b: Bits64): boolean => {
  const next = following(b)
  return next !== undefined && isSame(a, next)
}
