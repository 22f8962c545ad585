/** Requests to the page cache: the right bytes, no half answers, and nobody else held up by them. */

import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { CachedFile } from '../../../src/os/cached-file.ts'
import { whileFlushing, whileWriting } from '../../../src/os/calm.ts'
import { seekData } from '../../../src/os/file-space.ts'

const folder = mkdtempSync(join(tmpdir(), 'qimg-cached-'))
const path = join(folder, 'file')
const content = Buffer.alloc(1024 * 1024)
for (let i = 0; i < content.length; i += 4) content.writeUInt32LE(i, i)
writeFileSync(path, content)
const fd = openSync(path, 'r')
t.teardown(() => {
  closeSync(fd)
  rmSync(folder, { recursive: true })
})

// The first call of libc loads it, which a read alone does not do.
seekData(fd, 0)

t.test('fills the buffer, or says that it did not', async (t) => {
  const reader = new CachedFile(fd)
  for (const [offset, length] of [
    [0, 512],
    [4096, 4096],
    [70_000, 65_536],
    [content.length - 512, 512],
  ] as const) {
    const into = new Uint8Array(length)
    t.equal(await reader.read(into, offset), length)
    t.equal(Buffer.compare(into, content.subarray(offset, offset + length)), 0, `${length} at ${offset}`)
  }
  t.equal(await reader.read(new Uint8Array(65_537), 0), 0, 'too long')
  t.equal(await reader.read(new Uint8Array(4096), content.length - 512), 512, 'a part beyond the end')
  t.equal(await reader.read(new Uint8Array(16), 0), 0, 'too short')
})

t.test('long ones too while the pool writes', async (t) => {
  const reader = new CachedFile(fd)
  const into = new Uint8Array(65_537)
  let end!: () => void
  const writing = whileWriting(
    new Promise<void>((resolve) => {
      end = resolve
    }),
  )
  t.equal(await reader.read(into, 1), into.length)
  t.equal(Buffer.compare(into, content.subarray(1, 1 + into.length)), 0)
  t.equal(await reader.read(new Uint8Array(1024 * 1024 + 1), 0), 0, 'too long')
  end()
  await writing
  t.equal(await reader.read(into, 1), 0, 'no longer')
})

t.test('a descriptor that cannot be read is told to others', async (t) => {
  t.equal(await new CachedFile(9999).read(new Uint8Array(512), 0), 0)
})

t.test('gives way to others', async (t) => {
  const reader = new CachedFile(fd)
  const into = new Uint8Array(4096)
  let others = 0
  const timer = setInterval(() => others++, 0)
  const end = performance.now() + 200
  let reads = 0
  for (; performance.now() < end; reads++) await reader.read(into, (reads * 4096) % content.length)
  clearInterval(timer)
  t.ok(reads > 20, `${reads} reads`)
  t.ok(others > 2, `${others} turns of others`)
})

t.test('writes whole pages, or says that it did not', async (t) => {
  const target = join(folder, 'target')
  writeFileSync(target, content)
  const fd = openSync(target, 'r+')
  const file = new CachedFile(fd)
  const page = Buffer.alloc(4096, 0x5a)
  // Which of the two it is, the file system and the load of the machine decide; half of it is never done.
  if (await file.write(page, 8192)) t.ok(readFileSync(target).subarray(8192, 12288).equals(page))
  else t.ok(readFileSync(target).subarray(8192, 12288).equals(content.subarray(8192, 12288)))
  t.equal(await file.write(page.subarray(0, 512), 0), false, 'a part of a page')
  t.equal(await file.write(page, 512), false, 'not at a page')
  t.equal(await file.write(Buffer.alloc(69_632), 0), false, 'too long')
  closeSync(fd)
  const unwritable = openSync(target, 'r')
  t.equal(await new CachedFile(unwritable).write(page, 0), false, 'not open for writing')
  closeSync(unwritable)
  for (const during of [whileWriting, whileFlushing]) {
    t.equal(await during(Promise.resolve(5)), 5)
    await t.rejects(during(Promise.reject(new Error('so it is'))), { message: 'so it is' })
  }
})
