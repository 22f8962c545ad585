/** `map` in its two forms. */

import type { MapEntry } from '../../qapi/types.ts'

/** The table for people, cut short at the first run that cannot be found in a file as it is. */
export interface HumanMap {
  readonly text: string
  readonly complete: boolean
}

const WIDTH = 16
const hex = (value: number): string => (value === 0 ? '0' : `0x${value.toString(16)}`)
const row = (...cells: readonly string[]): string => {
  const last = cells.at(-1)!
  return `${cells
    .slice(0, -1)
    .map((cell) => cell.padEnd(WIDTH))
    .join('')}${last}\n`
}

export const renderHumanMap = (entries: readonly MapEntry[]): HumanMap => {
  let text = row('Offset', 'Length', 'Mapped to', 'File')
  for (const { start, length, data, zero, offset, filename } of entries) {
    if (data && offset === undefined) return { text, complete: false }
    if (data && !zero) text += row(hex(start), hex(length), hex(offset!), filename ?? '')
  }
  return { text, complete: true }
}

/** What qemu-img prints for nothing at all. */
const NOTHING = { length: 0, depth: 0, present: false, zero: false, data: false, compressed: false }

/** A JSON array, an entry a line. `start` is where the map was to begin. */
export const renderJsonMap = (entries: readonly MapEntry[], start: number): string => {
  const shown = entries.length === 0 ? [{ start, ...NOTHING }] : entries
  return `[${shown.map(jsonEntry).join(',\n')}]\n`
}

/** As far as it was printed when it had to end: an entry is printed when the next one is known. */
export const renderJsonBeginning = (entries: readonly MapEntry[]): string =>
  `[${entries
    .slice(0, -1)
    .map((entry) => `${jsonEntry(entry)},\n`)
    .join('')}`

const jsonEntry = (entry: MapEntry): string => {
  const { start, length, depth, present, zero, data, compressed, offset } = entry
  const members = {
    start,
    length,
    depth,
    present,
    zero,
    data,
    compressed,
    ...(offset !== undefined && { offset }),
  }
  const texts = Object.entries(members).map(
    ([name, value]) => `"${name}": ${typeof value === 'number' ? BigInt(value) : value}`,
  )
  return `{ ${texts.join(', ')}}`
}
