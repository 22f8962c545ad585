/** What is wrong with an image, in QEMU's words and order, and mending it. No request is under way meanwhile. */

import { SECTOR } from '../../base/units.ts'
import { copyWithin } from '../../block/block-image.ts'
import type { CheckContext, CheckResult, Finding, RepairMode } from '../../block/facets.ts'
import { Repeats, refuseManyCopies } from '../../block/repeats.ts'
import type { Image } from './image.ts'

/** Whether the image must be mended before it may be written to. */
export const isDamaged = (image: Image): boolean => {
  if (image.unclean || image.dataOffsetWrong) return true
  for (let i = 0; i < image.map.stored; i++) if (image.map.get(i) !== 0 && isOutside(image, i)) return true
  return repeatsOf(image).count > 0
}

/** Clusters with several owners. */
const repeatsOf = (image: Image): Repeats => {
  const isPlace = (entry: number, i: number): boolean => entry !== 0 && !isOutside(image, i)
  return new Repeats(image.map.collect((entry, i) => (isPlace(entry, i) ? hostOf(image, i) : -1)))
}

const hostOf = (image: Image, index: number): number => image.map.get(index) * image.entryUnit

const isOutside = (image: Image, index: number): boolean => {
  const host = hostOf(image, index)
  return host < image.dataOffset || host + image.blockSize > image.file.node.size
}

export const checkImage = async (
  image: Image,
  repair: RepairMode,
  context: CheckContext,
): Promise<CheckResult> => {
  await context.progress(0, image.map.length)
  const check = new Check(image, repair, context)
  if (repair === 'all') check.refuseTooMany()
  if (repair !== 'none') await image.beginWriting()
  check.header()
  check.outside()
  await check.end()
  await check.duplicates()
  if (repair !== 'none') await image.flush()
  await context.progress(image.map.length, image.map.length)
  return check.result()
}

class Check {
  readonly #image: Image
  readonly #fixErrors: boolean
  readonly #fixLeaks: boolean
  readonly #context: CheckContext
  #corruptions = 0
  #corruptionsFixed = 0
  #leaks = 0
  #leaksFixed = 0
  /** Host byte behind the last cluster that can be right. */
  #imageEnd = 0

  constructor(image: Image, repair: RepairMode, context: CheckContext) {
    this.#image = image
    this.#fixErrors = repair === 'all'
    this.#fixLeaks = repair !== 'none'
    this.#context = context
  }

  header(): void {
    const image = this.#image
    if (image.unclean) {
      this.#corruption('image was not closed correctly')
      if (this.#fixErrors) image.unclean = false
    }
    if (image.dataOffsetWrong) {
      this.#corruption('data_off field has incorrect value')
      if (this.#fixErrors) {
        image.fields.data_off = image.dataOffset / SECTOR
        image.dataOffsetWrong = false
      }
    }
  }

  outside(): void {
    const image = this.#image
    this.#imageEnd = image.dataOffset
    for (let i = 0; i < image.map.stored; i++) {
      if (image.map.get(i) === 0) continue
      if (isOutside(image, i)) {
        this.#corruption(`cluster ${i} is outside image`)
        if (this.#fixErrors) image.map.set(i, 0)
      } else this.#imageEnd = Math.max(this.#imageEnd, hostOf(image, i) + image.blockSize)
    }
  }

  /** Every duplicate is copied. Kind `corrupt`. */
  refuseTooMany(): void {
    const { file, blockSize } = this.#image
    const { count } = repeatsOf(this.#image)
    refuseManyCopies(count, blockSize, file.node.size, 'duplicate offsets in the BAT')
  }

  /** Bytes behind the last cluster. */
  async end(): Promise<void> {
    const { file, blockSize } = this.#image
    const extra = file.node.size - this.#imageEnd
    if (extra <= 0) return
    const clusters = Math.ceil(extra / blockSize)
    this.#leaks += clusters
    this.#found('leak', `space leaked at the end of the image ${extra}`, this.#fixLeaks)
    if (!this.#fixLeaks) return
    await file.node.resize(this.#imageEnd, 'off')
    this.#leaksFixed += clusters
  }

  async duplicates(): Promise<void> {
    const image = this.#image
    if (this.#fixErrors) image.takeStock()
    const repeats = repeatsOf(image)
    for (let i = 0; i < image.map.stored; i++) {
      if (image.map.get(i) === 0 || isOutside(image, i) || !repeats.again(hostOf(image, i))) continue
      this.#corruption(`duplicate offset in BAT entry ${i}`)
      if (this.#fixErrors) await this.#separate(i)
    }
  }

  result(): CheckResult {
    const { map, blockSize } = this.#image
    let allocated = 0
    let fragmented = 0
    let before = 0
    for (let i = 0; i < map.stored; i++) {
      const host = hostOf(this.#image, i)
      if (host !== 0) {
        allocated++
        if (before !== 0 && before + blockSize !== host) fragmented++
      }
      before = host
    }
    return {
      corruptions: this.#corruptions - this.#corruptionsFixed,
      leaks: this.#leaks - this.#leaksFixed,
      checkErrors: 0,
      corruptionsFixed: this.#corruptionsFixed,
      leaksFixed: this.#leaksFixed,
      imageEndOffset: this.#imageEnd,
      totalClusters: map.length,
      allocatedClusters: allocated,
      fragmentedClusters: fragmented,
    }
  }

  /** Gives a cluster that shares its place a place of its own, with the same content. */
  async #separate(index: number): Promise<void> {
    const image = this.#image
    const { offset } = image.space.allocate(1)
    await copyWithin(image.file.node, hostOf(image, index), offset, image.blockSize)
    image.assign(index, 1, offset)
    this.#imageEnd = Math.max(this.#imageEnd, image.space.end)
  }

  #corruption(text: string): void {
    this.#corruptions++
    if (this.#fixErrors) this.#corruptionsFixed++
    this.#found('corruption', text, this.#fixErrors)
  }

  #found(kind: Finding['kind'], text: string, fixed: boolean): void {
    this.#context.found({ kind, text: `${fixed ? 'Repairing' : 'ERROR'} ${text}`, fixed })
  }
}
