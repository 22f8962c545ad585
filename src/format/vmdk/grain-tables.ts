/**
 * Grain tables of an extent that is written to: finding or making one, having the directories tell of it, and writing it
 * together with its copy.
 */

import { BlockError } from '../../base/errors.ts'
import { Mutex } from '../../base/mutex.ts'
import { SECTOR } from '../../base/units.ts'
import type { HostRange, TailAllocator } from '../../block/tail-allocator.ts'
import { Guard } from './guard.ts'
import { MARKER_GRAIN_TABLE, MAX_SECTORS } from './layout.ts'
import type { SparseExtent } from './sparse.ts'
import { markerSector } from './stream.ts'

export class GrainTables {
  readonly #extent: SparseExtent
  readonly #space: TailAllocator
  /** Where copies of grain tables are, by the table's own byte; of tables that were changed. */
  readonly #copies = new Map<number, number>()
  readonly #linking = new Mutex()
  /** Made when it is first asked. */
  #guard: Guard | undefined

  /** New tables are taken from `space`, the extent's. */
  constructor(extent: SparseExtent, space: TailAllocator) {
    this.#extent = extent
    this.#space = space
    extent.writeTables = (offset, from) => this.#write(offset, from)
  }

  /** Where nothing of a guest's may be written. */
  get guard(): Guard {
    this.#guard ??= new Guard(this.#extent)
    return this.#guard
  }

  /** Nothing is known any more of where tables and their copies are. */
  forget(): void {
    this.#guard = undefined
    this.#copies.clear()
  }

  /** Byte of a grain table, which is made where there is none. Knows its copy from now on. */
  async at(index: number): Promise<number> {
    const { redundant } = this.#extent
    const there = this.#extent.tableAt(index)
    if (there === 0) this.guard.refuseDirectory()
    else this.guard.refuseTable(there)
    if (there !== 0 && (redundant === undefined || this.#copies.has(there))) return there
    return this.#linking.run(() => this.#link(index))
  }

  async #link(index: number): Promise<number> {
    const { redundant, directory } = this.#extent
    const table = this.#extent.tableAt(index) || (await this.#make())
    if (redundant !== undefined) {
      const copy = redundant.lo(index) * SECTOR || this.#takeSpace()
      this.guard.refuseTable(copy)
      if (redundant.lo(index) === 0) redundant.set(index, copy / SECTOR)
      this.#copies.set(table, copy)
    }
    if (this.#extent.tableAt(index) === 0) directory.set(index, table / SECTOR)
    return table
  }

  /** Tables of a range of guest bytes with the entries in it; those that are not there are made, or left out. */
  async each(
    from: number,
    to: number,
    make: boolean,
    use: (table: number, first: number, count: number) => Promise<void>,
  ): Promise<void> {
    const { grain, reach, start } = this.#extent
    for (let at = from; at < to; ) {
      const index = Math.floor((at - start) / reach)
      const end = Math.min(start + (index + 1) * reach, to)
      const first = Math.floor(((at - start) % reach) / grain)
      if (make || this.#extent.tableAt(index) !== 0)
        await use(await this.at(index), first, Math.ceil((end - at) / grain))
      at = end
    }
  }

  /** A new table with these bytes takes the place of a directory entry's; its copy stays where it is. Answers its byte. */
  async restore(index: number, bytes: Uint8Array): Promise<number> {
    this.guard.refuseDirectory()
    return this.#linking.run(async () => {
      const { directory, redundant } = this.#extent
      const table = await this.#make(bytes)
      if (redundant !== undefined) this.#copies.set(table, redundant.lo(index) * SECTOR)
      directory.set(index, table / SECTOR)
      return table
    })
  }

  async #make(bytes?: Uint8Array): Promise<number> {
    const offset = this.#takeSpace()
    const { edge, shape, tableBytes, tables } = this.#extent
    if (shape.markers === true) {
      const sectors = Math.ceil(tableBytes / SECTOR)
      await edge.node.write(offset - SECTOR, markerSector(MARKER_GRAIN_TABLE, sectors))
    }
    await tables.create(offset, bytes)
    return offset
  }

  /** Bytes for a table, behind a sector for its marker where there are such. */
  #takeSpace(): number {
    const { shape, tableBytes, grain } = this.#extent
    const marker = shape.markers === true ? SECTOR : 0
    const length = Math.ceil(tableBytes / SECTOR) * SECTOR
    const offset = this.#space.append(marker + length, SECTOR) + marker
    if (shape.compressed !== true) this.#space.append(0, grain)
    refuseBeyond(this.#space, { offset, length })
    return offset
  }

  async #write(offset: number, from: Uint8Array): Promise<void> {
    const { edge, tableBytes } = this.#extent
    const writes = [edge.node.write(offset, from)]
    for (let first = 0; first < from.length; ) {
      const copy = this.#copies.get(offset + first)
      let end = first + tableBytes
      if (copy !== undefined) {
        while (end < from.length && this.#copies.get(offset + end) === copy + (end - first)) end += tableBytes
        writes.push(edge.node.write(copy, from.subarray(first, end)))
      }
      first = end
    }
    const results = await Promise.allSettled(writes)
    for (const result of results) if (result.status === 'rejected') throw result.reason
  }
}

/** What no entry can tell of is given back. Kind `no-space`. */
export const refuseBeyond = (space: TailAllocator, taken: HostRange): void => {
  if ((taken.offset + taken.length) / SECTOR <= MAX_SECTORS) return
  space.release(taken.offset, taken.length)
  throw new BlockError('no-space', 'File too large', { code: 'EFBIG' })
}
