/**
 * Finds free host clusters and takes them. The search goes on from where the last one ended, so that what is written in
 * sequence lies in sequence, and starts again lower down when something below was freed.
 */

import { BlockError, systemError } from '../../../base/errors.ts'
import { allocationAtZero, type Damage } from '../damage.ts'
import { codedOffsetLimit, MAX_REFCOUNT_TABLE_SIZE } from '../layout.ts'
import type { MetadataMap } from '../metadata-map.ts'
import type { Refcounts } from './refcounts.ts'

/** Host bytes that an entry can express are below this. */
const OFFSET_LIMIT = 2 ** 53 - 2 ** 21

/** All verbs need the image's lock. Offsets and lengths are host bytes, whole clusters unless said otherwise. */
export class Allocator {
  readonly #refcounts: Refcounts
  readonly #damage: Damage
  readonly #metadata: MetadataMap
  readonly #clusterSize: number
  readonly #codedLimit: number
  /** Cluster where the next search begins: none below is known to be free. */
  #hint = 0
  /** Byte after the last packed cluster, where the next one may begin; 0: nowhere. */
  #codedEnd = 0

  constructor(refcounts: Refcounts, damage: Damage, metadata: MetadataMap, clusterBits: number) {
    this.#refcounts = refcounts
    this.#damage = damage
    this.#metadata = metadata
    this.#clusterSize = 2 ** clusterBits
    this.#codedLimit = codedOffsetLimit(clusterBits)
  }

  /** Takes `count` clusters that follow each other; answers the first one's byte. `what` they are for, for messages. */
  async allocate(count: number, what: string): Promise<number> {
    await this.#refcounts.event('cluster_alloc')
    for (;;) {
      const first = await this.#findFree(count)
      if ((await this.#addMissingBlocks(first, count)) || (await this.#ownBlocks(first, count))) {
        this.#hint = Math.min(this.#hint, first)
        continue
      }
      const offset = first * this.#clusterSize
      if (first === 0) throw await this.#damage.found(allocationAtZero(what))
      await this.#refcounts.change(first, count, 1)
      this.#metadata.checkSight()
      await this.#metadata.refuse(offset, count * this.#clusterSize)
      return offset
    }
  }

  /**
   * Takes `length` bytes (at most a cluster) for a packed cluster, right after the last one where that is possible;
   * each cluster that they touch gets a reference. Answers the first byte.
   */
  async allocateCoded(length: number): Promise<number> {
    const clusterSize = this.#clusterSize
    let start = this.#codedEnd
    let room = 0
    if (start % clusterSize !== 0) {
      const shared = Math.floor(start / clusterSize)
      const count = await this.#refcounts.countOf(shared)
      if (count > 0 && count < this.#refcounts.counters.max) room = clusterSize - (start % clusterSize)
    }
    if (room >= length) {
      await this.#refcounts.change(Math.floor(start / clusterSize), 1, 1)
    } else {
      const fresh = await this.allocate(1, 'compressed cluster')
      if (room > 0 && start + room === fresh) await this.#refcounts.change(fresh / clusterSize - 1, 1, 1)
      else start = fresh
    }
    if (start + length > this.#codedLimit)
      throw new BlockError('no-space', 'File too large', { code: 'EFBIG' })
    this.#codedEnd = start + length
    return start
  }

  /** Free clusters in a row where the last ones were taken, at most `most`; 0: they are in use there. */
  async room(most: number): Promise<number> {
    const { blockEntries, counters } = this.#refcounts
    let room = 0
    while (room < most) {
      const cluster = this.#hint + room
      const index = Math.floor(cluster / blockEntries)
      const first = cluster % blockEntries
      const end = Math.min(blockEntries, first + most - room)
      const block = await this.#refcounts.block(index)
      if (block !== undefined)
        for (let i = first; i < end; i++) if (counters.read(block.view, i) !== 0) return room + i - first
      room += end - first
    }
    return room
  }

  /** Adds `references` to each of `count` clusters in use. Fails as QEMU does where nothing counts them. */
  async share(first: number, count: number, references: number): Promise<void> {
    const { blockEntries } = this.#refcounts
    for (let at = first; at < first + count; at += blockEntries - (at % blockEntries)) {
      const index = Math.floor(at / blockEntries)
      if (index >= MAX_REFCOUNT_TABLE_SIZE / 8) throw systemError('EFBIG')
      if (this.#refcounts.blockOffset(index) === 0) throw systemError('EAGAIN')
    }
    await this.#ownBlocks(first, count)
    await this.#refcounts.change(first, count, references)
  }

  /** Drops `references` of each of `count` clusters, which keep some. */
  async lower(first: number, count: number, references: number): Promise<void> {
    await this.#ownBlocks(first, count)
    await this.#refcounts.change(first, count, -references)
  }

  /** Drops a reference of each of `count` clusters, but for a last one: see `Refcounts.dropButLast`. */
  async drop(first: number, count: number, last: (cluster: number) => void): Promise<void> {
    await this.#ownBlocks(first, count)
    await this.#refcounts.dropButLast(first, count, last)
  }

  /** Searches from cluster `first` on again, if that is lower down: counts are others than they were. */
  lookAgain(first: number): void {
    this.#hint = Math.min(this.#hint, first)
  }

  /** Searches from the start again, packed clusters included. */
  rewind(): void {
    this.#hint = 0
    this.#codedEnd = 0
  }

  /** Drops a reference of every cluster that the bytes touch; tells which are free now. */
  async free(offset: number, length: number, freed?: (cluster: number) => void): Promise<void> {
    const first = Math.floor(offset / this.#clusterSize)
    const end = Math.ceil((offset + length) / this.#clusterSize)
    await this.#refcounts.change(first, end - first, -1, (cluster) => {
      this.#hint = Math.min(this.#hint, cluster)
      if (Math.floor(this.#codedEnd / this.#clusterSize) === cluster) this.#codedEnd = 0
      freed?.(cluster)
    })
  }

  /** First of `count` free clusters in a row; clusters that no block counts are free. Moves the hint behind them. */
  async #findFree(count: number): Promise<number> {
    const { blockEntries, counters } = this.#refcounts
    let cluster = this.#hint
    let run = 0
    while (run < count) {
      const index = Math.floor(cluster / blockEntries)
      const base = index * blockEntries
      const block = await this.#refcounts.block(index)
      if (block === undefined) {
        const take = Math.min(count - run, base + blockEntries - cluster)
        run += take
        cluster += take
      } else {
        const { view } = block
        for (let i = cluster - base; i < blockEntries && run < count; i++) {
          run = counters.read(view, i) === 0 ? run + 1 : 0
          cluster++
        }
      }
      if (cluster * this.#clusterSize > OFFSET_LIMIT)
        throw new BlockError('no-space', 'File too large', { code: 'EFBIG' })
    }
    this.#hint = cluster
    return cluster - count
  }

  /** Makes the blocks that count these clusters. True when it made one, which may have taken one of them. */
  async #addMissingBlocks(first: number, count: number): Promise<boolean> {
    const { blockEntries } = this.#refcounts
    const last = Math.floor((first + count - 1) / blockEntries)
    let added = false
    for (let index = Math.floor(first / blockEntries); index <= last; index++) {
      while (this.#refcounts.blockOffset(index) === 0) {
        added = true
        await this.#addBlock(index)
      }
    }
    return added
  }

  /** Moves blocks that a draft must not change where they are. True when it moved one, which took a cluster. */
  async #ownBlocks(first: number, count: number): Promise<boolean> {
    const { blockEntries } = this.#refcounts
    const last = Math.floor((first + count - 1) / blockEntries)
    let moved = false
    for (let index = Math.floor(first / blockEntries); index <= last; index++) {
      while (!this.#refcounts.mayChange(index) && this.#refcounts.blockOffset(index) !== 0) {
        moved = true
        await this.#placeBlock(index, (cluster) => this.#refcounts.moveBlock(index, cluster))
      }
    }
    return moved
  }

  /** Makes block `index`, or another one that has to be there first. */
  #addBlock(index: number): Promise<void> {
    const refcounts = this.#refcounts
    return this.#placeBlock(index, (cluster) =>
      index < refcounts.tableLength
        ? refcounts.addBlock(index, cluster)
        : refcounts.growTable(index, cluster),
    )
  }

  /** Finds a place for block `index`; where that cluster cannot be counted yet, the block that counts it comes first. */
  async #placeBlock(index: number, place: (cluster: number) => Promise<void>): Promise<void> {
    const cluster = await this.#findFree(1)
    if (cluster === 0) throw await this.#damage.found(allocationAtZero('refcount block'))
    await this.#metadata.refuse(cluster * this.#clusterSize, this.#clusterSize)
    const counting = Math.floor(cluster / this.#refcounts.blockEntries)
    if (counting !== index) {
      if (this.#refcounts.blockOffset(counting) === 0) {
        await this.#addBlock(counting)
        this.lookAgain(cluster)
        return
      }
      if (!this.#refcounts.mayChange(counting)) return this.#refcounts.moveBlock(counting, cluster)
      await this.#refcounts.change(cluster, 1, 1)
    }
    await place(cluster)
  }
}
