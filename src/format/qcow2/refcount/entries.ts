/** Counters of 1 to 64 bits in a refcount block. */

/** Reads and writes the counters of one width. */
export interface Counters {
  /** Highest count that can be stored (and is a safe integer). */
  readonly max: number
  /** Counts beyond 2^53 are read as a number near to them. */
  read(view: DataView, index: number): number
  write(view: DataView, index: number, count: number): void
  /** The count that `delta` more makes, exactly; undefined where it would be negative, or not fit. */
  sum(view: DataView, index: number, delta: number): Count | undefined
  /** Stores such a sum. */
  store(view: DataView, index: number, count: Count): void
}

/** What a counter may hold: a number, or a `bigint` beyond 2^53. */
export type Count = number | bigint

const HIGH = 2 ** 32
const MAX_64 = 2n ** 64n - 1n

/** The exact verbs of counters whose counts are all safe integers. */
const exact = (counters: Pick<Counters, 'max' | 'read' | 'write'>): Counters => ({
  ...counters,
  sum(view, index, delta) {
    const count = counters.read(view, index) + delta
    return count < 0 || count > counters.max ? undefined : count
  },
  store: (view, index, count) => counters.write(view, index, Number(count)),
})

/** Widths below a byte: counters start at a byte's least significant bit. */
const narrow = (order: number): Counters => {
  const bits = 1 << order
  const mask = (1 << bits) - 1
  const perByteShift = 3 - order
  const within = (1 << perByteShift) - 1
  return exact({
    max: mask,
    read: (view, index) => (view.getUint8(index >> perByteShift) >> ((index & within) << order)) & mask,
    write: (view, index, count) => {
      const shift = (index & within) << order
      const byte = view.getUint8(index >> perByteShift)
      view.setUint8(index >> perByteShift, (byte & ~(mask << shift)) | (count << shift))
    },
  })
}

const WIDE: readonly Counters[] = [
  exact({
    max: 0xff,
    read: (view, i) => view.getUint8(i),
    write: (view, i, count) => view.setUint8(i, count),
  }),
  exact({
    max: 0xffff,
    read: (view, i) => view.getUint16(i * 2),
    write: (view, i, count) => view.setUint16(i * 2, count),
  }),
  exact({
    max: 0xffffffff,
    read: (view, i) => view.getUint32(i * 4),
    write: (view, i, count) => view.setUint32(i * 4, count),
  }),
  {
    max: Number.MAX_SAFE_INTEGER,
    read: (view, i) => view.getUint32(i * 8) * HIGH + view.getUint32(i * 8 + 4),
    write: (view, i, count) => {
      view.setUint32(i * 8, Math.floor(count / HIGH))
      view.setUint32(i * 8 + 4, count % HIGH)
    },
    sum(view, i, delta) {
      // Only the first half tells whether numbers are exact enough.
      if (view.getUint32(i * 8) < 2 ** 20) {
        const count = view.getUint32(i * 8) * HIGH + view.getUint32(i * 8 + 4) + delta
        return count < 0 ? undefined : count
      }
      const count = view.getBigUint64(i * 8) + BigInt(delta)
      return count > MAX_64 ? undefined : count
    },
    store: (view, i, count) => view.setBigUint64(i * 8, BigInt(count)),
  },
]

/** For counters of `2 ** order` bits, order 0 to 6. */
export const countersFor = (order: number): Counters => (order < 3 ? narrow(order) : WIDE[order - 3]!)
