/** Images that nobody called raw: what their first sector may become, beside qemu-io. */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB } from '../../src/base/units.ts'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'

const SEED = Number(process.env.QIMG_SEED ?? 1)
const qemu = oracle()

t.test('writes to block 0', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const dir = tempDir(t)
  const random = randomOf(SEED)
  const heads = ['qcow2', 'qed', 'vmdk', 'vpc', 'vhdx', 'luks', 'parallels'].map((format) => {
    const image = join(dir, `image.${format}`)
    const secret =
      format === 'luks' ? ['--object', 'secret,id=s,data=x', '-o', 'key-secret=s,iter-time=10'] : []
    qemu!.qemuImgOk(['create', '-q', '-f', format, ...secret, image, '1M'])
    const head = join(dir, `head.${format}`)
    fs.writeFileSync(head, fs.readFileSync(image).subarray(0, 4 * KiB))
    return head
  })
  heads.push(join(dir, 'noise'))
  fs.writeFileSync(heads.at(-1)!, random.bytes(4 * KiB))
  const [ours, theirs] = [join(dir, 'ours'), join(dir, 'theirs')]
  for (const head of heads) {
    for (const path of [ours, theirs]) fs.writeFileSync(path, Buffer.alloc(MiB))
    const lines = [
      `write -s ${head} 0 512`,
      `write -s ${head} 0 4k`,
      `write -s ${head} 512 512`,
      `write -s ${head} ${random.below(16)} ${random.between(1, 600)}`,
      `write -P ${random.below(256)} ${random.below(600)} ${random.between(1, 2000)}`,
      'write -z 0 64k',
      `write -s ${head} 0 ${random.between(1, 511)}`,
      'discard 0 64k',
    ].flatMap((line) => ['-c', line])
    const expected = qemu!.qemuIo([...lines, theirs])
    const ran = await runQimgHere(['io', ...lines, ours])
    const plain = (text: string): string => text.replace(/ops; .*/g, 'ops').replaceAll(theirs, ours)
    t.equal(plain(ran.stdout), plain(expected.stdout), head)
    t.equal(ran.status, expected.status)
    t.ok(fs.readFileSync(ours).equals(fs.readFileSync(theirs)), head)
    if (!t.passing()) break
  }
})

t.test('named raw, everything may be written', async (t) => {
  const dir = tempDir(t)
  const [path, head] = [join(dir, 'a'), join(dir, 'head')]
  const image = join(dir, 'image')
  await runQimgHere(['create', '-q', '-f', 'qcow2', image, '1M'])
  fs.writeFileSync(head, fs.readFileSync(image).subarray(0, 512))
  fs.writeFileSync(path, Buffer.alloc(MiB))
  const line = ['io', '-c', `write -q -s ${head} 0 512`]
  const refused = await runQimgHere([...line, path])
  t.match(refused.stdout + refused.stderr, 'write failed: Operation not permitted')
  t.ok(fs.readFileSync(path).equals(Buffer.alloc(MiB)))
  t.equal((await runQimgHere([...line, '-f', 'raw', path])).status, 0)
  t.ok(fs.readFileSync(path).subarray(0, 512).equals(fs.readFileSync(head)))
})
