/** Packed clusters that go from one image into another as they are. */

import fs from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { KiB, MiB } from '../../../../src/base/units.ts'
import type { Backend } from '../../../../src/block/backend.ts'
import { copy } from '../../../../src/block/copy.ts'
import type { CopyPlan } from '../../../../src/block/copy-plan.ts'
import { ExtentList, HOLE } from '../../../../src/block/extent.ts'
import type { Options } from '../../../../src/block/options.ts'
import { packFor, unpackOnly } from '../../../../src/format/qcow2/pack.ts'
import { tempDir, textBytes } from '../../../support/images.ts'
import { oracle } from '../../../support/oracle.ts'
import { seeded } from '../../../support/random.ts'
import { type TestGraph, testGraph } from './bench-graph.ts'

const UNIT = 64 * KiB
const UNITS = 40
const SIZE = UNITS * UNIT - 3 * 512
/** Places of what does not pack, of packed zeroes, and of nothing. */
const NOISE = [3, 21]
/** What is always packed: noise, and the last cluster, which is not whole. */
const PACKED = [...NOISE, UNITS - 1]
const ZEROES = [5, 22]
const NOTHING = [7, 8, 30]
/** Level and window of those packed here: not what a writer of ours would make. */
type Packing = (plain: Uint8Array) => Uint8Array

const qemu = oracle()

interface Bench {
  readonly world: TestGraph
  readonly folder: string
}

const bench = (t: Test): Bench => ({ world: testGraph(t), folder: tempDir(t) })

const contentOf = async (image: Backend): Promise<Buffer> => {
  const all = Buffer.alloc(image.size)
  await image.read(0, all)
  return all
}

const unitAt = (i: number): Uint8Array => {
  const length = Math.min(UNIT, SIZE - i * UNIT)
  if (NOISE.includes(i)) return seeded(100 + i).bytes(length)
  if (ZEROES.includes(i)) return new Uint8Array(length)
  return textBytes(length, seeded(200 + i))
}

/** An image in which everything is packed that can be. */
const makeSource = async (
  { world, folder }: Bench,
  options: Options = {},
  packing?: Packing,
): Promise<string> => {
  const path = join(folder, 'source.qcow2')
  await world.create(path, { size: SIZE, ...options })
  const image = await world.open(path)
  const pack = image.node.layer.pack!
  if (packing !== undefined) pack.pack = async (plain) => packing(plain)
  for (let i = 0; i < UNITS; i++)
    if (!NOTHING.includes(i)) await image.write(i * UNIT, unitAt(i), { compressed: !NOISE.includes(i) })
  await image.flush()
  await image.detach()
  return path
}

interface Outcome {
  readonly path: string
  /** Guest bytes of the units that were packed again. */
  readonly packed: number[]
}

let made = 0

/** Converts, checks the result, and tells what was packed. */
const convert = async (
  t: Test,
  { world, folder }: Bench,
  source: string,
  options: Options = {},
  how: { readonly plan?: Partial<CopyPlan>; readonly passing?: boolean } = {},
): Promise<Outcome> => {
  const path = join(folder, `target-${made++}.qcow2`)
  await world.create(path, { size: SIZE, ...options })
  const [from, to] = [await world.open(source, {}, true), await world.open(path)]
  const pack = to.node.layer.pack!
  const packed: number[] = []
  const original = pack.pack
  pack.pack = (plain, offset) => {
    packed.push(offset)
    return original(plain, offset)
  }
  if (how.passing === false) delete pack.pass
  try {
    await copy(
      {
        source: { backend: from, length: SIZE },
        target: to,
        targetOffset: 0,
        targetReadsZero: true,
        skipHoles: false,
        compressed: true,
        sparseSize: 4096,
        parallel: 8,
        outOfOrder: false,
        salvage: false,
        ...how.plan,
      },
      { signal: new AbortController().signal, checkpoint: async () => {}, advance() {} },
    )
    await to.flush()
    t.ok((await contentOf(to)).equals(await contentOf(from)), 'same content')
  } finally {
    await Promise.all([from.detach(), to.detach()])
  }
  if (qemu !== undefined) {
    qemu.qemuImgOk(['check', path])
    qemu.qemuImgOk(['compare', source, path])
  }
  return { path, packed: packed.sort((a, b) => a - b).map((at) => at / UNIT) }
}

const isHole = async (world: TestGraph, path: string, unit: number): Promise<boolean> => {
  const image = await world.open(path, {}, true)
  const list = new ExtentList(1).reset(unit * UNIT, UNIT)
  await image.node.map(unit * UNIT, UNIT, list)
  await image.detach()
  return list.kinds[0] === HOLE && list.covered === UNIT
}

for (const type of ['zlib', 'zstd'])
  t.test(`${type}: only what is not packed in the source is packed`, async (t) => {
    const it = bench(t)
    const options = { 'compression-type': type }
    const source = await makeSource(it, options)
    const passed = await convert(t, it, source, options)
    t.same(passed.packed, PACKED)
    for (const unit of [...ZEROES, ...NOTHING])
      t.ok(await isHole(it.world, passed.path, unit), `${unit} is empty`)
    const again = await convert(t, it, source, options)
    t.ok(fs.readFileSync(again.path).equals(fs.readFileSync(passed.path)), 'the same file each time')
    const packed = await convert(t, it, source, options, { passing: false })
    t.equal(packed.packed.length, UNITS - ZEROES.length - NOTHING.length)
    t.ok(fs.readFileSync(packed.path).equals(fs.readFileSync(passed.path)), 'the same as when packed')
  })

t.test('the bytes are those of the source', async (t) => {
  const it = bench(t)
  const packing: Packing = (plain) => deflateRawSync(plain, { level: 1, windowBits: 12 })
  const source = await makeSource(it, {}, packing)
  const { path, packed } = await convert(t, it, source)
  t.same(packed, PACKED)
  const file = fs.readFileSync(path)
  for (const i of [0, 9, 38]) t.ok(file.includes(Buffer.from(packing(unitAt(i)))), `unit ${i}`)
  t.ok(file.length <= fs.statSync(source).size)
})

t.test('where the images do not agree, all is packed', async (t) => {
  const it = bench(t)
  const source = await makeSource(it)
  const all = (await convert(t, it, source, { 'compression-type': 'zstd' })).packed
  t.equal(all.length, UNITS - ZEROES.length - NOTHING.length)
  // 2 MiB is more than a usual piece of a copy.
  for (const [size, count] of [
    [2 * UNIT, 20],
    [MiB, 3],
    [2 * MiB, 2],
  ] as const)
    t.equal(
      (await convert(t, it, source, { 'cluster-size': size })).packed.length,
      count,
      `clusters of ${size}`,
    )
  t.equal((await convert(t, it, source, {}, { plan: { salvage: true } })).packed.length, all.length)
})

t.test('what lies beyond the end of the image does not pass', async (t) => {
  const it = bench(t)
  const source = await makeSource(it)
  const image = await it.world.open(source)
  image.node.layer.pack!.pack = async (plain) =>
    deflateRawSync(Buffer.from(plain).fill(1, plain.length - 512), { windowBits: 12 })
  await image.write((UNITS - 1) * UNIT, unitAt(UNITS - 1), { compressed: true })
  await image.detach()
  t.same((await convert(t, it, source)).packed, PACKED)
})

t.test('an overlay over a packed image', async (t) => {
  const it = bench(t)
  const base = await makeSource(it)
  const path = join(it.folder, 'overlay.qcow2')
  await it.world.create(path, { size: SIZE, 'backing-file': base, 'backing-fmt': 'qcow2' })
  const overlay = await it.world.open(path)
  await overlay.write(12 * UNIT + 1000, Buffer.from('changed'))
  await overlay.write(14 * UNIT, textBytes(UNIT, seeded(3)), { compressed: true })
  await overlay.detach()
  t.same((await convert(t, it, path)).packed, [NOISE[0], 12, NOISE[1], UNITS - 1])
})

t.test('damage fails as it does without', async (t) => {
  const it = bench(t)
  for (const type of ['zlib', 'zstd']) {
    const options = { 'compression-type': type }
    const source = await makeSource(it, options)
    const image = await it.world.open(source, {}, true)
    const list = new ExtentList(1).reset(10 * UNIT, UNIT)
    await image.node.map(10 * UNIT, UNIT, list)
    await image.detach()
    const file = fs.openSync(source, 'r+')
    fs.writeSync(file, Buffer.alloc(200, 0xff), 0, 200, list.childOffsets[0]!)
    fs.closeSync(file)
    const failures: string[] = []
    for (const passing of [true, false])
      await convert(t, it, source, options, { passing }).catch((error) =>
        failures.push(`${error.kind} ${error.message}`),
      )
    t.same(failures, ['io Input/output error', 'io Input/output error'], type)
    fs.unlinkSync(source)
  }
})

t.test('what is encrypted takes no packed bytes', async (t) => {
  for (const type of ['zlib', 'zstd'] as const) {
    const pack = await packFor(type, UNIT)
    t.ok(pack.pass)
    t.notOk(unpackOnly(pack).pass)
  }
})
