/**
 * Streams: packed grains one after the other, each behind a marker, then the grain tables that have entries, the grain
 * directory, a footer that takes the header's place, and a mark of the end. While grains are added, the header tells of a
 * directory that is complete, so that the file is an image at every moment.
 */

import { alignUp, SECTOR } from '../../base/units.ts'
import { isZero } from '../../base/zero.ts'
import { BlockMap } from '../../block/block-map.ts'
import {
  ENTRY,
  FLAG_REDUNDANT,
  HEADER,
  type HeaderFields,
  MARKER,
  MARKER_END_OF_STREAM,
  MARKER_FOOTER,
  MARKER_GRAIN_DIRECTORY,
  MARKER_GRAIN_TABLE,
} from './layout.ts'
import type { SparseExtent } from './sparse.ts'
import type { SparseWriter } from './sparse-writer.ts'

/** Bytes of what ends a stream: marker of the footer, footer, and mark of the end. */
export const FOOTER_LENGTH = 3 * SECTOR
/** Written at once. Bytes. */
const PIECE = 2 ** 20
const AT_END = { hi: 0xffffffff, lo: 0xffffffff }

/** A marker before something other than a grain, filling its sector. */
export const markerSector = (type: number, sectors: number): Uint8Array => {
  const bytes = new Uint8Array(SECTOR)
  MARKER.encode({ val: { hi: 0, lo: sectors }, size: 0, type }, bytes)
  return bytes
}

export const encodeHeader = (fields: HeaderFields): Uint8Array => {
  const bytes = new Uint8Array(HEADER.length)
  HEADER.encode(fields, bytes)
  return bytes
}

/** The header itself tells of the directory again; what follows is written over the footer. */
export const unsealStream = async (extent: SparseExtent): Promise<void> => {
  const { header, hasFooter } = extent.shape
  if (hasFooter !== true || header === undefined) return
  const { node } = extent.edge
  await node.write(0, encodeHeader(header))
  await node.flush()
  extent.shape = { ...extent.shape, hasFooter: false }
}

/** Collects what is appended, and writes it in pieces. */
class Tail {
  readonly #extent: SparseExtent
  #start: number
  #parts: Uint8Array[] = []
  #length = 0

  constructor(extent: SparseExtent, start: number) {
    this.#extent = extent
    this.#start = start
  }

  get end(): number {
    return this.#start + this.#length
  }

  async add(bytes: Uint8Array): Promise<void> {
    const padded = new Uint8Array(alignUp(bytes.length, SECTOR))
    padded.set(bytes)
    this.#parts.push(padded)
    this.#length += padded.length
    if (this.#length >= PIECE) await this.write()
  }

  async write(): Promise<void> {
    if (this.#length === 0) return
    const { node } = this.#extent.edge
    await node.write(this.#start, Buffer.concat(this.#parts))
    this.#start += this.#length
    this.#length = 0
    this.#parts = []
  }
}

/**
 * Ends a stream: everything is durable, and the header sends to the footer, when it resolves. Killed before, the file is
 * the image that it was.
 */
export const sealStream = async (writer: SparseWriter): Promise<void> => {
  const { extent, space } = writer
  const { shape, edge } = extent
  if (shape.compressed !== true || shape.markers !== true || shape.header === undefined) return
  if (shape.hasFooter === true) return
  await writer.settle()
  const tail = new Tail(extent, alignUp(space.end, SECTOR))
  const directory = await addTables(extent, tail)
  await tail.add(markerSector(MARKER_GRAIN_DIRECTORY, Math.ceil(directory.length / SECTOR)))
  const at = tail.end
  await tail.add(directory)
  const footer: HeaderFields = {
    ...shape.header,
    flags: (shape.header.flags & ~FLAG_REDUNDANT) >>> 0,
    rgdOffset: { hi: 0, lo: 0 },
    gdOffset: { hi: Math.floor(at / SECTOR / 2 ** 32), lo: (at / SECTOR) % 2 ** 32 },
  }
  await tail.add(markerSector(MARKER_FOOTER, 1))
  await tail.add(encodeHeader(footer))
  await tail.add(markerSector(MARKER_END_OF_STREAM, 0))
  await tail.write()
  if (edge.node.size > tail.end) await edge.node.resize(tail.end, 'off')
  await edge.node.flush()
  await edge.node.write(0, encodeHeader({ ...footer, gdOffset: AT_END }))
  await edge.node.flush()
  space.append(tail.end - FOOTER_LENGTH - space.end)
  extent.shape = { ...shape, header: footer, hasFooter: true, directory: at, redundant: 0 }
  extent.directory = new BlockMap(at, directory, ENTRY, extent.directory.length)
  extent.redundant = undefined
  writer.sealed()
}

/** Appends the grain tables that say anything; the directory of these. */
const addTables = async (extent: SparseExtent, tail: Tail): Promise<Uint8Array> => {
  const { directory, tables, tableBytes } = extent
  const entries = new Uint8Array(alignUp(directory.length * ENTRY.width, SECTOR))
  const view = new DataView(entries.buffer)
  for (let i = 0; i < directory.length; i++) {
    const offset = extent.tableAt(i)
    if (offset === 0) continue
    const bytes = await tables.use(offset, (slice) => (isZero(slice.bytes) ? undefined : slice.bytes.slice()))
    if (bytes === undefined) continue
    await tail.add(markerSector(MARKER_GRAIN_TABLE, Math.ceil(tableBytes / SECTOR)))
    view.setUint32(i * ENTRY.width, tail.end / SECTOR, true)
    await tail.add(bytes)
  }
  return entries
}
