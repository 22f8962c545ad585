/**
 * Decoding of LZFSE streams: blocks that are plain, LZVN, or Apple's Lempel-Ziv coding with finite state entropy. In the
 * last, a block has literals, and steps of how many literals to take, how many bytes to copy and from how far back; each
 * of the four has frequencies of its symbols, from which both sides make the same table of states.
 */

import { setImmediate as letOthersRun } from 'node:timers/promises'
import { BlockError } from '../base/errors.ts'
import { decodeLzvn } from './lzvn.ts'

const damaged = (): BlockError => new BlockError('corrupt', 'Compressed data is damaged', { code: 'EIO' })

const END = 0x24787662
const PLAIN = 0x2d787662
const LZVN = 0x6e787662
/** Frequencies stand in the header as they are. */
const ENTROPY_1 = 0x31787662
/** Frequencies are packed. */
const ENTROPY_2 = 0x32787662

const MAX_LITERALS = 40_000
/** Literals of a block are filled up to a multiple of it. */
const LITERAL_STREAMS = 4
const MAX_STEPS = 10_000

const HEADER_1 = 770
const HEADER_2 = 32
const SYMBOLS = { literals: 20, copied: 20, distance: 64, literal: 256 } as const
const STATES = { literals: 64, copied: 64, distance: 256, literal: 1024 } as const
const ALL_SYMBOLS = 20 + 20 + 64 + 256

/** How many bits follow each symbol of a kind, and the number that it then counts from. */
interface Ranges {
  readonly bits: readonly number[]
  readonly bases: readonly number[]
}

const rangesOf = (bits: readonly number[]): Ranges => {
  let base = 0
  const bases = bits.map((count) => {
    const own = base
    base += 2 ** count
    return own
  })
  return { bits, bases }
}

const noBits = (count: number): number[] => new Array<number>(count).fill(0)
const LITERALS = rangesOf([...noBits(16), 2, 3, 5, 8])
const COPIED = rangesOf([...noBits(16), 3, 5, 8, 11])
const DISTANCE = rangesOf(Array.from({ length: 64 }, (_, i) => Math.floor(i / 4)))
const LITERAL: Ranges = { bits: noBits(256), bases: Array.from({ length: 256 }, (_, i) => i) }

/** Bits of a payload, taken from its end to its start, as the writer left them. */
class BackwardBits {
  readonly #bytes: Uint8Array
  #left: number

  /** @param unused bits of the last byte that are not part of it, 0 … 7 */
  constructor(bytes: Uint8Array, unused: number) {
    this.#bytes = bytes
    this.#left = bytes.length * 8 - unused
  }

  /** The next `count` bits, 0 … 25. */
  read(count: number): number {
    if (count === 0) return 0
    this.#left -= count
    if (this.#left < 0) throw damaged()
    const bytes = this.#bytes
    const first = this.#left >>> 3
    const word =
      (bytes[first] ?? 0) |
      ((bytes[first + 1] ?? 0) << 8) |
      ((bytes[first + 2] ?? 0) << 16) |
      ((bytes[first + 3] ?? 0) << 24)
    return (word >>> (this.#left & 7)) & (2 ** count - 1)
  }
}

/** The table of states for given frequencies: what a state means, and how to come from it to the next. */
class Decoder {
  readonly #stateBits: Uint8Array
  readonly #nextStates: Uint16Array
  readonly #valueBits: Uint8Array
  readonly #values: Uint32Array

  constructor(states: number, frequencies: Uint16Array, { bits, bases }: Ranges) {
    this.#stateBits = new Uint8Array(states)
    this.#nextStates = new Uint16Array(states)
    this.#valueBits = new Uint8Array(states)
    this.#values = new Uint32Array(states)
    let state = 0
    for (let symbol = 0; symbol < frequencies.length; symbol++) {
      const frequency = frequencies[symbol]!
      if (state + frequency > states) throw damaged()
      // States of a symbol share out the range of all states: the first ones take twice as much as the others.
      const shift = frequency === 0 ? 0 : Math.clz32(frequency) - Math.clz32(states)
      const large = ((2 * states) >>> shift) - frequency
      for (let i = 0; i < frequency; i++, state++) {
        const isLarge = i < large
        this.#stateBits[state] = isLarge ? shift : shift - 1
        this.#nextStates[state] = isLarge ? ((frequency + i) << shift) - states : (i - large) << (shift - 1)
        this.#valueBits[state] = bits[symbol]!
        this.#values[state] = bases[symbol]!
      }
    }
  }

  next(state: number, bits: BackwardBits): number {
    return this.#nextStates[state]! + bits.read(this.#stateBits[state]!)
  }

  /** The number that a state stands for; its own bits follow those of the next state. */
  value(state: number, bits: BackwardBits): number {
    return this.#values[state]! + bits.read(this.#valueBits[state]!)
  }

  get states(): number {
    return this.#values.length
  }
}

/** What a block's header says, with the frequencies of all four kinds in a row. */
interface Block {
  headerSize: number
  literals: number
  steps: number
  literalBytes: number
  stepBytes: number
  /** Unused bits at the end of the two payloads. */
  literalUnused: number
  stepUnused: number
  literalStates: number[]
  literalsState: number
  copiedState: number
  distanceState: number
  frequencies: Uint16Array
}

/**
 * Fills `into` to its last byte or throws kind `corrupt`. What the stream has beyond that is ignored, as other readers
 * do.
 */
export const decodeLzfse = async (coded: Uint8Array, into: Uint8Array): Promise<void> => {
  const view = new DataView(coded.buffer, coded.byteOffset, coded.byteLength)
  let at = 0
  let to = 0
  while (to < into.length) {
    if (at + 8 > coded.length) throw damaged()
    const magic = view.getUint32(at, true)
    if (magic === END) throw damaged()
    const plainLength = view.getUint32(at + 4, true)
    const room = into.subarray(0, Math.min(into.length, to + plainLength))
    if (magic === PLAIN) {
      at += 8
      if (at + plainLength > coded.length) throw damaged()
      into.set(coded.subarray(at, at + room.length - to), to)
      at += plainLength
      to = room.length
    } else if (magic === LZVN) {
      const start = at + 12
      if (start > coded.length) throw damaged()
      at = start + view.getUint32(at + 8, true)
      if (at > coded.length) throw damaged()
      if (decodeLzvn(coded.subarray(start, at), room, to) !== room.length) throw damaged()
      to = room.length
    } else {
      const block = readHeader(coded.subarray(at), magic)
      // Each step makes something, so what is to be done is bounded by what comes out.
      if (block.literals > plainLength + LITERAL_STREAMS - 1 || block.steps > plainLength) throw damaged()
      const start = at + block.headerSize
      at = start + block.literalBytes + block.stepBytes
      if (at > coded.length) throw damaged()
      to = decodeBlock(block, coded.subarray(start, at), into, to)
      if (to !== room.length) throw damaged()
      await letOthersRun()
    }
  }
}

const readHeader = (bytes: Uint8Array, magic: number): Block => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (magic !== ENTROPY_1 && magic !== ENTROPY_2) throw damaged()
  if (bytes.length < (magic === ENTROPY_1 ? HEADER_1 : HEADER_2)) throw damaged()
  const block = magic === ENTROPY_1 ? readPlainHeader(view) : readPackedHeader(view)
  const { literals, steps, literalUnused, stepUnused } = block
  if (literals > MAX_LITERALS || literals % LITERAL_STREAMS !== 0 || steps > MAX_STEPS) throw damaged()
  if (literalUnused < 0 || literalUnused > 7 || stepUnused < 0 || stepUnused > 7) throw damaged()
  if (block.literalStates.some((state) => state >= STATES.literal)) throw damaged()
  if (block.literalsState >= STATES.literals || block.copiedState >= STATES.copied) throw damaged()
  if (block.distanceState >= STATES.distance) throw damaged()
  return block
}

const readPlainHeader = (view: DataView): Block => {
  const u32 = (at: number): number => view.getUint32(at, true)
  const u16 = (at: number): number => view.getUint16(at, true)
  return {
    headerSize: HEADER_1,
    literals: u32(12),
    steps: u32(16),
    literalBytes: u32(20),
    stepBytes: u32(24),
    literalUnused: -view.getInt32(28, true),
    literalStates: [u16(32), u16(34), u16(36), u16(38)],
    stepUnused: -view.getInt32(40, true),
    literalsState: u16(44),
    copiedState: u16(46),
    distanceState: u16(48),
    frequencies: Uint16Array.from({ length: ALL_SYMBOLS }, (_, i) => u16(50 + 2 * i)),
  }
}

const readPackedHeader = (view: DataView): Block => {
  const words = [8, 16, 24].map((at) => view.getBigUint64(at, true))
  const field = (word: number, shift: number, count: number): number =>
    Number(BigInt.asUintN(count, words[word]! >> BigInt(shift)))
  const headerSize = field(2, 0, 32)
  if (headerSize < HEADER_2 || headerSize > view.byteLength) throw damaged()
  return {
    headerSize,
    literals: field(0, 0, 20),
    literalBytes: field(0, 20, 20),
    steps: field(0, 40, 20),
    literalUnused: 7 - field(0, 60, 3),
    literalStates: [0, 10, 20, 30].map((shift) => field(1, shift, 10)),
    stepBytes: field(1, 40, 20),
    stepUnused: 7 - field(1, 60, 3),
    literalsState: field(2, 32, 10),
    copiedState: field(2, 42, 10),
    distanceState: field(2, 52, 10),
    frequencies: readFrequencies(
      new Uint8Array(view.buffer, view.byteOffset + HEADER_2, headerSize - HEADER_2),
    ),
  }
}

/**
 * Packed frequencies, least significant bit first: 00 and 10 are 0 and 1; 001 and 101 are 2 and 3; 011 and two bits 4 … 7;
 * 0111 and four bits 8 … 23; 1111 and ten bits what is more. Without any bytes all are 0.
 */
const readFrequencies = (bytes: Uint8Array): Uint16Array => {
  const frequencies = new Uint16Array(ALL_SYMBOLS)
  if (bytes.length === 0) return frequencies
  let position = 0
  for (let i = 0; i < ALL_SYMBOLS; i++) {
    const first = position >>> 3
    const word = (bytes[first] ?? 0) | ((bytes[first + 1] ?? 0) << 8) | ((bytes[first + 2] ?? 0) << 16)
    const [value, length] = frequencyOf(word >>> (position & 7))
    frequencies[i] = value
    position += length
  }
  if (Math.ceil(position / 8) !== bytes.length) throw damaged()
  return frequencies
}

const frequencyOf = (bits: number): readonly [value: number, length: number] => {
  if ((bits & 1) === 0) return [(bits >>> 1) & 1, 2]
  if ((bits & 2) === 0) return [2 + ((bits >>> 2) & 1), 3]
  if ((bits & 4) === 0) return [4 + ((bits >>> 3) & 3), 5]
  if ((bits & 8) === 0) return [8 + ((bits >>> 4) & 15), 8]
  return [24 + ((bits >>> 4) & 1023), 14]
}

/** Writes a block to `into` from `from` on; answers the end. */
const decodeBlock = (block: Block, payload: Uint8Array, into: Uint8Array, from: number): number => {
  const { frequencies } = block
  const { literals: l, copied: m, distance: d } = SYMBOLS
  const takes = new Decoder(STATES.literals, frequencies.subarray(0, l), LITERALS)
  const copies = new Decoder(STATES.copied, frequencies.subarray(l, l + m), COPIED)
  const distances = new Decoder(STATES.distance, frequencies.subarray(l + m, l + m + d), DISTANCE)
  const literals = decodeLiterals(block, payload.subarray(0, block.literalBytes))
  const bits = new BackwardBits(payload.subarray(block.literalBytes), block.stepUnused)
  let states = [block.literalsState, block.copiedState, block.distanceState] as const
  let distance = 0
  let taken = 0
  let to = from
  const step = (decoder: Decoder, state: number): readonly [state: number, value: number] => {
    const next = decoder.next(state, bits)
    return [next, decoder.value(state, bits)]
  }
  for (let i = 0; i < block.steps; i++) {
    const [takeState, take] = step(takes, states[0])
    const [copyState, copied] = step(copies, states[1])
    const [distanceState, newDistance] = step(distances, states[2])
    states = [takeState, copyState, distanceState]
    if (newDistance !== 0) distance = newDistance
    if (taken + take > literals.length) throw damaged()
    const room = into.length - to
    into.set(literals.subarray(taken, taken + Math.min(take, room)), to)
    taken += take
    if (take >= room) return into.length
    to += take
    if (distance === 0 || distance > to) throw damaged()
    const end = Math.min(to + copied, into.length)
    // What is copied may reach into what the copy itself writes.
    for (; to < end; to++) into[to] = into[to - distance]!
    if (to === into.length) return to
  }
  return to
}

/** Four streams of states take turns. */
const decodeLiterals = (block: Block, payload: Uint8Array): Uint8Array => {
  const decoder = new Decoder(STATES.literal, block.frequencies.subarray(-SYMBOLS.literal), LITERAL)
  const bits = new BackwardBits(payload, block.literalUnused)
  const literals = new Uint8Array(block.literals)
  const states = [...block.literalStates]
  for (let i = 0; i < literals.length; i++) {
    const state = states[i & 3]!
    states[i & 3] = decoder.next(state, bits)
    literals[i] = decoder.value(state, bits)
  }
  return literals
}
