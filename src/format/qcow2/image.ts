/**
 * An open image: its header, tables and caches, and the order in which they reach the disk:
 * payload and refcounts, then L2 tables, then the L1 table, then the header; freed space comes back last of all.
 */

import { type BlockError, prefixError, toBlockError } from '../../base/errors.ts'
import { Mutex } from '../../base/mutex.ts'
import { hasBit, withBit } from '../../binary/fields.ts'
import type { BlockMap } from '../../block/block-map.ts'
import type { Edge } from '../../block/edge.ts'
import type { Durable } from '../../block/table-cache.ts'
import { TableCache } from '../../block/table-cache.ts'
import { directoryPlace } from './bitmap-directory.ts'
import { Damage } from './damage.ts'
import { type ImageHeader, l2EntrySize } from './header.ts'
import { HeaderWriter } from './header-writer.ts'
import {
  BITMAPS_BIT,
  DATA_FILE_BIT,
  DATA_FILE_RAW_BIT,
  type HeaderFields,
  SUBCLUSTERS_COUNT,
} from './layout.ts'
import { MetadataMap } from './metadata-map.ts'
import { mapL2Tables, mapTables, remapL1Tables } from './metadata-tables.ts'
import { loadPointerTable } from './pointer-table.ts'
import { Allocator } from './refcount/allocator.ts'
import { LazyCounts } from './refcount/lazy.ts'
import { type RefcountHost, Refcounts } from './refcount/refcounts.ts'
import { type ReleaseReason, Releases } from './releases.ts'
import type { RuntimeOptions } from './runtime-options.ts'
import type { Snapshot } from './snapshots.ts'

/** What the image needs of the node that it belongs to. */
export interface ImageHost {
  readonly nodeName: string
  /** The node has a backing child at this time. */
  hasBacking(): boolean
  /** Guest bytes of the backing child, 0 where there is none. */
  backingSize(): number
  /** Resolves when all requests that began before the call have ended. */
  barrier(): Promise<void>
  /** A line for the user, as it stands. */
  notice(text: string): void
  /** An error that no request fails with. */
  complain(text: string): void
  /** Tells that something is about to be done; a promise when it is held up there. */
  event(name: string): Promise<void> | undefined
}

export interface ImageParts {
  readonly file: Edge
  /** The external data file. */
  readonly dataFile: Edge | undefined
  readonly header: ImageHeader
  readonly options: RuntimeOptions
  readonly snapshots: readonly Snapshot[]
  readonly writable: boolean
}

export class Image {
  readonly host: ImageHost
  readonly file: Edge
  /** Where guest clusters are: the external data file, or the file itself. */
  readonly data: Edge
  readonly hasDataFile: boolean
  /** Replaced as a whole where extensions or names change; its fields stay the same object. */
  header: ImageHeader
  readonly fields: HeaderFields
  readonly options: RuntimeOptions
  snapshots: readonly Snapshot[]
  readonly clusterSize: number
  /** Bytes of an L2 entry: 16 with subclusters. */
  readonly entrySize: number
  readonly extended: boolean
  /** Bytes that are allocated and zeroed as one: a subcluster, or a cluster. */
  readonly unit: number
  /** Entries of an L2 table, and of a slice of one. */
  readonly l2Entries: number
  readonly sliceEntries: number
  readonly writable: boolean
  /** Held while space is taken or given back and tables are linked. */
  readonly lock = new Mutex()
  readonly headerWriter: HeaderWriter
  readonly lazy: LazyCounts
  readonly damage: Damage
  readonly l2: TableCache
  l1: BlockMap
  /** For images opened for writing. */
  metadata!: MetadataMap
  refcounts!: Refcounts
  allocator!: Allocator
  /** Must be durable before L2 entries that were changed: counts and payload that they rely on. */
  readonly beneath: Durable
  readonly #releases = new Releases(this)
  #begun: Promise<void> | undefined
  readonly #flushing = new Mutex()
  /** Giving back what was released, one batch after the other. */
  #returning: Promise<void> = Promise.resolve()
  #failure: BlockError | undefined
  #isTold = false

  private constructor(host: ImageHost, parts: ImageParts, l1: BlockMap) {
    const { header, options } = parts
    this.host = host
    this.file = parts.file
    this.data = parts.dataFile ?? parts.file
    this.hasDataFile = hasBit(header.fields.incompatible_features, DATA_FILE_BIT)
    this.header = header
    this.fields = header.fields
    this.options = options
    this.snapshots = parts.snapshots
    this.writable = parts.writable
    this.clusterSize = 2 ** header.fields.cluster_bits
    this.entrySize = l2EntrySize(header.fields)
    this.extended = this.entrySize === 16
    this.unit = this.extended ? this.clusterSize / SUBCLUSTERS_COUNT : this.clusterSize
    this.l2Entries = this.clusterSize / this.entrySize
    this.sliceEntries = options.l2SliceSize / this.entrySize
    this.l1 = l1
    this.headerWriter = new HeaderWriter(
      header.fields,
      () => this.file.node,
      (error) => this.fail(error),
    )
    this.lazy = new LazyCounts(this.headerWriter, async () => {
      await this.refcounts.flush()
      await this.file.node.flush()
    })
    this.damage = new Damage(
      host.nodeName,
      (text) => host.notice(text),
      parts.writable ? () => this.headerWriter.setCorrupt() : undefined,
    )
    this.l2 = new TableCache(() => this.file.node, options.l2SliceSize, options.l2Capacity, {
      beforeLoad: () => host.event('l2_load'),
      beforeWrite: () => {
        this.metadata.checkSight()
        return host.event('l2_update')
      },
    })
    this.beneath = {
      sync: async () => {
        if (this.hasDataFile) await this.data.node.flush()
        if (options.lazyRefcounts) await this.lazy.fallBehind()
        else await this.refcounts.flush()
        await this.file.node.flush()
      },
    }
  }

  static async open(host: ImageHost, parts: ImageParts): Promise<Image> {
    const { fields } = parts.header
    const store = parts.file.node
    const l1 = await loadPointerTable(store, fields.l1_table_offset, fields.l1_size).catch(
      (error: unknown) => {
        throw prefixError(error, 'Could not read L1 table: ')
      },
    )
    const image = new Image(host, parts, l1)
    await image.#startCaches()
    return image
  }

  /** The data file is to show the guest's bytes as a raw image does. */
  get hasRawDataFile(): boolean {
    return this.hasDataFile && hasBit(this.fields.autoclear_features, DATA_FILE_RAW_BIT)
  }

  /** Reads all tables again that are kept in memory: they were changed in the file. Nothing is under way or waits. */
  async reload(): Promise<void> {
    const { fields } = this
    this.l2.close()
    this.refcounts?.close()
    this.l1 = await loadPointerTable(this.file.node, fields.l1_table_offset, fields.l1_size)
    await this.#startCaches()
  }

  /** First use of a verb that changes the image: what the format asks for before the first write. */
  beginWriting(): Promise<void> {
    this.#begun ??= this.#begin()
    return this.#begun
  }

  /** Throws what forbids further writes. */
  checkUsable(): void {
    const failure = this.damage.fatal ?? this.#failure
    if (failure !== undefined) throw failure
  }

  /** Another active L1 table (the one that the header names) and other snapshots than before. */
  async replaceTables(l1: BlockMap, snapshots: readonly Snapshot[]): Promise<void> {
    this.l1 = l1
    this.snapshots = snapshots
    if (!this.writable) return
    remapL1Tables(this)
    await mapL2Tables(this)
  }

  /**
   * Nothing is written any more: what the file holds and what is in memory may contradict each other. `isTold`: the user
   * hears of it now, and need not again at the end.
   */
  fail(error: unknown, isTold = false): void {
    this.#failure ??= toBlockError(error)
    if (isTold) this.#isTold = true
  }

  /** Host bytes lose a reference once the tables on disk don't have it any more and no reader is on its way to it. */
  release(offset: number, length: number, reason: ReleaseReason = 'other'): void {
    if (this.#releases.add(offset, length, reason)) this.flush().catch((error: unknown) => this.fail(error))
  }

  /** Everything changed before the call is in the file, in an order that any interruption leaves consistent. */
  async flush(): Promise<void> {
    if (!this.writable) return
    await this.#flushing.run(() => this.#flush())
  }

  /**
   * Flushes, and waits until all that was released has come back; the counts are right then. Not within a request on
   * the node.
   */
  async settle(): Promise<void> {
    await this.flush()
    await this.#returning
    this.checkUsable()
    await this.lazy.catchUp()
  }

  /** Space that was released can be used again. Not within a request on the node. */
  async reclaim(): Promise<void> {
    if (!this.#releases.isEmpty) await this.flush()
    await this.#returning
  }

  /** Writes back everything; no request is under way. What is lost is told as QEMU does: few look at what this throws. */
  async close(): Promise<void> {
    try {
      if (!this.writable || this.damage.fatal !== undefined || this.#isTold) return
      const lost = await this.#saveAtEnd('L2 table', () => this.#flushTables())
      await this.#saveAtEnd('refcount block', () => (lost ? this.refcounts.flush() : this.#finish()))
      this.checkUsable()
    } finally {
      this.l2.close()
      this.refcounts?.close()
    }
  }

  async #finish(): Promise<void> {
    await this.settle()
    await this.#flushing.run(() => this.#flush(true))
    await this.lazy.catchUp()
  }

  /** Answers whether something was lost, which has been told then. */
  async #saveAtEnd(what: string, save: () => Promise<void>): Promise<boolean> {
    try {
      await save()
      await this.file.node.flush()
      return false
    } catch (error) {
      const failure = toBlockError(error)
      this.host.complain(`Failed to flush the ${what} cache: ${failure.message}`)
      this.fail(failure)
      return true
    }
  }

  async #startCaches(): Promise<void> {
    if (this.writable) await this.#prepareWriting()
    this.l2.cleanEvery(this.options.cleanIntervalSeconds)
    this.refcounts?.cache.cleanEvery(this.options.cleanIntervalSeconds)
  }

  async #prepareWriting(): Promise<void> {
    const { fields } = this
    const table = await this.#loadRefcountTable()
    this.metadata = new MetadataMap(this.clusterSize, this.options.overlapChecks, this.damage)
    await mapL2Tables(this)
    const host: RefcountHost = {
      fields,
      damage: this.damage,
      metadata: this.metadata,
      store: () => this.file.node,
      changeFields: (changes) => this.headerWriter.change(changes),
      event: (name) => this.host.event(name),
      // Within the lock: a table grows for the sake of an allocation.
      free: (offset, length) =>
        this.#releases.giveBackHere([{ offset, length, discard: this.options.passDiscard.other }]),
    }
    this.refcounts = new Refcounts(host, table, this.options.refcountCapacity)
    mapTables(this)
    this.allocator = new Allocator(this.refcounts, this.damage, this.metadata, fields.cluster_bits)
  }

  async #loadRefcountTable(): Promise<BlockMap> {
    const { refcount_table_offset: offset, refcount_table_clusters: clusters } = this.fields
    try {
      await this.host.event('reftable_load')
      return await loadPointerTable(this.file.node, offset, (clusters * this.clusterSize) / 8)
    } catch (error) {
      throw prefixError(error, 'Could not initialize refcount handling: ')
    }
  }

  /** Bits that say what this writer does not keep true are cleared before it changes anything. */
  async #begin(): Promise<void> {
    const raw = this.hasRawDataFile
    const bitmaps = directoryPlace(this.header) !== undefined
    const kept = withBit(withBit({ hi: 0, lo: 0 }, DATA_FILE_RAW_BIT, raw), BITMAPS_BIT, bitmaps)
    await this.headerWriter.keepAutoclear(kept)
  }

  /** Copies of what must come last are taken first, so that all they need is in what is written before them. */
  async #flush(closing = false): Promise<void> {
    this.checkUsable()
    const releases = this.#releases.take()
    try {
      await this.#flushTables()
      if (!this.lazy.isBehind) await this.refcounts.flush()
    } catch (error) {
      this.#releases.putBack(releases)
      throw error
    }
    if (releases.length === 0) return
    await this.file.node.flush()
    if (closing) {
      await this.#releases.giveBack(releases)
      await this.refcounts.flush()
    } else {
      const quiet = this.host.barrier()
      this.#returning = this.#returning
        .then(() => quiet)
        .then(() => this.#releases.giveBack(releases))
        .catch((error: unknown) => this.fail(error))
    }
  }

  /** L2 tables, and the L1 table that names them, after all that they rely on. */
  async #flushTables(): Promise<void> {
    const { l1 } = this
    const dirty = l1.takeDirty()
    try {
      await this.l2.flush()
      if (dirty.writes.length === 0) return
      if (!this.lazy.isBehind) await this.refcounts.flush()
      await this.file.node.flush()
      await this.host.event('l1_update')
    } catch (error) {
      l1.restore(dirty)
      throw error
    }
    await l1.write(this.file.node, dirty)
  }
}
