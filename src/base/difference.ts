/** Where two arrays of one length begin to differ. */

/** The first byte that differs, −1 for none. Halves the range until what differs is small. */
export const firstDifference = (a: Uint8Array, b: Uint8Array): number => {
  if (Buffer.compare(a, b) === 0) return -1
  let start = 0
  let end = a.length
  while (end - start > 64) {
    const middle = (start + end) >>> 1
    if (Buffer.compare(a.subarray(start, middle), b.subarray(start, middle)) !== 0) end = middle
    else start = middle
  }
  while (a[start] === b[start]) start++
  return start
}
