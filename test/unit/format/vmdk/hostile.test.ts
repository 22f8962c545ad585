/** VMDK images that cannot be: refused in QEMU's words, before anything is taken for what they promise. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB, SECTOR } from '../../../../src/base/units.ts'
import type { Backend } from '../../../../src/block/backend.ts'
import { HEADER, MAX_DESCRIPTOR, MAX_DIRECTORY, MAX_GRAIN } from '../../../../src/format/vmdk/layout.ts'
import { createRow } from '../../../support/format-rows.ts'
import { openFor, openImage, quietGraph } from '../../../support/graph.ts'
import { tempDir } from '../../../support/images.ts'
import { checkRefused, type RefusedCase } from '../../../support/refused.ts'
import { descriptorOf, seSparseFile } from '../../../support/vmdk-fixtures.ts'

const SIZE = 4 * MiB
const GRAIN = 64 * KiB
/** The most that an image of some grains may take, whatever it promises. KiB. */
const MEMORY = 64 * KiB

const made = async (folder: string, options = ''): Promise<string> => {
  const path = join(folder, 'a.vmdk')
  const graph = quietGraph()
  await createRow(graph, { format: 'vmdk', options, resize: 'any' }, path, SIZE)
  const image = await openImage(graph, path, 'vmdk', { writable: true })
  const packed = image.node.geometry().packedOnly === true
  await image.write(0, Buffer.alloc(GRAIN, 1), packed ? { compressed: true } : {})
  await image.detach()
  return path
}

type Field = Parameters<typeof HEADER.offsetOf>[0]
const set = (bytes: Buffer, name: Field, value: number): number =>
  bytes.writeUInt32LE(value, HEADER.offsetOf(name))
const setWide = (bytes: Buffer, name: Field, value: bigint): number =>
  bytes.writeBigUInt64LE(value, HEADER.offsetOf(name))

const REFUSED: readonly RefusedCase[] = [
  ['version 4', 'unsupported', (bytes) => set(bytes, 'version', 4), 'Unsupported VMDK version 4'],
  ['tables of 513 entries', 'invalid', (bytes) => set(bytes, 'numGTEsPerGT', 513), 'L2 table size too big'],
  [
    'tables of 2^32 - 1 entries',
    'invalid',
    (bytes) => set(bytes, 'numGTEsPerGT', 2 ** 32 - 1),
    'L2 table size too big',
  ],
  ['tables without entries', 'invalid', (bytes) => set(bytes, 'numGTEsPerGT', 0), 'L1 entry size is invalid'],
  ['grains of no size', 'invalid', (bytes) => setWide(bytes, 'grainSize', 0n), 'L1 entry size is invalid'],
  [
    'grains whose tables reach 2^32 sectors',
    'invalid',
    (bytes) => setWide(bytes, 'grainSize', 2n ** 23n),
    'L1 entry size is invalid',
  ],
  [
    'grains of more than 1 GiB',
    'invalid',
    (bytes) => setWide(bytes, 'grainSize', BigInt(MAX_GRAIN + 1)),
    'Invalid granularity, image may be corrupt',
  ],
  [
    'grains of 2^64 sectors',
    'invalid',
    (bytes) => setWide(bytes, 'grainSize', 2n ** 64n - 1n),
    'Invalid granularity, image may be corrupt',
  ],
  [
    'too long a directory',
    'invalid',
    (bytes) => setWide(bytes, 'capacity', BigInt(MAX_DIRECTORY + 1) * 512n * 128n),
    'L1 size too big',
  ],
  [
    'more bytes than numbers tell',
    'invalid',
    (bytes) => setWide(bytes, 'capacity', 2n ** 54n),
    /File too large|L1 size too big/,
  ],
  [
    'more tables than the file has bytes',
    'invalid',
    (bytes) => setWide(bytes, 'overHead', 2n ** 40n),
    `File truncated, expecting at least ${2 ** 49} bytes`,
  ],
  [
    'a directory before the file',
    'invalid',
    (bytes) => setWide(bytes, 'gdOffset', 2n ** 54n),
    /^Could not read l1 table from extent '.*': Input\/output error$/,
  ],
  [
    'a second one before the file',
    'invalid',
    (bytes) => setWide(bytes, 'rgdOffset', 2n ** 54n),
    /^Could not read l1 backup table from extent '.*': Input\/output error$/,
  ],
  [
    'a footer that is not there',
    'invalid',
    (bytes) => setWide(bytes, 'gdOffset', 2n ** 64n - 1n),
    'Invalid footer',
  ],
]

t.test('headers that cannot be are refused', async (t) => {
  const path = await made(tempDir(t))
  await checkRefused(t, path, 'vmdk', REFUSED, { memory: MEMORY })
})

const DESCRIPTORS: readonly (readonly [what: string, text: string, message: string | RegExp])[] = [
  ['no type', 'CID=1\n', 'invalid VMDK image descriptor'],
  ['an unknown type', descriptorOf('vmfsThin', []), "Unsupported image type 'vmfsThin'"],
  // Texts are bytes up to where they are shown.
  [
    'a type that is not ASCII',
    descriptorOf(Buffer.from('größe').toString('latin1'), []),
    "Unsupported image type 'größe'",
  ],
  [
    'a wrong line that is not ASCII',
    descriptorOf('vmfs', [Buffer.from('RW 8 FLAT "größe"').toString('latin1')]),
    /^Invalid extent line: RW 8 FLAT "größe"/,
  ],
  [
    'a flat extent without offset',
    descriptorOf('vmfs', ['RW 8 FLAT "x"']),
    /^Invalid extent line: RW 8 FLAT/,
  ],
  ['a flat extent before the file', descriptorOf('vmfs', ['RW 8 FLAT "x" -1']), /^Invalid extent line/],
  ['a sparse extent with offset', descriptorOf('vmfs', ['RW 8 SPARSE "x" 8']), /^Invalid extent line/],
  ['too many bytes', descriptorOf('vmfs', ['RW 9007199254740991 FLAT "x" 0']), 'File too large'],
  ['too far away', descriptorOf('vmfs', ['RW 8 FLAT "x" 9007199254740991']), 'File too large'],
  [
    'too many together',
    descriptorOf(
      'vmfs',
      Array.from({ length: 3 }, () => `RW ${2 ** 43} FLAT "x" 0`),
    ),
    'File too large',
  ],
  [
    'a name that is no file',
    descriptorOf('vmfs', ['RW 8 FLAT "nbd://host/x" 0']),
    /No such file or directory/,
  ],
  [
    'a name that looks like options',
    descriptorOf('vmfs', ["RW 8 FLAT \"json:{'driver':'null-co'}\" 0"]),
    /No such file or directory/,
  ],
  ['a parent without end', `${descriptorOf('vmfs', [])}parentFileNameHint="x`, /Invalid argument$/],
  [
    'a parent with too long a name',
    `${descriptorOf('vmfs', [])}parentFileNameHint="${'x'.repeat(1024)}"`,
    /Invalid argument$/,
  ],
  ['no end of a line', `${descriptorOf('vmfs', [])}RW ${'9'.repeat(MAX_DESCRIPTOR)}`, /./],
]

t.test('descriptors that cannot be are refused', async (t) => {
  const folder = tempDir(t)
  const path = join(folder, 'a.vmdk')
  writeFileSync(join(folder, 'x'), Buffer.alloc(8 * SECTOR, 'x'))
  for (const [what, text, message] of DESCRIPTORS.slice(0, -1)) {
    writeFileSync(path, text, 'latin1')
    const began = Date.now()
    await t.rejects(openImage(quietGraph(), path, 'vmdk'), { name: 'BlockError', message }, what)
    t.ok(Date.now() - began < 2000, `${what}: in time`)
  }
  writeFileSync(path, DESCRIPTORS.at(-1)![1])
  const image = await openFor(t, path, 'vmdk')
  t.equal(image.node.size, 0, 'a line that names no extent is none')
})

t.test('parents that go round in circles', async (t) => {
  const folder = tempDir(t)
  writeFileSync(join(folder, 'x'), Buffer.alloc(8 * SECTOR, 'x'))
  for (const [name, parent] of [
    ['a', './b'],
    ['b', 'a'],
    ['c', 'c'],
  ] as const)
    writeFileSync(
      join(folder, name),
      descriptorOf('vmfs', ['RW 8 FLAT "x" 0'], [`parentFileNameHint="${parent}"`]).replace(
        'parentCID=ffffffff',
        'parentCID=6f4e2a10',
      ),
    )
  for (const name of ['a', 'c']) {
    const graph = quietGraph()
    await t.rejects(graph.open({ driver: 'vmdk' }, { filename: join(folder, name), readOnly: true }), {
      message: /loops or is too long/,
    })
    t.equal(graph.nodes().length, 0)
  }
})

t.test('what a seSparse header promises is bounded', async (t) => {
  const folder = tempDir(t)
  const path = join(folder, 'a.vmdk')
  writeFileSync(path, descriptorOf('seSparse', ['RW 4096 SESPARSE "x"']))
  for (const [what, at, value, message] of [
    ['a long directory', 136, 2n ** 20n, 'L1 size too big'],
    ['a directory beyond any file', 128, 2n ** 54n, /Could not read l1 table/],
    ['tables beyond any file', 144, 2n ** 54n, 'File too large'],
    ['grains beyond any file', 192, 2n ** 54n, 'File too large'],
    ['another grain size', 24, 16n, 'Unsupported grain size: 16'],
    ['another table size', 32, 0n, 'Unsupported grain table size: 0'],
  ] as const) {
    writeFileSync(
      join(folder, 'x'),
      seSparseFile([Buffer.alloc(4096, 1)], 4096, (header) => header.writeBigUInt64LE(value, at)),
    )
    const before = process.resourceUsage().maxRSS
    await t.rejects(openImage(quietGraph(), path, 'vmdk'), { name: 'BlockError', message }, what)
    t.ok(process.resourceUsage().maxRSS - before < MEMORY, `${what}: memory`)
  }
})

t.test('a grain unpacks to no more than a grain, and not to less', async (t) => {
  const path = await made(tempDir(t), 'subformat=streamOptimized')
  const sound = readFileSync(path)
  for (const [what, sectors] of [
    ['half of it', 64n],
    ['twice as much', 256n],
    ['a gigabyte', BigInt(MAX_GRAIN)],
  ] as const) {
    const bytes = Buffer.from(sound)
    for (let at = 0; at < bytes.length; at += SECTOR)
      if (bytes.toString('latin1', at, at + 4) === 'KDMV') {
        bytes.writeBigUInt64LE(sectors, at + HEADER.offsetOf('grainSize'))
        bytes.writeBigUInt64LE(sectors * 2n, at + HEADER.offsetOf('capacity'))
      }
    writeFileSync(path, bytes)
    const before = process.resourceUsage().maxRSS
    const image = await openFor(t, path, 'vmdk')
    await t.rejects(image.node.read(0, Buffer.alloc(SECTOR)), { code: 'EIO' }, what)
    t.ok(process.resourceUsage().maxRSS - before < MEMORY, `${what}: memory`)
  }
})

t.test('nothing of a guest’s is written over header, descriptor or tables', async (t) => {
  const path = await made(tempDir(t))
  const sound = readFileSync(path)
  const { gdOffset, rgdOffset } = HEADER.decode(sound)
  const directories = [gdOffset.lo, rgdOffset.lo]
  const tableOf = (directory: number): number => sound.readUInt32LE(directory * SECTOR)
  const grainAt = (sector: number) => (bytes: Buffer) => {
    for (const directory of directories) bytes.writeUInt32LE(sector, tableOf(directory) * SECTOR)
  }
  const tableAt = (sector: number) => (bytes: Buffer) => {
    for (const directory of directories) bytes.writeUInt32LE(sector, directory * SECTOR)
  }
  for (const [what, damage] of [
    ['a grain in the descriptor', grainAt(1)],
    ['a grain before a directory', grainAt(gdOffset.lo - 1)],
    ['a grain in a table', grainAt(tableOf(gdOffset.lo) + 3)],
    ['a grain in a copy', grainAt(tableOf(rgdOffset.lo) + 3)],
    ['a table in the descriptor', tableAt(17)],
    ['a table that is a directory', tableAt(rgdOffset.lo)],
    ['a copy in the descriptor', (bytes: Buffer) => bytes.writeUInt32LE(17, rgdOffset.lo * SECTOR)],
  ] as const) {
    const bytes = Buffer.from(sound)
    damage(bytes)
    for (const change of [
      (image: Backend) => image.write(0, Buffer.alloc(SECTOR, 1)),
      (image: Backend) => image.write(0, Buffer.alloc(65536, 1)),
      (image: Backend) => image.zero(0, 65536, {}),
      (image: Backend) => image.node.layer.discard!(0, 65536),
    ]) {
      writeFileSync(path, bytes)
      const image = await openImage(quietGraph(), path, 'vmdk', { writable: true })
      await t.rejects(change(image), { kind: 'corrupt', code: 'EIO' }, `${what}: ${change}`)
      await image.detach()
      const after = readFileSync(path)
      const [start, end] = [SECTOR, 21 * SECTOR]
      const text = (file: Buffer): string => file.toString('latin1', start, end).replace(/^CID=.*$/m, 'CID=')
      t.equal(text(after), text(bytes), `${what}: the descriptor stays`)
      t.ok(after.subarray(end, bytes.length).equals(bytes.subarray(end)), `${what}: all else stays`)
    }
  }
})

t.test('hundreds of grains in one place are not mended by filling the disk', async (t) => {
  const path = await made(tempDir(t))
  const bytes = readFileSync(path)
  const { gdOffset, rgdOffset } = HEADER.decode(bytes)
  // As many grains as a table has, of as many bytes as a grain may have.
  setWide(bytes, 'grainSize', BigInt(MAX_GRAIN))
  setWide(bytes, 'capacity', BigInt(MAX_GRAIN) * 512n)
  for (const directory of [gdOffset.lo, rgdOffset.lo]) {
    const table = bytes.readUInt32LE(directory * SECTOR) * SECTOR
    for (let i = 1; i < 512; i++) bytes.copy(bytes, table + i * 4, table, table + 4)
  }
  writeFileSync(path, bytes)
  const image = await openImage(quietGraph(), path, 'vmdk', { writable: true })
  const before = process.resourceUsage().maxRSS
  const check = image.node.layer.check!.check('all', {
    signal: new AbortController().signal,
    progress: async () => {},
    found: () => {},
  })
  await t.rejects(check, { message: '511 grains that share their place are too many to be mended' })
  await image.detach()
  t.ok(process.resourceUsage().maxRSS - before < MEMORY, 'memory')
  t.equal(readFileSync(path).length, bytes.length, 'nothing was copied')
})
