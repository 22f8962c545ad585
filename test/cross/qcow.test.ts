/** qcow images, version 1, beside QEMU's. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { GiB, KiB, MiB, TiB } from '../../src/base/units.ts'
import { tempDir, writeRandomImage } from '../support/images.ts'
import { randomOf } from '../support/random.ts'
import { runQemuImg, runQimg } from './cli-tools.ts'
import {
  compareLines,
  exerciseLarge,
  exerciseShape,
  newGraph,
  OBJECTS,
  openShape,
  operand,
  qemu,
  type Shape,
  skip,
} from './format-suite.ts'

const ENCRYPTED = {
  create: { encrypt: { format: 'qcow', 'key-secret': 's' } },
  open: { encrypt: { format: 'aes', 'key-secret': 's' } },
}

const SHAPES: readonly Shape[] = [
  { format: 'qcow', create: {} },
  { format: 'qcow', create: {}, size: 2 * MiB + 3 * 512 },
  { format: 'qcow', create: {}, backing: true },
  { format: 'qcow', ...ENCRYPTED },
  { format: 'qcow', ...ENCRYPTED, backing: true },
]

t.setTimeout(600_000)

t.test('random operations by both', { skip, timeout: 300_000 }, async (t) => {
  for (const [i, shape] of SHAPES.entries())
    await t.test(JSON.stringify(shape), (t) => exerciseShape(t, shape, 200 + i))
})

t.test('compressed by either, read by the other', { skip, timeout: 120_000 }, async (t) => {
  const folder = tempDir(t)
  const [plain, theirs, back] = ['plain', 'theirs.qcow', 'back'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeRandomImage(plain, 9 * MiB, randomOf(7))
  const expected = readFileSync(plain)
  // It ends with status 1 and no word of why, when everything is written.
  qemu!.qemuImg(['convert', '-c', '-f', 'raw', '-O', 'qcow', plain, theirs])
  const shape = { format: 'qcow', create: {} }
  const image = await openShape(newGraph(t), shape, theirs)
  const read = Buffer.alloc(image.node.size)
  await image.node.read(0, read)
  t.ok(read.subarray(0, expected.length).equals(expected), 'what they compressed')
  // Over what is compressed: a part, a whole cluster, a compressed one again.
  const random = randomOf(8)
  for (let i = 0; i < 60; i++) {
    const offset = random.below(expected.length - 64 * KiB)
    const start = offset - (offset % 4096)
    const isWhole = random.chance(0.5)
    const bytes = random.chance(0.5)
      ? random.bytes(isWhole ? 8192 : 700)
      : Buffer.alloc(isWhole ? 8192 : 700, i)
    bytes.copy(expected, isWhole ? start : offset)
    await image.node.write(isWhole ? start : offset, bytes, { compressed: isWhole })
  }
  await image.detach()
  qemu!.qemuImgOk(['convert', '-f', 'qcow', '-O', 'raw', theirs, back])
  t.ok(readFileSync(back).subarray(0, expected.length).equals(expected), 'what we wrote over it')
})

t.test('lines', { skip, timeout: 120_000 }, async (t) => {
  compareLines(t, [
    ['create', '-f', 'qcow', 'a.qcow', '10M'],
    ['create', '-f', 'qcow', 'b.qcow', '1001'],
    ['create', '-f', 'qcow', 'x.qcow', '0'],
    ['create', '-f', 'qcow', '-b', 'a.qcow', '-F', 'qcow', 'c.qcow'],
    ['create', '-f', 'qcow', '-b', 'a.qcow', 'x.qcow'],
    ['create', '-f', 'qcow', '-b', 'a.qcow', '-F', 'nonesuch', 'x.qcow'],
    ['create', '-f', 'qcow', '-o', 'encryption=on', 'x.qcow', '10M'],
    ['create', '-f', 'qcow', '-o', 'encrypt.format=luks', 'x.qcow', '10M'],
    ['create', ...OBJECTS, '-f', 'qcow', '-o', 'encrypt.format=aes,encrypt.key-secret=s', 'e.qcow', '10M'],
    ['create', ...OBJECTS, '-f', 'qcow', '-o', 'encryption=on,encrypt.key-secret=s', 'f.qcow', '10M'],
    ['info', '--output=json', 'a.qcow'],
    ['info', '--backing-chain', '--output=json', 'c.qcow'],
    ['info', 'e.qcow'],
    ['info', '--output=json', 'f.qcow'],
    ['convert', '-O', 'raw', 'e.qcow', 'x'],
    ['map', '--output=json', 'c.qcow'],
    ['check', 'a.qcow'],
    ['resize', 'a.qcow', '20M'],
    ['rebase', '-u', '-b', '', 'c.qcow'],
    ['commit', 'c.qcow'],
    ['info', '-f', 'qcow2', 'a.qcow'],
  ])
})

t.test('what is written above a backing file does not lose what is below', { skip }, async (t) => {
  const folder = tempDir(t)
  const [base, path, back] = ['base', 'a.qcow', 'back'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const expected = randomOf(9).bytes(MiB)
  writeFileSync(base, expected)
  // Clusters of 4 KiB, as images without a backing file have them: QEMU does not fill those.
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow', path, String(MiB)])
  const shape = {
    format: 'qcow',
    create: {},
    open: { backing: { driver: 'raw', file: { driver: 'file', filename: base } } },
  }
  const image = await openShape(newGraph(t), shape, path)
  await image.node.write(5000, Buffer.alloc(100, 1))
  expected.fill(1, 5000, 5100)
  await image.node.zero(20_000, 10_000)
  expected.fill(0, 20_000, 30_000)
  await image.detach()
  qemu!.qemuImgOk(['convert', '-O', 'raw', operand(shape, path), back])
  t.ok(readFileSync(back).equals(expected))
})

t.test(
  'tables where no file has bytes are empty, and those where none could have are damage',
  { skip },
  (t) => {
    const folder = tempDir(t)
    qemu!.qemuImgOk(['create', '-q', '-f', 'qcow', join(folder, 'a'), '4M'])
    const bytes = readFileSync(join(folder, 'a'))
    const l1Offset = Number(bytes.readBigUInt64BE(40))
    for (const entry of [2n ** 62n, 2n ** 63n - 2n ** 31n, 2n ** 63n - 4096n, 2n ** 63n, 2n ** 64n - 4096n]) {
      bytes.writeBigUInt64BE(entry, l1Offset)
      writeFileSync(join(folder, 'a'), bytes)
      for (const line of [
        ['map', '--output=json', '-f', 'qcow', 'a'],
        ['convert', '-f', 'qcow', '-O', 'raw', 'a', 'b'],
      ])
        t.strictSame(runQimg(line, folder), runQemuImg(qemu!, line, folder), `${entry}: ${line[0]}`)
    }
    t.end()
  },
)

t.test('a disk as large as can be', { skip, timeout: 60_000 }, (t) =>
  exerciseLarge(t, { format: 'qcow', create: {} }, 3 * TiB, [3 * GiB, 3 * TiB - MiB]),
)
