import t from 'tap'
import { zstdCompress, zstdDecompress } from '../../../src/codec/zstd.ts'
import { frameLength } from '../../../src/codec/zstd-frame.ts'
import { textBytes } from '../../support/images.ts'
import { seeded } from '../../support/random.ts'

const UNIT = 65536
const DAMAGED = { kind: 'corrupt', message: 'Compressed data is damaged' }

const available = await zstdCompress(new Uint8Array(16), 64).then(
  () => true,
  () => false,
)
const skip = !available && 'needs zstd in the runtime or libzstd.so.1'

t.test('there and back, with bytes of another unit behind', { skip }, async (t) => {
  const plain = textBytes(UNIT, seeded(1))
  const coded = (await zstdCompress(plain, UNIT - 1))!
  t.ok(coded.length < UNIT / 2)
  t.equal(frameLength(Buffer.concat([coded, Buffer.alloc(100, 0x28)])), coded.length)
  const into = Buffer.alloc(UNIT)
  await zstdDecompress(Buffer.concat([coded, Buffer.alloc(100, 0x28)]), into)
  t.ok(into.equals(plain))
})

t.test('several frames make a unit', { skip }, async (t) => {
  const plain = textBytes(UNIT, seeded(2))
  const halves = await Promise.all([
    zstdCompress(plain.subarray(0, 30000), UNIT),
    zstdCompress(plain.subarray(30000), UNIT),
  ])
  const into = Buffer.alloc(UNIT)
  await zstdDecompress(Buffer.concat([halves[0]!, halves[1]!, Buffer.alloc(9)]), into)
  t.ok(into.equals(plain))
})

t.test('what does not pay, and damage', { skip }, async (t) => {
  t.equal(await zstdCompress(seeded(3).bytes(UNIT), UNIT - 1), null)
  const coded = (await zstdCompress(textBytes(UNIT, seeded(4)), UNIT - 1))!
  const into = Buffer.alloc(UNIT)
  await t.rejects(zstdDecompress(coded.subarray(0, 1000), into), DAMAGED, 'cut')
  await t.rejects(zstdDecompress(coded, into.subarray(0, 1000)), DAMAGED, 'too long')
  await t.rejects(zstdDecompress(coded, Buffer.alloc(UNIT + 1)), DAMAGED, 'too short')
  await t.rejects(zstdDecompress(Buffer.alloc(512, 0xff), into), DAMAGED, 'no frame')
})
