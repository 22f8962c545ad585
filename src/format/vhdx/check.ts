/**
 * What is wrong with an image. QEMU looks at the entries of present blocks, and counts a log that it had to replay as
 * one corruption mended. Here also: copies of headers and of the region table, sector bitmaps, places that blocks share,
 * and space at the file's end that nobody uses.
 */

import type { CheckContext, CheckResult, RepairMode } from '../../block/facets.ts'
import { refuseManyCopies } from '../../block/repeats.ts'
import { type BadEntry, badEntries, takeStock } from './entries.ts'
import type { Image } from './image.ts'
import { BITMAP_SIZE, UNIT } from './layout.ts'
import { mendEntry, mendHeaders, mendRegions, separate } from './repair.ts'

/** Blocks between two looks at whether to go on. */
const PORTION = 2 ** 18

/** @param replayed the log was replayed when the image was opened for this */
export const checkImage = async (
  image: Image,
  repair: RepairMode,
  replayed: boolean,
  context: CheckContext,
): Promise<CheckResult> => {
  await image.settleSpace()
  const check = new Check(image, repair, context)
  await check.copies()
  await check.entries()
  await check.space()
  if (repair !== 'none') await image.flush()
  return { ...check.result, corruptionsFixed: check.result.corruptionsFixed + (replayed ? 1 : 0) }
}

class Check {
  readonly #image: Image
  readonly #repair: RepairMode
  readonly #context: CheckContext
  readonly result = { corruptions: 0, leaks: 0, checkErrors: 0, corruptionsFixed: 0, leaksFixed: 0 }

  constructor(image: Image, repair: RepairMode, context: CheckContext) {
    this.#image = image
    this.#repair = repair
    this.#context = context
  }

  get #mends(): boolean {
    return this.#repair === 'all'
  }

  /** What is there twice must be good twice. */
  async copies(): Promise<void> {
    const { headers, regions } = this.#image
    const bad = headers.damaged
    for (const offset of bad) this.#corruption(`VHDX header at ${offset} is damaged`, this.#mends, offset)
    if (bad.length > 0 && this.#mends) await mendHeaders(this.#image)
    for (const offset of regions.damaged)
      this.#corruption(`VHDX region table at ${offset} differs from the other one`, this.#mends, offset)
    if (regions.damaged.length > 0 && this.#mends) mendRegions(this.#image)
  }

  async entries(): Promise<void> {
    const { bat } = this.#image
    for (let from = 0; from < bat.blocks; from += PORTION) {
      await this.#context.progress(from, bat.blocks)
      for (const bad of [...badEntries(this.#image.subject, from, Math.min(from + PORTION, bat.blocks))])
        this.#corruption(bad.text, this.#mends && this.#mend(bad))
    }
    await this.#context.progress(bat.blocks, bat.blocks)
  }

  /** Two blocks in one place, and places that no block has. */
  async space(): Promise<void> {
    const image = this.#image
    const { shared, end } = takeStock(image.subject)
    for (const block of shared)
      this.#corruption(
        `VHDX BAT entry ${image.bat.index(block)} shares its place with another one`,
        this.#mends,
      )
    if (this.#mends && shared.length > 0) {
      refuseManyCopies(shared.length, image.blockSize, image.store.size, 'blocks that share their place')
      image.takeStock()
      for (const block of shared) await separate(image, block)
      await image.settleSpace()
      return
    }
    // QEMU reserves room for the blocks of a fixed image, but takes them from behind it. An image that was written to
    // since it was opened gives its space back when it is closed.
    if (image.isFixed || image.journal.hasBegun) return
    // What an entry that cannot be should have named may lie there.
    if (this.result.corruptions > 0) return
    const unit = image.bitmaps === undefined ? image.blockSize : BITMAP_SIZE
    const unused = Math.floor((image.store.size - end) / unit)
    if (unused <= 0) return
    const fixed = this.#repair !== 'none'
    this.#context.found({
      kind: 'leak',
      text: `VHDX image has ${unused * unit} bytes at its end that are not used`,
      fixed,
      hostOffset: end,
    })
    if (fixed) {
      await image.settleSpace()
      image.takeStock()
      await image.file.node.resize(Math.ceil(end / UNIT) * UNIT, 'off')
      this.result.leaksFixed += unused
    } else this.result.leaks += unused
  }

  #mend(bad: BadEntry): boolean {
    return mendEntry(this.#image, bad)
  }

  #corruption(text: string, fixed: boolean, hostOffset?: number): void {
    this.#context.found({ kind: 'corruption', text, fixed, ...(hostOffset !== undefined && { hostOffset }) })
    if (fixed) this.result.corruptionsFixed++
    else this.result.corruptions++
  }
}
