import t from 'tap'
import { isZero, zeroRuns } from '../../../src/base/zero.ts'

const naive = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

t.test('isZero finds one set byte at every edge', (t) => {
  for (const length of [0, 1, 2, 7, 511, 512, 4096, 65535, 65536, 65537, 131072, 200001]) {
    const bytes = new Uint8Array(length)
    t.equal(isZero(bytes), true, `${length} zero bytes`)
    for (const at of [0, 1, length >> 1, 65535, 65536, length - 2, length - 1]) {
      if (at < 0 || at >= length) continue
      bytes[at] = 1
      t.equal(isZero(bytes), false, `byte ${at} of ${length}`)
      bytes[at] = 0
    }
  }
  t.end()
})

t.test('isZero looks only at its view', (t) => {
  const bytes = new Uint8Array(4096).fill(255)
  bytes.fill(0, 100, 300)
  t.equal(isZero(bytes.subarray(100, 300)), true)
  t.equal(isZero(bytes.subarray(99, 300)), false)
  t.equal(isZero(bytes.subarray(100, 301)), false)
  t.end()
})

const runsOf = (bytes: Uint8Array, unit: number): [number, number, boolean][] => {
  const runs: [number, number, boolean][] = []
  zeroRuns(bytes, unit, (offset, length, zero) => runs.push([offset, length, zero]))
  return runs
}

t.test('zeroRuns by hand', (t) => {
  t.same(runsOf(new Uint8Array(0), 512), [])
  t.same(runsOf(new Uint8Array(1000), 512), [[0, 1000, true]])
  const bytes = new Uint8Array(2048 + 100)
  bytes[600] = 1
  t.same(runsOf(bytes, 512), [
    [0, 512, true],
    [512, 512, false],
    [1024, 1124, true],
  ])
  bytes[2100] = 1
  t.same(runsOf(bytes, 4096), [[0, 2148, false]])
  t.same(runsOf(bytes, 1024), [
    [0, 1024, false],
    [1024, 1024, true],
    [2048, 100, false],
  ])
  t.end()
})

t.test('zeroRuns on random buffers', (t) => {
  const seed = Number(process.env.SEED ?? 20240611)
  t.comment(`seed ${seed}`)
  let state = seed
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  for (let round = 0; round < 200; round++) {
    const unit = 512 << random(4)
    const bytes = new Uint8Array(1 + random(20 * unit))
    for (let spots = random(12); spots > 0; spots--) bytes[random(bytes.length)] = 1
    let at = 0
    let last: boolean | undefined
    for (const [offset, length, zero] of runsOf(bytes, unit)) {
      if (offset !== at || zero === last || length <= 0)
        t.fail(`round ${round}: run at ${offset} after ${at}`)
      for (let o = offset; o < offset + length; o += unit)
        if (naive(bytes.subarray(o, Math.min(o + unit, offset + length))) !== zero)
          t.fail(`round ${round}: unit at ${o}`)
      at = offset + length
      last = zero
    }
    if (at !== bytes.length) t.fail(`round ${round}: ends at ${at} of ${bytes.length}`)
  }
  t.pass('200 rounds')
  t.end()
})
