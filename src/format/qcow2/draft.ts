/**
 * Changes of many tables at once that a crash finds done wholly or not at all. New tables are written beside the old
 * ones, refcount blocks among them; nothing that the header names is touched before the header itself, which lies in
 * one sector, names the new ones. What is not needed any more comes back only after that.
 */

import type { Image, ReleaseReason } from './image.ts'
import { high, low } from './layout.ts'

const DONE = Promise.resolve()
/** Bytes that may be on the way to the file before the draft waits for them. */
const MAX_PENDING = 8 * 1024 * 1024

/** What a draft comes to, when everything is on disk. */
export interface Outcome {
  /** Sets the header's fields; the refcount table is not among them. */
  setFields(): void
  /** The header is on disk: makes the image in memory follow. */
  adopted(): void
}

/** The tools of a change. Offsets and lengths are host bytes. */
export class Draft {
  readonly #image: Image
  readonly #reason: ReleaseReason
  readonly #unused: { readonly offset: number; readonly length: number }[] = []
  #pending: Promise<void>[] = []
  #pendingBytes = 0

  constructor(image: Image, reason: ReleaseReason) {
    this.#image = image
    this.#reason = reason
  }

  /** Takes whole clusters for a table and writes it there; answers its first byte, 0 for an empty one. */
  async place(table: Uint8Array, what: string): Promise<number> {
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
      this.#addUnused(cluster * clusterSize, clusterSize),
    )
  }

  /** Gives up what nothing refers to any more. */
  release(): void {
    for (const { offset, length } of this.#unused) this.#image.release(offset, length, this.#reason)
  }

  #addUnused(offset: number, length: number): void {
    const last = this.#unused.at(-1)
    if (last !== undefined && last.offset + last.length === offset)
      this.#unused[this.#unused.length - 1] = { offset: last.offset, length: last.length + length }
    else this.#unused.push({ offset, length })
  }
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
  await image.lock.run(async () => {
    const { refcounts, allocator, fields } = image
    const draft = new Draft(image, reason)
    refcounts.beginDraft()
    let outcome: Outcome
    let table: { readonly offset: number; readonly clusters: number }
    try {
      outcome = await change(draft)
      table = await placeRefcountTable(image, draft)
      await draft.settle()
      await refcounts.flush()
      await image.file.node.flush()
    } catch (error) {
      await draft.settle().catch(() => {})
      refcounts.abandon()
      allocator.rewind()
      throw error
    }
    outcome.setFields()
    fields.refcount_table_offset = table.offset
    fields.refcount_table_clusters = table.clusters
    const left = refcounts.adopt(table.offset)
    try {
      await image.storeHeader()
    } catch (error) {
      // Nobody knows which of the two headers the file has.
      image.fail(error)
      throw error
    }
    outcome.adopted()
    for (const { offset, length } of left) image.release(offset, length)
    draft.release()
  })
  await image.settle()
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
