/**
 * Where an image with tables of two levels keeps its header and its tables. Nothing else is written there, wherever damaged
 * entries lead: it would destroy others. Everything here refuses with kind `corrupt`.
 */

import { BlockError } from '../base/errors.ts'
import type { BlockMap } from './block-map.ts'
import type { HostRange } from './tail-allocator.ts'
import type { TwoLevelFormat } from './two-level-format.ts'

export class TwoLevelGuard {
  readonly #format: TwoLevelFormat
  readonly #upper: BlockMap
  readonly #tableBytes: number
  /** First host bytes of all lower tables, in order; undefined before the first write. */
  #tables: number[] | undefined
  /** Header and upper table; undefined before the first write. */
  #reserved: readonly HostRange[] | undefined

  constructor(format: TwoLevelFormat, upper: BlockMap) {
    this.#format = format
    this.#upper = upper
    this.#tableBytes = format.tableEntries * format.entry.width
  }

  /** Blocks that are written where they are. */
  refuseBlocks(host: number, length: number): void {
    this.#refuseHeader(host, length)
    const tables = this.#sortedTables()
    const next = lowerBound(tables, host + length)
    if (next > 0 && tables[next - 1]! + this.#tableBytes > host)
      throw misplaced('a block lies where a table is')
  }

  /** A lower table whose entries change. */
  refuseTable(host: number): void {
    this.#refuseHeader(host, this.#tableBytes)
  }

  /** The upper table gets another entry. */
  refuseUpper(): void {
    const { offset, length } = this.#upperPlace
    if (
      this.#format.headerPlaces.some(
        (place) => place.offset < offset + length && offset < place.offset + place.length,
      )
    )
      throw misplaced('the upper table lies where the header is')
  }

  /** A lower table was made. */
  tableMade(host: number): void {
    this.#tables?.splice(lowerBound(this.#tables, host), 0, host)
  }

  #refuseHeader(host: number, length: number): void {
    this.#reserved ??= [...this.#format.headerPlaces, this.#upperPlace]
    for (const { offset, length: taken } of this.#reserved)
      if (offset < host + length && host < offset + taken)
        throw misplaced('a block or a table lies where the header is, or the upper table')
  }

  get #upperPlace(): HostRange {
    return { offset: this.#upper.offset, length: this.#format.upperBytes }
  }

  #sortedTables(): readonly number[] {
    if (this.#tables !== undefined) return this.#tables
    const tables: number[] = []
    for (let i = 0; i < this.#upper.stored; i++) {
      if (this.#upper.get(i) === 0) continue
      try {
        const host = this.#format.tableAt(this.#upper, i)
        if (host >= 0) tables.push(host)
      } catch {
        // A table that cannot be is refused when it is asked for.
      }
    }
    this.#tables = tables.sort((a, b) => a - b)
    return this.#tables
  }
}

const misplaced = (what: string): BlockError =>
  new BlockError('corrupt', 'Input/output error', { code: 'EIO', cause: new Error(what) })

/** Index of the first number in order that is not below `value`. */
const lowerBound = (sorted: readonly number[], value: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
