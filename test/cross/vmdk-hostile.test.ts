/** Damaged VMDK images: what qemu-img still converts reads the same here, and the rest is refused, soon, by a known kind. */

import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { BlockError } from '../../src/base/errors.ts'
import { tempDir, textBytes } from '../support/images.ts'
import { type Random, seeded } from '../support/random.ts'
import { descriptorOf } from '../support/vmdk-fixtures.ts'
import { contentOf, create, qemu, skip, withImage } from './vmdk-images.ts'

const MiB = 2 ** 20
const timeout = 300_000
const NUMBERS = [0, 1, 0xffffffff, 0x7fffffff, 0x80000000, 21, 128]

const damage = (bytes: Buffer, random: Random): void => {
  for (let i = random.between(1, 3); i > 0; i--) {
    const [from, length] = random.pick([
      [0, 80],
      [512, 400],
      [10752, 8192],
      [0, bytes.length],
    ] as const)
    const at = Math.min(from + random.below(length), bytes.length - 4)
    if (random.chance(0.5)) bytes[at] = random.below(256)
    else bytes.writeUInt32LE(random.pick(NUMBERS), at)
  }
}

t.test('random damage', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const random = seeded(61)
  const raw = join(folder, 'raw')
  writeFileSync(
    raw,
    Buffer.concat([textBytes(200_000, random), Buffer.alloc(800_000), textBytes(48_576, random)]),
  )
  for (const subformat of ['monolithicSparse', 'streamOptimized']) {
    const name = join(folder, `${subformat}.vmdk`)
    qemu!.qemuImgOk(['convert', '-f', 'raw', '-O', 'vmdk', '-o', `subformat=${subformat}`, raw, name])
    const whole = readFileSync(name)
    for (let i = 0; i < 60; i++) {
      const bytes = Buffer.from(whole)
      damage(bytes, random)
      writeFileSync(name, bytes)
      const theirs = qemu!.qemuImg(['convert', '-f', 'vmdk', '-O', 'raw', name, `${name}.raw`])
      const began = Date.now()
      const ours = await contentOf(name).catch((error: unknown) => error)
      t.ok(Date.now() - began < 2000, `${subformat} ${i}: in time`)
      if (theirs.status === 0 && ours instanceof Buffer)
        t.ok(ours.equals(readFileSync(`${name}.raw`)), `${subformat} ${i}: the same`)
      // A disk too large to be held in memory is compared by nobody.
      else
        t.ok(ours instanceof BlockError || ours instanceof RangeError, `${subformat} ${i}: ${String(ours)}`)
      if (ours instanceof BlockError)
        t.not(theirs.status, 0, `${subformat} ${i}: refused by both, ${ours.message}`)
    }
  }
})

t.test('tables that promise more than there is', { timeout }, async (t) => {
  const folder = tempDir(t)
  const name = join(folder, 'a.vmdk')
  await create(name, { size: 64 * MiB })
  const bytes = readFileSync(name)
  // As many tables as are allowed, all of them missing.
  bytes.writeBigUInt64LE(32n * 1024n * 1024n * 512n * 128n, 12)
  writeFileSync(name, bytes)
  const before = process.memoryUsage().arrayBuffers
  await withImage(
    name,
    async (node) => {
      const into = Buffer.alloc(MiB, 1)
      await node.read(node.size - MiB, into)
      t.ok(into.every((byte) => byte === 0))
    },
    { readOnly: true },
  )
  t.ok(process.memoryUsage().arrayBuffers - before < 64 * MiB, 'memory')
})

t.test('a descriptor that leads to itself, and one that does not end', { timeout }, async (t) => {
  const folder = tempDir(t)
  const name = join(folder, 'a.vmdk')
  const text = descriptorOf('vmfsSparse', ['RW 8 SPARSE "a.vmdk"'])
  const file = Buffer.alloc(4096)
  file.write('KDMV', 0, 'latin1')
  file.writeUInt32LE(1, 4)
  file.writeBigUInt64LE(1n, 28)
  file.write(text, 512, 'latin1')
  writeFileSync(name, file)
  await t.rejects(contentOf(name), { code: 'EINVAL' }, 'in circles')
  writeFileSync(name, 'version=1\ncreateType="vmfs"\n')
  truncateSync(name, 2 ** 40)
  await t.rejects(contentOf(name), { code: 'EINVAL' }, 'a terabyte')
  const many = Array.from({ length: 5000 }, () => 'RW 1 VMFS "x"')
  writeFileSync(join(folder, 'x'), 'x')
  writeFileSync(name, descriptorOf('vmfs', many))
  await t.rejects(contentOf(name), { message: 'VMDK images of more than 4096 extents are not supported' })
})
