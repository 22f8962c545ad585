/**
 * Changes of many tables at once that a crash finds done wholly or not at all. New tables are written beside the old
 * ones, refcount blocks among them; nothing that the header names is touched before the header itself, which lies in
 * one sector, names the new ones. What is not needed any more comes back only after that.
 *
 * Then the tables go home: they are written where they were before, and the header names them there. So an image looks
 * as if it had been changed in place, as QEMU does it, and its file does not grow.
 */

import { BlockError } from '../../base/errors.ts'
import type { BlockMap } from '../../block/block-map.ts'
import { HostRuns } from '../../block/host-runs.ts'
import type { HostRange } from '../../block/tail-allocator.ts'
import type { Image } from './image.ts'
import { COPIED_HI, entryOffset, high, low } from './layout.ts'
import { pointerTable } from './pointer-table.ts'
import type { Adopted } from './refcount/refcounts.ts'
import type { ReleaseReason } from './releases.ts'

const DONE = Promise.resolve()
/** Bytes that may be on the way to the file before the draft waits for them. */
const MAX_PENDING = 8 * 1024 * 1024
/** Bytes of tables up to which they go home; beyond, writing them twice is too dear. */
const MAX_HOME = 32 * 1024 * 1024

/** What a draft comes to, when everything is on disk. */
export interface Outcome {
  /** The active L1 table, if it changes: for tables that were moved it says where they come from. */
  readonly l1?: Uint8Array
  /** Sets the header's fields; the active L1 table and the refcount table are not among them. */
  setFields?(): void
  /** The header is on disk: makes the image in memory follow. */
  adopted(l1: BlockMap): void | Promise<void>
}

/** The tools of a change. Offsets and lengths are host bytes. */
export class Draft {
  readonly #image: Image
  readonly #reason: ReleaseReason
  readonly #unused = new HostRuns()
  /** L2 tables that changed: from where they are to where they are written for the time being. */
  readonly #moved = new Map<number, number>()
  /** What was taken only for that time. */
  readonly #lent: HostRange[] = []
  #hasPlaced = false
  #pending: Promise<void>[] = []
  #pendingBytes = 0

  constructor(image: Image, reason: ReleaseReason) {
    this.#image = image
    this.#reason = reason
  }

  /** Takes whole clusters for a new table and writes it there; answers its first byte, 0 for an empty one. */
  place(table: Uint8Array, what: string): Promise<number> {
    this.#hasPlaced = true
    return this.#write(table, what)
  }

  /** Other content for the L2 table at `home`: what the active L1 table of the outcome names there. */
  async move(home: number, table: Uint8Array): Promise<void> {
    if (this.#moved.has(home)) return
    await this.#image.metadata.refuse(home, this.#image.clusterSize, 'active-l2', 'inactive-l2')
    this.#moved.set(home, await this.#lend(table, 'L2 table'))
  }

  /** The tables can go home, and are not too many for that. */
  get #goesHome(): boolean {
    return !this.#hasPlaced && this.#moved.size * this.#image.clusterSize <= MAX_HOME
  }

  /** Writes the active L1 table of the outcome, which names moved tables where they are now. */
  async placeL1(final: Uint8Array | undefined): Promise<BlockMap> {
    const { l1: old, clusterSize, metadata } = this.#image
    if (final === undefined || final.length === 0) return old
    await metadata.refuse(old.offset, old.length * 8, 'active-l1')
    const staysThere = this.#goesHome && final.length === old.length * 8
    const bytes = final.slice()
    const uses = this.#redirect(bytes)
    for (const [home, count] of uses) {
      if (count > 1) await this.share(this.#moved.get(home)!, clusterSize, count - 1)
      for (let i = 0; i < count && !staysThere; i++) await this.drop(home, clusterSize)
    }
    if (staysThere) return pointerTable(await this.#lend(bytes, 'L1 table'), bytes)
    const placed = pointerTable(await this.place(bytes, 'L1 table'), bytes)
    if (old.length > 0) await this.drop(old.offset, old.length * 8)
    return placed
  }

  /** Answers how many entries name each table that was moved. */
  #redirect(l1: Uint8Array): Map<number, number> {
    const view = new DataView(l1.buffer)
    const uses = new Map<number, number>()
    const homeOf = (at: number): number => entryOffset(view.getUint32(at), view.getUint32(at + 4))
    for (let at = 0; at < l1.length; at += 8) {
      const home = homeOf(at)
      if (this.#moved.has(home)) uses.set(home, (uses.get(home) ?? 0) + 1)
    }
    for (let at = 0; at < l1.length; at += 8) {
      const count = uses.get(homeOf(at))
      if (count !== undefined)
        setL1Entry(view, at / 8, this.#moved.get(homeOf(at))!, count === 1 ? COPIED_HI : 0)
    }
    return uses
  }

  /**
   * The header names the tables of the draft: writes them where they were before, and has the header name them there.
   * Answers the active L1 table, undefined where they stay.
   */
  async goHome(
    adopted: Adopted,
    final: Uint8Array | undefined,
    fileSize: number,
  ): Promise<BlockMap | undefined> {
    if (!this.#goesHome) return undefined
    const { refcounts, fields, l1: old, file, clusterSize, l2 } = this.#image
    const lent = [...this.#lent, ...adopted.taken]
    const homes = [...this.#moved]
    await this.#copyTables(homes)
    const isL1New = final !== undefined && final.length > 0
    if (isL1New) await file.node.write(old.offset, final)
    await refcounts.goHome(adopted, lent)
    await file.node.flush()
    fields.l1_table_offset = old.offset
    fields.refcount_table_offset = adopted.before.offset
    fields.refcount_table_clusters = (adopted.before.length * 8) / clusterSize
    await this.#image.headerWriter.write()
    for (const [home] of homes) l2.forget(home, clusterSize)
    await this.#giveBack(lent, fileSize)
    return isL1New ? pointerTable(old.offset, final.slice()) : old
  }

  async #copyTables(homes: readonly (readonly [number, number])[]): Promise<void> {
    const { file, clusterSize } = this.#image
    const perBatch = Math.max(1, Math.floor(MAX_PENDING / clusterSize))
    for (let first = 0; first < homes.length; first += perBatch) {
      const batch = homes.slice(first, first + perBatch)
      const results = await Promise.allSettled(
        batch.map(async ([home, place]) => {
          const bytes = new Uint8Array(clusterSize)
          await file.node.read(place, bytes)
          await file.node.write(home, bytes)
        }),
      )
      for (const result of results) if (result.status === 'rejected') throw result.reason
    }
  }

  /** What was lent lies at the end of the file, most of it: that is cut off again. */
  async #giveBack(lent: readonly HostRange[], fileSize: number): Promise<void> {
    const { file, allocator, clusterSize, options } = this.#image
    for (const { offset, length } of lent) {
      allocator.lookAgain(offset / clusterSize)
      if (offset < fileSize && options.passDiscard[this.#reason])
        await file.node.discard(offset, Math.min(length, fileSize - offset))
    }
    if (file.node.geometry().size > fileSize) await file.node.resize(fileSize, 'off').catch(ignoreFixedSize)
  }

  async #lend(table: Uint8Array, what: string): Promise<number> {
    const offset = await this.#write(table, what)
    this.#lent.push({ offset, length: table.length })
    return offset
  }

  async #write(table: Uint8Array, what: string): Promise<number> {
    if (table.length === 0) return 0
    const { clusterSize, l2 } = this.#image
    const clusters = Math.ceil(table.length / clusterSize)
    const offset = await this.#image.allocator.allocate(clusters, what)
    l2.forget(offset, clusters * clusterSize)
    await this.write(offset, table)
    return offset
  }

  /** Writes to clusters that were taken for it; the draft is not complete before that is done. */
  write(offset: number, bytes: Uint8Array): Promise<void> {
    const whole = new Uint8Array(Math.ceil(bytes.length / this.#image.clusterSize) * this.#image.clusterSize)
    whole.set(bytes)
    const written = this.#image.file.node.write(offset, whole)
    // A failure is told by whoever waits for all of them.
    written.catch(() => {})
    this.#pending.push(written)
    this.#pendingBytes += whole.length
    return this.#pendingBytes < MAX_PENDING ? DONE : this.settle()
  }

  /** Waits for what is on the way. */
  async settle(): Promise<void> {
    const pending = this.#pending
    this.#pending = []
    this.#pendingBytes = 0
    for (const result of await Promise.allSettled(pending))
      if (result.status === 'rejected') throw result.reason
  }

  /** More references to what the bytes touch. */
  share(offset: number, length: number, references = 1): Promise<void> {
    const first = Math.floor(offset / this.#image.clusterSize)
    const end = Math.ceil((offset + length) / this.#image.clusterSize)
    return this.#image.allocator.share(first, end - first, references)
  }

  /** One reference less to what the bytes touch; a last one is dropped when the draft has been adopted. */
  drop(offset: number, length: number): Promise<void> {
    const { clusterSize } = this.#image
    const first = Math.floor(offset / clusterSize)
    const end = Math.ceil((offset + length) / clusterSize)
    return this.#image.allocator.drop(first, end - first, (cluster) =>
      this.#unused.add(cluster * clusterSize, clusterSize),
    )
  }

  /** Lowers the counts of `count` clusters from `first` on by `references`, which leave some. */
  lower(first: number, count: number, references: number): Promise<void> {
    return this.#image.allocator.lower(first, count, references)
  }

  /** Gives up what nothing refers to any more. */
  release(): void {
    for (const { offset, length } of this.#unused.runs) this.#image.release(offset, length, this.#reason)
  }
}

/** Devices keep their size. */
const ignoreFixedSize = (error: unknown): void => {
  if (!(error instanceof BlockError) || error.kind !== 'unsupported') throw error
}

/**
 * Carries out a change of tables. No request is under way on the node, and the caller is not one. On failure nothing
 * has changed, in memory and on disk.
 */
export const changeTables = async (
  image: Image,
  reason: ReleaseReason,
  change: (draft: Draft) => Promise<Outcome>,
): Promise<void> => {
  image.checkUsable()
  await image.beginWriting()
  await image.settle()
  await image.lock.run(() => carryOut(image, new Draft(image, reason), change))
  await image.settle()
}

const carryOut = async (
  image: Image,
  draft: Draft,
  change: (draft: Draft) => Promise<Outcome>,
): Promise<void> => {
  const { refcounts, fields, file } = image
  const fileSize = file.node.geometry().size
  const { outcome, l1, table } = await prepare(image, draft, change)
  outcome.setFields?.()
  fields.l1_table_offset = l1.offset
  fields.l1_size = l1.length
  fields.refcount_table_offset = table.offset
  fields.refcount_table_clusters = table.clusters
  const adopted = refcounts.adopt(table.offset)
  let home: BlockMap | undefined
  try {
    await image.headerWriter.write()
    home = await draft.goHome(adopted, outcome.l1, fileSize)
  } catch (error) {
    // Nobody knows which of the headers the file has.
    image.fail(error)
    throw error
  }
  await outcome.adopted(home ?? l1)
  if (home === undefined) for (const { offset, length } of adopted.left) image.release(offset, length)
  draft.release()
}

/** Everything that the header is to name is on disk beside what it names now. */
const prepare = async (
  image: Image,
  draft: Draft,
  change: (draft: Draft) => Promise<Outcome>,
): Promise<{ outcome: Outcome; l1: BlockMap; table: { offset: number; clusters: number } }> => {
  const { refcounts, allocator } = image
  refcounts.beginDraft()
  try {
    const outcome = await change(draft)
    const l1 = await draft.placeL1(outcome.l1)
    const table = await placeRefcountTable(image, draft)
    await draft.settle()
    await refcounts.flush()
    await image.file.node.flush()
    return { outcome, l1, table }
  } catch (error) {
    await draft.settle().catch(() => {})
    refcounts.abandon()
    allocator.rewind()
    throw error
  }
}

/** Taking room for the table may lengthen it; then it needs another place. */
const placeRefcountTable = async (
  image: Image,
  draft: Draft,
): Promise<{ readonly offset: number; readonly clusters: number }> => {
  const { refcounts, allocator, clusterSize } = image
  for (;;) {
    const clusters = Math.ceil((refcounts.tableLength * 8) / clusterSize)
    const offset = await allocator.allocate(clusters, 'refcount table')
    if (Math.ceil((refcounts.tableLength * 8) / clusterSize) === clusters) {
      await draft.write(offset, refcounts.tableBytes())
      return { offset, clusters }
    }
    // Nothing on disk refers to these.
    await allocator.free(offset, clusters * clusterSize)
  }
}

/** An entry of an L1 table: the halves of `offset` and the copied flag. */
export const setL1Entry = (view: DataView, index: number, offset: number, copiedHi: number): void => {
  view.setUint32(index * 8, (high(offset) | copiedHi) >>> 0)
  view.setUint32(index * 8 + 4, low(offset))
}
