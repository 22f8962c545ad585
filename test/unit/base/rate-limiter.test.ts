import t from 'tap'
import { RateLimiter } from '../../../src/base/rate-limiter.ts'

/** Bytes that pass in `ms` of simulated time, in pieces, each followed by the wait it was told. */
const pass = (limiter: RateLimiter, clock: { now: number }, piece: number, ms: number): number => {
  const end = clock.now + ms
  let bytes = 0
  while (clock.now < end) {
    bytes += piece
    const delay = limiter.delay(piece)
    clock.now += delay === 0 ? 0.01 : delay
  }
  return bytes
}

t.test('no limit', (t) => {
  const limiter = new RateLimiter()
  t.equal(limiter.speed, 0)
  t.equal(limiter.delay(2 ** 40), 0)
  t.end()
})

t.test('the speed holds over many slices, whatever the piece', (t) => {
  const speed = 1_000_000
  for (const piece of [1000, 30_000, 100_000, 1_500_000]) {
    const clock = { now: 5 }
    const limiter = new RateLimiter(() => clock.now)
    limiter.speed = speed
    const bytes = pass(limiter, clock, piece, 60_000)
    const want = speed * 60
    t.ok(Math.abs(bytes - want) <= piece + want * 0.02, `${piece}: ${bytes} of ${want}`)
  }
  t.end()
})

t.test('the first piece passes at once, the next one pays for it', (t) => {
  const clock = { now: 0 }
  const limiter = new RateLimiter(() => clock.now)
  limiter.speed = 1000
  t.equal(limiter.delay(0), 0)
  t.equal(limiter.delay(50), 0, 'within the quota of 100 a slice')
  t.equal(limiter.delay(950), 1000)
  clock.now = 400
  t.equal(limiter.delay(0), 600)
  clock.now = 1000
  t.equal(limiter.delay(0), 0)
  t.end()
})

t.test('a new speed counts at once for what already passed in the slice', (t) => {
  const clock = { now: 0 }
  const limiter = new RateLimiter(() => clock.now)
  limiter.speed = 1
  t.equal(limiter.delay(1000), 1_000_000)
  limiter.speed = 10_000
  t.equal(limiter.delay(0), 100)
  limiter.speed = 0
  t.equal(limiter.delay(0), 0)
  t.end()
})
