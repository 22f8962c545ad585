/** Space taken before a write: nothing else of the file changes, and where there is none to take nothing happens. */

import fs from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { KiB, MiB } from '../../../src/base/units.ts'
import { calm, isOnPlainDisk, whileFlushing } from '../../../src/os/calm.ts'
import { SpaceAhead } from '../../../src/os/space-ahead.ts'
import { tempDir } from '../../support/images.ts'

const open = (t: Test, folder = tempDir(t)): number => {
  const path = join(folder, `qimg-space-${process.pid}`)
  const fd = fs.openSync(path, 'w+')
  t.teardown(() => {
    fs.closeSync(fd)
    fs.rmSync(path)
  })
  return fd
}
const taken = (fd: number): number => fs.fstatSync(fd).blocks * 512
/** A call that took long on a busy machine is followed by a rest. */
const take = async (space: SpaceAhead, position: number, length: number): Promise<void> => {
  while (!calm.takesSpace) await sleep(10)
  space.take(position, length, true)
}

t.test('where it pays', async (t) => {
  const fd = open(t)
  if (!isOnPlainDisk(fd)) {
    t.pass('taken', { skip: 'needs ext4 on a disk' })
    return
  }
  const space = new SpaceAhead(fd)
  await take(space, 0, 64 * KiB)
  t.equal(taken(fd), 0, 'not for short writes')
  await take(space, MiB, MiB)
  t.equal(taken(fd), MiB)
  t.equal(fs.fstatSync(fd).size, 0, 'the file keeps its size')

  fs.writeSync(fd, Buffer.alloc(64 * KiB, 1), 0, 64 * KiB, 4 * MiB)
  const before = taken(fd)
  await take(space, 4 * MiB, MiB)
  t.equal(taken(fd), before, 'not where data is')

  let end!: () => void
  const flushing = whileFlushing(
    new Promise<void>((resolve) => {
      end = resolve
    }),
  )
  space.take(8 * MiB, MiB, true)
  t.equal(taken(fd), before, 'not where it may have to wait')
  end()
  await flushing
  await take(space, 8 * MiB, MiB)
  t.equal(taken(fd), before + MiB, 'and again')
  await space.take(16 * MiB, MiB, false)
  t.equal(taken(fd), before + 2 * MiB, 'by the thread pool')
})

t.test('where it is of no use', async (t) => {
  if (fs.existsSync('/dev/shm')) {
    const fd = open(t, '/dev/shm')
    new SpaceAhead(fd).take(0, MiB, true)
    t.equal(taken(fd), 0, 'on another file system')
  }
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, '')
  const fd = fs.openSync(path, 'r')
  t.teardown(() => fs.closeSync(fd))
  new SpaceAhead(fd).take(0, MiB, true)
  t.equal(taken(fd), 0, 'in a file that is only read')
  new SpaceAhead(9999).take(0, MiB, true)
})
