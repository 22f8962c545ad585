/** Opening a cloop image, and reading its blocks. */

import { BlockError, toBlockError } from '../../base/errors.ts'
import { MiB, SECTOR } from '../../base/units.ts'
import { BlockMap } from '../../block/block-map.ts'
import { ChunkCache } from '../../block/chunk-cache.ts'
import { DATA } from '../../block/extent.ts'
import type { Layer } from '../../block/layer.ts'
import type { Node } from '../../block/node.ts'
import { type OpenContext, ROLE_IMAGE } from '../../block/open-context.ts'
import { allSettled } from '../../block/read.ts'
import { openReadOnly, readOnlyGeometry } from '../../block/read-only.ts'
import { type DeflateEngine, deflateEngine } from '../../codec/deflate.ts'
import { ENTRY, HEADER, MAX_BLOCK_SIZE, MAX_BLOCKS, MAX_TABLE } from './layout.ts'

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

export const openImage = async (context: OpenContext): Promise<Layer> => {
  openReadOnly(context)
  const { node } = await context.child('file', ROLE_IMAGE)
  const bytes = new Uint8Array(HEADER.length)
  await node.read(0, bytes)
  const { block_size: blockSize, n_blocks: blocks } = HEADER.decode(bytes)
  checkSizes(blockSize, blocks)
  const table = await BlockMap.load(node, HEADER.length, blocks + 1, ENTRY, node.size - HEADER.length)
  const largest = checkTable(table, Math.ceil((node.size - HEADER.length) / ENTRY.width))
  const geometry = readOnlyGeometry(blocks * blockSize)
  const image = new Image(node, table, blockSize, largest, await deflateEngine())
  return {
    geometry: () => geometry,
    read: (offset, into) => image.read(offset, into),
    async map(_offset, length, out) {
      out.push(DATA, length)
    },
    async close() {},
  }
}

const checkSizes = (blockSize: number, blocks: number): void => {
  if (blockSize % SECTOR !== 0) throw invalid(`block_size ${blockSize} must be a multiple of 512`)
  if (blockSize === 0) throw invalid('block_size cannot be zero')
  if (blockSize > MAX_BLOCK_SIZE)
    throw invalid(`block_size ${blockSize} must be ${MAX_BLOCK_SIZE / MiB} MB or less`)
  if (blocks > MAX_BLOCKS) throw invalid(`n_blocks ${blocks} must be ${MAX_BLOCKS} or less`)
  if ((blocks + 1) * ENTRY.width > MAX_TABLE)
    throw invalid('image requires too many offsets, try increasing block size')
}

/**
 * Answers the bytes of the largest block as it is packed.
 * @param available entries that the file has bytes for; those behind them are all zero
 */
const checkTable = (table: BlockMap, available: number): number => {
  let before = table.get(0)
  let largest = 0
  for (let i = 1; i < table.length && i <= available; i++) {
    const offset = table.get(i)
    if (offset < before)
      throw invalid(`offsets not monotonically increasing at index ${i}, image file is corrupt`)
    if (offset - before > 2 * MAX_BLOCK_SIZE)
      throw invalid(`invalid compressed block size at index ${i}, image file is corrupt`)
    largest = Math.max(largest, offset - before)
    before = offset
  }
  return largest
}

class Image {
  readonly #file: Node
  readonly #table: BlockMap
  readonly #blockSize: number
  readonly #engine: DeflateEngine
  readonly #cache: ChunkCache

  /** @param largest bytes of the largest block as it is packed */
  constructor(file: Node, table: BlockMap, blockSize: number, largest: number, engine: DeflateEngine) {
    this.#file = file
    this.#table = table
    this.#blockSize = blockSize
    this.#engine = engine
    this.#cache = new ChunkCache(Math.max(blockSize, largest))
  }

  /** The range lies inside the image. */
  async read(offset: number, into: Uint8Array): Promise<void> {
    const pending: Promise<void>[] = []
    for (let done = 0; done < into.length; ) {
      const index = Math.floor((offset + done) / this.#blockSize)
      const within = offset + done - index * this.#blockSize
      const part = into.subarray(done, done + this.#blockSize - within)
      pending.push(this.#readBlock(index, within, part))
      done += part.length
    }
    await allSettled(pending)
  }

  async #readBlock(index: number, within: number, into: Uint8Array): Promise<void> {
    const block = await this.#cache.get(index, () => this.#unpack(index))
    into.set(block.subarray(within, within + into.length))
  }

  async #unpack(index: number): Promise<Uint8Array> {
    const host = this.#table.get(index)
    const length = Math.min(this.#table.get(index + 1) - host, Math.max(this.#file.size - host, 0))
    const coded = new Uint8Array(length)
    const block = new Uint8Array(this.#blockSize)
    try {
      await this.#file.read(host, coded)
      await this.#engine.inflateZlib(coded, block)
    } catch (error) {
      const offset = index * this.#blockSize
      throw new BlockError('io', 'Input/output error', { offset, cause: toBlockError(error), code: 'EIO' })
    }
    return block
  }
}
