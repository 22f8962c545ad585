/** An open image: its tables, the space in its file, and the order in which changes reach the disk. */

import { setImmediate as nextTurn } from 'node:timers/promises'
import { Mutex } from '../../base/mutex.ts'
import { alignDown, alignUp } from '../../base/units.ts'
import { type BlockPlaces, coverUnit, IN_PLACE, isBlank, mapBlocks } from '../../block/block-image.ts'
import type { DirtySectors } from '../../block/block-map.ts'
import type { Edge } from '../../block/edge.ts'
import { DATA, type ExtentList, MAYBE_ZERO, ZERO } from '../../block/extent.ts'
import type { Claim, ZeroOptions } from '../../block/layer.ts'
import type { OpenContext } from '../../block/open-context.ts'
import { ReturningSpace } from '../../block/returning-space.ts'
import { type HostRange, TailAllocator } from '../../block/tail-allocator.ts'
import type { Bat } from './bat.ts'
import { SectorBitmaps } from './bitmaps.ts'
import { type BatSubject, type Stock, takeStock } from './entries.ts'
import type { Headers } from './header.ts'
import { Journal } from './journal.ts'
import { ALL_ZERO, FULLY_PRESENT, LOG_SECTOR, UNIT } from './layout.ts'
import type { Update } from './log-entry.ts'
import type { Metadata } from './metadata.ts'
import type { MetadataStore } from './metadata-store.ts'
import { damaged } from './refusal.ts'
import type { Regions, Span } from './regions.ts'

/** What an image is made of when it is opened. */
export interface ImageParts {
  readonly file: Edge
  readonly headers: Headers
  readonly store: MetadataStore
  readonly metadata: Metadata
  readonly regions: Regions
  readonly bat: Bat
  readonly context: Pick<OpenContext, 'writable' | 'barrier' | 'event'>
}

/** Blocks between two chances for other work. */
const PORTION = 2 ** 17

export class Image implements BlockPlaces {
  readonly file: Edge
  readonly headers: Headers
  readonly store: MetadataStore
  readonly metadata: Metadata
  readonly blockSize: number
  readonly absent = ZERO
  /** The file knows which parts of a block were never written. */
  readonly flags = MAYBE_ZERO
  readonly journal: Journal
  /** Of a differencing image. */
  readonly bitmaps: SectorBitmaps | undefined
  regions: Regions
  /** Guest bytes. */
  size: number
  bat: Bat
  /** Of images opened for writing. */
  space!: TailAllocator
  #shared: readonly number[] = []
  readonly #context: ImageParts['context']
  readonly #flushing = new Mutex()
  #changes: Required<Update>[] = []
  readonly #returning: ReturningSpace
  #hasReclaimed = false

  constructor(parts: ImageParts) {
    this.file = parts.file
    this.headers = parts.headers
    this.store = parts.store
    this.metadata = parts.metadata
    this.regions = parts.regions
    this.bat = parts.bat
    this.size = parts.metadata.size
    this.blockSize = parts.metadata.blockSize
    this.bitmaps = parts.metadata.parent === undefined ? undefined : new SectorBitmaps(parts.store)
    this.#context = parts.context
    this.journal = new Journal(parts.file, parts.headers, (length) => this.space.append(length, UNIT))
    this.#returning = new ReturningSpace(
      () => parts.context.barrier(),
      (ranges) => this.#reclaim(ranges),
    )
    if (parts.context.writable) this.takeStock()
  }

  get writable(): boolean {
    return this.#context.writable
  }

  get isFixed(): boolean {
    return this.metadata.isFixed
  }

  /** What a look at the entries needs. */
  get subject(): BatSubject {
    const { bat, size, blockSize, regions } = this
    return {
      bat,
      size,
      blockSize,
      hasParent: this.metadata.parent !== undefined,
      fileSize: this.store.size,
      taken: regions.taken,
    }
  }

  /** Finds out anew what of the file is in use; nothing may be under way. */
  takeStock(): Stock {
    const stock = takeStock(this.subject)
    this.space = new TailAllocator(this.blockSize, stock.end, stock.free)
    this.#shared = stock.shared
    return stock
  }

  place(block: number): number {
    return this.bat.place(block)
  }

  assign(block: number, count: number, host: number): void {
    for (let i = 0; i < count; i++)
      this.bat.set(this.bat.index(block + i), FULLY_PRESENT, host + i * this.blockSize)
  }

  async claim(offset: number, length: number, out: ExtentList): Promise<Claim> {
    await this.beginWriting()
    const { blockSize } = this
    const first = Math.floor(offset / blockSize)
    const wanted = Math.ceil((offset + length) / blockSize) - first
    const isPlaced = this.place(first) >= 0
    let count = 1
    while (count < wanted && this.place(first + count) >= 0 === isPlaced) count++
    if (isPlaced) {
      mapBlocks(this, offset, Math.min((first + count) * blockSize - offset, length), out)
      return IN_PLACE
    }
    const taken = await this.takeBlocks(count)
    count = taken.length / blockSize
    const within = offset - first * blockSize
    out.push(DATA, Math.min(taken.length - within, length), this.file.index, taken.offset + within)
    return {
      commit: async () => this.assign(first, count, taken.offset),
      abort: async () => this.space.release(taken.offset, taken.length),
    }
  }

  /** Before the guest sees a change. Kind `corrupt` where writing would do harm. */
  async beginWriting(): Promise<void> {
    if (this.#shared.length > 0)
      throw damaged('blocks share their place: a write to one would change the other')
    await this.journal.begin()
  }

  /** Room for 1 … `count` blocks in a row that reads as zeroes. */
  async takeBlocks(count: number): Promise<HostRange> {
    const taken = this.space.allocate(count)
    try {
      await this.#blank(taken)
    } catch (error) {
      this.space.release(taken.offset, taken.length)
      throw error
    }
    return taken
  }

  /** Room in one piece at the end that reads as zeroes. */
  async takeEnd(length: number): Promise<number> {
    const offset = this.space.append(length, UNIT)
    await this.#blank({ offset, length })
    return offset
  }

  async #blank({ offset, length }: Span): Promise<void> {
    if (isBlank(this.file, offset)) await coverUnit(this.file, offset + length)
    else await this.file.node.zero(offset, length, { mayUnmap: true })
  }

  /**
   * Makes a range read as zeroes: whole blocks by their state, where their space may be given back, else by zeroes in
   * their place.
   */
  async zero(offset: number, length: number, how: ZeroOptions): Promise<void> {
    await this.beginWriting()
    const { blockSize } = this
    const end = offset + length
    const ranges: HostRange[] = []
    for (let at = offset; at < end; ) {
      const block = Math.floor(at / blockSize)
      const start = block * blockSize
      const stop = Math.min(start + blockSize, end)
      const isWhole = at === start && stop === Math.min(start + blockSize, this.size)
      const place = this.place(block)
      if (isWhole && (place < 0 || (how.mayUnmap === true && !this.isFixed))) this.drop(block, ALL_ZERO)
      else if (place >= 0) ranges.push({ offset: place + (at - start), length: stop - at })
      at = stop
      if (block % PORTION === PORTION - 1) await nextTurn()
    }
    for (const range of joined(ranges)) await this.file.node.zero(range.offset, range.length, how)
  }

  /** The block has no place any more, and this state. Its space is free as soon as the disk says so. */
  drop(block: number, state: number): void {
    const place = this.place(block)
    const index = this.bat.index(block)
    if (place < 0 && this.bat.state(index) === state) return
    this.bat.set(index, state, 0)
    if (place >= 0) this.giveBack({ offset: place, length: this.blockSize })
  }

  /** Space that nobody refers to when the next flush has ended. */
  giveBack(range: HostRange): void {
    this.#returning.add(range)
  }

  /** Other bytes of metadata, with the next flush. */
  async changeBytes(offset: number, bytes: Uint8Array): Promise<void> {
    const start = alignDown(offset, LOG_SECTOR)
    const whole = new Uint8Array(alignUp(offset + bytes.length, LOG_SECTOR) - start)
    await this.store.read(start, whole)
    whole.set(bytes, offset - start)
    for (let at = 0; at < whole.length; at += LOG_SECTOR)
      this.change({ offset: start + at, length: LOG_SECTOR, bytes: whole.slice(at, at + LOG_SECTOR) })
  }

  /** Everything changed before the call is durable on return; a kill before leaves what was durable before. */
  async flush(): Promise<void> {
    if (this.writable) await this.#flushing.run(() => this.#flush())
  }

  /** Another change of metadata, for the next flush; it goes to the disk after those of the BAT. */
  change(update: Required<Update>): void {
    this.#changes.push(update)
  }

  async #flush(): Promise<void> {
    const { map } = this.bat
    if (!map.isDirty && this.bitmaps?.isDirty !== true && this.#changes.length === 0) return
    const { node } = this.file
    const held = this.#context.event('l2_update')
    if (held !== undefined) await held
    const dropped = this.#returning.take()
    // Bitmaps first: what they say counts only when the BAT says that they do.
    const bits = this.bitmaps?.takeUpdates() ?? []
    const dirty = map.takeDirty()
    const changes = this.#changes
    this.#changes = []
    try {
      // Places that were taken are in the file already; what another program left of the last unit nobody has.
      await coverUnit(this.file, alignUp(node.size, UNIT))
      await this.journal.begin()
      await node.flush()
      await this.journal.write([...bits, ...sectorsOf(dirty), ...changes])
    } catch (error) {
      this.bitmaps?.restore(bits)
      map.restore(dirty)
      this.#changes.unshift(...changes)
      this.#returning.putBack(dropped)
      throw error
    }
    this.bitmaps?.settle()
    if (dropped.length > 0) this.#hasReclaimed = true
    this.#returning.giveBack(dropped)
  }

  async #reclaim(ranges: readonly HostRange[]): Promise<void> {
    for (const { offset, length } of joined(ranges)) {
      // Space that could not be given back to the file system is no less free.
      await this.file.node.discard(offset, length).catch(() => {})
      const whole = alignDown(length, this.blockSize)
      if (whole > 0) this.space.release(offset, whole)
    }
  }

  /** The image is left as others expect it: no log to replay, no space at the end that nobody uses. */
  async close(): Promise<void> {
    if (!this.writable) return
    await this.flush()
    await this.#returning.settle()
    await this.journal.close()
    const { node } = this.file
    const end = alignUp(this.space.end, UNIT)
    if (this.#hasReclaimed && end < node.size) await node.resize(end, 'off')
  }

  /** Space that was given back is free from now on; not within a request. */
  async settleSpace(): Promise<void> {
    await this.flush()
    await this.#returning.settle()
  }
}

/** Neighbours as one, in order. */
const joined = (ranges: readonly HostRange[]): HostRange[] => {
  const result: { offset: number; length: number }[] = []
  for (const { offset, length } of ranges.toSorted((a, b) => a.offset - b.offset)) {
    const last = result.at(-1)
    if (last !== undefined && last.offset + last.length === offset) last.length += length
    else result.push({ offset, length })
  }
  return result
}

/** Changed units of the table, each as one change; what the file lacks of the last one is zeroes. */
const sectorsOf = ({ writes }: DirtySectors): Required<Update>[] =>
  writes.flatMap(({ offset, bytes }) =>
    Array.from({ length: Math.ceil(bytes.length / LOG_SECTOR) }, (_, i) => {
      const at = i * LOG_SECTOR
      const whole = bytes.length - at >= LOG_SECTOR
      const sector = whole ? bytes.subarray(at, at + LOG_SECTOR) : new Uint8Array(LOG_SECTOR)
      if (!whole) sector.set(bytes.subarray(at))
      return { offset: offset + at, length: LOG_SECTOR, bytes: sector }
    }),
  )
