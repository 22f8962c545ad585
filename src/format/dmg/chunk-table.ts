/** All chunks of an image, checked, in the order of the disk. */

import { BlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import type { Bits64 } from '../../binary/fields.ts'
import {
  ADC,
  BZIP2,
  CHUNK,
  COMMENT,
  IGNORED,
  LAST,
  LZFSE,
  MAX_CHUNK,
  MAX_CHUNK_SECTORS,
  PLAIN,
  TABLE,
  TABLE_MAGIC,
  ZEROES,
  ZLIB,
} from './layout.ts'
import { sumOf, toNumber } from './trailer.ts'

export interface Chunk {
  /** How it is packed: one of the types that are known. */
  readonly type: number
  /** First guest sector, and how many. */
  readonly sector: number
  readonly sectors: number
  /** Host byte, and bytes in the file. */
  readonly hostOffset: number
  readonly hostLength: number
}

const KNOWN: ReadonlySet<number> = new Set([ZEROES, PLAIN, IGNORED, ADC, ZLIB, BZIP2, LZFSE])

export const readsZero = ({ type }: Chunk): boolean => type === ZEROES || type === IGNORED

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

export class ChunkTable {
  readonly #chunks: Chunk[] = []
  /** The first type that was found and is not known. */
  unknown: number | undefined

  /** Kind `invalid`, in QEMU's words, for chunks that no writer makes. */
  constructor(tables: Iterable<Uint8Array>, dataOffset: Bits64) {
    for (const bytes of tables) this.#add(bytes, dataOffset)
    let isOrdered = true
    for (let i = 1; i < this.#chunks.length; i++)
      if (this.#chunks[i]!.sector < this.#chunks[i - 1]!.sector) isOrdered = false
    if (!isOrdered) this.#chunks.sort((a, b) => a.sector - b.sector)
  }

  get length(): number {
    return this.#chunks.length
  }

  get(index: number): Chunk {
    return this.#chunks[index]!
  }

  /** Bytes of the largest chunk that is not zeroes; at least 1. */
  get largest(): number {
    let largest = 1
    for (const chunk of this.#chunks)
      if (!readsZero(chunk)) largest = Math.max(largest, chunk.sectors * SECTOR, chunk.hostLength)
    return largest
  }

  /** Number of the chunk that has a sector; −1 where none has. */
  find(sector: number): number {
    let low = 0
    let high = this.#chunks.length - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const chunk = this.#chunks[middle]!
      if (chunk.sector > sector) high = middle - 1
      else if (chunk.sector + chunk.sectors > sector) return middle
      else low = middle + 1
    }
    return -1
  }

  /** Adds the chunks of one table; what is none is left alone. */
  #add(bytes: Uint8Array, dataOffset: Bits64): void {
    if (bytes.length < TABLE.length + CHUNK.length) return
    const table = TABLE.decode(bytes)
    if (table.Signature !== TABLE_MAGIC) return
    const firstByte = sumOf(dataOffset, table.DataOffset)
    const count = Math.floor((bytes.length - TABLE.length) / CHUNK.length)
    for (let i = 0; i < count; i++) {
      const at = TABLE.length + i * CHUNK.length
      const fields = CHUNK.decode(bytes.subarray(at, at + CHUNK.length))
      const type = fields.EntryType
      if (type === COMMENT || type === LAST) continue
      if (!KNOWN.has(type)) {
        this.unknown ??= type
        continue
      }
      const chunk = {
        type,
        sector: toNumber(sumOf(table.SectorNumber, fields.SectorNumber)),
        sectors: toNumber(fields.SectorCount),
        hostOffset: toNumber(sumOf(firstByte, fields.CompressedOffset)),
        hostLength: toNumber(fields.CompressedLength),
      }
      checkChunk(chunk, this.#chunks.length)
      this.#chunks.push(chunk)
    }
  }
}

const checkChunk = (chunk: Chunk, index: number): void => {
  const { type, sectors, hostLength } = chunk
  if (!readsZero(chunk) && sectors > MAX_CHUNK_SECTORS)
    throw invalid(`sector count ${sectors} for chunk ${index} is larger than max (${MAX_CHUNK_SECTORS})`)
  if (hostLength > MAX_CHUNK)
    throw invalid(`length ${hostLength} for chunk ${index} is larger than max (${MAX_CHUNK})`)
  if (type === PLAIN && sectors !== Math.ceil(hostLength / SECTOR))
    throw invalid(`length ${hostLength} for chunk ${index} is inconsistent with sector count ${sectors}`)
}
