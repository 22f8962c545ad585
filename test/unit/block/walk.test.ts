import t from 'tap'
import type { Driver } from '../../../src/block/driver.ts'
import { CODED, DATA, type ExtentList, HOLE, MAYBE_ZERO, RECURSE, ZERO } from '../../../src/block/extent.ts'
import type { Node } from '../../../src/block/node.ts'
import { ROLE_DATA, ROLE_FILTERED, ROLE_IMAGE, ROLE_PRIMARY } from '../../../src/block/open-context.ts'
import type { Options } from '../../../src/block/options.ts'
import {
  isDataRun,
  STATUS_CODED,
  STATUS_DATA,
  STATUS_PRESENT,
  STATUS_ZERO,
  StatusList,
  walk,
} from '../../../src/block/walk.ts'
import { type Random, seeded } from '../../support/random.ts'
import { graphOf } from './toy.ts'

const SECTOR = 512

/** What a layer says of one sector. */
interface Said {
  readonly kind: typeof HOLE | typeof ZERO | typeof DATA | typeof CODED
  /** Byte in the child, −1 for none. */
  readonly at: number
  readonly flags: number
}

const geometry = (size: number) => ({
  size,
  cluster: SECTOR,
  zeroUnit: SECTOR,
  discardUnit: SECTOR,
  requestAlign: 1,
  maxTransfer: 1e9,
  readsZero: true,
})

const pushSectors = (said: readonly Said[], offset: number, length: number, out: ExtentList): void => {
  for (let at = offset; at < offset + length; ) {
    const { kind, at: place, flags } = said[Math.floor(at / SECTOR)] ?? { kind: ZERO, at: -1, flags: 0 }
    const inside = at % SECTOR
    if (!out.push(kind, SECTOR - inside, place < 0 ? -1 : 0, place < 0 ? -1 : place + inside, 7, flags))
      return
    at += SECTOR - inside
  }
}

/** `table` (a format with a backing file), `store` (a protocol that knows holes), `pass` (a filter). */
const world = () => {
  const tables = new Map<string, Said[]>()
  const of = (options: { requiredString(name: string): string }): Said[] =>
    tables.get(options.requiredString('table'))!
  const table: Driver = {
    name: 'table',
    kind: 'format',
    backing: true,
    async open({ options, child }) {
      const said = of(options)
      await child('file', ROLE_IMAGE)
      return {
        geometry: () => geometry(said.length * SECTOR),
        map: async (offset, length, out) => pushSectors(said, offset, length, out),
        async close() {},
      }
    },
  }
  const store: Driver = {
    name: 'store',
    kind: 'protocol',
    async open({ options }) {
      const said = of(options)
      return {
        geometry: () => geometry(said.length * SECTOR),
        map: async (offset, length, out) => pushSectors(said, offset, length, out),
        async read(_, into) {
          into.fill(0)
        },
        async close() {},
      }
    },
  }
  const pass: Driver = {
    name: 'pass',
    kind: 'filter',
    async open({ child }) {
      const edge = await child('file', ROLE_FILTERED | ROLE_PRIMARY)
      return { geometry: () => edge.node.geometry(), async close() {} }
    },
  }
  const shifted: Driver = {
    name: 'shifted',
    kind: 'format',
    async open({ child }) {
      const edge = await child('file', ROLE_DATA | ROLE_PRIMARY)
      return {
        geometry: () => geometry(edge.node.size - SECTOR),
        async map(offset, length, out) {
          out.push(DATA, length, 0, offset + SECTOR, 0, RECURSE)
        },
        async close() {},
      }
    },
  }
  const graph = graphOf([table, store, pass, shifted])
  const open = (options: Options): Promise<Node> => graph.open(options, { readOnly: true })
  return { tables, graph, open }
}

/** One answer for every byte, `status depth owner:offset`, however many walks and runs it takes. */
const perByte = async (top: Node, below: Node | undefined, step: number): Promise<string[]> => {
  const answer: string[] = []
  const list = new StatusList()
  for (let at = 0; at < top.size; at += list.covered) {
    const length = Math.min(step, top.size - at)
    await walk(top, below, at, length, list.reset(at, length))
    if (list.covered === 0) throw new Error(`nothing at ${at}`)
    for (let i = 0; i < list.count; i++)
      for (let k = 0; k < list.lengths[i]!; k++) {
        const offset = list.offsets[i]! < 0 ? -1 : list.offsets[i]! + k
        answer.push(`${list.status[i]} ${list.depths[i]} ${list.owners[i]?.name}:${offset}`)
      }
  }
  return answer
}

const randomSaid = (random: Random, kinds: readonly Said['kind'][], flags: readonly number[]): Said => {
  const kind = random.pick(kinds)
  const placed = kind === DATA || kind === CODED || (kind === ZERO && random.chance(0.3))
  return {
    kind,
    at: placed ? SECTOR * random.below(40) : -1,
    flags: kind === DATA ? random.pick(flags) : 0,
  }
}

/** The naive answer: byte by byte, layer by layer. */
const naive = (
  chain: readonly { said: readonly Said[]; store: readonly Said[]; name: string }[],
  stopAt: number,
  at: number,
): string => {
  for (const [depth, { said, store, name }] of chain.entries()) {
    if (depth === stopAt) return `0 ${depth - 1} undefined:-1`
    const own = said[Math.floor(at / SECTOR)]
    // Beyond the end of a backing file the one above answers.
    if (own === undefined) return `${STATUS_ZERO} ${depth - 1} undefined:-1`
    const offset = own.at < 0 ? -1 : own.at + (at % SECTOR)
    if (own.kind === CODED) return `${STATUS_PRESENT | STATUS_DATA | STATUS_CODED} ${depth} undefined:-1`
    if (own.kind === ZERO)
      return `${STATUS_PRESENT | STATUS_ZERO} ${depth} ${offset < 0 ? undefined : `${name}-file`}:${offset}`
    if (own.kind === DATA) {
      const below = store[Math.floor(offset / SECTOR)]
      const zero = below === undefined || below.kind === ZERO ? STATUS_ZERO : 0
      const hint = (own.flags & MAYBE_ZERO) !== 0 ? zero : 0
      return `${STATUS_PRESENT | STATUS_DATA | hint} ${depth} ${name}-file:${offset}`
    }
    if (depth === chain.length - 1) return `${STATUS_ZERO} ${depth} undefined:-1`
  }
  throw new Error('no layer')
}

for (const seed of [1, 2, 3, 4])
  t.test(`chains of any sizes, seed ${seed}`, async (t) => {
    const random = seeded(seed)
    for (let round = 0; round < 8; round++) {
      const { tables, graph, open } = world()
      const length = random.between(1, 5)
      const chain = Array.from({ length }, (_, depth) => ({
        name: `n${depth}`,
        said: Array.from({ length: random.between(1, 40) }, () =>
          randomSaid(random, [HOLE, HOLE, HOLE, ZERO, DATA, CODED], [0, MAYBE_ZERO]),
        ),
        store: Array.from(
          { length: random.between(20, 40) },
          (_, i): Said => ({ ...randomSaid(random, [ZERO, DATA], [0]), at: i * SECTOR }),
        ),
      }))
      let node: Node | undefined
      const nodes: Node[] = []
      for (const { name, said, store } of chain.toReversed()) {
        tables.set(name, said)
        tables.set(`${name}-file`, store)
        node = await open({
          driver: 'table',
          'node-name': name,
          table: name,
          file: { driver: 'store', 'node-name': `${name}-file`, table: `${name}-file` },
          ...(node === undefined ? {} : { backing: node.name }),
        })
        nodes.unshift(node)
      }
      const stopAt = random.chance(0.5) ? random.between(1, length) : length
      const got = await perByte(node!, nodes[stopAt], random.pick([512, 700, 5000, 1e6]))
      const wanted = got.map((_, at) => naive(chain, stopAt, at))
      const wrong = got.findIndex((answer, at) => answer !== wanted[at])
      if (wrong >= 0) {
        t.equal(got[wrong], wanted[wrong], `round ${round}, byte ${wrong} of ${got.length}`)
        return
      }
      await graph.release(node!)
    }
    t.pass()
  })

t.test('nodes that only pass on', async (t) => {
  const { tables, open } = world()
  tables.set('s', [
    { kind: DATA, at: 0, flags: 0 },
    { kind: ZERO, at: SECTOR, flags: 0 },
    { kind: DATA, at: 2 * SECTOR, flags: 0 },
  ])
  tables.set('top', [
    { kind: HOLE, at: -1, flags: 0 },
    { kind: DATA, at: 0, flags: 0 },
    { kind: HOLE, at: -1, flags: 0 },
    { kind: HOLE, at: -1, flags: 0 },
  ])
  const file = { driver: 'store', 'node-name': 's', table: 's' }
  await open({ driver: 'pass', 'node-name': 'f', file: { driver: 'shifted', 'node-name': 'x', file } })
  const filtered = await perByte((await open({ driver: 'pass', file: 'f' })) as Node, undefined, 1e6)
  t.strictSame(
    [filtered[0], filtered[SECTOR]],
    [`${STATUS_PRESENT | STATUS_ZERO} 0 s:512`, `${STATUS_PRESENT | STATUS_DATA} 0 s:1024`],
    'the offset is the file’s, and filters don’t count',
  )
  const store = { driver: 'store', table: 's', 'node-name': 'ts' }
  const top = await open({ driver: 'table', table: 'top', file: store, backing: 'f' })
  const below = top.backing!.node
  const answer = await perByte(top, undefined, 1e6)
  t.strictSame(
    [0, 1, 2, 3].map((i) => answer[i * SECTOR]),
    [
      `${STATUS_PRESENT | STATUS_ZERO} 1 s:512`,
      `${STATUS_PRESENT | STATUS_DATA} 0 ts:0`,
      `${STATUS_ZERO} 0 undefined:-1`,
      `${STATUS_ZERO} 0 undefined:-1`,
    ],
  )
  const inner = below.children[0]!.node
  const stopped = await perByte(top, inner, 1e6)
  t.equal(stopped[0], '0 1 undefined:-1', 'a walk ends at a node behind a filter, too')
})

t.test('where a run needs to be copied', (t) => {
  t.ok(isDataRun(STATUS_PRESENT | STATUS_DATA))
  t.ok(isDataRun(STATUS_PRESENT | STATUS_DATA | STATUS_CODED))
  t.notOk(isDataRun(STATUS_PRESENT | STATUS_DATA | STATUS_ZERO))
  t.notOk(isDataRun(STATUS_ZERO))
  t.notOk(isDataRun(0))
  t.end()
})

t.test('more runs than a list takes', async (t) => {
  const { tables, open } = world()
  const said = Array.from(
    { length: 5000 },
    (_, i): Said =>
      i % 2 === 0 ? { kind: ZERO, at: -1, flags: 0 } : { kind: DATA, at: i * SECTOR, flags: 0 },
  )
  tables.set('a', said)
  const node = await open({ driver: 'table', table: 'a', file: { driver: 'store', table: 'a' } })
  const list = new StatusList()
  let runs = 0
  for (let at = 0; at < node.size; at += list.covered) {
    await walk(node, undefined, at, node.size - at, list.reset(at, node.size - at))
    t.ok(list.covered > 0)
    runs += list.count
  }
  t.equal(runs, 5000)
})
