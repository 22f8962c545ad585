import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import { ReturningSpace } from '../../../src/block/returning-space.ts'
import type { HostRange } from '../../../src/block/tail-allocator.ts'

const A = { offset: 0, length: 1 }
const B = { offset: 10, length: 1 }
const C = { offset: 20, length: 1 }

t.test('space comes back behind the requests that were under way, in order', async (t) => {
  const back: HostRange[] = []
  const barriers: (() => void)[] = []
  const space = new ReturningSpace(
    () => new Promise((resolve) => barriers.push(resolve)),
    async (ranges) => void back.push(...ranges),
  )
  space.add(A)
  space.giveBack(space.take())
  space.add(B)
  space.giveBack(space.take())
  space.giveBack(space.take())
  t.equal(barriers.length, 2, 'nobody is waited for where nothing comes back')
  barriers[1]!()
  await nextTurn()
  t.same(back, [], 'the first is not free yet')
  barriers[0]!()
  await space.settle()
  t.same(back, [A, B])
})

t.test('what was put back comes before what was given up since', async (t) => {
  const space = new ReturningSpace(
    async () => {},
    async () => {},
  )
  space.add(A)
  space.add(B)
  const taken = space.take()
  space.add(C)
  space.putBack(taken)
  t.same(space.take(), [A, B, C])
  t.same(space.take(), [])
})

t.test('the first failure is told from then on', async (t) => {
  let times = 0
  const space = new ReturningSpace(
    async () => {},
    async () => {
      throw new Error(`failure ${++times}`)
    },
  )
  space.check()
  for (const range of [A, B]) {
    space.add(range)
    space.giveBack(space.take())
  }
  await t.rejects(space.settle(), { kind: 'io', message: 'failure 1' })
  t.throws(() => space.check(), { message: 'failure 1' })
  t.equal(times, 2, 'later space is still given back')
})
