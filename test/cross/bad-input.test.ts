/**
 * What goes wrong in a daemon stays with the one who asked: every failure is one clear error, nothing half made is left,
 * and other clients and jobs go on.
 */

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { BlockError } from '../../src/base/errors.ts'
import { type Client, connect } from '../../src/client/client.ts'
import { startDaemon } from '../support/daemon.ts'
import { tempDir, writeRandomImage } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { seeded } from '../support/random.ts'

const MiB = 1024 * 1024
const qemu = oracle()

/** A file system with `bytes` of room, or undefined where mounting is not permitted. */
const smallFileSystem = (folder: string, bytes: number): string | undefined => {
  const place = join(folder, 'small')
  mkdirSync(place)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', place])
  return mounted.status === 0 ? place : undefined
}

const failure = async (work: Promise<unknown>): Promise<{ errorClass: string; message: string }> => {
  try {
    await work
  } catch (error) {
    const { errorClass, message } = error as BlockError
    return { errorClass, message }
  }
  return { errorClass: 'none', message: 'it worked' }
}

t.test('bad input to a busy daemon', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const folder = tempDir(t)
  const at = (name: string): string => join(folder, name)
  const random = seeded(11)
  writeRandomImage(at('a.img'), 16 * MiB, random)
  qemu!.qemuImgOk(['convert', '-f', 'raw', '-O', 'qcow2', at('a.img'), at('a.qcow2')])
  qemu!.qemuImgOk(['convert', '-f', 'raw', '-O', 'qcow2', at('a.img'), at('cut.qcow2')])
  truncateSync(at('cut.qcow2'), 40)
  mkdirSync(at('dir'))
  writeFileSync(at('text'), 'no image at all\n'.repeat(100))

  const daemon = await startDaemon()
  t.teardown(() => daemon.stop())
  const client = await connect(daemon.qmp)
  const other = await connect(daemon.qmp)
  t.teardown(async () => {
    await client.close()
    await other.close()
  })
  const background = await other.job('image-convert', {
    'job-id': 'background',
    speed: 2 * MiB,
    source: { filename: at('a.img'), format: 'raw' },
    target: { filename: at('background.qcow2'), format: 'qcow2' },
  })
  const listed = (): string[] =>
    readdirSync(folder)
      .filter((name) => name !== 'background.qcow2')
      .sort()
  const before = listed()

  const info = (filename: string, format?: string) =>
    failure(client.execute('image-info', { filename, ...(format === undefined ? {} : { format }) }))
  const convert = (filename: string, target: string, format = 'qcow2') =>
    failure(
      client.execute('image-convert', {
        source: { filename, format },
        target: { filename: target, format: 'qcow2' },
      }),
    )
  const said = (args: string[]): string =>
    qemu!
      .qemuImg(args)
      .stderr.replace(/^qemu-img: /, '')
      .trimEnd()

  const generic = (message: string) => ({ errorClass: 'GenericError', message })
  t.same(await info(at('absent')), generic(said(['info', at('absent')])), 'absent')
  t.same(await info(at('dir')), generic(said(['info', at('dir')])), 'a directory')
  t.same(
    await info(at('text'), 'qcow2'),
    generic(said(['info', '-f', 'qcow2', at('text')])),
    'not the format named',
  )
  t.same(await info(at('cut.qcow2')), generic(said(['info', at('cut.qcow2')])), 'truncated')
  t.same(await info(at('a.img'), 'zz'), generic(said(['info', '-f', 'zz', at('a.img')])), 'no such format')
  t.same(
    await convert(at('cut.qcow2'), at('x.qcow2')),
    generic(said(['convert', '-f', 'qcow2', '-O', 'qcow2', at('cut.qcow2'), at('y.qcow2')])),
    'a source that cannot be opened',
  )
  t.same(
    await convert(at('a.qcow2'), join(at('absent'), 'x.qcow2')),
    generic(said(['convert', '-f', 'qcow2', '-O', 'qcow2', at('a.qcow2'), join(at('absent'), 'x.qcow2')])),
    'a target that cannot be made',
  )
  t.match((await failure(client.execute('job-pause', { id: 'nobody' }))).message, 'Job not found')
  t.match(await failure(client.execute('block-job-pause', { device: 'nobody' })), {
    errorClass: 'DeviceNotActive',
  })
  t.match(await failure(client.execute('no-such-command' as 'quit', {})), { errorClass: 'CommandNotFound' })
  t.same(listed(), before, 'nothing was left behind')

  await lockedElsewhere(t, client, folder)
  await fullDisk(t, client, folder)

  t.equal(background.status, 'running', 'the other job has gone on all the time')
  await background.setSpeed(0)
  t.match(await background.done, { 'virtual-size': 16 * MiB })
  t.equal(qemu!.qemuImg(['compare', at('a.img'), at('background.qcow2')]).status, 0)
})

const lockedElsewhere = async (t: Tap, client: Client, folder: string): Promise<void> => {
  const image = join(folder, 'a.qcow2')
  const size = statSync(image).size
  const child = spawn(qemu!.paths.qemuIo, ['-f', 'qcow2', image], {
    env: qemu!.env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(child.stdout!, 'data')
  try {
    const read = await failure(client.execute('image-info', { filename: image }))
    t.match(read.message, `Could not open '${image}': Failed to get shared "write" lock`)
    const write = await failure(
      client.execute('image-create', {
        target: { filename: image, format: 'qcow2', options: { size: MiB } },
      }),
    )
    t.match(write.message, 'Failed to get "write" lock')
    t.equal(statSync(image).size, size, 'a file in use is not truncated')
  } finally {
    child.kill()
  }
}

const fullDisk = async (t: Tap, client: Client, folder: string): Promise<void> => {
  const small = smallFileSystem(folder, 4 * MiB)
  if (small === undefined) {
    t.comment('mounting is not permitted here: a full disk was not tried')
    return
  }
  try {
    const full = await failure(
      client.execute('image-convert', {
        source: { filename: join(folder, 'a.img'), format: 'raw' },
        target: { filename: join(small, 'x.qcow2'), format: 'qcow2' },
      }),
    )
    t.match(full.message, 'No space left on device')
    t.notOk(existsSync(join(small, 'x.qcow2')), 'no half-made target')
  } finally {
    spawnSync('umount', [small])
  }
}

type Tap = Pick<typeof t, 'match' | 'equal' | 'notOk' | 'comment'>
