import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { MiB } from '../../../../src/base/units.ts'
import {
  PERM_ALL,
  PERM_CONSISTENT_READ,
  PERM_RESIZE,
  PERM_WRITE,
  PERM_WRITE_UNCHANGED,
} from '../../../../src/block/edge.ts'
import { file } from '../../../../src/protocol/file/driver.ts'
import { tempDir } from '../../../support/images.ts'
import { NO_ORACLE, oracle } from '../../../support/oracle.ts'
import { createContext, openContext, openFileLayer } from './open-file.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE

/** Locked bytes of a file, each as often as it is locked, sorted. */
const lockedBytes = (path: string): number[] => {
  const { ino } = fs.statSync(path)
  const bytes: number[] = []
  for (const line of fs.readFileSync('/proc/locks', 'utf8').split('\n')) {
    const match = /OFDLCK +ADVISORY +READ .*:(\d+) (\d+) (\d+)$/.exec(line)
    if (match === null || Number(match[1]) !== ino) continue
    for (let byte = Number(match[2]); byte <= Number(match[3]); byte++) bytes.push(byte)
  }
  return bytes.sort((a, b) => a - b)
}

const waitFor = async (what: () => boolean): Promise<void> => {
  for (let tries = 0; !what(); tries++) {
    if (tries > 1000) throw new Error('did not happen')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Holds an image open with qemu-io until the test ends; resolves when its locks are there. */
const hold = async (t: Test, path: string, args: string[]): Promise<ChildProcess> => {
  const child = spawn(qemu!.paths.qemuIo, [...args, path], {
    env: qemu!.env,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  t.teardown(() => {
    child.stdin!.end()
    return ended
  })
  await waitFor(() => lockedBytes(path).length > 0)
  return child
}

const newFile = (t: Test, size = MiB): string => {
  const path = join(tempDir(t), 'a.img')
  fs.writeFileSync(path, '')
  fs.truncateSync(path, size)
  return path
}

const WRITER = PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE
const NO_WRITERS = PERM_ALL & ~(PERM_WRITE | PERM_RESIZE)
/** What a format needs of its file, open for writing. */
const writes = [WRITER, NO_WRITERS] as const

t.test('locks follow what is needed and shared', async (t) => {
  const path = newFile(t)
  const layer = await openFileLayer(path)
  t.strictSame(lockedBytes(path), [], 'none without users')
  const first = await layer.setPermissions(PERM_CONSISTENT_READ, NO_WRITERS)
  t.strictSame(lockedBytes(path), [100, 201, 203])
  await first.commit()
  const second = await layer.setPermissions(WRITER, PERM_ALL & ~PERM_RESIZE)
  t.strictSame(lockedBytes(path), [100, 101, 103, 201, 203], 'both until it is decided')
  await second.abort()
  t.strictSame(lockedBytes(path), [100, 201, 203])
  await (await layer.setPermissions(WRITER, PERM_ALL & ~PERM_RESIZE)).commit()
  t.strictSame(lockedBytes(path), [100, 101, 103, 203])
  await (await layer.setPermissions(PERM_WRITE_UNCHANGED, 0)).commit()
  t.strictSame(lockedBytes(path), [102, 200, 201, 202, 203])
  await (await layer.setPermissions(0, PERM_ALL)).commit()
  t.strictSame(lockedBytes(path), [])
  await (await layer.setPermissions(...writes)).commit()
  await layer.close()
  t.strictSame(lockedBytes(path), [], 'none after closing')
})

t.test('two nodes of one process conflict as two processes do', async (t) => {
  const path = newFile(t)
  const [one, two] = [await openFileLayer(path), await openFileLayer(path)]
  await (await one.setPermissions(...writes)).commit()
  const hint = `Is another process using the image [${path}]?`
  const refused = (message: string) => ({ kind: 'busy', message, hint, path })
  await t.rejects(two.setPermissions(...writes), refused('Failed to get "write" lock'))
  await t.rejects(
    two.setPermissions(PERM_CONSISTENT_READ, NO_WRITERS),
    refused('Failed to get shared "write" lock'),
  )
  await t.rejects(two.setPermissions(PERM_RESIZE, PERM_ALL), refused('Failed to get "resize" lock'))
  await t.rejects(
    two.setPermissions(0, PERM_ALL & ~PERM_CONSISTENT_READ),
    refused('Failed to get shared "consistent read" lock'),
  )
  t.strictSame(lockedBytes(path), [100, 101, 103, 201, 203], 'a refusal leaves no locks')
  await (await two.setPermissions(PERM_CONSISTENT_READ, PERM_ALL)).commit()
  await one.close()
  await (await two.setPermissions(...writes)).commit()
  await two.close()
})

t.test('locking=off neither takes locks nor minds them', async (t) => {
  const path = newFile(t)
  const one = await openFileLayer(path)
  const two = await openFileLayer({ filename: path, locking: 'off' })
  await (await one.setPermissions(...writes)).commit()
  await (await two.setPermissions(...writes)).commit()
  t.strictSame(lockedBytes(path), [100, 101, 103, 201, 203])
  await two.close()
  await one.close()
})

/** The file's access mode as the kernel has it, for every descriptor of it. */
const accessModes = (path: string): number[] => {
  const modes: number[] = []
  for (const fd of fs.readdirSync('/proc/self/fd')) {
    try {
      if (fs.readlinkSync(`/proc/self/fd/${fd}`) !== path) continue
    } catch {
      continue
    }
    const flags = /flags:\s*(\d+)/.exec(fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'))![1]!
    modes.push(Number.parseInt(flags, 8) & 3)
  }
  return modes
}

t.test('auto-read-only: open for writing only while somebody writes', async (t) => {
  const path = newFile(t)
  const layer = await openFileLayer(path, { autoReadOnly: true })
  t.strictSame(accessModes(path), [fs.constants.O_RDONLY])
  await t.rejects(layer.write(0, new Uint8Array(1), {}))
  const undone = await layer.setPermissions(...writes)
  await undone.abort()
  t.strictSame(accessModes(path), [fs.constants.O_RDONLY])
  t.strictSame(lockedBytes(path), [])
  await (await layer.setPermissions(...writes)).commit()
  t.strictSame(accessModes(path), [fs.constants.O_RDWR])
  t.strictSame(lockedBytes(path), [100, 101, 103, 201, 203])
  await layer.write(0, new Uint8Array(1), {})
  await (await layer.setPermissions(PERM_CONSISTENT_READ, PERM_ALL)).commit()
  t.strictSame(accessModes(path), [fs.constants.O_RDONLY])
  t.strictSame(lockedBytes(path), [100])
  fs.renameSync(path, `${path}.old`)
  fs.writeFileSync(path, '')
  await t.rejects(layer.setPermissions(...writes), { message: `'${path}' is not the same file any more` })
  t.strictSame(lockedBytes(`${path}.old`), [100])
  await layer.close()
})

t.test('reopen changes how the file is open, keeps its locks, and can be undone', async (t) => {
  const path = newFile(t)
  const layer = await openFileLayer(path, { writable: false })
  await (await layer.setPermissions(PERM_CONSISTENT_READ, NO_WRITERS)).commit()
  const undone = await layer.reopen(openContext({ filename: path }))
  await undone.abort()
  t.strictSame(accessModes(path), [fs.constants.O_RDONLY])
  const reopened = await layer.reopen(openContext({ filename: path }))
  const permissions = await layer.setPermissions(...writes)
  await reopened.commit()
  await permissions.commit()
  t.strictSame(accessModes(path), [fs.constants.O_RDWR])
  t.strictSame(lockedBytes(path), [100, 101, 103, 201, 203])
  await layer.write(0, new Uint8Array(1), {})
  await t.rejects(layer.reopen(openContext({ filename: `${path}x` })), {
    message: "Cannot change the option 'filename'",
  })
  await layer.close()
})

t.test('creating refuses a file in use before it loses a byte', async (t) => {
  const path = newFile(t)
  fs.writeFileSync(path, 'content')
  const layer = await openFileLayer(path)
  await (await layer.setPermissions(...writes)).commit()
  await t.rejects(file.create!.create({ filename: path, size: 512 }, createContext()), {
    kind: 'busy',
    message: 'Failed to get "write" lock',
    hint: `Is another process using the image [${path}]?`,
  })
  t.equal(fs.readFileSync(path, 'utf8'), 'content')
  await layer.close()
})

t.test('QEMU and we refuse each other, in the same words', { skip }, async (t) => {
  const path = newFile(t)
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', path, '1M'])

  const layer = await openFileLayer(path)
  await (await layer.setPermissions(...writes)).commit()
  const ours = lockedBytes(path)
  const said = qemu!.qemuImg(['check', path])
  t.equal(said.status, 1)
  t.match(said.stderr, 'Failed to get shared "write" lock')
  t.match(said.stderr, `Is another process using the image [${path}]?`)
  t.match(qemu!.qemuImg(['resize', path, '2M']).stderr, 'Failed to get "write" lock')
  t.match(qemu!.qemuImg(['create', '-f', 'raw', path, '2M']).stderr, 'Failed to get "write" lock')
  await layer.close()
  t.equal(qemu!.qemuImg(['check', path]).status, 0)

  await hold(t, path, ['-f', 'qcow2'])
  t.strictSame(lockedBytes(path), ours, 'the same bytes for the same use')
  const other = await openFileLayer(path)
  await t.rejects(other.setPermissions(...writes), { message: 'Failed to get "write" lock' })
  await t.rejects(other.setPermissions(PERM_CONSISTENT_READ, NO_WRITERS), {
    message: 'Failed to get shared "write" lock',
  })
  await (await other.setPermissions(PERM_CONSISTENT_READ, PERM_ALL)).commit()
  await other.close()
  const before = fs.readFileSync(path)
  await t.rejects(file.create!.create({ filename: path, size: 512 }, createContext()), {
    message: /^Failed to get .*lock$/,
  })
  t.ok(fs.readFileSync(path).equals(before))
})
