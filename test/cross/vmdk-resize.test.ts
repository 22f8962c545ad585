/** VMDK disks that get smaller and larger, and those that cannot. */

import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir, textBytes } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { seeded } from '../support/random.ts'
import { cowdFile, descriptorOf, seSparseFile } from '../support/vmdk-fixtures.ts'
import {
  contentOf,
  contentOfTheirs,
  GRAIN,
  makeImage,
  newGraph,
  qemu,
  SIZE,
  skip,
  withImage,
} from './vmdk-images.ts'

const MiB = 2 ** 20
const timeout = 300_000
t.setTimeout(timeout)

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

t.test('packed, COWD and seSparse disks keep their size', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const { name } = makeImage(folder, 'subformat=streamOptimized', seeded(14))
  const cowd = join(folder, 'cowd.vmdk')
  writeFileSync(join(folder, 'x'), cowdFile([textBytes(512, seeded(15))], 1, 4096))
  writeFileSync(cowd, descriptorOf('vmfsSparse', ['RW 4096 VMFSSPARSE "x"']))
  for (const [path, type] of [
    [name, 'streamOptimized'],
    [cowd, 'vmfsSparse'],
  ] as const) {
    const before = readFileSync(path)
    await withImage(path, async (node) => {
      for (const size of [node.size + MiB, node.size - MiB])
        await t.rejects(node.resize(size), {
          kind: 'unsupported',
          message: `VMDK images of type '${type}' cannot be resized`,
        })
    })
    t.ok(readFileSync(path).equals(before), `${type}: nothing was changed`)
  }
  const se = join(folder, 'se.vmdk')
  writeFileSync(join(folder, 'y'), seSparseFile([textBytes(4096, seeded(16))], 4096))
  writeFileSync(se, descriptorOf('seSparse', ['RW 4096 SESPARSE "y"']))
  const ran = await runQimgHere(['resize', '-f', 'vmdk', se, '8M'])
  t.match(ran, { status: 1, stderr: 'No write support for seSparse images available' })
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
