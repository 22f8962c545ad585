/** Decoding of Apple Data Compression, as disk images of older Macs have it: literals, and copies of what came before. */

import { BlockError } from '../base/errors.ts'

const damaged = (): BlockError => new BlockError('corrupt', 'Compressed data is damaged', { code: 'EIO' })

/**
 * Fills `into` to its last byte or throws kind `corrupt`. The first byte of a step tells which it is: 1xxxxxxx that many
 * literals less one; 01xxxxxx a copy of 4 bytes and more, the distance in two bytes; 00xxxxdd of 3 and more, in ten bits.
 */
export const decodeAdc = (coded: Uint8Array, into: Uint8Array): void => {
  let from = 0
  let to = 0
  while (to < into.length) {
    if (from >= coded.length) throw damaged()
    const step = coded[from]!
    if (step >= 0x80) {
      const length = (step & 0x7f) + 1
      if (from + 1 + length > coded.length || to + length > into.length) throw damaged()
      into.set(coded.subarray(from + 1, from + 1 + length), to)
      from += 1 + length
      to += length
      continue
    }
    const isLong = step >= 0x40
    const size = isLong ? 3 : 2
    if (from + size > coded.length) throw damaged()
    const length = isLong ? (step & 0x3f) + 4 : (step >>> 2) + 3
    const distance =
      (isLong ? coded[from + 1]! * 256 + coded[from + 2]! : (step & 3) * 256 + coded[from + 1]!) + 1
    if (distance > to || to + length > into.length) throw damaged()
    // What is copied may reach into what the copy itself writes.
    for (const end = to + length; to < end; to++) into[to] = into[to - distance]!
    from += size
  }
}
