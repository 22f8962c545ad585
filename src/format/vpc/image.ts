/**
 * An open dynamic or differencing image: block table, bitmaps and footer, and the order in which they reach the disk:
 * payload, then bitmaps and the footer behind them, then the table.
 */

import { BlockError, systemError, systemText, toBlockError } from '../../base/errors.ts'
import { Mutex } from '../../base/mutex.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { type BlockPlaces, isBlank } from '../../block/block-image.ts'
import { BlockMap } from '../../block/block-map.ts'
import type { Edge } from '../../block/edge.ts'
import { DATA, type ExtentList, HOLE, ZERO } from '../../block/extent.ts'
import type { Claim, ZeroOptions } from '../../block/layer.ts'
import { ReturningSpace } from '../../block/returning-space.ts'
import { type Durable, TableCache } from '../../block/table-cache.ts'
import { type HostRange, TailAllocator } from '../../block/tail-allocator.ts'
import { hasAllBits, setBits } from './bitmap.ts'
import { isFooter, readEnd, renderFooter } from './footer.ts'
import type { Dynamic, Header } from './header.ts'
import { ENTRY, FOOTER, type FooterFields, HEADER, UNALLOCATED } from './layout.ts'

/** What the image needs of the node that it belongs to. */
export interface ImageHost {
  /** Resolves when all requests that began before the call have ended. */
  barrier(): Promise<void>
}

const DONE = Promise.resolve()
/** Bytes of bitmaps in memory, at most. */
const CACHE = 2 ** 22

export class Image implements BlockPlaces {
  readonly file: Edge
  readonly footer: FooterFields
  readonly dynamic: Dynamic
  readonly blockSize: number
  readonly bitmapSize: number
  /** Blocks without a place show the parent. */
  readonly differencing: boolean
  readonly flags = 0
  readonly bitmaps: TableCache
  readonly writable: boolean
  /** Guest bytes. */
  size: number
  /** The block table, and host bytes that hold no blocks, it among them. See `useTable`. */
  map!: BlockMap
  metadata!: readonly HostRange[]
  #isTableMisplaced!: boolean
  /** Of images opened for writing. */
  space!: TailAllocator
  readonly #beneath: Durable
  readonly #flushing = new Mutex()
  /** A crash left no footer at the end; the next writer puts it there. */
  #endDamaged = false
  #changed = false
  /** Where the footer was last written, and the write that is under way. */
  #footerAt = -1
  #footerWrite: Promise<void> = DONE
  readonly #returning: ReturningSpace

  private constructor(host: ImageHost, file: Edge, header: Header, map: BlockMap, writable: boolean) {
    const dynamic = header.dynamic!
    this.file = file
    this.footer = header.fields
    this.dynamic = dynamic
    this.blockSize = dynamic.fields.block_size
    this.bitmapSize = dynamic.bitmapSize
    this.differencing = dynamic.parent !== undefined
    this.writable = writable
    this.size = header.size
    this.useTable(map)
    this.bitmaps = new TableCache(() => file.node, this.bitmapSize, CACHE / this.bitmapSize)
    this.#returning = new ReturningSpace(
      () => host.barrier(),
      (ranges) => this.#giveBack(ranges),
    )
    this.#beneath = { sync: () => file.node.flush() }
    if (writable) this.takeStock()
  }

  static async open(host: ImageHost, file: Edge, header: Header, writable: boolean): Promise<Image> {
    const { tableOffset, fields } = header.dynamic!
    const available = file.node.size - tableOffset
    const map = await BlockMap.load(file.node, tableOffset, fields.max_table_entries, ENTRY, available)
    const image = new Image(host, file, header, map, writable)
    if (writable) {
      const end = await readEnd(file.node)
      image.#endDamaged = end === undefined || !isFooter(end)
    }
    return image
  }

  get absent(): typeof HOLE | typeof ZERO {
    return this.differencing ? HOLE : ZERO
  }

  /** Bytes of a block and its bitmap. */
  get unit(): number {
    return this.bitmapSize + this.blockSize
  }

  /** Host byte of a block's bitmap, −1 where it has none. */
  bitmapAt(index: number): number {
    const entry = index < this.map.length ? this.map.get(index) : UNALLOCATED
    return entry === UNALLOCATED ? -1 : entry * SECTOR
  }

  place(index: number): number {
    const bitmap = this.bitmapAt(index)
    return bitmap < 0 ? -1 : bitmap + this.bitmapSize
  }

  assign(index: number, count: number, host: number): void {
    for (let i = 0; i < count; i++) this.map.set(index + i, (host - this.bitmapSize + i * this.unit) / SECTOR)
  }

  /** Another table, where it is in the file. */
  useTable(map: BlockMap): void {
    this.map = map
    const fixed = this.#fixedPlaces()
    this.metadata = [{ offset: map.offset, length: this.tableEnd - map.offset }, ...fixed]
    this.#isTableMisplaced = fixed.some(
      ({ offset, length }) => map.offset < offset + length && offset < this.tableEnd,
    )
  }

  /** Host byte behind the table. */
  get tableEnd(): number {
    return alignUp(this.map.offset + this.map.length * ENTRY.width, SECTOR)
  }

  /** What stays where it is as long as there is the image. */
  #fixedPlaces(): HostRange[] {
    return [
      { offset: 0, length: FOOTER.length },
      { offset: this.dynamic.offset, length: HEADER.length },
      ...(this.dynamic.parent?.places ?? []),
    ]
  }

  /** A change of the table would change the header, or the name of the parent: there is none. Kind `corrupt`. */
  refuseMisplacedTable(): void {
    if (this.#isTableMisplaced) throw damaged('the table lies over the header')
  }

  /** Host bytes at which blocks with their bitmaps begin, in order; those at the start of the file are left out. */
  blockStarts(): Float64Array {
    let count = 0
    for (let index = 0; index < this.map.length; index++) if (this.bitmapAt(index) > 0) count++
    const starts = new Float64Array(count)
    for (let index = 0, next = 0; next < count; index++) {
      const offset = this.bitmapAt(index)
      if (offset > 0) starts[next++] = offset
    }
    return starts.sort()
  }

  /** Host byte behind all that is in use. */
  usedEnd(): number {
    const ends = this.metadata.map(({ offset, length }) => offset + length)
    let last = -1
    for (let index = 0; index < this.map.length; index++) last = Math.max(last, this.bitmapAt(index))
    return alignUp(Math.max(...ends, last < 0 ? 0 : last + this.unit), SECTOR)
  }

  /** Finds out which whole units of the file nothing refers to. */
  takeStock(): void {
    const { metadata } = this
    const free: HostRange[] = []
    let end = this.tableEnd
    for (const start of this.blockStarts()) {
      const length = Math.floor((start - end) / this.unit) * this.unit
      const offset = end
      const isFree = metadata.every(
        (range) => offset + length <= range.offset || range.offset + range.length <= offset,
      )
      if (length > 0 && isFree) free.push({ offset, length })
      end = Math.max(end, start + this.unit)
    }
    this.space = new TailAllocator(this.unit, this.usedEnd(), free)
  }

  /** One block at a time: bitmaps lie between them. */
  async claim(offset: number, length: number, out: ExtentList): Promise<Claim> {
    this.#returning.check()
    this.refuseMisplacedTable()
    this.#changed = true
    const index = Math.floor(offset / this.blockSize)
    const within = offset - index * this.blockSize
    const run = Math.min(this.blockSize - within, length)
    const bitmap = this.bitmapAt(index)
    if (bitmap >= 0) return this.#claimInPlace(bitmap, within, run, out)
    return this.#claimNew(index, within, run, out)
  }

  async #claimInPlace(bitmap: number, within: number, run: number, out: ExtentList): Promise<Claim> {
    this.#refuseMetadata(bitmap)
    const first = Math.floor(within / SECTOR)
    const count = Math.ceil((within + run) / SECTOR) - first
    const isSet = await this.bitmaps.use(bitmap, ({ bytes }) => hasAllBits(bytes, first, count))
    out.push(DATA, run, this.file.index, bitmap + this.bitmapSize + within)
    return {
      commit: () => (isSet ? DONE : this.#mark(bitmap, first, count)),
      abort: () => DONE,
    }
  }

  /** The sectors have content of their own. */
  #mark(bitmap: number, first: number, count: number): Promise<void> {
    return this.bitmaps.use(bitmap, (slice) => {
      setBits(slice.bytes, first, count)
      this.bitmaps.flushAfter(this.#beneath)
      this.bitmaps.markDirty(slice)
    })
  }

  #claimNew(index: number, within: number, run: number, out: ExtentList): Claim {
    const taken = this.space.allocate(1)
    if ((taken.offset + this.unit) / SECTOR >= UNALLOCATED) {
      this.space.release(taken.offset, taken.length)
      throw systemError('EFBIG')
    }
    const host = taken.offset + this.bitmapSize
    const start = index * this.blockSize
    // A differencing image says sector by sector what is its own.
    if (!this.differencing && !isBlank(this.file, host)) out.widen(start, this.blockSize)
    const at = out.offset - start
    out.push(DATA, Math.min(out.length, this.blockSize - at), this.file.index, host + at)
    return {
      commit: async () => {
        const bits = new Uint8Array(this.bitmapSize)
        const first = Math.floor(within / SECTOR)
        if (!this.differencing) bits.fill(0xff)
        else setBits(bits, first, Math.ceil((within + run) / SECTOR) - first)
        // The footer may be on its way to where the bitmap is going to be.
        await this.#footerWrite.catch(() => {})
        await this.bitmaps.create(taken.offset, bits)
        this.bitmaps.flushAfter(this.#beneath)
        this.map.set(index, taken.offset / SECTOR)
      },
      abort: async () => this.space.release(taken.offset, taken.length),
    }
  }

  /** No block may lie where the image's own tables are: writing it would destroy others. */
  #refuseMetadata(bitmap: number): void {
    const end = bitmap + this.unit
    if (this.metadata.every(({ offset, length }) => bitmap >= offset + length || end <= offset)) return
    throw damaged('a block lies where a table is')
  }

  /** Zeroes of an image without a parent: whole blocks may be dropped, the rest is zeroed where it is. */
  async zero(offset: number, length: number, how: ZeroOptions): Promise<void> {
    this.refuseMisplacedTable()
    const end = offset + length
    for (let at = offset; at < end; ) {
      const index = Math.floor(at / this.blockSize)
      const stop = Math.min((index + 1) * this.blockSize, end)
      const host = this.place(index)
      const isWhole = at % this.blockSize === 0 && (stop - at === this.blockSize || stop === this.size)
      if (host >= 0 && isWhole && how.mayUnmap === true) this.drop(index)
      else if (host >= 0) {
        this.#refuseMetadata(host - this.bitmapSize)
        await this.file.node.zero(host + (at % this.blockSize), stop - at, how)
      }
      at = stop
    }
  }

  /** The block has no place any more. */
  drop(index: number): void {
    const offset = this.bitmapAt(index)
    if (offset < 0) return
    this.map.set(index, UNALLOCATED)
    this.#returning.add({ offset, length: this.unit })
  }

  /** Everything changed before the call is in the file. */
  async flush(): Promise<void> {
    if (this.writable) await this.#flushing.run(() => this.#flush())
    this.#returning.check()
  }

  /** Flushes, and waits until all that was released has come back. Not within a request on the node. */
  async settle(): Promise<void> {
    await this.flush()
    await this.#returning.settle()
  }

  /** Writes back everything; the file ends behind the footer. */
  async close(): Promise<void> {
    try {
      if (!this.writable) return
      await this.settle()
      if (this.#footerAt >= 0 || (this.#changed && this.#endDamaged)) await this.restoreEnd()
    } finally {
      this.bitmaps.close()
    }
  }

  /** The footer stands behind all blocks, and there the file ends. Nothing else is under way. */
  async restoreEnd(): Promise<void> {
    const { node } = this.file
    this.takeStock()
    await this.writeFooter()
    await node.flush()
    const end = this.#footerAt + FOOTER.length
    if (node.size <= end) return
    try {
      await node.resize(end, 'off')
    } catch (error) {
      // Devices stay as long as they are.
      const { kind } = toBlockError(error)
      if (kind !== 'unsupported' && kind !== 'invalid') throw error
    }
  }

  /** Writes the footer behind all blocks. */
  writeFooter(): Promise<void> {
    const at = this.space.end
    this.#footerWrite = this.file.node.write(at, renderFooter(this.footer)).then(() => {
      this.#footerAt = at
    })
    return this.#footerWrite
  }

  async #flush(): Promise<void> {
    const { node } = this.file
    const released = this.#returning.take()
    const dirty = this.map.takeDirty()
    try {
      await this.bitmaps.flush()
      if (dirty.writes.length > 0) {
        if (this.#footerAt !== this.space.end) await this.writeFooter()
        await node.flush()
      }
    } catch (error) {
      this.map.restore(dirty)
      this.#returning.putBack(released)
      throw error
    }
    await this.map.write(node, dirty)
    if (released.length === 0) return
    await node.flush()
    this.#returning.giveBack(released)
  }

  async #giveBack(ranges: readonly HostRange[]): Promise<void> {
    for (const { offset, length } of ranges) {
      if (offset < this.tableEnd) continue
      this.bitmaps.forget(offset, this.bitmapSize)
      await this.file.node.discard(offset, length)
      this.space.release(offset, length)
    }
  }
}

/** What would be written would destroy something else. */
const damaged = (what: string): BlockError =>
  new BlockError('corrupt', systemText('EIO'), { code: 'EIO', cause: new Error(`VHD image: ${what}`) })
