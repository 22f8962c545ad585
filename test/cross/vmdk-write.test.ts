/** VMDK images of ours: files and descriptors are qemu-img's, QEMU reads what we wrote, and we what it wrote after that. */

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { BlockdevVmdkSubformat } from '../../qapi/types.ts'
import { blockdevCreateJob } from '../../src/job/blockdev-create.ts'
import { tempDir, textBytes } from '../support/images.ts'
import { seeded } from '../support/random.ts'
import {
  contentOf,
  contentOfTheirs,
  create,
  qemu,
  runJob,
  SUBFORMATS,
  skip,
  withImage,
} from './vmdk-images.ts'

const MiB = 2 ** 20
const GiB = 2 ** 30
const timeout = 300_000

/** A file's beginning without its content id, and without the zeroes that fill up for an id of fewer digits. */
const beginning = (path: string): string => {
  const text = readFileSync(path)
    .subarray(0, 2 * MiB)
    .toString('latin1')
  const descriptor = text.slice(0, 21 * 512).replace(/\nCID=[0-9a-f]+\n/, '\nCID=\n')
  return descriptor.replace(/\0+$/, '') + text.slice(21 * 512)
}

t.test('new images are qemu-img’s, byte for byte', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const cases: { size: number; options: Record<string, string> }[] = SUBFORMATS.map((subformat) => ({
    size: 5 * MiB + 512,
    options: { subformat, 'adapter-type': 'lsilogic' },
  }))
  cases.push(
    { size: 0, options: { subformat: 'twoGbMaxExtentFlat' } },
    { size: 4 * GiB + 512, options: { subformat: 'twoGbMaxExtentSparse' } },
    { size: 3 * 1024 * GiB, options: { hwversion: '7', toolsversion: '99', 'adapter-type': 'legacyESX' } },
    { size: 64 * MiB, options: { 'zeroed-grain': 'on', 'adapter-type': 'buslogic' } },
  )
  for (const [i, { size, options }] of cases.entries()) {
    const [ours, theirs] = [join(folder, `${i}-ours`), join(folder, `${i}-theirs`)]
    const words = Object.entries(options).map(([name, value]) => `${name.replaceAll('-', '_')}=${value}`)
    mkdirSync(ours)
    mkdirSync(theirs)
    await create(join(ours, 'a.b.vmdk'), {
      size,
      ...options,
      'zeroed-grain': options['zeroed-grain'] === 'on',
    })
    qemu!.qemuImgOk([
      'create',
      '-q',
      '-f',
      'vmdk',
      '-o',
      words.join(),
      join(theirs, 'a.b.vmdk'),
      String(size),
    ])
    t.same(readdirSync(ours), readdirSync(theirs), `${words}: files`)
    for (const name of readdirSync(theirs)) {
      // Small files: all of them; large ones are holes but for their tables.
      t.ok(beginning(join(ours, name)) === beginning(join(theirs, name)), `${words}: ${name}`)
      const difference = statSync(join(ours, name)).size - statSync(join(theirs, name)).size
      t.ok(difference >= 0 && difference < 8, `${words}: ${name}: length, but for the digits of the id`)
    }
  }
})

t.test('writes by turns', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const random = seeded(41)
  const size = 70 * MiB + 1536
  for (const options of [
    { subformat: 'monolithicSparse' },
    { subformat: 'monolithicFlat' },
    { subformat: 'twoGbMaxExtentSparse' },
    { 'zeroed-grain': true },
  ]) {
    const name = join(folder, `${Object.values(options)[0]}.vmdk`)
    await create(name, { size, ...options })
    const model = Buffer.alloc(size)
    for (let round = 0; round < 3; round++) {
      const commands: string[] = []
      for (let i = 0; i < 6; i++) {
        const offset = random.below(size / 512) * 512
        const length = Math.min(random.between(1, 300) * 512, size - offset)
        const value = random.below(256)
        commands.push('-c', `write ${value === 0 ? '-z' : `-P ${value}`} ${offset} ${length}`)
        model.fill(value, offset, offset + length)
      }
      qemu!.qemuIoOk([...commands, name])
      await withImage(name, async (node) => {
        for (let i = 0; i < 10; i++) {
          const offset = random.below(size)
          const bytes = random.bytes(Math.min(random.between(1, 200_000), size - offset))
          if (random.chance(0.3)) {
            await node.zero(offset, bytes.length, { mayUnmap: random.chance(0.5) })
            model.fill(0, offset, offset + bytes.length)
          } else {
            await node.write(offset, bytes)
            bytes.copy(model, offset)
          }
        }
      })
      t.ok((await contentOf(name)).equals(model), `${name}: round ${round}`)
    }
    t.ok(contentOfTheirs(name).equals(model), `${name}: as QEMU reads it`)
    t.match(qemu!.qemuImgOk(['check', name]), 'No errors')
  }
})

t.test('beyond 2 TiB', { skip, timeout }, async (t) => {
  const name = join(tempDir(t), 'large.vmdk')
  await create(name, { size: 3 * 1024 * GiB })
  const far = 3 * 1024 * GiB - 100_000
  await withImage(name, async (node) => {
    await node.write(far, textBytes(100_000, seeded(4)))
    await node.write(5 * GiB, Buffer.alloc(1000, 7))
  })
  qemu!.qemuIoOk(['-c', `read -P 7 ${5 * GiB} 1000`, '-c', `write -P 8 ${2500 * GiB} 1000`, name])
  await withImage(name, async (node) => {
    const bytes = Buffer.alloc(100_000)
    await node.read(far, bytes)
    t.ok(bytes.equals(textBytes(100_000, seeded(4))))
    await node.read(2500 * GiB, bytes)
    t.ok(
      bytes.subarray(0, 1000).every((byte) => byte === 8) && bytes.subarray(1000).every((byte) => byte === 0),
    )
  })
})

t.test('overlays and content ids', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const [base, top] = [join(folder, 'base.vmdk'), join(folder, 'top.vmdk')]
  await create(base, { size: 10 * MiB })
  const idOf = (name: string): string => /\nCID=([0-9a-f]+)/.exec(beginningText(name))![1]!
  const beginningText = (name: string): string => readFileSync(name).subarray(512, 2048).toString('latin1')
  const before = idOf(base)
  await withImage(base, async (node) => node.write(0, Buffer.alloc(MiB, 5)))
  t.not(idOf(base), before, 'the first write changes it')
  await create(top, { size: 12 * MiB, 'backing-file': 'base.vmdk', 'backing-fmt': 'vmdk' })
  t.match(beginningText(top), `parentCID=${idOf(base)}\n`)
  await withImage(top, async (node) => node.write(65_000, Buffer.alloc(2000, 6)))
  const model = Buffer.concat([Buffer.alloc(MiB, 5), Buffer.alloc(11 * MiB)]).fill(6, 65_000, 67_000)
  t.ok((await contentOf(top)).equals(model))
  t.ok(contentOfTheirs(top).equals(model))
  await withImage(base, async (node) => node.write(0, Buffer.alloc(512, 1)))
  await t.rejects(contentOf(top), { code: 'EINVAL' }, 'a parent that changed')
  const refused = { message: 'Invalid backing file format: raw. Must be vmdk' }
  writeFileSync(join(folder, 'raw'), Buffer.alloc(MiB))
  await t.rejects(create(join(folder, 'x'), { size: MiB, 'backing-file': 'raw' }), refused)
  t.notOk(readdirSync(folder).includes('x'), 'nothing half-made is left')
})

t.test('extents that are open nodes', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const file = (name: string): { driver: 'file'; filename: string } => {
    writeFileSync(join(folder, name), '')
    return { driver: 'file', filename: join(folder, name) }
  }
  const make = (size: number, subformat: BlockdevVmdkSubformat, extents: string[]): Promise<unknown> =>
    runJob((graph) =>
      blockdevCreateJob(graph, {
        driver: 'vmdk',
        file: file('d.vmdk'),
        size,
        subformat,
        extents: extents.map(file),
      }),
    )
  const flat = 'twoGbMaxExtentFlat'
  await t.rejects(make(3 * GiB, flat, ['a']), { message: 'Extent [1] not specified' })
  await t.rejects(make(3 * GiB, flat, ['a', 'b', 'c']), {
    message: 'List of extents contains unused extents',
  })
  await t.rejects(make(1000, flat, ['a']), { message: 'Image size must be a multiple of 512 bytes' })
  await make(3 * GiB, flat, ['a', 'b'])
  qemu!.qemuIoOk(['-c', `write -P 3 ${2 * GiB - 512} 1024`, join(folder, 'd.vmdk')])
  t.equal(statSync(join(folder, 'b')).size, GiB)
  await withImage(join(folder, 'd.vmdk'), async (node) => {
    const bytes = Buffer.alloc(2048)
    await node.read(2 * GiB - 1024, bytes)
    t.ok(bytes.equals(Buffer.alloc(2048).fill(3, 512, 1536)))
  })
})
