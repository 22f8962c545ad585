/**
 * Writing to a sparse extent: taking grains, and the order in which changes reach the disk: payload, then grain tables with
 * their copies, then directories, then space that nobody needs any more.
 */

import { BlockError } from '../../base/errors.ts'
import { Mutex } from '../../base/mutex.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { copyWithin, coverUnit, IN_PLACE, isBlank } from '../../block/block-image.ts'
import { CODED, DATA, type ExtentList } from '../../block/extent.ts'
import { HostRuns } from '../../block/host-runs.ts'
import type { Claim, WriteOptions, ZeroOptions } from '../../block/layer.ts'
import { ReturningSpace } from '../../block/returning-space.ts'
import type { Durable, TableSlice } from '../../block/table-cache.ts'
import { type HostRange, TailAllocator } from '../../block/tail-allocator.ts'
import { GrainTables, refuseBeyond } from './grain-tables.ts'
import { ENTRY, ENTRY_ZEROED } from './layout.ts'
import { PLACE_HOLE, PLACE_ZERO, type SparseExtent } from './sparse.ts'
import { FOOTER_LENGTH, unsealStream } from './stream.ts'

/** What an extent's writer needs of the node that it belongs to. */
export interface ImageHost {
  /** The node has a backing child at this time. */
  hasBacking(): boolean
  /** Resolves when all requests that began before the call have ended. */
  barrier(): Promise<void>
  event(name: string): Promise<void> | undefined
  /** An error that the user hears of beside that of the request. */
  complain(text: string): void
}

/** Grains of one table, in a row. */
interface GrainRun {
  readonly table: number
  readonly first: number
  readonly count: number
}

export class SparseWriter {
  readonly extent: SparseExtent
  readonly space: TailAllocator
  readonly #host: ImageHost
  readonly #tables: GrainTables
  readonly #payload: Durable
  readonly #flushing = new Mutex()
  readonly #returning: ReturningSpace
  #begun: Promise<void> | undefined

  constructor(extent: SparseExtent, host: ImageHost) {
    this.extent = extent
    this.#host = host
    const { node } = extent.edge
    this.#payload = { sync: () => extent.edge.node.flush() }
    const { compressed, hasFooter } = extent.shape
    this.space = new TailAllocator(extent.grain, node.size - (hasFooter === true ? FOOTER_LENGTH : 0))
    // Packed grains follow each other; plain ones lie where grains would.
    if (compressed !== true) this.space.append(0, extent.grain)
    this.#returning = new ReturningSpace(
      () => host.barrier(),
      (ranges) => this.#giveBack(ranges),
    )
    this.#tables = new GrainTables(extent, this.space)
  }

  /** Takes the right to write guest bytes of the disk; answers for one grain table at most. */
  async claim(offset: number, length: number, out: ExtentList, how: WriteOptions): Promise<Claim> {
    await this.#begin()
    const { extent } = this
    const index = Math.floor((offset - extent.start) / extent.reach)
    const table = await this.#tables.at(index)
    const end = Math.min(
      extent.start + (index + 1) * extent.reach,
      extent.start + extent.size,
      offset + length,
    )
    return extent.tables.use(table, (slice) =>
      extent.shape.compressed === true
        ? this.#claimPacked(slice, offset, out, how)
        : this.#claimPlain(slice, offset, end - offset, out),
    )
  }

  /**
   * Makes guest bytes of the disk, whole grains, read as zeroes. The extent has zeroed grains, or nothing shows through
   * its holes. Kind `io` for packed grains that are there.
   */
  async zero(from: number, to: number, how: ZeroOptions): Promise<void> {
    const zeroed = this.extent.shape.zeroedGrains === true
    await this.#begin()
    await this.#tables.each(from, to, zeroed, async (table, first, count) => {
      const runs = await this.extent.tables.use(table, (slice) => {
        const placed = this.#placedRuns(slice, first, count)
        if (this.extent.shape.compressed === true && placed.length > 0) throw this.#taken()
        if (zeroed) this.#setEntries(slice, first, count, () => ENTRY_ZEROED)
        return placed
      })
      if (zeroed) this.#release(runs)
      else for (const { offset, length } of runs) await this.extent.edge.node.zero(offset, length, how)
    })
  }

  /** Guest bytes of the disk, whole grains, are not needed; they read as zeroes then. The same holds as for `zero`. */
  async discard(from: number, to: number): Promise<void> {
    if (this.extent.shape.compressed === true) return
    const entry = this.extent.shape.zeroedGrains === true ? ENTRY_ZEROED : 0
    await this.#begin()
    await this.#tables.each(from, to, entry !== 0, async (table, first, count) => {
      await this.extent.tables.use(table, (slice) => {
        this.#release(this.#placedRuns(slice, first, count))
        this.#setEntries(slice, first, count, () => entry)
      })
    })
  }

  /** Everything changed before the call is in the file. */
  async flush(): Promise<void> {
    await this.#flushing.run(() => this.#flush())
    this.#returning.check()
  }

  /** Flushes, and waits until all that was released has come back. Not within a request on the node. */
  async settle(): Promise<void> {
    await this.flush()
    await this.#returning.settle()
  }

  /** The image was closed off as a stream; the next write opens it again. */
  sealed(): void {
    this.#begun = undefined
    this.#tables.forget()
  }

  /** Before the disk grows: entries for grains beyond its end say nothing, whatever stood there. All is in the file then. */
  async forgetBeyondEnd(): Promise<void> {
    await this.#begin()
    const { extent } = this
    const used = Math.ceil(extent.size / extent.grain)
    const index = Math.floor(used / extent.shape.tableEntries)
    const first = used % extent.shape.tableEntries
    if (first > 0 && extent.tableAt(index) !== 0) {
      const table = await this.#tables.at(index)
      await extent.tables.use(table, (slice) =>
        this.#setEntries(slice, first, extent.shape.tableEntries - first, () => 0),
      )
    }
    await this.settle()
  }

  /** A new table with these bytes takes the place of a directory entry's; its copy stays where it is. Answers its byte. */
  async restoreTable(index: number, bytes: Uint8Array): Promise<number> {
    await this.#begin()
    return this.#tables.restore(index, bytes)
  }

  /** Sets entries of a grain table. */
  async changeEntries<E extends { readonly i: number }>(
    index: number,
    entries: readonly E[],
    value: (entry: E) => number,
  ): Promise<void> {
    await this.#begin()
    const table = await this.#tables.at(index)
    await this.extent.tables.use(table, (slice) => {
      for (const entry of entries) this.#setEntries(slice, entry.i, 1, () => value(entry))
    })
  }

  /** Entry `i` of a grain table gets a grain of its own, with the bytes that are at `host`. */
  async move(index: number, i: number, host: number): Promise<void> {
    const { grain, edge } = this.extent
    await this.#begin()
    const taken = this.#take(1)
    await copyWithin(edge.node, host, taken.offset, grain)
    await this.changeEntries(index, [{ i }], () => taken.offset / SECTOR)
  }

  /** Grains that no table tells of, as the caller knows: they go back to the file, and may be taken again. */
  async drop({ offset, length }: HostRange): Promise<void> {
    const { edge, grain } = this.extent
    await this.#giveBack([{ offset, length: alignUp(length, grain) }])
    const { node } = edge
    if (this.space.end < node.size) await node.resize(this.space.end, 'off')
  }

  #begin(): Promise<void> {
    this.#returning.check()
    this.#begun ??= unsealStream(this.extent).catch((error: unknown) => {
      this.#begun = undefined
      throw error
    })
    return this.#begun
  }

  #claimPlain(slice: TableSlice, offset: number, length: number, out: ExtentList): Claim {
    const { extent } = this
    const { grain, edge, start } = extent
    const position = offset - start
    const first = Math.floor((position % extent.reach) / grain)
    const wanted = Math.ceil((position + length) / grain) - Math.floor(position / grain)
    const placed = extent.place(slice, first) >= 0
    let count = 1
    while (count < wanted && extent.place(slice, first + count) >= 0 === placed) count++
    const grainStart = offset - (position % grain)
    if (placed) {
      for (let i = 0; i < count; i++) this.#tables.guard.refuseGrain(extent.place(slice, first + i), grain)
      const end = Math.min(grainStart + count * grain, offset + length)
      extent.scan(slice, offset, end, out)
      return IN_PLACE
    }
    const taken = this.#take(count)
    count = taken.length / grain
    const end = Math.min(grainStart + taken.length, start + extent.size)
    const shown = this.#host.hasBacking() && this.#showsThrough(slice, first, count)
    if (shown || !isBlank(edge, taken.offset)) out.widen(grainStart, end - grainStart)
    const at = out.offset
    out.push(DATA, Math.min(end, at + out.length) - at, edge.index, taken.offset + (at - grainStart))
    return this.#publish({ table: slice.offset, first, count }, taken)
  }

  /** One of the grains at the ends, which may be written in part, is a hole. */
  #showsThrough(slice: TableSlice, first: number, count: number): boolean {
    const { extent } = this
    return extent.place(slice, first) === PLACE_HOLE || extent.place(slice, first + count - 1) === PLACE_HOLE
  }

  #claimPacked(slice: TableSlice, offset: number, out: ExtentList, how: WriteOptions): Claim {
    const { extent, space } = this
    const first = Math.floor(((offset - extent.start) % extent.reach) / extent.grain)
    if (extent.place(slice, first) >= 0) throw this.#taken()
    if (how.codedLength === undefined || extent.shape.markers !== true)
      throw new BlockError('invalid', 'Invalid argument', { code: 'EINVAL' })
    const length = how.codedLength
    const host = space.append(length, SECTOR)
    const taken = { offset: host, length }
    refuseBeyond(this.space, taken)
    out.push(CODED, out.length, extent.edge.index, host, length)
    return this.#publish({ table: slice.offset, first, count: 1 }, taken)
  }

  #taken(): BlockError {
    this.#host.complain('Could not write to allocated cluster for streamOptimized')
    return new BlockError('io', 'Input/output error', { code: 'EIO' })
  }

  #take(count: number): HostRange {
    const taken = this.space.allocate(count)
    refuseBeyond(this.space, taken)
    return taken
  }

  #publish({ table, first, count }: GrainRun, taken: HostRange): Claim {
    const { extent } = this
    return {
      commit: async () => {
        await this.#host.event('l2_update')
        await coverUnit(extent.edge, taken.offset + alignUp(taken.length, SECTOR))
        await extent.tables.use(table, (slice) =>
          this.#setEntries(slice, first, count, (i) => (taken.offset + i * extent.grain) / SECTOR),
        )
      },
      abort: async () => this.space.release(taken.offset, taken.length),
    }
  }

  #setEntries(slice: TableSlice, first: number, count: number, entry: (i: number) => number): void {
    const { tables } = this.extent
    for (let i = 0; i < count; i++) slice.view.setUint32((first + i) * ENTRY.width, entry(i), true)
    tables.markDirty(slice)
    tables.flushAfter(this.#payload)
  }

  /** Where grains of a table are, neighbours as one. */
  #placedRuns(slice: TableSlice, first: number, count: number): readonly HostRange[] {
    const { grain } = this.extent
    const found = new HostRuns()
    for (let i = first; i < first + count; i++) {
      const host = this.extent.place(slice, i)
      if (host === PLACE_HOLE || host === PLACE_ZERO) continue
      this.#tables.guard.refuseGrain(host, grain)
      found.add(host, grain)
    }
    return found.runs
  }

  #release(ranges: readonly HostRange[]): void {
    for (const range of ranges) this.#returning.add(range)
  }

  async #flush(): Promise<void> {
    const { extent } = this
    const { node } = extent.edge
    const released = this.#returning.take()
    const maps = [extent.directory, extent.redundant].filter((map) => map?.isDirty === true)
    const dirty = maps.map((map) => ({ map: map!, sectors: map!.takeDirty() }))
    try {
      await extent.tables.flush()
      if (dirty.length > 0 || released.length > 0) await node.flush()
      for (const { map, sectors } of dirty) await map.write(node, sectors)
    } catch (error) {
      for (const { map, sectors } of dirty) map.restore(sectors)
      this.#returning.putBack(released)
      throw error
    }
    this.#returning.giveBack(released)
  }

  async #giveBack(ranges: readonly HostRange[]): Promise<void> {
    for (const { offset, length } of ranges) {
      await this.extent.edge.node.discard(offset, length)
      this.space.release(offset, length)
    }
  }
}
