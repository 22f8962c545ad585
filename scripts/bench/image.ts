/** The image that is measured with: made once, the same for everybody who uses the same seed and size. */

import { closeSync, existsSync, ftruncateSync, openSync, renameSync, writeSync } from 'node:fs'
import { textBytes } from '../../test/support/images.ts'
import { type Random, randomOf } from '../../test/support/random.ts'

const SEED = 20261123
const DATA_SHARE = 0.6
const MiB = 1024 * 1024
const UNIT = 64 * 1024
const POOL = 16 * MiB

/** Bytes of one run: half of them lines of words, half noise, from pools far larger than a compressor's window. */
const source = (random: Random): ((length: number) => Buffer) => {
  const pools = [textBytes(POOL, random), random.bytes(POOL)]
  return (length) => {
    const start = random.below(POOL - length)
    return random.pick(pools).subarray(start, start + length)
  }
}

/** Makes the raw image at `path` unless it is there: `size` bytes, about 60 % data, the rest holes. */
export const makeImage = (path: string, size: number): void => {
  if (existsSync(path)) return
  const random = randomOf(SEED)
  const bytes = source(random)
  const file = openSync(`${path}.new`, 'w')
  ftruncateSync(file, size)
  for (let at = 0; at < size; ) {
    const length = Math.min(size - at, UNIT * random.between(1, 64))
    if (random.chance(DATA_SHARE)) writeSync(file, bytes(length), 0, length, at)
    at += length
  }
  closeSync(file)
  renameSync(`${path}.new`, path)
}
