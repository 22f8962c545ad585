/** Lazy refcounts: counts may be behind while an image is open, which the dirty bit says; whoever finds it mends them. */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB } from '../../../../src/base/units.ts'
import { tempDir } from '../../../support/images.ts'
import { oracle } from '../../../support/oracle.ts'
import { testGraph } from './bench-graph.ts'

/** Last byte of the incompatible features. */
const DIRTY_AT = 79

const isDirty = (path: string): boolean => (fs.readFileSync(path)[DIRTY_AT]! & 1) === 1

t.test('the dirty bit stands while counts are behind', async (t) => {
  const dir = tempDir(t)
  const path = join(dir, 'a')
  const world = testGraph(t)
  await world.create(path, { size: MiB, 'lazy-refcounts': true })
  const image = await world.open(path)
  t.notOk(isDirty(path), 'opening changes nothing')
  await image.write(0, Buffer.alloc(64 * KiB, 7))
  await image.flush()
  t.ok(isDirty(path), 'a flushed write')
  const left = join(dir, 'left')
  fs.copyFileSync(path, left)
  await image.node.layer.snapshots!.create('s', { seconds: 1, nanoseconds: 0 })
  t.notOk(isDirty(path), 'a snapshot needs the counts')
  await image.write(0, Buffer.alloc(64 * KiB, 8))
  await image.detach()
  t.notOk(isDirty(path), 'the end')

  const before = fs.readFileSync(left)
  const looker = await testGraph(t).open(left, {}, true)
  const bytes = Buffer.alloc(64 * KiB)
  await looker.read(0, bytes)
  t.ok(bytes.equals(Buffer.alloc(64 * KiB, 7)), 'what was flushed is there')
  await looker.detach()
  t.ok(fs.readFileSync(left).equals(before), 'reading mends nothing')
  const again = await testGraph(t).open(left)
  t.notOk(isDirty(left), 'a writable open mends it')
  await again.read(0, bytes)
  t.ok(bytes.equals(Buffer.alloc(64 * KiB, 7)))
  await again.detach()
  const qemu = oracle()
  if (qemu !== undefined) for (const file of [path, left]) t.equal(qemu.qemuImg(['check', file]).status, 0)
})

t.test('without them, and where the option says so, no bit is needed', async (t) => {
  const path = join(tempDir(t), 'a')
  for (const [create, open] of [
    [{}, {}],
    [{ 'lazy-refcounts': true }, { 'lazy-refcounts': 'off' }],
  ] as const) {
    fs.rmSync(path, { force: true })
    const world = testGraph(t)
    await world.create(path, { size: MiB, ...create })
    const image = await world.open(path, open)
    await image.write(0, Buffer.alloc(64 * KiB, 7))
    await image.flush()
    t.notOk(isDirty(path))
    await image.detach()
  }
})

t.test('who writes the header waits for whoever does', async (t) => {
  const path = join(tempDir(t), 'a')
  const world = testGraph(t)
  await world.create(path, { size: MiB, 'lazy-refcounts': true })
  const image = await world.open(path)
  const file = image.node.children[0]!.node
  const write = file.write.bind(file)
  let reached!: () => void
  const started = new Promise<void>((resolve) => {
    reached = resolve
  })
  // The first write is the slowest: what comes after it would be in the file before it.
  file.write = async (...request) => {
    file.write = write
    reached()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await write(...request)
  }
  const named = image.node.layer.setBacking!({ filename: 'below', format: 'raw' })
  await started
  await image.write(0, Buffer.alloc(64 * KiB, 7))
  await image.flush()
  await named
  t.ok(isDirty(path), 'the bit that was set meanwhile')
  t.ok(fs.readFileSync(path).includes('below'), 'the name')
  await image.detach()
  t.notOk(isDirty(path), 'the end')
})
