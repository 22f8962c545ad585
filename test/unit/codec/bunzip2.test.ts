import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { bunzip2 } from '../../../src/codec/bunzip2.ts'
import { packageRoot } from '../../support/package-root.ts'
import { seeded } from '../../support/random.ts'

const DAMAGED = { kind: 'corrupt', message: 'Compressed data is damaged' }
const coded = readFileSync(join(packageRoot, 'test/fixtures/runs.bz2'))
const LENGTH = 251904
const SHA256 = '163cbbf72f1d6287297c72f53a0c4eeb618a5a34518cc27180acea14d278810a'

t.test('a stream of several blocks, with whatever behind it', async (t) => {
  const into = Buffer.alloc(LENGTH)
  await bunzip2(Buffer.concat([coded, Buffer.alloc(300, 7)]), into)
  t.equal(createHash('sha256').update(into).digest('hex'), SHA256)
})

t.test('an empty stream', async (t) => {
  await bunzip2(Buffer.from('425a683917724538509000000000', 'hex'), Buffer.alloc(0))
  t.pass('is nothing')
})

t.test('a wrong length is damage', async (t) => {
  await t.rejects(bunzip2(coded, Buffer.alloc(LENGTH - 1)), DAMAGED)
  await t.rejects(bunzip2(coded, Buffer.alloc(LENGTH + 1)), DAMAGED)
  await t.rejects(bunzip2(coded, Buffer.alloc(0)), DAMAGED)
})

t.test('checksums find every damage that the coding does not', async (t) => {
  const random = seeded(1)
  const into = Buffer.alloc(LENGTH)
  let found = 0
  for (let i = 0; i < 150; i++) {
    const broken = Buffer.from(coded)
    const at = random.below(broken.length - 1)
    broken[at]! ^= 1 << random.below(8)
    const cut = random.chance(0.2) ? broken.subarray(0, random.below(broken.length)) : broken
    await bunzip2(cut, into).then(
      () => t.fail(`byte ${at} is not minded`),
      (error) => {
        if (error.kind === 'corrupt') found++
      },
    )
  }
  t.equal(found, 150)
})
