/** Apple disk images for tests, put together as Apple's tools do: chunks, tables of them, the trailer. */

import { CHUNK, LAST, TABLE, TABLE_MAGIC, TRAILER, TRAILER_MAGIC } from '../../src/format/dmg/layout.ts'

const SECTOR = 512
const bits = (value: number): { hi: number; lo: number } => ({
  hi: Math.floor(value / 2 ** 32),
  lo: value % 2 ** 32,
})

export interface WrittenChunk {
  readonly type: number
  /** Guest sectors. */
  readonly sectors: number
  /** As packed; nothing for zeroes. */
  readonly bytes?: Uint8Array
}

/** Chunks in a row from a guest sector on: what Apple's tools make of one partition. */
export interface Partition {
  readonly firstSector: number
  readonly chunks: readonly WrittenChunk[]
}

export interface DmgShape {
  readonly partitions: readonly Partition[]
  /** Where the tables stand: in a property list, or in a resource fork. */
  readonly form?: 'list' | 'fork'
  /** Bytes before the data fork. */
  readonly before?: number
  /** Guest sectors; those that chunks reach if not given. */
  readonly sectors?: number
}

/** The whole file. */
export const renderDmg = (shape: DmgShape): Buffer => {
  const { form = 'list' } = shape
  return renderDmgAround(shape, (tables) => (form === 'list' ? renderList(tables) : renderFork(tables)), form)
}

/** The same with other bytes in the place of the tables, or made of them. */
export const renderDmgAround = (
  { partitions, before = 0, sectors }: DmgShape,
  around: (tables: readonly Buffer[]) => Buffer,
  form: 'list' | 'fork',
): Buffer => {
  const data: Uint8Array[] = []
  let host = 0
  let end = 0
  const tables = partitions.map(({ firstSector, chunks }) => {
    const entries: Buffer[] = []
    let sector = 0
    const add = (type: number, count: number, offset: number, length: number): void => {
      const entry = Buffer.alloc(CHUNK.length)
      const fields = {
        ...CHUNK.decode(entry),
        EntryType: type,
        SectorNumber: bits(sector),
        SectorCount: bits(count),
        CompressedOffset: bits(offset),
        CompressedLength: bits(length),
      }
      CHUNK.encode(fields, entry)
      entries.push(entry)
    }
    for (const { type, sectors: count, bytes = new Uint8Array() } of chunks) {
      add(type, count, host, bytes.length)
      data.push(bytes)
      host += bytes.length
      sector += count
    }
    add(LAST, 0, 0, 0)
    end = Math.max(end, firstSector + sector)
    return renderTable(firstSector, sector, entries)
  })
  const described = around(tables)
  const place = { offset: bits(before + host), length: bits(described.length) }
  const nowhere = { offset: bits(0), length: bits(0) }
  const [fork, list] = form === 'fork' ? [place, nowhere] : [nowhere, place]
  const trailer = Buffer.alloc(TRAILER.length)
  const fields = {
    ...TRAILER.decode(trailer),
    Signature: Buffer.from(TRAILER_MAGIC, 'latin1'),
    Version: 4,
    HeaderSize: TRAILER.length,
    Flags: 1,
    DataForkOffset: bits(before),
    DataForkLength: bits(host),
    RsrcForkOffset: fork.offset,
    RsrcForkLength: fork.length,
    XMLOffset: list.offset,
    XMLLength: list.length,
    ImageVariant: 1,
    SectorCount: bits(sectors ?? end),
  }
  TRAILER.encode(fields, trailer)
  return Buffer.concat([Buffer.alloc(before), ...data, described, trailer])
}

const renderTable = (firstSector: number, sectors: number, entries: readonly Buffer[]): Buffer => {
  const head = Buffer.alloc(TABLE.length)
  const fields = {
    ...TABLE.decode(head),
    Signature: TABLE_MAGIC,
    Version: 1,
    SectorNumber: bits(firstSector),
    SectorCount: bits(sectors),
    NumberOfBlockChunks: entries.length,
  }
  TABLE.encode(fields, head)
  return Buffer.concat([head, ...entries])
}

export const renderList = (tables: readonly Buffer[]): Buffer => {
  const lines = tables.map((table) => {
    const text = table.toString('base64').replace(/.{52}/g, '\t\t\t\t$&\n')
    return `\t\t\t<dict>\n\t\t\t\t<key>Data</key>\n\t\t\t\t<data>\n${text}\n\t\t\t\t</data>\n\t\t\t\t<key>Name</key>\n\t\t\t\t<string>disk</string>\n\t\t\t</dict>\n`
  })
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n\t<key>resource-fork</key>\n\t<dict>\n\t\t<key>blkx</key>\n\t\t<array>\n${lines.join('')}\t\t</array>\n\t</dict>\n</dict>\n</plist>\n`,
  )
}

/** A head of 256 bytes, then each table with its length in front. What else a fork has, its map, nobody looks at. */
const renderFork = (tables: readonly Buffer[]): Buffer => {
  const parts = tables.map((table) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(table.length)
    return Buffer.concat([length, table])
  })
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(256)
  head.writeUInt32BE(256, 0)
  head.writeUInt32BE(256 + body.length, 4)
  head.writeUInt32BE(body.length, 8)
  return Buffer.concat([head, body, Buffer.alloc(SECTOR)])
}
