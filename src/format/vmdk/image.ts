/** An open image: its extents and what its descriptor says. */

import type { Edge } from '../../block/edge.ts'
import type { ExtentList } from '../../block/extent.ts'
import { type Extent, endOf, partsOf, pushFlat } from './extent.ts'
import type { OpenedImage } from './open.ts'

export class Image {
  readonly file: Edge
  readonly extents: readonly Extent[]
  readonly createType: string | undefined
  readonly parent: string | undefined
  readonly descriptorOffset: number
  cid: number
  readonly parentCid: number

  constructor(opened: OpenedImage) {
    this.file = opened.file
    this.extents = opened.extents
    this.createType = opened.createType
    this.parent = opened.parent
    this.descriptorOffset = opened.descriptorOffset
    this.cid = opened.cid
    this.parentCid = opened.parentCid
  }

  /** Guest bytes. */
  get size(): number {
    const last = this.extents.at(-1)
    return last === undefined ? 0 : endOf(last)
  }

  async map(offset: number, length: number, out: ExtentList): Promise<void> {
    for (const { extent, start, end } of partsOf(this.extents, offset, length)) {
      const wanted = extent.flat
        ? pushFlat(extent, start, end - start, out)
        : await extent.map(start, end, out)
      if (!wanted) return
    }
  }
}
