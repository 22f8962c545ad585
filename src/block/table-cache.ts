/**
 * A bounded write-back cache for slices of tables in a file: L2 tables, refcount blocks, allocation tables. Hot look-ups
 * are synchronous; what is dirty goes to the file on `flush` or when room is needed, after whatever it depends on.
 *
 * A slice that `get` answers may be read and changed until the next `await`, no longer: it may then have left the cache.
 */

/** Where the tables are: a node. Offsets and lengths in its bytes. */
export interface TableStore {
  read(offset: number, into: Uint8Array): Promise<void>
  write(offset: number, from: Uint8Array): Promise<void>
  flush(): Promise<void>
}

/** Something that must be durable before dirty slices may be written. */
export interface Durable {
  /** Resolves when all that changed before the call is durable. */
  sync(): Promise<void>
}

/** What comes before slices are read or written: it may hold that up, or refuse it. */
export interface TableHooks {
  beforeLoad?(): Promise<void> | undefined
  beforeWrite?(): Promise<void> | undefined
}

export interface TableSlice {
  /** Byte in the store; a multiple of the slice size. */
  readonly offset: number
  readonly bytes: Uint8Array
  /** The same bytes. */
  readonly view: DataView
}

interface Entry extends TableSlice {
  dirty: boolean
  /** Its copy is on the way to the store. */
  writing: boolean
  /** The clean-up round in which it was last used. */
  round: number
  older: Entry | undefined
  newer: Entry | undefined
}

/** Longest single write of neighbouring slices. Bytes. */
const MAX_WRITE = 1024 * 1024
/** Slices written at once to make room. */
const ROOM_BATCH = 32
/** How far from the oldest end a clean slice is looked for before dirty ones are written. */
const CLEAN_SEARCH = 16

export class TableCache implements Durable {
  /** Bytes of a slice. */
  readonly sliceSize: number
  readonly #store: () => TableStore
  readonly #hooks: TableHooks
  readonly #capacity: number
  readonly #entries = new Map<number, Entry>()
  readonly #loading = new Map<number, Promise<TableSlice>>()
  readonly #dirty = new Set<Entry>()
  readonly #dependencies = new Set<Durable>()
  #oldest: Entry | undefined
  #newest: Entry | undefined
  #writing: Promise<void> = Promise.resolve()
  #round = 0
  #cleaner: NodeJS.Timeout | undefined

  /** `capacity` in slices, at least 2; `store` is asked at each use, for graph changes may replace the node. */
  constructor(store: () => TableStore, sliceSize: number, capacity: number, hooks: TableHooks = {}) {
    this.#store = store
    this.#hooks = hooks
    this.sliceSize = sliceSize
    this.#capacity = Math.max(capacity, 2)
  }

  /** Slices held. */
  get size(): number {
    return this.#entries.size
  }

  /** The slice at `offset` if it is in memory. */
  get(offset: number): TableSlice | undefined {
    const entry = this.#entries.get(offset)
    if (entry !== undefined && entry !== this.#newest) this.#touch(entry)
    return entry
  }

  /** Brings the slice at `offset` into memory; callers at the same time share one read. */
  load(offset: number): Promise<TableSlice> {
    const entry = this.get(offset)
    if (entry !== undefined) return Promise.resolve(entry)
    let loading = this.#loading.get(offset)
    if (loading === undefined) {
      loading = this.#load(offset).finally(() => this.#loading.delete(offset))
      this.#loading.set(offset, loading)
    }
    return loading
  }

  /** Runs `fn` on the slice as soon as it is in memory, without giving way in between. */
  async use<T>(offset: number, fn: (slice: TableSlice) => T): Promise<T> {
    for (;;) {
      const slice = this.get(offset)
      if (slice !== undefined) return fn(slice)
      await this.load(offset)
    }
  }

  /** A slice with these bytes (zeroes if not given), dirty, without reading the store. The caller leaves `bytes` to it. */
  async create(offset: number, bytes?: Uint8Array): Promise<TableSlice> {
    this.forget(offset, this.sliceSize)
    if (this.#entries.size >= this.#capacity) await this.#makeRoom()
    const entry = this.#insert(offset, bytes ?? new Uint8Array(this.sliceSize))
    this.markDirty(entry)
    return entry
  }

  /** The slice was changed and must reach the store. */
  markDirty(slice: TableSlice): void {
    const entry = slice as Entry
    if (entry.dirty) return
    entry.dirty = true
    this.#dirty.add(entry)
  }

  /** What is dirty now, and what becomes so, may be written only after `other` was synced once more. */
  flushAfter(other: Durable): void {
    this.#dependencies.add(other)
  }

  /** Drops what is held of a range of the store that is no table any more, dirty or not. */
  forget(offset: number, length: number): void {
    for (let at = offset; at < offset + length; at += this.sliceSize) {
      const entry = this.#entries.get(at)
      if (entry !== undefined) this.#remove(entry)
    }
  }

  /** Writes all that is dirty, which stays so where that fails. It is durable after the store's own flush. */
  async flush(): Promise<void> {
    await this.#writing.catch(() => {})
    if (this.#dirty.size > 0) await this.#writeBack([...this.#dirty])
  }

  async sync(): Promise<void> {
    await this.flush()
    await this.#store().flush()
  }

  /** Every `seconds`, lets go of clean slices that nobody used since the time before; 0: never. */
  cleanEvery(seconds: number): void {
    clearInterval(this.#cleaner)
    this.#cleaner = undefined
    if (seconds === 0) return
    this.#cleaner = setInterval(() => this.#clean(), Math.min(seconds * 1000, 2 ** 31 - 1))
    this.#cleaner.unref()
  }

  /** Ends the timer and lets go of everything; call `flush` first. */
  close(): void {
    this.cleanEvery(0)
    this.#entries.clear()
    this.#dirty.clear()
    this.#oldest = undefined
    this.#newest = undefined
  }

  async #load(offset: number): Promise<TableSlice> {
    if (this.#entries.size >= this.#capacity) await this.#makeRoom()
    const bytes = new Uint8Array(this.sliceSize)
    await this.#hooks.beforeLoad?.()
    await this.#store().read(offset, bytes)
    return this.#entries.get(offset) ?? this.#insert(offset, bytes)
  }

  #insert(offset: number, bytes: Uint8Array): Entry {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const entry: Entry = {
      offset,
      bytes,
      view,
      dirty: false,
      writing: false,
      round: this.#round,
      older: undefined,
      newer: undefined,
    }
    this.#entries.set(offset, entry)
    this.#append(entry)
    return entry
  }

  /** Lets go of the least recently used slices until there is room, writing dirty ones where it must. */
  async #makeRoom(): Promise<void> {
    while (this.#entries.size >= this.#capacity) {
      if (this.#dropOldestClean()) continue
      const batch: Entry[] = []
      for (let entry = this.#oldest; entry !== undefined && batch.length < ROOM_BATCH; entry = entry.newer)
        if (entry.dirty) batch.push(entry)
      await this.#writeBack(batch)
    }
  }

  #dropOldestClean(): boolean {
    let entry = this.#oldest
    for (let i = 0; i < CLEAN_SEARCH && entry !== undefined; i++, entry = entry.newer) {
      if (entry.dirty || entry.writing) continue
      this.#remove(entry)
      return true
    }
    return false
  }

  /** One write-back at a time: two of the same slice must not overtake each other. */
  #writeBack(entries: readonly Entry[]): Promise<void> {
    this.#writing = this.#writing.catch(() => {}).then(() => this.#writeNow(entries))
    return this.#writing
  }

  /**
   * Copies are taken before the dependencies are synced, so that these cover all that the copies say, and changes
   * meanwhile don't keep it busy for ever.
   */
  async #writeNow(asked: readonly Entry[]): Promise<void> {
    const entries = asked.filter((entry) => entry.dirty).sort((a, b) => a.offset - b.offset)
    if (entries.length === 0) return
    const writes = joinNeighbours(entries, this.sliceSize)
    for (const entry of entries) {
      entry.dirty = false
      entry.writing = true
      this.#dirty.delete(entry)
    }
    const dependencies = [...this.#dependencies]
    this.#dependencies.clear()
    try {
      for (const dependency of dependencies) await dependency.sync()
      await this.#hooks.beforeWrite?.()
      const store = this.#store()
      const results = await Promise.allSettled(writes.map(({ offset, bytes }) => store.write(offset, bytes)))
      for (const result of results) if (result.status === 'rejected') throw result.reason
    } catch (error) {
      for (const dependency of dependencies) this.#dependencies.add(dependency)
      for (const entry of entries) if (this.#entries.get(entry.offset) === entry) this.markDirty(entry)
      throw error
    } finally {
      for (const entry of entries) entry.writing = false
    }
  }

  #clean(): void {
    for (let entry = this.#oldest; entry !== undefined; ) {
      const { newer } = entry
      if (!entry.dirty && !entry.writing && entry.round < this.#round) this.#remove(entry)
      entry = newer
    }
    this.#round++
  }

  #touch(entry: Entry): void {
    this.#unlink(entry)
    this.#append(entry)
    entry.round = this.#round
  }

  #remove(entry: Entry): void {
    this.#entries.delete(entry.offset)
    this.#dirty.delete(entry)
    entry.dirty = false
    this.#unlink(entry)
  }

  #append(entry: Entry): void {
    entry.older = this.#newest
    entry.newer = undefined
    if (this.#newest === undefined) this.#oldest = entry
    else this.#newest.newer = entry
    this.#newest = entry
  }

  #unlink(entry: Entry): void {
    if (entry.older === undefined) this.#oldest = entry.newer
    else entry.older.newer = entry.newer
    if (entry.newer === undefined) this.#newest = entry.older
    else entry.newer.older = entry.older
  }
}

/** Copies of the slices, those that follow each other in the store as one. `entries` in order of their offsets. */
const joinNeighbours = (
  entries: readonly Entry[],
  sliceSize: number,
): { offset: number; bytes: Uint8Array }[] => {
  const writes: { offset: number; bytes: Uint8Array }[] = []
  for (let first = 0; first < entries.length; ) {
    const { offset } = entries[first]!
    let count = 1
    while (
      entries[first + count]?.offset === offset + count * sliceSize &&
      (count + 1) * sliceSize <= MAX_WRITE
    )
      count++
    const bytes = new Uint8Array(count * sliceSize)
    for (let i = 0; i < count; i++) bytes.set(entries[first + i]!.bytes, i * sliceSize)
    writes.push({ offset, bytes })
    first += count
  }
  return writes
}
