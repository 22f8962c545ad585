/** Differencing images: whatever names the parent leads to it, through the gate, and sectors are of the one or the other. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { KiB, MiB, SECTOR } from '../../../../src/base/units.ts'
import { Backend } from '../../../../src/block/backend.ts'
import { createImage } from '../../../../src/block/create.ts'
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../../../src/block/edge.ts'
import { Graph } from '../../../../src/block/graph.ts'
import { gate, type OpenPolicy } from '../../../../src/block/open-policy.ts'
import { drivers } from '../../../../src/drivers.ts'
import { Exercise } from '../../../support/exercise.ts'
import { tempDir } from '../../../support/images.ts'
import { seeded } from '../../../support/random.ts'
import { differencingVhd, type Locator, uuidOf } from '../../../support/vhd.ts'

const SIZE = 3 * MiB
const signal = new AbortController().signal
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** A Macintosh alias, as far as it matters: the file's name with its length before it. */
const alias = (name: string): Buffer => {
  const bytes = Buffer.alloc(150)
  bytes[50] = name.length
  bytes.write(name, 51, 'latin1')
  return bytes
}

const graphOf = (t: Test, policy: OpenPolicy = 'compat'): Graph => {
  const environment = { secret: () => new Uint8Array(), warn: () => {}, checkImplied: gate(policy) }
  const graph = new Graph(drivers, environment)
  t.teardown(() => graph.closeAll())
  return graph
}

const open = async (graph: Graph, filename: string, readOnly: boolean): Promise<Backend> => {
  const node = await graph.open(
    { driver: 'vpc', discard: 'unmap', file: { driver: 'file', filename } },
    { readOnly },
  )
  const perm = readOnly ? PERM_CONSISTENT_READ : PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE
  return Backend.attach(graph, node, { perm })
}

/** A dynamic image with content, in a folder below `folder`. */
const makeParent = async (t: Test, path: string, content: Uint8Array): Promise<Buffer> => {
  const graph = graphOf(t)
  const options = { size: SIZE, 'force-size': true }
  await createImage(graph, { filename: path, format: 'vpc', options, signal })
  const parent = await open(graph, path, false)
  await parent.node.write(0, content)
  await parent.detach()
  return uuidOf(readFileSync(path))
}

type Named = readonly [parent: string, locators: readonly Locator[], header: string]

const BELOW = 'below/parent.vhd'
const BESIDE = 'beside.vhd'

const NAMES: readonly Named[] = [
  [BELOW, [{ platform: 'W2ru', bytes: wide('.\\below\\parent.vhd') }], ''],
  [BELOW, [{ platform: 'W2ru', bytes: wide('below\\parent.vhd') }], ''],
  [BELOW, [{ platform: 'Wi2r', bytes: Buffer.from('.\\below\\parent.vhd') }], ''],
  [BELOW, [{ platform: 'MacX', bytes: Buffer.from('file://./below/par%65nt.vhd') }], ''],
  [BESIDE, [{ platform: 'MacX', bytes: Buffer.from('file://localhost/Users/me/beside.vhd') }], ''],
  [BESIDE, [{ platform: 'W2ku', bytes: wide('C:\\disks\\beside.vhd') }], ''],
  [BESIDE, [{ platform: 'Wi2k', bytes: Buffer.from('\\\\server\\share\\beside.vhd') }], ''],
  [BESIDE, [{ platform: 'Mac ', bytes: alias('beside.vhd') }], ''],
  [BESIDE, [], 'beside.vhd'],
  [BESIDE, [], 'C:\\old\\beside.vhd'],
  // What is relative wins over what is absolute, and what says nothing counts for nothing.
  [
    BELOW,
    [
      { platform: 'W2ku', bytes: wide('C:\\disks\\nonesuch.vhd') },
      { platform: 'W2ru', bytes: wide('below\\parent.vhd') },
    ],
    'nonesuch.vhd',
  ],
  [BESIDE, [{ platform: 'W2ru', bytes: wide('below\\') }], 'beside.vhd'],
]

t.test('the parent is found by every kind of name', async (t) => {
  const folder = tempDir(t)
  mkdirSync(join(folder, 'below'))
  const content = seeded(1).bytes(SIZE)
  const uuids = new Map<string, Buffer>()
  for (const name of [BELOW, BESIDE]) uuids.set(name, await makeParent(t, join(folder, name), content))
  for (const [parent, locators, parentName] of NAMES) {
    const path = join(folder, 'top.vhd')
    const parentUuid = uuids.get(parent)!
    writeFileSync(
      path,
      differencingVhd({
        size: SIZE,
        blockSize: 512 * KiB,
        parentUuid,
        locators,
        parentName,
        sectors: new Map([[3, 7]]),
      }),
    )
    const image = await open(graphOf(t), path, true)
    const read = Buffer.alloc(SIZE)
    await image.node.read(0, read)
    const expected = Buffer.from(content)
    expected.fill(7, 3 * SECTOR, 4 * SECTOR)
    t.ok(read.equals(expected), JSON.stringify([locators.map(({ platform }) => platform), parentName]))
    await image.detach()
  }
})

t.test('another image of that name is not taken for the parent', async (t) => {
  const folder = tempDir(t)
  await makeParent(t, join(folder, 'a.vhd'), Buffer.alloc(SECTOR, 1))
  const path = join(folder, 'top.vhd')
  const locators = [{ platform: 'W2ru', bytes: wide('a.vhd') }]
  const parentUuid = Buffer.alloc(16, 5)
  writeFileSync(path, differencingVhd({ size: SIZE, blockSize: MiB, parentUuid, locators, parentName: '' }))
  await t.rejects(open(graphOf(t), path, true), /is not the parent that the image was made for/)
})

t.test('names pass the gate, and some are none', async (t) => {
  const folder = tempDir(t)
  mkdirSync(join(folder, 'inside'))
  const parentUuid = await makeParent(t, join(folder, 'outside.vhd'), Buffer.alloc(SECTOR, 1))
  const path = join(folder, 'inside', 'top.vhd')
  const write = (bytes: Uint8Array, platform = 'W2ru'): void =>
    writeFileSync(
      path,
      differencingVhd({
        size: SIZE,
        blockSize: MiB,
        parentUuid,
        locators: [{ platform, bytes }],
        parentName: '',
      }),
    )
  write(wide('..\\outside.vhd'))
  await (await open(graphOf(t), path, true)).detach()
  await t.rejects(open(graphOf(t, 'strict'), path, true), /Open policy 'strict' does not allow/)
  for (const name of ['json:{"driver":"null-co"}', 'nbd:localhost:1', 'file:top.vhd'])
    await t.test(name, async (t) => {
      write(wide(name))
      await t.rejects(
        open(graphOf(t), path, true),
        /Could not open backing file: Could not open '.*inside\/\.\//,
      )
    })
  for (const name of ['', '/etc/passwd', 'a\nb'])
    await t.test(JSON.stringify(name), async (t) => {
      write(wide(name))
      await t.rejects(open(graphOf(t), path, true), /names no parent/)
    })
})

t.test('random operations', async (t) => {
  const folder = tempDir(t)
  const random = seeded(4)
  for (const blockSize of [2 * MiB, 64 * KiB, 4 * KiB]) {
    const model = random.bytes(SIZE)
    const parentUuid = await makeParent(t, join(folder, 'parent.vhd'), model)
    const parent = readFileSync(join(folder, 'parent.vhd'))
    const sectors = new Map(
      Array.from({ length: 200 }, () => [random.below(SIZE / SECTOR), random.below(256)]),
    )
    for (const [sector, value] of sectors) model.fill(value, sector * SECTOR, (sector + 1) * SECTOR)
    const path = join(folder, 'top.vhd')
    const locators = [{ platform: 'W2ru', bytes: wide('.\\parent.vhd') }]
    writeFileSync(
      path,
      differencingVhd({ size: SIZE, blockSize, parentUuid, locators, parentName: '', sectors }),
    )
    let current = model
    for (let part = 0; part < 3; part++) {
      const image = await open(graphOf(t), path, false)
      const exercise = new Exercise(random, image, current)
      await exercise.verify(t)
      for (let round = 0; round < 6; round++) await exercise.round()
      await image.node.write(777, Buffer.alloc(100, part))
      exercise.model.fill(part, 777, 877)
      await exercise.verify(t)
      current = exercise.model
      const check = await image.node.layer.check!.check('none', {
        signal,
        progress: async () => {},
        found: () => {},
      })
      t.match(check, { corruptions: 0, leaks: 0 })
      await image.detach()
    }
    t.ok(readFileSync(join(folder, 'parent.vhd')).equals(parent), 'the parent is as it was')
  }
})
