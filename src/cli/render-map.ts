/** `map` in its two forms. */

import type { MapEntry } from '../../qapi/types.ts'
import { BlockError } from '../base/errors.ts'

/** Prints a map in pieces, each as soon as it is known. */
export interface MapPrinter {
  /**
   * Entries that follow those before. Kind `unsupported` after the rows that come before one that is not found in a file as
   * it is, of which the table for people cannot tell.
   */
  add(entries: readonly MapEntry[]): void
  end(): void
  /** Ends it where there is more, of which nothing can be told. */
  breakOff(): void
}

type Out = (text: string) => void

const WIDTH = 16
const hex = (value: number): string => (value === 0 ? '0' : `0x${value.toString(16)}`)
const row = (...cells: readonly string[]): string => {
  const last = cells.at(-1)!
  return `${cells
    .slice(0, -1)
    .map((cell) => cell.padEnd(WIDTH))
    .join('')}${last}\n`
}

const HUMAN_HEAD = row('Offset', 'Length', 'Mapped to', 'File')

export const humanMapPrinter = (out: Out): MapPrinter => {
  let text = HUMAN_HEAD
  const print = (): void => {
    out(text)
    text = ''
  }
  return {
    add(entries) {
      for (const { start, length, data, zero, offset, filename } of entries) {
        if (data && offset === undefined) {
          print()
          throw new BlockError('unsupported', 'File contains external, encrypted or compressed clusters.')
        }
        if (data && !zero) text += row(hex(start), hex(length), hex(offset!), filename ?? '')
      }
      print()
    },
    end() {},
    breakOff() {},
  }
}

/** What qemu-img prints for nothing at all. */
const NOTHING = { length: 0, depth: 0, present: false, zero: false, data: false, compressed: false }

/** A JSON array, an entry a line. `start` is where the map was to begin. */
export const jsonMapPrinter = (out: Out, start: number): MapPrinter => {
  // What stands before the next entry.
  let before = '['
  const add = (entries: readonly MapEntry[]): void => {
    if (entries.length === 0) return
    out(before + entries.map(jsonEntry).join(',\n'))
    before = ',\n'
  }
  return {
    add,
    end() {
      if (before === '[') add([{ start, ...NOTHING }])
      out(']\n')
    },
    // An entry is printed when the next one is known.
    breakOff: () => out(before),
  }
}

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
