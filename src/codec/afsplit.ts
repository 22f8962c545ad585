/**
 * The anti-forensic splitter of LUKS (Fruhwirth, "TKS1"): a key is blown up to many stripes, all of which are needed to
 * get it back, so that losing any sector of them destroys it.
 */

import { createHash, randomFillSync } from 'node:crypto'

/** The stripes of `key`, `stripes` times its length; random but for the last. `hash` is OpenSSL's name. */
export const afSplit = (key: Uint8Array, stripes: number, hash: string): Uint8Array => {
  const { length } = key
  const split = new Uint8Array(length * stripes)
  const last = (stripes - 1) * length
  randomFillSync(split, 0, last)
  const sum = accumulate(split, length, stripes, hash)
  for (let i = 0; i < length; i++) split[last + i] = sum[i]! ^ key[i]!
  sum.fill(0)
  return split
}

/** The key that was split; garbage where the stripes are. */
export const afMerge = (split: Uint8Array, stripes: number, hash: string): Uint8Array => {
  const length = split.length / stripes
  const last = (stripes - 1) * length
  const key = accumulate(split, length, stripes, hash)
  for (let i = 0; i < length; i++) key[i]! ^= split[last + i]!
  return key
}

/** All stripes but the last, summed up and diffused after each. */
const accumulate = (split: Uint8Array, length: number, stripes: number, hash: string): Uint8Array => {
  const sum = new Uint8Array(length)
  const digestLength = createHash(hash).digest().length
  for (let stripe = 0; stripe < stripes - 1; stripe++) {
    const at = stripe * length
    for (let i = 0; i < length; i++) sum[i]! ^= split[at + i]!
    diffuse(sum, hash, digestLength)
  }
  return sum
}

/** Replaces each piece of a digest's length by the hash of its number and itself. */
const diffuse = (block: Uint8Array, hash: string, digestLength: number): void => {
  const number = new Uint8Array(4)
  for (let i = 0; i * digestLength < block.length; i++) {
    number[3] = i
    const piece = block.subarray(i * digestLength, (i + 1) * digestLength)
    const digest = createHash(hash).update(number).update(piece).digest()
    piece.set(digest.subarray(0, piece.length))
  }
}
