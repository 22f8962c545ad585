import t from 'tap'
import { hasBit, RecordTable, renderBits, withBit, withoutBits } from '../../../src/binary/fields.ts'

const RECORD = new RecordTable('record', 'big', [
  { offset: 0, type: 'u8', name: 'small', meaning: 'a byte' },
  { offset: 1, type: 'u16', name: 'short', meaning: 'two' },
  { offset: 3, type: 'bytes', length: 5, name: 'text', meaning: 'five' },
  { offset: 8, type: 'u64', name: 'size', meaning: 'bytes', tooLarge: 'The size is absurd' },
  { offset: 16, type: 'bits64', name: 'flags', meaning: 'flags' },
  { offset: 24, type: 'u32', name: 'count', meaning: 'things' },
])
const BYTES = Buffer.from('0102036162636465000000123456789a8000000000000001fffffffe', 'hex')

t.test('decode and encode', async (t) => {
  const record = RECORD.decode(BYTES)
  t.match(record, { small: 1, short: 0x203, size: 0x123456789a, count: 0xfffffffe })
  t.same(record.flags, { hi: 0x80000000, lo: 1 })
  t.equal(Buffer.from(record.text).toString(), 'abcde')
  const into = Buffer.alloc(RECORD.length)
  RECORD.encode(record, into)
  t.ok(into.equals(BYTES))
  t.equal(RECORD.offsetOf('flags'), 16)
  t.equal(RECORD.describe(record).length, 6)
})

t.test('one field alone', async (t) => {
  const bytes = Buffer.concat([Buffer.alloc(3), BYTES])
  bytes.fill(0xff, 3 + 8, 3 + 16)
  const record = bytes.subarray(3)
  t.throws(() => RECORD.decode(record), { kind: 'corrupt', message: 'The size is absurd' })
  t.equal(Buffer.from(RECORD.field(record, 'text')).toString(), 'abcde')
  t.equal(RECORD.field(record, 'count'), 0xfffffffe)
})

t.test('little endian', async (t) => {
  const table = new RecordTable('little', 'little', [
    { offset: 0, type: 'u64', name: 'size', meaning: '' },
    { offset: 8, type: 'bits64', name: 'flags', meaning: '' },
    { offset: 16, type: 'u32', name: 'count', meaning: '' },
  ])
  const bytes = Buffer.from('0100000002000000010000000000008004030201', 'hex')
  const record = table.decode(bytes)
  t.match(record, { size: 2 * 2 ** 32 + 1, count: 0x01020304, flags: { hi: 0x80000000, lo: 1 } })
  const into = Buffer.alloc(20)
  table.encode(record, into)
  t.ok(into.equals(bytes))
})

t.test('fields that are not there read as zero', async (t) => {
  t.match(RECORD.decode(BYTES, 16), { size: 0x123456789a, count: 0, flags: { hi: 0, lo: 0 } })
  t.match(RECORD.decode(new Uint8Array(0)), { small: 0, size: 0 })
})

t.test('numbers that are none', async (t) => {
  const bytes = Buffer.from(BYTES)
  bytes.writeBigUInt64BE(2n ** 53n, 8)
  t.throws(() => RECORD.decode(bytes), { kind: 'corrupt', message: 'The size is absurd' })
  bytes.writeBigUInt64BE(2n ** 53n - 1n, 8)
  t.equal(RECORD.decode(bytes).size, Number.MAX_SAFE_INTEGER)
})

t.test('tables with gaps are refused', async (t) => {
  t.throws(
    () => new RecordTable('bad', 'big', [{ offset: 4, type: 'u8', name: 'a', meaning: '' }]),
    /stands at 4/,
  )
})

t.test('flags', async (t) => {
  for (const bit of [0, 31, 32, 63]) {
    const bits = withBit({ hi: 0, lo: 0 }, bit, true)
    t.ok(hasBit(bits, bit), String(bit))
    t.equal(renderBits(bits), (1n << BigInt(bit)).toString(16))
    t.same(withBit(bits, bit, false), { hi: 0, lo: 0 })
    t.same(withoutBits(bits, bits), { hi: 0, lo: 0 })
  }
})
