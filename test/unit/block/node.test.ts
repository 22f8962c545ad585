import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import { alignDown, alignUp } from '../../../src/base/units.ts'
import type { Driver } from '../../../src/block/driver.ts'
import { DATA, ExtentList, HOLE, RECURSE, ZERO } from '../../../src/block/extent.ts'
import type { Node } from '../../../src/block/node.ts'
import { ROLE_FILTERED, ROLE_PRIMARY } from '../../../src/block/open-context.ts'
import { MemoryStorage } from '../../../src/protocol/memory.ts'
import { type Random, seeded } from '../../support/random.ts'
import { contentOf, graphOf, ofKind, sectorDriver, toyImage, toyWorld } from './toy.ts'

const CLUSTER = 4096

t.test('what lies outside of an image is refused', async (t) => {
  const world = toyWorld()
  world.images.set('a', toyImage(10 * CLUSTER, CLUSTER))
  world.files.set('a', new MemoryStorage())
  const node = await world.open('a')
  const { size } = node
  await node.read(size - 10, Buffer.alloc(10))
  await t.rejects(node.read(size - 10, Buffer.alloc(11)), ofKind('range'))
  await t.rejects(node.write(size, Buffer.alloc(1)), ofKind('range'))
  await t.rejects(node.zero(size - 1, 2), ofKind('range'))
  await t.rejects(node.discard(0, size + 1), ofKind('range'))
  await t.rejects(node.map(size, 1, new ExtentList().reset(size, 1)), ofKind('range'))
  for (const offset of [-1, 0.5, Number.NaN, 2 ** 53 + 2, 2 ** 53, Number.POSITIVE_INFINITY])
    await t.rejects(node.read(offset, Buffer.alloc(1)), ofKind('range'), String(offset))
  await t.rejects(node.zero(0, -5), ofKind('range'))
  await t.rejects(node.resize(-1), ofKind('invalid'))
  await node.write(size, Buffer.alloc(0))
  await world.graph.release(node)
  await t.rejects(node.read(0, Buffer.alloc(1)), /is closed/)
})

t.test('a node that is read-only', async (t) => {
  const world = toyWorld()
  world.images.set('a', toyImage(CLUSTER, CLUSTER))
  world.files.set('a', new MemoryStorage())
  const node = await world.open('a', { 'read-only': true })
  for (const change of [
    node.write(0, Buffer.alloc(1)),
    node.zero(0, 1),
    node.discard(0, CLUSTER),
    node.resize(0),
  ])
    await t.rejects(change, { kind: 'read-only', message: "Block node 'a' is read-only" })
  await node.flush()
})

t.test('only what was changed is flushed', async (t) => {
  const world = toyWorld()
  const storage = new MemoryStorage()
  world.files.set('a', storage)
  const options = { driver: 'memory', filename: 'a', discard: 'unmap' }
  const node = await world.graph.open(options, { readOnly: false })
  let flushes = 0
  let writing = Promise.resolve()
  storage.intercept = async (event) => {
    if (event.kind === 'flush') flushes++
    else await writing
  }
  const flushed = async (expected: number, what: string): Promise<void> => {
    await node.flush()
    t.equal(flushes, expected, what)
  }
  await flushed(0, 'nothing was written yet')
  await node.write(0, Buffer.alloc(CLUSTER, 1))
  await flushed(1, 'written')
  await flushed(1, 'nothing since')
  await node.zero(0, 512)
  await flushed(2, 'zeroed')
  await node.discard(512, 512)
  await flushed(3, 'discarded')
  await node.resize(2 * CLUSTER)
  await flushed(4, 'another size')
  let resume = (): void => {}
  writing = new Promise((resolve) => {
    resume = resolve
  })
  const late = node.write(0, Buffer.alloc(512, 2))
  await flushed(4, 'under way')
  resume()
  await late
  storage.intercept = (event) => {
    if (event.kind === 'flush' && flushes++ === 4) throw new Error('full')
    return undefined
  }
  await t.rejects(node.flush(), /full/, 'what ended after that flush')
  await flushed(6, 'the last one failed')
  await flushed(6, 'this one did not')
  await world.graph.release(node)
})

for (const unit of [512, 4096])
  t.test(`sectors of ${unit} bytes`, async (t) => {
    const random = seeded(unit)
    const storage = random.bytes(16 * unit)
    const model = Buffer.from(storage)
    const pause = async (): Promise<void> => {
      for (let turns = random.below(4); turns > 0; turns--) await nextTurn()
    }
    const log: string[] = []
    const graph = graphOf([sectorDriver(storage, unit, log, pause)])
    const node = await graph.open({ driver: 'sectors', discard: 'unmap' }, { readOnly: false })
    for (let round = 0; round < 60; round++) {
      await Promise.all(
        disjoint(random, storage.length, 6).map(([offset, length]) => {
          const bytes = random.chance(0.7) ? random.bytes(length) : Buffer.alloc(length)
          bytes.copy(model, offset)
          return isAllZero(bytes) ? node.zero(offset, length) : node.write(offset, bytes)
        }),
      )
      if (!storage.equals(model)) break
    }
    t.ok(storage.equals(model), 'no write takes back another')
    const at = random.below(unit)
    const into = Buffer.alloc(5 * unit + 3)
    await node.read(at, into)
    t.ok(into.equals(model.subarray(at, at + into.length)))
    t.notOk(
      log.some((line) => line.startsWith('write') && Number(line.split(' ')[2]) > 4 * unit),
      'no request is longer than the layer takes',
    )
    log.length = 0
    await node.discard(1, 3 * unit)
    t.strictSame(log, [`discard ${unit} ${2 * unit}`], 'only whole units are discarded')
    await node.discard(1, unit)
    t.equal(log.length, 1)
    log.length = 0
    await node.zero(unit - 1, unit + 2)
    t.strictSame(
      log.filter((line) => line.startsWith('zero')),
      [`zero ${unit} ${unit}`],
      'whole units are zeroed, the rest is written',
    )
    t.equal(log.length, 5)
    await graph.release(node)
  })

const isAllZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

t.test('a whole sector is written while another request changes a part of it', async (t) => {
  const storage = Buffer.alloc(1024)
  const graph = graphOf([sectorDriver(storage, 512, [], () => nextTurn())])
  const node = await graph.open({ driver: 'sectors' }, { readOnly: false })
  await Promise.all([node.write(0, Buffer.alloc(10, 1)), node.write(0, Buffer.alloc(512, 2))])
  t.equal(storage[100], 2, 'only the part may be the other’s')
  await graph.release(node)
})

/** Ranges that do not overlap, in order; they may touch. */
const disjoint = (random: Random, size: number, count: number): [offset: number, length: number][] => {
  const cuts = Array.from({ length: 2 * count }, () => random.below(size + 1)).sort((a, b) => a - b)
  return Array.from({ length: count }, (_, i): [number, number] => [
    cuts[2 * i]!,
    cuts[2 * i + 1]! - cuts[2 * i]!,
  ]).filter(([, length]) => length > 0)
}

/** One random change that touches nothing outside of the range; the model is changed too. */
const change = (random: Random, node: Node, model: Buffer, offset: number, length: number): Promise<void> => {
  const first = alignUp(offset, CLUSTER)
  const stop = offset + length === model.length ? model.length : alignDown(offset + length, CLUSTER)
  switch (random.below(5)) {
    case 0:
      model.fill(0, offset, offset + length)
      return node.zero(offset, length, { mayUnmap: random.chance(0.5) })
    case 1:
      if (first < stop) model.fill(0, first, stop)
      return node.discard(offset, length)
    case 2: {
      if (first >= stop) return Promise.resolve()
      const bytes = Buffer.alloc(stop - first, `${random.next()} `)
      if (random.chance(0.2)) random.fill(bytes.subarray(0, CLUSTER))
      bytes.copy(model, first)
      return node.write(first, bytes, { compressed: true })
    }
    default: {
      const bytes = random.bytes(length)
      bytes.copy(model, offset)
      return node.write(offset, bytes)
    }
  }
}

for (const [seed, requestAlign] of [
  [1, 1],
  [2, 1],
  [3, 512],
] as const)
  t.test(`concurrent changes of an overlay, seed ${seed}`, async (t) => {
    const random = seeded(seed)
    const world = toyWorld()
    world.images.set('base', toyImage(13 * CLUSTER, CLUSTER, { random }))
    world.images.set('top', toyImage(20 * CLUSTER - 512, CLUSTER, { random, requestAlign }))
    for (const name of ['base', 'top']) world.files.set(name, new MemoryStorage())
    const base = await world.open('base')
    const below = random.bytes(base.size)
    await base.write(0, below)
    await base.zero(2 * CLUSTER, CLUSTER)
    const top = await world.open('top', { backing: 'base' })
    let model = Buffer.alloc(top.size)
    below.copy(model)
    model.fill(0, 2 * CLUSTER, 3 * CLUSTER)
    for (let round = 0; round < 40; round++) {
      const old = model
      model = Buffer.from(model)
      const changes = disjoint(random, model.length, 5).map(([offset, length]) =>
        change(random, top, model, offset, length),
      )
      const at = random.below(model.length)
      const seen = Buffer.alloc(1 + random.below(model.length - at))
      await Promise.all([...changes, top.read(at, seen)])
      if (!seen.every((byte, i) => byte === old[at + i] || byte === model[at + i])) {
        t.fail(`round ${round}: a reader saw what never was there`)
        break
      }
      const content = await contentOf(top, 1 + random.below(3 * CLUSTER))
      if (!content.equals(model)) {
        t.equal(content.compare(model), 0, `round ${round}`)
        break
      }
    }
    t.ok((await contentOf(top)).equals(model))
    const image = world.images.get('top')!
    const used = image.clusters.filter(({ at }) => at >= 0).map(({ at }) => at)
    await nextTurn()
    t.equal(new Set([...used, ...image.free]).size, used.length + image.free.length, 'no place is used twice')
    t.equal((used.length + image.free.length) * CLUSTER, image.end, 'no place is lost')
    t.equal(top.requests.inFlight, 0)
    t.ok(top.rangeLock.idle)
  })

t.test('a payload that cannot be written gives its space back', async (t) => {
  const world = toyWorld()
  const image = toyImage(4 * CLUSTER, CLUSTER)
  const storage = new MemoryStorage()
  world.images.set('a', image)
  world.files.set('a', storage)
  const node = await world.open('a')
  await node.write(0, Buffer.alloc(CLUSTER, 1))
  storage.intercept = (event) => {
    if (event.kind === 'write') throw new Error('no more')
  }
  await t.rejects(node.write(CLUSTER, Buffer.alloc(2 * CLUSTER, 2)), /no more/)
  t.equal(image.aborted, 2)
  await t.rejects(node.write(CLUSTER, Buffer.alloc(2 * CLUSTER, 65), { compressed: true }), /no more/)
  t.equal(image.aborted, 4)
  storage.intercept = undefined
  await node.write(CLUSTER, Buffer.alloc(10, 3))
  t.equal((await contentOf(node))[CLUSTER + 20], 0, 'nothing of what failed is seen')
  t.ok(node.rangeLock.idle)
})

t.test('one packed unit fails while the next one is being claimed', async (t) => {
  const world = toyWorld()
  const random = seeded(5)
  world.images.set('a', toyImage(8 * CLUSTER, CLUSTER, { random }))
  const storage = new MemoryStorage()
  world.files.set('a', storage)
  const node = await world.open('a')
  storage.intercept = (event) => {
    if (event.kind === 'write') throw new Error('no more')
  }
  const unhandled: unknown[] = []
  const note = (error: unknown): void => {
    unhandled.push(error)
  }
  process.on('unhandledRejection', note)
  for (let i = 0; i < 10; i++)
    await t.rejects(node.write(0, Buffer.alloc(8 * CLUSTER, 65), { compressed: true }), /no more/)
  await nextTurn()
  process.off('unhandledRejection', note)
  t.strictSame(unhandled, [])
})

t.test('metadata that cannot be published poisons the node', async (t) => {
  const world = toyWorld()
  const image = toyImage(4 * CLUSTER, CLUSTER)
  world.images.set('a', image)
  world.files.set('a', new MemoryStorage())
  const node = await world.open('a')
  image.onCommit = () => {
    throw new Error('broken')
  }
  await t.rejects(node.write(0, Buffer.alloc(10)), /broken/)
  delete image.onCommit
  await t.rejects(node.write(0, Buffer.alloc(10)), /broken/)
  await t.rejects(node.read(0, Buffer.alloc(10)), /broken/)
  await t.rejects(node.flush(), /broken/)
  t.equal(image.aborted, 0)
  await world.graph.release(node).catch(() => {})
  t.equal(world.graph.nodes().length, 0, 'it can be closed all the same')
})

t.test('late data fills holes only', async (t) => {
  const world = toyWorld()
  world.images.set('a', toyImage(4 * CLUSTER, CLUSTER, { random: seeded(6) }))
  world.files.set('a', new MemoryStorage())
  const node = await world.open('a')
  await node.write(CLUSTER, Buffer.alloc(CLUSTER, 1))
  await node.zero(2 * CLUSTER, CLUSTER)
  let claimed = 0
  const late = node.write(0, Buffer.alloc(4 * CLUSTER, 2), {
    onlyHoles: true,
    onClaimed: () => {
      claimed++
    },
  })
  await Promise.all([node.write(3 * CLUSTER, Buffer.alloc(100, 3)), late])
  const bytes = await contentOf(node)
  t.strictSame(
    [0, 1, 2, 3].map((i) => bytes[i * CLUSTER]),
    [2, 1, 0, 3],
  )
  t.equal(claimed, 1)
})

t.test('late zeroes take no space', async (t) => {
  const world = toyWorld()
  const image = toyImage(4 * CLUSTER, CLUSTER)
  world.images.set('a', image)
  world.files.set('a', new MemoryStorage())
  const node = await world.open('a')
  await node.write(CLUSTER, Buffer.alloc(CLUSTER, 1))
  await node.write(100, Buffer.alloc(4 * CLUSTER - 200), { onlyHoles: true })
  const bytes = await contentOf(node)
  t.strictSame(
    [0, 1, 2, 3].map((i) => bytes[i * CLUSTER + 200]),
    [0, 1, 0, 0],
  )
  t.equal(image.clusters[2]!.kind, ZERO, 'a whole unit is told to be zeroes')
  t.equal(image.clusters[0]!.kind, DATA, 'part of one is written')
})

t.test('a packed unit is unpacked once for many small reads, and never read stale', async (t) => {
  const world = toyWorld()
  const image = toyImage(4 * CLUSTER, CLUSTER)
  const storage = new MemoryStorage()
  world.images.set('a', image)
  world.files.set('a', storage)
  const node = await world.open('a')
  await node.write(0, Buffer.alloc(CLUSTER, 'first '), { compressed: true })
  let reads = 0
  storage.intercept = (event) => {
    if (event.kind === 'read') reads++
  }
  t.equal((await contentOf(node, 64)).toString('latin1', 0, 6), 'first ')
  t.equal(reads, 1)
  await node.write(0, Buffer.alloc(CLUSTER, 'second'), { compressed: true })
  await nextTurn()
  t.equal(image.free.length, 1)
  // The place of the first is given out again, for another unit.
  await node.write(CLUSTER, Buffer.alloc(CLUSTER, 'third '), { compressed: true })
  t.equal(image.clusters[1]!.at, 0)
  const bytes = await contentOf(node, 64)
  t.equal(bytes.toString('latin1', 0, 6), 'second')
  t.equal(bytes.toString('latin1', CLUSTER, CLUSTER + 6), 'third ')
})

t.test('packed data that does not unpack is an I/O error', async (t) => {
  const world = toyWorld()
  const storage = new MemoryStorage()
  world.images.set('a', toyImage(CLUSTER, CLUSTER))
  world.files.set('a', storage)
  const node = await world.open('a')
  await node.write(0, Buffer.alloc(CLUSTER, 1), { compressed: true })
  storage.apply({ kind: 'write', offset: 0, length: 4, bytes: Buffer.alloc(4, 0xff) })
  await t.rejects(node.read(0, Buffer.alloc(1)), { kind: 'io', message: 'Input/output error' })
})

t.test('compressed writes are whole units', async (t) => {
  const world = toyWorld()
  world.images.set('a', toyImage(2 * CLUSTER + 512, CLUSTER))
  world.files.set('a', new MemoryStorage())
  const node = await world.open('a')
  const compressed = { compressed: true }
  await t.rejects(node.write(512, Buffer.alloc(CLUSTER), compressed), ofKind('invalid'))
  await t.rejects(node.write(0, Buffer.alloc(512), compressed), ofKind('invalid'))
  await node.write(2 * CLUSTER, Buffer.alloc(512, 7), compressed)
  t.equal((await contentOf(node))[2 * CLUSTER + 511], 7, 'the last one may be short')
  const memory = await world.graph.open({ driver: 'memory', filename: 'a' }, { readOnly: false })
  await t.rejects(memory.write(0, Buffer.alloc(512), compressed), ofKind('unsupported'))
})

t.test('zeroes that are written are detected where that is asked for', async (t) => {
  const world = toyWorld()
  const image = toyImage(4 * CLUSTER, CLUSTER)
  world.images.set('a', image)
  world.files.set('a', new MemoryStorage())
  const node = await world.open('a', { 'detect-zeroes': 'unmap' })
  await node.write(0, Buffer.alloc(2 * CLUSTER))
  t.equal(image.end, 0, 'no space was needed')
  t.not(image.clusters[0]!.kind, HOLE)
})

t.test('a zero request that may not be written out', async (t) => {
  const world = toyWorld()
  world.images.set('a', toyImage(4 * CLUSTER, CLUSTER))
  world.files.set('a', new MemoryStorage())
  const node = await world.open('a')
  await node.zero(0, CLUSTER, { noFallback: true })
  await node.write(0, Buffer.alloc(CLUSTER, 1))
  await t.rejects(node.zero(1, 10, { noFallback: true }), ofKind('unsupported'))
  await node.zero(CLUSTER, 100, { noFallback: true })
})

t.test('a zero request that may not be written out ends where requests may', async (t) => {
  const world = toyWorld()
  world.images.set('a', toyImage(4 * CLUSTER, CLUSTER, { requestAlign: 512 }))
  world.files.set('a', new MemoryStorage())
  const node = await world.open('a')
  await node.zero(0, 1024, { noFallback: true })
  for (const [offset, length] of [
    [0, 100],
    [100, 412],
    [0, CLUSTER + 100],
  ] as const)
    await t.rejects(node.zero(offset, length, { noFallback: true }), ofKind('unsupported'))
  await node.zero(100, 412)
})

const filter: Driver = {
  name: 'filter',
  kind: 'filter',
  async open(context) {
    const child = await context.child('file', ROLE_FILTERED | ROLE_PRIMARY)
    return {
      geometry: () => child.node.geometry(),
      read: (offset, into) => child.node.read(offset, into),
      async close() {},
    }
  },
}

t.test('a filter passes on what it has no verb for', async (t) => {
  const world = toyWorld([filter])
  const storage = new MemoryStorage()
  storage.apply({ kind: 'resize', size: 8192 })
  world.files.set('f', storage)
  world.images.set('f', toyImage(8192, CLUSTER))
  const open = (file: object): Promise<Node> =>
    world.graph.open({ driver: 'filter', file, discard: 'unmap' }, { readOnly: false })
  const node = await open({ driver: 'memory', filename: 'f' })
  await node.write(10000, Buffer.from('grown'))
  t.equal(node.size, 10240, 'a file grows through it')
  const list = new ExtentList().reset(0, 512)
  await node.map(0, 512, list)
  t.equal(list.flags[0], RECURSE, 'though it reads itself, what it shows is the child’s')
  await node.zero(0, 512)
  await node.discard(0, 512)
  await node.resize(4096)
  t.equal(storage.size, 4096)
  const image = await open({ driver: 'toy', image: 'f', file: { driver: 'memory', filename: 'f' } })
  await t.rejects(image.write(8192, Buffer.alloc(1)), ofKind('range'), 'an image does not')
})
