/**
 * Images whose tables have two levels: an upper table, kept in memory as a whole, of places of lower tables, which come
 * through a cache and say where blocks are. What entries mean the format says (`two-level-format.ts`); the walk over them,
 * taking space for new blocks and tables, and the order in which both reach the disk are here.
 */

import { MiB } from '../base/units.ts'
import { coverUnit, IN_PLACE, isBlank, MAX_LOOK } from './block-image.ts'
import type { BlockMap } from './block-map.ts'
import { CODED, DATA, type ExtentList, HOLE, ZERO } from './extent.ts'
import type { Claim } from './layer.ts'
import { type Durable, TableCache, type TableSlice } from './table-cache.ts'
import type { HostRange } from './tail-allocator.ts'
import { ABSENT, PACKED, type TwoLevelFormat, ZEROED } from './two-level-format.ts'
import { TwoLevelGuard } from './two-level-guard.ts'

const DONE = Promise.resolve()
/** Bytes of a slice of a lower table, and of all slices in memory, at most. */
const MAX_SLICE = 4096
const CACHE = 16 * MiB
const HIGH = 2 ** 32

export class TwoLevelTables {
  readonly #format: TwoLevelFormat
  readonly #cache: TableCache
  readonly #sliceEntries: number
  /** Must be durable before lower tables that changed are written. */
  readonly #beneath: Durable
  /** Lower tables that are being made, by upper index. */
  readonly #making = new Map<number, Promise<number>>()
  #guard: TwoLevelGuard
  #upper: BlockMap

  constructor(format: TwoLevelFormat, upper: BlockMap) {
    this.#format = format
    this.#upper = upper
    this.#guard = new TwoLevelGuard(format, upper)
    const sliceSize = Math.min(format.tableEntries * format.entry.width, MAX_SLICE)
    this.#sliceEntries = sliceSize / format.entry.width
    this.#cache = new TableCache(() => format.file.node, sliceSize, CACHE / sliceSize)
    this.#beneath = { sync: () => format.file.node.flush() }
  }

  get upper(): BlockMap {
    return this.#upper
  }

  /** Another upper table, with nothing left in memory of the lower ones. Nothing is dirty, and nothing under way. */
  replaceUpper(upper: BlockMap): void {
    this.#upper = upper
    this.#guard = new TwoLevelGuard(this.#format, upper)
    this.#cache.close()
  }

  /** Bytes of a lower table. */
  get tableBytes(): number {
    return this.#format.tableEntries * this.#format.entry.width
  }

  /** Pushes runs until the range ends, the list is full or a slice would have to be loaded. */
  map(offset: number, length: number, out: ExtentList): Promise<void> {
    const { blockSize, tableEntries } = this.#format
    const span = blockSize * tableEntries
    const end = offset + length
    let looks = 0
    for (let at = offset; at < end; ) {
      const index = Math.floor(at / span)
      const table = this.#format.tableAt(this.#upper, index)
      if (table < 0) {
        const stop = Math.min((index + 1) * span, end)
        if (!out.push(HOLE, stop - at) || ++looks === MAX_LOOK) return DONE
        at = stop
        continue
      }
      const slice = this.#cache.get(this.#sliceOffset(table, at))
      if (slice === undefined) {
        if (at > offset) return DONE
        return this.#cache.load(this.#sliceOffset(table, at)).then(() => this.map(offset, length, out))
      }
      const stop = this.#scan(slice, at, end, out)
      if (stop === at) return DONE
      at = stop
    }
    return DONE
  }

  /** Pushes what entries of one slice say; answers where it stopped: range, slice or list. */
  #scan(slice: TableSlice, start: number, end: number, out: ExtentList): number {
    const { blockSize, flags, file } = this.#format
    let at = start
    for (let i = this.#entryIndex(start); i < this.#sliceEntries && at < end; i++) {
      const within = at % blockSize
      const run = Math.min(blockSize - within, end - at)
      const before = out.covered
      const host = this.#blockAt(slice, i)
      let wanted: boolean
      if (host >= 0) wanted = out.push(DATA, run, file.index, host + within, 0, flags)
      else if (host === PACKED) wanted = this.#pushPacked(slice, i, run, out)
      else wanted = out.push(host === ABSENT ? HOLE : ZERO, run)
      at += out.covered - before
      if (!wanted) break
    }
    return at
  }

  #pushPacked(slice: TableSlice, index: number, run: number, out: ExtentList): boolean {
    const { offset, length } = this.#format.packed!(this.#hi(slice, index), this.#lo(slice, index))
    return out.push(CODED, run, this.#format.file.index, offset, length)
  }

  /**
   * Takes the right to write: where the first block has a place, it and those after it that have one too; else new
   * places for a run of blocks. Stays within one slice of a lower table.
   */
  async claim(offset: number, length: number, out: ExtentList): Promise<Claim> {
    return (await this.claimInPlace(offset, length, out)) ?? this.claimNew(offset, length, out)
  }

  /** The first half of `claim`: undefined where the first block has no place. */
  async claimInPlace(offset: number, length: number, out: ExtentList): Promise<Claim | undefined> {
    const table = this.#format.tableAt(this.#upper, this.#upperIndex(offset))
    if (table < 0) return undefined
    const slice = await this.#slice(table, offset)
    const count = this.#countAlike(slice, offset, length, true)
    if (count === 0) return undefined
    const { blockSize } = this.#format
    const end = Math.min((Math.floor(offset / blockSize) + count) * blockSize, offset + length)
    this.#scan(slice, offset, end, out)
    for (let i = 0; i < out.count; i++) this.#guard.refuseBlocks(out.childOffsets[i]!, out.lengths[i]!)
    return IN_PLACE
  }

  /** The other half: space is taken, for the first block has no place. */
  async claimNew(offset: number, length: number, out: ExtentList): Promise<Claim> {
    const slice = await this.#ownSlice(offset)
    const count = this.#countAlike(slice, offset, length, false)
    return this.#claimNew(slice, Math.floor(offset / this.#format.blockSize), count, out)
  }

  /** How many blocks from the first on, within the range and the slice, have a place, or have none. */
  #countAlike(slice: TableSlice, offset: number, length: number, placed: boolean): number {
    const { blockSize } = this.#format
    const index = this.#entryIndex(offset)
    const touched = Math.ceil((offset + length) / blockSize) - Math.floor(offset / blockSize)
    const wanted = Math.min(touched, this.#sliceEntries - index)
    let count = 0
    while (count < wanted && this.#blockAt(slice, index + count) >= 0 === placed) count++
    return count
  }

  #claimNew(slice: TableSlice, first: number, wanted: number, out: ExtentList): Claim {
    const { blockSize, file } = this.#format
    const taken = this.#format.allocate(wanted)
    const count = taken.length / blockSize
    const index = first % this.#sliceEntries
    const start = first * blockSize
    const end = start + taken.length
    const blank = this.#isBlank(slice, index) && this.#isBlank(slice, index + count - 1)
    if (!blank || !isBlank(file, taken.offset)) out.widen(start, taken.length)
    const at = out.offset
    out.push(DATA, Math.min(end, at + out.length) - at, file.index, taken.offset + (at - start))
    return {
      commit: async () => {
        await coverUnit(file, taken.offset + taken.length)
        await this.change(start, count, (i) => this.#format.blockEntry(taken.offset + i * blockSize))
      },
      abort: async () => this.#format.release(taken),
    }
  }

  /** The guest reads zeroes here and nothing else could show through. */
  #isBlank(slice: TableSlice, index: number): boolean {
    const { alwaysFill } = this.#format
    if (alwaysFill) return false
    const block = this.#blockAt(slice, index)
    return block === ZEROED || (block === ABSENT && !this.#format.hasBacking())
  }

  /** A claim on a packed block whose bytes go to `place`; `entry` is what its entry says then. */
  async claimPacked(
    offset: number,
    length: number,
    out: ExtentList,
    place: HostRange,
    entry: readonly [hi: number, lo: number],
  ): Promise<Claim> {
    const { file, blockSize } = this.#format
    await this.#ownTable(this.#upperIndex(offset))
    out.push(CODED, Math.min(length, blockSize), file.index, place.offset, place.length)
    return {
      commit: () => this.#change(offset, 1, (slice, index) => this.#set(slice, index, entry[0], entry[1])),
      abort: async () => this.#format.release(place),
    }
  }

  /** Sets the entries of `count` blocks within one slice, whose table exists; `entry` by number of the block. */
  change(offset: number, count: number, entry: (i: number) => number): Promise<void> {
    return this.#change(offset, count, (slice, index, i) => {
      const value = entry(i)
      this.#set(slice, index, Math.floor(value / HIGH), value % HIGH)
    })
  }

  async #change(
    offset: number,
    count: number,
    set: (slice: TableSlice, index: number, i: number) => void,
  ): Promise<void> {
    const apply = (slice: TableSlice): void => {
      const index = this.#entryIndex(offset)
      for (let i = 0; i < count; i++) set(slice, index + i, i)
      this.#cache.flushAfter(this.#beneath)
      this.#cache.markDirty(slice)
    }
    const table = this.#format.tableAt(this.#upper, this.#upperIndex(offset))
    await this.#cache.use(this.#sliceOffset(table, offset), apply)
  }

  /**
   * Goes through the blocks of a range whose tables exist (all of them, with `make`), slice by slice. `visit` is told the
   * first byte, what the entry says, and answers what it is to be: undefined leaves it as it is.
   */
  async visit(
    offset: number,
    length: number,
    make: boolean,
    visit: (block: number, at: number) => number | undefined,
  ): Promise<void> {
    const { blockSize, tableEntries } = this.#format
    const end = offset + length
    for (let at = offset; at < end; ) {
      const index = this.#upperIndex(at)
      const span = blockSize * tableEntries
      if (!make && this.#format.tableAt(this.#upper, index) < 0) {
        at = (index + 1) * span
        continue
      }
      const table = await this.#ownTable(index)
      const stop = Math.min(at + (this.#sliceEntries - this.#entryIndex(at)) * blockSize, end)
      const start = at
      await this.#cache.use(this.#sliceOffset(table, at), (slice) => {
        if (!this.#visitSlice(slice, start, stop, visit)) return
        this.#cache.flushAfter(this.#beneath)
        this.#cache.markDirty(slice)
      })
      at = stop
    }
  }

  #visitSlice(
    slice: TableSlice,
    start: number,
    end: number,
    visit: (block: number, at: number) => number | undefined,
  ): boolean {
    let changed = false
    let index = this.#entryIndex(start)
    for (let at = start; at < end; at += this.#format.blockSize, index++) {
      const entry = visit(this.#blockAt(slice, index), at)
      if (entry === undefined) continue
      this.#set(slice, index, Math.floor(entry / HIGH), entry % HIGH)
      changed = true
    }
    return changed
  }

  /** Everything changed before the call is in the file: payload, lower tables, then the upper one. */
  async flush(): Promise<void> {
    const { node } = this.#format.file
    const dirty = this.#upper.takeDirty()
    try {
      await this.#cache.flush()
      if (dirty.writes.length > 0) await node.flush()
    } catch (error) {
      this.#upper.restore(dirty)
      throw error
    }
    await this.#upper.write(node, dirty)
  }

  close(): void {
    this.#cache.close()
  }

  /** The slice of a guest byte's entry, its table made where there is none. To look at, not to change. */
  async #ownSlice(offset: number): Promise<TableSlice> {
    return this.#slice(await this.#ownTable(this.#upperIndex(offset)), offset)
  }

  #slice(table: number, offset: number): Promise<TableSlice> {
    return this.#cache.use(this.#sliceOffset(table, offset), (slice) => slice)
  }

  /** The table that is to be changed, made where there is none. */
  async #ownTable(index: number): Promise<number> {
    const table = this.#format.tableAt(this.#upper, index)
    if (table >= 0) {
      this.#guard.refuseTable(table)
      return table
    }
    let making = this.#making.get(index)
    if (making === undefined) {
      making = this.#makeTable(index).finally(() => this.#making.delete(index))
      this.#making.set(index, making)
    }
    return making
  }

  /** An empty table. What the file does not have yet is zeroes already. */
  async #makeTable(index: number): Promise<number> {
    const { file } = this.#format
    this.#guard.refuseUpper()
    const host = this.#format.allocateTable()
    if (isBlank(file, host)) await coverUnit(file, host + this.tableBytes)
    else {
      const { sliceSize } = this.#cache
      for (let at = 0; at < this.tableBytes; at += sliceSize) await this.#cache.create(host + at)
      this.#cache.flushAfter(this.#beneath)
    }
    this.#upper.set(index, this.#format.tableEntry(host))
    this.#guard.tableMade(host)
    return host
  }

  /** Kind `corrupt` where blocks lie in the header or a table: writing them would destroy others. */
  refuseMetadata(blocks: readonly HostRange[]): void {
    for (const { offset, length } of blocks) this.#guard.refuseBlocks(offset, length)
  }

  #upperIndex(offset: number): number {
    return Math.floor(offset / (this.#format.blockSize * this.#format.tableEntries))
  }

  /** Within its slice. */
  #entryIndex(offset: number): number {
    return Math.floor(offset / this.#format.blockSize) % this.#sliceEntries
  }

  #sliceOffset(table: number, offset: number): number {
    const { blockSize, tableEntries, entry } = this.#format
    const index = Math.floor(offset / blockSize) % tableEntries
    return table + (index - (index % this.#sliceEntries)) * entry.width
  }

  #blockAt(slice: TableSlice, index: number): number {
    return this.#format.blockAt(this.#hi(slice, index), this.#lo(slice, index))
  }

  #hi({ view }: TableSlice, index: number): number {
    const { width, byteOrder } = this.#format.entry
    if (width === 4) return 0
    return byteOrder === 'little' ? view.getUint32(index * 8 + 4, true) : view.getUint32(index * 8)
  }

  #lo({ view }: TableSlice, index: number): number {
    const { width, byteOrder } = this.#format.entry
    const little = byteOrder === 'little'
    if (width === 4) return view.getUint32(index * 4, little)
    return view.getUint32(index * 8 + (little ? 0 : 4), little)
  }

  #set({ view }: TableSlice, index: number, hi: number, lo: number): void {
    const { width, byteOrder } = this.#format.entry
    const little = byteOrder === 'little'
    if (width === 4) view.setUint32(index * 4, lo, little)
    else {
      view.setUint32(index * 8 + (little ? 4 : 0), hi, little)
      view.setUint32(index * 8 + (little ? 0 : 4), lo, little)
    }
  }
}
