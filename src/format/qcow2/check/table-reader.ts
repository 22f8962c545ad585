/** Reads many tables of one size in order: several at once, ahead of their use, neighbours in one piece. */

import { BlockError } from '../../../base/errors.ts'
import type { FacetContext } from '../../../block/facets.ts'
import type { TableStore } from '../../../block/table-cache.ts'

/** Bytes of tables that are held at once, twice: what is being scanned and what is being read. */
const BATCH = 2 * 1024 * 1024
/** Tables in a batch at most. */
const MAX_TABLES = 512
/** Bytes between two tables that are rather read than left out. */
const MAX_GAP = 32 * 1024

/** A table was changed: these bytes are to be written before the next one is looked at. */
export interface TableChange {
  readonly offset: number
  readonly bytes: Uint8Array
}

export interface TableFile {
  readonly store: TableStore
  /** Bytes; whatever lies beyond reads as zeroes. */
  length(): number
}

/** Steps of the whole check that are done, for its progress. */
export interface Steps {
  done: number
  total: number
}

export class TableReader {
  readonly #file: TableFile
  readonly #context: FacetContext
  readonly #steps: Steps

  constructor(file: TableFile, context: FacetContext, steps: Steps) {
    this.#file = file
    this.#context = context
    this.#steps = steps
  }

  /**
   * Calls `visit` for each table in order; one that is not there (offset -1) is undefined, and so is one behind the file's
   * end, which says nothing: a damaged image may have millions of these. What `visit` answers is written before it is
   * called again. A failed read is told to `failed`, which throws or goes on with the next table.
   */
  async forEach(
    offsets: ArrayLike<number>,
    size: number,
    visit: (index: number, table: DataView | undefined) => readonly TableChange[] | undefined,
    failed: (index: number, error: unknown) => void,
  ): Promise<void> {
    const count = Math.min(MAX_TABLES, Math.max(1, Math.floor(BATCH / size)))
    let next = this.#load(offsets, 0, count, size)
    for (let first = 0; first < offsets.length; ) {
      const tables = await next
      const end = first + tables.length
      next = this.#load(offsets, end, count, size)
      // Should it fail, whoever waits for it is told.
      next.catch(() => {})
      let at = first
      let changes: readonly TableChange[] | undefined
      for (; at < end && changes === undefined; at++) {
        const table = tables[at - first]
        if (table instanceof Error) failed(at, table)
        else changes = visit(at, table)
      }
      if (changes !== undefined) {
        await this.#write(changes)
        // What was read ahead may be the same bytes.
        next = this.#load(offsets, at, count, size)
      }
      this.#steps.done += at - first
      first = at
      await this.#progress()
    }
  }

  async #progress(): Promise<void> {
    if (this.#context.signal.aborted)
      throw new BlockError('cancelled', 'Operation canceled', { code: 'ECANCELED' })
    await this.#context.progress(this.#steps.done, this.#steps.total)
  }

  async #write(changes: readonly TableChange[]): Promise<void> {
    const { store } = this.#file
    for (const { offset, bytes } of changes) await store.write(offset, bytes)
  }

  async #load(
    offsets: ArrayLike<number>,
    first: number,
    count: number,
    size: number,
  ): Promise<(DataView | Error | undefined)[]> {
    const tables: (DataView | Error | undefined)[] = []
    const end = Math.min(first + count, offsets.length)
    const wanted: number[] = []
    for (let i = first; i < end; i++) {
      tables.push(undefined)
      const offset = offsets[i]!
      if (offset >= 0 && offset < this.#file.length()) wanted.push(i)
    }
    wanted.sort((a, b) => offsets[a]! - offsets[b]!)
    const reads: Promise<void>[] = []
    for (let from = 0; from < wanted.length; ) {
      const start = offsets[wanted[from]!]!
      let to = from + 1
      let stop = start + size
      for (; to < wanted.length && offsets[wanted[to]!]! - stop <= MAX_GAP && stop - start < BATCH; to++)
        stop = offsets[wanted[to]!]! + size
      const part = wanted.slice(from, to)
      const bytes = new Uint8Array(stop - start)
      const fill = (): void => {
        for (const i of part) tables[i - first] = new DataView(bytes.buffer, offsets[i]! - start, size)
      }
      reads.push(
        this.#file.store.read(start, bytes).then(fill, (error: Error) => {
          for (const i of part) tables[i - first] = error
        }),
      )
      from = to
    }
    await Promise.all(reads)
    return tables
  }
}
