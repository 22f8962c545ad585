/** Sizes for people. */

const UNITS = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']
const DIGITS = 3

/** Bytes as `1.5 KiB`: three digits, and the next unit from 1000 on rather than from 1024. */
export const renderSize = (bytes: number): string => {
  let unit = 0
  let value = bytes
  while (value >= 1000 && unit + 1 < UNITS.length) {
    value /= 1024
    unit++
  }
  return `${renderDigits(value)} ${UNITS[unit]}B`
}

/** printf's `%.3g` for values from 0 to 1023. */
const renderDigits = (value: number): string => {
  const text = value.toPrecision(DIGITS)
  const [digits = '', exponent] = text.split('e')
  const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
  return exponent === undefined ? short : `${short}e+${exponent.slice(1).padStart(2, '0')}`
}
