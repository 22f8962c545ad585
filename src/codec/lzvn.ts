/** Decoding of LZVN, the smaller of Apple's two codecs that LZFSE streams are made of. */

import { BlockError } from '../base/errors.ts'

const damaged = (): BlockError => new BlockError('corrupt', 'Compressed data is damaged', { code: 'EIO' })

const END = 0x06
/** Do nothing. */
const PADDING: readonly number[] = [0x0e, 0x16]
/** Shortest copy of the steps that bring a distance. */
const SHORTEST = 3

/** One step: literals that follow its own bytes, then a copy. */
interface Step {
  /** Bytes of the step itself. */
  size: number
  literals: number
  copied: number
  /** 0: as before. */
  distance: number
}

/** Literals only (1110LLLL, or 11100000 and a byte), or a copy only (1111MMMM, or 11110000 and a byte). */
const decodeSimple = (step: Step, opcode: number, next: number): void => {
  const isLong = (opcode & 15) === 0
  const length = isLong ? next + 16 : opcode & 15
  step.size = isLong ? 2 : 1
  step.literals = opcode < 0xf0 ? length : 0
  step.copied = opcode < 0xf0 ? 0 : length
  step.distance = 0
}

/** Both, with a distance of 14 bits: 101LLMMM DDDDDDMM DDDDDDDD. */
const decodeMedium = (step: Step, opcode: number, next: number, third: number): void => {
  step.size = 3
  step.literals = (opcode >>> 3) & 3
  step.copied = ((opcode & 7) << 2) + (next & 3) + SHORTEST
  step.distance = (next >>> 2) + third * 64
}

/** Both: LLMMMDDD DDDDDDDD, where the three bits 111 tell of two bytes of distance and 110 of none. */
const decodeUsual = (step: Step, opcode: number, next: number, third: number): void => {
  const kind = opcode & 7
  if (kind === 6 && opcode < 0x40) throw damaged()
  step.literals = opcode >>> 6
  step.copied = ((opcode >>> 3) & 7) + SHORTEST
  step.size = kind === 7 ? 3 : kind === 6 ? 1 : 2
  step.distance = kind === 7 ? next + third * 256 : kind === 6 ? 0 : kind * 256 + next
}

const isUndefined = (opcode: number): boolean => opcode >>> 4 === 0x7 || opcode >>> 4 === 0xd

/**
 * Writes what `coded` holds to `into` from `from` on, copying from what is there already, until the end mark or until
 * `into` is full; answers the end. Throws kind `corrupt`.
 */
export const decodeLzvn = (coded: Uint8Array, into: Uint8Array, from: number): number => {
  const step: Step = { size: 0, literals: 0, copied: 0, distance: 0 }
  let distance = 0
  let at = 0
  let to = from
  while (to < into.length) {
    if (at >= coded.length) throw damaged()
    const opcode = coded[at]!
    if (opcode === END) return to
    if (PADDING.includes(opcode)) {
      at++
      continue
    }
    if (isUndefined(opcode)) throw damaged()
    const next = coded[at + 1] ?? 0
    if (opcode >= 0xe0) decodeSimple(step, opcode, next)
    else if (opcode >>> 5 === 5) decodeMedium(step, opcode, next, coded[at + 2] ?? 0)
    else decodeUsual(step, opcode, next, coded[at + 2] ?? 0)
    at += step.size
    if (at + step.literals > coded.length) throw damaged()
    const literals = coded.subarray(at, at + Math.min(step.literals, into.length - to))
    into.set(literals, to)
    at += step.literals
    to += literals.length
    if (step.distance !== 0) distance = step.distance
    const end = Math.min(to + step.copied, into.length)
    if (to < end && (distance === 0 || distance > to)) throw damaged()
    // What is copied may reach into what the copy itself writes.
    for (; to < end; to++) into[to] = into[to - distance]!
  }
  return to
}
