/** Filters over real images, opened in process. */

import fs from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { KiB, MiB } from '../../../src/base/units.ts'
import { Backend } from '../../../src/block/backend.ts'
import { createImage } from '../../../src/block/create.ts'
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../../src/block/edge.ts'
import type { Graph } from '../../../src/block/graph.ts'
import type { Options } from '../../../src/block/options.ts'
import { quietGraph } from '../../support/graph.ts'
import { tempDir } from '../../support/images.ts'

const NEVER = new AbortController().signal

/** A raw file of ones. */
const rawFile = (t: Test, size: number): string => {
  const path = join(tempDir(t), 'raw')
  fs.writeFileSync(path, Buffer.alloc(size, 1))
  return path
}

const fileOf = (filename: string): Options => ({ driver: 'file', filename, locking: 'off' })

const open = async (t: Test, options: Options, graph: Graph = quietGraph()): Promise<Backend> => {
  t.teardown(() => graph.closeAll())
  const node = await graph.open(options, { readOnly: false })
  return Backend.attach(graph, node, { perm: PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE })
}

const create = (filename: string, format: string, options: Options): Promise<void> =>
  createImage(quietGraph(), { filename, format, options, signal: NEVER })

const blkdebug = (t: Test, path: string, options: Options): Promise<Backend> =>
  open(t, { driver: 'blkdebug', image: { driver: 'raw', file: fileOf(path) }, ...options })

t.test('blkdebug: what its rules speak of fails, and nothing else', async (t) => {
  const path = rawFile(t, MiB)
  const image = await blkdebug(t, path, {
    discard: 'unmap',
    'inject-error': [
      { event: 'none', sector: 4, errno: 28, iotype: 'write' },
      { event: 'none', iotype: 'discard', once: true },
    ],
  })
  const sector = Buffer.alloc(512, 2)
  await image.write(3 * 512, sector)
  await t.rejects(image.write(4 * 512, sector), { code: 'ENOSPC', message: 'No space left on device' })
  await t.rejects(image.write(0, Buffer.alloc(4096)), { code: 'ENOSPC', message: /space/ })
  await image.read(4 * 512, sector)
  t.equal(sector[0], 1)
  await t.rejects(image.node.discard(0, 4096), { code: 'EIO', message: /Input/ })
  await image.node.discard(0, 4096)
})

t.test('blkdebug: states, from a file of rules', async (t) => {
  const path = rawFile(t, MiB)
  const config = join(tempDir(t), 'rules')
  fs.writeFileSync(
    config,
    `[set-state]\nevent = "read_aio"\nstate = "1"\nnew_state = "2"\n\n[inject-error]\nevent = "read_aio"\nstate = "2"\nerrno = "5"\n`,
  )
  const image = await open(t, {
    driver: 'raw',
    file: { driver: 'blkdebug', config, image: fileOf(path) },
  })
  const bytes = Buffer.alloc(512)
  await image.read(0, bytes)
  await t.rejects(image.read(0, bytes), { code: 'EIO', message: /Input/ })
})

t.test('blkdebug: a request is held at a breakpoint until it is resumed', async (t) => {
  const image = await open(t, {
    driver: 'raw',
    file: { driver: 'blkdebug', image: fileOf(rawFile(t, MiB)) },
  })
  const debug = image.node.children[0]!.node.layer.debug!
  t.throws(() => debug.setBreakpoint('nonsense', 'a'), { kind: 'not-found', message: /No such/ })
  debug.setBreakpoint('write_aio', 'a')
  let done = false
  const writing = image.write(0, Buffer.alloc(512)).then(() => {
    done = true
  })
  await debug.suspended('a')
  await new Promise((resolve) => setTimeout(resolve, 20))
  t.notOk(done)
  debug.resume('a')
  await writing
  t.throws(() => debug.resume('a'), { kind: 'not-found', message: /No such/ })
})

t.test('blkdebug: a discard over several pieces takes all whole clusters', async (t) => {
  const path = join(tempDir(t), 'a')
  await create(path, 'qcow2', { size: 8 * MiB })
  const image = await open(t, {
    driver: 'blkdebug',
    discard: 'unmap',
    align: 512,
    'opt-discard': 192 * KiB,
    'max-discard': 192 * KiB,
    image: { driver: 'qcow2', file: fileOf(path), discard: 'unmap' },
  })
  await image.write(0, Buffer.alloc(2 * MiB, 1))
  await image.node.discard(100 * 512, MiB)
  const bytes = Buffer.alloc(2 * MiB)
  await image.read(0, bytes)
  const [from, to] = [64 * KiB, MiB]
  t.ok(bytes.subarray(from, to).every((byte) => byte === 0))
  t.ok(bytes.subarray(0, from).every((byte) => byte === 1))
})

t.test('copy-on-read: what is read belongs to the image from then on', async (t) => {
  const [dir, base] = [tempDir(t), rawFile(t, MiB)]
  for (const below of [base, undefined]) {
    const path = join(dir, 'a')
    fs.rmSync(path, { force: true })
    const backing = below === undefined ? {} : { 'backing-file': below, 'backing-fmt': 'raw' }
    await create(path, 'qcow2', { size: MiB, ...backing })
    const image = await open(t, { driver: 'copy-on-read', file: { driver: 'qcow2', file: fileOf(path) } })
    const bytes = Buffer.alloc(1000)
    await image.read(100_000, bytes)
    t.equal(bytes[0], below === undefined ? 0 : 1)
    await image.detach()
    const plain = await open(t, { driver: 'qcow2', file: fileOf(path), backing: null })
    await plain.read(100_000, bytes)
    t.equal(bytes[0], below === undefined ? 0 : 1)
    await plain.detach()
    const wasWritten = fs.statSync(path).size > 5 * 64 * KiB
    t.equal(wasWritten, below !== undefined, 'a cluster takes space unless it is all zeroes')
  }
})

t.test('blkverify: both are written, and a difference ends the program', async (t) => {
  const [one, other] = [rawFile(t, MiB), rawFile(t, MiB)]
  const image = await open(t, {
    driver: 'blkverify',
    raw: fileOf(one),
    test: { driver: 'raw', file: fileOf(other) },
  })
  await image.write(512, Buffer.alloc(512, 9))
  for (const path of [one, other]) t.equal(fs.readFileSync(path)[512], 9)
  await image.read(0, Buffer.alloc(4096))
  const file = fs.openSync(other, 'r+')
  fs.writeSync(file, Buffer.from([7]), 0, 1, 2000)
  fs.closeSync(file)
  await t.rejects(image.read(0, Buffer.alloc(4096)), {
    kind: 'io',
    message: /contents mismatch at offset 2000/,
  })
})

t.test('blkverify: discards leave both as they are', async (t) => {
  const [one, other] = [rawFile(t, MiB), rawFile(t, MiB)]
  const unmap = { discard: 'unmap' }
  const image = await open(t, {
    driver: 'blkverify',
    ...unmap,
    raw: { ...fileOf(one), ...unmap },
    test: { driver: 'raw', ...unmap, file: { ...fileOf(other), ...unmap } },
  })
  await image.node.discard(0, MiB)
  for (const path of [one, other]) t.ok(fs.readFileSync(path).every((byte) => byte === 1))
})

t.test('compress: small writes are packed clusters', async (t) => {
  const path = join(tempDir(t), 'a')
  await create(path, 'qcow2', { size: MiB })
  const image = await open(t, { driver: 'compress', file: { driver: 'qcow2', file: fileOf(path) } })
  await image.write(1000, Buffer.alloc(100_000, 3))
  const bytes = Buffer.alloc(MiB)
  await image.read(0, bytes)
  t.strictSame([bytes[999], bytes[1000], bytes[100_999], bytes[101_000]], [0, 3, 3, 0])
  await image.detach()
  t.ok(fs.statSync(path).size < 6 * 64 * KiB, 'two clusters take less than one')
  const raw = { driver: 'raw', file: fileOf(path) }
  await t.rejects(open(t, { driver: 'compress', file: raw }), { kind: 'unsupported', message: /raw/ })
})

t.test('preallocate: a file grows in steps, and is cut when it closes', async (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, '')
  const file = { driver: 'preallocate', 'prealloc-size': MiB, 'prealloc-align': 64 * KiB, file: fileOf(path) }
  const image = await open(t, { driver: 'raw', file })
  await image.node.resize(10 * 512)
  await image.node.children[0]!.node.write(10 * 512, Buffer.alloc(512, 1))
  t.ok(fs.statSync(path).size >= MiB)
  await image.detach()
  t.equal(fs.statSync(path).size, 11 * 512)
})

t.test('throttle: only with a group that exists', async (t) => {
  const file = fileOf(rawFile(t, MiB))
  await t.rejects(open(t, { driver: 'throttle', file }), { message: 'Please specify a throttle group' })
  const named = open(t, { driver: 'throttle', 'throttle-group': 'tg', file })
  await t.rejects(named, { message: "Throttle group 'tg' does not exist" })
})

t.test('an image whose header names none can be put over another', async (t) => {
  const path = join(tempDir(t), 'a')
  await create(path, 'parallels', { size: MiB, 'cluster-size': 64 * KiB })
  const backing = { driver: 'raw', file: fileOf(rawFile(t, MiB)), 'read-only': true }
  const image = await open(t, { driver: 'parallels', file: fileOf(path), backing })
  await image.write(0, Buffer.alloc(64, 5))
  const bytes = Buffer.alloc(MiB)
  await image.read(0, bytes)
  t.ok(bytes.subarray(0, 64).every((byte) => byte === 5))
  t.ok(bytes.subarray(64).every((byte) => byte === 1))
})
