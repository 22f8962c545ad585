import t from 'tap'
import { BlockError } from '../../../src/base/errors.ts'
import { ExtentList } from '../../../src/block/extent.ts'
import {
  afterPowerLoss,
  type MemoryEvent,
  MemoryStorage,
  memoryDriver,
  replay,
} from '../../../src/protocol/memory.ts'
import { seeded } from '../../support/random.ts'
import { openContext } from './file/open-file.ts'

const contentOf = (storage: MemoryStorage): Buffer => {
  const bytes = Buffer.alloc(storage.size)
  storage.read(0, bytes)
  return bytes
}

t.test('it holds what an array holds, through random changes', (t) => {
  const random = seeded(7)
  const limit = 300_000
  let model = Buffer.alloc(0)
  const storage = new MemoryStorage()
  let same = true
  for (let i = 0; i < 300 && same; i++) {
    const offset = random.below(limit)
    const length = 1 + random.below(limit - offset)
    const grown = Buffer.alloc(Math.max(model.length, offset + length))
    model.copy(grown)
    switch (random.below(4)) {
      case 0: {
        const bytes = random.bytes(length)
        storage.apply({ kind: 'write', offset, length, bytes })
        bytes.copy(grown, offset)
        model = grown
        break
      }
      case 1:
        storage.apply({ kind: 'zero', offset, length })
        grown.fill(0, offset, offset + length)
        model = grown
        break
      case 2:
        storage.apply({ kind: 'discard', offset, length })
        model.fill(0, offset, Math.min(offset + length, model.length))
        break
      default: {
        storage.apply({ kind: 'resize', size: offset })
        const cut = Buffer.alloc(offset)
        model.copy(cut)
        model = cut
      }
    }
    same &&= contentOf(storage).equals(model)
  }
  t.ok(same)
  t.ok(contentOf(replay([], storage)).equals(model), 'so does a copy')
  t.end()
})

t.test('the diary, replayed, gives the same content; a part of it, an earlier one', async (t) => {
  const storage = new MemoryStorage()
  const diary: MemoryEvent[] = []
  storage.diary = diary
  const layer = await memoryDriver(new Map([['a', storage]])).open(openContext({ filename: 'a' }))
  await layer.write!(0, Buffer.from('first'), {})
  await layer.flush!()
  await layer.write!(0, Buffer.from('other'), {})
  await layer.write!(70_000, Buffer.from('last'), {})
  t.ok(contentOf(replay(diary)).equals(contentOf(storage)))
  const text = (events: MemoryEvent[]): string => contentOf(replay(events)).toString('latin1', 0, 5)
  t.equal(text(diary.slice(0, 2)), 'first')
  t.equal(text(afterPowerLoss(diary, 4, () => false)), 'first', 'what was not flushed may be lost')
  t.equal(text(afterPowerLoss(diary, 4, (_, i) => i === 2)), 'other')
  t.equal(replay(afterPowerLoss(diary, 4, (_, i) => i === 3)).size, 70_004, 'in any order')
})

t.test('holes are found, and changes fail on demand', async (t) => {
  const storage = new MemoryStorage()
  const layer = await memoryDriver(new Map([['a', storage]])).open(openContext({ filename: 'a' }))
  await layer.resize!(1_000_000, 'off')
  await layer.write!(100_000, Buffer.from('x'), {})
  const list = new ExtentList().reset(0, 1_000_448)
  await layer.map!(0, 1_000_448, list)
  t.strictSame([...list.lengths.subarray(0, list.count)], [65_536, 65_536, 868_928, 448])
  storage.intercept = ({ kind }) => {
    if (kind === 'write') throw new BlockError('no-space', 'No space left on device')
  }
  await t.rejects(layer.write!(0, Buffer.from('y'), {}), { message: 'No space left on device' })
  await layer.read!(100_000, new Uint8Array(1))
  await t.rejects(memoryDriver(new Map()).open(openContext({ filename: 'b' })), {
    message: "Could not open 'b': No such file or directory",
  })
})
