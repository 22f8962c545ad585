import t from 'tap'
import { decodeAdc } from '../../../src/codec/adc.ts'
import { decodeLzfse } from '../../../src/codec/lzfse.ts'
import { decodeLzvn } from '../../../src/codec/lzvn.ts'
import { packAdc, packLzfse, packLzvn } from '../../support/apple-packers.ts'
import { textBytes } from '../../support/images.ts'
import { type Random, seeded } from '../../support/random.ts'

const DAMAGED = { kind: 'corrupt', message: 'Compressed data is damaged' }

/** Words, runs of all lengths, noise, and repetitions from far away. */
const material = (length: number, random: Random): Buffer => {
  const parts: Buffer[] = []
  let made = 0
  while (made < length) {
    const size = random.between(1, 3000)
    const before = Buffer.concat(parts)
    const kind = random.below(4)
    let part: Buffer
    if (kind === 0) part = textBytes(size, random)
    else if (kind === 1) part = Buffer.alloc(size, random.below(256))
    else if (kind === 2) part = random.bytes(size)
    else part = before.subarray(random.below(before.length + 1)).subarray(0, size)
    parts.push(part)
    made += part.length
  }
  return Buffer.concat(parts).subarray(0, length)
}

t.test('adc: what was packed', async (t) => {
  const random = seeded(1)
  for (const length of [1, 3, 128, 129, 5000, 100_000]) {
    const plain = material(length, random)
    const into = Buffer.alloc(length)
    decodeAdc(packAdc(plain), into)
    t.ok(into.equals(plain), String(length))
  }
})

t.test('lzvn: what was packed', async (t) => {
  const random = seeded(2)
  for (const length of [1, 3, 16, 300, 5000, 100_000]) {
    const plain = material(length, random)
    const into = Buffer.alloc(length)
    t.equal(decodeLzvn(packLzvn(plain, random), into, 0), length)
    t.ok(into.equals(plain), String(length))
  }
})

t.test('lzfse: blocks of all kinds', async (t) => {
  const random = seeded(3)
  for (const length of [1, 4, 500, 19_999, 20_001, 100_000]) {
    const plain = material(length, random)
    const into = Buffer.alloc(length)
    await decodeLzfse(packLzfse(plain, random), into)
    t.ok(into.equals(plain), String(length))
  }
})

t.test('lzfse: what a chunk has no room for is left alone', async (t) => {
  const plain = material(50_000, seeded(4))
  for (const length of [1, 12_345, 39_999, 49_999]) {
    const into = Buffer.alloc(length)
    await decodeLzfse(packLzfse(plain, seeded(4)), into)
    t.ok(into.equals(plain.subarray(0, length)), String(length))
  }
})

t.test('damage is found or gives other bytes, and never more than fit', async (t) => {
  const random = seeded(5)
  const plain = material(30_000, random)
  const packed = { adc: packAdc(plain), lzvn: packLzvn(plain, random), lzfse: packLzfse(plain, random, 9000) }
  const outcome = { failed: 0, other: 0, same: 0 }
  for (let i = 0; i < 300; i++)
    for (const [name, bytes] of Object.entries(packed)) {
      const broken = Buffer.from(bytes)
      for (let k = random.between(1, 3); k > 0; k--) broken[random.below(broken.length)] = random.below(256)
      const cut = random.chance(0.2) ? broken.subarray(0, random.below(broken.length)) : broken
      const into = Buffer.alloc(plain.length)
      try {
        if (name === 'adc') decodeAdc(cut, into)
        else if (name === 'lzvn') decodeLzvn(cut, into, 0)
        else await decodeLzfse(cut, into)
        outcome[into.equals(plain) ? 'same' : 'other']++
      } catch (error) {
        if (!t.match(error, DAMAGED)) return
        outcome.failed++
      }
    }
  t.ok(outcome.failed > 100, 'most damage is found')
})

t.test('nonsense', async (t) => {
  const into = Buffer.alloc(1000)
  for (const bytes of [Buffer.alloc(0), Buffer.alloc(7), Buffer.alloc(2000, 0xff), Buffer.from('bvx$')])
    await t.rejects(decodeLzfse(bytes, into), DAMAGED)
  t.throws(() => decodeAdc(Buffer.from([0x40, 0, 0]), into), DAMAGED, 'a copy of nothing')
  t.throws(() => decodeAdc(Buffer.alloc(0), into), DAMAGED)
  t.throws(() => decodeLzvn(Buffer.from([0x70]), into, 0), DAMAGED, 'a step that does not exist')
  t.throws(() => decodeLzvn(Buffer.from([0xe5, 1]), into, 0), DAMAGED, 'literals that are not there')
})
