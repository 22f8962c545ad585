/**
 * Sector bitmaps of a differencing image: which sectors of a partially present block are in this file. Each is 1 MiB for
 * some GiB of disk, so only a few are held; one that was changed stays until its changes were taken.
 */

import { LruMap } from '../../base/lru.ts'
import { BITMAP_SIZE, LOG_SECTOR, SECTORS_PER_BITMAP } from './layout.ts'
import type { Update } from './log-entry.ts'
import type { MetadataStore } from './metadata-store.ts'

/** Unchanged bitmaps that are held. */
const HELD = 16
const BITS = 8
const FULL = 0xff

/** The bitmap of a chunk. Sectors count from the chunk's start. */
export class SectorBitmap {
  /** Host byte. */
  readonly place: number
  readonly #bytes: Uint8Array
  /** Units of the log that were changed. */
  readonly #dirty = new Set<number>()
  /** Claims that will change it. */
  claims = 0

  constructor(place: number, bytes: Uint8Array) {
    this.place = place
    this.#bytes = bytes
  }

  get isDirty(): boolean {
    return this.#dirty.size > 0
  }

  has(sector: number): boolean {
    return ((this.#bytes[sector >>> 3]! >>> (sector & 7)) & 1) === 1
  }

  /** The first sector from `from` on, before `to`, that differs from `from`'s bit; `to` if there is none. */
  runEnd(from: number, to: number): number {
    const value = this.has(from)
    const same = value ? FULL : 0
    let at = from + 1
    while (at < to) {
      if (at % BITS === 0 && this.#bytes[at >>> 3] === same) at = Math.min(at + BITS, to)
      else if (this.has(at) === value) at++
      else break
    }
    return at
  }

  /** Sets or clears the bits of sectors `from` … `to` − 1. */
  fill(from: number, to: number, value: boolean): void {
    for (let at = from; at < to; ) {
      if (at % BITS === 0 && to - at >= BITS) {
        const whole = (to - at) >>> 3
        this.#bytes.fill(value ? FULL : 0, at >>> 3, (at >>> 3) + whole)
        at += whole * BITS
        continue
      }
      const mask = 1 << (at & 7)
      if (value) this.#bytes[at >>> 3]! |= mask
      else this.#bytes[at >>> 3]! &= ~mask
      at++
    }
    const first = Math.floor(from / BITS / LOG_SECTOR)
    const last = Math.floor((to - 1) / BITS / LOG_SECTOR)
    for (let unit = first; unit <= last; unit++) this.#dirty.add(unit)
  }

  /** Copies what changed since the last call. */
  takeUpdates(): Required<Update>[] {
    const updates = [...this.#dirty]
      .sort((a, b) => a - b)
      .map((unit) => ({
        offset: this.place + unit * LOG_SECTOR,
        length: LOG_SECTOR,
        bytes: this.#bytes.slice(unit * LOG_SECTOR, (unit + 1) * LOG_SECTOR),
      }))
    this.#dirty.clear()
    return updates
  }

  /** What was taken is changed again. */
  restore(updates: readonly Update[]): void {
    for (const { offset } of updates)
      if (offset >= this.place && offset < this.place + BITMAP_SIZE)
        this.#dirty.add((offset - this.place) / LOG_SECTOR)
  }
}

export class SectorBitmaps {
  readonly #store: MetadataStore
  readonly #held = new LruMap<number, SectorBitmap>(HELD)
  /** By chunk: those that must not be let go. */
  readonly #changed = new Map<number, SectorBitmap>()
  readonly #loading = new Map<number, Promise<SectorBitmap>>()

  constructor(store: MetadataStore) {
    this.#store = store
  }

  /** A chunk's bitmap if it is in memory. */
  get(chunk: number): SectorBitmap | undefined {
    return this.#changed.get(chunk) ?? this.#held.get(chunk)
  }

  /** Brings a chunk's bitmap, which is at host byte `place`, into memory. */
  async load(chunk: number, place: number): Promise<SectorBitmap> {
    const held = this.get(chunk)
    if (held !== undefined) return held
    let loading = this.#loading.get(chunk)
    if (loading === undefined) {
      loading = this.#read(chunk, place).finally(() => this.#loading.delete(chunk))
      this.#loading.set(chunk, loading)
    }
    return loading
  }

  async #read(chunk: number, place: number): Promise<SectorBitmap> {
    const bytes = new Uint8Array(BITMAP_SIZE)
    await this.#store.read(place, bytes)
    const bitmap = this.get(chunk) ?? new SectorBitmap(place, bytes)
    this.#held.set(chunk, bitmap)
    return bitmap
  }

  /** A new, empty bitmap at host byte `place`, where the file reads as zeroes. */
  create(chunk: number, place: number): SectorBitmap {
    const bitmap = new SectorBitmap(place, new Uint8Array(BITMAP_SIZE))
    this.#held.set(chunk, bitmap)
    return bitmap
  }

  /** It is about to change: it stays until `takeUpdates` finds no claim on it. */
  keep(chunk: number, bitmap: SectorBitmap): void {
    bitmap.claims++
    this.#changed.set(chunk, bitmap)
  }

  get isDirty(): boolean {
    for (const bitmap of this.#changed.values()) if (bitmap.isDirty) return true
    return false
  }

  /** Copies what changed since the last call. */
  takeUpdates(): Required<Update>[] {
    const updates: Required<Update>[] = []
    for (const bitmap of this.#changed.values()) updates.push(...bitmap.takeUpdates())
    return updates
  }

  /** What was taken could not be written. */
  restore(updates: readonly Update[]): void {
    for (const bitmap of this.#changed.values()) bitmap.restore(updates)
  }

  /** What was taken is written: bitmaps that nobody changes may go. */
  settle(): void {
    for (const [chunk, bitmap] of this.#changed) {
      if (bitmap.isDirty || bitmap.claims > 0) continue
      this.#changed.delete(chunk)
      this.#held.set(chunk, bitmap)
    }
  }

  /** Lets go of everything: no bitmap is in use any more. */
  clear(): void {
    this.#changed.clear()
    this.#held.clear()
  }
}

/** The sector of its chunk that a guest byte lies in. */
export const sectorInChunk = (offset: number, logicalSector: number): number =>
  Math.floor(offset / logicalSector) % SECTORS_PER_BITMAP
