/** Differencing VHD images, byte by byte after the specification: no tool at hand makes them. */

import { createHash } from 'node:crypto'

export interface Locator {
  /** Four characters: `W2ru`, `MacX`, … */
  readonly platform: string
  readonly bytes: Uint8Array
}

export interface DifferencingVhd {
  /** Guest bytes, whole sectors. */
  readonly size: number
  /** A power of two. */
  readonly blockSize: number
  /** 16 bytes, in the footer of the parent. */
  readonly parentUuid: Uint8Array
  readonly locators: readonly Locator[]
  /** In the header itself. */
  readonly parentName: string
  /** Sectors of its own, by number; each is filled with the byte. */
  readonly sectors?: ReadonlyMap<number, number>
}

const SECTOR = 512
const COOKIE = 'conectix'

const sum = (bytes: Buffer, at: number): void => {
  bytes.writeUInt32BE(0, at)
  let total = 0
  for (const byte of bytes) total += byte
  bytes.writeUInt32BE(~total >>> 0, at)
}

const footerOf = (size: number): Buffer => {
  const footer = Buffer.alloc(512)
  footer.write(COOKIE, 0, 'latin1')
  footer.writeUInt32BE(2, 8)
  footer.writeUInt32BE(0x10000, 12)
  footer.writeBigUInt64BE(512n, 16)
  footer.writeUInt32BE(700_000_000, 24)
  footer.write('win ', 28, 'latin1')
  footer.writeUInt32BE(0x60001, 32)
  footer.write('Wi2k', 36, 'latin1')
  footer.writeBigUInt64BE(BigInt(size), 40)
  footer.writeBigUInt64BE(BigInt(size), 48)
  footer.writeUInt16BE(100, 56)
  footer[58] = 4
  footer[59] = 17
  footer.writeUInt32BE(4, 60)
  createHash('md5').update('differencing').digest().copy(footer, 68)
  sum(footer, 64)
  return footer
}

/** The UUID in the footer of a VHD file. */
export const uuidOf = (file: Buffer): Buffer => {
  const footer = file.subarray(file.length - 512)
  if (footer.toString('latin1', 0, 8) !== COOKIE) throw new Error('no VHD file')
  return Buffer.from(footer.subarray(68, 84))
}

export const differencingVhd = (image: DifferencingVhd): Buffer => {
  const { size, blockSize, locators, sectors = new Map() } = image
  const footer = footerOf(size)
  const header = Buffer.alloc(1024)
  const entries = Math.ceil(size / blockSize)
  const table = Buffer.alloc(Math.ceil((entries * 4) / SECTOR) * SECTOR, 0xff)
  const tableOffset = 512 + 1024 + locators.length * SECTOR
  const names: Buffer[] = []
  header.write('cxsparse', 0, 'latin1')
  header.fill(0xff, 8, 16)
  header.writeBigUInt64BE(BigInt(tableOffset), 16)
  header.writeUInt32BE(0x10000, 24)
  header.writeUInt32BE(entries, 28)
  header.writeUInt32BE(blockSize, 32)
  header.set(image.parentUuid, 40)
  Buffer.from(image.parentName, 'utf16le').swap16().copy(header, 64)
  locators.forEach(({ platform, bytes }, i) => {
    const at = 576 + i * 24
    header.write(platform, at, 'latin1')
    header.writeUInt32BE(SECTOR, at + 4)
    header.writeUInt32BE(bytes.length, at + 8)
    header.writeBigUInt64BE(BigInt(1536 + i * SECTOR), at + 16)
    const place = Buffer.alloc(SECTOR)
    place.set(bytes)
    names.push(place)
  })
  sum(header, 36)
  const bitmapSize = Math.ceil(blockSize / SECTOR / 8 / SECTOR) * SECTOR
  const blocks: Buffer[] = []
  let end = tableOffset + table.length
  const perBlock = blockSize / SECTOR
  for (let block = 0; block < entries; block++) {
    const own = [...sectors].filter(([sector]) => Math.floor(sector / perBlock) === block)
    if (own.length === 0) continue
    const bytes = Buffer.alloc(bitmapSize + blockSize, 0xee)
    bytes.fill(0, 0, bitmapSize)
    for (const [sector, value] of own) {
      const within = sector % perBlock
      bytes[within >> 3]! |= 0x80 >> (within & 7)
      bytes.fill(value, bitmapSize + within * SECTOR, bitmapSize + (within + 1) * SECTOR)
    }
    table.writeUInt32BE(end / SECTOR, block * 4)
    blocks.push(bytes)
    end += bytes.length
  }
  return Buffer.concat([footer, header, ...names, table, ...blocks, footer])
}
