/** Key derivation and the anti-forensic splitter. */

import { createHash } from 'node:crypto'
import t from 'tap'
import { afMerge, afSplit } from '../../../src/codec/afsplit.ts'
import { deriveKey, HASHES, iterationsFor, MAX_ITERATIONS } from '../../../src/codec/pbkdf.ts'
import { seeded } from '../../support/random.ts'

t.test('PBKDF2 has the vectors of RFC 6070 and 7914', async (t) => {
  const derive = async (
    secret: string,
    salt: string,
    rounds: number,
    length: number,
    hash: 'sha1' | 'sha256',
  ) =>
    Buffer.from(await deriveKey(Buffer.from(secret), Buffer.from(salt), rounds, length, hash)).toString('hex')
  t.equal(await derive('password', 'salt', 1, 20, 'sha1'), '0c60c80f961f0e71f3a9b524af6012062fe037a6')
  t.equal(await derive('password', 'salt', 4096, 20, 'sha1'), '4b007901b765489abead49d926f721d065a429c1')
  t.equal((await derive('passwd', 'salt', 1, 64, 'sha256')).slice(0, 32), '55ac046e56e3089fec1691c22544b605')
})

t.test('every digest of LUKS exists here', async (t) => {
  for (const hash of HASHES) {
    t.ok(createHash(hash))
    t.equal((await deriveKey(Buffer.from('x'), Buffer.alloc(32), 3, 40, hash)).length, 40, hash)
  }
})

t.test('rounds are bounded in both directions', async (t) => {
  await t.rejects(
    deriveKey(Buffer.from('x'), Buffer.alloc(8), MAX_ITERATIONS + 1, 16, 'sha256'),
    /^PBKDF iterations 268435457 must be less than 268435456/,
  )
  t.equal(await iterationsFor('sha256', 32, 0, 1, 1000), 1000)
  const many = await iterationsFor('sha256', 32, 100, 1, 1000)
  t.ok(many > 1000 && many < 1e8, `${many} rounds in 100 ms`)
  await t.rejects(iterationsFor('sha256', 32, -1, 1, 1000), {
    message: /^PBKDF iterations \d+ too large to scale: Numerical result out of range$/,
  })
  await t.rejects(iterationsFor('sha256', 32, 99_999_999_999, 1, 1000), {
    message: /^PBKDF iterations \d+ larger than 4294967295: Numerical result out of range$/,
  })
})

t.test('an abort ends the wait for a key', async (t) => {
  const stop = new AbortController()
  const waiting = deriveKey(Buffer.from('x'), Buffer.alloc(8), 2_000_000, 32, 'sha256', stop.signal)
  stop.abort(new Error('stopped'))
  await t.rejects(waiting, { message: 'stopped' })
})

t.test('a key comes back from its stripes, and from no fewer', async (t) => {
  const random = seeded(8)
  for (const hash of ['sha1', 'sha256', 'sha512'])
    for (const length of [16, 24, 64]) {
      const key = random.bytes(length)
      const split = afSplit(key, 40, hash)
      t.equal(split.length, length * 40)
      t.ok(key.equals(afMerge(split, 40, hash)), `${hash}, ${length} bytes`)
      split[random.below(split.length)]! ^= 1
      t.notOk(key.equals(afMerge(split, 40, hash)), 'one bit is gone, and with it the key')
    }
})
