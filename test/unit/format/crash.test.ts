/**
 * What a loss of power leaves of an image: at any moment, with any choice of the changes since the last flush, the image
 * opens, shows everything that was flushed, and of what came later each sector either as it was or as it was to be.
 */

import t, { type Test } from 'tap'
import { KiB, MiB, SECTOR } from '../../../src/base/units.ts'
import { Backend } from '../../../src/block/backend.ts'
import type { Driver } from '../../../src/block/driver.ts'
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../../src/block/edge.ts'
import { Graph } from '../../../src/block/graph.ts'
import type { Options } from '../../../src/block/options.ts'
import { parallels } from '../../../src/format/parallels/driver.ts'
import { qcow } from '../../../src/format/qcow/driver.ts'
import { qed } from '../../../src/format/qed/driver.ts'
import { raw } from '../../../src/format/raw/driver.ts'
import { vdi } from '../../../src/format/vdi/driver.ts'
import { vmdk } from '../../../src/format/vmdk/driver.ts'
import { vpc } from '../../../src/format/vpc/driver.ts'
import {
  afterPowerLoss,
  type MemoryEvent,
  MemoryStorage,
  memoryDriver,
  replay,
} from '../../../src/protocol/memory.ts'
import { type Random, seeded } from '../../support/random.ts'
import { differencingVhd } from '../../support/vhd.ts'

const SIZE = 3 * MiB
const STATES = 30

interface Shape {
  readonly driver: Driver
  readonly create?: Options
  /** What stands in every byte of a backing file; 0: there is none. */
  readonly below?: number
  /** The image, where the driver does not make such ones. */
  readonly start?: Uint8Array
}

const differencing = differencingVhd({
  size: SIZE,
  blockSize: 256 * KiB,
  parentUuid: new Uint8Array(16),
  locators: [],
  parentName: 'base.vhd',
})

const SHAPES: readonly Shape[] = [
  { driver: qed, create: { 'cluster-size': 4 * KiB, 'table-size': 2 } },
  { driver: qed, create: { 'cluster-size': 4 * KiB, 'table-size': 2 }, below: 77 },
  { driver: qed, below: 77 },
  { driver: qcow },
  { driver: qcow, below: 77 },
  { driver: vpc, create: { 'force-size': true } },
  { driver: vpc, below: 77, start: differencing },
  { driver: vdi },
  { driver: parallels, create: { 'cluster-size': 64 * KiB } },
  { driver: parallels, create: { 'cluster-size': 64 * KiB }, below: 77 },
  { driver: vmdk },
  { driver: vmdk, create: { 'zeroed-grain': true } },
]

const graphOver = ({ driver, below = 0 }: Shape, storage: MemoryStorage): Graph => {
  const base = new MemoryStorage()
  base.apply({ kind: 'write', offset: 0, length: SIZE, bytes: new Uint8Array(SIZE).fill(below) })
  const files = new Map([
    ['image', storage],
    ['base', base],
  ])
  const all = [driver, raw, memoryDriver(files)]
  return new Graph(
    {
      all,
      byName: (name) => all.find((one) => one.name === name),
      byProtocol: () => undefined,
      forPath: () => 'memory',
    },
    { secret: () => new Uint8Array(), warn: () => {} },
  )
}

const open = async (graph: Graph, { driver, below = 0 }: Shape): Promise<Backend> => {
  const file = { driver: 'memory', filename: 'image' }
  const backing = { driver: 'raw', file: { driver: 'memory', filename: 'base' } }
  const node = await graph.open(
    { driver: driver.name, discard: 'unmap', file, ...(below !== 0 && { backing }) },
    { readOnly: false },
  )
  return Backend.attach(graph, node, { perm: PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE })
}

const create = async (shape: Shape): Promise<MemoryStorage> => {
  const storage = new MemoryStorage()
  const { start } = shape
  if (start !== undefined) {
    storage.apply({ kind: 'write', offset: 0, length: start.length, bytes: start })
    return storage
  }
  const graph = graphOver(shape, storage)
  const file = await graph.open({ driver: 'memory', filename: 'image' }, { readOnly: false })
  const backend = await Backend.attach(graph, file, { perm: PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE })
  const signal = new AbortController().signal
  await shape.driver.create!.create(
    { size: SIZE, ...shape.create, file: file.name },
    {
      signal,
      child: async () => backend.edge,
      backing: () => Promise.reject(new Error('there is none')),
      secret: () => new Uint8Array(),
      warn: () => {},
    },
  )
  await backend.detach()
  await graph.closeAll()
  return storage
}

/** What each sector may show: one value when it was flushed, several when it was changed since. */
class Model {
  readonly sectors: Set<number>[]

  constructor(value = 0) {
    this.sectors = Array.from({ length: SIZE / SECTOR }, () => new Set([value]))
  }

  write(offset: number, length: number, value: number, kept = true): void {
    for (let i = offset / SECTOR; i < (offset + length) / SECTOR; i++) {
      if (!kept) this.sectors[i]!.clear()
      this.sectors[i]!.add(value)
    }
  }

  copy(): Model {
    const copy = new Model()
    this.sectors.forEach((values, i) => {
      copy.sectors[i] = new Set(values)
    })
    return copy
  }

  /** First sector that shows what it must not, or −1. */
  wrong(content: Uint8Array): number {
    return this.sectors.findIndex((values, i) => {
      const sector = content.subarray(i * SECTOR, (i + 1) * SECTOR)
      return !values.has(sector[0]!) || sector.some((byte) => byte !== sector[0])
    })
  }
}

const change = async (backend: Backend, model: Model, current: Uint8Array, random: Random): Promise<void> => {
  const taken: [number, number][] = []
  const pending: Promise<void>[] = []
  for (let i = 0; i < 6; i++) {
    const offset = random.below(SIZE / SECTOR) * SECTOR
    const length = Math.min(random.between(1, random.chance(0.3) ? 400 : 20) * SECTOR, SIZE - offset)
    if (taken.some(([at, size]) => offset < at + size && at < offset + length)) continue
    taken.push([offset, length])
    const value = random.chance(0.25) ? 0 : random.between(1, 255)
    model.write(offset, length, value)
    current.fill(value, offset, offset + length)
    if (value !== 0) pending.push(backend.node.write(offset, new Uint8Array(length).fill(value)))
    else pending.push(backend.node.zero(offset, length, { mayUnmap: random.chance(0.5) }))
  }
  await Promise.all(pending)
}

const survive = async (t: Test, shape: Shape, seed: number): Promise<void> => {
  const random = seeded(seed)
  const start = await create(shape)
  const live = replay([], start)
  const diary: MemoryEvent[] = []
  live.diary = diary
  const graph = graphOver(shape, live)
  const backend = await open(graph, shape)
  const current = new Uint8Array(SIZE).fill(shape.below ?? 0)
  let model = new Model(shape.below)
  /** The model that holds from an event on until the next mark. */
  const marks: { readonly from: number; readonly model: Model }[] = [{ from: 0, model }]
  for (let round = 0; round < 12; round++) {
    await change(backend, model, current, random)
    if (!random.chance(0.5)) continue
    await backend.flush()
    // All that was written is there now; before this moment the older values were possible as well.
    model = model.copy()
    for (let i = 0; i < SIZE / SECTOR; i++) model.write(i * SECTOR, SECTOR, current[i * SECTOR]!, false)
    marks.push({ from: diary.length, model })
  }
  live.diary = undefined
  const flushes = diary.flatMap((event, at) => (event.kind === 'flush' ? [at] : []))
  for (let i = 0; i < STATES; i++) {
    // Most is at stake just before a flush.
    const count = random.chance(0.3)
      ? random.between(0, diary.length)
      : Math.max(random.pick(flushes) - random.below(3), 0)
    const chance = random.pick([0, 0.3, 0.7, 1])
    const events = afterPowerLoss(diary, count, () => random.chance(chance))
    const expected = marks.findLast(({ from }) => from <= count)!.model
    await look(t, shape, replay(events, start), expected, `after ${count} of ${diary.length}`)
  }
  await backend.detach()
  await graph.closeAll()
}

const look = async (
  t: Test,
  shape: Shape,
  left: MemoryStorage,
  expected: Model,
  name: string,
): Promise<void> => {
  const graph = graphOver(shape, left)
  try {
    const image = await open(graph, shape)
    const content = new Uint8Array(SIZE)
    await image.node.read(0, content)
    const wrong = expected.wrong(content)
    if (wrong >= 0) t.fail(`${name}: sector ${wrong} shows ${content[wrong * SECTOR]}`)
    // It can be written to, without harm to the rest.
    await image.node.write(SIZE / 2 - 700, new Uint8Array(1400).fill(9))
    content.fill(9, SIZE / 2 - 700, SIZE / 2 + 700)
    await image.detach()
    const again = await open(graph, shape)
    const after = new Uint8Array(SIZE)
    await again.node.read(0, after)
    if (!Buffer.from(after).equals(content)) t.fail(`${name}: writing to it harms it`)
    const check = await again.node.layer.check?.check('none', {
      signal: new AbortController().signal,
      progress: async () => {},
      found: () => {},
    })
    if (check !== undefined && check.corruptions + check.checkErrors > 0) t.fail(`${name}: is corrupt`)
    await again.detach()
  } catch (error) {
    t.fail(`${name}: ${String(error)}`)
  }
  await graph.closeAll()
  t.pass(name)
}

t.setTimeout(120_000)

for (const [i, shape] of SHAPES.entries())
  t.test(JSON.stringify({ ...shape, driver: shape.driver.name, start: undefined }), (t) =>
    survive(t, shape, 300 + i),
  )
