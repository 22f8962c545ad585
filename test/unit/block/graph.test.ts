import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import { BlockError } from '../../../src/base/errors.ts'
import { Backend } from '../../../src/block/backend.ts'
import type { Driver } from '../../../src/block/driver.ts'
import { MemoryStorage } from '../../../src/protocol/memory.ts'
import { seeded } from '../../support/random.ts'
import { hold, ofKind, toyImage, toyWorld } from './toy.ts'

const CLUSTER = 4096

const prepared = (names: readonly string[], more: readonly Driver[] = []) => {
  const world = toyWorld(more)
  for (const name of names) {
    world.images.set(name, toyImage(4 * CLUSTER, CLUSTER))
    world.files.set(name, new MemoryStorage())
  }
  return world
}

t.test('an open that fails leaves nothing open', async (t) => {
  const closed: string[] = []
  const bad: Driver = {
    name: 'bad',
    kind: 'format',
    async open({ child }) {
      await child('file', 1)
      await child('other', 1)
      throw new BlockError('corrupt', 'bad image')
    },
  }
  const storage: Driver = {
    name: 'storage',
    kind: 'protocol',
    async open({ nodeName }) {
      return {
        geometry: () => ({
          size: 0,
          cluster: 0,
          zeroUnit: 1,
          discardUnit: 1,
          requestAlign: 1,
          maxTransfer: 1,
          readsZero: true,
        }),
        async close() {
          closed.push(nodeName)
          if (nodeName === 'x') throw new Error('cannot be closed')
        },
      }
    },
  }
  const { graph } = prepared([], [bad, storage])
  const file = (name: string): object => ({ driver: 'storage', 'node-name': name })
  for (const [options, error] of [
    [{ driver: 'bad', file: file('x'), other: file('y') }, ofKind('corrupt')],
    [
      { driver: 'bad', file: file('x') },
      { kind: 'invalid', message: /must be specified for "other"/ },
    ],
    [{ driver: 'bad', file: file('x'), other: { driver: 'nothing' } }, ofKind('invalid')],
    [{ driver: 'bad', file: file('x'), other: 'y' }, ofKind('not-found')],
    [{ driver: 'storage', 'node-name': 'y', more: 1 }, ofKind('invalid')],
  ] as const) {
    await t.rejects(graph.open(options, { readOnly: false }), error)
    t.equal(graph.nodes().length, 0)
  }
  t.strictSame(closed, ['x', 'y', 'x', 'x', 'x', 'y'], 'a close that fails holds up no other')
  const again = await graph.open(file('x') as Record<string, unknown>, { readOnly: false })
  t.equal(again.name, 'x', 'the names are free')
})

t.test('a name is taken as soon as somebody opens it', async (t) => {
  const { open, graph } = prepared(['a'])
  const results = await Promise.allSettled([open('a'), open('a'), open('a')])
  t.strictSame(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'rejected'],
  )
  t.match(results[1], { reason: { message: "Duplicate nodes with node-name='a'" } })
  t.equal(graph.nodes().length, 2)
})

t.test('refusals of blockdev-del', async (t) => {
  const { open, graph } = prepared(['a', 'b', 'c'])
  const a = await open('a')
  a.monitorOwned = true
  const b = await open('b', { backing: 'a' })
  b.monitorOwned = true
  await t.rejects(graph.remove('none'), {
    kind: 'not-found',
    message: "Failed to find node with node-name='none'",
  })
  await t.rejects(graph.remove('a'), {
    kind: 'busy',
    message: "Node 'a' is busy: node is used as backing hd of 'b'",
  })
  await t.rejects(graph.remove(b.children[0]!.node.name), /is not owned by the monitor/)
  const user = await hold(graph, b)
  await t.rejects(graph.remove('b'), { kind: 'busy', message: 'Node b is in use' })
  await user.detach()
  const job = await Backend.attach(graph, b, {
    perm: 0,
    owner: { kind: 'job', name: 'j', type: 'mirror' },
  })
  await t.rejects(graph.remove('b'), {
    kind: 'busy',
    message: "Node 'b' is busy: block device is in use by block job: mirror",
  })
  await job.detach()
  await graph.remove('b')
  await graph.remove('a')
  t.equal(graph.nodes().length, 0)
})

t.test('a node stays as long as anybody uses it', async (t) => {
  const { open, graph } = prepared(['a', 'b', 'c'])
  const base = await open('a')
  const one = await open('b', { backing: 'a' })
  const two = await open('c', { backing: 'a' })
  t.equal(base.parents.size, 2)
  await graph.release(one)
  t.notOk(base.closed)
  await graph.release(two)
  t.ok(base.closed, 'nobody else had asked for it')
  t.equal(graph.nodes().length, 0)
})

t.test('a node that is used by two ways closes once', async (t) => {
  const { open, graph } = prepared(['a', 'b'])
  await open('a', { 'read-only': true })
  const top = await open('b', { 'read-only': true, file: 'a', backing: 'a' })
  await graph.release(top)
  t.equal(graph.nodes().length, 0)
})

t.test('somebody comes while the node is being closed', async (t) => {
  const { open, graph, files } = prepared(['a'])
  const node = await open('a')
  await node.write(0, Buffer.alloc(512))
  files.get('a')!.intercept = async (event) => {
    if (event.kind === 'flush') await nextTurn()
  }
  const closing = graph.release(node)
  await t.rejects(hold(graph, node), ofKind('not-found'))
  await closing
  t.equal(node.parents.size, 0)
})

t.test('the end: everything closes, and failures are told', async (t) => {
  const { open, graph, files } = prepared(['a', 'b', 'c'])
  for (const name of ['a', 'b', 'c']) {
    const node = await open(name)
    node.monitorOwned = true
    await node.write(0, Buffer.alloc(512))
  }
  files.get('b')!.intercept = (event) => {
    if (event.kind === 'flush') throw new BlockError('no-space', 'full')
  }
  await t.rejects(graph.closeAll(), { kind: 'no-space', message: 'full' })
  t.equal(graph.nodes().length, 0)
})

t.test('opening and closing at random, many at once', async (t) => {
  const random = seeded(8)
  const names = Array.from({ length: 12 }, (_, i) => `n${i}`)
  const { open, graph } = prepared(names)
  for (let round = 0; round < 30; round++) {
    await Promise.allSettled(
      Array.from({ length: 8 }, async () => {
        const name = random.pick(names)
        if (random.chance(0.5)) await graph.remove(name)
        else {
          const node = await open(name, {
            'read-only': true,
            ...(random.chance(0.6) ? { backing: random.pick(names) } : { backing: null }),
          })
          node.monitorOwned = true
        }
      }),
    )
    for (const node of graph.nodes()) {
      if (node.closed) t.fail(`${node.name} is closed`)
      for (const edge of node.children)
        if (edge!.node.closed || !edge!.node.parents.has(edge!)) t.fail(`${node.name} has lost ${edge!.name}`)
      for (const edge of node.parents)
        if (!(edge.parent as typeof node).children.includes(edge)) t.fail(`${node.name} has an odd parent`)
    }
  }
  await graph.closeAll()
  t.equal(graph.nodes().length, 0)
})

t.test('a graph of diamonds is drained in little time', async (t) => {
  const names = Array.from({ length: 60 }, (_, i) => `n${i}`)
  const { open, graph } = prepared(names)
  let below = await open('n0', { 'read-only': true })
  for (const name of names.slice(1))
    below = await open(name, { 'read-only': true, file: below.name, backing: below.name })
  const user = await Backend.attach(graph, below, { perm: 1 })
  await graph.drained(graph.lookup('n0'), async () => {})
  await user.detach()
  t.equal(graph.nodes().length, 0)
})
