/** A fixed image: the guest's bytes, and the footer behind them. */

import { systemError } from '../../base/errors.ts'
import { IN_PLACE } from '../../block/block-image.ts'
import type { Edge } from '../../block/edge.ts'
import { DATA, type ExtentList, MAYBE_ZERO } from '../../block/extent.ts'
import type { Claim, ZeroOptions } from '../../block/layer.ts'
import { renderFooter } from './footer.ts'
import { FOOTER, type FooterFields } from './layout.ts'

export class FixedImage {
  readonly file: Edge
  readonly footer: FooterFields
  /** Guest bytes. */
  size: number

  constructor(file: Edge, footer: FooterFields, size: number) {
    this.file = file
    this.footer = footer
    this.size = size
  }

  /** Where the footer is. */
  get end(): number {
    return this.file.node.size - FOOTER.length
  }

  map(offset: number, length: number, out: ExtentList): void {
    out.push(DATA, length, this.file.index, offset, 0, MAYBE_ZERO)
  }

  async claim(offset: number, length: number, out: ExtentList): Promise<Claim> {
    this.#protectFooter(offset + length)
    out.push(DATA, length, this.file.index, offset)
    return IN_PLACE
  }

  zero(offset: number, length: number, how: ZeroOptions): Promise<void> {
    this.#protectFooter(offset + length)
    return this.file.node.zero(offset, length, how)
  }

  discard(offset: number, length: number): Promise<void> {
    this.#protectFooter(offset + length)
    return this.file.node.discard(offset, length)
  }

  /** A size that the file has no room for must not be believed. */
  #protectFooter(end: number): void {
    if (end <= this.end) return
    throw systemError('EIO', undefined, { cause: new Error('fixed VHD image: the file is too short') })
  }

  /**
   * The footer with these fields changed comes behind `size` bytes, and only then does the old one make way: at any
   * moment the file ends with a footer that tells how large the image is.
   */
  async resize(size: number, change: Partial<FooterFields>): Promise<void> {
    const { node } = this.file
    const before = this.end
    Object.assign(this.footer, change)
    await node.write(size, renderFooter(this.footer))
    await node.flush()
    if (size > before) await node.zero(before, FOOTER.length)
    else await node.resize(size + FOOTER.length, 'off')
    await node.flush()
    this.size = size
  }

  /** The footer at the end of the file again. */
  async storeFooter(): Promise<void> {
    await this.file.node.write(this.end, renderFooter(this.footer))
    await this.file.node.flush()
  }
}
