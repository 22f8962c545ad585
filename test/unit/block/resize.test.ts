import t from 'tap'
import { SECTOR } from '../../../src/base/units.ts'
import { DATA, HOLE } from '../../../src/block/extent.ts'
import { MemoryStorage } from '../../../src/protocol/memory.ts'
import { type ToyWorld, toyImage, toyWorld } from './toy.ts'

const CLUSTER = 4096
const BELOW = 0xbb
const OWN = 0x11

/** An image of `size` bytes in the world, its clusters not yet written. */
const add = (world: ToyWorld, name: string, size: number): void => {
  world.images.set(name, toyImage(size, CLUSTER))
  world.files.set(name, new MemoryStorage())
}

t.test('what a longer backing file has does not show in what is added', async (t) => {
  const world = toyWorld()
  add(world, 'base', 8 * CLUSTER)
  const base = await world.open('base')
  await base.write(0, Buffer.alloc(8 * CLUSTER, BELOW))
  const before = 2 * CLUSTER + SECTOR
  add(world, 'top', before)
  const top = await world.open('top', { backing: 'base' })
  await top.resize(10 * CLUSTER)
  t.equal(top.size, 10 * CLUSTER)
  const content = Buffer.alloc(10 * CLUSTER)
  await top.read(0, content)
  t.ok(content.subarray(0, before).equals(Buffer.alloc(before, BELOW)), 'what was seen is still seen')
  t.ok(content.subarray(before).equals(Buffer.alloc(10 * CLUSTER - before)))
  const { clusters } = world.images.get('top')!
  t.same(
    clusters.slice(0, 3).map(({ kind }) => kind),
    [HOLE, HOLE, DATA],
    'only the cluster that the image ended in became its own',
  )
})

t.test('what a cluster has behind the end of the image does not show when it grows', async (t) => {
  const world = toyWorld()
  add(world, 'a', 3 * CLUSTER)
  const node = await world.open('a')
  await node.write(0, Buffer.alloc(3 * CLUSTER, OWN))
  const end = 2 * CLUSTER + SECTOR
  await node.resize(end)
  await node.resize(6 * CLUSTER)
  const content = Buffer.alloc(6 * CLUSTER)
  await node.read(0, content)
  t.ok(content.subarray(0, end).equals(Buffer.alloc(end, OWN)))
  t.ok(content.subarray(end).equals(Buffer.alloc(6 * CLUSTER - end)))
})

t.test('sizes that cannot be', async (t) => {
  const world = toyWorld()
  add(world, 'a', CLUSTER)
  const node = await world.open('a')
  await t.rejects(node.resize(-SECTOR), { kind: 'invalid', message: 'Image size cannot be negative' })
  await t.rejects(node.resize(2 ** 63), {
    kind: 'invalid',
    message: /^offset\(9223372036854775808\) exceeds/,
  })
  await t.rejects(node.resize(2 ** 62), { message: 'File too large', code: 'EFBIG' })
  t.equal(node.size, CLUSTER)
})
