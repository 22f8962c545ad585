import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB } from '../../../src/base/units.ts'
import { closeFile, openFile } from '../../../src/os/file-io.ts'
import { WriteQueue } from '../../../src/os/write-queue.ts'
import { tempDir } from '../../support/images.ts'
import { seeded } from '../../support/random.ts'

const { O_RDWR, O_CREAT, O_RDONLY } = fs.constants

t.test('any writes, one behind the other and not, end where they belong', async (t) => {
  const random = seeded(3)
  const path = join(tempDir(t), 'a')
  const fd = await openFile(path, O_RDWR | O_CREAT)
  const queue = new WriteQueue(fd)
  const expected = Buffer.alloc(12 * MiB)
  for (let round = 0; round < 8; round++) {
    // In a round nothing overlaps; runs of writes that follow on one another, and gaps.
    const writes: { at: number; bytes: Buffer }[] = []
    for (let at = 0; ; ) {
      if (random.chance(0.2)) at += random.below(300 * KiB)
      const bytes = random.bytes(random.between(1, random.pick([8 * KiB, 64 * KiB, MiB])))
      if (at + bytes.length > expected.length) break
      writes.push({ at, bytes })
      at += bytes.length
    }
    if (round % 2 === 1) writes.reverse()
    const written = writes.map(({ at, bytes }) => {
      bytes.copy(expected, at)
      return queue.write(bytes, at)
    })
    await Promise.all(written)
  }
  await closeFile(fd)
  const found = fs.readFileSync(path)
  t.ok(found.equals(expected.subarray(0, found.length)))
})

t.test('each write has its own outcome', async (t) => {
  const path = join(tempDir(t), 'a')
  const fd = await openFile(path, O_RDWR | O_CREAT)
  t.teardown(() => closeFile(fd))
  const queue = new WriteQueue(fd)
  // For as long as the process lives: the kernel may deliver it to another thread, later than the write ends.
  process.on('SIGXFSZ', () => {})
  const limit = (bytes: string) => spawnSync('prlimit', ['--pid', `${process.pid}`, `--fsize=${bytes}:`])
  if (limit(`${256 * KiB}`).status !== 0) {
    t.pass('limited', { skip: 'needs prlimit' })
    return
  }
  try {
    const bytes = Buffer.alloc(100 * KiB, 0x5a)
    const outcomes = await Promise.allSettled(
      [0, 1, 2, 3, 0].map((place) => queue.write(bytes, place * bytes.length)),
    )
    t.strictSame(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'rejected', 'rejected', 'fulfilled'],
    )
    t.match(outcomes[3], { reason: { code: 'EFBIG' } })
  } finally {
    limit('unlimited')
  }
})

t.test('a failure is told to all, and the next write is tried', async (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, '')
  const fd = await openFile(path, O_RDONLY)
  t.teardown(() => closeFile(fd))
  const queue = new WriteQueue(fd)
  const bytes = Buffer.alloc(64 * KiB)
  const outcomes = await Promise.allSettled(
    [0, 1, 2].map((place) => queue.write(bytes, place * bytes.length)),
  )
  for (const outcome of outcomes) t.match(outcome, { status: 'rejected', reason: { code: 'EBADF' } })
  await t.rejects(queue.write(bytes, 0), { code: 'EBADF' })
})
