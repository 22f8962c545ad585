/** A map that forgets what was not used for longest. */

export interface LruOptions<K, V> {
  /** What one value counts against the capacity, ≥ 0, fixed while it is in the map; 1 when left out. */
  readonly weigh?: (value: V) => number
  /** Told of every entry that was dropped to make room, not of those deleted or replaced. */
  readonly onEvict?: (key: K, value: V) => void
}

/** Bounded by the sum of weights: entries, or bytes with `weigh`. */
export class LruMap<K, V extends NonNullable<unknown>> {
  readonly #capacity: number
  readonly #weigh: (value: V) => number
  readonly #onEvict: ((key: K, value: V) => void) | undefined
  /** A Map iterates in order of insertion, so a used entry is put in again. */
  readonly #entries = new Map<K, V>()
  #weight = 0

  constructor(capacity: number, options: LruOptions<K, V> = {}) {
    this.#capacity = capacity
    this.#weigh = options.weigh ?? (() => 1)
    this.#onEvict = options.onEvict
  }

  get size(): number {
    return this.#entries.size
  }

  /** The sum of the entries' weights; never above the capacity. */
  get weight(): number {
    return this.#weight
  }

  /** The value, which thereby is the one used last. */
  get(key: K): V | undefined {
    const value = this.#entries.get(key)
    if (value === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, value)
    return value
  }

  /** The value; its place in the order stays. */
  peek(key: K): V | undefined {
    return this.#entries.get(key)
  }

  /** Puts or replaces; a value heavier than the whole capacity is not kept. */
  set(key: K, value: V): void {
    this.delete(key)
    const weight = this.#weigh(value)
    if (weight > this.#capacity) {
      this.#onEvict?.(key, value)
      return
    }
    this.#entries.set(key, value)
    this.#weight += weight
    for (const [oldKey, old] of this.#entries) {
      if (this.#weight <= this.#capacity) return
      this.delete(oldKey)
      this.#onEvict?.(oldKey, old)
    }
  }

  delete(key: K): boolean {
    const value = this.#entries.get(key)
    if (value === undefined) return false
    this.#weight -= this.#weigh(value)
    return this.#entries.delete(key)
  }

  clear(): void {
    this.#entries.clear()
    this.#weight = 0
  }

  /** Values, the one not used for longest first. */
  values(): IterableIterator<V> {
    return this.#entries.values()
  }
}
