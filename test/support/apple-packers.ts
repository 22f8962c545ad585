/**
 * Writers of Apple's codecs for tests. They pack badly but use every kind of step that readers must know. Written from the
 * formats' side of the encoder, so that they share no table with the decoders.
 */

import type { Random } from './random.ts'

interface Match {
  readonly length: number
  readonly distance: number
}

/** The longest earlier copy of what stands at `at`, as far back as `reach`; looked for by brute force on a few starts. */
const findMatch = (
  bytes: Uint8Array,
  at: number,
  reach: number,
  longest: number,
  last: Map<string, number>,
): Match => {
  const key = `${bytes[at]},${bytes[at + 1]},${bytes[at + 2]}`
  const before = last.get(key)
  last.set(key, at)
  if (before === undefined || at - before > reach) return { length: 0, distance: 0 }
  let length = 0
  while (length < longest && at + length < bytes.length && bytes[before + length] === bytes[at + length])
    length++
  return { length, distance: at - before }
}

/** ADC: literals up to 128, short and long copies. */
export const packAdc = (bytes: Uint8Array): Buffer => {
  const out: number[] = []
  const last = new Map<string, number>()
  let literals: number[] = []
  const flush = (): void => {
    for (let at = 0; at < literals.length; at += 128) {
      const part = literals.slice(at, at + 128)
      out.push(0x80 + part.length - 1, ...part)
    }
    literals = []
  }
  for (let at = 0; at < bytes.length; ) {
    const { length, distance } = findMatch(bytes, at, 65536, 67, last)
    if (length < 4) {
      literals.push(bytes[at++]!)
      continue
    }
    flush()
    const back = distance - 1
    if (back < 1024 && length <= 18) out.push(((length - 3) << 2) + (back >> 8), back & 255)
    else out.push(0x40 + length - 4, back >> 8, back & 255)
    at += length
  }
  flush()
  return Buffer.from(out)
}

/** A step of Lempel-Ziv: so many literals, then a copy. */
interface Step extends Match {
  readonly literals: number
}

const findSteps = (bytes: Uint8Array, reach: number, longest: number, mostLiterals: number): Step[] => {
  const steps: Step[] = []
  const last = new Map<string, number>()
  let literals = 0
  for (let at = 0; at < bytes.length; ) {
    const { length, distance } = findMatch(bytes, at, reach, longest, last)
    if (length >= 4) {
      steps.push({ literals, length, distance })
      literals = 0
      at += length
    } else {
      literals++
      at++
      if (literals === mostLiterals) {
        steps.push({ literals, length: 0, distance: 0 })
        literals = 0
      }
    }
  }
  if (literals > 0) steps.push({ literals, length: 0, distance: 0 })
  return steps
}

/** Bytes that the usual step can copy after so many literals: what is beyond means something else. */
const MOST_COPIED = [10, 8, 6, 4]

/** LZVN without a block's head: every kind of step, and padding now and then. */
export const packLzvn = (bytes: Uint8Array, random: Random): Buffer => {
  const out: number[] = []
  let at = 0
  let before = 0
  for (const step of findSteps(bytes, 65535, 2000, 200)) {
    let left = step.literals
    const take = (count: number): number[] => {
      const part = [...bytes.subarray(at, at + count)]
      at += count
      left -= count
      return part
    }
    while (left > 3) {
      const count = left >= 16 ? Math.min(left, 271) : left
      if (count >= 16) out.push(0xe0, count - 16, ...take(count))
      else out.push(0xe0 + count, ...take(count))
    }
    if (step.length === 0) {
      if (left > 0) out.push(0xe0 + left, ...take(left))
      continue
    }
    const { distance } = step
    // Kinds of steps differ in how much they can copy; the rest follows by steps without a distance.
    const isMedium = distance < 16384 && random.chance(0.5)
    const first = Math.min(step.length, isMedium ? 34 : MOST_COPIED[left]!)
    const head = (left << 6) + ((first - 3) << 3)
    if (isMedium)
      out.push(
        0xa0 + (left << 3) + ((first - 3) >> 2),
        ((distance & 63) << 2) + ((first - 3) & 3),
        distance >> 6,
      )
    else if (distance === before && left > 0) out.push(head + 6)
    else if (distance < 1536) out.push(head + (distance >> 8), distance & 255)
    else out.push(head + 7, distance & 255, distance >> 8)
    before = distance
    out.push(...take(left))
    at += first
    let more = step.length - first
    while (more > 0) {
      const count = Math.min(more, 271)
      if (count >= 16) out.push(0xf0, count - 16)
      else out.push(0xf0 + count)
      at += count
      more -= count
    }
    if (random.chance(0.1)) out.push(random.chance(0.5) ? 0x0e : 0x16)
  }
  return Buffer.from([...out, 6, 0, 0, 0, 0, 0, 0, 0])
}

/** How often each symbol is counted with, so that all add up to the number of states. */
const frequenciesFor = (counts: readonly number[], states: number): number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const scaled = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.floor((count * states) / total))))
  let rest = states - scaled.reduce((sum, count) => sum + count, 0)
  for (; rest !== 0; rest -= Math.sign(rest)) {
    const most = scaled.indexOf(Math.max(...scaled))
    scaled[most]! += Math.sign(rest)
  }
  return total === 0 ? counts.map(() => 0) : scaled
}

/** Which states a symbol has, and to which next ones each can lead: from the definition of the code. */
class StateCoder {
  readonly #states: { symbol: number; first: number; bits: number }[] = []
  state = 0

  constructor(frequencies: readonly number[], states: number) {
    for (const [symbol, frequency] of frequencies.entries())
      for (let i = 0; i < frequency; i++) {
        // The i-th state of a symbol stands for `x = frequency + i`; shifted up it runs through states … 2·states − 1.
        let bits = 0
        while ((frequency + i) * 2 ** (bits + 1) < 2 * states) bits++
        this.#states.push({ symbol, first: (frequency + i) * 2 ** bits - states, bits })
      }
  }

  /** Goes back to a state of the symbol that leads to the present one; answers the bits that tell so. */
  encode(symbol: number): readonly [value: number, bits: number] {
    const index = this.#states.findIndex(
      (own) => own.symbol === symbol && this.state >= own.first && this.state < own.first + 2 ** own.bits,
    )
    const { first, bits } = this.#states[index]!
    const value = this.state - first
    this.state = index
    return [value, bits]
  }
}

/** Bits, least significant first. */
class BitWriter {
  readonly #bits: number[] = []

  push(value: number, count: number): void {
    for (let bit = 0; bit < count; bit++) this.#bits.push(Math.floor(value / 2 ** bit) % 2)
  }

  /** Bits of the last byte that are not used. */
  get unused(): number {
    return (8 - (this.#bits.length % 8)) % 8
  }

  bytes(): Buffer {
    const bytes = Buffer.alloc(Math.ceil(this.#bits.length / 8))
    for (const [i, bit] of this.#bits.entries()) bytes[i >> 3]! |= bit << (i & 7)
    return bytes
  }
}

const EXTRA_LITERALS = [...Array(16).fill(0), 2, 3, 5, 8] as number[]
const EXTRA_LENGTHS = [...Array(16).fill(0), 3, 5, 8, 11] as number[]
const EXTRA_DISTANCES = Array.from({ length: 64 }, (_, i) => i >> 2)

/** The symbol whose range a number is in, and its place there. */
const symbolOf = (value: number, extra: readonly number[]): readonly [symbol: number, rest: number] => {
  let base = 0
  for (const [symbol, bits] of extra.entries()) {
    if (value < base + 2 ** bits) return [symbol, value - base]
    base += 2 ** bits
  }
  throw new RangeError(`${value} has no symbol`)
}

const countSymbols = (symbols: readonly number[], count: number): number[] => {
  const counts = new Array<number>(count).fill(0)
  for (const symbol of symbols) counts[symbol]!++
  return counts
}

const pushFrequency = (out: BitWriter, value: number): void => {
  if (value < 2) out.push(value * 2, 2)
  else if (value < 4) out.push(1 + (value - 2) * 4, 3)
  else if (value < 8) out.push(3 + (value - 4) * 8, 5)
  else if (value < 24) out.push(7 + (value - 8) * 16, 8)
  else out.push(15 + (value - 24) * 16, 14)
}

/** Zero bytes in front of the bits of steps: readers take eight bytes at once, and some look for them. */
const STEP_MARGIN = 8

/** One block of at most some 40000 bytes; version 1 has its frequencies unpacked. */
const lzfseBlock = (bytes: Uint8Array, version: 1 | 2): Buffer => {
  const steps = findSteps(bytes, 200_000, 2359, 315)
  const literals: number[] = []
  let at = 0
  for (const { literals: count, length } of steps) {
    literals.push(...bytes.subarray(at, at + count))
    at += count + length
  }
  while (literals.length % 4 !== 0) literals.push(0)
  const taken = steps.map((step) => symbolOf(step.literals, EXTRA_LITERALS))
  const lengths = steps.map((step) => symbolOf(step.length, EXTRA_LENGTHS))
  let before = -1
  const distances = steps.map((step) => {
    const value = step.length === 0 ? Math.max(before, 1) : step.distance
    const isSame = value === before
    before = value
    return symbolOf(isSame ? 0 : value, EXTRA_DISTANCES)
  })
  const symbols = (of: readonly (readonly [number, number])[]): number[] => of.map(([symbol]) => symbol)
  const frequencies = [
    frequenciesFor(countSymbols(symbols(taken), 20), 64),
    frequenciesFor(countSymbols(symbols(lengths), 20), 64),
    frequenciesFor(countSymbols(symbols(distances), 64), 256),
    frequenciesFor(countSymbols(literals, 256), 1024),
  ] as const
  const literalBits = new BitWriter()
  const literalCoders = [0, 1, 2, 3].map(() => new StateCoder(frequencies[3], 1024))
  for (let i = literals.length - 1; i >= 0; i--)
    literalBits.push(...literalCoders[i & 3]!.encode(literals[i]!))
  const stepBits = new BitWriter()
  const coders = [
    [new StateCoder(frequencies[0], 64), taken, EXTRA_LITERALS],
    [new StateCoder(frequencies[1], 64), lengths, EXTRA_LENGTHS],
    [new StateCoder(frequencies[2], 256), distances, EXTRA_DISTANCES],
  ] as const
  for (let i = steps.length - 1; i >= 0; i--)
    for (const [coder, values, extra] of [...coders].reverse()) {
      const [symbol, rest] = values[i]!
      stepBits.push(rest, extra[symbol]!)
      stepBits.push(...coder.encode(symbol))
    }
  const shape = {
    raw: bytes.length,
    literals: literals.length,
    steps: steps.length,
    literalPayload: literalBits.bytes(),
    stepPayload: Buffer.concat([Buffer.alloc(STEP_MARGIN), stepBits.bytes()]),
    literalUnused: literalBits.unused,
    stepUnused: stepBits.unused,
    literalStates: literalCoders.map((coder) => coder.state),
    states: coders.map(([coder]) => coder.state),
    frequencies: frequencies.flat(),
  }
  const head = version === 1 ? plainHead(shape) : packedHead(shape)
  return Buffer.concat([head, shape.literalPayload, shape.stepPayload])
}

interface BlockShape {
  readonly raw: number
  readonly literals: number
  readonly steps: number
  readonly literalPayload: Buffer
  readonly stepPayload: Buffer
  readonly literalUnused: number
  readonly stepUnused: number
  readonly literalStates: readonly number[]
  readonly states: readonly number[]
  readonly frequencies: readonly number[]
}

const plainHead = (shape: BlockShape): Buffer => {
  const head = Buffer.alloc(770)
  head.write('bvx1', 'latin1')
  const { literalPayload, stepPayload } = shape
  const numbers = [shape.raw, literalPayload.length + stepPayload.length, shape.literals, shape.steps]
  for (const [i, value] of [...numbers, literalPayload.length, stepPayload.length].entries())
    head.writeUInt32LE(value, 4 + 4 * i)
  head.writeInt32LE(-shape.literalUnused, 28)
  for (const [i, state] of shape.literalStates.entries()) head.writeUInt16LE(state, 32 + 2 * i)
  head.writeInt32LE(-shape.stepUnused, 40)
  for (const [i, state] of shape.states.entries()) head.writeUInt16LE(state, 44 + 2 * i)
  for (const [i, frequency] of shape.frequencies.entries()) head.writeUInt16LE(frequency, 50 + 2 * i)
  return head
}

const packedHead = (shape: BlockShape): Buffer => {
  const packed = new BitWriter()
  for (const frequency of shape.frequencies) pushFrequency(packed, frequency)
  const fields = new BitWriter()
  fields.push(shape.literals, 20)
  fields.push(shape.literalPayload.length, 20)
  fields.push(shape.steps, 20)
  fields.push(7 - shape.literalUnused, 4)
  for (const state of shape.literalStates) fields.push(state, 10)
  fields.push(shape.stepPayload.length, 20)
  fields.push(7 - shape.stepUnused, 4)
  fields.push(32 + packed.bytes().length, 32)
  for (const state of shape.states) fields.push(state, 10)
  fields.push(0, 2)
  const head = Buffer.alloc(8)
  head.write('bvx2', 'latin1')
  head.writeUInt32LE(shape.raw, 4)
  return Buffer.concat([head, fields.bytes(), packed.bytes()])
}

const u32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, i * 4)
  return bytes
}

/** A kind of block: entropy coded with packed frequencies, LZVN, entropy coded with plain ones, or not packed at all. */
export type LzfseBlock = 'bvx2' | 'bvxn' | 'bvx1' | 'bvx-'
const LZFSE_BLOCKS: readonly LzfseBlock[] = ['bvx2', 'bvxn', 'bvx1', 'bvx-']

/** LZFSE: blocks of these kinds in turn, then the end. */
export const packLzfse = (
  bytes: Uint8Array,
  random: Random,
  blockSize = 20_000,
  kinds = LZFSE_BLOCKS,
): Buffer => {
  const out: Buffer[] = []
  for (let at = 0, turn = 0; at < bytes.length; at += blockSize, turn++) {
    const part = bytes.subarray(at, at + blockSize)
    const kind = kinds[turn % kinds.length]!
    if (kind === 'bvx2') out.push(lzfseBlock(part, 2))
    else if (kind === 'bvx1') out.push(lzfseBlock(part, 1))
    else {
      const packed = kind === 'bvxn' ? packLzvn(part, random) : Buffer.from(part)
      const lengths = kind === 'bvxn' ? u32(part.length, packed.length) : u32(part.length)
      out.push(Buffer.from(kind, 'latin1'), lengths, packed)
    }
  }
  out.push(Buffer.from('bvx$', 'latin1'))
  return Buffer.concat(out)
}
