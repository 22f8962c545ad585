/**
 * The block allocation table: an entry for each block, and after those of each chunk one for the chunk's sector bitmap.
 * Kept in memory as a whole.
 */

import { MiB } from '../../base/units.ts'
import { BlockMap } from '../../block/block-map.ts'
import {
  ENTRY,
  FULLY_PRESENT,
  LOG_SECTOR,
  PARTIALLY_PRESENT,
  SECTORS_PER_BITMAP,
  STATE_BITS,
  UNKNOWN_STATE,
} from './layout.ts'
import type { MetadataStore } from './metadata-store.ts'
import { damaged, refuse } from './refusal.ts'
import type { Span } from './regions.ts'

/** Entries that a unit of the log has. */
const ENTRIES_PER_UNIT = LOG_SECTOR / ENTRY.width
/** Bits below the place in an entry. */
const PLACE_UNIT = MiB
/** Upper half from which a place is beyond what a file can have. */
const HIGHEST_HALF = 2 ** 21

/** What the table's form follows from. */
export interface DiskShape {
  /** Guest bytes. */
  readonly size: number
  readonly blockSize: number
  readonly logicalSector: number
  readonly hasParent: boolean
}

/** Blocks that one sector bitmap tells of. */
export const chunkRatio = ({
  blockSize,
  logicalSector,
}: Pick<DiskShape, 'blockSize' | 'logicalSector'>): number => (SECTORS_PER_BITMAP * logicalSector) / blockSize

/** Entries that the table must have room for. */
export const batEntries = (shape: DiskShape): number => {
  const ratio = chunkRatio(shape)
  const blocks = Math.ceil(shape.size / shape.blockSize)
  if (shape.hasParent) return Math.ceil(blocks / ratio) * (ratio + 1)
  // QEMU counts the bitmaps of a disk of no size with a number that wraps, and opens no image with a smaller table.
  if (blocks === 0) return Math.floor((2 ** 32 - 1) / ratio)
  return blocks + Math.floor((blocks - 1) / ratio)
}

export class Bat {
  /** Guest blocks. */
  readonly blocks: number
  /** Sector bitmaps that there can be. */
  readonly chunks: number
  /** Blocks of a chunk. */
  readonly ratio: number
  readonly map: BlockMap
  readonly #hasParent: boolean

  constructor(map: BlockMap, shape: DiskShape) {
    this.map = map
    this.#hasParent = shape.hasParent
    this.ratio = chunkRatio(shape)
    this.blocks = Math.ceil(shape.size / shape.blockSize)
    this.chunks = Math.ceil(this.blocks / this.ratio)
  }

  /** Kind `corrupt` where the region has no room for the table. */
  static async load(store: MetadataStore, region: Span, shape: DiskShape): Promise<Bat> {
    const entries = shape.size === 0 ? 0 : batEntries(shape)
    if (entries > region.length / ENTRY.width) throw refuse('the BAT has no room for all blocks')
    const whole = Math.ceil(entries / ENTRIES_PER_UNIT) * ENTRIES_PER_UNIT
    const available = store.size - region.offset
    return new Bat(await BlockMap.load(store, region.offset, whole, ENTRY, available), shape)
  }

  /** Where a block's entry stands in the table. */
  index(block: number): number {
    return block + Math.floor(block / this.ratio)
  }

  /** Where the entry of a chunk's sector bitmap stands. */
  bitmapIndex(chunk: number): number {
    return chunk * (this.ratio + 1) + this.ratio
  }

  /** State of an entry. */
  state(index: number): number {
    return this.map.lo(index) & STATE_BITS
  }

  /** Host byte that an entry names, whatever its state. Infinite beyond what a file can have. */
  named(index: number): number {
    const hi = this.map.hi(index)
    if (hi >= HIGHEST_HALF) return Number.POSITIVE_INFINITY
    const lo = this.map.lo(index)
    return hi * 2 ** 32 + (lo - (lo % PLACE_UNIT))
  }

  /** Host byte of a block that has a place, −1 of one that has none. Kind `corrupt` for a state that means nothing. */
  place(block: number): number {
    const index = this.index(block)
    const state = this.state(index)
    if (state === FULLY_PRESENT || (state === PARTIALLY_PRESENT && this.#hasParent)) return this.#sound(index)
    if (state === UNKNOWN_STATE || state === PARTIALLY_PRESENT)
      throw damaged(`block ${block} has state ${state}`)
    return -1
  }

  /** @param place host byte, 0 for none */
  set(index: number, state: number, place: number): void {
    this.map.set(index, place + state)
  }

  #sound(index: number): number {
    const place = this.named(index)
    if (place < MiB || place === Number.POSITIVE_INFINITY)
      throw damaged(`BAT entry ${index} has a place that cannot be`)
    return place
  }
}

/** The smallest region that holds so many entries. Bytes. */
export const batBytes = (entries: number): number => Math.ceil((entries * ENTRY.width) / MiB) * MiB
