/**
 * Requests of which each part may be held up: whatever overtakes what, flushes and growing of the file among it, the guest
 * reads what it wrote, now and when the image is opened again.
 */

import { setImmediate as nextTurn } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { KiB, MiB } from '../../../src/base/units.ts'
import { Backend } from '../../../src/block/backend.ts'
import type { Driver } from '../../../src/block/driver.ts'
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../../src/block/edge.ts'
import { Graph } from '../../../src/block/graph.ts'
import type { Options } from '../../../src/block/options.ts'
import { parallels } from '../../../src/format/parallels/driver.ts'
import { qcow } from '../../../src/format/qcow/driver.ts'
import { qed } from '../../../src/format/qed/driver.ts'
import { vdi } from '../../../src/format/vdi/driver.ts'
import { vpc } from '../../../src/format/vpc/driver.ts'
import { MemoryStorage, memoryDriver } from '../../../src/protocol/memory.ts'
import { Exercise } from '../../support/exercise.ts'
import { seeded } from '../../support/random.ts'

const SIZE = 5 * MiB + 512
const ROUNDS = 12

const SHAPES: readonly (readonly [driver: Driver, create: Options])[] = [
  [qed, { 'cluster-size': 4 * KiB, 'table-size': 2 }],
  [qed, {}],
  [qcow, {}],
  [vpc, { 'force-size': true }],
  [vpc, { 'force-size': true, subformat: 'fixed' }],
  [vdi, {}],
  [parallels, { 'cluster-size': 64 * KiB }],
]

const exercise = async (t: Test, driver: Driver, create: Options, seed: number): Promise<void> => {
  const random = seeded(seed)
  const storage = new MemoryStorage()
  const all = [driver, memoryDriver(new Map([['image', storage]]))]
  const graph = new Graph(
    {
      all,
      byName: (name) => all.find((one) => one.name === name),
      byProtocol: () => undefined,
      forPath: () => 'memory',
    },
    { secret: () => new Uint8Array(), warn: () => {} },
  )
  t.teardown(() => graph.closeAll())
  const perm = PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE
  const file = { driver: 'memory', filename: 'image' }
  const bare = await Backend.attach(graph, await graph.open(file, { readOnly: false }), { perm })
  const signal = new AbortController().signal
  await driver.create!.create(
    { size: SIZE, ...create, file: bare.node.name },
    {
      signal,
      child: async () => bare.edge,
      backing: () => Promise.reject(new Error('there is none')),
      secret: () => new Uint8Array(),
      warn: () => {},
    },
  )
  await bare.detach()
  storage.intercept = async ({ kind }) => {
    // What changes the file's size had better not be decided long before.
    for (let turns = random.below(kind === 'resize' ? 100 : 6); turns > 0; turns--) await nextTurn()
  }
  let model: Buffer = Buffer.alloc(SIZE)
  for (let part = 0; part < 3; part++) {
    const node = await graph.open({ driver: driver.name, discard: 'unmap', file }, { readOnly: false })
    const image = await Backend.attach(graph, node, { perm })
    const exercised = new Exercise(random, image, model)
    await exercised.verify(t)
    for (let round = 0; round < ROUNDS; round++) await exercised.round()
    await exercised.verify(t)
    model = exercised.model
    await image.detach()
  }
}

t.setTimeout(120_000)

for (const [i, [driver, create]] of SHAPES.entries())
  t.test(`${driver.name} ${JSON.stringify(create)}`, (t) => exercise(t, driver, create, 500 + i))
