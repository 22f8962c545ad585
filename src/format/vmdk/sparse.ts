/**
 * A sparse extent: a directory of grain tables, each entry the place of a grain. What is read of it is here; taking space
 * and publishing it is in `sparse-writer.ts`.
 */

import { BlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import { BlockMap } from '../../block/block-map.ts'
import type { Edge } from '../../block/edge.ts'
import { CODED, DATA, type ExtentList, HOLE, ZERO } from '../../block/extent.ts'
import { filenameOf } from '../../block/filename.ts'
import { TableCache, type TableSlice } from '../../block/table-cache.ts'
import {
  ENTRY,
  ENTRY_ZEROED,
  type HeaderFields,
  MAX_DIRECTORY,
  MAX_GRAIN,
  SESPARSE_ALLOCATED,
  SESPARSE_ENTRY,
  SESPARSE_TABLE_PRESENT,
  SESPARSE_UNMAPPED,
  SESPARSE_ZERO,
} from './layout.ts'

/** What a header says of an extent; sizes are checked when it is opened. */
export interface SparseShape {
  /** Guest sectors. */
  readonly sectors: number
  /** Sectors of a grain. */
  readonly grainSectors: number
  /** Entries of a grain table. */
  readonly tableEntries: number
  /** Byte of the grain directory, and its entries. */
  readonly directory: number
  readonly directoryEntries: number
  /** Byte of its copy, which has grain tables of its own; 0: there is none. */
  readonly redundant: number
  /** Of KDMV files: what the header says, or the footer that takes its place. */
  readonly header?: HeaderFields
  /** The directory is told of by a footer at the end of the file. */
  readonly hasFooter?: boolean
  readonly compressed?: boolean
  readonly markers?: boolean
  readonly zeroedGrains?: boolean
  /** Of seSparse files: sectors where grain table 0 and grain 0 begin. */
  readonly seSparse?: { readonly tables: number; readonly grains: number }
}

/** Memory for grain tables of one extent: bytes, and tables, which may be tiny. */
const CACHE_BYTES = 4 * 2 ** 20
const MAX_CACHED = 4096
/** Bytes by which a packed grain may be longer than a plain one. */
const PACKED_EXCESS = 4096
/** Tables that one look at the map reads: some ten milliseconds. */
const MAX_LOADS = 512

/** No file is so long. A host byte. */
const BEYOND = 2 ** 52

const corrupt = (why: string): BlockError =>
  new BlockError('corrupt', 'Input/output error', { code: 'EIO', cause: new Error(`vmdk: ${why}`) })

const tooBig = (message: string): BlockError => new BlockError('invalid', message, { code: 'EFBIG' })

/** What an entry may say besides the place of a grain. */
export const PLACE_HOLE = -1
export const PLACE_ZERO = -2

export class SparseExtent {
  readonly flat = false
  readonly edge: Edge
  /** As the descriptor's line spells it; undefined for an image that is one file. */
  readonly type: string | undefined
  /** Guest byte of the disk where it begins. */
  readonly start: number
  /** Guest bytes. */
  size: number
  shape: SparseShape
  directory: BlockMap
  redundant: BlockMap | undefined
  /** Grain tables, by their byte in the file. */
  readonly tables: TableCache
  /** Bytes of a grain. */
  readonly grain: number
  /** Guest bytes that a grain table speaks of. */
  readonly reach: number
  readonly #entryWidth: number

  private constructor(
    edge: Edge,
    shape: SparseShape,
    place: { readonly start: number; readonly type: string | undefined },
    directory: BlockMap,
    redundant: BlockMap | undefined,
  ) {
    this.edge = edge
    this.shape = shape
    this.start = place.start
    this.type = place.type
    this.size = shape.sectors * SECTOR
    this.directory = directory
    this.redundant = redundant
    this.grain = shape.grainSectors * SECTOR
    this.reach = this.grain * shape.tableEntries
    this.#entryWidth = shape.seSparse === undefined ? ENTRY.width : SESPARSE_ENTRY.width
    const { tableBytes } = this
    this.tables = new TableCache(
      () => ({
        read: (offset, into) => edge.node.read(offset, into),
        write: (offset, from) => this.writeTables(offset, from),
        flush: () => edge.node.flush(),
      }),
      tableBytes,
      Math.min(Math.ceil(CACHE_BYTES / tableBytes), MAX_CACHED),
    )
  }

  static async open(
    edge: Edge,
    shape: SparseShape,
    place: { readonly start: number; readonly type: string | undefined },
  ): Promise<SparseExtent> {
    const { grainSectors, directoryEntries, directory, redundant } = shape
    if (grainSectors > MAX_GRAIN) throw tooBig('Invalid granularity, image may be corrupt')
    if (directoryEntries > MAX_DIRECTORY) throw tooBig('L1 size too big')
    if (grainSectors === 0) throw corrupt('grains of no size')
    if (!Number.isSafeInteger((place.start / SECTOR + shape.sectors) * SECTOR)) throw tooBig('File too large')
    const entry = shape.seSparse === undefined ? ENTRY : SESPARSE_ENTRY
    const load = (offset: number, what: string): Promise<BlockMap> => {
      if (offset < 0)
        throw new BlockError(
          'invalid',
          `Could not read ${what} table from extent '${filenameOf(edge.node)}': Input/output error`,
          { code: 'EIO' },
        )
      return BlockMap.load(edge.node, offset, directoryEntries, entry, edge.node.size - offset)
    }
    return new SparseExtent(
      edge,
      shape,
      place,
      await load(directory, 'l1'),
      redundant === 0 ? undefined : await load(redundant, 'l1 backup'),
    )
  }

  /** Bytes of a grain table. */
  get tableBytes(): number {
    return this.shape.tableEntries * this.#entryWidth
  }

  /** Writes changed grain tables: what the extent's writer makes of it. */
  writeTables: (offset: number, from: Uint8Array) => Promise<void> = () =>
    Promise.reject(new Error('nobody writes here'))

  /** Byte of a grain table; 0 where there is none. Kind `corrupt` for what cannot be. */
  tableAt(index: number): number {
    if (index >= this.directory.length) throw corrupt(`grain table ${index} is not in the directory`)
    const { seSparse } = this.shape
    if (seSparse === undefined) return this.directory.lo(index) * SECTOR
    const hi = this.directory.hi(index)
    const number = this.directory.lo(index)
    if (hi === 0 && number === 0) return 0
    const sector = seSparse.tables + (number * this.tableBytes) / SECTOR
    if (hi !== SESPARSE_TABLE_PRESENT || sector > 0xffffffff) throw corrupt(`grain directory entry ${index}`)
    return sector * SECTOR
  }

  /** What entry `index` of a grain table says: the byte of a grain, or PLACE_*. Kind `corrupt` for what cannot be. */
  place(table: TableSlice, index: number): number {
    const { view } = table
    if (this.shape.seSparse !== undefined)
      return this.#sePlace(view.getUint32(index * 8 + 4, true), view.getUint32(index * 8, true))
    const entry = view.getUint32(index * 4, true)
    if (entry === 0) return PLACE_HOLE
    if (entry === ENTRY_ZEROED && this.shape.zeroedGrains === true) return PLACE_ZERO
    return entry * SECTOR
  }

  #sePlace(hi: number, lo: number): number {
    const kind = hi >>> 28
    if (hi === 0 && lo === 0) return PLACE_HOLE
    if (kind === SESPARSE_UNMAPPED || kind === SESPARSE_ZERO) return PLACE_ZERO
    // The grain's number: its lowest 12 bits stand above the others.
    const grain = ((hi >>> 16) & 0xfff) + ((hi & 0xffff) * 2 ** 32 + lo) * 2 ** 12
    const host = (this.shape.seSparse!.grains + grain * this.shape.grainSectors) * SECTOR
    if (kind !== SESPARSE_ALLOCATED || host >= 2 ** 63) throw corrupt('a grain table entry means nothing')
    // Beyond any file all reads as zeroes, wherever it is.
    return Math.min(host, BEYOND)
  }

  /** Pushes what is known of guest bytes [from, to) of the disk. Returns false when the list wants no more. */
  async map(from: number, to: number, out: ExtentList): Promise<boolean> {
    let loads = 0
    for (let at = from; at < to; ) {
      const index = Math.floor((at - this.start) / this.reach)
      const stop = Math.min(this.start + (index + 1) * this.reach, to)
      const offset = this.tableAt(index)
      if (offset === 0) {
        if (!out.push(HOLE, stop - at)) return false
      } else {
        const table = this.tables.get(offset)
        if (table === undefined && ++loads > MAX_LOADS) return false
        const begin = at
        const scan = (slice: TableSlice): boolean => this.scan(slice, begin, stop, out)
        if (!(table === undefined ? await this.tables.use(offset, scan) : scan(table))) return false
      }
      at = stop
    }
    return true
  }

  /** Pushes the part of a range that one table speaks of. False when the list wants no more. */
  scan(table: TableSlice, from: number, to: number, out: ExtentList): boolean {
    const { grain, edge } = this
    const fileEnd = edge.node.size
    for (let at = from; at < to; ) {
      const position = at - this.start
      const within = position % grain
      const run = Math.min(grain - within, to - at)
      const place = this.place(table, Math.floor((position % this.reach) / grain))
      if (!this.#push(place, within, run, fileEnd, out)) return false
      at += run
    }
    return true
  }

  #push(place: number, within: number, run: number, fileEnd: number, out: ExtentList): boolean {
    if (place === PLACE_HOLE) return out.push(HOLE, run)
    if (place === PLACE_ZERO) return out.push(ZERO, run)
    if (this.shape.compressed !== true) return out.push(DATA, run, this.edge.index, place + within)
    // How long packed data is, only a marker before it tells; what does not get shorter gets little longer.
    const longest = this.grain + Math.min(this.grain, PACKED_EXCESS)
    const coded = Math.max(Math.min(longest, fileEnd - place), 0)
    return out.push(CODED, run, this.edge.index, place, coded)
  }
}
