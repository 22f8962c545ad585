/**
 * A table of numbers in a file, kept in memory as a whole: where each block of an image is, or each table of the level
 * below. Changes stay in memory until they are taken and written, so that a format decides what must be durable before.
 */

import { BlockError } from '../base/errors.ts'
import { MiB, SECTOR } from '../base/units.ts'
import type { TableStore } from './table-cache.ts'

/** How an entry stands in the file. */
export interface EntryShape {
  /** Bytes. */
  readonly width: 4 | 8
  readonly byteOrder: 'big' | 'little'
  /** Bytes that are written at once, counted from the table's start; a sector where not given. */
  readonly unit?: number
}

/** Sectors (or other units) that were changed, copied at one moment. */
export interface DirtySectors {
  readonly sectors: readonly number[]
  readonly writes: readonly { readonly offset: number; readonly bytes: Uint8Array }[]
}

/** Largest table that is taken into memory: 64 TiB of blocks of 1 MiB with 64-bit entries, and some between them. */
const MAX_BYTES = 520 * MiB
/** Longest single write of neighbouring sectors. Bytes. */
const MAX_WRITE = MiB
const HIGH = 2 ** 32

export class BlockMap {
  /** First byte in the file. */
  readonly offset: number
  /** Entries. */
  readonly length: number
  readonly #width: number
  readonly #little: boolean
  #bytes: Uint8Array
  #view: DataView
  readonly #unit: number
  /** Numbers of changed sectors, counted from the table's start. */
  readonly #dirty = new Set<number>()

  /**
   * Takes over `bytes`, which are the table as it stands at `offset`; entries of `length` that they do not reach are
   * zero.
   */
  constructor(
    offset: number,
    bytes: Uint8Array,
    { width, byteOrder, unit = SECTOR }: EntryShape,
    length = bytes.length / width,
  ) {
    this.offset = offset
    this.length = length
    this.#width = width
    this.#little = byteOrder === 'little'
    this.#unit = unit
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /**
   * Reads a table of `length` entries. No more memory is taken than the file has bytes for: with `available` bytes
   * from `offset` on, entries behind them are zero, as is all that lies behind the end of a file. Kind `unsupported`
   * for a table too large.
   */
  static async load(
    store: Pick<TableStore, 'read'>,
    offset: number,
    length: number,
    shape: EntryShape,
    available: number,
  ): Promise<BlockMap> {
    const there = Math.min(length, Math.ceil(Math.max(available, 0) / shape.width))
    const bytes = new Uint8Array(bounded(there * shape.width))
    if (there > 0) await store.read(offset, bytes)
    return new BlockMap(offset, bytes, shape, length)
  }

  /** What `pick` makes of the stored entries, in order; those for which it answers −1 are left out. Asked twice. */
  collect(pick: (entry: number, index: number) => number): Float64Array {
    const { stored } = this
    let count = 0
    for (let i = 0; i < stored; i++) if (pick(this.get(i), i) >= 0) count++
    const picked = new Float64Array(count)
    for (let i = 0, filled = 0; filled < count; i++) {
      const number = pick(this.get(i), i)
      if (number >= 0) picked[filled++] = number
    }
    return picked
  }

  /** Entries that are in memory, for the file has them or they were set; those behind are zero. At most `length`. */
  get stored(): number {
    return Math.min(Math.ceil(this.#bytes.length / this.#width), this.length)
  }

  /** An entry as a number; rounded above 2^53. */
  get(index: number): number {
    return this.#width === 4 ? this.lo(index) : this.hi(index) * HIGH + this.lo(index)
  }

  /** Upper half of a 64-bit entry. */
  hi(index: number): number {
    if (index * 8 >= this.#bytes.length) return 0
    return this.#view.getUint32(index * 8 + (this.#little ? 4 : 0), this.#little)
  }

  /** A 32-bit entry, or the lower half of a 64-bit one. */
  lo(index: number): number {
    const at = index * this.#width
    if (at >= this.#bytes.length) return 0
    return this.#view.getUint32(this.#width === 4 || this.#little ? at : at + 4, this.#little)
  }

  /** @param value 0 … 2^32 − 1, or 2^53 − 1 where entries have 64 bits */
  set(index: number, value: number): void {
    if (this.#width === 8) {
      this.setHalves(index, Math.floor(value / HIGH), value % HIGH)
      return
    }
    const at = index * 4
    if (at >= this.#bytes.length) this.#grow()
    this.#view.setUint32(at, value, this.#little)
    this.#dirty.add(Math.floor(at / this.#unit))
  }

  /** A 64-bit entry by its halves: flags and all. */
  setHalves(index: number, hi: number, lo: number): void {
    const at = index * 8
    if (at >= this.#bytes.length) this.#grow()
    this.#view.setUint32(this.#little ? at + 4 : at, hi, this.#little)
    this.#view.setUint32(this.#little ? at : at + 4, lo, this.#little)
    this.#dirty.add(Math.floor(at / this.#unit))
  }

  get isDirty(): boolean {
    return this.#dirty.size > 0
  }

  /** Copies what changed since the last call. Give it to `write`, or to `restore` when that is not to be. */
  takeDirty(): DirtySectors {
    const sectors = [...this.#dirty].sort((a, b) => a - b)
    this.#dirty.clear()
    const unit = this.#unit
    const writes: { offset: number; bytes: Uint8Array }[] = []
    for (let first = 0; first < sectors.length; ) {
      let count = 1
      while (sectors[first + count] === sectors[first]! + count && count * unit < MAX_WRITE) count++
      const start = sectors[first]! * unit
      writes.push({ offset: this.offset + start, bytes: this.#bytes.slice(start, start + count * unit) })
      first += count
    }
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

  /** A copy of the table's bytes, `length` entries long, zeroes after its own. */
  copy(length: number): Uint8Array {
    const bytes = new Uint8Array(length * this.#width)
    bytes.set(this.#bytes.subarray(0, bytes.length))
    return bytes
  }

  /** Makes room for the entries that the file did not have. */
  #grow(): void {
    const bytes = new Uint8Array(bounded(this.length * this.#width))
    bytes.set(this.#bytes)
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer)
  }
}

const bounded = (size: number): number => {
  if (size <= MAX_BYTES) return size
  throw new BlockError('unsupported', `A table of ${size} bytes is too large to be kept in memory`)
}
