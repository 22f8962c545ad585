import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { GiB, KiB, MiB } from '../../../../src/base/units.ts'
import { DATA, END_OF_FILE, ExtentList, ZERO } from '../../../../src/block/extent.ts'
import type { Layer } from '../../../../src/block/layer.ts'
import { hostDevice } from '../../../../src/protocol/file/driver.ts'
import { tempDir } from '../../../support/images.ts'
import { seeded } from '../../../support/random.ts'
import { openContext, openFileLayer } from './open-file.ts'

const names = new Map<number, string>([
  [ZERO, 'zero'],
  [DATA, 'data'],
])

/** `kind length@childOffset`, one a run. */
const mapOf = async (layer: Layer, offset: number, length: number, capacity = 100): Promise<string[]> => {
  const runs: string[] = []
  for (let at = offset; at < offset + length; ) {
    const list = new ExtentList(capacity).reset(at, offset + length - at)
    await layer.map!(at, offset + length - at, list)
    if (list.covered === 0) throw new Error('no answer')
    for (let i = 0; i < list.count; i++) {
      const end = list.flags[i] === END_OF_FILE ? ' end' : ''
      runs.push(`${names.get(list.kind(i))} ${list.lengths[i]}@${list.childOffsets[i]}${end}`)
    }
    at += list.covered
  }
  return runs
}

t.test('an image is whole sectors, and grows with what is written', async (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, Buffer.alloc(1000, 7))
  const layer = await openFileLayer(path)
  t.equal(layer.geometry().size, 1024, 'as QEMU sees it')
  const into = new Uint8Array(1024).fill(1)
  await layer.read(0, into)
  t.ok(into.subarray(0, 1000).every((byte) => byte === 7))
  t.ok(into.subarray(1000).every((byte) => byte === 0))
  t.strictSame(await mapOf(layer, 0, 1024), ['data 1000@0', 'zero 24@1000'])
  await layer.write(5000, new Uint8Array(1), {})
  t.equal(layer.geometry().size, 5120)
  t.equal(fs.statSync(path).size, 5001)
  await Promise.all([layer.write(9000, new Uint8Array(9), {}), layer.write(7000, new Uint8Array(1), {})])
  t.equal(layer.geometry().size, 9216, 'the farthest write counts')
  await layer.flush()
  await layer.close()
})

t.test('holes are zero runs, and nothing is known beyond the end', async (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, '')
  const layer = await openFileLayer(path)
  await layer.resize(MiB, 'off')
  await layer.write(64 * KiB, seeded(1).bytes(64 * KiB), {})
  await layer.write(512 * KiB, seeded(2).bytes(4 * KiB), {})
  const whole = [
    'data 4096@0',
    'zero 61440@4096',
    'data 65536@65536',
    'zero 393216@131072',
    'data 4096@524288',
    'zero 520192@528384',
  ]
  t.strictSame(await mapOf(layer, 0, MiB), whole)
  t.strictSame(await mapOf(layer, 0, MiB, 1), whole, 'a list of one run')
  t.strictSame(await mapOf(layer, 70_000, 100), ['data 100@70000'], 'inside a run that is known')
  t.strictSame(await mapOf(layer, MiB - 512, 1024), ['zero 512@1048064', 'zero 512@-1 end'])
  t.strictSame(await mapOf(layer, 2 * MiB, 512), ['zero 512@-1 end'])
  await layer.discard(64 * KiB, 64 * KiB)
  t.strictSame((await mapOf(layer, 0, 512 * KiB)).at(-1), 'zero 520192@4096', 'a discard is seen')
  await layer.write(80 * KiB, seeded(3).bytes(4 * KiB), {})
  t.strictSame(await mapOf(layer, 80 * KiB, 4 * KiB), ['data 4096@81920'], 'a write is seen')
  await layer.close()
})

t.test('a walk over many small runs ends, list after list', async (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, '')
  const layer = await openFileLayer(path)
  const runs = 300
  await layer.resize(runs * 128 * KiB, 'off')
  for (let i = 0; i < runs; i++) await layer.write(i * 128 * KiB, new Uint8Array(4096).fill(1), {})
  const answer = await mapOf(layer, 0, runs * 128 * KiB, 7)
  t.equal(answer.length, 2 * runs)
  await layer.close()
})

t.test('zeroing keeps the space or gives it back, and can make the file longer', async (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, seeded(4).bytes(MiB))
  const layer = await openFileLayer(path)
  t.ok(await layer.zero(0, 64 * KiB, {}))
  t.equal(await layer.allocatedSize(), MiB)
  t.ok(await layer.zero(64 * KiB, 64 * KiB, { mayUnmap: true }))
  t.equal(await layer.allocatedSize(), MiB - 64 * KiB)
  const into = new Uint8Array(128 * KiB).fill(1)
  await layer.read(0, into)
  t.ok(into.every((byte) => byte === 0))
  t.ok(await layer.zero(1000, 5, { mayUnmap: true }), 'any range')
  for (const mayUnmap of [false, true]) {
    const { size } = layer.geometry()
    t.ok(await layer.zero(size - 4096, 8192, { mayUnmap }))
    t.equal(layer.geometry().size, size + 4096)
    t.equal(fs.statSync(path).size, size + 4096)
  }
  await layer.discard(0, 100 * GiB)
  t.equal(fs.statSync(path).size, layer.geometry().size, 'a discard never changes the size')
  t.ok((await layer.allocatedSize()) <= 8192)
  await layer.close()
})

t.test('tmpfs, where zeroing takes two steps', async (t) => {
  const path = `/dev/shm/qimg-${process.pid}`
  if (!fs.existsSync('/dev/shm')) return void t.pass('tmpfs', { skip: 'no /dev/shm' })
  t.teardown(() => fs.rmSync(path, { force: true }))
  fs.writeFileSync(path, seeded(5).bytes(MiB))
  const layer = await openFileLayer(path)
  t.ok(await layer.zero(0, 64 * KiB, {}))
  t.ok(await layer.zero(512 * KiB, MiB, { mayUnmap: true }))
  t.equal(fs.statSync(path).size, 1.5 * MiB)
  const into = new Uint8Array(1.5 * MiB)
  await layer.read(0, into)
  t.ok(into.subarray(0, 64 * KiB).every((byte) => byte === 0))
  t.notOk(into.subarray(64 * KiB, 512 * KiB).every((byte) => byte === 0))
  t.ok(into.subarray(512 * KiB).every((byte) => byte === 0))
  await layer.close()
})

t.test('resize: sizes, preallocation, refusals', async (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, '')
  const layer = await openFileLayer(path)
  await layer.resize(MiB, 'falloc')
  t.equal(await layer.allocatedSize(), MiB)
  await layer.resize(2 * MiB, 'full')
  t.equal(await layer.allocatedSize(), 2 * MiB)
  t.strictSame((await mapOf(layer, MiB, MiB)).join(), `data ${MiB}@${MiB}`, 'really written')
  await layer.resize(3 * MiB, 'off')
  t.equal(await layer.allocatedSize(), 2 * MiB)
  t.equal(layer.geometry().size, 3 * MiB)
  await t.rejects(layer.resize(4 * MiB, 'metadata'), {
    kind: 'unsupported',
    message: 'Unsupported preallocation mode: metadata',
  })
  await t.rejects(layer.resize(MiB, 'falloc'), {
    kind: 'invalid',
    message: 'Cannot use preallocation for shrinking files',
  })
  await t.rejects(layer.resize(2 ** 52, 'off'), {
    message: 'Could not resize file: File too large',
    code: 'EFBIG',
  })
  await t.rejects(layer.resize(2 ** 43, 'falloc'), {
    kind: 'no-space',
    message: 'Could not preallocate new data: No space left on device',
  })
  t.equal(layer.geometry().size, 3 * MiB)
  t.equal(fs.statSync(path).size, 3 * MiB, 'as long as before the failure')
  await layer.resize(1000, 'off')
  t.equal(fs.statSync(path).size, 1000)
  await layer.close()
})

t.test('space taken behind data has no content, however little it is', async (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, Buffer.alloc(MiB, 7))
  const layer = await openFileLayer(path)
  let size = MiB
  for (const more of [16 * KiB, 64 * KiB, MiB, 3 * MiB]) {
    const before = await layer.allocatedSize()
    await layer.resize(size + more, 'falloc')
    t.equal(await layer.allocatedSize(), before! + more)
    t.equal((await mapOf(layer, size, more)).join(), `zero ${more}@${size}`)
    size += more
  }
  const into = new Uint8Array(size)
  await layer.read(0, into)
  t.ok(into.subarray(0, MiB).every((byte) => byte === 7))
  t.ok(into.subarray(MiB).every((byte) => byte === 0))
  await layer.close()
})

t.test('what is not a regular file is refused in the words of qemu-img', async (t) => {
  const dir = tempDir(t)
  const refusals: [Record<string, unknown>, string][] = [
    [{ filename: join(dir, 'none') }, `Could not open '${join(dir, 'none')}': No such file or directory`],
    [{ filename: dir }, `'file' driver requires '${dir}' to be a regular file`],
    [{ filename: '/dev/null' }, "'file' driver requires '/dev/null' to be a regular file"],
    [{ filename: '' }, "The 'file' block driver requires a file name"],
    [{}, "The 'file' block driver requires a file name"],
    [{ filename: '/dev/null', 'pr-manager': 'x' }, "No persistent reservation manager with id 'x'"],
    [{ filename: '/dev/null', locking: 'foo' }, 'invalid parameter value: foo'],
    [{ filename: '/dev/null', aio: 'foo' }, 'invalid parameter value: foo'],
    [{ filename: '/dev/null', 'aio-max-batch': 'foo' }, "Parameter 'aio-max-batch' expects a number"],
    [{ filename: '/dev/null', 'drop-cache': 5 }, "Parameter 'drop-cache' expects 'on' or 'off'"],
  ]
  for (const [options, message] of refusals)
    await t.rejects(openFileLayer(options, { writable: false }), { message }, message)
  await t.rejects(openFileLayer(dir), { message: `Could not open '${dir}': Is a directory` })
  const path = join(dir, 'a')
  fs.writeFileSync(path, '')
  await t.rejects(openFileLayer({ filename: path, aio: 'native' }), {
    message: 'aio=native was specified, but it requires cache.direct=on, which was not specified.',
  })
  await t.rejects(hostDevice.open(openContext({ filename: path })), {
    message: `'host_device' driver requires '${path}' to be either a character or block device`,
  })
  const before = fs.readdirSync('/proc/self/fd').length
  await t.rejects(openFileLayer('/dev/null'))
  t.equal(fs.readdirSync('/proc/self/fd').length, before, 'no descriptor stays behind')
})

t.test('a character device has no bytes', async (t) => {
  const layer = await hostDevice.open(openContext({ filename: '/dev/null' }))
  t.equal(layer.geometry().size, 0)
  await t.rejects(layer.resize!(512, 'off'), { message: 'Cannot grow device files' })
  await layer.close()
})

t.test('a full disk is told as such, and a lost flush stays lost', async (t) => {
  const full = await hostDevice.open(openContext({ filename: '/dev/full' }))
  await t.rejects(full.write!(0, new Uint8Array(10), {}), {
    kind: 'no-space',
    message: 'No space left on device',
  })
  const first = await full.flush!().catch((error: unknown) => error)
  t.match(first, { code: 'EINVAL' })
  await t.rejects(full.flush!(), first as Error)
  await full.close()
})
