/** Opening a Bochs image: the map of its sectors, as the catalogue and the extents' bitmaps have it. */

import { BlockError } from '../../base/errors.ts'
import { LruMap } from '../../base/lru.ts'
import { MiB, SECTOR } from '../../base/units.ts'
import { BlockMap } from '../../block/block-map.ts'
import type { Edge } from '../../block/edge.ts'
import { DATA, type ExtentList, HOLE } from '../../block/extent.ts'
import type { Layer } from '../../block/layer.ts'
import { type OpenContext, ROLE_IMAGE } from '../../block/open-context.ts'
import { openReadOnly, readOnlyGeometry } from '../../block/read-only.ts'
import { decodeHeader, type Header } from './header.ts'
import { ABSENT, ENTRY, HEADER_SIZE } from './layout.ts'

/** Bytes of bitmaps that are kept, and what each takes beside its own, which may be a single one. */
const BITMAP_BYTES = 4 * MiB
const BITMAP_OVERHEAD = 256
/** Extents that one call looks at, and those of them whose bitmaps it reads. */
const MAX_LOOK = 2 ** 18
const MAX_BITMAPS = 64

export const openImage = async (context: OpenContext): Promise<Layer> => {
  openReadOnly(context)
  const file = await context.child('file', ROLE_IMAGE)
  const bytes = new Uint8Array(HEADER_SIZE)
  await file.node.read(0, bytes)
  const header = decodeHeader(bytes)
  const available = file.node.size - header.catalogOffset
  const catalog = await BlockMap.load(file.node, header.catalogOffset, header.catalogLength, ENTRY, available)
  const image = new Image(file, header, catalog)
  const geometry = readOnlyGeometry(header.size)
  return {
    geometry: () => geometry,
    map: (offset, length, out) => image.map(offset, length, out),
    async close() {},
  }
}

class Image {
  readonly #file: Edge
  readonly #header: Header
  readonly #catalog: BlockMap
  /** Which sectors of an extent were written, by its number. */
  readonly #bitmaps = new LruMap<number, Uint8Array>(BITMAP_BYTES, {
    weigh: (bitmap) => bitmap.length + BITMAP_OVERHEAD,
  })

  constructor(file: Edge, header: Header, catalog: BlockMap) {
    this.#file = file
    this.#header = header
    this.#catalog = catalog
  }

  async map(offset: number, length: number, out: ExtentList): Promise<void> {
    const { extentSize } = this.#header
    const first = Math.floor(offset / extentSize)
    const last = Math.ceil((offset + length) / extentSize)
    const wanted: number[] = []
    let end = first
    for (; end < last && end - first < MAX_LOOK && wanted.length < MAX_BITMAPS; end++)
      if (this.#catalog.get(end) !== ABSENT) wanted.push(end)
    const bitmaps = new Map(await Promise.all(wanted.map((index) => this.#bitmapOf(index))))
    const stop = Math.min(offset + length, end * extentSize)
    for (let at = offset; at < stop; ) {
      const index = Math.floor(at / extentSize)
      const run = Math.min((index + 1) * extentSize, stop) - at
      const bitmap = bitmaps.get(index)
      const isWanted =
        bitmap === undefined ? out.push(HOLE, run) : this.#mapExtent(index, bitmap, at, run, out)
      if (!isWanted) return
      at += run
    }
  }

  /** Pushes the sectors of one extent; false when no more is wanted. */
  #mapExtent(index: number, bitmap: Uint8Array, offset: number, length: number, out: ExtentList): boolean {
    const { extentSize, bitmapSize } = this.#header
    const host = this.#place(index) + bitmapSize
    const start = index * extentSize
    for (let at = offset; at < offset + length; ) {
      const sector = Math.floor((at - start) / SECTOR)
      const run = Math.min(start + (sector + 1) * SECTOR, offset + length) - at
      const isWritten = ((bitmap[sector >>> 3]! >>> (sector & 7)) & 1) === 1
      const isWanted = isWritten
        ? out.push(DATA, run, this.#file.index, host + (at - start))
        : out.push(HOLE, run)
      if (!isWanted) return false
      at += run
    }
    return true
  }

  async #bitmapOf(index: number): Promise<readonly [index: number, bitmap: Uint8Array]> {
    const known = this.#bitmaps.get(index)
    if (known !== undefined) return [index, known]
    const bitmap = new Uint8Array(Math.ceil(this.#header.extentSize / SECTOR / 8))
    await this.#file.node.read(this.#place(index), bitmap)
    this.#bitmaps.set(index, bitmap)
    return [index, bitmap]
  }

  /** Host byte of an extent's bitmap. Kind `io` for an entry that points beyond all files. */
  #place(index: number): number {
    const { dataOffset, stride, extentSize, bitmapSize } = this.#header
    const host = dataOffset + this.#catalog.get(index) * stride
    if (host + bitmapSize + extentSize <= Number.MAX_SAFE_INTEGER) return host
    throw new BlockError('io', 'Input/output error', { code: 'EIO', offset: index * extentSize })
  }
}
