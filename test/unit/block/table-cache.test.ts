import t from 'tap'
import { BlockError } from '../../../src/base/errors.ts'
import { TableCache, type TableStore } from '../../../src/block/table-cache.ts'

const SLICE = 512

/** Bytes in memory that remember what was done to them. */
class MemoryStore implements TableStore {
  readonly bytes = Buffer.alloc(64 * SLICE)
  readonly log: string[] = []
  failure: Error | undefined

  async read(offset: number, into: Uint8Array): Promise<void> {
    this.log.push(`read ${offset / SLICE}`)
    await new Promise(setImmediate)
    into.set(this.bytes.subarray(offset, offset + into.length))
  }

  async write(offset: number, from: Uint8Array): Promise<void> {
    this.log.push(`write ${offset / SLICE}+${from.length / SLICE}`)
    await new Promise(setImmediate)
    if (this.failure !== undefined) throw this.failure
    this.bytes.set(from, offset)
  }

  async flush(): Promise<void> {
    this.log.push('flush')
  }

  writes(): string[] {
    return this.log.filter((line) => !line.startsWith('read'))
  }
}

const setup = (capacity: number): { store: MemoryStore; cache: TableCache } => {
  const store = new MemoryStore()
  return { store, cache: new TableCache(() => store, SLICE, capacity) }
}

const change = (cache: TableCache, index: number, value: number): Promise<void> =>
  cache.use(index * SLICE, (slice) => {
    slice.bytes[0] = value
    cache.markDirty(slice)
  })

t.test('one read for many callers, none for the next', async (t) => {
  const { store, cache } = setup(4)
  const [a, b] = await Promise.all([cache.load(SLICE), cache.load(SLICE)])
  t.equal(a, b)
  t.equal(cache.get(SLICE), a)
  t.equal(cache.get(0), undefined)
  t.strictSame(store.log, ['read 1'])
})

t.test('bounded; the least recently used goes, changed ones are written', async (t) => {
  const { store, cache } = setup(4)
  for (let i = 0; i < 4; i++) await change(cache, i, i + 1)
  t.ok(cache.get(0), 'used again')
  await cache.load(10 * SLICE)
  await cache.load(11 * SLICE)
  t.ok(cache.size <= 4)
  t.equal(cache.get(SLICE), undefined)
  t.ok(cache.get(0))
  t.equal(store.bytes[SLICE], 2)
  for (let i = 20; i < 60; i++) {
    await change(cache, i, i)
    t.ok(cache.size <= 4)
  }
  await cache.flush()
  for (let i = 20; i < 60; i++) t.equal(store.bytes[i * SLICE], i)
})

t.test('neighbours are written as one', async (t) => {
  const { store, cache } = setup(16)
  for (const index of [5, 3, 4, 9]) await change(cache, index, 1)
  await cache.flush()
  t.strictSame(store.writes(), ['write 3+3', 'write 9+1'])
  await cache.flush()
  t.equal(store.writes().length, 2, 'nothing is written twice')
})

t.test('dependencies first, once', async (t) => {
  const { store, cache } = setup(16)
  const below = setup(16)
  await change(below.cache, 1, 7)
  await change(cache, 2, 8)
  cache.flushAfter(below.cache)
  cache.flushAfter(below.cache)
  const order: string[] = []
  below.store.write = async () => void order.push('below')
  below.store.flush = async () => void order.push('below durable')
  store.write = async () => void order.push('above')
  await cache.flush()
  t.strictSame(order, ['below', 'below durable', 'above'])
  await change(cache, 2, 9)
  await cache.flush()
  t.strictSame(order.slice(3), ['above'])
})

t.test('changes while a copy is being written are not lost', async (t) => {
  const { store, cache } = setup(16)
  await change(cache, 1, 1)
  const write = store.write.bind(store)
  store.write = async (offset, from) => {
    store.write = write
    await change(cache, 1, 2)
    t.equal(from[0], 1, 'the copy stays as it was taken')
    await write(offset, from)
  }
  await cache.flush()
  t.equal(store.bytes[SLICE], 1)
  await cache.flush()
  t.equal(store.bytes[SLICE], 2)
})

t.test('what could not be written is tried again', async (t) => {
  const { store, cache } = setup(16)
  await change(cache, 1, 1)
  store.failure = new BlockError('no-space', 'No space left on device')
  await t.rejects(cache.flush(), { kind: 'no-space', message: 'No space left on device' })
  store.failure = undefined
  await cache.flush()
  t.equal(store.bytes[SLICE], 1)
  await change(cache, 1, 2)
  store.failure = new Error('gone')
  await t.rejects(cache.flush(), { message: 'gone' })
  t.equal(store.bytes[SLICE], 1)
  store.failure = undefined
  await cache.flush()
  t.equal(store.bytes[SLICE], 2)
})

t.test('new slices are not read, forgotten ones not written', async (t) => {
  const { store, cache } = setup(16)
  store.bytes.fill(0xee)
  await cache.create(0)
  await cache.create(SLICE, new Uint8Array(SLICE).fill(3))
  await cache.create(2 * SLICE)
  cache.forget(2 * SLICE, SLICE)
  await cache.sync()
  t.strictSame(store.log, ['write 0+2', 'flush'])
  t.equal(store.bytes[0], 0)
  t.equal(store.bytes[SLICE], 3)
  t.equal(store.bytes[2 * SLICE], 0xee)
})
