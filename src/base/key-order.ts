/**
 * The order in which QEMU's tools print the members of a JSON object: that of its dictionary's 512 hash buckets.
 * No client may rely on it, but tools compare texts, so ours come in the same order. Measured on QEMU 10.0's output.
 */

const BUCKETS = 512
const buckets = new Map<string, number>()
/** Bounds on what is remembered: a client may echo any object through us. */
const CACHE_LIMIT = 4096
const KEY_LIMIT = 64
const SHAPE_LIMIT = 1024

const bucketOf = (key: string): number => {
  const known = buckets.get(key)
  if (known !== undefined) return known
  const bytes = Buffer.from(key)
  let value = Math.imul(0x238f13af, bytes.length) >>> 0
  for (let i = 0; i < bytes.length; i++) value = (value + (bytes[i]! << ((i * 5) % 24))) >>> 0
  const bucket = ((Math.imul(1103515243, value) >>> 0) + 12345) % BUCKETS
  if (buckets.size < CACHE_LIMIT && key.length <= KEY_LIMIT) buckets.set(key, bucket)
  return bucket
}

/** Orders already found, by the keys: a daemon's replies have few shapes. */
const orders = new Map<string, readonly string[]>()

/** The keys of an object in QEMU's order; of two in one bucket the later comes first. */
export const qemuKeyOrder = (keys: readonly string[]): readonly string[] => {
  if (keys.length < 2) return keys
  const shape = keys.join('\0')
  const known = orders.get(shape)
  if (known !== undefined) return known
  const order = sortKeys(keys)
  if (orders.size < CACHE_LIMIT && shape.length <= SHAPE_LIMIT) orders.set(shape, order)
  return order
}

const sortKeys = (keys: readonly string[]): string[] =>
  keys
    .map((key, index) => ({ key, index, bucket: bucketOf(key) }))
    .sort((a, b) => a.bucket - b.bucket || b.index - a.index)
    .map(({ key }) => key)
