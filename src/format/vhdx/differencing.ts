/**
 * Blocks of a differencing image. A block that is not present, and a sector whose bit is not set in a partially present
 * one, show the parent. Reads and writes are whole logical sectors here, so nothing is ever copied up.
 */

import { setImmediate as nextTurn } from 'node:timers/promises'
import { IN_PLACE } from '../../block/block-image.ts'
import { DATA, ExtentList, HOLE, ZERO } from '../../block/extent.ts'
import type { Claim } from '../../block/layer.ts'
import { type SectorBitmap, type SectorBitmaps, sectorInChunk } from './bitmaps.ts'
import type { Image } from './image.ts'
import { ALL_ZERO, BITMAP_SIZE, FULLY_PRESENT, NOT_PRESENT, PARTIALLY_PRESENT } from './layout.ts'
import { damaged } from './refusal.ts'

/** Blocks that one call looks at: some milliseconds. */
const MAX_LOOK = 2 ** 18

export class Differencing {
  readonly #image: Image
  readonly #bitmaps: SectorBitmaps

  constructor(image: Image, bitmaps: SectorBitmaps) {
    this.#image = image
    this.#bitmaps = bitmaps
  }

  /** Pushes runs; stops early where a bitmap must be read first, unless that is where it begins. */
  async map(offset: number, length: number, out: ExtentList): Promise<void> {
    for (;;) {
      const missing = this.#mapHeld(offset, length, out)
      if (missing === undefined || out.covered > 0) return
      await this.#bitmaps.load(missing, this.#bitmapPlace(missing))
    }
  }

  /** As far as the bitmaps in memory go; the chunk whose bitmap is not, if there is one. */
  #mapHeld(offset: number, length: number, out: ExtentList): number | undefined {
    const { bat, blockSize, file, flags } = this.#image
    const end = Math.min(offset + length, offset + MAX_LOOK * blockSize)
    for (let at = offset; at < end; ) {
      const block = Math.floor(at / blockSize)
      const stop = Math.min((block + 1) * blockSize, end)
      const state = bat.state(bat.index(block))
      const place = bat.place(block)
      let wanted: boolean
      if (state === PARTIALLY_PRESENT) {
        const chunk = Math.floor(block / bat.ratio)
        const bitmap = this.#bitmaps.get(chunk)
        if (bitmap === undefined) return chunk
        wanted = this.#mapSectors(bitmap, at, stop, place - block * blockSize, out)
      } else if (place >= 0)
        wanted = out.push(DATA, stop - at, file.index, place + (at - block * blockSize), 0, flags)
      else wanted = out.push(state === NOT_PRESENT ? HOLE : ZERO, stop - at)
      if (!wanted) return undefined
      at = stop
    }
    return undefined
  }

  /** Runs of a partially present block. @param shift what makes a guest byte the host byte */
  #mapSectors(bitmap: SectorBitmap, from: number, to: number, shift: number, out: ExtentList): boolean {
    const { logicalSector } = this.#image.metadata
    const { file } = this.#image
    const base = from - (from % logicalSector)
    const first = sectorInChunk(base, logicalSector)
    const last = first + Math.ceil((to - base) / logicalSector)
    let wanted = true
    for (let sector = first; sector < last && wanted; ) {
      const next = bitmap.runEnd(sector, last)
      const start = Math.max(base + (sector - first) * logicalSector, from)
      const stop = Math.min(base + (next - first) * logicalSector, to)
      wanted = bitmap.has(sector)
        ? out.push(DATA, stop - start, file.index, shift + start)
        : out.push(HOLE, stop - start)
      sector = next
    }
    return wanted
  }

  async claim(offset: number, length: number, out: ExtentList): Promise<Claim> {
    const image = this.#image
    await image.beginWriting()
    const { bat, blockSize, file } = image
    const block = Math.floor(offset / blockSize)
    const stop = Math.min((block + 1) * blockSize, offset + length)
    const state = bat.state(bat.index(block))
    const place = bat.place(block)
    if (state === FULLY_PRESENT) {
      out.push(DATA, stop - offset, file.index, place + (offset - block * blockSize))
      return IN_PLACE
    }
    const isWhole = offset === block * blockSize && (stop - offset === blockSize || stop === image.size)
    if (state === PARTIALLY_PRESENT && isWhole) {
      out.push(DATA, stop - offset, file.index, place)
      return {
        commit: async () => bat.set(bat.index(block), FULLY_PRESENT, place),
        abort: async () => {},
      }
    }
    if (state === PARTIALLY_PRESENT) {
      const use = await this.#useBitmap(block)
      out.push(DATA, stop - offset, file.index, place + (offset - block * blockSize))
      return {
        commit: async () => use.set(offset, stop),
        abort: async () => use.end(),
      }
    }
    // Over zeroes a fresh place will do as it is; over the parent, bits tell what is there.
    const needsBits = state === NOT_PRESENT && !isWhole
    const use = needsBits ? await this.#useBitmap(block) : undefined
    const taken = await image.takeBlocks(1)
    out.push(DATA, stop - offset, file.index, taken.offset + (offset - block * blockSize))
    return {
      commit: async () => {
        use?.clear()
        use?.set(offset, stop)
        bat.set(bat.index(block), use === undefined ? FULLY_PRESENT : PARTIALLY_PRESENT, taken.offset)
      },
      abort: async () => {
        use?.end()
        image.space.release(taken.offset, taken.length)
      },
    }
  }

  /** A range within one block reads as zeroes, whatever the parent has. No request is under way. */
  async hideParent(from: number, to: number): Promise<void> {
    const { bat, blockSize, file } = this.#image
    if (bat.state(bat.index(Math.floor(from / blockSize))) === ALL_ZERO) return
    const list = new ExtentList(1).reset(from, to - from)
    const claim = await this.claim(from, to - from, list)
    await file.node.zero(list.childOffsets[0]!, list.lengths[0]!, { mayUnmap: true })
    await claim.commit()
  }

  /** Everything shows the parent, whose id may be another one now. No request is under way. */
  async makeEmpty(parentId: string | undefined): Promise<void> {
    const image = this.#image
    await image.beginWriting()
    const { bat } = image
    for (let block = 0; block < bat.blocks; block++) image.drop(block, NOT_PRESENT)
    for (let chunk = 0; chunk < bat.chunks; chunk++) {
      const index = bat.bitmapIndex(chunk)
      if (bat.state(index) !== FULLY_PRESENT) continue
      image.giveBack({ offset: bat.named(index), length: BITMAP_SIZE })
      bat.set(index, NOT_PRESENT, 0)
    }
    this.#bitmaps.clear()
    const { parent, parentAt } = image.metadata
    const place = parent?.linkageAt
    if (parentId !== undefined && place !== undefined)
      await image.changeBytes(
        parentAt + place.offset,
        Buffer.from(place.inBraces ? `{${parentId}}` : parentId, 'utf16le'),
      )
    await image.settleSpace()
  }

  /** Whole blocks read as zeroes, whatever the parent has. */
  async zero(offset: number, length: number): Promise<void> {
    const image = this.#image
    await image.beginWriting()
    const first = Math.floor(offset / image.blockSize)
    const last = Math.ceil((offset + length) / image.blockSize)
    for (let block = first; block < last; block++) {
      image.drop(block, ALL_ZERO)
      if (block % MAX_LOOK === MAX_LOOK - 1) await nextTurn()
    }
  }

  #bitmapPlace(chunk: number): number {
    const { bat } = this.#image
    const index = bat.bitmapIndex(chunk)
    if (bat.state(index) !== FULLY_PRESENT) throw damaged(`chunk ${chunk} has no sector bitmap`)
    const place = bat.named(index)
    if (place < BITMAP_SIZE || place + BITMAP_SIZE > this.#image.store.size)
      throw damaged(`the sector bitmap of chunk ${chunk} cannot be at ${place}`)
    return place
  }

  /** The bitmap that a block's bits are in, held until the claim ends; a new one where the chunk has none. */
  async #useBitmap(block: number): Promise<BitmapUse> {
    const { bat } = this.#image
    const chunk = Math.floor(block / bat.ratio)
    const index = bat.bitmapIndex(chunk)
    let bitmap = this.#bitmaps.get(chunk)
    while (bitmap === undefined) {
      if (bat.state(index) !== FULLY_PRESENT) await this.#createBitmap(chunk, index)
      else await this.#bitmaps.load(chunk, this.#bitmapPlace(chunk))
      bitmap = this.#bitmaps.get(chunk)
    }
    this.#bitmaps.keep(chunk, bitmap)
    return new BitmapUse(this.#image, bitmap, block)
  }

  readonly #creating = new Map<number, Promise<void>>()

  /** Claims at the same time share the one that is made. */
  #createBitmap(chunk: number, index: number): Promise<void> {
    let creating = this.#creating.get(chunk)
    if (creating === undefined) {
      creating = this.#makeBitmap(chunk, index).finally(() => this.#creating.delete(chunk))
      this.#creating.set(chunk, creating)
    }
    return creating
  }

  async #makeBitmap(chunk: number, index: number): Promise<void> {
    const image = this.#image
    const place = await image.takeEnd(BITMAP_SIZE)
    this.#bitmaps.create(chunk, place)
    image.bat.set(index, FULLY_PRESENT, place)
  }
}

/** A claim's hold on a bitmap. */
class BitmapUse {
  readonly #image: Image
  readonly #bitmap: SectorBitmap
  readonly #block: number

  constructor(image: Image, bitmap: SectorBitmap, block: number) {
    this.#image = image
    this.#bitmap = bitmap
    this.#block = block
  }

  /** No sector of the block is there. */
  clear(): void {
    const { blockSize } = this.#image
    const start = this.#block * blockSize
    this.#fill(start, start + blockSize, false)
  }

  /** The sectors of a range of guest bytes are there. Ends the hold. */
  set(from: number, to: number): void {
    this.#fill(from, to, true)
    this.end()
  }

  end(): void {
    this.#bitmap.claims--
  }

  #fill(from: number, to: number, value: boolean): void {
    const { logicalSector } = this.#image.metadata
    const first = sectorInChunk(from, logicalSector)
    this.#bitmap.fill(first, first + Math.ceil((to - from) / logicalSector), value)
  }
}
