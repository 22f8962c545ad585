/** What images of the matrix hold. */

import type { FormatRow } from '../../support/format-rows.ts'
import type { Run } from '../../support/images.ts'

export interface Pattern {
  readonly name: string
  /** Guest bytes. */
  size(row: FormatRow): number
  runs(size: number): readonly Run[]
}

const MiB = 2 ** 20
const TiB = 2 ** 40

const run = (offset: number, length: number, content: Run['content'] = 'text'): Run => ({
  offset,
  length,
  content,
})

const fixed = (name: string, size: number, runs: Pattern['runs']): Pattern => ({
  name,
  size: () => size,
  runs,
})

export const patterns: readonly Pattern[] = [
  fixed('empty', 9 * MiB, () => []),
  fixed('sparse', 9 * MiB, (size) => [
    run(0, 512),
    run(65_536 - 1024, 4096, 'noise'),
    run(2 * MiB + 512, 70_000),
    run(4 * MiB, MiB, 'zero'),
    run(size - 4096, 4096, 'noise'),
  ]),
  fixed('full', 3 * MiB, (size) => [run(0, MiB, 'noise'), run(MiB, size - MiB)]),
  fixed('odd size', 3 * MiB + 1536, (size) => [run(MiB - 512, 5120), run(size - 1024, 1024, 'noise')]),
  fixed('one sector', 512, (size) => [run(0, size)]),
  {
    name: 'over 2 TiB',
    size: ({ largest = 3 * TiB }) => Math.min(2 * TiB + 5 * MiB, largest),
    runs: (size) => [
      run(0, 4096),
      run(Math.floor(size / 2 / MiB) * MiB + 512, 8192),
      run(size - 65_536, 65_536, 'noise'),
    ],
  },
]
