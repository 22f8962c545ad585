/**
 * What is wrong with an image; QEMU checks none. Mended are the footer's two copies and the header's checksum, each from
 * what is right; entries that point nowhere are dropped, and a block that two entries claim is copied for the second.
 */

import { copyWithin } from '../../block/block-image.ts'
import type { CheckContext, CheckResult, RepairMode } from '../../block/facets.ts'
import { Repeats, refuseManyCopies } from '../../block/repeats.ts'
import { isFooter, readEnd, readStart, renderFooter } from './footer.ts'
import { renderHeader } from './header.ts'
import type { Image } from './image.ts'
import { FOOTER, UNALLOCATED } from './layout.ts'

/** Blocks between two looks at whether to go on. */
const PORTION = 2 ** 18

/** No request is under way meanwhile. */
export const checkImage = async (
  image: Image,
  repair: RepairMode,
  context: CheckContext,
): Promise<CheckResult> => {
  image.refuseMisplacedTable()
  await image.flush()
  const check = new Check(image, repair, context)
  await check.header()
  await check.table()
  await check.end()
  await context.progress(image.map.length, image.map.length)
  return check.result()
}

class Check {
  readonly #image: Image
  readonly #fix: boolean
  readonly #fixLeaks: boolean
  readonly #context: CheckContext
  #corruptions = 0
  #leaks = 0
  #allocated = 0
  #fragmented = 0

  constructor(image: Image, repair: RepairMode, context: CheckContext) {
    this.#image = image
    this.#fix = repair === 'all'
    this.#fixLeaks = repair !== 'none'
    this.#context = context
  }

  async header(): Promise<void> {
    const { file, footer, dynamic } = this.#image
    const right = renderFooter(footer)
    if (!isFooter(await readStart(file.node))) {
      this.#corruption('the copy of the footer at the start is damaged')
      if (this.#fix) await file.node.write(0, right)
    }
    if (!dynamic.sumIsRight) {
      this.#corruption('the checksum of the header is wrong')
      if (this.#fix) await file.node.write(dynamic.offset, renderHeader(dynamic.fields))
    }
  }

  /** Entries that point outside the file, into the image's own tables, or at what another block has. */
  async table(): Promise<void> {
    const { map, unit, file, metadata } = this.#image
    const isMisplaced = (offset: number): boolean =>
      metadata.some((range) => offset < range.offset + range.length && range.offset < offset + unit)
    const starts = this.#image
      .blockStarts()
      .filter((offset) => offset + unit <= file.node.size && !isMisplaced(offset))
    const repeats = new Repeats(starts.slice())
    if (this.#fix) refuseManyCopies(repeats.count, unit, file.node.size, 'blocks that share their place')
    const doubled: number[] = []
    let last = -1
    for (let index = 0; index < map.length; index++) {
      if (index % PORTION === 0) await this.#context.progress(index, map.length)
      const offset = this.#image.bitmapAt(index)
      if (offset < 0) continue
      const misplaced = isMisplaced(offset)
      if (offset + unit > file.node.size || misplaced) {
        this.#corruption(`block ${index} lies ${misplaced ? 'where a table is' : 'outside the image'}`)
        if (this.#fix) map.set(index, UNALLOCATED)
        continue
      }
      this.#allocated++
      if (last >= 0 && last + unit !== offset) this.#fragmented++
      last = offset
      if (!repeats.again(offset)) continue
      this.#corruption(`block ${index} has the place of another one`)
      if (this.#fix) doubled.push(index)
    }
    this.#overlaps(starts)
    if (!this.#fix) return
    this.#image.takeStock()
    for (const index of doubled) await this.#separate(index)
    await this.#image.flush()
  }

  /** Blocks that lie partly over each other cannot be told apart: they stay. `starts` are in order. */
  #overlaps(starts: Float64Array): void {
    for (let i = 1; i < starts.length; i++)
      if (starts[i] !== starts[i - 1] && starts[i]! < starts[i - 1]! + this.#image.unit) {
        this.#corruptions++
        this.#unfixable++
        this.#context.found({
          kind: 'corruption',
          text: `ERROR: blocks overlap at ${starts[i]}`,
          fixed: false,
          hostOffset: starts[i]!,
        })
      }
  }

  #unfixable = 0

  /** Gives a block a place of its own, with the same content. */
  async #separate(index: number): Promise<void> {
    const { file, space, unit } = this.#image
    const { offset } = space.allocate(1)
    await copyWithin(file.node, this.#image.bitmapAt(index), offset, unit)
    this.#image.assign(index, 1, offset + this.#image.bitmapSize)
  }

  /** The footer behind everything, and what is between. */
  async end(): Promise<void> {
    const { file } = this.#image
    const used = this.#image.usedEnd()
    const bytes = await readEnd(file.node)
    if (bytes === undefined || !isFooter(bytes)) {
      this.#corruption('the footer at the end is damaged')
      if (this.#fix) await this.#image.restoreEnd()
      return
    }
    const extra = file.node.size - FOOTER.length - used
    if (extra <= 0) return
    const units = Math.ceil(extra / this.#image.unit)
    this.#leaks += units
    this.#context.found({
      kind: 'leak',
      text: `${this.#fixLeaks ? 'Repairing' : 'ERROR'}: ${extra} bytes at the end of the image are not used`,
      fixed: this.#fixLeaks,
    })
    if (this.#fixLeaks) await this.#image.restoreEnd()
  }

  result(): CheckResult {
    const fixed = this.#fix ? this.#corruptions - this.#unfixable : 0
    return {
      corruptions: this.#corruptions - fixed,
      leaks: this.#fixLeaks ? 0 : this.#leaks,
      checkErrors: 0,
      corruptionsFixed: fixed,
      leaksFixed: this.#fixLeaks ? this.#leaks : 0,
      imageEndOffset: this.#image.usedEnd(),
      totalClusters: Math.ceil(this.#image.size / this.#image.blockSize),
      allocatedClusters: this.#allocated,
      fragmentedClusters: this.#fragmented,
    }
  }

  #corruption(text: string): void {
    this.#corruptions++
    this.#context.found({
      kind: 'corruption',
      text: `${this.#fix ? 'Repairing' : 'ERROR'}: ${text}`,
      fixed: this.#fix,
    })
  }
}
