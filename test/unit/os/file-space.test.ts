import fs from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { MiB } from '../../../src/base/units.ts'
import {
  closeFile,
  fileStatus,
  openFile,
  readFile,
  truncateFile,
  writeFile,
} from '../../../src/os/file-io.ts'
import {
  allocateRange,
  copyFileRange,
  preallocateRange,
  punchHole,
  seekData,
  seekHole,
  setExtentSizeHint,
  setNoCopyOnWrite,
  zeroRange,
} from '../../../src/os/file-space.ts'
import { tempDir } from '../../support/images.ts'
import { seeded } from '../../support/random.ts'

const newFile = async (t: Test, size: number): Promise<number> => {
  const fd = await openFile(join(tempDir(t), 'a'), fs.constants.O_RDWR | fs.constants.O_CREAT)
  t.teardown(() => closeFile(fd))
  await truncateFile(fd, size)
  return fd
}

t.test('data and holes are found, also far beyond 4 GiB', async (t) => {
  const far = 2 ** 40
  const fd = await newFile(t, far + MiB)
  await writeFile(fd, Buffer.alloc(4096, 1), far)
  t.equal(seekData(fd, 0), far)
  t.equal(seekHole(fd, far), far + 4096)
  t.throws(() => seekData(fd, far + 8192), { code: 'ENXIO' })
  t.throws(() => seekHole(fd, far + 2 * MiB), { code: 'ENXIO' })
})

t.test('space is taken and given back', async (t) => {
  const fd = await newFile(t, MiB)
  const blocks = async (): Promise<number> => (await fileStatus(fd)).blocks * 512
  t.equal(await blocks(), 0)
  await writeFile(fd, seeded(2).bytes(MiB), 0)
  await punchHole(fd, 4096, 8192)
  t.equal(await blocks(), MiB - 8192)
  const into = new Uint8Array(8192).fill(1)
  await readFile(fd, into, 4096)
  t.ok(into.every((byte) => byte === 0))
  await allocateRange(fd, 4096, 8192)
  t.equal(await blocks(), MiB)
  await preallocateRange(fd, MiB, MiB)
  t.equal((await fileStatus(fd)).size, 2 * MiB)
  t.equal(await blocks(), 2 * MiB)
  await t.rejects(preallocateRange(fd, 0, MiB, AbortSignal.abort(new Error('stop'))), { message: 'stop' })
  await t.rejects(preallocateRange(-1, 0, MiB), { code: 'EBADF' })
})

t.test('a zeroed range reads as zeroes, and the file grows to its end', async (t) => {
  const fd = await newFile(t, 0)
  await writeFile(fd, seeded(3).bytes(8192), 0)
  try {
    await zeroRange(fd, 100, 20_000)
  } catch (error) {
    t.match(error, { code: /^E(OPNOTSUPP|NOTSUP)$/ })
    t.pass('zero range', { skip: 'this file system has no such operation' })
    return
  }
  t.equal((await fileStatus(fd)).size, 20_100)
  const into = new Uint8Array(20_000).fill(1)
  await readFile(fd, into, 100)
  t.ok(into.every((byte) => byte === 0))
})

t.test('the kernel copies', async (t) => {
  const from = await newFile(t, 0)
  const to = await newFile(t, 0)
  const bytes = seeded(4).bytes(100_000)
  await writeFile(from, bytes, 50)
  let copied = 0
  while (copied < bytes.length) {
    const count = await copyFileRange(from, 50 + copied, to, 7 + copied, bytes.length - copied)
    t.ok(count > 0)
    copied += count
  }
  const into = Buffer.alloc(bytes.length)
  await readFile(to, into, 7)
  t.ok(into.equals(bytes))
  t.equal(await copyFileRange(from, 1e9, to, 0, 10), 0, 'nothing beyond the end')
})

t.test('hints are taken, or refused as unknown', async (t) => {
  const fd = await newFile(t, 0)
  for (const give of [() => setNoCopyOnWrite(fd), () => setExtentSizeHint(fd, MiB)]) {
    try {
      give()
      t.pass('taken')
    } catch (error) {
      t.match(error, { code: /^E(OPNOTSUPP|NOTSUP|NOTTY|INVAL)$/ })
    }
  }
})
