/** Findings of a check that random damage meets too seldom: the same words, counts and status as qemu-img's. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { type Mode, ourCheck, theirCheck } from '../fuzz/damage/sides.ts'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'

const qemu = oracle()

const CLUSTER = 65536
const REFCOUNT_TABLE = CLUSTER
const SNAPSHOTS = 64
const L2 = CLUSTER * 4

interface Case {
  readonly what: string
  readonly options?: string
  readonly snapshot?: boolean
  /** Puts 64-bit values into the image. */
  damage(image: Buffer): void
  /** Not `all` where QEMU leaves it as it is, or fails, and we mend it. */
  readonly modes?: readonly Mode[]
}

const firstSnapshot = (image: Buffer): number => Number(image.readBigUInt64BE(SNAPSHOTS))

const cases: readonly Case[] = [
  {
    what: 'the L1 table of a snapshot is unaligned, beyond 2^53',
    snapshot: true,
    damage: (image) => image.writeBigUInt64BE(0x514649fb00000003n, firstSnapshot(image)),
  },
  {
    what: 'the L1 table of a snapshot is beyond 2^53',
    options: 'cluster_size=512',
    snapshot: true,
    damage: (image) => image.writeBigUInt64BE(0x514649fb00000200n, firstSnapshot(image)),
  },
  {
    what: 'the L1 table of a snapshot is where no file can have a byte',
    snapshot: true,
    damage: (image) => image.writeBigUInt64BE(0x8000000000010000n, firstSnapshot(image)),
  },
  {
    what: 'a refcount block is unaligned, beyond 2^53',
    damage: (image) => image.writeBigUInt64BE(0x4242424242424200n, REFCOUNT_TABLE),
    modes: ['none', 'leaks'],
  },
  {
    what: 'what would be mended is the snapshot table, too',
    snapshot: true,
    damage(image) {
      image.writeBigUInt64BE(image.readBigUInt64BE(40), SNAPSHOTS)
      image.writeUInt32BE(1, 60)
    },
  },
  {
    what: 'a table that would be mended is the L1 table, too',
    damage: (image) => image.writeBigUInt64BE(0x8000000000030000n, Number(image.readBigUInt64BE(40))),
  },
  {
    what: 'an unaligned zero cluster in a table that is the refcount table, too',
    damage(image) {
      image.writeBigUInt64BE(0x8000000000010000n, Number(image.readBigUInt64BE(40)))
      image.writeBigUInt64BE(0x8000000000050201n, REFCOUNT_TABLE + 64)
    },
  },
  {
    what: 'subclusters that are data and zeroes',
    options: 'extended_l2=on',
    damage: (image) => image.writeUInt32BE(0x00000003, L2 + 8),
    modes: ['none', 'leaks'],
  },
]

const make = (path: string, { options, snapshot, damage }: Case): void => {
  qemu!.qemuImgOk([
    'create',
    '-q',
    '-f',
    'qcow2',
    ...(options === undefined ? [] : ['-o', options]),
    path,
    '1M',
  ])
  qemu!.qemuIoOk(['-f', 'qcow2', '-c', 'write -q -P 7 0 64k', path])
  if (snapshot === true) qemu!.qemuImgOk(['snapshot', '-c', 's', path])
  const image = readFileSync(path)
  damage(image)
  writeFileSync(path, image)
}

t.test('as qemu-img says', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const path = join(tempDir(t), 'a.qcow2')
  for (const example of cases)
    for (const mode of example.modes ?? (['none', 'leaks', 'all'] as const))
      await t.test(`${example.what}: ${mode}`, async (t) => {
        make(path, example)
        const expected = theirCheck(qemu!, path, mode)
        const left = readFileSync(path)
        make(path, example)
        t.strictSame(await ourCheck(path, mode), expected)
        if (expected.status !== 0)
          t.ok(left.subarray(72, 80).equals(readFileSync(path).subarray(72, 80)), 'marks')
      })
})

t.test(
  'subclusters that are data and zeroes are data again',
  { skip: qemu === undefined && NO_ORACLE },
  async (t) => {
    const path = join(tempDir(t), 'a.qcow2')
    make(path, cases.at(-1)!)
    t.match(qemu!.qemuIo(['-c', 'read -P 7 0 64k', path]).stdout, 'read failed', 'unreadable')
    const { status, counts } = await ourCheck(path, 'all')
    t.equal(status, 0)
    t.equal(counts['corruptions-fixed'], 1)
    t.equal(theirCheck(qemu!, path, 'none').status, 0)
    qemu!.qemuIoOk(['-c', 'read -P 7 0 64k', path])
  },
)

/** An image with one bitmap; answers it and where the bitmap's directory entry is. */
const withBitmap = (path: string): { readonly image: Buffer; readonly entry: number } => {
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', path, '1M'])
  qemu!.qemuImgOk(['bitmap', '--add', path, 'b'])
  qemu!.qemuIoOk(['-f', 'qcow2', '-c', 'write -q -P 7 0 64k', path])
  const image = readFileSync(path)
  const extension = image.indexOf(Buffer.from('23852875', 'hex'))
  return { image, entry: Number(image.readBigUInt64BE(extension + 24)) }
}

t.test('a bitmap that refers to nothing is mended and relied on no more', async (t) => {
  if (qemu === undefined) return t.comment(NO_ORACLE)
  const path = join(tempDir(t), 'a.qcow2')
  const damages: Readonly<Record<string, (image: Buffer, entry: number) => void>> = {
    'an entry has reserved bits': (image, entry) => {
      const table = Number(image.readBigUInt64BE(entry))
      image.writeBigUInt64BE(image.readBigUInt64BE(table) | 1n, table)
    },
    'an entry is behind the end of the file': (image, entry) =>
      image.writeBigUInt64BE(0x7000000n, Number(image.readBigUInt64BE(entry))),
    'the table is behind the end of the file': (image, entry) => image.writeBigUInt64BE(0x7000000n, entry),
  }
  for (const [what, damage] of Object.entries(damages)) {
    const { image, entry } = withBitmap(path)
    damage(image, entry)
    writeFileSync(path, image)
    t.equal((await ourCheck(path, 'none')).status, 2, what)
    t.equal((await ourCheck(path, 'all')).status, 0)
    t.equal((await ourCheck(path, 'none')).status, 0)
    t.equal(theirCheck(qemu, path, 'none').status, 0)
    qemu.qemuIoOk(['-c', 'read -P 7 0 64k', path])
    t.match(JSON.parse(qemu.qemuImgOk(['info', '--output=json', path])), {
      'format-specific': { data: { bitmaps: [{ name: 'b', flags: ['in-use', 'auto'] }] } },
    })
  }
})

t.test('a snapshot table that cannot be there takes no header with it', async (t) => {
  if (qemu === undefined) return t.comment(NO_ORACLE)
  const path = join(tempDir(t), 'a.qcow2')
  for (const options of ['refcount_bits=1', 'refcount_bits=16']) {
    make(path, { what: '', options, damage: (image) => image.writeUInt32BE(32, 60) })
    await ourCheck(path, 'all')
    t.equal(readFileSync(path).toString('latin1', 0, 3), 'QFI', options)
    qemu.qemuIoOk(['-r', '-c', 'read -P 7 0 64k', path])
  }
})
