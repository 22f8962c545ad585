/** Options that amend refuses, several at once: which of them is told, and whether creating an image would take them. */

import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'

const SEED = Number(process.env.QIMG_SEED ?? 1)
const ROUNDS = 60
const qemu = oracle()

const OPTIONS = [
  'foo=1',
  'bar',
  'cluster_size=5',
  'cluster_size=x',
  'preallocation=full',
  'preallocation=what',
  'encryption=on',
  'encryption=maybe',
  'extended_l2=on',
  'size=zzz',
  'size=2M',
  'lazy_refcounts=2',
  'refcount_bits=zz',
  'compat=9',
]

t.test('refused options', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const path = join(tempDir(t), 'a')
  const random = randomOf(SEED)
  for (let round = 0; round < ROUNDS; round++) {
    qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', path, '1M'])
    const chosen = Array.from({ length: random.between(1, 4) }, () => random.pick(OPTIONS))
    const line = random.chance(0.5)
      ? ['amend', ...chosen.flatMap((option) => ['-o', option]), path]
      : ['amend', '-o', chosen.join(','), path]
    const expected = qemu!.qemuImg(line)
    const ran = await runQimgHere(line)
    t.strictSame([ran.status, ran.stderr], [expected.status, expected.stderr], line.join(' '))
    if (!t.passing()) break
  }
})
