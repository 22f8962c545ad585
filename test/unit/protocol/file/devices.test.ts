/** What only root can set up: a loop device, and a disk that is full. */

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { MiB } from '../../../../src/base/units.ts'
import { DATA, ExtentList } from '../../../../src/block/extent.ts'
import { file, hostDevice } from '../../../../src/protocol/file/driver.ts'
import { fileDriverFor } from '../../../../src/protocol/file/host-file.ts'
import { tempDir } from '../../../support/images.ts'
import { seeded } from '../../../support/random.ts'
import { createContext, openContext, openFileLayer } from './open-file.ts'

const run = (command: string, ...args: string[]): string | undefined => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

t.test('a block device', async (t) => {
  const backing = join(tempDir(t), 'a')
  const bytes = seeded(1).bytes(4 * MiB)
  fs.writeFileSync(backing, bytes)
  const path = run('losetup', '--find', '--show', backing)
  if (path === undefined) {
    t.pass('loop device', { skip: 'cannot set up a loop device here' })
    return
  }
  t.teardown(() => run('losetup', '--detach', path))
  t.equal(fileDriverFor(path), 'host_device')
  for (const direct of [false, true]) {
    const layer = await hostDevice.open(openContext({ filename: path }, { direct }))
    t.equal(layer.geometry().size, 4 * MiB)
    t.equal(layer.geometry().zeroUnit % 512, 0)
    const into = Buffer.alloc(MiB)
    await layer.read!(MiB, into)
    t.ok(into.equals(bytes.subarray(MiB, 2 * MiB)))
    const list = new ExtentList().reset(0, 4 * MiB)
    await layer.map!(0, 4 * MiB, list)
    t.strictSame([list.count, list.kind(0), list.covered], [1, DATA, 4 * MiB])
    for (const mayUnmap of [false, true]) {
      await layer.write!(0, bytes.subarray(0, MiB), {})
      if (await layer.zero!(0, MiB, { mayUnmap })) {
        await layer.read!(0, into)
        t.ok(into.every((byte) => byte === 0))
      }
    }
    await layer.discard!(2 * MiB, MiB)
    await layer.flush!()
    await t.rejects(layer.resize!(8 * MiB, 'off'), { message: 'Cannot grow device files' })
    await t.rejects(layer.resize!(MiB, 'off'), { message: 'Cannot resize device files' })
    await layer.close()
  }
  const make = hostDevice.create!.create
  await make({ filename: path, size: MiB }, createContext())
  await t.rejects(make({ filename: path, size: 8 * MiB }, createContext()), {
    message: 'Cannot grow device files',
  })
  await t.rejects(openFileLayer(path), { message: `'file' driver requires '${path}' to be a regular file` })
})

t.test('which driver a path is for', (t) => {
  const dir = tempDir(t)
  t.equal(fileDriverFor('/dev/null'), 'host_device')
  t.equal(fileDriverFor(dir), 'file')
  t.equal(fileDriverFor(join(dir, 'none')), 'file')
  t.end()
})

t.test('a disk that fills up', async (t) => {
  const dir = tempDir(t)
  if (run('mount', '-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', dir) === undefined) {
    t.pass('full disk', { skip: 'cannot mount here' })
    return
  }
  t.teardown(() => run('umount', dir))
  const path = join(dir, 'a')
  const noSpace = (what: string) => ({ kind: 'no-space', message: `${what}No space left on device` })
  for (const [preallocation, what] of [
    ['falloc', 'Could not preallocate new data: '],
    ['full', 'Could not write zeros for preallocation: '],
  ] as const) {
    await t.rejects(
      file.create!.create({ filename: path, size: 3 * MiB, preallocation }, createContext()),
      noSpace(what),
    )
    t.strictSame(fs.readdirSync(dir), [])
  }
  await file.create!.create({ filename: path, size: 8 * MiB }, createContext())
  const layer = await openFileLayer(path)
  await layer.write(0, new Uint8Array(MiB).fill(1), {})
  await t.rejects(layer.write(MiB, new Uint8Array(2 * MiB).fill(1), {}), noSpace(''))
  await t.rejects(layer.zero(4 * MiB, 3 * MiB, {}), noSpace(''))
  await layer.discard(MiB, 7 * MiB)
  await layer.write(MiB, new Uint8Array(MiB / 2).fill(1), {})
  await layer.close()
})
