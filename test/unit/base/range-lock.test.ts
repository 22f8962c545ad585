import t from 'tap'
import { MAX_OVERTAKEN, RangeLock, type Release } from '../../../src/base/range-lock.ts'

/** Notes who got a lock, and when. */
const noted =
  (order: string[], name: string) =>
  (release: Release): Release => {
    order.push(name)
    return release
  }

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

t.test('who overlaps nobody that holds goes ahead of those that wait, but not for ever', async (t) => {
  const lock = new RangeLock()
  const order: string[] = []
  const first = lock.tryLock(0, 100)!
  const waiting = lock.lock(50, 100).then(noted(order, 'waiting'))
  for (let i = 0; i < MAX_OVERTAKEN - 1; i++) (await lock.lock(120, 10))()
  const ahead = await lock.lock(120, 10)
  const behind = lock.lock(140, 10).then(noted(order, 'behind'))
  first()
  await Promise.resolve()
  t.same(order, [], 'both wait: for who went ahead, and for who was overtaken often enough')
  ahead()
  ;(await waiting)()
  ;(await behind)()
  t.same(order, ['waiting', 'behind'])
  t.ok(lock.idle)
})

t.test('one that went ahead, and those that it passed, can be aborted', async (t) => {
  const lock = new RangeLock()
  const held = lock.tryLock(0, 10)!
  const controller = new AbortController()
  const aborted = lock.lock(5, 10, controller.signal)
  const last = lock.lock(5, 20)
  const ahead = await lock.lock(12, 10)
  controller.abort(new Error('stop'))
  await t.rejects(aborted, { message: 'stop' })
  held()
  let isGranted = false
  const granted = last.then((lease) => {
    isGranted = true
    return lease
  })
  await Promise.resolve()
  t.notOk(isGranted)
  ahead()
  ;(await granted)()
  t.ok(lock.idle)
})

t.test('among those that wait, first come first served; others pass', async (t) => {
  const lock = new RangeLock()
  const order: string[] = []
  const first = lock.tryLock(0, 100)!
  const wide = lock.lock(50, 100).then(noted(order, 'wide'))
  const behind = lock.lock(90, 20).then(noted(order, 'behind'))
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
  const behind = lock.lock(8, 3)
  const reason = new Error('stop')
  controller.abort(reason)
  await t.rejects(aborted, reason)
  held()
  ;(await behind)()
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
  let most = 0
  const arrivals: { start: number; end: number; granted: boolean; overtaken: number }[] = []
  const worker = async (id: number): Promise<void> => {
    const start = random(64)
    const end = Math.min(64, start + 1 + random(16))
    const me = { start, end, granted: false, overtaken: 0 }
    const earlier = arrivals.filter((other) => !other.granted && other.start < end && start < other.end)
    arrivals.push(me)
    const lease = lock.tryLock(start, end - start) ?? (await lock.lock(start, end - start))
    me.granted = true
    for (const other of earlier) if (!other.granted) most = Math.max(most, ++other.overtaken)
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
  t.ok(most > 0 && most <= MAX_OVERTAKEN, `nobody was overtaken more than ${most} times`)
  t.ok(lock.idle)
})
