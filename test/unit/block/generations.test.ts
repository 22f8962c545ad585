import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import { Generations } from '../../../src/block/generations.ts'
import { seeded } from '../../support/random.ts'

const settled = async (promise: Promise<void>): Promise<boolean> => {
  let done = false
  promise.then(() => {
    done = true
  })
  await nextTurn()
  return done
}

t.test('a barrier waits for what began before it, and for nothing else', async (t) => {
  const requests = new Generations()
  t.ok(await settled(requests.barrier()), 'nothing is in flight')
  const first = requests.begin()
  const one = requests.barrier()
  const second = requests.begin()
  const two = requests.barrier()
  t.equal(requests.inFlight, 2)
  requests.end(second)
  t.notOk(await settled(two), 'the older one is still there')
  t.notOk(await settled(one))
  const late = requests.begin()
  requests.end(first)
  t.ok(await settled(one))
  t.ok(await settled(two))
  requests.end(late)
  t.ok(await settled(requests.barrier()))
})

t.test('a barrier does not wait for a request that has left', async (t) => {
  const requests = new Generations()
  let held = requests.begin()
  requests.leave(held)
  const other = requests.begin()
  const barrier = requests.barrier()
  t.equal(requests.inFlight, 2, 'both are in flight all the same')
  t.notOk(await settled(barrier))
  requests.end(other)
  t.ok(await settled(barrier))
  held = requests.enter()
  const next = requests.barrier()
  t.notOk(await settled(next), 'what has entered is waited for again')
  requests.end(held)
  t.ok(await settled(next))
  t.equal(requests.inFlight, 0)
})

t.test('random requests and barriers', async (t) => {
  const random = seeded(11)
  const requests = new Generations()
  const open: { readonly at: number; readonly held: ReturnType<Generations['begin']> }[] = []
  let failed = 0
  for (let step = 0; step < 2000; step++) {
    if (random.chance(0.4)) open.push({ at: step, held: requests.begin() })
    else if (random.chance(0.5) && open.length > 0)
      requests.end(open.splice(random.below(open.length), 1)[0]!.held)
    else if (random.chance(0.3))
      requests.barrier().then(() => {
        if (open.some(({ at }) => at < step)) failed++
      })
    if (random.chance(0.1)) await nextTurn()
  }
  for (const { held } of open.splice(0)) requests.end(held)
  t.ok(await settled(requests.barrier()), 'all came to an end')
  t.equal(failed, 0)
})
