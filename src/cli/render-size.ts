/** Sizes and shares for people, digit for digit as printf(3) rounds them. */

const UNITS = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']

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

/** printf's `%.3g` for values from 0 to 1023: an exact half goes to the even digit. */
const renderDigits = (value: number): string => {
  const scale = value >= 100 ? 1 : value >= 10 ? 10 : value >= 1 ? 100 : 1000
  const scaled = value * scale
  const up = Math.round(scaled)
  const rounded = scaled % 1 === 0.5 && up % 2 === 1 ? up - 1 : up
  return rounded === 1000 && scale === 1 ? '1e+03' : String(rounded / scale)
}

/** printf's `%.2f` for values from 0 on: an exact half goes to the even digit. */
export const twoDigits = (value: number): string => {
  const down = Math.floor(value * 100)
  // Of halves of a hundredth, those that are whole eighths are exact.
  const exactHalf = Number.isInteger(value * 8) && !Number.isInteger(value * 4)
  return (exactHalf ? (down + (down % 2)) / 100 : value).toFixed(2)
}
