import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { MiB } from '../../../../src/base/units.ts'
import { file, hostDevice } from '../../../../src/protocol/file/driver.ts'
import { tempDir } from '../../../support/images.ts'
import { NO_ORACLE, oracle } from '../../../support/oracle.ts'
import { createContext } from './open-file.ts'

const create = (filename: string, more: Record<string, unknown> = {}, signal?: AbortSignal): Promise<void> =>
  file.create!.create({ filename, size: MiB, ...more }, createContext(signal))

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE

t.test('size and space are those of files that qemu-img makes', { skip }, async (t) => {
  const dir = tempDir(t)
  const theirs = join(dir, 'theirs')
  const ours = join(dir, 'ours')
  for (const preallocation of ['off', 'falloc', 'full'])
    for (const size of [0, 512, 1024, 4096, 5120, MiB, 5 * MiB + 512]) {
      qemu!.qemuImgOk([
        'create',
        '-q',
        '-f',
        'raw',
        '-o',
        `preallocation=${preallocation}`,
        theirs,
        `${size}`,
      ])
      await create(ours, { size, preallocation })
      const [a, b] = [fs.statSync(theirs), fs.statSync(ours)]
      t.strictSame([b.size, b.blocks, b.mode], [a.size, a.blocks, a.mode], `${preallocation} ${size}`)
    }
})

t.test('a file that is there is emptied first', async (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, Buffer.alloc(2 * MiB, 1), { mode: 0o600 })
  await create(path, { nocow: true, 'extent-size-hint': 65536 })
  const bytes = fs.readFileSync(path)
  t.equal(bytes.length, MiB)
  t.ok(bytes.every((byte) => byte === 0))
  t.equal(fs.statSync(path).mode & 0o777, 0o600, 'whose it is stays')
})

t.test('what a file loses is gone for good before anything new is written', async (t) => {
  const path = join(tempDir(t), 'a')
  const synced: number[] = []
  const { fdatasync } = fs
  t.teardown(() => {
    fs.fdatasync = fdatasync
  })
  const watched = (fd: number, done: fs.NoParamCallback): void => {
    synced.push(fs.fstatSync(fd).size)
    fdatasync(fd, done)
  }
  fs.fdatasync = Object.assign(watched, { __promisify__: fdatasync.__promisify__ })
  await create(path)
  t.strictSame(synced, [], 'a new file')
  await create(path)
  t.strictSame(synced, [0], 'one that had bytes, at the moment that it has none')
  fs.truncateSync(path, 0)
  await create(path)
  t.strictSame(synced, [0], 'an empty one')
})

t.test('a failure leaves nothing that was not there', async (t) => {
  const dir = tempDir(t)
  const path = join(dir, 'a')
  const tooLarge = { kind: 'no-space', message: 'Could not preallocate new data: No space left on device' }
  await t.rejects(create(path, { size: 2 ** 43, preallocation: 'falloc' }), tooLarge)
  await t.rejects(create(path, { size: 2 ** 52 }), {
    code: 'EFBIG',
    message: 'Could not resize file: File too large',
  })
  await t.rejects(create(path, { preallocation: 'metadata' }), {
    message: 'Unsupported preallocation mode: metadata',
  })
  await t.rejects(create(path, { 'extent-size-hint': 2 ** 32 }), { message: 'Extent size hint is too large' })
  await t.rejects(create(path, { preallocation: 'full' }, AbortSignal.abort()), {
    kind: 'cancelled',
    message: 'Operation canceled',
  })
  t.strictSame(fs.readdirSync(dir), [])
  const below = join(dir, 'none', 'a')
  await t.rejects(create(below), { message: `Could not create '${below}': No such file or directory` })
  await t.rejects(create(dir), { message: `Could not create '${dir}': Is a directory` })
  await create(path)
  await file.create!.remove!({ filename: path })
  await file.create!.remove!({ filename: path })
  t.strictSame(fs.readdirSync(dir), [])
})

t.test('a device is taken for an image when it is large enough', async (t) => {
  const make = (more: Record<string, unknown>): Promise<void> =>
    hostDevice.create!.create({ filename: '/dev/null', size: 0, ...more }, createContext())
  await make({})
  await t.rejects(make({ size: 512 }), { message: 'Cannot grow device files' })
  await t.rejects(make({ preallocation: 'full' }), { message: "Unsupported preallocation mode 'full'" })
})
