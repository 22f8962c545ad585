/** Damage done to one place of a qcow2 file: the place and what happens to it are both random. */

import type { Random } from '../../support/random.ts'

/** What was done, for messages. */
export type Damage = string

const OFFSET = 0x00fffffffffffe00n
const COPIED = 1n << 63n
const COMPRESSED = 1n << 62n

/** Names and widths of the header's fields. */
const HEADER: readonly (readonly [name: string, offset: number, width: 4 | 8])[] = [
  ['backing_file_offset', 8, 8],
  ['cluster_bits', 20, 4],
  ['size', 24, 8],
  ['l1_size', 36, 4],
  ['l1_table_offset', 40, 8],
  ['refcount_table_offset', 48, 8],
  ['refcount_table_clusters', 56, 4],
  ['nb_snapshots', 60, 4],
  ['snapshots_offset', 64, 8],
  ['incompatible_features', 72, 8],
  ['compatible_features', 80, 8],
  ['autoclear_features', 88, 8],
  ['refcount_order', 96, 4],
]

/** A number somewhere in the file. */
interface Place {
  readonly what: string
  readonly offset: number
  readonly width: 1 | 2 | 4 | 8
}

/** The parts of a file that damage can be done to, found by its own tables. */
class Atlas {
  readonly bytes: Buffer
  readonly cluster: number
  readonly #entry: number

  constructor(bytes: Buffer) {
    this.bytes = bytes
    this.cluster = 2 ** bytes.readUInt32BE(20)
    this.#entry = bytes.readUInt32BE(4) > 2 && (bytes[79]! & 16) !== 0 ? 16 : 8
  }

  pick(random: Random): Place | undefined {
    const roll = random.below(100)
    if (roll < 12) return this.#header(random)
    if (roll < 25) return this.#l1(random, this.#number(40), this.bytes.readUInt32BE(36))
    if (roll < 50) return this.#l2(random, this.#number(40), this.bytes.readUInt32BE(36))
    if (roll < 60) return this.#refcountTable(random)
    if (roll < 78) return this.#refcountBlock(random)
    if (roll < 92) return this.#snapshot(random)
    return this.#bitmap(random)
  }

  #number(offset: number): number {
    if (offset < 0 || offset + 8 > this.bytes.length) return 0
    return Number(this.bytes.readBigUInt64BE(offset) & OFFSET)
  }

  #header(random: Random): Place {
    const version2 = this.bytes.readUInt32BE(4) === 2
    const [name, offset, width] = random.pick(version2 ? HEADER.slice(0, 9) : HEADER)
    return { what: name, offset, width }
  }

  /** An entry of a table of 64-bit numbers, rather one that is not zero. */
  #entryOf(random: Random, what: string, offset: number, entries: number, step = 8): Place | undefined {
    const used: number[] = []
    for (let i = 0; i < entries && offset + (i + 1) * step <= this.bytes.length; i++)
      if (this.bytes.readBigUInt64BE(offset + i * step) !== 0n) used.push(i)
    if (entries === 0) return undefined
    const index = used.length > 0 && random.chance(0.85) ? random.pick(used) : random.below(entries)
    return { what: `${what} ${index}`, offset: offset + index * step, width: 8 }
  }

  #l1(random: Random, offset: number, entries: number): Place | undefined {
    return this.#entryOf(random, 'L1 entry', offset, entries)
  }

  #l2(random: Random, l1Offset: number, l1Entries: number): Place | undefined {
    const l1 = this.#entryOf(random, 'L2 table', l1Offset, l1Entries)
    if (l1 === undefined) return undefined
    const table = this.#number(l1.offset)
    if (table === 0) return l1
    const entry = this.#entryOf(random, `${l1.what} entry`, table, this.cluster / this.#entry, this.#entry)
    if (entry !== undefined && this.#entry === 16 && random.chance(0.5))
      return { ...entry, what: `${entry.what} bitmap`, offset: entry.offset + 8 }
    return entry
  }

  #refcountTable(random: Random): Place | undefined {
    const entries = (this.bytes.readUInt32BE(56) * this.cluster) / 8
    return this.#entryOf(random, 'refcount table entry', this.#number(48), entries)
  }

  #refcountBlock(random: Random): Place | undefined {
    const entry = this.#refcountTable(random)
    if (entry === undefined) return undefined
    const block = this.#number(entry.offset)
    if (block === 0) return entry
    const used = Math.max(1, Math.ceil(this.bytes.length / this.cluster / 8))
    const at = random.chance(0.8)
      ? random.below(Math.min(used * 2, this.cluster))
      : random.below(this.cluster)
    const width = random.pick([1, 1, 2, 8] as const)
    return { what: `${entry.what} block`, offset: block + at - (at % width), width }
  }

  #snapshot(random: Random): Place | undefined {
    const count = this.bytes.readUInt32BE(60)
    let at = this.#number(64)
    for (let skip = count === 0 ? 0 : random.below(count); skip > 0 && at + 40 < this.bytes.length; skip--)
      at +=
        Math.ceil(
          (40 +
            this.bytes.readUInt16BE(at + 12) +
            this.bytes.readUInt16BE(at + 14) +
            this.bytes.readUInt32BE(at + 36)) /
            8,
        ) * 8
    if (count === 0 || at + 64 > this.bytes.length) return undefined
    const roll = random.below(10)
    if (roll < 3) return this.#l1(random, this.#number(at), this.bytes.readUInt32BE(at + 8))
    if (roll < 6) return this.#l2(random, this.#number(at), this.bytes.readUInt32BE(at + 8))
    const [name, offset, width] = random.pick([
      ['l1_table_offset', 0, 8],
      ['l1_size', 8, 4],
      ['id_size', 12, 2],
      ['name_size', 14, 2],
      ['vm_state_size', 32, 4],
      ['extra_data_size', 36, 4],
    ] as const)
    return { what: `snapshot ${name}`, offset: at + offset, width }
  }

  #bitmap(random: Random): Place | undefined {
    const extension = this.#bitmapsExtension()
    if (extension === undefined) return undefined
    const directory = this.#number(extension + 24)
    const roll = random.below(10)
    if (roll < 2) return { what: 'bitmaps extension', offset: extension + 8 + random.below(3) * 8, width: 8 }
    if (roll < 6) return { what: 'bitmap directory', offset: directory + random.below(24), width: 1 }
    return this.#entryOf(
      random,
      'bitmap table entry',
      this.#number(directory),
      this.bytes.readUInt32BE(directory + 8),
    )
  }

  #bitmapsExtension(): number | undefined {
    if (this.bytes.readUInt32BE(4) < 3) return undefined
    for (let at = this.bytes.readUInt32BE(100); at + 32 < this.cluster; ) {
      const type = this.bytes.readUInt32BE(at)
      if (type === 0x23852875) return at
      if (type === 0) return undefined
      at += 8 + Math.ceil(this.bytes.readUInt32BE(at + 4) / 8) * 8
    }
    return undefined
  }
}

/** Another value for a number that a table or a header holds. */
const mutate = (random: Random, value: bigint, width: number, cluster: number, length: number): bigint => {
  const bits = BigInt(width * 8)
  const mask = (1n << bits) - 1n
  const clusters = Math.ceil(length / cluster)
  const somewhere = BigInt(random.below(clusters + 3)) * BigInt(cluster)
  const roll = random.below(width === 8 ? 13 : 6)
  switch (roll) {
    case 0:
      return 0n
    case 1:
      return value ^ (1n << BigInt(random.below(width * 8)))
    case 2:
      return (value + 1n) & mask
    case 3:
      return (value - 1n) & mask
    case 4:
      return BigInt(random.below(2 ** Math.min(width * 8, 16))) & mask
    case 5:
      return ((BigInt(random.next()) << 32n) | BigInt(random.next())) & mask
    case 6:
      return (value & ~OFFSET) | somewhere
    case 7:
      return COPIED | somewhere
    case 8:
      return (value & ~OFFSET) | (somewhere + BigInt(512 * random.between(1, 7)))
    case 9:
      return value ^ COPIED
    case 10:
      return value ^ COMPRESSED
    case 11:
      return value ^ 1n
    default:
      return (value & ~OFFSET) | BigInt((clusters + random.below(3000)) * cluster)
  }
}

const read = (bytes: Buffer, { offset, width }: Place): bigint => {
  let value = 0n
  for (let i = 0; i < width; i++) value = (value << 8n) | BigInt(bytes[offset + i] ?? 0)
  return value
}

/** Damages a copy of an image in one place; answers the copy and what was done. */
export const damage = (image: Buffer, random: Random): { bytes: Buffer; story: Damage } => {
  if (random.chance(0.03)) {
    const length = random.between(Math.floor(image.length / 2), image.length)
    return { bytes: Buffer.from(image.subarray(0, length)), story: `cut to ${length}` }
  }
  const bytes = Buffer.from(image)
  const atlas = new Atlas(bytes)
  for (;;) {
    const place = atlas.pick(random)
    if (place === undefined || place.offset < 0 || place.offset + place.width > bytes.length) continue
    const before = read(bytes, place)
    const after = mutate(random, before, place.width, atlas.cluster, bytes.length)
    if (after === before) continue
    for (let i = 0; i < place.width; i++)
      bytes[place.offset + i] = Number((after >> BigInt(8 * (place.width - 1 - i))) & 0xffn)
    const story = `${place.what} at ${place.offset.toString(16)}: ${before.toString(16)} -> ${after.toString(16)}`
    return { bytes, story }
  }
}
