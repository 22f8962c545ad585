/** Finding the trailer and what it points at: the tables of chunks, as bytes. */

import { BlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import type { Bits64 } from '../../binary/fields.ts'
import type { Node } from '../../block/node.ts'
import { MAX_TABLES, TRAILER, TRAILER_MAGIC } from './layout.ts'

export interface Trailer {
  /** Guest bytes. */
  readonly size: number
  /** Host byte that chunks are counted from. */
  readonly dataOffset: Bits64
  /**
   * Tables and whatever else stands between them, one after the other: a property list or a fork has room for millions of
   * empty ones. Kind `invalid` where there is no further one to be found.
   */
  readonly tables: Iterable<Uint8Array>
}

/** Bytes at the file's end in which the trailer's first byte may be: the file's size is known in whole sectors only. */
const SEARCHED = 2 * SECTOR - 1
const WINDOW = SECTOR + TRAILER_MAGIC.length - 1
const WORD = 2 ** 32
const MAX_SECTORS = Math.floor(Number.MAX_SAFE_INTEGER / SECTOR)

/** What is wrong is not told in words by any reader of this format. */
export const refuse = (filename: string, reason: string): BlockError =>
  new BlockError('invalid', `Could not open '${filename}': Invalid argument`, {
    code: 'EINVAL',
    cause: new Error(`dmg: ${reason}`),
  })

/** Rounded above 2^53, which no file reaches. */
export const toNumber = ({ hi, lo }: Bits64): number => hi * WORD + lo

/** A sum of 64 bits, which wraps around: what tables and chunks say is added up so by all readers. */
export const sumOf = (a: Bits64, b: Bits64): Bits64 => {
  const lo = a.lo + b.lo
  return { hi: (a.hi + b.hi + (lo >= WORD ? 1 : 0)) % WORD, lo: lo % WORD }
}

/** Kind `invalid` for what is no image. */
export const readTrailer = async (file: Node, filename: string): Promise<Trailer> => {
  const offset = await findTrailer(file)
  const bytes = new Uint8Array(TRAILER.length)
  await file.read(offset, bytes)
  const fields = TRAILER.decode(bytes)
  const { DataForkOffset: dataOffset } = fields
  if (toNumber(dataOffset) > offset) throw refuse(filename, 'the data fork lies behind the trailer')
  const resources = { offset: toNumber(fields.RsrcForkOffset), length: toNumber(fields.RsrcForkLength) }
  const list = { offset: toNumber(fields.XMLOffset), length: toNumber(fields.XMLLength) }
  for (const part of [resources, list])
    if (part.offset >= offset || part.length > offset - part.offset)
      throw refuse(filename, 'a table lies behind the trailer')
  const { SectorCount: sectors } = fields
  if (sectors.hi >= WORD / 2) throw refuse(filename, 'the size is negative')
  if (toNumber(sectors) > MAX_SECTORS)
    throw new BlockError('unsupported', 'File too large', { code: 'EFBIG' })
  const size = toNumber(sectors) * SECTOR
  const used = resources.length > 0 ? resources : list
  if (used.length === 0) throw refuse(filename, 'there are no tables')
  if (used.length > MAX_TABLES) throw refuse(filename, `tables of ${used.length} bytes`)
  const part = new Uint8Array(used.length)
  await file.read(used.offset, part)
  const tables = used === list ? tablesOfList(part, filename) : tablesOfFork(part, filename)
  return { size, dataOffset, tables }
}

const findTrailer = async (file: Node): Promise<number> => {
  const length = file.size
  if (length < SECTOR)
    throw new BlockError('invalid', 'dmg file must be at least 512 bytes long', { code: 'EINVAL' })
  const start = Math.max(length - SEARCHED, 0)
  const bytes = Buffer.alloc(Math.min(length, WINDOW))
  await file.read(start, bytes)
  const at = bytes.indexOf(TRAILER_MAGIC, 'latin1')
  if (at < 0) throw new BlockError('invalid', 'Could not locate UDIF trailer in dmg file', { code: 'EINVAL' })
  return start + at
}

/** The elements `<data>` of a property list: text up to its first zero byte. */
function* tablesOfList(bytes: Uint8Array, filename: string): Generator<Uint8Array> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = whole.indexOf(0)
  const text = end < 0 ? whole : whole.subarray(0, end)
  for (let at = text.indexOf('<data>'); at >= 0; ) {
    const start = at + '<data>'.length
    const stop = text.indexOf('</data>', start)
    if (stop < 0) throw refuse(filename, 'a property list without its end')
    yield Buffer.from(text.toString('latin1', start, stop), 'base64')
    at = text.indexOf('<data>', stop)
  }
}

/** The resources of a fork: where they begin and how long they are in all, then each with its length in front. */
function* tablesOfFork(bytes: Uint8Array, filename: string): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const u32 = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at) : 0)
  const damaged = (): BlockError => refuse(filename, 'the resource fork is damaged')
  const start = u32(0)
  const length = u32(8)
  const end = start + length
  if (start > bytes.length || length === 0 || end > bytes.length) throw damaged()
  for (let at = start; at < end; ) {
    const size = u32(at)
    // As others count, the length is part of what is left.
    if (size === 0 || size > end - at) throw damaged()
    yield bytes.subarray(at + 4, at + 4 + size)
    at += 4 + size
  }
}
