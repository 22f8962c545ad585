/** Images that grow, and images that lose all content at once. */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB } from '../../../../src/base/units.ts'
import type { Backend } from '../../../../src/block/backend.ts'
import { ExtentList } from '../../../../src/block/extent.ts'
import { tempDir } from '../../../support/images.ts'
import { NO_ORACLE, oracle } from '../../../support/oracle.ts'
import { testGraph } from './bench-graph.ts'

const qemu = oracle()

const contentOf = async (image: Backend): Promise<Uint8Array> => {
  const bytes = new Uint8Array(image.size)
  await image.read(0, bytes)
  return bytes
}

t.test('what an image grows by reads as zeroes, whatever is below it or was in it', async (t) => {
  const dir = tempDir(t)
  const base = join(dir, 'base')
  fs.writeFileSync(base, Buffer.alloc(MiB, 1))
  for (const version of ['v2', 'v3'])
    for (const below of [undefined, base]) {
      const world = testGraph(t)
      const path = join(dir, 'a')
      fs.rmSync(path, { force: true })
      const backing = below === undefined ? {} : { 'backing-file': below, 'backing-fmt': 'raw' }
      await world.create(path, { size: MiB, version, ...backing })
      const image = await world.open(path)
      await image.write(0, Buffer.alloc(200 * KiB, 2))
      await image.node.resize(100 * KiB)
      if (version === 'v2' && below !== undefined) {
        await t.rejects(image.node.resize(MiB), { kind: 'unsupported', message: /Failed to zero out/ })
        await image.detach()
        continue
      }
      await image.node.resize(MiB)
      const bytes = await contentOf(image)
      const what = `${version} ${below ?? 'nothing'}`
      t.equal(bytes[100 * KiB - 1], 2, what)
      t.ok(
        bytes.subarray(100 * KiB).every((byte) => byte === 0),
        what,
      )
      await image.detach()
    }
})

t.test('an image that is emptied is as one just made, and shows what lies below', async (t) => {
  const dir = tempDir(t)
  const base = join(dir, 'base')
  fs.writeFileSync(base, Buffer.alloc(4 * MiB, 1))
  for (const options of [{}, { version: 'v2' }, { 'cluster-size': 512 }, { 'refcount-bits': 1 }]) {
    const world = testGraph(t)
    const path = join(dir, 'a')
    fs.rmSync(path, { force: true })
    await world.create(path, { size: 4 * MiB, 'backing-file': base, 'backing-fmt': 'raw', ...options })
    const image = await world.open(path)
    await image.write(0, Buffer.alloc(3 * MiB, 2))
    await image.node.layer.makeEmpty!()
    t.ok((await contentOf(image)).every((byte) => byte === 1))
    await image.write(MiB, Buffer.alloc(MiB, 3))
    await image.detach()
    if (qemu === undefined) t.comment(NO_ORACLE)
    else {
      qemu.qemuImgOk(['check', path])
      const again = await testGraph(t).open(path, {}, true)
      const bytes = await contentOf(again)
      t.strictSame([bytes[MiB - 1], bytes[MiB], bytes[2 * MiB]], [1, 3, 1])
      await again.detach()
      t.ok(fs.statSync(path).blocks * 512 < 2.5 * MiB, 'the space came back')
    }
  }
})

t.test('data and zero clusters that lie in a row in the file are written in one go', async (t) => {
  const dir = tempDir(t)
  const path = join(dir, 'a')
  const world = testGraph(t)
  await world.create(path, { size: MiB })
  const image = await world.open(path)
  await image.write(0, Buffer.alloc(192 * KiB, 1))
  await image.zero(64 * KiB, 64 * KiB)
  const out = new ExtentList().reset(0, 192 * KiB)
  const claim = await image.node.layer.claim!(0, 192 * KiB, out, {})
  t.strictSame([out.count, out.covered], [1, 192 * KiB])
  await claim.abort()
  t.strictSame((await contentOf(image)).subarray(64 * KiB, 128 * KiB), new Uint8Array(64 * KiB))
  await image.write(0, Buffer.alloc(192 * KiB, 2))
  t.ok((await contentOf(image)).subarray(0, 192 * KiB).every((byte) => byte === 2))
  await image.detach()
  if (qemu === undefined) t.comment(NO_ORACLE)
  else qemu.qemuImgOk(['check', path])
})

t.test('version 2 without snapshots: zero clusters are changed where they are', async (t) => {
  const dir = tempDir(t)
  const base = join(dir, 'base')
  fs.writeFileSync(base, Buffer.alloc(MiB, 1))
  for (const below of [undefined, base]) {
    const path = join(dir, 'a')
    fs.rmSync(path, { force: true })
    const world = testGraph(t)
    const backing = below === undefined ? {} : { 'backing-file': below, 'backing-fmt': 'raw' }
    await world.create(path, { size: MiB, ...backing })
    const image = await world.open(path)
    await image.write(0, Buffer.alloc(300 * KiB, 2))
    await image.zero(64 * KiB, 640 * KiB)
    const before = await contentOf(image)
    const where = fs.readFileSync(path).readBigUInt64BE(40)
    const steps: number[] = []
    await image.node.layer.amend!.amend(
      { version: 'v2' },
      {
        signal: new AbortController().signal,
        force: false,
        resize: (size) => image.node.resize(size),
        secret: () => new Uint8Array(),
        warn: () => {},
        progress: async (done) => {
          steps.push(done)
        },
      },
    )
    t.ok(Buffer.compare(await contentOf(image), before) === 0)
    t.strictSame(steps, [0, 1])
    await image.detach()
    const header = fs.readFileSync(path)
    t.equal(header.readUInt32BE(4), 2)
    t.equal(header.readBigUInt64BE(40), where, 'the L1 table is where it was')
    if (qemu === undefined) t.comment(NO_ORACLE)
    else qemu.qemuImgOk(['check', path])
  }
})

t.test('a snapshot table that a repair writes anew leaves nothing behind', async (t) => {
  const path = join(tempDir(t), 'a')
  const world = testGraph(t)
  await world.create(path, { size: MiB })
  const image = await world.open(path)
  await image.node.layer.snapshots!.create('one', { seconds: 1, nanoseconds: 0 })
  await image.detach()
  const file = fs.openSync(path, 'r+')
  const field = Buffer.alloc(8)
  fs.readSync(file, field, 0, 8, 64)
  const table = Number(field.readBigUInt64BE())
  // An identifier that ends early; extra data that lacks the disk size.
  const entry = Buffer.alloc(200)
  fs.readSync(file, entry, 0, 200, table)
  entry.writeUInt32BE(8, 36)
  entry.copy(entry, 48, 64)
  entry[48] = 0
  fs.writeSync(file, entry, 0, 200, table)
  fs.closeSync(file)
  const again = await testGraph(t).open(path)
  t.strictSame(again.node.layer.snapshots!.list()[0]?.id, '')
  const findings: string[] = []
  const context = {
    signal: new AbortController().signal,
    progress: async () => {},
    found: ({ text }: { text: string }) => findings.push(text),
  }
  t.equal((await again.node.layer.check!.check('all', context)).corruptionsFixed, 1)
  t.strictSame(findings, ['Repairing snapshot table entry 0 is incomplete'])
  t.strictSame((await again.node.layer.check!.check('none', context)).leaks, 0)
  await again.detach()
})
