/**
 * A table of 64-bit pointers that is kept in memory whole: the L1 table, the refcount table. Changes are remembered by
 * the sector and written when what they point at is durable.
 */

import type { TableStore } from '../../block/table-cache.ts'

/** Entries are written in these units, which a disk writes whole. Bytes. */
const SECTOR = 512
const ENTRY = 8
const ENTRIES_PER_SECTOR = SECTOR / ENTRY

/** Copies of changed sectors, to be written when their time has come. */
export interface DirtySectors {
  readonly sectors: readonly number[]
  readonly writes: readonly { readonly offset: number; readonly bytes: Uint8Array }[]
}

export class PointerTable {
  /** First byte in the file. */
  readonly offset: number
  /** Entries. */
  readonly length: number
  readonly #view: DataView
  readonly #bytes: Uint8Array
  readonly #dirty = new Set<number>()

  /** Takes over `bytes`, which are the table as it stands at `offset`. */
  constructor(offset: number, bytes: Uint8Array) {
    this.offset = offset
    this.length = bytes.length / ENTRY
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  static async load(store: TableStore, offset: number, length: number): Promise<PointerTable> {
    const bytes = new Uint8Array(length * ENTRY)
    if (length > 0) await store.read(offset, bytes)
    return new PointerTable(offset, bytes)
  }

  hi(index: number): number {
    return this.#view.getUint32(index * ENTRY)
  }

  lo(index: number): number {
    return this.#view.getUint32(index * ENTRY + 4)
  }

  set(index: number, hi: number, lo: number): void {
    this.#view.setUint32(index * ENTRY, hi)
    this.#view.setUint32(index * ENTRY + 4, lo)
    this.#dirty.add(Math.floor(index / ENTRIES_PER_SECTOR))
  }

  get isDirty(): boolean {
    return this.#dirty.size > 0
  }

  /** Copies what changed since the last call. Give it to `write`, or to `restore` when that is not to be. */
  takeDirty(): DirtySectors {
    const sectors = [...this.#dirty].sort((a, b) => a - b)
    this.#dirty.clear()
    const writes = sectors.map((sector) => ({
      offset: this.offset + sector * SECTOR,
      bytes: this.#bytes.slice(sector * SECTOR, (sector + 1) * SECTOR),
    }))
    return { sectors, writes }
  }

  restore({ sectors }: DirtySectors): void {
    for (const sector of sectors) this.#dirty.add(sector)
  }

  /** Writes taken sectors; they are dirty again when that fails. */
  async write(store: TableStore, dirty: DirtySectors): Promise<void> {
    const results = await Promise.allSettled(
      dirty.writes.map(({ offset, bytes }) => store.write(offset, bytes)),
    )
    for (const result of results) {
      if (result.status === 'fulfilled') continue
      this.restore(dirty)
      throw result.reason
    }
  }

  /** A copy of the whole table, `length` entries long, zeroes after its own. */
  copy(length: number): Uint8Array {
    const bytes = new Uint8Array(length * ENTRY)
    bytes.set(this.#bytes.subarray(0, bytes.length))
    return bytes
  }
}
