/**
 * On-disk records as data. A table of fields says where each number stands, how wide it is and what it means; reading,
 * writing and describing a record derive from it. No offset of a record's field stands anywhere else.
 */

import { BlockError } from '../base/errors.ts'

export type FieldType = 'u8' | 'u16' | 'u32' | 'u64' | 'bits64' | 'bytes'

/** 64 flags, as two halves: JavaScript's bit operations work on 32. */
export interface Bits64 {
  readonly hi: number
  readonly lo: number
}

export interface Field {
  /** Bytes from the start of the record. */
  readonly offset: number
  readonly type: FieldType
  /** Bytes of a `bytes` field. */
  readonly length?: number
  /** The specification's spelling. */
  readonly name: string
  /** Meaning, with unit and limit. */
  readonly meaning: string
  /** Text of the error for a `u64` above 2^53 − 1, where the format's users know one. */
  readonly tooLarge?: string
  /** A `u64` that may be above 2^53 − 1 where it is exact all the same: whole sectors are up to 2^62. */
  readonly far?: true
}

export type FieldValue = number | Bits64 | Uint8Array

type ValueOf<T extends FieldType> = T extends 'bits64' ? Bits64 : T extends 'bytes' ? Uint8Array : number

/** The decoded record: one member for each field. */
export type RecordOf<F extends readonly Field[]> = {
  -readonly [K in F[number] as K['name']]: ValueOf<K['type']>
}

const WIDTHS: Readonly<Record<Exclude<FieldType, 'bytes'>, number>> = {
  u8: 1,
  u16: 2,
  u32: 4,
  u64: 8,
  bits64: 8,
}

const widthOf = (field: Field): number => (field.type === 'bytes' ? (field.length ?? 0) : WIDTHS[field.type])

const HIGH = 2 ** 32

/** A record of fixed layout, declared by its fields in order, without gaps. */
export class RecordTable<const F extends readonly Field[]> {
  readonly name: string
  readonly fields: F
  /** Bytes of the whole record. */
  readonly length: number
  readonly #littleEndian: boolean

  constructor(name: string, byteOrder: 'big' | 'little', fields: F) {
    let at = 0
    for (const field of fields) {
      if (field.offset !== at)
        throw new RangeError(`${name}.${field.name} stands at ${field.offset}, not ${at}`)
      at += widthOf(field)
    }
    this.name = name
    this.fields = fields
    this.length = at
    this.#littleEndian = byteOrder === 'little'
  }

  /**
   * The record at the start of `bytes`. Fields that begin at or after `available` (default: the bytes there are) read
   * as zeroes. Kind `corrupt` for a `u64` above 2^53 − 1, by the field's name.
   */
  decode(bytes: Uint8Array, available = bytes.length): RecordOf<F> {
    const whole = new Uint8Array(this.length)
    whole.set(bytes.subarray(0, Math.min(available, bytes.length, this.length)))
    const view = new DataView(whole.buffer)
    const record: Record<string, FieldValue> = {}
    for (const field of this.fields) record[field.name] = this.#read(view, field)
    return record as RecordOf<F>
  }

  /** One field alone: what is wrong with the others does not matter yet. `bytes` holds the whole record. */
  field<K extends F[number]['name']>(bytes: Uint8Array, name: K): RecordOf<F>[K] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return this.#read(view, this.fields.find((field) => field.name === name)!) as RecordOf<F>[K]
  }

  /** Writes the record to the start of `into`, which is at least `length` bytes (or as many as `limit`) long. */
  encode(record: RecordOf<F>, into: Uint8Array, limit = this.length): void {
    const whole = new Uint8Array(this.length)
    const view = new DataView(whole.buffer)
    const values = record as Record<string, FieldValue>
    for (const field of this.fields) this.#write(view, field, values[field.name]!)
    into.set(whole.subarray(0, limit))
  }

  /** Byte offset of a field. */
  offsetOf(name: F[number]['name']): number {
    return this.fields.find((field) => field.name === name)!.offset
  }

  /** One line for each field: offset, name, value, meaning. For people. */
  describe(record: RecordOf<F>): string[] {
    const values = record as Record<string, FieldValue>
    return this.fields.map((field) => {
      const at = String(field.offset).padStart(4)
      return `${at}  ${field.name.padEnd(24)} ${renderValue(values[field.name]!).padEnd(20)} ${field.meaning}`
    })
  }

  #read(view: DataView, field: Field): FieldValue {
    const { offset } = field
    const little = this.#littleEndian
    switch (field.type) {
      case 'u8':
        return view.getUint8(offset)
      case 'u16':
        return view.getUint16(offset, little)
      case 'u32':
        return view.getUint32(offset, little)
      case 'bytes':
        return new Uint8Array(view.buffer, view.byteOffset + offset, field.length)
      default: {
        const hi = view.getUint32(little ? offset + 4 : offset, little)
        const lo = view.getUint32(little ? offset : offset + 4, little)
        if (field.type === 'bits64') return { hi, lo }
        const value = exactNumber({ hi, lo })
        if (value === undefined || (field.far !== true && !Number.isSafeInteger(value)))
          throw new BlockError('corrupt', field.tooLarge ?? `${this.name}: ${field.name} is too large`)
        return value
      }
    }
  }

  #write(view: DataView, field: Field, value: FieldValue): void {
    const { offset } = field
    const little = this.#littleEndian
    if (typeof value === 'number') {
      if (field.type === 'u8') view.setUint8(offset, value)
      else if (field.type === 'u16') view.setUint16(offset, value, little)
      else if (field.type === 'u32') view.setUint32(offset, value, little)
      else this.#write(view, field, bitsOf(value))
    } else if (value instanceof Uint8Array) {
      new Uint8Array(view.buffer, offset, field.length).set(value.subarray(0, field.length))
    } else {
      view.setUint32(little ? offset + 4 : offset, value.hi, little)
      view.setUint32(little ? offset : offset + 4, value.lo, little)
    }
  }
}

const renderValue = (value: FieldValue): string => {
  if (typeof value === 'number') return value < 10 ? String(value) : `0x${value.toString(16)}`
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  return `0x${value.hi.toString(16).padStart(8, '0')}${value.lo.toString(16).padStart(8, '0')}`
}

/** 64 bits as a number, where one can say exactly that; else undefined. */
export const exactNumber = ({ hi, lo }: Bits64): number | undefined => {
  const value = hi * HIGH + lo
  return value % HIGH === lo && Math.floor(value / HIGH) === hi ? value : undefined
}

/** The same, whatever they are. */
export const bigNumber = ({ hi, lo }: Bits64): bigint => (BigInt(hi) << 32n) | BigInt(lo)

/** A whole number, 0 … 2^64 − 1, as 64 bits. */
export const bitsOf = (value: number): Bits64 => ({ hi: Math.floor(value / HIGH), lo: value % HIGH })

/** Whether no flag is set. */
export const noBits = (bits: Bits64): boolean => bits.hi === 0 && bits.lo === 0

/** The flags of `a` that are not in `b`. */
export const withoutBits = (a: Bits64, b: Bits64): Bits64 => ({
  hi: (a.hi & ~b.hi) >>> 0,
  lo: (a.lo & ~b.lo) >>> 0,
})

/** Whether flag `bit` (0–63) is set. */
export const hasBit = (bits: Bits64, bit: number): boolean =>
  (((bit < 32 ? bits.lo : bits.hi) >>> (bit & 31)) & 1) === 1

/** The flags with `bit` (0–63) set or cleared. */
export const withBit = (bits: Bits64, bit: number, on: boolean): Bits64 => {
  const mask = (1 << (bit & 31)) >>> 0
  const change = (half: number): number => (on ? half | mask : half & ~mask) >>> 0
  return bit < 32 ? { hi: bits.hi, lo: change(bits.lo) } : { hi: change(bits.hi), lo: bits.lo }
}

/** Hexadecimal without leading zeroes. */
export const renderBits = ({ hi, lo }: Bits64): string =>
  hi === 0 ? lo.toString(16) : hi.toString(16) + lo.toString(16).padStart(8, '0')
