/** Ways to spoil an image: fields of its header tables, numbers in its metadata, its length. */

import { RecordTable } from '../../../src/binary/fields.ts'
import type { Random } from '../../support/random.ts'

export interface Mutated {
  readonly bytes: Buffer
  readonly story: string
}

type Table = RecordTable<ConstructorParameters<typeof RecordTable>[2]>

/** Where a field of a header is: host byte and bytes. */
interface Spot {
  readonly name: string
  readonly at: number
  readonly width: number
  readonly little: boolean
}

const SECTOR = 512
const TABLE_NAMES = ['HEADER', 'FOOTER', 'TRAILER']

/** The fields of a format's header tables: at the start of the file, and those of footers at its end. */
export const headerSpots = async (format: string, length: number): Promise<Spot[]> => {
  const layout = (await import(
    new URL(`../../../src/format/${format}/layout.js`, import.meta.url).href
  ).catch(() => ({}))) as Record<string, unknown>
  const spots: Spot[] = []
  for (const name of TABLE_NAMES) {
    const table = layout[name]
    if (!(table instanceof RecordTable)) continue
    const start = name === 'HEADER' ? 0 : length - table.length
    const widths = { u8: 1, u16: 2, u32: 4, u64: 8, bits64: 8, bytes: 0 } as const
    const little = isLittle(table)
    for (const field of (table as Table).fields) {
      const width = field.type === 'bytes' ? (field.length ?? 0) : widths[field.type]
      if (start + field.offset + width <= length)
        spots.push({ name: field.name, at: start + field.offset, width, little })
    }
  }
  return spots
}

/** Tables keep their byte order to themselves; what they make of a number tells it. */
const isLittle = (table: Table): boolean => {
  const field = table.fields.find(({ type }) => type === 'u32')
  if (field === undefined) return false
  const bytes = new Uint8Array(table.length)
  bytes[field.offset] = 1
  return (table.decode(bytes) as Record<string, unknown>)[field.name] === 1
}

/** Sectors with something in them that is not payload. */
export const metadataSectors = (bytes: Buffer): number[] => {
  const sectors: number[] = []
  for (let at = 0; at < bytes.length; at += SECTOR) {
    const sector = bytes.subarray(at, at + SECTOR)
    if (sector.some((byte) => byte !== sector[0])) sectors.push(at)
  }
  return sectors
}

/** Numbers that parsers stumble over. */
const interesting = (random: Random, width: number, before: bigint, length: number): bigint => {
  const bits = BigInt(width * 8)
  const half = 1n << (bits - 1n)
  const value = random.pick([
    0n,
    1n,
    2n,
    before + 1n,
    before - 1n,
    before * 2n,
    before / 2n,
    before ^ (1n << BigInt(random.below(width * 8))),
    half,
    half - 1n,
    -1n,
    -2n,
    BigInt(length),
    BigInt(length) - 1n,
    BigInt(random.below(length)),
    BigInt(random.below(Math.ceil(length / SECTOR)) * SECTOR),
    1n << BigInt(random.below(width * 8)),
    BigInt(random.next()),
  ])
  return BigInt.asUintN(width * 8, value)
}

const readNumber = (bytes: Buffer, at: number, width: number, little: boolean): bigint => {
  let value = 0n
  for (let i = 0; i < width; i++)
    value = value * 256n + BigInt(bytes[little ? at + width - 1 - i : at + i] ?? 0)
  return value
}

const writeNumber = (bytes: Buffer, at: number, width: number, little: boolean, value: bigint): void => {
  let rest = value
  for (let i = 0; i < width; i++) {
    const place = little ? at + i : at + width - 1 - i
    if (place < bytes.length) bytes[place] = Number(rest & 255n)
    rest >>= 8n
  }
}

const changeNumber = (random: Random, bytes: Buffer, { name, at, width, little }: Spot): string => {
  if (width > 8 || width === 0) {
    const place = at + random.below(Math.max(width, 1))
    if (place < bytes.length) bytes[place] = random.below(256)
    return `${name}: byte ${place} = ${bytes[place]}`
  }
  const value = interesting(random, width, readNumber(bytes, at, width, little), bytes.length)
  writeNumber(bytes, at, width, little, value)
  return `${name} at ${at} = 0x${value.toString(16)}`
}

/** One to three changes. */
export const mutate = (
  base: Buffer,
  spots: readonly Spot[],
  sectors: readonly number[],
  random: Random,
): Mutated => {
  let bytes = Buffer.from(base)
  const story: string[] = []
  for (let count = random.chance(0.7) ? 1 : random.between(2, 3); count > 0; count--) {
    const kind = random.below(20)
    if (kind < 9 && spots.length > 0) story.push(changeNumber(random, bytes, random.pick(spots)))
    else if (kind < 17 && sectors.length > 0) {
      const width = random.pick([1, 4, 8])
      const at = random.pick(sectors) + random.below(SECTOR / width) * width
      story.push(changeNumber(random, bytes, { name: 'number', at, width, little: random.chance(0.5) }))
    } else if (kind === 17) {
      const length = random.chance(0.5)
        ? random.below(bytes.length)
        : random.below(bytes.length / SECTOR) * SECTOR
      bytes = bytes.subarray(0, length)
      story.push(`cut to ${length}`)
    } else if (kind === 18 && sectors.length > 1) {
      const [from, to] = [random.pick(sectors), random.pick(sectors)]
      // It may have been cut off before.
      if (from < bytes.length) bytes.copy(bytes, to, from, from + SECTOR)
      story.push(`sector ${from} copied to ${to}`)
    } else {
      const at = random.below(Math.max(bytes.length, 1))
      if (at < bytes.length) bytes[at] = random.below(256)
      story.push(`byte ${at} = ${bytes[at]}`)
    }
  }
  return { bytes, story: story.join('; ') }
}
