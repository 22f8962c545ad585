import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { BlockError } from '../../../src/base/errors.ts'
import {
  closeFile,
  fileStatus,
  openFile,
  readFile,
  replaceFile,
  syncFile,
  truncateFile,
  writeFile,
} from '../../../src/os/file-io.ts'
import { tempDir } from '../../support/images.ts'
import { seeded } from '../../support/random.ts'

const { O_RDWR, O_CREAT, O_RDONLY } = fs.constants

t.test('bytes written are read again, and what the file does not have is zeroes', async (t) => {
  const path = join(tempDir(t), 'a')
  const fd = await openFile(path, O_RDWR | O_CREAT)
  const bytes = seeded(1).bytes(100_000)
  await writeFile(fd, bytes, 5)
  const into = new Uint8Array(bytes.length + 100).fill(0xff)
  await readFile(fd, into, 0)
  t.strictSame(into.subarray(0, 5), new Uint8Array(5), 'the gap before')
  t.ok(bytes.equals(into.subarray(5, 5 + bytes.length)))
  t.strictSame(into.subarray(5 + bytes.length), new Uint8Array(95), 'beyond the end')
  into.fill(0xff)
  await readFile(fd, into, 1e9)
  t.ok(
    into.every((byte) => byte === 0),
    'wholly beyond the end',
  )
  await truncateFile(fd, 7)
  t.equal((await fileStatus(fd)).size, 7)
  await syncFile(fd)
  await closeFile(fd)
  t.equal(fs.statSync(path).mode & 0o777, 0o644 & ~process.umask())
})

t.test('failures carry the system error and its text', async (t) => {
  const dir = tempDir(t)
  await t.rejects(openFile(join(dir, 'none'), O_RDONLY), {
    name: 'BlockError',
    kind: 'not-found',
    code: 'ENOENT',
    message: 'No such file or directory',
  })
  await t.rejects(openFile('a\0b', O_RDONLY), { kind: 'invalid', code: 'EINVAL' })
  const fd = await openFile(dir, O_RDONLY)
  await t.rejects(readFile(fd, new Uint8Array(1), 0), { kind: 'invalid', message: 'Is a directory' })
  await t.rejects(writeFile(fd, new Uint8Array(1), 0), { message: 'Bad file descriptor' })
  await closeFile(fd)
  await t.rejects(closeFile(fd), BlockError)
  const full = await openFile('/dev/full', O_RDWR)
  await t.rejects(writeFile(full, new Uint8Array(10), 0), {
    kind: 'no-space',
    message: 'No space left on device',
  })
  await closeFile(full)
})

t.test('a replaced descriptor keeps its number and means the other file', async (t) => {
  const dir = tempDir(t)
  fs.writeFileSync(join(dir, 'a'), 'aaaa')
  fs.writeFileSync(join(dir, 'b'), 'bbbb')
  const fd = await openFile(join(dir, 'a'), O_RDONLY)
  const other = await openFile(join(dir, 'b'), O_RDWR)
  replaceFile(fd, other)
  const into = Buffer.alloc(4)
  await readFile(fd, into, 0)
  t.equal(into.toString(), 'bbbb')
  await writeFile(fd, Buffer.from('c'), 0)
  t.throws(() => fs.fstatSync(other), { code: 'EBADF' })
  const { flags } = fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8').match(/flags:\s*(?<flags>\d+)/)!
    .groups!
  t.ok(Number.parseInt(flags!, 8) & 0o2000000, 'close-on-exec')
  await closeFile(fd)
})
