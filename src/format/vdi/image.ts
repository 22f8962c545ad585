/** An open image: its header and block map, and the order in which they reach the disk. */

import { BlockError } from '../../base/errors.ts'
import { Mutex } from '../../base/mutex.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { type BlockPlaces, claimBlocks } from '../../block/block-image.ts'
import { BlockMap } from '../../block/block-map.ts'
import type { Edge } from '../../block/edge.ts'
import { type ExtentList, MAYBE_ZERO, ZERO } from '../../block/extent.ts'
import type { Claim } from '../../block/layer.ts'
import { type HostRange, TailAllocator } from '../../block/tail-allocator.ts'
import type { Header } from './header.ts'
import { BLOCK_SIZE, ENTRY, HEADER, type HeaderFields, isAllocated, TYPE_STATIC } from './layout.ts'

/** Bytes of a map for so many blocks: whole sectors. */
export const mapBytes = (blocks: number): number => alignUp(blocks * ENTRY.width, SECTOR)

export class Image implements BlockPlaces {
  readonly blockSize = BLOCK_SIZE
  readonly absent = ZERO
  readonly file: Edge
  readonly fields: HeaderFields
  readonly writable: boolean
  /** Guest bytes, whole sectors. */
  size: number
  map: BlockMap
  /** Of images opened for writing. */
  space!: TailAllocator
  readonly #flushing = new Mutex()

  private constructor(file: Edge, { fields, size }: Header, map: BlockMap, writable: boolean) {
    this.file = file
    this.fields = fields
    this.size = size
    this.map = map
    this.writable = writable
    if (writable) this.takeStock()
  }

  static async open(file: Edge, header: Header, writable: boolean): Promise<Image> {
    const { offset_bmap, blocks_in_image } = header.fields
    const available = file.node.size - offset_bmap
    const map = await BlockMap.load(file.node, offset_bmap, blocks_in_image, ENTRY, available)
    return new Image(file, header, map, writable)
  }

  /** Space was preallocated: the file knows better what is zero. */
  get flags(): number {
    return this.fields.image_type === TYPE_STATIC ? MAYBE_ZERO : 0
  }

  place(index: number): number {
    const entry = this.map.get(index)
    return isAllocated(entry) ? this.fields.offset_data + entry * BLOCK_SIZE : -1
  }

  assign(index: number, count: number, host: number): void {
    const first = (host - this.fields.offset_data) / BLOCK_SIZE
    for (let i = 0; i < count; i++) this.map.set(index + i, first + i)
  }

  async claim(offset: number, length: number, out: ExtentList): Promise<Claim> {
    this.#refuseOverlap()
    return claimBlocks(this, this.space, offset, length, out)
  }

  /**
   * Finds out which blocks of the file are in use. The header's count is believed as far as it can be true, so that
   * what another writer may have put there stays; blocks in between that nobody refers to are used first.
   */
  takeStock(): void {
    const { blocks_in_image, blocks_allocated, offset_data } = this.fields
    const used = this.usedBlocks(blocks_in_image)
    const end = Math.max((used.at(-1) ?? -1) + 1, Math.min(blocks_allocated, blocks_in_image))
    this.space = new TailAllocator(BLOCK_SIZE, offset_data + end * BLOCK_SIZE, gaps(used, end, offset_data))
  }

  /** Numbers below `limit` of the file's blocks that entries refer to, in order, each once. */
  usedBlocks(limit: number): Uint32Array {
    const { map } = this
    const named = map.collect((entry) => (entry < limit ? entry : -1))
    // What the file does not have of the map is zeroes, which is block 0.
    const isCut = map.stored < map.length
    const used = new Uint32Array(named.length + (isCut ? 1 : 0))
    used.set(named)
    used.sort()
    let kept = 0
    for (const block of used) if (kept === 0 || used[kept - 1] !== block) used[kept++] = block
    return used.subarray(0, kept)
  }

  /** Everything changed before the call is in the file: payload, then the header's count, then the map. */
  async flush(): Promise<void> {
    if (this.writable) await this.#flushing.run(() => this.#flush())
  }

  /** Writes the header; durable on return. */
  async storeHeader(): Promise<void> {
    const bytes = new Uint8Array(HEADER.length)
    HEADER.encode(this.fields, bytes)
    await this.file.node.write(0, bytes)
    await this.file.node.flush()
  }

  async #flush(): Promise<void> {
    if (!this.map.isDirty) return
    const dirty = this.map.takeDirty()
    const { node } = this.file
    try {
      const { end } = this.space
      await node.flush()
      const allocated = (end - this.fields.offset_data) / BLOCK_SIZE
      if (this.fields.blocks_allocated !== allocated) {
        this.fields.blocks_allocated = allocated
        await this.storeHeader()
      }
    } catch (error) {
      this.map.restore(dirty)
      throw error
    }
    await this.map.write(node, dirty)
  }

  /** Blocks that lie in the header or the map would be written over these. */
  #refuseOverlap(): void {
    const { offset_bmap, offset_data, blocks_in_image } = this.fields
    const mapEnd = offset_bmap + mapBytes(blocks_in_image)
    const outside = offset_bmap >= HEADER.length && offset_data >= HEADER.length
    if (outside && (offset_data >= mapEnd || this.space.end <= offset_bmap)) return
    throw new BlockError('corrupt', 'Input/output error', {
      code: 'EIO',
      cause: new Error('VDI image: blocks overlap the header or the block map'),
    })
  }
}

/** Runs of blocks before `end` that are not in use, as host bytes. */
const gaps = (used: Uint32Array, end: number, offsetData: number): HostRange[] => {
  const runs: HostRange[] = []
  let next = 0
  const push = (stop: number): void => {
    if (stop > next) runs.push({ offset: offsetData + next * BLOCK_SIZE, length: (stop - next) * BLOCK_SIZE })
  }
  for (const block of used) {
    push(block)
    next = block + 1
  }
  push(end)
  return runs
}
