import t from 'tap'
import { TailAllocator } from '../../../src/block/tail-allocator.ts'
import { seeded } from '../../support/random.ts'

const UNIT = 16

t.test('space comes from the lowest gap first, then from the end', async (t) => {
  const space = new TailAllocator(UNIT, 100, [
    { offset: 20, length: 2 * UNIT },
    { offset: 68, length: UNIT },
  ])
  t.same(space.allocate(1), { offset: 20, length: UNIT })
  t.same(space.allocate(5), { offset: 36, length: UNIT }, 'no more than the gap has')
  t.same(space.allocate(1), { offset: 68, length: UNIT })
  t.same(space.free, [])
  t.same(space.allocate(3), { offset: 100, length: 3 * UNIT })
  t.equal(space.end, 148)
  t.equal(space.append(5, 100), 200, 'aligned')
  t.equal(space.end, 205)
})

t.test('what is given back is joined with its neighbours, and lowers the end', async (t) => {
  const space = new TailAllocator(UNIT, 0)
  space.allocate(6)
  space.release(UNIT, UNIT)
  space.release(3 * UNIT, UNIT)
  t.same(space.free.length, 2)
  space.release(2 * UNIT, UNIT)
  t.same(space.free, [{ offset: UNIT, length: 3 * UNIT }], 'three in a row are one')
  space.release(5 * UNIT, UNIT)
  t.equal(space.end, 5 * UNIT)
  space.release(4 * UNIT, UNIT)
  t.equal(space.end, UNIT, 'over all that is free before it')
  t.same(space.free, [])
  space.release(0, UNIT)
  t.equal(space.end, 0)
})

t.test('the gaps that it starts with stay the caller’s', async (t) => {
  const gaps = [{ offset: 0, length: 4 * UNIT }]
  new TailAllocator(UNIT, 100, gaps).allocate(2)
  t.same(gaps, [{ offset: 0, length: 4 * UNIT }])
})

t.test('random use: nothing is given out twice, nothing is lost', async (t) => {
  const random = seeded(91)
  const space = new TailAllocator(UNIT, 0)
  const taken: { offset: number; length: number }[] = []
  const owners = new Map<number, number>()
  for (let step = 0; step < 3000; step++) {
    if (taken.length > 0 && random.chance(0.5)) {
      const [run] = taken.splice(random.below(taken.length), 1) as [{ offset: number; length: number }]
      for (let at = run.offset; at < run.offset + run.length; at += UNIT) owners.delete(at)
      space.release(run.offset, run.length)
    } else {
      const wanted = random.between(1, 5)
      const run = space.allocate(wanted)
      if (run.length === 0 || run.length > wanted * UNIT || run.length % UNIT !== 0)
        t.fail(`${run.length} bytes`)
      for (let at = run.offset; at < run.offset + run.length; at += UNIT) {
        if (owners.has(at)) t.fail(`${at} was given out twice`)
        owners.set(at, step)
      }
      taken.push(run)
    }
    const free = space.free.reduce((sum, { length }) => sum + length, 0)
    if (free + owners.size * UNIT !== space.end)
      t.fail(`${space.end - free - owners.size * UNIT} bytes are lost`)
    for (let i = 1; i < space.free.length; i++)
      if (space.free[i - 1]!.offset + space.free[i - 1]!.length >= space.free[i]!.offset) t.fail('gaps touch')
  }
  for (const { offset, length } of taken) space.release(offset, length)
  t.equal(space.end, 0)
})
