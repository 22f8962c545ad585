import t from 'tap'
import { Backend } from '../../../src/block/backend.ts'
import type { Driver } from '../../../src/block/driver.ts'
import {
  PERM_CONSISTENT_READ as C,
  Edge,
  PERM_ALL,
  PERM_RESIZE as R,
  PERM_WRITE_UNCHANGED as U,
  PERM_WRITE as W,
} from '../../../src/block/edge.ts'
import type { Staged } from '../../../src/block/layer.ts'
import {
  ROLE_COW,
  ROLE_DATA,
  ROLE_FILTERED,
  ROLE_IMAGE,
  ROLE_METADATA,
} from '../../../src/block/open-context.ts'
import { cumulative, permissionsOfChild } from '../../../src/block/permissions.ts'
import { MemoryStorage } from '../../../src/protocol/memory.ts'
import { graphOf, ofKind, toyImage, toyWorld } from './toy.ts'

const nodeFor = async (readOnly: boolean, metadataOnly = false) => {
  const world = toyWorld()
  world.images.set('a', toyImage(4096, 4096))
  world.files.set('a', new MemoryStorage())
  const options = { driver: 'toy', image: 'a', file: { driver: 'memory', filename: 'a' } }
  return world.graph.open(options, { readOnly, metadataOnly })
}

t.test('what a node asks of its child, by role', async (t) => {
  const writable = await nodeFor(false)
  const readOnly = await nodeFor(true)
  const info = await nodeFor(true, true)
  const idle = { perm: 0, shared: PERM_ALL }
  const used = { perm: C | W, shared: C | W | U }
  for (const [what, node, role, own, perm, shared] of [
    ['idle writable image', writable, ROLE_IMAGE, idle, C | W | R, C | U],
    ['idle read-only image', readOnly, ROLE_IMAGE, idle, C, C | U],
    ['an image whose metadata is looked at', info, ROLE_IMAGE, idle, 0, C | U],
    ['metadata only, data elsewhere', writable, ROLE_METADATA, idle, C | W | R, C | U],
    ['data elsewhere, idle', writable, ROLE_DATA, idle, 0, C | W | U],
    ['data elsewhere, written to', writable, ROLE_DATA, used, C | W | R, C | W | U],
    ['data elsewhere, filled in', writable, ROLE_DATA, { perm: U, shared: PERM_ALL }, U | W | R, C | W | U],
    ['a filter passes on', writable, ROLE_FILTERED, used, C | W, C | W | U],
    ['an idle filter needs nothing', writable, ROLE_FILTERED, idle, 0, PERM_ALL],
    ['backing, idle', writable, ROLE_COW, idle, 0, PERM_ALL],
    ['backing, read by one that shares writes', writable, ROLE_COW, used, C, PERM_ALL],
    ['backing, read by one that does not', writable, ROLE_COW, { perm: C | W, shared: C | U }, C, C | U],
  ] as const)
    t.strictSame(permissionsOfChild(node, role, own), { perm, shared }, what)
})

t.test('all users together', async (t) => {
  const node = await nodeFor(false)
  t.strictSame(cumulative(node), { perm: 0, shared: PERM_ALL })
  for (const [perm, shared] of [
    [C, C | W | U],
    [U, C | U | R],
  ] as const) {
    const edge = new Edge(node, 'x', 0, 0, node)
    edge.perm = perm
    edge.shared = shared
    node.parents.add(edge)
  }
  t.strictSame(cumulative(node), { perm: C | U, shared: C | U })
})

/** A protocol that says what it was told, and refuses what `refuse` holds. */
const watched = (log: string[], state: { refuse: number; wait?: Promise<void> }): Driver => ({
  name: 'watched',
  kind: 'protocol',
  async open({ nodeName }) {
    const name = nodeName
    return {
      geometry: () => ({
        size: 512,
        cluster: 0,
        zeroUnit: 1,
        discardUnit: 1,
        requestAlign: 1,
        maxTransfer: 512,
        readsZero: true,
      }),
      async read() {},
      async write() {},
      async setPermissions(needed, shared): Promise<Staged> {
        await state.wait
        if ((needed & state.refuse) !== 0) throw new Error(`${name} does not`)
        return {
          commit: () => void log.push(`${name} ${needed}/${shared}`),
          abort: () => void log.push(`${name} aborted`),
        }
      },
      async close() {
        log.push(`${name} closed`)
      },
    }
  },
})

const pass: Driver = {
  name: 'pass',
  kind: 'filter',
  async open({ child }) {
    const edge = await child('file', ROLE_FILTERED)
    return { geometry: () => edge.node.geometry(), async close() {} }
  },
}

t.test('conflicts change nothing, and say who is in whose way', async (t) => {
  const log: string[] = []
  const graph = graphOf([watched(log, { refuse: 0 }), pass])
  const file = await graph.open({ driver: 'watched', 'node-name': 'file' }, { readOnly: false })
  file.monitorOwned = true
  const top = await graph.open({ driver: 'pass', 'node-name': 'top', file: 'file' }, { readOnly: false })
  const job = { kind: 'job', name: 'j0', type: 'backup' } as const
  await Backend.attach(graph, top, { edge: 'main', perm: W, shared: C | W, owner: job })
  t.strictSame([top.children[0]!.perm, top.children[0]!.shared], [W, C | W])
  await t.rejects(Backend.attach(graph, file, { perm: R }), {
    kind: 'busy',
    message:
      "Permission conflict on node 'file': permissions 'resize' are both required by an unnamed block device (uses node 'file' as 'root' child) and unshared by node 'top' (uses node 'file' as 'file' child).",
  })
  await t.rejects(Backend.attach(graph, top, { perm: 0, shared: C }), {
    kind: 'busy',
    message:
      "Permission conflict on node 'top': permissions 'write' are both required by backup job 'j0' (uses node 'top' as 'main' child) and unshared by an unnamed block device (uses node 'top' as 'root' child).",
  })
  t.equal(graph.backends.size, 1)
  t.equal(file.parents.size, 1)
  t.equal(log.at(-1), `file ${W}/${C | W}`)
})

t.test('a read-only node has no writers', async (t) => {
  const graph = graphOf([watched([], { refuse: 0 })])
  const node = await graph.open({ driver: 'watched' }, { readOnly: true })
  for (const perm of [W, U])
    await t.rejects(Backend.attach(graph, node, { perm }), {
      kind: 'read-only',
      message: 'Block node is read-only',
    })
  await Backend.attach(graph, node, { perm: C | R })
})

t.test('one layer refuses: those that agreed are told, and all edges are as before', async (t) => {
  const log: string[] = []
  const state = { refuse: 0 }
  const two: Driver = {
    name: 'two',
    kind: 'format',
    async open({ child }) {
      const edge = await child('file', ROLE_DATA)
      await child('data', ROLE_DATA)
      return { geometry: () => edge.node.geometry(), async close() {} }
    },
  }
  const graph = graphOf([watched(log, state), two])
  const node = await graph.open(
    {
      driver: 'two',
      file: { driver: 'watched', 'node-name': 'a' },
      data: { driver: 'watched', 'node-name': 'b' },
    },
    { readOnly: false },
  )
  const backend = await Backend.attach(graph, node, { perm: C })
  const before = node.children.map((edge) => [edge!.perm, edge!.shared])
  log.length = 0
  state.refuse = W
  await t.rejects(backend.setPermissions(C | W, C), /does not/)
  t.strictSame(
    node.children.map((edge) => [edge!.perm, edge!.shared]),
    before,
  )
  t.strictSame([backend.edge.perm, backend.edge.shared], [C, PERM_ALL])
  t.notOk(
    log.some((line) => /\d\//.test(line)),
    'nothing was committed',
  )
  state.refuse = 0
  await backend.setPermissions(C | W, C)
  t.ok(log.includes(`a ${C | W | R}/${C}`))
})

t.test('changes that overlap in time are made one after the other', async (t) => {
  const log: string[] = []
  const state: { refuse: number; wait?: Promise<void> } = { refuse: 0 }
  const graph = graphOf([watched(log, state)])
  const node = await graph.open({ driver: 'watched', 'node-name': 'n' }, { readOnly: false })
  let goOn!: () => void
  state.wait = new Promise((resolve) => (goOn = resolve))
  state.refuse = W
  const first = Backend.attach(graph, node, { perm: W })
  const second = Backend.attach(graph, node, { perm: C, shared: C })
  const refused = t.rejects(first, /does not/)
  state.wait = new Promise((resolve) => {
    const go = goOn
    goOn = () => {
      go()
      resolve()
    }
  })
  goOn()
  await refused
  await second
  t.strictSame(cumulative(node), { perm: C, shared: C })
  t.equal(log.at(-1), `n ${C}/${C}`, 'the second did not see what the first had to take back')
})

t.test('force-share: others may do as they like', async (t) => {
  const world = toyWorld()
  world.images.set('a', toyImage(4096, 4096))
  world.files.set('a', new MemoryStorage())
  const node = await world.open('a', { 'read-only': true, 'force-share': true })
  t.strictSame([node.children[0]!.perm, node.children[0]!.shared], [C, PERM_ALL])
  await t.rejects(world.open('a', { 'node-name': 'b', 'force-share': true }), ofKind('invalid'))
})
