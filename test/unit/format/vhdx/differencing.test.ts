/** Differencing images: what is shown of the parent, how it is found and known, and what writing leaves in the file. */

import t, { type Test } from 'tap'
import { BlockError } from '../../../../src/base/errors.ts'
import { GiB, MiB } from '../../../../src/base/units.ts'
import type { Backend } from '../../../../src/block/backend.ts'
import { type Random, seeded } from '../../../support/random.ts'
import { bench, readAll } from './bench.ts'
import { type BlockSpec, buildImage, type ImageSpec, PARENT_ID, readGuest, STATE } from './build.ts'

const PARENT = { parent_linkage: `{${PARENT_ID}}`, relative_path: '.\\parent.vhdx' }

/** A parent full of noise, in memory under the name that the locator leads to. */
const parentOf = (size: number, random: Random, sector = 512) => {
  const content = random.bytes(size)
  const blocks: BlockSpec[] = []
  for (let index = 0; index * MiB < size; index++)
    blocks.push({ index, state: STATE.full, bytes: content.subarray(index * MiB, (index + 1) * MiB) })
  return { content, file: buildImage({ size, sector, blocks }) }
}

for (const sector of [512, 4096])
  t.test(`every state of a block, sectors of ${sector} bytes`, async (t) => {
    const random = seeded(61)
    const size = 8 * MiB
    const parent = parentOf(size, random, sector)
    const noise = random.bytes(MiB)
    const has = (i: number): boolean => i % 3 === 0 || (i > 40 && i < 90)
    const states = [0, 1, 2, 3, 5, STATE.full, STATE.partial]
    const spec: ImageSpec = {
      size,
      sector,
      parent: PARENT,
      blocks: states.map((state, index) => ({
        index,
        state,
        bytes: noise,
        ...(state === STATE.partial && { has }),
      })),
    }
    const { files, open } = bench(t)
    files.set('child', buildImage(spec))
    files.set('./parent.vhdx', parent.file)
    const expected = Buffer.from(parent.content)
    expected.fill(0, MiB, 5 * MiB)
    expected.set(noise, 5 * MiB)
    for (let i = 0; i * sector < MiB; i++)
      if (has(i)) expected.set(noise.subarray(i * sector, (i + 1) * sector), 6 * MiB + i * sector)
    const image = await open('child', { readOnly: true })
    t.ok((await readAll(image)).equals(expected), 'in one')
    for (let i = 0; i < 50; i++) {
      const offset = random.below(size / 512) * 512
      const bytes = Buffer.alloc(Math.min(random.between(1, 300) * 512, size - offset))
      await image.read(offset, bytes)
      t.ok(bytes.equals(expected.subarray(offset, offset + bytes.length)), 'in parts')
    }
    await image.detach()
  })

t.test('chunks beyond the first, each with a bitmap of its own', async (t) => {
  const { files, open } = bench(t)
  const size = 9 * GiB
  const noise = seeded(62).bytes(MiB)
  const indexes = [0, 4095, 4096, 4097, 8192, 9000]
  files.set(
    'child',
    buildImage({
      size,
      parent: PARENT,
      blocks: indexes.map((index) => ({ index, state: STATE.partial, bytes: noise, has: (i) => i === 5 })),
    }),
  )
  files.set('./parent.vhdx', buildImage({ size }))
  const image = await open('child', { readOnly: true })
  for (const index of indexes) {
    const bytes = Buffer.alloc(3 * 512)
    await image.read(index * MiB + 4 * 512, bytes)
    const expected = Buffer.alloc(3 * 512)
    expected.set(noise.subarray(5 * 512, 6 * 512), 512)
    t.ok(bytes.equals(expected), `block ${index}`)
  }
  await image.detach()
})

const refusal = async (opening: Promise<Backend>): Promise<BlockError> => {
  try {
    await (await opening).detach()
  } catch (error) {
    return error as BlockError
  }
  return new BlockError('invalid', 'it opened')
}

t.test('the parent is the one that the image was made for', async (t) => {
  const { files, open } = bench(t)
  const size = 2 * MiB
  const other = '00000000-1111-4222-8333-444444444444'
  const child = (parent: ImageSpec['parent'], parentType?: string): void => {
    files.set('child', buildImage({ size, parent: parent!, ...(parentType !== undefined && { parentType }) }))
  }
  files.set('./parent.vhdx', buildImage({ size }))
  child({ ...PARENT, parent_linkage: `{${other}}` })
  t.match(await refusal(open('child')), {
    kind: 'corrupt',
    message: /is not the parent that the image was made for/,
  })
  const forced = await open(
    'child',
    { readOnly: true },
    {
      backing: { driver: 'vhdx', file: { driver: 'memory', filename: './parent.vhdx' } },
    },
  )
  await forced.detach()
  child({ ...PARENT, parent_linkage: `{${other}}`, parent_linkage2: `{${PARENT_ID.toUpperCase()}}` })
  await (await open('child')).detach()
  child({ relative_path: 'parent.vhdx', parent_linkage: PARENT_ID })
  await (await open('child')).detach()
  child({ absolute_win32_path: '\\\\?\\d:\\disks\\parent.vhdx', parent_linkage: PARENT_ID })
  await (await open('child')).detach()
  child({ ...PARENT, relative_path: '.\\absent.vhdx' })
  t.match(await refusal(open('child')), { kind: 'not-found', message: /^Could not open backing file: / })
  child({ relative_path: 'parent.vhdx' })
  t.match(await refusal(open('child')), { kind: 'corrupt', code: 'EINVAL' }, 'no linkage')
  child({ parent_linkage: PARENT_ID })
  t.match(await refusal(open('child')), { kind: 'corrupt', code: 'EINVAL' }, 'no path')
  child(PARENT, '12345678-1234-4234-8234-123456789abc')
  t.match(await refusal(open('child')), { kind: 'unsupported', code: 'ENOTSUP' }, 'another kind of parent')
  for (const path of ['\\etc\\passwd', 'a\nb', 'folder\\', '']) {
    child({ ...PARENT, relative_path: path })
    t.match(await refusal(open('child')), { kind: 'corrupt', code: 'EINVAL' }, JSON.stringify(path))
  }
})

t.test('a writer of the parent makes its children strangers', async (t) => {
  const { files, open } = bench(t)
  const size = 2 * MiB
  files.set('./parent.vhdx', buildImage({ size }))
  files.set('child', buildImage({ size, parent: PARENT }))
  const parent = await open('./parent.vhdx')
  await parent.detach()
  await (await open('child')).detach()
  const again = await open('./parent.vhdx')
  await again.write(0, new Uint8Array(512).fill(1))
  await again.detach()
  t.match(await refusal(open('child')), { kind: 'corrupt' })
})

t.test('names pass the open gate, and none of them is more than a path', async (t) => {
  const asked: string[] = []
  const { files, open } = bench(t, {
    checkImplied: (filename) => {
      asked.push(filename)
      throw new BlockError('denied', 'no')
    },
  })
  for (const path of ['json:{"driver":"null-co"}', 'nbd:127.0.0.1:1', '..\\..\\secret']) {
    files.set('child', buildImage({ size: MiB, parent: { ...PARENT, relative_path: path } }))
    t.match(await refusal(open('child')), { kind: 'denied' })
  }
  t.same(asked, ['memory:./json:{"driver":"null-co"}', 'memory:./nbd:127.0.0.1:1', 'memory:../../secret'])
  await (await open('child', { readOnly: true, metadataOnly: true, noBacking: true })).detach()
  t.equal(asked.length, 3, 'a look at the image alone asks for nothing')
})

for (const [sector, blockSize] of [
  [512, MiB],
  [4096, MiB],
  [512, 4 * MiB],
] as const)
  t.test(`random changes, sectors of ${sector} bytes, blocks of ${blockSize}`, async (t) => {
    const random = seeded(63)
    for (let round = 0; round < 3; round++) await changeAtRandom(t, random, sector, blockSize)
  })

const changeAtRandom = async (t: Test, random: Random, sector: number, blockSize: number): Promise<void> => {
  const size = 6 * MiB + sector
  const parent = parentOf(size, random, sector)
  const { files, open } = bench(t)
  files.set('./parent.vhdx', parent.file)
  files.set('child', buildImage({ size, sector, blockSize, parent: PARENT }))
  const model = Buffer.from(parent.content)
  for (let session = 0; session < 3; session++) {
    const image = await open('child')
    for (let i = 0; i < 25; i++) {
      const offset = random.below(size / 512) * 512
      const length = Math.min(random.between(1, random.chance(0.2) ? 5000 : 30) * 512, size - offset)
      const kind = random.below(10)
      if (kind === 0) await image.flush()
      else if (kind < 3) {
        await image.zero(offset, length, { mayUnmap: kind === 1 })
        model.fill(0, offset, offset + length)
      } else {
        const bytes = random.bytes(length)
        await image.write(offset, bytes)
        model.set(bytes, offset)
      }
    }
    t.ok((await readAll(image)).equals(model), 'as long as it is open')
    const found = await image.node.layer.check!.check('none', {
      signal: new AbortController().signal,
      progress: async () => {},
      found: ({ text }) => t.fail(text),
    })
    t.equal(found.corruptions, 0)
    await image.detach()
    const below = (offset: number, length: number) => parent.content.subarray(offset, offset + length)
    t.ok(readGuest(files.get('child')!, below).equals(model), 'as the file says')
  }
}

t.test('commit and an overlay that is empty again', async (t) => {
  const random = seeded(64)
  const size = 3 * MiB
  const parent = parentOf(size, random)
  const { files, open } = bench(t)
  files.set('./parent.vhdx', parent.file)
  files.set('child', buildImage({ size, parent: PARENT }))
  const image = await open('child')
  await image.write(512, random.bytes(4096))
  await image.write(2 * MiB, random.bytes(MiB))
  await image.flush()
  // As a commit does: the parent is written to, then the overlay is emptied.
  const base = await open('./parent.vhdx')
  await base.write(0, new Uint8Array(512).fill(7))
  await base.detach()
  await image.node.layer.makeEmpty!()
  await image.detach()
  t.ok(
    readGuest(files.get('child')!, (_offset, length) => new Uint8Array(length).fill(9)).every(
      (byte) => byte === 9,
    ),
    'nothing is left in it',
  )
})

t.test('a larger image does not show more of its parent', async (t) => {
  const random = seeded(65)
  const parent = parentOf(4 * MiB, random)
  const { files, open } = bench(t)
  files.set('./parent.vhdx', parent.file)
  for (const size of [MiB + 512, 2 * MiB - 4096]) {
    for (const first of ['absent', 'partial', 'full'] as const) {
      files.set('child', buildImage({ size, parent: PARENT }))
      const image = await open('child')
      const model = Buffer.alloc(4 * MiB)
      model.set(parent.content.subarray(0, size))
      const bytes = random.bytes(first === 'full' ? size - MiB : 512)
      if (first !== 'absent') {
        await image.write(MiB, bytes)
        model.set(bytes, MiB)
      }
      await image.node.resize(4 * MiB)
      t.ok((await readAll(image)).equals(model), `${first}, from ${size} bytes`)
      await image.node.resize(MiB + 1024)
      await image.node.resize(3 * MiB)
      model.fill(0, MiB + 1024)
      t.ok((await readAll(image)).equals(model.subarray(0, 3 * MiB)), 'and smaller, and larger')
      await image.detach()
      t.ok(
        readGuest(files.get('child')!, (offset, length) =>
          parent.content.subarray(offset, offset + length),
        ).equals(model.subarray(0, 3 * MiB)),
      )
    }
  }
})
