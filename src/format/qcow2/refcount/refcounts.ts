/** The refcount table and its blocks: how many references each host cluster has, on disk in the right order. */

import { BlockError } from '../../../base/errors.ts'
import { isZero } from '../../../base/zero.ts'
import type { BlockMap } from '../../../block/block-map.ts'
import { TableCache, type TableSlice, type TableStore } from '../../../block/table-cache.ts'
import type { HostRange } from '../../../block/tail-allocator.ts'
import { type Damage, refcountBlockUnaligned } from '../damage.ts'
import { type HeaderFields, refcountBlockOffset } from '../layout.ts'
import type { MetadataMap } from '../metadata-map.ts'
import { pointerTable } from '../pointer-table.ts'
import { type Counters, countersFor } from './entries.ts'
import { lengthened, moveTable } from './table-growth.ts'

/** What the refcounts need of the image that they belong to. */
export interface RefcountHost {
  readonly fields: HeaderFields
  readonly damage: Damage
  readonly metadata: MetadataMap
  store(): TableStore
  /** Writes the header with other fields. What they point at is durable. On failure they are what they were. */
  changeFields(changes: Partial<HeaderFields>): Promise<void>
  /** Tells that something is about to be done; a promise when it is held up there. */
  event(name: string): Promise<void> | undefined
  /** Gives host bytes back to which nothing on the disk refers any more. */
  free(offset: number, length: number): Promise<void>
}

/** Where references of a cluster run came to an end. */
export type FreedCallback = (cluster: number) => void

/** While all metadata is made anew beside the old: what stands on disk stays as it is. */
interface Draft {
  readonly before: BlockMap
  /** Blocks by index that stand in new places already, and may be changed; where they stood, 0: nowhere. */
  readonly homes: Map<number, number>
  /** Host bytes of their new places. */
  readonly taken: number[]
}

/** What became of a draft that the header names now. */
export interface Adopted {
  /** What the table and the blocks before it take. */
  readonly left: readonly HostRange[]
  /** What the new ones take. */
  readonly taken: readonly HostRange[]
  readonly before: BlockMap
  readonly homes: ReadonlyMap<number, number>
}

/** Clusters are counted from the start of the file. Changes need the image's lock; look-ups don't. */
export class Refcounts {
  readonly clusterSize: number
  /** Counters in a block. */
  readonly blockEntries: number
  readonly counters: Counters
  readonly cache: TableCache
  readonly #host: RefcountHost
  #table: BlockMap
  #draft: Draft | undefined

  constructor(host: RefcountHost, table: BlockMap, cacheCapacity: number) {
    this.#host = host
    this.#table = table
    this.clusterSize = 2 ** host.fields.cluster_bits
    this.counters = countersFor(host.fields.refcount_order)
    this.blockEntries = (this.clusterSize * 8) / 2 ** host.fields.refcount_order
    this.cache = new TableCache(() => host.store(), this.clusterSize, cacheCapacity, {
      beforeWrite: () => {
        host.metadata.checkSight()
        return host.event('refblock_update_part')
      },
    })
  }

  /** See `RefcountHost`. */
  event(name: string): Promise<void> | undefined {
    return this.#host.event(name)
  }

  /** Blocks that the table has room for. */
  get tableLength(): number {
    return this.#table.length
  }

  /** Host byte of a block, 0 where there is none; kind `corrupt` for a bad entry. */
  blockOffset(index: number): number {
    if (index >= this.#table.length) return 0
    return refcountBlockOffset(this.#table.hi(index), this.#table.lo(index))
  }

  /** Host bytes of all blocks. */
  *blockOffsets(): Generator<number> {
    for (let index = 0; index < this.#table.length; index++) {
      const offset = this.blockOffset(index)
      if (offset !== 0) yield offset
    }
  }

  /** The block of that index, undefined where there is none. Use it before the next `await`. */
  async block(index: number): Promise<TableSlice | undefined> {
    const offset = this.blockOffset(index)
    if (offset === 0) return undefined
    const cached = this.cache.get(offset)
    if (cached !== undefined) return cached
    if (offset % this.clusterSize !== 0 || offset > Number.MAX_SAFE_INTEGER)
      throw await this.#host.damage.found(
        refcountBlockUnaligned(this.#table.hi(index), this.#table.lo(index), index),
      )
    return this.cache.load(offset)
  }

  /** References of a cluster, where they are in memory. */
  cachedCountOf(cluster: number): number | undefined {
    const block = this.cache.get(this.blockOffset(Math.floor(cluster / this.blockEntries)))
    return block === undefined ? undefined : this.counters.read(block.view, cluster % this.blockEntries)
  }

  /** References of a cluster. */
  async countOf(cluster: number): Promise<number> {
    const block = await this.block(Math.floor(cluster / this.blockEntries))
    return block === undefined ? 0 : this.counters.read(block.view, cluster % this.blockEntries)
  }

  /**
   * Adds `delta` to the counts of `length` clusters, whose blocks exist where it is positive. Tells which came down to
   * zero. Kind `invalid` beyond a counter's width; counts that would become negative stay, as damage.
   */
  async change(first: number, length: number, delta: number, freed?: FreedCallback): Promise<void> {
    const end = first + length
    for (let at = first; at < end; ) {
      const index = Math.floor(at / this.blockEntries)
      const stop = Math.min(end, (index + 1) * this.blockEntries)
      const offset = this.blockOffset(index)
      await this.#host.event('refblock_alloc')
      if (offset === 0) {
        this.#host.damage.mention(`Cluster ${at} has no reference that could be dropped`)
      } else {
        await this.#host.event('refblock_load')
        await this.#refuseOverlap(index)
        const start = at
        await this.cache.use(offset, (block) => this.#changeIn(block, start, stop, delta, freed))
      }
      at = stop
    }
  }

  /**
   * Drops a reference of each of `length` clusters but for a last one, which is told of and stays: who calls gives it up
   * when nothing on the disk refers to it any more.
   */
  async dropButLast(first: number, length: number, last: (cluster: number) => void): Promise<void> {
    const end = first + length
    for (let at = first; at < end; ) {
      const index = Math.floor(at / this.blockEntries)
      const stop = Math.min(end, (index + 1) * this.blockEntries)
      const start = at
      const offset = this.blockOffset(index)
      if (offset === 0) {
        this.#host.damage.mention(`Cluster ${at} has no reference that could be dropped`)
      } else {
        await this.#refuseOverlap(index)
        await this.cache.use(offset, (block) => this.#dropIn(block, start, stop, last))
      }
      at = stop
    }
  }

  /** Makes `cluster` the block `index`: all counts zero, its own apart where it counts itself. */
  async addBlock(index: number, cluster: number): Promise<void> {
    const offset = cluster * this.clusterSize
    const bytes = new Uint8Array(this.clusterSize)
    if (Math.floor(cluster / this.blockEntries) === index)
      this.counters.write(new DataView(bytes.buffer), cluster % this.blockEntries, 1)
    await this.#placeBlock(index, offset, bytes)
  }

  /**
   * From now on, until `adopt` or `abandon`, nothing that stands on disk is changed: a block is moved with `moveBlock`
   * before its counts change, and the table stays in memory. Everything was flushed.
   */
  beginDraft(): void {
    const before = this.#table
    this.#draft = { before, homes: new Map(), taken: [] }
    this.#table = pointerTable(before.offset, before.copy(before.length))
  }

  /** Counts of block `index` may be changed: it is not one that a draft has still to move. */
  mayChange(index: number): boolean {
    return this.#draft === undefined || this.#draft.homes.has(index)
  }

  /** Within a draft: block `index` stands at `cluster` from now on, which it counts if it is one of its own. */
  async moveBlock(index: number, cluster: number): Promise<void> {
    await this.#refuseOverlap(index)
    const old = await this.block(index)
    const bytes = old!.bytes.slice()
    this.#draft!.homes.set(index, old!.offset)
    if (Math.floor(cluster / this.blockEntries) === index)
      this.counters.write(new DataView(bytes.buffer), cluster % this.blockEntries, 1)
    await this.#placeBlock(index, cluster * this.clusterSize, bytes)
  }

  /** Entries of the table, as they are to be on disk. */
  tableBytes(): Uint8Array {
    return this.#table.copy(this.#table.length)
  }

  /** Ends a draft: its blocks and its table, written at `tableOffset`, are what the header names now. */
  adopt(tableOffset: number): Adopted {
    const { before, homes, taken } = this.#draft!
    const { metadata } = this.#host
    this.#draft = undefined
    this.#table = pointerTable(tableOffset, this.#table.copy(this.#table.length))
    metadata.removeRange('refcount-table', before.offset)
    metadata.addRange('refcount-table', tableOffset, this.#table.length * 8)
    const old = [...homes.values()].filter((offset) => offset !== 0)
    for (const offset of old) metadata.removeCluster('refcount-block', offset)
    const block = (offset: number): HostRange => ({ offset, length: this.clusterSize })
    return {
      before,
      homes,
      left: [{ offset: before.offset, length: before.length * 8 }, ...old.map(block)],
      taken: [{ offset: tableOffset, length: this.#table.length * 8 }, ...taken.map(block)],
    }
  }

  /**
   * Writes the table and the blocks of an adopted draft where they were before it, without the references of `unused`,
   * which are those that the draft added. The header is to name that table next; until then nothing that it names is
   * changed.
   */
  async goHome({ before, homes }: Adopted, unused: readonly HostRange[]): Promise<void> {
    const { metadata } = this.#host
    const away = this.#table
    this.#table = pointerTable(before.offset, away.copy(before.length))
    metadata.removeRange('refcount-table', away.offset)
    metadata.addRange('refcount-table', before.offset, before.length * 8)
    for (const [index, home] of homes) {
      const from = refcountBlockOffset(away.hi(index), away.lo(index))
      const bytes = await this.cache.use(from, (block) => block.bytes.slice())
      this.cache.forget(from, this.clusterSize)
      metadata.removeCluster('refcount-block', from)
      // What a block that the draft added counts is the draft's alone.
      if (index < before.length) this.#table.set(index, home)
      if (home === 0) continue
      await this.cache.create(home, bytes)
      metadata.addCluster('refcount-block', home)
    }
    for (const { offset, length } of unused) await this.#forget(offset, length)
    await this.cache.flush()
    this.#table.takeDirty()
    await this.#host.store().write(before.offset, this.#table.copy(before.length))
  }

  /** Drops a reference of each cluster that the bytes touch, where it is counted. */
  async #forget(offset: number, length: number): Promise<void> {
    const end = Math.ceil((offset + length) / this.clusterSize)
    for (let at = Math.floor(offset / this.clusterSize); at < end; ) {
      const index = Math.floor(at / this.blockEntries)
      const stop = Math.min(end, (index + 1) * this.blockEntries)
      if (this.blockOffset(index) !== 0) await this.change(at, stop - at, -1)
      at = stop
    }
  }

  /** Ends a draft as if it had never been. */
  abandon(): void {
    const { before, taken } = this.#draft!
    this.#draft = undefined
    this.#table = before
    for (const offset of taken) {
      this.cache.forget(offset, this.clusterSize)
      this.#host.metadata.removeCluster('refcount-block', offset)
    }
  }

  /** Writes changed blocks, then the table's entries for new ones. */
  async flush(): Promise<void> {
    // A draft's table is written as a whole when the draft is complete.
    if (this.#draft !== undefined) return this.cache.flush()
    const table = this.#table
    const dirty = table.takeDirty()
    const hasNew = dirty.writes.length > 0
    try {
      if (hasNew) await this.#host.event('refblock_alloc_write')
      await this.cache.flush()
      if (hasNew) await this.#host.store().flush()
      if (hasNew) await this.#host.event('refblock_alloc_hookup')
    } catch (error) {
      table.restore(dirty)
      throw error
    }
    await table.write(this.#host.store(), dirty)
  }

  /** As `addBlock`, of a block for which the table has no room. Kind `no-space` beyond the format's limit. */
  async growTable(index: number, cluster: number): Promise<void> {
    if (this.#draft !== undefined) {
      this.#table = lengthened(this.#table, index, this.clusterSize)
      await this.addBlock(index, cluster)
      return
    }
    const old = this.#table
    const { metadata } = this.#host
    const { table, blocks } = await moveTable(this, this.#host, old, index, cluster)
    for (const offset of blocks) metadata.addCluster('refcount-block', offset)
    metadata.removeRange('refcount-table', old.offset)
    metadata.addRange('refcount-table', table.offset, table.length * 8)
    this.#table = table
    await this.#host.free(old.offset, old.length * 8)
  }

  /**
   * Takes blocks out of the table that count nothing, themselves apart. Answers the host bytes of those that another block
   * counts still. Until the next flush they stand on disk as they did.
   */
  async unhookUnused(): Promise<number[]> {
    const counted: number[] = []
    for (let index = 0; index < this.#table.length; index++) {
      const block = await this.block(index)
      if (block === undefined || !this.#isUnused(block, index)) continue
      await this.#host.metadata.refuse(this.#table.offset + index * 8, 8, 'refcount-table')
      const { offset } = block
      this.#table.set(index, 0)
      this.cache.forget(offset, this.clusterSize)
      this.#host.metadata.removeCluster('refcount-block', offset)
      if (!this.#isOwn(offset, index)) counted.push(offset)
    }
    return counted
  }

  /** The block at `offset` would be counted by itself. */
  #isOwn(offset: number, index: number): boolean {
    return Math.floor(offset / this.clusterSize / this.blockEntries) === index
  }

  #isUnused({ bytes, offset }: TableSlice, index: number): boolean {
    if (!this.#isOwn(offset, index)) return isZero(bytes)
    const others = bytes.slice()
    this.counters.write(new DataView(others.buffer), (offset / this.clusterSize) % this.blockEntries, 0)
    return isZero(others)
  }

  close(): void {
    this.cache.close()
  }

  /** Kind `corrupt` where a block cannot be where the table says, or is something else, too. */
  async #refuseOverlap(index: number): Promise<void> {
    await this.block(index)
    await this.#host.metadata.refuseKnown(this.blockOffset(index), this.clusterSize, 'refcount-block')
  }

  async #placeBlock(index: number, offset: number, bytes: Uint8Array): Promise<void> {
    if (this.#draft === undefined)
      await this.#host.metadata.refuse(this.#table.offset + index * 8, 8, 'refcount-table')
    await this.cache.create(offset, bytes)
    this.#table.set(index, offset)
    this.#host.metadata.addCluster('refcount-block', offset)
    if (this.#draft === undefined) return
    if (!this.#draft.homes.has(index)) this.#draft.homes.set(index, 0)
    this.#draft.taken.push(offset)
  }

  #dropIn(block: TableSlice, first: number, end: number, last: (cluster: number) => void): void {
    const { counters, blockEntries } = this
    const { view } = block
    const base = first - (first % blockEntries)
    for (let cluster = first; cluster < end; cluster++) {
      const count = counters.sum(view, cluster - base, -1)
      if (count === undefined || count === 0) last(cluster)
      else counters.store(view, cluster - base, count)
    }
    this.cache.markDirty(block)
  }

  #changeIn(block: TableSlice, first: number, end: number, delta: number, freed?: FreedCallback): void {
    const { counters, blockEntries } = this
    const { view } = block
    const base = first - (first % blockEntries)
    if (delta > 0)
      for (let cluster = first; cluster < end; cluster++)
        if (counters.sum(view, cluster - base, delta) === undefined)
          throw new BlockError('invalid', 'Invalid argument', { code: 'EINVAL' })
    for (let cluster = first; cluster < end; cluster++) {
      const count = counters.sum(view, cluster - base, delta)
      if (count === undefined) {
        this.#host.damage.mention(`Cluster ${cluster} has no reference that could be dropped`)
        continue
      }
      counters.store(view, cluster - base, count)
      if (count === 0) freed?.(cluster)
    }
    this.cache.markDirty(block)
  }
}
