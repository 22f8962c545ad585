/**
 * Which parts of a node were written: one bit for each `granularity` guest bytes. Nodes mark their bitmaps after every
 * write; jobs go through them; formats store them. Bits are kept in chunks of 32-bit words with a count each, and a
 * chunk without set bits takes no memory: what is searched for, in either direction, is found by chunk and by word.
 */

import { BlockError } from '../base/errors.ts'
import { isPowerOfTwo } from '../base/units.ts'

const WORD_BITS = 32
/** Words of a chunk: 4 KiB, so that a chunk is also a unit in which bitmaps are stored. */
const CHUNK_WORDS = 1024
const CHUNK_BITS = CHUNK_WORDS * WORD_BITS
const CHUNK_BYTES = CHUNK_WORDS * 4
/** Hashes are taken over whole words of 64 bits. */
const HASH_UNIT = 8
const ALL = 0xffffffff

const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** Guest bytes. */
export interface DirtyArea {
  readonly offset: number
  readonly length: number
}

export class DirtyBitmap {
  /** Jobs' own bitmaps have none. */
  readonly name: string | undefined
  /** Guest bytes a bit stands for: a power of two. */
  readonly granularity: number
  /** Writes are recorded. */
  enabled = true
  /** The image is to store it. */
  persistent = false
  /** What it says is not to be trusted: it was not stored when the image was last written. */
  inconsistent = false
  /** It belongs to an image that is open for reading. */
  readOnly = false
  /** An operation has it in hand, and nobody else may change it. */
  busy = false
  /** Counts up with every change of a bit, of the size and of `enabled`: what was stored is still so if it did not. */
  changes = 0
  #size: number
  #bits: number
  #chunks: (Uint32Array | undefined)[]
  #counts: Uint32Array
  #set = 0

  /** `size` in guest bytes. */
  constructor(name: string | undefined, size: number, granularity: number) {
    if (!isPowerOfTwo(granularity)) throw new RangeError('granularity is a power of two')
    this.name = name
    this.granularity = granularity
    this.#size = size
    this.#bits = Math.ceil(size / granularity)
    const chunks = Math.ceil(this.#bits / CHUNK_BITS)
    this.#chunks = new Array(chunks)
    this.#counts = new Uint32Array(chunks)
  }

  /** Guest bytes that it covers. */
  get size(): number {
    return this.#size
  }

  /** Guest bytes that set bits stand for; the last bit counts as a whole one. */
  get count(): number {
    return this.#set * this.granularity
  }

  /** Bytes of the stored bits: as `serialize` gives them. */
  get serializedLength(): number {
    return Math.ceil(this.#bits / 8)
  }

  /** Whether the bit of a guest byte is set. */
  get(offset: number): boolean {
    const bit = Math.floor(offset / this.granularity)
    return ((this.#word(bit) >>> (bit % WORD_BITS)) & 1) === 1
  }

  /** Sets every bit that the guest bytes touch; what lies beyond the size does not matter. */
  set(offset: number, length: number): void {
    const end = Math.min(offset + length, this.#size)
    if (offset >= end) return
    this.#change(Math.floor(offset / this.granularity), Math.ceil(end / this.granularity), true)
  }

  /** Clears the bits of whole units of the guest bytes: those whose every byte lies in the range. */
  reset(offset: number, length: number): void {
    const { granularity } = this
    const first = Math.ceil(offset / granularity)
    const end = offset + length >= this.#size ? this.#bits : Math.floor((offset + length) / granularity)
    if (first < end) this.#change(first, end, false)
  }

  /** Clears all bits. */
  clear(): void {
    this.#chunks.fill(undefined)
    this.#counts.fill(0)
    this.#set = 0
    this.changes++
  }

  /** Another guest size: bits beyond the end are lost, new ones are clear. */
  resize(size: number): void {
    const bits = Math.ceil(size / this.granularity)
    if (bits < this.#bits) this.#change(bits, this.#bits, false)
    const chunks = Math.ceil(bits / CHUNK_BITS)
    const counts = new Uint32Array(chunks)
    counts.set(this.#counts.subarray(0, chunks))
    this.#chunks.length = chunks
    this.#counts = counts
    this.#bits = bits
    this.#size = size
    this.changes++
  }

  /** First guest byte in the range whose bit is set: `offset` itself or the start of a unit; −1: none. */
  nextDirty(offset: number, length: number = this.#size - offset): number {
    return this.#next(offset, length, 0)
  }

  /** First guest byte in the range whose bit is clear; −1: none. */
  nextZero(offset: number, length: number = this.#size - offset): number {
    return this.#next(offset, length, ALL)
  }

  /** The first run of dirty bytes within the range, at most `longest` bytes of it. */
  nextDirtyArea(
    offset: number,
    length: number,
    longest: number = Number.MAX_SAFE_INTEGER,
  ): DirtyArea | undefined {
    const start = this.nextDirty(offset, length)
    if (start < 0) return undefined
    const limit = Math.min(offset + length, this.#size, start + longest)
    const zero = this.nextZero(start, limit - start)
    return { offset: start, length: (zero < 0 ? limit : zero) - start }
  }

  /** Sets every bit that stands for a byte which a set bit of `other` stands for. Kind `invalid` for another size. */
  merge(other: DirtyBitmap): void {
    if (other.size !== this.#size)
      throw new BlockError(
        'invalid',
        `Bitmaps are of different sizes (destination size is ${this.#size}, source size is ${other.size}) and can't be merged`,
      )
    for (let at = 0; at < this.#size; ) {
      const area = other.nextDirtyArea(at, this.#size - at)
      if (area === undefined) return
      this.set(area.offset, area.length)
      at = area.offset + area.length
    }
  }

  /** The same bits, size and granularity under another name, enabled. */
  copy(name: string | undefined): DirtyBitmap {
    const twin = new DirtyBitmap(name, this.#size, this.granularity)
    twin.#chunks = this.#chunks.map((chunk) => chunk?.slice())
    twin.#counts = this.#counts.slice()
    twin.#set = this.#set
    return twin
  }

  /** `length` bytes of the stored form from byte `start` on: least significant bit first; zeroes behind the end. */
  serialize(start = 0, length: number = this.serializedLength - start): Uint8Array {
    const bytes = new Uint8Array(length)
    const end = start + length
    for (let i = Math.floor(start / CHUNK_BYTES); i < this.#chunks.length && i * CHUNK_BYTES < end; i++) {
      const chunk = this.#chunks[i]
      if (chunk === undefined) continue
      const base = i * CHUNK_BYTES
      const from = Math.max(start, base)
      bytes.set(bytesOf(chunk).subarray(from - base, Math.min(end - base, CHUNK_BYTES)), from - start)
    }
    return bytes
  }

  /** Whether every bit of `length` stored bytes from byte `start` on is clear; whole chunks are not looked into. */
  isClear(start: number, length: number): boolean {
    const unit = this.granularity * 8
    const offset = start * unit
    return offset >= this.#size || this.nextDirty(offset, Math.min(length * unit, this.#size - offset)) < 0
  }

  /** Takes over stored bytes from byte `start` on; bits behind the end of the bitmap are ignored. */
  deserialize(bytes: Uint8Array, start = 0): void {
    const end = Math.min(start + bytes.length, this.serializedLength)
    for (let at = start; at < end; ) {
      const i = Math.floor(at / CHUNK_BYTES)
      const stop = Math.min((i + 1) * CHUNK_BYTES, end)
      const chunk = this.#chunks[i] ?? new Uint32Array(CHUNK_WORDS)
      const own = bytesOf(chunk)
      own.set(bytes.subarray(at - start, stop - start), at - i * CHUNK_BYTES)
      this.#adopt(i, own)
      at = stop
    }
    this.changes++
  }

  /** SHA-256 of all bits, as QEMU's x-debug-block-dirty-bitmap-sha256 says it. */
  sha256(): string {
    const length = Math.max(Math.ceil(this.serializedLength / HASH_UNIT), 1) * HASH_UNIT
    // Loaded only here: it costs a start of the command line several milliseconds.
    const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
    for (let at = 0; at < length; at += CHUNK_BYTES)
      hash.update(this.serialize(at, Math.min(CHUNK_BYTES, length - at)))
    return hash.digest('hex')
  }

  #word(bit: number): number {
    const chunk = this.#chunks[Math.floor(bit / CHUNK_BITS)]
    return chunk === undefined ? 0 : chunk[Math.floor((bit % CHUNK_BITS) / WORD_BITS)]!
  }

  /** A chunk from its stored bytes, without bits behind the end, and no chunk where none is set. */
  #adopt(index: number, bytes: Uint8Array): void {
    const words = wordsOf(bytes)
    const used = Math.min(this.#bits - index * CHUNK_BITS, CHUNK_BITS)
    if (used < CHUNK_BITS) {
      const last = Math.floor(used / WORD_BITS)
      words[last] = words[last]! & (2 ** (used % WORD_BITS) - 1)
      words.fill(0, last + 1)
    }
    let count = 0
    for (let i = 0; i < CHUNK_WORDS; i++) count += ones(words[i]!)
    this.#set += count - this.#counts[index]!
    this.#counts[index] = count
    this.#chunks[index] = count === 0 ? undefined : words
  }

  /** Sets or clears bits `first` to `end`. */
  #change(first: number, end: number, on: boolean): void {
    let changed = false
    for (let bit = first; bit < end; ) {
      const index = Math.floor(bit / CHUNK_BITS)
      const stop = Math.min(end, (index + 1) * CHUNK_BITS)
      const base = index * CHUNK_BITS
      const full = Math.min(this.#bits - base, CHUNK_BITS)
      const count = this.#counts[index]!
      if (on ? count < full : count > 0) {
        const delta = this.#changeIn(index, bit - base, stop - base, on)
        if (delta !== 0) changed = true
      }
      bit = stop
    }
    if (changed) this.changes++
  }

  #changeIn(index: number, first: number, end: number, on: boolean): number {
    this.#chunks[index] ??= new Uint32Array(CHUNK_WORDS)
    const chunk = this.#chunks[index]
    let delta = 0
    for (let bit = first; bit < end; ) {
      const at = Math.floor(bit / WORD_BITS)
      const stop = Math.min(end, (at + 1) * WORD_BITS)
      const mask = maskOf(bit % WORD_BITS, stop - bit)
      const before = chunk[at]!
      const after = on ? before | mask : before & ~mask
      chunk[at] = after
      if (before !== after >>> 0) delta += ones(after) - ones(before)
      bit = stop
    }
    this.#set += delta
    this.#counts[index]! += delta
    if (this.#counts[index] === 0) this.#chunks[index] = undefined
    return delta
  }

  /** First byte of the range whose bit is not as in `skip` (no bits, or all). */
  #next(offset: number, length: number, skip: number): number {
    const end = Math.min(offset + length, this.#size)
    if (offset >= end) return -1
    const first = Math.floor(offset / this.granularity)
    const bit = this.#nextBit(first, Math.ceil(end / this.granularity), skip)
    if (bit < 0) return -1
    return bit === first ? offset : bit * this.granularity
  }

  #nextBit(first: number, end: number, skip: number): number {
    for (let bit = first; bit < end; ) {
      const index = Math.floor(bit / CHUNK_BITS)
      const chunk = this.#chunks[index]
      const stop = Math.min(end, (index + 1) * CHUNK_BITS)
      if (chunk === undefined) {
        if (skip === ALL) return bit
        bit = stop
        continue
      }
      if (skip === ALL && this.#counts[index] === CHUNK_BITS) {
        bit = stop
        continue
      }
      const found = nextInChunk(chunk, bit - index * CHUNK_BITS, stop - index * CHUNK_BITS, skip)
      if (found >= 0) return index * CHUNK_BITS + found
      bit = stop
    }
    return -1
  }
}

const nextInChunk = (chunk: Uint32Array, first: number, end: number, skip: number): number => {
  for (let bit = first; bit < end; ) {
    const at = Math.floor(bit / WORD_BITS)
    const rest = ((chunk[at]! ^ skip) >>> (bit % WORD_BITS)) >>> 0
    if (rest !== 0) {
      const found = bit + (31 - Math.clz32(rest & -rest))
      return found < end ? found : -1
    }
    bit = (at + 1) * WORD_BITS
  }
  return -1
}

/** `length` (1 to 32) bits from bit `start` on. */
const maskOf = (start: number, length: number): number =>
  length === WORD_BITS ? ALL : ((2 ** length - 1) << start) >>> 0

/** Set bits of a word. */
const ones = (word: number): number => {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24) & 0x3f
}

/** The words as bytes, least significant first. */
const bytesOf = (words: Uint32Array): Uint8Array => {
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
  return LITTLE_ENDIAN ? bytes : swapped(bytes)
}

const wordsOf = (bytes: Uint8Array): Uint32Array => {
  const own = LITTLE_ENDIAN ? bytes : swapped(bytes)
  return new Uint32Array(own.buffer, own.byteOffset, own.byteLength / 4)
}

const swapped = (bytes: Uint8Array): Uint8Array => Buffer.from(bytes).swap32()

/** Limits of the granularity that is taken where the user names none. */
