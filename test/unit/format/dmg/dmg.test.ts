import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { ExtentList, ZERO } from '../../../../src/block/extent.ts'
import { dmg } from '../../../../src/format/dmg/driver.ts'
import * as layout from '../../../../src/format/dmg/layout.ts'
import { packAdc, packLzfse } from '../../../support/apple-packers.ts'
import { type DmgShape, renderDmg, type WrittenChunk } from '../../../support/dmg-writer.ts'
import { openFor, openImage, quietGraph, readAll } from '../../../support/graph.ts'
import { tempDir, textBytes } from '../../../support/images.ts'
import { packageRoot } from '../../../support/package-root.ts'
import { seeded } from '../../../support/random.ts'

const SECTOR = 512
const UNREADABLE = { kind: 'io', message: 'Input/output error' }
const random = seeded(1)
const text = (sectors: number): Buffer => textBytes(sectors * SECTOR, random)

const bzip2 = readFileSync(join(packageRoot, 'test/fixtures/runs.bz2'))
const BZIP2_SECTORS = 492

interface Part {
  readonly chunk: WrittenChunk
  /** What is in it, where that is known here. */
  readonly plain: Buffer | undefined
}

const part = (type: number, sectors: number, plain: Buffer, bytes?: Buffer): Part => ({
  chunk: bytes === undefined ? { type, sectors } : { type, sectors, bytes },
  plain,
})

/** A chunk of every kind, of all sorts of sizes. */
const allKinds = (): Part[] => {
  const [raw, adc, zlib, lzfse] = [text(3), text(40), text(520), text(130)]
  return [
    part(layout.PLAIN, 3, raw, raw),
    part(layout.ZEROES, 2, Buffer.alloc(1024)),
    part(layout.ADC, 40, adc, packAdc(adc)),
    part(layout.IGNORED, 7, Buffer.alloc(7 * SECTOR)),
    part(layout.ZLIB, 520, zlib, deflateSync(zlib)),
    { chunk: { type: layout.BZIP2, sectors: BZIP2_SECTORS, bytes: bzip2 }, plain: undefined },
    { chunk: { type: layout.COMMENT, sectors: 0 }, plain: Buffer.alloc(0) },
    part(layout.LZFSE, 130, lzfse, packLzfse(lzfse, random)),
    part(layout.ZEROES, 100_000, Buffer.alloc(100_000 * SECTOR)),
    part(layout.PLAIN, 1, Buffer.concat([raw.subarray(0, 100), Buffer.alloc(412)]), raw.subarray(0, 100)),
  ]
}

const write = (t: Test, shape: DmgShape, behind = 0): string => {
  const path = join(tempDir(t), 'a.dmg')
  writeFileSync(path, Buffer.concat([renderDmg(shape), Buffer.alloc(behind)]))
  return path
}

t.test('chunks of every kind, tables of both forms', async (t) => {
  const parts = allKinds()
  const cut = parts.slice(0, 4).reduce((sum, { chunk }) => sum + chunk.sectors, 0)
  const chunks = parts.map(({ chunk }) => chunk)
  const shapes: [string, DmgShape][] = [
    ['property list', { partitions: [{ firstSector: 0, chunks }] }],
    ['resource fork', { partitions: [{ firstSector: 0, chunks }], form: 'fork' }],
    ['data that begins later', { partitions: [{ firstSector: 0, chunks }], before: 1000 }],
    [
      'partitions not in order',
      {
        partitions: [
          { firstSector: cut, chunks: chunks.slice(4) },
          { firstSector: 0, chunks: chunks.slice(0, 4) },
        ],
      },
    ],
  ]
  for (const [name, shape] of shapes)
    for (const piece of [2 ** 20, 65_537]) {
      const image = await openFor(t, write(t, shape), 'dmg')
      const bytes = await readAll(image, piece)
      let at = 0
      for (const { chunk, plain } of parts) {
        const found = bytes.subarray(at, at + chunk.sectors * SECTOR)
        if (plain !== undefined) t.ok(found.equals(plain), `${name}: type ${chunk.type.toString(16)}`)
        else t.notOk(found.equals(Buffer.alloc(found.length)), `${name}: something is unpacked`)
        at += found.length
      }
      t.equal(bytes.length, at)
    }
})

t.test('zeroes are known as such', async (t) => {
  const chunks = allKinds().map(({ chunk }) => chunk)
  const { node } = await openFor(t, write(t, { partitions: [{ firstSector: 0, chunks }] }), 'dmg')
  const list = new ExtentList()
  let zeroes = 0
  for (let at = 0; at < node.size; at += list.covered) {
    await node.map(at, node.size - at, list.reset(at, node.size - at))
    for (let i = 0; i < list.count; i++) if (list.kinds[i] === ZERO) zeroes += list.lengths[i]!
  }
  t.equal(zeroes, (2 + 7 + 100_000) * SECTOR)
})

t.test('a trailer that does not end with the file', async (t) => {
  const plain = text(2)
  const chunks = [{ type: layout.PLAIN, sectors: 2, bytes: plain }]
  const shape = { partitions: [{ firstSector: 0, chunks }] }
  // The file's size is known in whole sectors, so up to these the trailer is looked for.
  const room = SECTOR - (renderDmg(shape).length % SECTOR)
  for (const behind of [1, room - 1, room]) {
    const image = await openFor(t, write(t, shape, behind), 'dmg')
    t.ok((await readAll(image)).equals(plain), `${behind} bytes behind`)
  }
})

t.test('what no chunk has cannot be read', async (t) => {
  const plain = text(2)
  const chunks = [{ type: layout.PLAIN, sectors: 2, bytes: plain }]
  const path = write(t, { partitions: [{ firstSector: 1, chunks }], sectors: 5 })
  const { node } = await openFor(t, path, 'dmg')
  const into = Buffer.alloc(2 * SECTOR)
  await node.read(SECTOR, into)
  t.ok(into.equals(plain))
  for (const sector of [0, 2, 3]) await t.rejects(node.read(sector * SECTOR, into), UNREADABLE)
})

t.test('the first chunk of an unknown kind is told of, and none can be read', async (t) => {
  const plain = text(1)
  const chunks = [
    { type: layout.PLAIN, sectors: 1, bytes: plain },
    ...[0x80000009, 0x80000010, 0x77].map((type) => ({ type, sectors: 1, bytes: plain })),
  ]
  const warnings: string[] = []
  const graph = quietGraph(warnings)
  const image = await openImage(graph, write(t, { partitions: [{ firstSector: 0, chunks }] }), 'dmg')
  t.strictSame(warnings, [
    'Image contains chunks of unknown type 80000009, accessing them will result in I/O errors',
  ])
  const into = Buffer.alloc(SECTOR)
  await image.node.read(0, into)
  t.ok(into.equals(plain))
  for (const sector of [1, 2, 3]) await t.rejects(image.node.read(sector * SECTOR, into), UNREADABLE)
  await image.detach()
})

t.test('damaged chunks', async (t) => {
  const plain = text(20)
  const packed: [string, number, Buffer][] = [
    ['zlib', layout.ZLIB, deflateSync(plain)],
    ['bzip2', layout.BZIP2, bzip2],
    ['adc', layout.ADC, packAdc(plain)],
    ['lzfse', layout.LZFSE, packLzfse(plain, random)],
  ]
  for (const [name, type, bytes] of packed)
    for (const sectors of [20, 21, 40_000]) {
      const isRight = sectors === 20 && type !== layout.BZIP2
      const cut = isRight ? bytes.subarray(0, bytes.length / 2) : bytes
      const chunks = [{ type, sectors, bytes: cut }]
      const { node } = await openFor(t, write(t, { partitions: [{ firstSector: 0, chunks }] }), 'dmg')
      await t.rejects(node.read(0, Buffer.alloc(SECTOR)), UNREADABLE, `${name}, ${sectors} sectors`)
    }
})

t.test('files that cannot be', async (t) => {
  const good = renderDmg({ partitions: [{ firstSector: 0, chunks: [{ type: 0, sectors: 1 }] }] })
  const at = good.length - layout.TRAILER.length
  const withField = (name: Parameters<typeof layout.TRAILER.offsetOf>[0], hi: number, lo: number): Buffer => {
    const bytes = Buffer.from(good)
    const offset = at + layout.TRAILER.offsetOf(name)
    bytes.writeUInt32BE(hi, offset)
    bytes.writeUInt32BE(lo, offset + 4)
    return bytes
  }
  const path = join(tempDir(t), 'x.dmg')
  const none = `Could not open '${path}': Invalid argument`
  const chunk = (change: object): Buffer =>
    renderDmg({ partitions: [{ firstSector: 0, chunks: [{ type: layout.ZLIB, sectors: 1, ...change }] }] })
  const cases: [string, Buffer, string][] = [
    ['empty', Buffer.alloc(0), 'dmg file must be at least 512 bytes long'],
    ['no trailer', Buffer.alloc(4096), 'Could not locate UDIF trailer in dmg file'],
    ['data fork', withField('DataForkOffset', 0x7f000000, 0), none],
    ['fork', withField('RsrcForkLength', 1, 0), none],
    ['list', withField('XMLOffset', 0, good.length), none],
    ['list too long', withField('XMLLength', 0, good.length), none],
    ['no tables', withField('XMLLength', 0, 0), none],
    ['negative', withField('SectorCount', 0x80000000, 0), none],
    ['too large', withField('SectorCount', 0x00100000, 0), 'File too large'],
    ['no chunks', renderDmg({ partitions: [] }), none],
    ['sectors', chunk({ sectors: 131073 }), 'sector count 131073 for chunk 0 is larger than max (131072)'],
    [
      'length',
      chunk({ bytes: Buffer.alloc(2 ** 26 + 1) }),
      'length 67108865 for chunk 0 is larger than max (67108864)',
    ],
    [
      'plain',
      chunk({ type: layout.PLAIN, sectors: 2, bytes: Buffer.alloc(10) }),
      'length 10 for chunk 0 is inconsistent with sector count 2',
    ],
  ]
  for (const [name, bytes, message] of cases) {
    writeFileSync(path, bytes)
    await t.rejects(openFor(t, path, 'dmg'), { message }, name)
  }
})

t.test('probing goes by the name', async (t) => {
  const none = Buffer.alloc(2048)
  for (const [name, score] of [
    ['a.dmg', 2],
    ['/x/y.dmg', 2],
    ['.dmg', 0],
    ['a.DMG', 0],
    ['a.dmg.gz', 0],
  ] as const)
    t.equal(dmg.probe!(none, name), score, name)
})
