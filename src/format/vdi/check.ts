/**
 * What is wrong with the block map. Findings and counts are QEMU's; it mends none of them. We do: a block that two
 * entries claim is copied for the second, entries that point nowhere are dropped, the header's count is set right.
 */

import { BlockError } from '../../base/errors.ts'
import { type CheckContext, type CheckResult, MAX_FINDINGS, type RepairMode } from '../../block/facets.ts'
import { Repeats, refuseManyCopies } from '../../block/repeats.ts'
import { closeGaps, copyBlock } from './compact.ts'
import type { Image } from './image.ts'
import { BLOCK_SIZE, isAllocated, UNALLOCATED } from './layout.ts'

/** Entries between two looks at whether to go on. */
const PORTION = 2 ** 18

export const checkImage = async (
  image: Image,
  repair: RepairMode,
  context: CheckContext,
): Promise<CheckResult> => {
  if (repair === 'leaks')
    throw new BlockError('unsupported', 'This image format does not support checks', { code: 'ENOTSUP' })
  const check = new Check(image, repair === 'all', context)
  await check.entries()
  await check.missing()
  await check.end()
  return check.result()
}

class Check {
  readonly #image: Image
  readonly #mend: boolean
  readonly #context: CheckContext
  readonly #repeats: Repeats
  /** Entries behind these are those of no guest byte. */
  readonly #visible: number
  /** Entries of the disk whose block another one has, as many as can be mended. */
  readonly #doubled: number[] = []
  #doubledCount = 0
  #corruptions = 0
  #allocated = 0
  #findings = 0

  constructor(image: Image, mend: boolean, context: CheckContext) {
    this.#image = image
    this.#mend = mend
    this.#context = context
    this.#repeats = repeatsOf(image)
    this.#visible = Math.ceil(image.size / BLOCK_SIZE)
  }

  /** Entries that the file has. */
  async entries(): Promise<void> {
    const { map } = this.#image
    for (let i = 0; i < map.stored; i++) {
      if (i % PORTION === 0) await this.#context.progress(i, map.length)
      const entry = map.get(i)
      if (!isAllocated(entry)) continue
      if (entry >= map.length) {
        this.#corruption(`block index ${i} too large, is ${entry}`)
        if (this.#mend) map.set(i, UNALLOCATED)
        continue
      }
      this.#allocated++
      if (this.#repeats.again(entry)) this.#double(i, entry)
    }
  }

  /** Entries behind the file's end: zeroes, so all of them claim block 0. */
  async missing(): Promise<void> {
    const { map } = this.#image
    const { stored, length } = map
    this.#allocated += length - stored
    const shown = Math.max(stored, Math.min(this.#visible, length))
    await this.#zeroes(stored, shown)
    await this.#zeroes(shown, length)
    await this.#context.progress(length, length)
  }

  /** Entries [from, to), all of them zero, and either all of the disk or none. */
  async #zeroes(from: number, to: number): Promise<void> {
    for (let i = from; i < to; i++) {
      if (i % PORTION === 0) await this.#context.progress(i, this.#image.map.length)
      // Half a billion of them are counted, not told; those that nobody sees are mended one by one.
      if (this.#findings > MAX_FINDINGS && !(this.#mend && i >= this.#visible)) {
        this.#corruptions += to - i
        if (i < this.#visible) this.#doubledCount += to - i
        return
      }
      if (this.#repeats.again(0)) this.#double(i, 0)
    }
  }

  /** What entries share is copied, and then the file has what the header says. */
  async end(): Promise<void> {
    const { file, fields } = this.#image
    if (this.#mend) {
      refuseManyCopies(this.#doubledCount, BLOCK_SIZE, file.node.size, 'blocks that share their place')
      for (const index of this.#doubled) await separate(this.#image, index)
    }
    if (this.#allocated !== fields.blocks_allocated)
      this.#corruption(
        `allocated blocks mismatch, is ${this.#allocated}, should be ${fields.blocks_allocated}`,
      )
    if (this.#mend && this.#corruptions > 0) await closeGaps(this.#image)
  }

  result(): CheckResult {
    return {
      corruptions: this.#mend ? 0 : this.#corruptions,
      leaks: 0,
      checkErrors: 0,
      corruptionsFixed: this.#mend ? this.#corruptions : 0,
      leaksFixed: 0,
    }
  }

  #double(index: number, entry: number): void {
    this.#corruption(`block index ${entry} also used by ${entry}`)
    if (index >= this.#visible) {
      if (this.#mend) this.#image.map.set(index, UNALLOCATED)
      return
    }
    this.#doubledCount++
    if (this.#mend && this.#doubled.length < MAX_FINDINGS) this.#doubled.push(index)
  }

  #corruption(text: string): void {
    this.#corruptions++
    if (this.#findings++ >= MAX_FINDINGS) return
    this.#context.found({
      kind: 'corruption',
      text: `${this.#mend ? 'Repairing' : 'ERROR'}: ${text}`,
      fixed: this.#mend,
    })
  }
}

/** Blocks with several owners. */
const repeatsOf = ({ map }: Image): Repeats => {
  const places = map.collect((entry) => (isAllocated(entry) && entry < map.length ? entry : -1))
  // What the file does not have of the map is zeroes; how many does not matter once there are two.
  const withMissing = new Float64Array(places.length + Math.min(map.length - map.stored, 2))
  withMissing.set(places)
  return new Repeats(withMissing)
}

/** Gives a block that shares its place a place of its own, with the same content. */
const separate = async (image: Image, index: number): Promise<void> => {
  const offset = image.space.append(BLOCK_SIZE)
  await copyBlock(image, image.place(index), offset)
  image.assign(index, 1, offset)
}
