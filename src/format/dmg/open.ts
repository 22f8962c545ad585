/** Opening an Apple disk image, and reading its chunks. */

import { BlockError, toBlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import { ChunkCache } from '../../block/chunk-cache.ts'
import type { Edge } from '../../block/edge.ts'
import { DATA, type ExtentList, ZERO } from '../../block/extent.ts'
import type { Layer } from '../../block/layer.ts'
import { type OpenContext, ROLE_IMAGE } from '../../block/open-context.ts'
import { allSettled } from '../../block/read.ts'
import { openReadOnly, readOnlyGeometry } from '../../block/read-only.ts'
import { decodeAdc } from '../../codec/adc.ts'
import { bunzip2 } from '../../codec/bunzip2.ts'
import { type DeflateEngine, deflateEngine } from '../../codec/deflate.ts'
import { decodeLzfse } from '../../codec/lzfse.ts'
import { type Chunk, ChunkTable, readsZero } from './chunk-table.ts'
import { ADC, BZIP2, LZFSE, PLAIN } from './layout.ts'
import { readTrailer, refuse } from './trailer.ts'

export const openImage = async (context: OpenContext): Promise<Layer> => {
  openReadOnly(context)
  const file = await context.child('file', ROLE_IMAGE)
  const { size, dataOffset, tables } = await readTrailer(file.node, context.filename)
  const chunks = new ChunkTable(tables, dataOffset)
  if (chunks.unknown !== undefined)
    context.warn(
      `Image contains chunks of unknown type ${chunks.unknown.toString(16)}, accessing them will result in I/O errors`,
    )
  if (chunks.length === 0) throw refuse(context.filename, 'there are no chunks')
  const image = new Image(file, chunks, await deflateEngine())
  const geometry = readOnlyGeometry(size)
  return {
    geometry: () => geometry,
    read: (offset, into) => image.read(offset, into),
    async map(offset, length, out) {
      image.map(offset, length, out)
    },
    async close() {},
  }
}

const unreadable = (offset: number, cause?: unknown): BlockError =>
  new BlockError('io', 'Input/output error', { offset, cause, code: 'EIO' })

class Image {
  readonly #file: Edge
  readonly #chunks: ChunkTable
  readonly #engine: DeflateEngine
  readonly #cache: ChunkCache

  constructor(file: Edge, chunks: ChunkTable, engine: DeflateEngine) {
    this.#file = file
    this.#chunks = chunks
    this.#engine = engine
    this.#cache = new ChunkCache(chunks.largest)
  }

  map(offset: number, length: number, out: ExtentList): void {
    for (let at = offset; at < offset + length; ) {
      const index = this.#chunks.find(Math.floor(at / SECTOR))
      if (index < 0) {
        // Reading it will fail.
        out.push(DATA, offset + length - at)
        return
      }
      const chunk = this.#chunks.get(index)
      const within = at - chunk.sector * SECTOR
      const run = Math.min(chunk.sectors * SECTOR - within, offset + length - at)
      if (!pushChunk(chunk, this.#file.index, within, run, out)) return
      at += run
    }
  }

  /** The range lies inside the image. Kind `io` where no chunk has it. */
  async read(offset: number, into: Uint8Array): Promise<void> {
    const pending: Promise<void>[] = []
    for (let done = 0; done < into.length; ) {
      const index = this.#chunks.find(Math.floor((offset + done) / SECTOR))
      if (index < 0) {
        pending.push(Promise.reject(unreadable(offset + done)))
        break
      }
      const { sector, sectors } = this.#chunks.get(index)
      const within = offset + done - sector * SECTOR
      const part = into.subarray(done, done + sectors * SECTOR - within)
      pending.push(this.#readChunk(index, within, part))
      done += part.length
    }
    await allSettled(pending)
  }

  async #readChunk(index: number, within: number, into: Uint8Array): Promise<void> {
    const chunk = this.#chunks.get(index)
    if (readsZero(chunk)) {
      into.fill(0)
      return
    }
    if (chunk.type === PLAIN) {
      const there = into.subarray(0, Math.max(chunk.hostLength - within, 0))
      await this.#readFile(chunk, chunk.hostOffset + within, there)
      into.fill(0, there.length)
      return
    }
    const bytes = await this.#cache.get(index, () => this.#unpack(chunk))
    into.set(bytes.subarray(within, within + into.length))
  }

  async #unpack(chunk: Chunk): Promise<Uint8Array> {
    const { type, hostOffset, hostLength, sectors, sector } = chunk
    const coded = new Uint8Array(Math.min(hostLength, Math.max(this.#file.node.size - hostOffset, 0)))
    await this.#readFile(chunk, hostOffset, coded)
    const into = new Uint8Array(sectors * SECTOR)
    try {
      if (type === ADC) decodeAdc(coded, into)
      else if (type === BZIP2) await bunzip2(coded, into)
      else if (type === LZFSE) await decodeLzfse(coded, into)
      else await this.#engine.inflateZlib(coded, into)
    } catch (error) {
      throw unreadable(sector * SECTOR, toBlockError(error))
    }
    return into
  }

  /** What lies behind the end of the file reads as zeroes; what no file reaches cannot be read. */
  async #readFile({ sector }: Chunk, host: number, into: Uint8Array): Promise<void> {
    if (host + into.length > Number.MAX_SAFE_INTEGER) throw unreadable(sector * SECTOR)
    await this.#file.node.read(host, into)
  }
}

/** Pushes a run of one chunk; false when no more is wanted. */
const pushChunk = (chunk: Chunk, child: number, within: number, run: number, out: ExtentList): boolean => {
  if (readsZero(chunk)) return out.push(ZERO, run)
  const isWhole = chunk.type === PLAIN && chunk.hostLength % SECTOR === 0
  return isWhole ? out.push(DATA, run, child, chunk.hostOffset + within) : out.push(DATA, run)
}
