/** Reproducible randomness: the same seed gives the same tests, and every run says which seed it had. */

/** A stream of pseudo-random numbers (xorshift128, 32 bits a step): fast, good enough for test data, nothing more. */
export interface Random {
  readonly seed: number
  /** 0 … 2^32 − 1. */
  next(): number
  /** 0 … limit − 1; the limit may exceed 2^32. */
  below(limit: number): number
  /** low … high, both included. */
  between(low: number, high: number): number
  /** True with this probability. */
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** Overwrites all of it with incompressible bytes. */
  fill(bytes: Uint8Array): Uint8Array
  bytes(length: number): Buffer
}

const TWO_32 = 2 ** 32

/** The four words of state from one seed, by the splitmix32 step; never all zero. */
const spread = (seed: number): [number, number, number, number] => {
  let word = seed >>> 0
  const step = (): number => {
    word = (word + 0x9e3779b9) >>> 0
    let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
  return [step(), step(), step(), step() | 1]
}

/** The stream of a seed, silently. Tests use `seeded`, which says the seed. */
export const randomOf = (seed: number): Random => {
  let [a, b, c, d] = spread(seed)
  const next = (): number => {
    const mixed = a ^ (a << 11)
    a = b
    b = c
    c = d
    d = (d ^ (d >>> 19) ^ mixed ^ (mixed >>> 8)) >>> 0
    return d
  }
  const below = (limit: number): number =>
    limit <= TWO_32 ? Math.floor((next() / TWO_32) * limit) : (next() * 2 ** 21 + (next() >>> 11)) % limit
  const fill = (bytes: Uint8Array): Uint8Array => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const whole = bytes.length - (bytes.length % 4)
    for (let at = 0; at < whole; at += 4) view.setUint32(at, next())
    for (let at = whole; at < bytes.length; at++) bytes[at] = next()
    return bytes
  }
  return {
    seed,
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability * TWO_32,
    pick: <Item>(items: readonly Item[]): Item => {
      if (items.length === 0) throw new RangeError('nothing to pick from')
      return items[below(items.length)] as Item
    },
    fill,
    bytes: (length) => {
      const bytes = Buffer.allocUnsafe(length)
      fill(bytes)
      return bytes
    },
  }
}

/**
 * The stream for a test, its seed printed as a TAP comment. QIMG_SEED in the environment replaces the seed, to repeat a
 * failure or to try others.
 */
export const seeded = (seed: number): Random => {
  const wanted = process.env.QIMG_SEED
  const used = wanted === undefined || wanted === '' ? seed : Number(wanted)
  if (!Number.isSafeInteger(used)) throw new Error(`QIMG_SEED=${wanted} is not a whole number`)
  console.log(`# seed ${used}`)
  return randomOf(used)
}
