/** Damaged VMDK images that a check mends, and what they hold then. */

import { readFileSync, statSync, writeFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import type { ImageCheck } from '../../qapi/types.ts'
import type { Node } from '../../src/block/node.ts'
import { imageCheckJob } from '../../src/job/image-check.ts'
import { tempDir, textBytes } from '../support/images.ts'
import { seeded } from '../support/random.ts'
import { contentOf, contentOfTheirs, GRAIN, makeImage, qemu, runJob, skip, withImage } from './vmdk-images.ts'

const timeout = 300_000
t.setTimeout(timeout)

const check = (filename: string, repair?: 'all' | 'leaks'): Promise<ImageCheck> =>
  runJob((graph) =>
    imageCheckJob(graph, { filename, format: 'vmdk', ...(repair !== undefined && { repair }) }),
  )

/** Where directories and tables are, in bytes of the file. */
const layoutOf = (bytes: Buffer): { directories: number[]; table(directory: number, i: number): number } => {
  const sector = (at: number): number => Number(bytes.readBigUInt64LE(at)) * 512
  return {
    directories: [sector(56), sector(48)],
    table: (directory, i) => bytes.readUInt32LE(directory + i * 4) * 512,
  }
}

const mend = async (t: Test, name: string, what: string): Promise<void> => {
  const before = await check(name)
  t.ok((before.corruptions ?? 0) > 0, `${what}: found`)
  const mended = await check(name, 'all')
  t.equal(mended.corruptions ?? 0, 0, `${what}: nothing is left`)
  t.ok((mended['corruptions-fixed'] ?? 0) > 0, `${what}: mended`)
  t.match(qemu!.qemuImgOk(['check', name]), 'No errors', `${what}: QEMU finds nothing`)
}

t.test('what the second directory still knows comes back', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const { name, content } = makeImage(folder, 'subformat=monolithicSparse', seeded(1))
  const whole = readFileSync(name)
  const { directories, table } = layoutOf(whole)
  const [first] = directories as [number, number]
  const damages: Record<string, (bytes: Buffer) => void> = {
    'a table behind the file': (bytes) => bytes.writeUInt32LE(0x7fffffff, first),
    'two tables in one place': (bytes) => bytes.writeUInt32LE(bytes.readUInt32LE(first), first + 4),
    'grains behind the file': (bytes) => {
      for (const i of [0, 2, 100]) bytes.writeUInt32LE(0xfffffff0, table(first, 0) + i * 4)
    },
    'a grain in the header': (bytes) => bytes.writeUInt32LE(1, table(first, 1)),
  }
  for (const [what, damage] of Object.entries(damages)) {
    const bytes = Buffer.from(whole)
    damage(bytes)
    writeFileSync(name, bytes)
    // The header's sector begins where a grain may be, as far as its entry is asked.
    if (what === 'a grain in the header') bytes.writeUInt32LE(directories[0]! / 512, table(first, 1))
    writeFileSync(name, bytes)
    await mend(t, name, what)
    const found = contentOfTheirs(name)
    if (what === 'a grain in the header') found.copy(content, 512 * GRAIN, 512 * GRAIN, 513 * GRAIN)
    t.ok(found.equals(content), `${what}: as it was`)
    t.ok((await contentOf(name)).equals(found), `${what}: for us, too`)
  }
})

t.test('grains in one place get one each', { skip, timeout }, async (t) => {
  const { name, content } = makeImage(tempDir(t), 'subformat=monolithicSparse', seeded(2))
  const bytes = readFileSync(name)
  const { directories, table } = layoutOf(bytes)
  for (const directory of directories) {
    const place = bytes.readUInt32LE(table(directory, 0) + 4)
    bytes.writeUInt32LE(place, table(directory, 0) + 5 * 4)
    bytes.writeUInt32LE(place + 1, table(directory, 1) + 4)
  }
  writeFileSync(name, bytes)
  const broken = contentOfTheirs(name)
  await mend(t, name, 'overlaps')
  t.ok((await contentOf(name)).equals(broken), 'what was shown is shown still')
  qemu!.qemuIoOk(['-f', 'vmdk', '-c', `write -P 9 ${5 * GRAIN} 64k`, name])
  t.ok(
    contentOfTheirs(name)
      .subarray(GRAIN, 2 * GRAIN)
      .equals(content.subarray(GRAIN, 2 * GRAIN)),
    'each its own',
  )
})

t.test('packed grains of others are dropped', { skip, timeout }, async (t) => {
  const { name, content } = makeImage(tempDir(t), 'subformat=streamOptimized', seeded(3))
  const bytes = readFileSync(name)
  const { directories, table } = layoutOf(bytes)
  const first = directories[0]!
  bytes.copy(bytes, table(first, 0) + 8, table(first, 0), table(first, 0) + 4)
  writeFileSync(name, bytes)
  await mend(t, name, 'a packed grain')
  content.fill(0, 2 * GRAIN, 3 * GRAIN)
  t.ok((await contentOf(name)).equals(content))
  t.ok(contentOfTheirs(name).equals(content))
})

t.test('flat files get as long as they should be', { skip, timeout }, async (t) => {
  const { name, content } = makeImage(tempDir(t), 'subformat=monolithicFlat', seeded(4))
  const flat = name.replace('.vmdk', '-flat.vmdk')
  writeFileSync(flat, content.subarray(0, 38 * 2 ** 20))
  await mend(t, name, 'a flat file')
  content.fill(0, 38 * 2 ** 20)
  t.ok((await contentOf(name)).equals(content))
})

t.test('tables full of anything', { skip, timeout }, async (t) => {
  const random = seeded(5)
  const { name } = makeImage(tempDir(t), 'subformat=monolithicSparse', random)
  const whole = readFileSync(name)
  const { directories, table } = layoutOf(whole)
  const places = directories.flatMap((directory) => [directory, table(directory, 0), table(directory, 1)])
  for (let i = 0; i < 25; i++) {
    const bytes = Buffer.from(whole)
    for (let n = random.between(1, 6); n > 0; n--) {
      const at = random.pick(places)
      const entries = directories.includes(at) ? 2 : 128
      bytes.writeUInt32LE(
        random.pick([random.below(2000), 0xffffffff, 130, 256]),
        at + random.below(entries) * 4,
      )
    }
    writeFileSync(name, bytes)
    const mended = await check(name, 'all')
    t.equal(mended.corruptions ?? 0, 0, `${i}: nothing is left`)
    t.match(qemu!.qemuImgOk(['check', name]), 'No errors', `${i}: QEMU finds nothing`)
    t.ok((await contentOf(name)).equals(contentOfTheirs(name)), `${i}: the same on both sides`)
  }
})

t.test('grains that no table tells of', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  for (const [kind, options] of Object.entries({
    sparse: 'subformat=monolithicSparse',
    split: 'subformat=twoGbMaxExtentSparse',
    zeroed: 'subformat=monolithicSparse,zeroed_grain=on',
  })) {
    const { name, content } = makeImage(folder, options, seeded(11))
    t.strictSame((await check(name)).leaks ?? 0, 0, `${kind}: none in an image of QEMU's`)
    const file = kind === 'split' ? name.replace('.vmdk', '-s001.vmdk') : name
    const bytes = readFileSync(file)
    const { directories, table } = layoutOf(bytes)
    // Grains 1 and 2 of the disk follow each other in the file; 600 is the last.
    for (const directory of directories)
      for (const [i, entry] of [
        [0, 1],
        [0, 2],
        [1, 600 - 512],
      ] as const)
        bytes.writeUInt32LE(0, table(directory, i) + entry * 4)
    for (const grain of [1, 2, 600]) content.fill(0, grain * GRAIN, (grain + 1) * GRAIN)
    writeFileSync(file, bytes)
    const found = await check(name)
    t.match({ leaks: found.leaks, corruptions: found.corruptions ?? 0 }, { leaks: 3, corruptions: 0 }, kind)
    t.ok(readFileSync(file).equals(bytes), `${kind}: found without a change`)
    const mended = await check(name, 'leaks')
    t.match(
      { left: mended.leaks ?? 0, fixed: mended['leaks-fixed'] },
      { left: 0, fixed: 3 },
      `${kind}: given back`,
    )
    t.ok(statSync(file).size <= bytes.length - GRAIN, `${kind}: the last one was cut off`)
    t.equal((await check(name)).leaks ?? 0, 0, `${kind}: none is left`)
    t.ok(contentOfTheirs(name).equals(content), `${kind}: as QEMU sees it`)
    t.match(qemu!.qemuImgOk(['check', name]), 'No errors', kind)
    const random = seeded(12)
    const writeAgain = async (node: Node): Promise<void> => {
      for (const grain of [1, 2, 3, 600]) {
        const written = textBytes(GRAIN, random)
        content.set(written, grain * GRAIN)
        await node.write(grain * GRAIN, written)
      }
      await node.discard(5 * GRAIN, GRAIN)
      content.fill(0, 5 * GRAIN, 6 * GRAIN)
    }
    await withImage(name, writeAgain, { discard: 'unmap' })
    t.equal((await check(name)).leaks ?? 0, 0, `${kind}: what a discard gives back is no leak`)
    t.ok(contentOfTheirs(name).equals(content), `${kind}: written again`)
  }
})

t.test('leaks are left alone where more is wrong', { skip, timeout }, async (t) => {
  const { name } = makeImage(tempDir(t), 'subformat=monolithicSparse', seeded(13))
  const bytes = readFileSync(name)
  const { directories, table } = layoutOf(bytes)
  bytes.writeUInt32LE(0, table(directories[0]!, 0))
  bytes.writeUInt32LE(0xfffffff0, table(directories[0]!, 0) + 4)
  writeFileSync(name, bytes)
  t.match(await check(name), { corruptions: 1 })
  t.equal((await check(name)).leaks ?? 0, 0)
  const mended = await check(name, 'leaks')
  t.match(
    { corruptions: mended.corruptions, fixed: mended['leaks-fixed'] ?? 0 },
    { corruptions: 1, fixed: 0 },
  )
  t.ok(readFileSync(name).equals(bytes), 'nothing was changed')
})
