/**
 * Mending a sparse extent. Hosted ones have a second directory with tables of its own: where the first says what cannot be,
 * the second is believed, else the guest sees a hole. Two grains in one place get one each. No request is under way.
 */

import { SECTOR } from '../../base/units.ts'
import type { Image } from './image.ts'
import { ENTRY, ENTRY_ZEROED } from './layout.ts'
import type { SparseExtent } from './sparse.ts'
import type { SparseWriter } from './sparse-writer.ts'

/** An entry by its number within a grain table. */
export interface EntryAt {
  readonly i: number
}

/** Grains that are copied at once. */
const COPIES_AT_ONCE = 16

export class Repair {
  readonly #image: Image
  readonly #extent: SparseExtent
  readonly #writer: SparseWriter
  #begun = false

  constructor(image: Image, extent: SparseExtent) {
    this.#image = image
    this.#extent = extent
    this.#writer = image.writerOf(extent)
  }

  /**
   * The table of a directory entry cannot be where that says: a new one takes its place, with what its copy says if that
   * lies within `fileEnd` and is nobody's. Answers its byte; 0 where there is no copy, and the table is given up.
   */
  async replaceTable(index: number, fileEnd: number, taken: ReadonlyMap<number, number>): Promise<number> {
    await this.#begin()
    const { directory, redundant, tableBytes, edge } = this.#extent
    const copy = (redundant?.lo(index) ?? 0) * SECTOR
    directory.set(index, 0)
    if (copy < SECTOR || copy + tableBytes > fileEnd || taken.has(copy)) {
      redundant?.set(index, 0)
      return 0
    }
    const bytes = new Uint8Array(tableBytes)
    await edge.node.read(copy, bytes)
    return this.#writer.restoreTable(index, bytes)
  }

  /**
   * Some of a table's first `count` entries cannot be. Where everything in its copy can be, a new table with that takes its
   * place, for the whole of it may be something else; otherwise those entries say what the copy says, or nothing. Answers
   * the table's byte and where the grains are that became known.
   */
  async mendEntries(
    index: number,
    bad: readonly EntryAt[],
    count: number,
    canBe: (host: number) => boolean,
  ): Promise<{ readonly table: number; readonly hosts: readonly number[] }> {
    await this.#begin()
    const copy = await this.#copyOf(index)
    const places = Array.from({ length: count }, (_, i) => copy?.getUint32(i * ENTRY.width, true) ?? 0)
    const isHole = (entry: number): boolean =>
      entry === 0 || (entry === ENTRY_ZEROED && this.#extent.shape.zeroedGrains === true)
    if (copy !== undefined && places.every((entry) => isHole(entry) || canBe(entry * SECTOR))) {
      const table = await this.#writer.restoreTable(index, new Uint8Array(copy.buffer))
      return { table, hosts: places.filter((entry) => !isHole(entry)).map((entry) => entry * SECTOR) }
    }
    const hosts: number[] = []
    await this.#writer.changeEntries(index, bad, ({ i }) => {
      const entry = places[i]!
      if (isHole(entry)) return entry
      if (!canBe(entry * SECTOR)) return 0
      hosts.push(entry * SECTOR)
      return entry
    })
    return { table: this.#extent.tableAt(index), hosts }
  }

  /** Bytes of a table's copy, where there is one. Of packed grains markers decide, and both are alike. */
  async #copyOf(index: number): Promise<DataView | undefined> {
    const { redundant, tableBytes, edge, shape } = this.#extent
    const copy = (redundant?.lo(index) ?? 0) * SECTOR
    if (copy < SECTOR || copy + tableBytes > edge.node.size || shape.compressed === true) return undefined
    const bytes = new Uint8Array(tableBytes)
    await edge.node.read(copy, bytes)
    return new DataView(bytes.buffer)
  }

  /** Entries for `all` places, and all but the first for `others`, get a copy of what they show. `tables`: byte → index. */
  async separate(
    { all, others }: { readonly all: ReadonlySet<number>; readonly others: ReadonlySet<number> },
    tables: ReadonlyMap<number, number>,
  ): Promise<void> {
    await this.#begin()
    const seen = new Set(all)
    for (const [table, index] of tables) {
      const moved = await this.#secondOnes(table, (host) => all.has(host) || others.has(host), seen)
      for (let first = 0; first < moved.length; first += COPIES_AT_ONCE)
        await Promise.all(
          moved.slice(first, first + COPIES_AT_ONCE).map(({ i, host }) => this.#writer.move(index, i, host)),
        )
    }
  }

  #secondOnes(
    table: number,
    isAsked: (host: number) => boolean,
    seen: Set<number>,
  ): Promise<{ i: number; host: number }[]> {
    return this.#extent.tables.use(table, (slice) => {
      const moved: { i: number; host: number }[] = []
      for (let i = 0; i < this.#extent.shape.tableEntries; i++) {
        const host = this.#extent.place(slice, i)
        if (!isAsked(host)) continue
        if (seen.has(host)) moved.push({ i, host })
        seen.add(host)
      }
      return moved
    })
  }

  /** All that was mended is in the file. */
  async finish(): Promise<void> {
    if (this.#begun) await this.#writer.settle()
  }

  async #begin(): Promise<void> {
    this.#begun = true
    await this.#image.begin()
  }
}
