/** Flushes while others take space at the end of the file: what they write stays. */

import { join } from 'node:path'
import t from 'tap'
import { createRow, formatRows, openOptions, rowName } from '../support/format-rows.ts'
import { openImage, quietGraph, readAll } from '../support/graph.ts'
import { tempDir } from '../support/images.ts'
import { seeded } from '../support/random.ts'

const SIZE = 24 * 2 ** 20
const UNIT = 65_536
const ROUNDS = 3
const AT_ONCE = 24

for (const row of formatRows)
  t.test(rowName(row), async (t) => {
    const random = seeded(5)
    const path = join(tempDir(t), `image.${row.format}`)
    await createRow(quietGraph(), row, path, SIZE)
    const image = await openImage(quietGraph(), path, row.format, {
      writable: true,
      options: openOptions(row),
    })
    const expected = await readAll(image)
    for (let round = 0; round < ROUNDS; round++) {
      const writes = Array.from({ length: AT_ONCE }, async (_, i) => {
        // Each its own units, so that only the end of the file is common.
        const offset = (round * AT_ONCE + i) * 5 * UNIT + random.below(UNIT)
        const bytes = Buffer.alloc(random.between(1, 3 * UNIT), 1 + i)
        if (offset + bytes.length > SIZE) return
        bytes.copy(expected, offset)
        await image.write(offset, bytes, random.chance(0.4) ? { fua: true } : {})
      })
      await Promise.all(writes)
    }
    t.ok((await readAll(image)).equals(expected))
    await image.detach()
  })
