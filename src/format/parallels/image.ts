/** An open image: header and table, which clusters of the file are in use, and the order in which changes reach the disk. */

import { BlockError } from '../../base/errors.ts'
import { Mutex } from '../../base/mutex.ts'
import { SECTOR } from '../../base/units.ts'
import { type BlockPlaces, claimBlocks } from '../../block/block-image.ts'
import { BlockMap } from '../../block/block-map.ts'
import type { Edge } from '../../block/edge.ts'
import { type ExtentList, HOLE } from '../../block/extent.ts'
import { HostRuns } from '../../block/host-runs.ts'
import type { Claim } from '../../block/layer.ts'
import { ReturningSpace } from '../../block/returning-space.ts'
import { type HostRange, TailAllocator } from '../../block/tail-allocator.ts'
import type { Header } from './header.ts'
import { CLOSED, ENTRY, HEADER, type HeaderFields, IN_USE } from './layout.ts'

/** What the image needs of the node that it belongs to. */
export interface ImageHost {
  /** Resolves when all requests that began before the call have ended. */
  barrier(): Promise<void>
  hasBacking(): boolean
}

/** How the file grows: by how many bytes at once, and whether they have space. */
export interface Ahead {
  readonly bytes: number
  readonly mode: 'falloc' | 'truncate'
}

const MAX_ENTRY = 2 ** 32 - 1

export class Image implements BlockPlaces {
  readonly absent = HOLE
  readonly flags = 0
  readonly host: ImageHost
  readonly file: Edge
  readonly fields: HeaderFields
  /** Bytes of a cluster. */
  readonly blockSize: number
  /** Bytes that 1 in a table entry stands for. */
  readonly entryUnit: number
  readonly writable: boolean
  /** Guest bytes. */
  size: number
  /** Byte at which the data area begins. */
  dataOffset: number
  map: BlockMap
  /** Of images opened for writing. */
  space!: TailAllocator
  /** As the header was found; a repair puts them right. */
  dataOffsetWrong: boolean
  unclean: boolean
  readonly #returning: ReturningSpace
  #begun: Promise<void> | undefined
  readonly #flushing = new Mutex()
  readonly #growing = new Mutex()
  /** Undefined where the file grows as it is written. */
  #ahead: Ahead | undefined
  #blankFrom: number

  private constructor(host: ImageHost, file: Edge, header: Header, map: BlockMap, ahead: Ahead | undefined) {
    this.host = host
    this.file = file
    this.fields = header.fields
    this.blockSize = header.clusterSize
    this.entryUnit = header.inClusters ? header.clusterSize : SECTOR
    this.writable = ahead !== undefined
    this.#ahead = ahead
    this.#blankFrom = file.node.size
    this.size = header.size
    this.dataOffset = header.dataOffset
    this.dataOffsetWrong = header.dataOffsetWrong
    this.unclean = header.unclean
    this.map = map
    this.#returning = new ReturningSpace(
      () => host.barrier(),
      (ranges) => this.#giveBack(ranges),
    )
    if (this.writable) this.takeStock()
  }

  get blankFrom(): number {
    return this.#blankFrom
  }

  hasBacking(): boolean {
    return this.host.hasBacking()
  }

  /** For writing, if it is said how the file grows by it. */
  static async open(host: ImageHost, file: Edge, header: Header, ahead?: Ahead): Promise<Image> {
    const { nb_bat_entries } = header.fields
    const available = file.node.size - HEADER.length
    const map = await BlockMap.load(file.node, HEADER.length, nb_bat_entries, ENTRY, available)
    return new Image(host, file, header, map, ahead)
  }

  place(index: number): number {
    const entry = index < this.map.length ? this.map.get(index) : 0
    if (entry === 0) return -1
    const host = entry * this.entryUnit
    if (host + this.blockSize <= Number.MAX_SAFE_INTEGER) return host
    throw new BlockError('corrupt', 'Input/output error', {
      code: 'EIO',
      cause: new Error(`parallels: BAT entry ${index} points beyond any file`),
    })
  }

  assign(index: number, count: number, host: number): void {
    for (let i = 0; i < count; i++) this.map.set(index + i, (host + i * this.blockSize) / this.entryUnit)
  }

  async claim(offset: number, length: number, out: ExtentList): Promise<Claim> {
    this.#returning.check()
    await this.beginWriting()
    if (offset + length > this.map.length * this.blockSize)
      throw new BlockError('corrupt', 'Input/output error', {
        code: 'EIO',
        cause: new Error('parallels: the table has no entry for this cluster'),
      })
    if ((this.space.end + length) / this.entryUnit > MAX_ENTRY)
      throw new BlockError('no-space', 'File too large', { code: 'EFBIG' })
    await this.#growAhead(length)
    const claim = claimBlocks(this, this.space, offset, length, out)
    this.#blankFrom = Math.max(this.#blankFrom, this.space.end)
    return claim
  }

  /** Sees to it that the file is long enough for `length` more guest bytes. What is too long in the end is cut off. */
  async #growAhead(length: number): Promise<void> {
    const { node } = this.file
    const isLong = (): boolean => this.space.end + length + 2 * this.blockSize <= node.size
    if (this.#ahead === undefined || isLong()) return
    await this.#growing.run(async () => {
      if (this.#ahead === undefined || isLong()) return
      const { bytes, mode } = this.#ahead
      const size = this.space.end + Math.max(length + 2 * this.blockSize, bytes)
      try {
        if (!node.geometry().readsZero)
          throw new BlockError('unsupported', 'The file does not grow by zeroes')
        await node.resize(size, mode === 'falloc' ? 'falloc' : 'off')
      } catch {
        // A device, or a file system that has not as much space: what is written finds out what is possible.
        this.#ahead = undefined
      }
    })
  }

  /** Whole clusters have no place any more; they read as zeroes. */
  async drop(offset: number, length: number): Promise<void> {
    await this.beginWriting()
    const end = Math.min(Math.ceil((offset + length) / this.blockSize), this.map.length)
    const released = new HostRuns()
    for (let i = offset / this.blockSize; i < end; i++) {
      const host = this.place(i)
      if (host < 0) continue
      this.map.set(i, 0)
      released.add(host, this.blockSize)
    }
    for (const run of released.runs) this.#returning.add(run)
  }

  /**
   * First change: the header says that the image is in use. Its format extension is dropped, for nobody would keep its
   * bitmaps true.
   */
  beginWriting(): Promise<void> {
    this.#begun ??= this.storeHeader({ in_use: IN_USE, ext_off: { hi: 0, lo: 0 } })
    return this.#begun
  }

  /** Writes the header with these fields changed; durable on return. */
  async storeHeader(change: Partial<HeaderFields> = {}): Promise<void> {
    Object.assign(this.fields, change)
    const bytes = new Uint8Array(HEADER.length)
    HEADER.encode(this.fields, bytes)
    await this.file.node.write(0, bytes)
    await this.file.node.flush()
  }

  /** Finds out which clusters of the data area no entry refers to. */
  takeStock(): void {
    const { dataOffset, blockSize, map } = this
    const limit = this.file.node.size
    /** Number of the data area's cluster that an entry names, counted with parts; −1 where it is none. */
    const clusterOf = (i: number): number => {
      const host = map.get(i) * this.entryUnit
      // What lies outside the file holds nothing, and a check mends it.
      return host < dataOffset || host > limit ? -1 : (host - dataOffset) / blockSize
    }
    let count = 0
    for (let i = 0; i < map.stored; i++) {
      const cluster = clusterOf(i)
      if (cluster >= 0) count += Number.isInteger(cluster) ? 1 : 2
    }
    const clusters = new Float64Array(count)
    for (let i = 0, filled = 0; filled < count; i++) {
      const cluster = clusterOf(i)
      if (cluster < 0) continue
      clusters[filled++] = Math.floor(cluster)
      if (!Number.isInteger(cluster)) clusters[filled++] = Math.ceil(cluster)
    }
    clusters.sort()
    const free: HostRange[] = []
    let next = 0
    for (const cluster of clusters) {
      if (cluster > next)
        free.push({ offset: dataOffset + next * blockSize, length: (cluster - next) * blockSize })
      next = Math.max(next, cluster + 1)
    }
    this.space = new TailAllocator(blockSize, dataOffset + next * blockSize, free)
  }

  /** Everything changed before the call is in the file: payload, then the table, then space that nobody needs. */
  async flush(): Promise<void> {
    if (this.writable) await this.#flushing.run(() => this.#flush())
    this.#returning.check()
  }

  /** Flushes, and waits until all that was released has come back. Not within a request on the node. */
  async settle(): Promise<void> {
    await this.flush()
    await this.#returning.settle()
  }

  /** Writes back everything, cuts off what is free at the file's end and says that all is well. */
  async close(): Promise<void> {
    if (this.#begun === undefined) return
    await this.settle()
    const { node } = this.file
    await node.flush()
    if (node.size > this.space.end) await node.resize(this.space.end, 'off')
    await this.storeHeader({ in_use: CLOSED })
  }

  async #flush(): Promise<void> {
    const { node } = this.file
    const released = this.#returning.take()
    const dirty = this.map.takeDirty()
    if (dirty.writes.length > 0) {
      try {
        await node.flush()
        await this.map.write(node, dirty)
      } catch (error) {
        this.map.restore(dirty)
        this.#returning.putBack(released)
        throw error
      }
    }
    if (released.length === 0) return
    await node.flush()
    this.#returning.giveBack(released)
  }

  async #giveBack(ranges: readonly HostRange[]): Promise<void> {
    for (const { offset, length } of ranges) {
      if (offset < this.dataOffset) continue
      await this.file.node.discard(offset, length)
      this.space.release(offset, length)
    }
  }
}
