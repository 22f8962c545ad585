import t from 'tap'
import { RangeLock } from '../../../src/base/range-lock.ts'

t.test('tryLock', (t) => {
  const lock = new RangeLock()
  const a = lock.tryLock(0, 10)
  t.ok(a)
  t.notOk(lock.tryLock(9, 1), 'overlap')
  t.notOk(lock.tryLock(0, Number.POSITIVE_INFINITY), 'endless range')
  const b = lock.tryLock(10, 10)
  t.ok(b, 'neighbour')
  t.ok(lock.tryLock(5, 0), 'an empty range')
  a!()
  t.ok(lock.tryLock(0, 10), 'free again')
  a!()
  t.notOk(lock.tryLock(0, 1), 'a second release frees nobody else’s lock')
  t.end()
})

t.test('first come first served on overlapping ranges, others pass', async (t) => {
  const lock = new RangeLock()
  const order: string[] = []
  const first = lock.tryLock(0, 100)!
  const wide = lock.lock(50, 100).then((lease) => {
    order.push('wide')
    return lease
  })
  const behind = lock.lock(140, 20).then((lease) => {
    order.push('behind')
    return lease
  })
  const aside = await lock.lock(500, 1)
  t.notOk(lock.tryLock(120, 1), 'a waiter is not overtaken')
  t.same(order, [])
  first()
  const held = await wide
  t.same(order, ['wide'])
  held()
  ;(await behind)()
  aside()
  t.same(order, ['wide', 'behind'])
  t.ok(lock.idle)
})

t.test('an aborted waiter lets those behind it pass', async (t) => {
  const lock = new RangeLock()
  const held = lock.tryLock(0, 10)!
  const controller = new AbortController()
  const aborted = lock.lock(5, 10, controller.signal)
  const behind = lock.lock(12, 3)
  const reason = new Error('stop')
  controller.abort(reason)
  await t.rejects(aborted, reason)
  ;(await behind)()
  held()
  t.ok(lock.idle)
  await t.rejects(lock.lock(0, 1, controller.signal), reason)
  t.ok(lock.idle)
})

t.test('an abort after the grant changes nothing', async (t) => {
  const lock = new RangeLock()
  const held = lock.tryLock(0, 10)!
  const controller = new AbortController()
  const waiting = lock.lock(0, 10, controller.signal)
  held()
  const lease = await waiting
  controller.abort()
  t.notOk(lock.tryLock(0, 1))
  lease()
  t.ok(lock.idle)
})

t.test('random ranges exclude each other and all get through', async (t) => {
  const seed = Number(process.env.SEED ?? 99173)
  t.comment(`seed ${seed}`)
  let state = seed
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const lock = new RangeLock()
  const owners = new Array<number>(64).fill(-1)
  let clashes = 0
  let overtaken = 0
  const arrivals: { start: number; end: number; granted: boolean }[] = []
  const worker = async (id: number): Promise<void> => {
    const start = random(64)
    const end = Math.min(64, start + 1 + random(16))
    const me = { start, end, granted: false }
    const earlier = arrivals.filter((other) => !other.granted && other.start < end && start < other.end)
    arrivals.push(me)
    const lease = lock.tryLock(start, end - start) ?? (await lock.lock(start, end - start))
    me.granted = true
    if (earlier.some((other) => !other.granted)) overtaken++
    for (let at = start; at < end; at++) {
      if (owners[at] !== -1) clashes++
      owners[at] = id
    }
    for (let turns = random(4); turns > 0; turns--) await Promise.resolve()
    for (let at = start; at < end; at++) owners[at] = -1
    lease()
  }
  await Promise.all(Array.from({ length: 500 }, (_, id) => worker(id)))
  t.equal(clashes, 0)
  t.equal(overtaken, 0)
  t.ok(lock.idle)
})
