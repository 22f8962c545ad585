/** A number that its JSON text spells with a fraction or an exponent, or an integer beyond 64 bits: never an integer for QAPI. */

/** Text of a double as printf's `%.17g` gives it, which is how QEMU writes one: `0.1` is `0.10000000000000001`. */
export const renderReal = (value: number): string => {
  if (!Number.isFinite(value)) return 'null'
  if (Object.is(value, -0)) return '-0'
  if (value === 0) return '0'
  const [digits = '', exponentText = '0'] = value.toExponential(16).split('e')
  const exponent = Number(exponentText)
  if (exponent < -4 || exponent >= 17) {
    const sign = exponent < 0 ? '-' : '+'
    return `${trimZeros(digits)}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`
  }
  return trimZeros(value.toFixed(Math.min(16 - exponent, 100)))
}

const trimZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

/**
 * A JSON number that is no 64-bit integer by its spelling: `1.0`, `1e3`, or an integer below −2^63 or above 2^64 − 1.
 * Kept apart from `number`, since QAPI's integer types refuse it whatever its value.
 */
export class JsonReal {
  readonly value: number

  /** `value` is finite; the reader refuses literals beyond a double's range. */
  constructor(value: number) {
    this.value = value
  }

  toString(): string {
    return renderReal(this.value)
  }

  /** For people's eyes and for JSON.stringify: the plain number. */
  toJSON(): number {
    return this.value
  }
}
