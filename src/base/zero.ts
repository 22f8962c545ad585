/** The one test for zeroes: memcmp(3) against a shared page of zeroes, some 70 GiB/s where a byte loop makes 1. */

/** Small enough to stay in the first-level caches' neighbourhood, large enough to hide the cost of a native call. */
const PAGE = Buffer.alloc(65536)

const isZeroBetween = (bytes: Uint8Array, start: number, end: number): boolean => {
  // Data usually shows at the first byte; then no native call is made.
  if (start < end && (bytes[start] !== 0 || bytes[end - 1] !== 0)) return false
  for (let at = start; at < end; at += PAGE.length) {
    const stop = Math.min(at + PAGE.length, end)
    if (PAGE.compare(bytes, at, stop, 0, stop - at) !== 0) return false
  }
  return true
}

/** Whether every byte is zero; true for no bytes. */
export const isZero = (bytes: Uint8Array): boolean => isZeroBetween(bytes, 0, bytes.length)

/** `offset` and `length` are bytes within the buffer walked. */
export type ZeroRunCallback = (offset: number, length: number, zero: boolean) => void

/**
 * Walks `bytes` in units of `unit` bytes (≥ 1; the last one may be short) and tells the runs of units that are wholly
 * zero and of those that are not, in order and alternating.
 */
export const zeroRuns = (bytes: Uint8Array, unit: number, callback: ZeroRunCallback): void => {
  if (isZero(bytes)) {
    if (bytes.length > 0) callback(0, bytes.length, true)
    return
  }
  let runStart = 0
  let runZero = isZeroBetween(bytes, 0, Math.min(unit, bytes.length))
  for (let at = unit; at < bytes.length; at += unit) {
    const zero = isZeroBetween(bytes, at, Math.min(at + unit, bytes.length))
    if (zero === runZero) continue
    callback(runStart, at - runStart, runZero)
    runStart = at
    runZero = zero
  }
  callback(runStart, bytes.length - runStart, runZero)
}
