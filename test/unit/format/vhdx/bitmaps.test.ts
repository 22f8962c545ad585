import t from 'tap'
import { SectorBitmap, sectorInChunk } from '../../../../src/format/vhdx/bitmaps.ts'
import { BITMAP_SIZE, LOG_SECTOR } from '../../../../src/format/vhdx/layout.ts'
import { seeded } from '../../../support/random.ts'

t.test('runs of bits, as one would count them one by one', async (t) => {
  const random = seeded(93)
  const bits = 5000
  const bitmap = new SectorBitmap(0, new Uint8Array(BITMAP_SIZE))
  const model = new Uint8Array(bits)
  for (let round = 0; round < 60; round++) {
    const from = random.below(bits)
    const to = Math.min(from + random.between(1, random.chance(0.5) ? 20 : 2000), bits)
    const value = random.chance(0.5)
    bitmap.fill(from, to, value)
    model.fill(value ? 1 : 0, from, to)
    for (let i = 0; i < 20; i++) {
      const start = random.below(bits)
      const end = Math.min(start + random.between(1, bits), bits)
      let expected = start
      while (expected < end && model[expected] === model[start]) expected++
      if (bitmap.runEnd(start, end) !== expected) t.fail(`a run from ${start} before ${end}`)
    }
    for (let i = 0; i < bits; i++) if (bitmap.has(i) !== (model[i] === 1)) t.fail(`bit ${i}`)
  }
  t.pass()
})

t.test('changes are whole sectors of the log, at their places', async (t) => {
  const bitmap = new SectorBitmap(5 * BITMAP_SIZE, new Uint8Array(BITMAP_SIZE))
  t.notOk(bitmap.isDirty)
  bitmap.fill(LOG_SECTOR * 8 - 1, LOG_SECTOR * 8 + 1, true)
  bitmap.fill(BITMAP_SIZE * 8 - 1, BITMAP_SIZE * 8, true)
  const updates = bitmap.takeUpdates()
  t.same(
    updates.map(({ offset, length }) => [offset - 5 * BITMAP_SIZE, length]),
    [
      [0, LOG_SECTOR],
      [LOG_SECTOR, LOG_SECTOR],
      [BITMAP_SIZE - LOG_SECTOR, LOG_SECTOR],
    ],
  )
  t.equal(updates[0]!.bytes[LOG_SECTOR - 1], 0x80)
  t.equal(updates[1]!.bytes[0], 1)
  t.notOk(bitmap.isDirty)
  bitmap.restore(updates.slice(1))
  t.equal(bitmap.takeUpdates().length, 2)
})

t.test('a chunk has 2^23 sectors of either size', async (t) => {
  t.equal(sectorInChunk(4 * 2 ** 30 + 1024, 512), 2)
  t.equal(sectorInChunk(32 * 2 ** 30 + 8192, 4096), 2)
})
