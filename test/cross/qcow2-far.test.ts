/** Numbers of a qcow2 image that are larger than any file: it opens, or is refused, as QEMU does it, and is never written to. */

import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { comparable } from '../fuzz/ops/sides.ts'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, oracle, type Ran } from '../support/oracle.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE

const CLUSTER = 4096
const BACKING = 8
const SIZE = 24
const L1 = 40
const REFCOUNT_TABLE = 48
const SNAPSHOTS = 64

/** Whole clusters, and what is none. */
const VALUES = [0x41_4141_4141_4000n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 62n + 4096n, 2n ** 64n - 1n]

/** An image with a snapshot and a bitmap, and where its 64-bit numbers are. */
const makeImage = (path: string): { bytes: Buffer; fields: Record<string, number> } => {
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', '-o', `cluster_size=${CLUSTER}`, path, '1M'])
  qemu!.qemuIoOk(['-f', 'qcow2', '-c', 'write -P 7 0 200000', path])
  qemu!.qemuImgOk(['snapshot', '-c', 'one', path])
  qemu!.qemuIoOk(['-f', 'qcow2', '-c', 'write -P 9 100000 50000', path])
  qemu!.qemuImgOk(['bitmap', '--add', '-f', 'qcow2', path, 'bits'])
  const bytes = readFileSync(path)
  const snapshot = Number(bytes.readBigUInt64BE(SNAPSHOTS))
  const l1 = Number(bytes.readBigUInt64BE(L1))
  const l2 = Number(bytes.readBigUInt64BE(l1) & 0x00ff_ffff_ffff_fe00n)
  const bitmaps = bytes.indexOf(Buffer.of(0x23, 0x85, 0x28, 0x75)) + 8
  const fields = {
    backing: BACKING,
    size: SIZE,
    l1: L1,
    'l1 entry': l1,
    'l2 entry': l2 + 8,
    refcounts: REFCOUNT_TABLE,
    snapshots: SNAPSHOTS,
    'directory size': bitmaps + 8,
    'directory offset': bitmaps + 16,
    'bitmap table': Number(bytes.readBigUInt64BE(bitmaps + 16)),
    'snapshot l1': snapshot,
    'snapshot clock': snapshot + 24,
    'snapshot state': snapshot + 40,
    'snapshot size': snapshot + 48,
    'snapshot icount': snapshot + 56,
  }
  return { bytes, fields }
}

const QUESTIONS = [
  ['info', '--output=json'],
  ['snapshot', '-l'],
  ['check', '--output=json', '-f', 'qcow2'],
  ['map', '--output=json', '-f', 'qcow2'],
]

/** Errors with other words: of a size that is negative to QEMU, and of a table's place, which a check tells later. */
const isSaidElsewhere = (field: string, value: bigint): boolean =>
  (field === 'size' && value === VALUES.at(-1)) || (field === 'snapshots' && value % BigInt(CLUSTER) !== 0n)

t.test('what is answered', { skip, timeout: 300_000 }, async (t) => {
  const path = join(tempDir(t), 'image')
  const flat = `${path}.raw`
  const { bytes, fields } = makeImage(path)
  const ask = async (run: () => Ran | Promise<Ran>): Promise<object> => {
    rmSync(flat, { force: true })
    const ran = comparable(await run())
    return {
      ...ran,
      content: existsSync(flat) && ran.status === 0 ? readFileSync(flat).toString('base64') : '',
    }
  }
  for (const [field, at] of Object.entries(fields))
    for (const value of VALUES) {
      const damaged = Buffer.from(bytes)
      damaged.writeBigUInt64BE(value, at)
      writeFileSync(path, damaged)
      const lines = [
        ...QUESTIONS.map((question) => [...question, path]),
        ['convert', '-f', 'qcow2', '-O', 'raw', path, flat],
        ...(field === 'snapshot l1' ? [['convert', '-f', 'qcow2', '-l', 'one', path, flat]] : []),
      ]
      for (const line of lines) {
        const what = `${field} 0x${value.toString(16)}: ${line[0]}`
        const theirs = (await ask(() => qemu!.qemuImg(line))) as Ran
        const ours = (await ask(() => runQimgHere(line))) as Ran
        if (isSaidElsewhere(field, value)) t.equal(ours.status, theirs.status, what)
        else t.strictSame(ours, theirs, what)
      }
      t.ok(readFileSync(path).equals(damaged), 'nothing was written')
    }
})

t.test('nothing is written, and nothing given back', { skip, timeout: 300_000 }, async (t) => {
  const path = join(tempDir(t), 'image')
  const { bytes } = makeImage(path)
  for (const at of [L1, REFCOUNT_TABLE, SNAPSHOTS]) {
    const damaged = Buffer.from(bytes)
    damaged.writeBigUInt64BE(2n ** 53n, at)
    for (const line of [
      ['io', '-f', 'qcow2', '-c', 'write 300000 512', path],
      ['check', '-q', '-r', 'all', path],
      ['snapshot', '-c', 'two', path],
      ['amend', '-f', 'qcow2', '-o', 'refcount_bits=32', path],
    ]) {
      writeFileSync(path, damaged)
      const ran = await runQimgHere(line)
      t.match(ran, { status: 1, stderr: /File too large/ }, `${at}: ${line.join(' ')}`)
      t.ok(readFileSync(path).equals(damaged), `${at}: ${line.join(' ')} leaves it alone`)
    }
  }
})

t.test('sizes beyond all that there can be', { skip, timeout: 300_000 }, async (t) => {
  const path = join(tempDir(t), 'image')
  makeImage(path)
  // Multiples of 1024 are exact numbers there.
  for (const size of [2n ** 63n - 1024n, 2n ** 63n - 2n ** 29n]) {
    const line = ['resize', '-f', 'qcow2', path, String(size)]
    t.strictSame(comparable(await runQimgHere(line)), comparable(qemu!.qemuImg(line)), String(size))
  }
  const line = ['resize', '-f', 'qcow2', path, String(2n ** 62n)]
  t.match(await runQimgHere(line), { status: 1, stderr: /File too large/ })
})

t.test('a sparse file of a thousand million clusters is checked in no time', { skip }, async (t) => {
  const path = join(tempDir(t), 'image')
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', '-o', 'cluster_size=4k', path, '1M'])
  // The end of what file systems take: the table stands there, and all before it is a hole.
  const end = 2 ** 42
  const image = openSync(path, 'r+')
  const offset = Buffer.alloc(8)
  offset.writeBigUInt64BE(BigInt(end))
  writeSync(image, offset, 0, 8, L1)
  writeSync(image, Buffer.alloc(8), 0, 8, end)
  closeSync(image)
  const before = process.cpuUsage()
  const { status, stderr } = await runQimgHere(['check', '-q', path])
  const { user, system } = process.cpuUsage(before)
  t.equal(status, 2, stderr)
  t.ok(user + system < 1.5e6, `${(user + system) / 1e6} s of processor time`)
})
