/** The bitmap before a block: a bit for each sector, the highest of a byte first; set where the image has content. */

/** Whether `count` bits from `first` on are all set. */
export const hasAllBits = (bytes: Uint8Array, first: number, count: number): boolean =>
  runOfBits(bytes, first, count, true) === count

/** How many bits from `first` on, of `count`, are as the first one is to be. */
export const runOfBits = (bytes: Uint8Array, first: number, count: number, set: boolean): number => {
  const whole = set ? 0xff : 0
  let at = first
  const end = first + count
  while (at < end) {
    if (at % 8 === 0 && bytes[at / 8] === whole) at += 8
    else if (hasBit(bytes, at) === set) at++
    else break
  }
  return Math.min(at, end) - first
}

export const hasBit = (bytes: Uint8Array, at: number): boolean =>
  (bytes[Math.floor(at / 8)]! & (0x80 >> (at % 8))) !== 0

export const setBits = (bytes: Uint8Array, first: number, count: number): void => {
  const end = first + count
  for (let at = first; at < end; )
    if (at % 8 === 0 && end - at >= 8) {
      bytes[at / 8] = 0xff
      at += 8
    } else {
      bytes[Math.floor(at / 8)]! |= 0x80 >> (at % 8)
      at++
    }
}
