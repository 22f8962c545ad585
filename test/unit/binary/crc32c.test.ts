import t from 'tap'
import { crc32c, crc32cAround } from '../../../src/binary/crc32c.ts'
import { randomOf } from '../../support/random.ts'

t.test('the check value and known vectors of RFC 3720', async (t) => {
  t.equal(crc32c(Buffer.from('123456789')), 0xe3069283)
  t.equal(crc32c(new Uint8Array(0)), 0)
  t.equal(crc32c(new Uint8Array(32)), 0x8a9136aa)
  t.equal(crc32c(new Uint8Array(32).fill(0xff)), 0x62a8ab43)
  t.equal(crc32c(Uint8Array.from({ length: 32 }, (_, i) => i)), 0x46dd794e)
})

t.test('in pieces as in one, whatever their lengths', async (t) => {
  const bytes = randomOf(1).bytes(1000)
  for (const cut of [0, 1, 7, 8, 9, 500, 999, 1000])
    t.equal(crc32c(bytes.subarray(cut), crc32c(bytes.subarray(0, cut))), crc32c(bytes), `cut at ${cut}`)
})

t.test('without the place where it stands itself', async (t) => {
  const bytes = randomOf(2).bytes(64)
  const blank = new Uint8Array(bytes)
  blank.fill(0, 4, 8)
  t.equal(crc32cAround(bytes, 4), crc32c(blank))
})
