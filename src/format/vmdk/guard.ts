/**
 * Where a sparse extent keeps its header, its descriptor and its tables. Nothing of a guest's is written there, wherever
 * damaged entries lead: the descriptor names other files of the host's.
 */

import { BlockError, systemText } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import type { HostRange } from '../../block/tail-allocator.ts'
import { exactly } from './headers.ts'
import { EMBEDDED_DESCRIPTOR, EMBEDDED_LENGTH, ENTRY } from './layout.ts'
import type { SparseExtent } from './sparse.ts'

const refuse = (what: string): BlockError =>
  new BlockError('corrupt', systemText('EIO'), { code: 'EIO', cause: new Error(`vmdk: ${what}`) })

const overlap = (a: HostRange, b: HostRange): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length

/** Tables that are made later lie where no sound entry leads: they are not looked for. */
export class Guard {
  /** The header, and the descriptor as far as the header says. */
  readonly #headers: readonly HostRange[]
  readonly #directories: readonly HostRange[]
  /** Both. */
  readonly #fixed: readonly HostRange[]
  /** Bytes that no grain may have, at the start of the file. */
  readonly #reserved: number
  /** Where grain tables begin, in order. */
  readonly #tables: Float64Array
  readonly #tableBytes: number

  constructor(extent: SparseExtent) {
    const { shape, directory, redundant, tableBytes } = extent
    const { header } = shape
    const places = [shape.directory, ...(redundant === undefined ? [] : [shape.redundant])]
    this.#directories = places.map((offset) => ({ offset, length: shape.directoryEntries * ENTRY.width }))
    const descriptor = header && {
      offset: Number(exactly(header.descriptorOffset)) * SECTOR,
      length: Number(exactly(header.descriptorSize)) * SECTOR,
    }
    this.#headers = [
      { offset: 0, length: SECTOR },
      ...(descriptor === undefined || descriptor.length === 0 ? [] : [descriptor]),
    ]
    this.#fixed = [...this.#headers, ...this.#directories]
    // An image that is one file has its descriptor here, whatever its header says.
    this.#reserved = extent.type === undefined ? EMBEDDED_DESCRIPTOR + EMBEDDED_LENGTH : SECTOR
    const tables: number[] = []
    for (const map of [directory, redundant])
      for (let i = 0; map !== undefined && i < map.length; i++)
        if (map.lo(i) !== 0) tables.push(map.lo(i) * SECTOR)
    this.#tables = Float64Array.from(tables).sort()
    this.#tableBytes = tableBytes
  }

  /** A grain that is written where it is. Kind `corrupt`. */
  refuseGrain(offset: number, length: number): void {
    const grain = { offset, length }
    const isOver =
      offset < this.#reserved ||
      this.#fixed.some((range) => overlap(range, grain)) ||
      this.#hasTable(offset - this.#tableBytes + 1, offset + length)
    if (isOver) throw refuse('a grain lies where a table or the descriptor is')
  }

  /** A grain table whose entries change. Kind `corrupt`. */
  refuseTable(offset: number): void {
    const table = { offset, length: this.#tableBytes }
    if (this.#fixed.some((range) => overlap(range, table)))
      throw refuse('a grain table lies where the header or a directory is')
  }

  /** The directory gets another entry. Kind `corrupt`. */
  refuseDirectory(): void {
    if (this.#directories.some((directory) => this.#headers.some((range) => overlap(range, directory))))
      throw refuse('the grain directory lies where the header is')
  }

  /** A table begins at or after `from` and before `to`. */
  #hasTable(from: number, to: number): boolean {
    let low = 0
    for (let high = this.#tables.length; low < high; ) {
      const middle = (low + high) >>> 1
      if (this.#tables[middle]! < from) low = middle + 1
      else high = middle
    }
    return low < this.#tables.length && this.#tables[low]! < to
  }
}
