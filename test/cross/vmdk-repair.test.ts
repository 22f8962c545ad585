/** Damaged VMDK images that a check mends, and what they hold then; disks that get smaller. */

import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { ImageCheck } from '../../qapi/types.ts'
import { imageCheckJob } from '../../src/job/image-check.ts'
import { tempDir, textBytes } from '../support/images.ts'
import { type Random, seeded } from '../support/random.ts'
import { contentOf, contentOfTheirs, newGraph, qemu, runJob, skip, withImage } from './vmdk-images.ts'

const MiB = 2 ** 20
const GRAIN = 65_536
const SIZE = 40 * MiB
/** Grains that hold something: in both grain tables. */
const GRAINS = [0, 1, 2, 5, 100, 511, 512, 513, 600]
const timeout = 300_000

const check = (filename: string, repair?: 'all'): Promise<ImageCheck> =>
  runJob((graph) =>
    imageCheckJob(graph, { filename, format: 'vmdk', ...(repair !== undefined && { repair }) }),
  )

/** An image made by QEMU, and what it holds. */
const makeImage = (folder: string, options: string, random: Random): { name: string; content: Buffer } => {
  const content = Buffer.alloc(SIZE)
  for (const grain of GRAINS) content.set(textBytes(GRAIN, random), grain * GRAIN)
  const raw = join(folder, 'raw')
  writeFileSync(raw, content)
  const name = join(folder, 'a.vmdk')
  qemu!.qemuImgOk(['convert', '-f', 'raw', '-O', 'vmdk', '-o', options, raw, name])
  return { name, content }
}

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
  writeFileSync(flat, content.subarray(0, 38 * MiB))
  await mend(t, name, 'a flat file')
  content.fill(0, 38 * MiB)
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

t.test('disks get smaller', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  for (const [kind, options] of Object.entries({
    sparse: 'subformat=monolithicSparse',
    zeroed: 'subformat=monolithicSparse,zeroed_grain=on',
    flat: 'subformat=monolithicFlat',
    split: 'subformat=twoGbMaxExtentSparse',
  })) {
    const { name, content } = makeImage(folder, options, seeded(6))
    const before = statSync(name).size
    const size = 10 * MiB + 512
    await withImage(name, (node) => node.resize(size))
    t.ok(contentOfTheirs(name).equals(content.subarray(0, size)), `${kind}: as QEMU sees it`)
    t.ok((await contentOf(name)).equals(content.subarray(0, size)), kind)
    if (kind === 'sparse') t.ok(statSync(name).size < before - 3 * GRAIN, `${kind}: space comes back`)
    await withImage(name, (node) => node.resize(SIZE))
    t.ok(
      contentOfTheirs(name).equals(Buffer.concat([content.subarray(0, size)], SIZE)),
      `${kind}: zeroes again`,
    )
    t.match(qemu!.qemuImgOk(['check', name]), 'No errors', kind)
  }
})

t.test('split disks grow by further extents', { skip, timeout }, async (t) => {
  const GiB = 2 ** 30
  const wanted = { from: GiB - 512, filled: 2 * GiB, to: 5 * GiB + 512 }
  for (const [kind, options] of Object.entries({
    sparse: 'subformat=twoGbMaxExtentSparse',
    zeroed: 'subformat=twoGbMaxExtentSparse,zeroed_grain=on',
    flat: 'subformat=twoGbMaxExtentFlat',
  })) {
    const folder = tempDir(t)
    const name = join(folder, 'grön.vmdk')
    qemu!.qemuImgOk(['create', '-q', '-f', 'vmdk', '-o', options, name, String(wanted.from)])
    qemu!.qemuIoOk(['-f', 'vmdk', '-c', `write -P 1 ${wanted.from - 4096} 4k`, name])
    await withImage(name, async (node) => {
      await node.resize(wanted.to)
      await node.write(3 * GiB, Buffer.alloc(4096, 2))
    })
    const info = JSON.parse(qemu!.qemuImgOk(['info', '--output=json', name]))
    t.equal(info['virtual-size'], wanted.to, kind)
    const { extents } = info['format-specific'].data
    t.strictSame(
      extents.map((extent: Record<string, unknown>) => extent['virtual-size']),
      [2 * GiB, 2 * GiB, GiB + 512],
      `${kind}: one file for each 2 GiB`,
    )
    const fresh = join(folder, 'fresh.vmdk')
    qemu!.qemuImgOk(['create', '-q', '-f', 'vmdk', '-o', options, fresh, String(wanted.to)])
    const geometry = (path: string): unknown => /cylinders = .*/.exec(readFileSync(path, 'latin1'))?.[0]
    t.equal(geometry(name), geometry(fresh), `${kind}: the geometry of such a disk`)
    qemu!.qemuIoOk(['-f', 'vmdk', '-c', `write -P 3 ${wanted.to - 512} 512`, name])
    const reads = [
      `read -P 1 ${wanted.from - 4096} 4k`,
      `read -P 0 ${wanted.from} 1M`,
      `read -P 2 ${3 * GiB} 4k`,
      `read -P 3 ${wanted.to - 512} 512`,
    ]
    qemu!.qemuIoOk(['-r', '-f', 'vmdk', ...reads.flatMap((read) => ['-c', read]), name])
    await withImage(name, async (node) => {
      const end = Buffer.alloc(512)
      await node.read(wanted.to - 512, end)
      t.ok(
        end.every((byte) => byte === 3),
        `${kind}: what QEMU wrote into a new one`,
      )
      // Within the last extent, as before.
      await node.resize(6 * GiB)
    })
    t.match(qemu!.qemuImgOk(['check', name]), 'No errors', kind)
  }
})

t.test('no file is written over where a split disk grows', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const name = join(folder, 'a.vmdk')
  qemu!.qemuImgOk(['create', '-q', '-f', 'vmdk', '-o', 'subformat=twoGbMaxExtentSparse', name, '1G'])
  writeFileSync(join(folder, 'a-s003.vmdk'), 'mine')
  const content = (): string[] =>
    readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'))
  const before = content()
  await withImage(name, async (node) => {
    await t.rejects(node.resize(5 * 2 ** 30), {
      message: `Could not create '${join(folder, 'a-s003.vmdk')}': File exists`,
    })
    t.equal(node.size, 2 ** 30)
  })
  t.strictSame(content(), before, 'and nothing has changed')
  rmSync(join(folder, 'a-s003.vmdk'))
  await withImage(name, (node) => node.resize(5 * 2 ** 30), {}, newGraph('strict'))
  t.match(qemu!.qemuImgOk(['info', name]), '(5368709120 bytes)')
})

t.test('not to nothing, nor by whole extents', { skip, timeout }, async (t) => {
  const name = join(tempDir(t), 'a.vmdk')
  qemu!.qemuImgOk(['create', '-q', '-f', 'vmdk', '-o', 'subformat=twoGbMaxExtentSparse', name, '3G'])
  const refused = { message: 'VMDK images can be shrunk within their last extent only, and not to nothing' }
  await withImage(name, async (node) => {
    await t.rejects(node.resize(2 ** 31), refused)
    await node.resize(2 ** 31 + 512)
  })
  t.match(qemu!.qemuImgOk(['info', name]), '(2147484160 bytes)')
})
