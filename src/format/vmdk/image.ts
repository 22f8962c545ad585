/** An open image: its extents, its descriptor's content id, and what a write has to do before anything else. */

import { BlockError } from '../../base/errors.ts'
import { RangeLock } from '../../base/range-lock.ts'
import { alignDown, alignUp, MiB } from '../../base/units.ts'
import { newContentId, sourceEpoch } from '../../base/uuid.ts'
import { IN_PLACE } from '../../block/block-image.ts'
import type { Edge } from '../../block/edge.ts'
import type { ExtentList } from '../../block/extent.ts'
import type { Claim, WriteOptions, ZeroOptions } from '../../block/layer.ts'
import { descriptorText, withCid } from './descriptor.ts'
import { type Extent, endOf, extentAt, partsOf, pushFlat } from './extent.ts'
import { EMBEDDED_LENGTH } from './layout.ts'
import type { OpenedImage } from './open.ts'
import type { SparseExtent } from './sparse.ts'
import { type ImageHost, SparseWriter } from './sparse-writer.ts'
import { sealStream } from './stream.ts'

/** Largest descriptor file that is written. */
const MAX_FILE = 16 * MiB

export class Image {
  readonly file: Edge
  readonly extents: Extent[]
  readonly createType: string | undefined
  readonly parent: string | undefined
  readonly descriptorOffset: number
  /** Changes with the first write. */
  cid: number
  readonly parentCid: number
  /** Largest grain of a sparse extent in bytes; 0 where all are flat. */
  grain = 0
  /** Some extent is packed: what is written is whole grains, once each. */
  readonly isPacked: boolean
  readonly #host: ImageHost
  /** Of images opened for writing. */
  readonly #writers = new Map<SparseExtent, SparseWriter>()
  /** Grains that do not lie where the core's locks suppose them. */
  #grains: RangeLock | undefined
  /** Packed extents that were closed off as streams when the image was opened. */
  readonly #streams: readonly SparseWriter[]
  #begun: Promise<void> | undefined

  constructor(opened: OpenedImage, host: ImageHost, writable: boolean) {
    this.file = opened.file
    this.extents = [...opened.extents]
    this.createType = opened.createType
    this.parent = opened.parent
    this.descriptorOffset = opened.descriptorOffset
    this.cid = opened.cid
    this.parentCid = opened.parentCid
    this.#host = host
    this.isPacked = opened.extents.some((extent) => !extent.flat && extent.shape.compressed === true)
    this.#know(opened.extents, writable)
    this.#streams = [...this.#writers.values()].filter(({ extent }) => extent.shape.hasFooter === true)
  }

  /** The disk goes on with further plain extents. No request is under way. */
  append(extents: readonly Extent[]): void {
    this.extents.push(...extents)
    this.#know(extents, true)
  }

  #know(added: readonly Extent[], writable: boolean): void {
    if (writable)
      for (const extent of added)
        if (!extent.flat) this.#writers.set(extent, new SparseWriter(extent, this.#host))
    const sparse = this.extents.filter((extent) => !extent.flat)
    this.grain = Math.max(0, ...sparse.map(({ grain }) => grain))
    const regular = sparse.every(({ grain, start }) => grain === this.grain && start % grain === 0)
    this.#grains = regular ? undefined : new RangeLock()
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

  async claim(offset: number, length: number, out: ExtentList, how: WriteOptions): Promise<Claim> {
    await this.begin()
    const extent = extentAt(this.extents, offset)
    const run = Math.min(length, endOf(extent) - offset)
    if (extent.flat) {
      pushFlat(extent, offset, run, out)
      return IN_PLACE
    }
    const writer = this.writerOf(extent)
    return this.#grains === undefined
      ? writer.claim(offset, run, out, how)
      : this.#claimAlone(this.#grains, writer, [offset, run], out, how)
  }

  /** False where an extent cannot say zeroes that hide what is below, or only parts of grains are meant. */
  async zero(offset: number, length: number, how: ZeroOptions): Promise<boolean> {
    const parts = [...partsOf(this.extents, offset, length)]
    const can = parts.every(({ extent, start, end }) => {
      if (extent.flat) return true
      if (extent.shape.zeroedGrains !== true && this.#host.hasBacking()) return false
      const whole = (at: number): boolean => (at - extent.start) % extent.grain === 0
      return whole(start) && (whole(end) || end === endOf(extent))
    })
    if (!can) return false
    await this.begin()
    for (const { extent, start, end } of parts)
      if (extent.flat)
        await extent.edge.node.zero(extent.fileOffset + (start - extent.start), end - start, how)
      else await this.writerOf(extent).zero(start, end, how)
    return true
  }

  /** Gives back space of whole grains where they read as zeroes afterwards, and of flat extents. */
  async discard(offset: number, length: number): Promise<void> {
    for (const { extent, start, end } of partsOf(this.extents, offset, length)) {
      if (extent.flat) {
        await extent.edge.node.discard(extent.fileOffset + (start - extent.start), end - start)
        continue
      }
      if (extent.shape.zeroedGrains !== true && this.#host.hasBacking()) continue
      const { grain } = extent
      const first = alignUp(start - extent.start, grain) + extent.start
      const last = end === endOf(extent) ? end : alignDown(end - extent.start, grain) + extent.start
      if (first >= last) continue
      await this.begin()
      await this.writerOf(extent).discard(first, last)
    }
  }

  /** Everything changed before the call is in the files. */
  async flush(): Promise<void> {
    if (this.#begun !== undefined) for (const writer of this.#writers.values()) await writer.flush()
  }

  /** Closes packed extents off as streams. */
  async complete(): Promise<void> {
    for (const writer of this.#writers.values()) await sealStream(writer)
  }

  async close(): Promise<void> {
    if (this.#begun === undefined) return
    for (const writer of this.#writers.values()) await writer.settle()
    for (const writer of this.#streams) await sealStream(writer)
  }

  /** A claim that others on the same grains wait for: these may not be what the core has locked. */
  async #claimAlone(
    lock: RangeLock,
    writer: SparseWriter,
    [offset, length]: readonly [number, number],
    out: ExtentList,
    how: WriteOptions,
  ): Promise<Claim> {
    const { grain, start } = writer.extent
    const from = alignDown(offset - start, grain) + start
    const release = await lock.lock(from, alignUp(offset + length - start, grain) + start - from)
    try {
      const claim = await writer.claim(offset, length, out, how)
      return {
        commit: () => claim.commit().finally(release),
        abort: () => claim.abort().finally(release),
      }
    } catch (error) {
      release()
      throw error
    }
  }

  /** Before the first change the image gets another content id, so that images made over it notice. */
  begin(): Promise<void> {
    this.#begun ??= this.#renew().catch((error: unknown) => {
      this.#begun = undefined
      throw error
    })
    return this.#begun
  }

  async #renew(): Promise<void> {
    const cid = newContentId(sourceEpoch(), `vmdk ${this.cid}`)
    await this.rewriteDescriptor((text) => withCid(text, cid))
    this.cid = cid
  }

  /** Replaces the descriptor's text; durable on return. */
  async rewriteDescriptor(change: (text: string) => string): Promise<void> {
    const { node } = this.file
    await node.write(this.descriptorOffset, await this.descriptorWith(change))
    await node.flush()
  }

  /** The descriptor's bytes with another text, not shorter than they were. */
  async descriptorWith(change: (text: string) => string): Promise<Uint8Array> {
    const { node } = this.file
    const embedded = this.descriptorOffset !== 0
    const length = embedded ? EMBEDDED_LENGTH : node.geometry().size
    if (length > MAX_FILE) throw new BlockError('invalid', 'VMDK description file too big', { code: 'EFBIG' })
    const bytes = new Uint8Array(length)
    await node.read(this.descriptorOffset, bytes)
    const before = descriptorText(bytes)
    const text = Buffer.from(change(before).padEnd(before.length, '\0'), 'latin1')
    return embedded ? text.subarray(0, length - 1) : text
  }

  /** Of an image opened for writing. */
  writerOf(extent: SparseExtent): SparseWriter {
    return this.#writers.get(extent)!
  }
}
