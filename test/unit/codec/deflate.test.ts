import { deflateRawSync, deflateSync } from 'node:zlib'
import t from 'tap'
import { deflateEngine } from '../../../src/codec/deflate.ts'
import { textBytes } from '../../support/images.ts'
import { seeded } from '../../support/random.ts'

const NAMES = ['node', 'streams', 'pako'] as const
const UNIT = 65536
const DAMAGED = { kind: 'corrupt', message: 'Compressed data is damaged' }

t.test('each engine reads what each wrote', async (t) => {
  const plain = textBytes(UNIT, seeded(1))
  for (const writer of NAMES)
    for (const reader of NAMES) {
      const coded = await (await deflateEngine(writer)).deflate(plain, UNIT - 1)
      t.ok(coded !== null && coded.length < UNIT / 2, `${writer} packs`)
      // On disk a stream ends in the middle of a sector; what follows belongs to another unit.
      const trailed = Buffer.concat([coded!, Buffer.from('another unit begins here')])
      const into = Buffer.alloc(UNIT)
      await (await deflateEngine(reader)).inflate(trailed, into)
      t.ok(into.equals(plain), `${writer} to ${reader}`)
    }
})

t.test('where a stream ends', async (t) => {
  const plain = textBytes(UNIT, seeded(9))
  for (const name of NAMES) {
    const engine = await deflateEngine(name)
    const into = Buffer.alloc(UNIT)
    for (const level of [0, 1, 6, 9]) {
      const coded = deflateRawSync(plain, { level, windowBits: 12 })
      for (const trail of ['', 'x', 'another unit begins here'.repeat(20)]) {
        const exact = await engine.inflateExact(Buffer.concat([coded, Buffer.from(trail)]), into)
        t.ok(coded.equals(exact), `${name}: level ${level}, ${trail.length} more bytes`)
        t.ok(into.equals(plain))
      }
      await t.rejects(engine.inflateExact(coded.subarray(0, -1), into), DAMAGED, `${name}: no end mark`)
    }
  }
})

t.test('what does not pay', async (t) => {
  const noise = seeded(2).bytes(UNIT)
  for (const name of NAMES) t.equal(await (await deflateEngine(name)).deflate(noise, UNIT - 1), null, name)
})

t.test('a wrong length is damage', async (t) => {
  const plain = textBytes(UNIT, seeded(3))
  const longer = deflateRawSync(Buffer.concat([plain, plain]))
  const shorter = deflateRawSync(plain.subarray(0, UNIT - 1))
  const whole = deflateRawSync(plain)
  for (const name of NAMES) {
    const engine = await deflateEngine(name)
    const into = Buffer.alloc(UNIT)
    await t.rejects(engine.inflate(longer, into), DAMAGED, `${name}: too long`)
    await t.rejects(engine.inflate(shorter, into), DAMAGED, `${name}: too short`)
    await t.rejects(engine.inflate(whole.subarray(0, 1000), into), DAMAGED, `${name}: cut`)
    await t.rejects(engine.inflate(Buffer.alloc(512, 0xff), into), DAMAGED, `${name}: nonsense`)
  }
})

t.test('a stream without its end mark, but with the whole unit', async (t) => {
  const plain = textBytes(UNIT, seeded(4))
  const whole = deflateRawSync(plain, { finishFlush: 2 })
  for (const name of NAMES) {
    const into = Buffer.alloc(UNIT)
    await (await deflateEngine(name)).inflate(whole, into)
    t.ok(into.equals(plain), name)
  }
})

t.test("in zlib's wrapping, which must be whole", async (t) => {
  const plain = textBytes(UNIT, seeded(5))
  const coded = deflateSync(plain)
  const wrong = Buffer.from(coded)
  wrong[wrong.length - 1]! ^= 1
  for (const name of NAMES) {
    const engine = await deflateEngine(name)
    const into = Buffer.alloc(UNIT)
    await engine.inflateZlib(Buffer.concat([coded, Buffer.from('more')]), into)
    t.ok(into.equals(plain), name)
    await t.rejects(engine.inflateZlib(wrong, into), DAMAGED, `${name}: a wrong checksum`)
    await t.rejects(engine.inflateZlib(coded.subarray(0, -5), into), DAMAGED, `${name}: no end`)
    await t.rejects(engine.inflateZlib(deflateRawSync(plain), into), DAMAGED, `${name}: no wrapping`)
    await t.rejects(engine.inflateZlib(coded, into.subarray(1)), DAMAGED, `${name}: too long`)
  }
})

t.test('random damage: the engines agree, and good units between bad ones are good', async (t) => {
  const random = seeded(6)
  const engines = await Promise.all(NAMES.map((name) => deflateEngine(name)))
  const outcome = async (work: Promise<unknown>, into: Buffer): Promise<string> =>
    work.then(
      () => into.toString('latin1'),
      (error: Error) => error.message,
    )
  for (let round = 0; round < 300; round++) {
    const size = random.pick([1, 512, 4096, 65536])
    const plain = Buffer.from(textBytes(size, random))
    const coded = deflateRawSync(plain, {
      level: random.pick([0, 1, 6, 9]),
      windowBits: random.pick([9, 12, 15]),
    })
    const bad = Buffer.from(coded.subarray(0, coded.length - random.pick([0, 0, 1, 5])))
    if (random.chance(0.8) && bad.length > 0) bad[random.below(bad.length)]! ^= 1 << random.below(8)
    const room = Math.max(1, size + random.pick([-1, 0, 0, 0, 1]))
    const found = await Promise.all(
      engines.map((engine) => {
        const into = Buffer.alloc(room)
        return outcome(engine.inflate(bad, into), into)
      }),
    )
    t.ok(
      found.every((text) => text === found[0]),
      `round ${round}`,
    )
    const into = Buffer.alloc(size)
    await engines[0]!.inflate(coded, into)
    t.ok(into.equals(plain))
  }
})
