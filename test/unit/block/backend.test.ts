import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import { Backend } from '../../../src/block/backend.ts'
import { PERM_CONSISTENT_READ, PERM_WRITE } from '../../../src/block/edge.ts'
import { type MemoryEvent, MemoryStorage } from '../../../src/protocol/memory.ts'
import { hold, ofKind, toyImage, toyWorld } from './toy.ts'

const CLUSTER = 4096

const prepared = async () => {
  const world = toyWorld()
  const storage = new MemoryStorage()
  world.images.set('a', toyImage(4 * CLUSTER, CLUSTER))
  world.files.set('a', storage)
  return { world, storage, node: await world.open('a') }
}

t.test('a drain waits for what is under way and holds back what comes', async (t) => {
  const { world, storage, node } = await prepared()
  const drains: boolean[] = []
  const backend = await Backend.attach(world.graph, node, {
    perm: PERM_CONSISTENT_READ | PERM_WRITE,
    owner: { kind: 'job', name: 'j', type: 'mirror', drain: (begin) => drains.push(begin) },
  })
  let goOn!: () => void
  storage.intercept = () => new Promise<void>((resolve) => (goOn = resolve))
  const log: string[] = []
  const first = backend.write(0, Buffer.alloc(10)).then(() => log.push('first'))
  await nextTurn()
  const drained = world.graph.drained(world.graph.lookup(node.children[0]!.node.name), async () => {
    log.push('drained')
    t.equal(node.requests.inFlight, 0)
    await nextTurn()
    log.push('changed')
  })
  storage.intercept = undefined
  const second = backend.read(0, Buffer.alloc(10)).then(() => log.push('second'))
  await nextTurn()
  t.strictSame(log, [])
  t.strictSame(drains, [true])
  goOn()
  await Promise.all([first, drained, second])
  t.strictSame(log, ['first', 'drained', 'changed', 'second'])
  t.strictSame(drains, [true, false])
})

t.test('drains within drains', async (t) => {
  const { world, node } = await prepared()
  const backend = await hold(world.graph, node)
  await backend.hold()
  await backend.hold()
  let done = false
  const request = backend.flush().then(() => {
    done = true
  })
  backend.release()
  await nextTurn()
  t.notOk(done)
  backend.release()
  await request
  t.ok(done)
})

t.test('a change that fails releases its users', async (t) => {
  const { world, node } = await prepared()
  const backend = await hold(world.graph, node)
  await t.rejects(
    world.graph.drained(node, async () => {
      throw new Error('no')
    }),
    /no/,
  )
  await backend.read(0, Buffer.alloc(1))
})

t.test('users do not make an image larger, be it a plain file', async (t) => {
  const { world, node } = await prepared()
  const backend = await hold(world.graph, node)
  await t.rejects(backend.write(4 * CLUSTER - 1, Buffer.alloc(2)), ofKind('range'))
  const plain = await world.graph.open({ driver: 'memory', filename: 'a' }, { readOnly: false })
  const user = await Backend.attach(world.graph, plain, { perm: PERM_WRITE })
  await t.rejects(user.write(plain.size, Buffer.alloc(1)), ofKind('range'))
  await t.rejects(user.read(plain.size, Buffer.alloc(1)), ofKind('range'))
})

t.test('without a write cache, what is done is durable', async (t) => {
  const { world } = await prepared()
  const storage = world.files.get('a')!
  const node = await world.graph.open(
    { driver: 'memory', filename: 'a', cache: { writeback: false } },
    { readOnly: false },
  )
  storage.apply({ kind: 'resize', size: 4096 })
  const backend = await hold(world.graph, node)
  const diary: MemoryEvent[] = []
  storage.diary = diary
  await backend.write(0, Buffer.alloc(1))
  await backend.zero(0, 1)
  t.strictSame(
    diary.map(({ kind }) => kind),
    ['write', 'flush', 'zero', 'flush'],
  )
})

t.test('the last user closes the node', async (t) => {
  const { world, node } = await prepared()
  const one = await hold(world.graph, node)
  const two = await hold(world.graph, node)
  await one.detach()
  await one.detach()
  t.notOk(node.closed)
  await two.detach()
  t.ok(node.closed)
  t.equal(world.graph.nodes().length, 0)
  t.equal(world.graph.backends.size, 0)
  await t.rejects(hold(world.graph, node), ofKind('not-found'), 'and it does not come back')
})
