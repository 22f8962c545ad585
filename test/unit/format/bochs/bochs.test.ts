import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gunzipSync } from 'node:zlib'
import t from 'tap'
import { ExtentList, HOLE } from '../../../../src/block/extent.ts'
import { bochs } from '../../../../src/format/bochs/driver.ts'
import { DISK_2, HEADER } from '../../../../src/format/bochs/layout.ts'
import { openFor, quietGraph, readAll } from '../../../support/graph.ts'
import { tempDir } from '../../../support/images.ts'
import { packageRoot } from '../../../support/package-root.ts'

const image = gunzipSync(readFileSync(join(packageRoot, 'test/fixtures/growing.bochs.gz')))
const SHA256 = '324f819f18fb912750e44bc5f701b2bc78de32173c84d406ee0f2bd9657ccae6'
const SIZE = 10321920

/** Bytes in memory that somebody still refers to. */
const heldMemory = (): number => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

/** The image with some fields of its header changed. */
const changed = (change: Partial<ReturnType<typeof HEADER.decode>>): Buffer => {
  const bytes = Buffer.from(image)
  HEADER.encode({ ...HEADER.decode(bytes), ...change }, bytes)
  return bytes
}

t.test('an image that bximage made', async (t) => {
  const path = join(tempDir(t), 'a.bochs')
  writeFileSync(path, image)
  const backend = await openFor(t, path, 'bochs')
  t.equal(backend.size, SIZE)
  for (const piece of [2 ** 20, 7919])
    t.equal(
      createHash('sha256')
        .update(await readAll(backend, piece))
        .digest('hex'),
      SHA256,
      `by ${piece}`,
    )
})

t.test('what was never written is a hole', async (t) => {
  const path = join(tempDir(t), 'a.bochs')
  writeFileSync(path, image)
  const { node } = await openFor(t, path, 'bochs')
  const list = new ExtentList()
  let holes = 0
  for (let at = 0; at < SIZE; at += list.covered) {
    await node.map(at, SIZE - at, list.reset(at, SIZE - at))
    for (let i = 0; i < list.count; i++) if (list.kinds[i] === HOLE) holes += list.lengths[i]!
  }
  // Lines of words: 3000 bytes at 0, 512 from 70000 on, 5000 at 1 MiB, 1536, 512; all but the second begin a sector.
  t.equal(SIZE - holes, 3072 + 1024 + 5120 + 1536 + 512)
})

t.test('probing', async (t) => {
  t.equal(bochs.probe!(image, 'x'), 100)
  t.equal(bochs.probe!(image.subarray(0, 511), 'x'), 0, 'too short')
  t.equal(bochs.probe!(changed({ version: 0x30000 }), 'x'), 0, 'another version')
})

t.test('headers that cannot be', async (t) => {
  const path = join(tempDir(t), 'a.bochs')
  const cases: [Parameters<typeof changed>[0], string][] = [
    [{ version: 3 }, 'Image not in Bochs format'],
    [{ subtype: Buffer.from('Undoable') }, 'Image not in Bochs format'],
    [{ catalog: 0x100001 }, 'Catalog size is too large'],
    [{ extent: 256 }, 'Extent size must be at least 512'],
    [{ extent: 4096 + 512 }, 'Extent size 4608 is not a power of two'],
    [{ extent: 0x1000000 }, 'Extent size 16777216 is too large'],
    [{ catalog: 0 }, 'Catalog size is too small for this disk size'],
  ]
  for (const [change, message] of cases) {
    writeFileSync(path, changed(change))
    await t.rejects(openFor(t, path, 'bochs'), { kind: 'invalid', message })
  }
})

t.test('an entry that points nowhere', async (t) => {
  const path = join(tempDir(t), 'a.bochs')
  const bytes = Buffer.from(image)
  const { header } = HEADER.decode(bytes)
  bytes.writeUInt32LE(0xfffffffe, header)
  writeFileSync(path, bytes)
  const { node } = await openFor(t, path, 'bochs')
  const into = Buffer.alloc(4096, 1)
  await node.read(0, into)
  t.ok(into.equals(Buffer.alloc(4096)), 'is behind the end of the file: zeroes')
})

t.test('bitmaps of one byte each are forgotten in time', async (t) => {
  const path = join(tempDir(t), 'a.bochs')
  const extents = 60_000
  const bytes = changed({ catalog: extents, extent: 512, bitmap: 1, header: 512 }).subarray(0, 512)
  DISK_2.encode({ timestamp: 0, disk: { hi: 0, lo: extents * 512 } }, bytes.subarray(HEADER.length))
  // What the file does not have of the catalogue are zeroes: all extents are in the same place.
  writeFileSync(path, bytes)
  const { node } = await openFor(t, path, 'bochs')
  const list = new ExtentList()
  const before = heldMemory()
  for (let at = 0; at < node.size; at += list.covered)
    await node.map(at, node.size - at, list.reset(at, node.size - at))
  const taken = heldMemory() - before
  t.ok(taken < 8 * 2 ** 20, `${taken} bytes`)
})

t.test('nobody writes to it', async (t) => {
  const path = join(tempDir(t), 'a.bochs')
  writeFileSync(path, image)
  await t.rejects(openFor(t, path, 'bochs', { writable: true }), {
    kind: 'denied',
    message: 'Image is read-only',
  })
  const graph = quietGraph()
  const options = { driver: 'bochs', 'auto-read-only': true, file: { driver: 'file', filename: path } }
  const node = await graph.open(options, { readOnly: false })
  t.equal(node.settings.readOnly, true, 'where the user left that open, it opens read-only')
  await graph.closeAll()
})
