/** VHD images beside QEMU's. */

import { closeSync, copyFileSync, openSync, readFileSync, statSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { GiB, MiB } from '../../src/base/units.ts'
import { createImage } from '../../src/block/create.ts'
import { tempDir } from '../support/images.ts'
import { randomOf } from '../support/random.ts'
import { runQemuImg, runQimg } from './cli-tools.ts'
import {
  checkOurs,
  compareLines,
  exerciseLarge,
  exerciseShape,
  newGraph,
  openShape,
  operand,
  qemu,
  type Shape,
  skip,
} from './format-suite.ts'

// A size that a disk geometry can say.
const CHS_SIZE = 65 * 4 * 17 * 512 + 4 * 17 * 512 * 20
const FOOTER = 512

const SHAPES: readonly Shape[] = [
  { format: 'vpc', create: {}, size: CHS_SIZE },
  { format: 'vpc', create: { 'force-size': true } },
  { format: 'vpc', create: { subformat: 'fixed' }, size: CHS_SIZE },
  { format: 'vpc', create: { subformat: 'fixed', 'force-size': true } },
  { format: 'vpc', create: { 'force-size': true }, size: 6 * MiB },
]

t.setTimeout(600_000)

t.test('random operations by both', { skip, timeout: 300_000 }, async (t) => {
  for (const [i, shape] of SHAPES.entries())
    await t.test(JSON.stringify(shape), (t) => exerciseShape(t, shape, 400 + i))
})

t.test('lines', { skip, timeout: 120_000 }, async (t) => {
  compareLines(
    t,
    [
      ['create', '-f', 'vpc', 'a.vhd', '10M'],
      ['create', '-f', 'vpc', '-o', 'subformat=fixed', 'f.vhd', '10M'],
      ['create', '-f', 'vpc', '-o', 'force_size=on', 'g.vhd', '1001'],
      ['create', '-f', 'vpc', '-o', 'force_size', 'h.vhd', '2040G'],
      ['create', '-f', 'vpc', 'x.vhd', '2041G'],
      ['create', '-f', 'vpc', '-o', 'subformat=nonesuch', 'x.vhd', '1M'],
      ['create', '-f', 'vpc', '-b', 'a.vhd', '-F', 'vpc', 'x.vhd'],
      ['create', '-f', 'vpc', 'z.vhd', '0'],
      ['info', '--output=json', 'a.vhd'],
      ['info', '-f', 'vpc', '--output=json', 'f.vhd'],
      ['info', 'g.vhd'],
      ['info', 'h.vhd'],
      ['info', '--image-opts', 'driver=vpc,force_size_calc=current_size,file.filename=a.vhd'],
      ['info', '--image-opts', 'driver=vpc,force_size_calc=chs,file.filename=g.vhd'],
      ['info', '--image-opts', 'driver=vpc,force_size_calc=x,file.filename=g.vhd'],
      ['map', '--output=json', 'a.vhd'],
      ['convert', '-f', 'vpc', '-O', 'raw', 'f.vhd', 'raw'],
      ['convert', '-f', 'raw', '-O', 'vpc', 'raw', 'c.vhd'],
      ['info', '--output=json', 'c.vhd'],
      ['convert', '-f', 'vpc', '-O', 'vpc', '-o', 'subformat=fixed,force_size', 'c.vhd', 'd.vhd'],
      ['info', '-f', 'vpc', '--output=json', 'd.vhd'],
      ['snapshot', '-c', 'x', 'a.vhd'],
      ['info', '-f', 'vpc', 'raw'],
    ],
    // A fixed image is known by its footer: see below.
  )
})

/** Every size rule: sizes around the steps of the algorithm, and some at random. */
t.test('sizes are rounded as theirs', { skip, timeout: 120_000 }, async (t) => {
  const random = randomOf(5)
  const folder = tempDir(t)
  const [theirs, ours] = [join(folder, 'theirs'), join(folder, 'ours')]
  const sizes = [
    512,
    68 * 512,
    17 * 4 * 1024 * 512,
    16 * 31 * 1024 * 512,
    504 * MiB,
    127 * GiB,
    128 * GiB,
    2040 * GiB,
  ]
  const tried = [
    ...sizes.flatMap((size) => [size - 512, size, size + 512]),
    ...Array.from({ length: 15 }, () => Math.floor(512 * 2 ** (random.below(320) / 10))),
  ]
  for (const size of tried.filter((size) => size <= 2040 * GiB)) {
    qemu!.qemuImgOk(['create', '-q', '-f', 'vpc', theirs, String(size)])
    const expected = JSON.parse(qemu!.qemuImgOk(['info', '-f', 'vpc', '--output=json', theirs]))
    const image = await openShape(newGraph(t), { format: 'vpc', create: {} }, theirs, true)
    t.equal(image.node.size, expected['virtual-size'], `their ${size}`)
    await image.detach()
    const { 'virtual-size': rounded } = expected
    await createImage(newGraph(t), {
      filename: ours,
      format: 'vpc',
      options: { size: rounded },
      signal: new AbortController().signal,
    })
    const [a, b] = [readFileSync(theirs), readFileSync(ours)]
    // All but time, UUID and the sum over them.
    for (const bytes of [a, b])
      for (const at of [0, bytes.length - FOOTER]) bytes.fill(0, at + 24, at + 28).fill(0, at + 64, at + 84)
    t.ok(a.equals(b), `our ${size}`)
  }
})

const refusal = async (t: { teardown(done: () => unknown): unknown }, options: object): Promise<string> => {
  const folder = tempDir(t)
  const signal = new AbortController().signal
  const request = { filename: join(folder, 'x'), format: 'vpc', options: { ...options }, signal }
  return createImage(newGraph(t as never), request).then(
    () => '',
    (error: Error) => error.message,
  )
}

t.test('blockdev-create does not round', async (t) => {
  t.equal(
    await refusal(t, { size: 10 * MiB }),
    'The requested image size cannot be represented in CHS geometry',
  )
  t.equal(await refusal(t, { size: 10 * MiB, 'force-size': true }), '')
  t.equal(
    await refusal(t, { size: 2041 * GiB, 'force-size': true }),
    'Disk size is too large, max size is 2040 GiB',
  )
})

t.test('the same time gives the same file', async (t) => {
  const folder = tempDir(t)
  process.env.SOURCE_DATE_EPOCH = '1700000000'
  t.teardown(() => delete process.env.SOURCE_DATE_EPOCH)
  const signal = new AbortController().signal
  for (const name of ['a', 'b'])
    await createImage(newGraph(t), {
      filename: join(folder, name),
      format: 'vpc',
      options: { size: 10 * MiB, 'force-size': true },
      signal,
    })
  t.ok(readFileSync(join(folder, 'a')).equals(readFileSync(join(folder, 'b'))))
  t.equal(readFileSync(join(folder, 'a')).readUInt32BE(24), 1700000000 - 946684800)
})

t.test('resize', { skip, timeout: 60_000 }, async (t) => {
  const folder = tempDir(t)
  const path = join(folder, 'a.vhd')
  for (const subformat of ['dynamic', 'fixed'])
    for (const force of [true, false]) {
      const shape = { format: 'vpc', create: {} }
      const option = `subformat=${subformat}${force ? ',force_size=on' : ''}`
      qemu!.qemuImgOk(['create', '-q', '-f', 'vpc', '-o', option, path, '5M'])
      const graph = newGraph(t)
      const image = await openShape(graph, shape, path)
      let expected = randomOf(3).bytes(image.node.size)
      await image.node.write(0, expected)
      for (const wanted of [9 * MiB + 512, 2100 * MiB, 7 * MiB, 3 * MiB - 512, 20 * MiB]) {
        await image.node.resize(wanted)
        const { size } = image.node
        t.ok(
          force ? size === wanted : size >= wanted && size < wanted * 1.02 + 40_000,
          `${option}: ${wanted}`,
        )
        const kept = expected.subarray(0, size)
        expected = size > 200 * MiB ? kept : Buffer.concat([kept, Buffer.alloc(size - kept.length)])
        const read = Buffer.alloc(expected.length)
        await image.node.read(0, read)
        t.ok(read.equals(expected), 'content')
        const info = JSON.parse(qemu!.qemuImgOk(['info', '-U', '--output=json', '-f', 'vpc', path]))
        t.equal(info['virtual-size'], size)
      }
      await image.node.write(15 * MiB, Buffer.alloc(1000, 1))
      expected.fill(1, 15 * MiB, 15 * MiB + 1000)
      await image.detach()
      const back = join(folder, 'back')
      qemu!.qemuImgOk(['convert', '-f', 'vpc', '-O', 'raw', path, back])
      t.ok(readFileSync(back).equals(expected), 'they read the same')
      if (subformat === 'dynamic') t.same((await checkOurs(t, shape, path, 'none')).corruptions, undefined)
    }
})

const poke = (path: string, offset: number, bytes: Uint8Array): void => {
  const file = openSync(path, 'r+')
  writeSync(file, bytes, 0, bytes.length, offset)
  closeSync(file)
}

t.test('one bad copy of the footer does no harm, and is mended', { skip }, async (t) => {
  const folder = tempDir(t)
  const [path, origin, back] = [join(folder, 'a.vhd'), join(folder, 'b.vhd'), join(folder, 'back')]
  qemu!.qemuImgOk(['create', '-q', '-f', 'vpc', '-o', 'force_size', origin, '5M'])
  qemu!.qemuIoOk(['-f', 'vpc', '-c', 'write -P 7 1M 64k', origin])
  const end = statSync(origin).size - FOOTER
  const sound = readFileSync(origin)
  const shape = { format: 'vpc', create: {} }
  for (const [name, offset] of [
    ['the sum at the start', 64],
    ['the cookie at the start', 0],
    ['the sum at the end', end + 64],
    ['the sum of the header', 512 + 36],
  ] as const) {
    copyFileSync(origin, path)
    poke(path, offset, Buffer.alloc(4))
    t.same((await checkOurs(t, shape, path, 'none')).corruptions, 1, name)
    const image = await openShape(newGraph(t), shape, path, true)
    const bytes = Buffer.alloc(65536)
    await image.node.read(MiB, bytes)
    t.ok(bytes.equals(Buffer.alloc(65536, 7)))
    await image.detach()
    t.same((await checkOurs(t, shape, path, 'all'))['corruptions-fixed'], 1)
    t.same((await checkOurs(t, shape, path, 'none')).corruptions, undefined)
    t.ok(readFileSync(path).equals(sound), 'as it was')
  }
  copyFileSync(origin, path)
  poke(path, 64, Buffer.alloc(4))
  poke(path, end + 64, Buffer.alloc(4))
  t.match(runQimg(['info', '-f', 'vpc', 'a.vhd'], folder).stderr, /Incorrect header checksum/)
  copyFileSync(origin, path)
  // Two blocks in one place, and one outside.
  poke(
    path,
    1536,
    Buffer.concat([sound.subarray(1536, 1540), sound.subarray(1536, 1540), Buffer.alloc(4, 0x11)]),
  )
  t.same((await checkOurs(t, shape, path, 'none')).corruptions, 2)
  t.same((await checkOurs(t, shape, path, 'all'))['corruptions-fixed'], 2)
  t.same((await checkOurs(t, shape, path, 'none')).corruptions, undefined)
  qemu!.qemuImgOk(['convert', '-f', 'vpc', '-O', 'raw', path, back])
  const block = readFileSync(back)
  t.ok(block.subarray(0, 2 * MiB).equals(block.subarray(2 * MiB, 4 * MiB)), 'both have the content now')
})

t.test('a fixed image is known by its footer', { skip, timeout: 60_000 }, (t) => {
  const folder = tempDir(t)
  const run = (...args: string[]): { stdout: string } => runQimg(args, folder)
  qemu!.qemuImgOk(['create', '-q', '-f', 'vpc', '-o', 'subformat=fixed', join(folder, 'f.vhd'), '5M'])
  const format = (name: string): string => /file format: (\S+)/.exec(run('info', name).stdout)?.[1] ?? ''
  t.equal(format('f.vhd'), 'vpc')
  // Anything less than a footer that fits the file does not do.
  copyFileSync(join(folder, 'f.vhd'), join(folder, 'g.vhd'))
  const { size } = statSync(join(folder, 'g.vhd'))
  poke(join(folder, 'g.vhd'), size - FOOTER + 64, Buffer.alloc(4))
  t.equal(format('g.vhd'), 'raw')
  const longer = Buffer.concat([Buffer.alloc(FOOTER), readFileSync(join(folder, 'f.vhd'))])
  truncateSync(join(folder, 'g.vhd'), 0)
  poke(join(folder, 'g.vhd'), 0, longer)
  t.equal(format('g.vhd'), 'raw')
  t.end()
})

t.test('what an operand says', { skip }, async (t) => {
  const folder = tempDir(t)
  const path = join(folder, 'a.vhd')
  qemu!.qemuImgOk(['create', '-q', '-f', 'vpc', '-o', 'subformat=fixed', path, '5M'])
  const shape = { format: 'vpc', create: {}, open: { force_size_calc: 'current_size' } }
  const line = ['info', operand(shape, path)]
  t.same(runQimg(line, folder), runQemuImg(qemu!, line, folder))
})

t.test('a disk as large as can be', { skip, timeout: 60_000 }, (t) =>
  exerciseLarge(t, { format: 'vpc', create: { 'force-size': true } }, 2040 * GiB, [
    3 * GiB,
    2040 * GiB - MiB,
  ]),
)

t.test('what is discarded gives its space back, also at once before the end', { skip }, async (t) => {
  const path = join(tempDir(t), 'a.vhd')
  qemu!.qemuImgOk(['create', '-q', '-f', 'vpc', '-o', 'force_size', path, '20M'])
  const empty = statSync(path).size
  qemu!.qemuIoOk(['-f', 'vpc', '-c', 'write -P 7 0 20M', path])
  const full = statSync(path).size
  const shape = { format: 'vpc', create: {} }
  const image = await openShape(newGraph(t), shape, path)
  await image.node.discard(4 * MiB, 16 * MiB)
  await image.detach()
  t.equal(statSync(path).size, empty + (full - empty) / 5, 'the file ends behind what is left')
  t.same((await checkOurs(t, shape, path, 'none')).corruptions, undefined)
  qemu!.qemuIoOk(['-f', 'vpc', '-c', 'read -P 7 0 4M', '-c', 'read -P 0 4M 16M', path])
  const again = await openShape(newGraph(t), shape, path)
  await again.node.discard(0, 2 * MiB)
  await again.node.write(10 * MiB, Buffer.alloc(MiB, 3))
  await again.detach()
  const last = await openShape(newGraph(t), shape, path)
  await last.node.write(16 * MiB, Buffer.alloc(MiB, 4))
  await last.detach()
  t.equal(statSync(path).size, empty + (3 * (full - empty)) / 10, 'what was given back is used again')
  const reads = [
    'read -P 0 0 2M',
    'read -P 7 2M 2M',
    'read -P 3 10M 1M',
    'read -P 4 16M 1M',
    'read -P 0 17M 3M',
  ]
  t.notMatch(
    qemu!.qemuIoOk(['-f', 'vpc', ...reads.flatMap((read) => ['-c', read]), path]),
    /verification failed/,
  )
})
