/** The check: what it finds, what it mends, and that a mended image has what could be kept. */

import t from 'tap'
import { KiB, MiB } from '../../../../src/base/units.ts'
import type { CheckResult, RepairMode } from '../../../../src/block/facets.ts'
import type { MemoryStorage } from '../../../../src/protocol/memory.ts'
import { randomOf } from '../../../support/random.ts'
import { type Bench, bench, readAll } from './bench.ts'
import { buildImage, type ImageSpec, PARENT_ID, PLACES, readGuest, STATE } from './build.ts'

const noise = randomOf(81).bytes(4 * MiB)
const SPEC: ImageSpec = {
  size: 4 * MiB,
  blocks: [0, 1, 2].map((index) => ({
    index,
    state: STATE.full,
    bytes: noise.subarray(index * MiB, (index + 1) * MiB),
  })),
}
const FIRST = 4 * MiB

const write = (file: MemoryStorage, offset: number, bytes: Uint8Array): void =>
  file.apply({ kind: 'write', offset, length: bytes.length, bytes })

const setEntry = (file: MemoryStorage, index: number, value: number): void => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  write(file, PLACES.bat + index * 8, bytes)
}

const look = async (
  { open }: Bench,
  repair: RepairMode,
): Promise<{ texts: string[]; result: CheckResult }> => {
  const image = await open('x', { readOnly: repair === 'none', forCheck: true, noBacking: true })
  const texts: string[] = []
  const result = await image.node.layer.check!.check(repair, {
    signal: new AbortController().signal,
    progress: async () => {},
    found: ({ text }) => texts.push(text),
  })
  await image.detach()
  return { texts, result }
}

interface Case {
  readonly name: string
  readonly spoil: (file: MemoryStorage) => void
  readonly found: RegExp
  readonly corruptions?: number
  readonly leaks?: number
  /** What the guest reads of each block when it is mended; a number: that block's own content, undefined: zeroes. */
  readonly after?: readonly (number | undefined)[]
}

const cases: readonly Case[] = [
  {
    name: 'a damaged header',
    spoil: (file) => write(file, 64 * KiB + 80, Buffer.from([1])),
    found: /^VHDX header at 65536 is damaged$/,
    corruptions: 1,
  },
  {
    name: 'a damaged region table',
    spoil: (file) => write(file, 192 * KiB + 80, Buffer.from([1])),
    found: /^VHDX region table at 196608 differs/,
    corruptions: 1,
  },
  {
    name: 'two blocks in one place',
    spoil: (file) => setEntry(file, 1, FIRST + STATE.full),
    found: /shares its place with another one$/,
    corruptions: 2,
    after: [0, 0, 2],
  },
  {
    name: 'blocks that overlap',
    spoil: (file) => setEntry(file, 2, FIRST + MiB + STATE.full),
    found: /shares its place with another one$/,
    corruptions: 2,
    after: [0, 1, 1],
  },
  {
    name: 'a block beyond the end',
    spoil: (file) => setEntry(file, 1, 100 * MiB + STATE.full),
    found:
      /^VHDX BAT entry 1 start offset 104857600 points after end of file \(7340032\)\. Image has probably been truncated\.$/,
    corruptions: 1,
    after: [0, undefined, 2],
  },
  {
    name: 'a block over the metadata',
    spoil: (file) => setEntry(file, 2, PLACES.metadata + STATE.full),
    found: /^VHDX region 3145728-4194304 overlaps with region 3145728-4194304$/,
    corruptions: 1,
    after: [0, 1, undefined],
  },
  {
    name: 'a block in the header section',
    spoil: (file) => setEntry(file, 0, STATE.full),
    found: /^VHDX BAT entry 0 lies in the header section$/,
    corruptions: 1,
    after: [undefined, 1, 2],
  },
  {
    name: 'an unknown state',
    spoil: (file) => setEntry(file, 3, 4),
    found: /^VHDX BAT entry 3 has unknown state 4$/,
    corruptions: 1,
  },
  {
    name: 'a file that ends within its last block',
    spoil: (file) => file.apply({ kind: 'resize', size: 7 * MiB - 4096 }),
    found: /^VHDX BAT entry 2 end offset 7340031 points after end of file/,
    corruptions: 1,
  },
  {
    name: 'space at the end',
    spoil: (file) => file.apply({ kind: 'resize', size: 10 * MiB }),
    found: /^VHDX image has 3145728 bytes at its end that are not used$/,
    leaks: 3,
  },
]

t.test('an image that is right', async (t) => {
  const world = bench(t)
  for (const spec of [SPEC, { size: 0 }, { size: 4 * MiB }, { ...SPEC, fixed: true }]) {
    world.files.set('x', buildImage(spec))
    for (const repair of ['none', 'leaks', 'all'] as const) {
      const { texts, result } = await look(world, repair)
      t.same(texts, [])
      t.same(result, { corruptions: 0, leaks: 0, checkErrors: 0, corruptionsFixed: 0, leaksFixed: 0 })
    }
  }
})

for (const { name, spoil, found, corruptions = 0, leaks = 0, after = [0, 1, 2] } of cases)
  t.test(name, async (t) => {
    const world = bench(t)
    const file = buildImage(SPEC)
    spoil(file)
    world.files.set('x', file)
    const first = await look(world, 'none')
    t.equal(first.texts.length, Math.max(corruptions, Math.min(leaks, 1)), first.texts.join('; '))
    for (const text of first.texts) t.match(text, found)
    t.match(first.result, { corruptions, leaks, corruptionsFixed: 0, leaksFixed: 0 })
    const second = await look(world, 'leaks')
    t.match(second.result, { corruptions, leaks: 0, corruptionsFixed: 0, leaksFixed: leaks })
    const third = await look(world, 'all')
    t.match(third.result, { corruptions: 0, leaks: 0, corruptionsFixed: corruptions })
    t.same((await look(world, 'none')).texts, [], 'nothing is left to find')
    const expected = Buffer.alloc(4 * MiB)
    after.forEach((block, i) => {
      if (block !== undefined) expected.set(noise.subarray(block * MiB, (block + 1) * MiB), i * MiB)
    })
    if (name === 'a file that ends within its last block') expected.fill(0, 3 * MiB - 4096)
    t.ok(readGuest(file, (_offset, length) => new Uint8Array(length)).equals(expected), 'the content is kept')
    const image = await world.open('x')
    await image.write(MiB, new Uint8Array(512).fill(3))
    expected.fill(3, MiB, MiB + 512)
    t.ok((await readAll(image)).equals(expected), 'and can be written to')
    await image.detach()
  })

t.test('while blocks share their place, nothing is written', async (t) => {
  const world = bench(t)
  const file = buildImage(SPEC)
  setEntry(file, 1, FIRST + STATE.full)
  world.files.set('x', file)
  const image = await world.open('x')
  await t.rejects(image.write(0, new Uint8Array(512)), { code: 'EIO' })
  await t.rejects(image.zero(0, MiB), { code: 'EIO' })
  await image.detach()
})

t.test('a partially present block needs a bitmap', async (t) => {
  const world = bench(t)
  const file = buildImage({
    size: 4 * MiB,
    parent: { parent_linkage: PARENT_ID, relative_path: 'parent.vhdx' },
    blocks: [{ index: 1, state: STATE.partial, bytes: noise.subarray(0, MiB) }],
  })
  world.files.set('x', file)
  const { texts, result } = await look(world, 'all')
  t.same(texts, ['VHDX BAT entry 1 is partially present, but there is no sector bitmap'])
  t.match(result, { corruptions: 1, corruptionsFixed: 0 }, 'what nobody knows is not mended')
  const image = await world.open('x', { readOnly: true, noBacking: true })
  await t.rejects(image.read(MiB, Buffer.alloc(512)), { code: 'EIO' })
  await image.detach()
})

t.test('hundreds of blocks in one place are not mended by filling the disk', async (t) => {
  const { files, open } = bench(t)
  const file = buildImage({
    size: 200 * MiB,
    blocks: [{ index: 0, state: STATE.full, bytes: new Uint8Array(MiB).fill(5) }],
  })
  const entry = Buffer.alloc(8)
  file.read(PLACES.bat, entry)
  for (let i = 1; i < 200; i++) write(file, PLACES.bat + i * 8, entry)
  files.set('x', file)
  const { size } = file
  const image = await open('x', { forCheck: true })
  const check = image.node.layer.check!.check('all', {
    signal: new AbortController().signal,
    progress: async () => {},
    found: () => {},
  })
  await t.rejects(check, { message: '200 blocks that share their place are too many to be mended' })
  await image.detach()
  t.equal(file.size, size, 'nothing was copied')
})
