/**
 * Writes that fail at each of the events which qcow2 announces, and writes that the overlap check refuses, through
 * qemu-io and `qimg io` on equal images: exit status and what they say to the letter, and whether the image survived.
 */

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, type Oracle, oracle, type Ran } from '../support/oracle.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE

const withoutTimes = (text: string): string => text.replace(/^.* ops; .*$/gm, 'TIMES')

/** The same through both, each on its own copy of the image. */
const both = async (
  { paths, env }: Oracle,
  dir: string,
  image: string,
  args: (path: string) => string[],
): Promise<{ theirs: Ran; ours: Ran; path: string }> => {
  const [a, b] = [join(dir, 'theirs'), join(dir, 'ours')]
  for (const path of [a, b]) fs.copyFileSync(image, path)
  const theirs = spawnSync(paths.qemuIo, args(a), { env, argv0: 'qemu-io', encoding: 'utf8' })
  const ours = await runQimgHere(['io', ...args(b)])
  // Names of files are in some messages.
  const comparable = ({
    status,
    stdout,
    stderr,
  }: Pick<Ran, 'stdout' | 'stderr'> & { status: number | null }) => ({
    status: status ?? -1,
    stdout: withoutTimes(stdout),
    stderr: stderr.replaceAll('qemu-img:', 'qemu-io:').replaceAll(b, a),
  })
  return { theirs: comparable(theirs), ours: comparable(ours), path: b }
}

interface Failing {
  readonly events: string
  /** How the image is made, and what is written to it first. */
  readonly create: string
  readonly first?: string
  readonly lines: readonly string[]
}

const FAILING: readonly Failing[] = [
  {
    events: `l1_update l2_alloc_write write_aio refblock_load refblock_update_part refblock_alloc cluster_alloc
      reftable_load`,
    create: 'cluster_size=1k',
    lines: ['write 0 128k', 'write -b 0 128k'],
  },
  { events: 'l2_update', create: 'cluster_size=1k', first: 'write 0 512', lines: ['write 0 128k'] },
  // What reads as zeroes already changes no table.
  {
    events: 'l2_update',
    create: 'cluster_size=1k',
    first: 'write -z 0 128k',
    lines: ['write -z 0 128k', 'write -z -u 0 128k', 'discard 0 128k'],
  },
  {
    events: 'l2_update',
    create: 'cluster_size=16k,extended_l2=on',
    first: 'write -z 1k 62k',
    lines: ['write -z 1k 62k', 'write -z -u 1k 62k'],
  },
  {
    events: 'l2_load',
    create: 'cluster_size=1k',
    first: 'write 0 128k',
    lines: ['write 0 128k', 'read 0 128k'],
  },
  {
    events: 'vmstate_save l1_grow_alloc_table l1_grow_write_table l1_grow_activate_table',
    create: 'cluster_size=1k',
    lines: ['write -b 0 64k'],
  },
  {
    events: `reftable_grow refblock_alloc_hookup refblock_alloc_write refblock_alloc_write_blocks
      refblock_alloc_write_table refblock_alloc_switch_table`,
    create: 'cluster_size=512,refcount_bits=64',
    lines: ['write 0 3M'],
  },
]

t.test('errors at events', { skip }, async (t) => {
  const dir = tempDir(t)
  const [image, config] = [join(dir, 'image'), join(dir, 'rules')]
  for (const { events, create, first, lines } of FAILING) {
    qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', '-o', create, image, '64M'])
    if (first !== undefined) qemu!.qemuIoOk(['-f', 'qcow2', '-c', first, image])
    for (const event of events.split(/\s+/))
      for (const once of ['on', 'off'])
        for (const line of lines) {
          const what = `${event}, once ${once}, ${line}`
          fs.writeFileSync(config, `[inject-error]\nevent = "${event}"\nerrno = "28"\nonce = "${once}"\n`)
          const { theirs, ours, path } = await both(qemu!, dir, image, (name) =>
            // What failed once is tried again.
            ['-t', 'writethrough', '-f', 'qcow2', '-c', line, '-c', line, `blkdebug:${config}:${name}`],
          )
          t.strictSame(ours, theirs, what)
          const check = qemu!.qemuImg(['check', '-f', 'qcow2', path])
          t.ok(check.status === 0 || check.status === 3, `${what}: no damage\n${check.stdout}`)
          if (!theirs.stdout.startsWith('wrote', theirs.stdout.indexOf('\n') + 1) || /-[bz]/.test(line))
            continue
          t.match(
            qemu!.qemuIoOk(['-r', '-f', 'qcow2', '-c', line.replace('write', 'read -P 0xcd'), path]),
            /^read .*(?<!failed)$/m,
            `${what}: content`,
          )
        }
  }
})

/** An image whose guest byte 64k is said to lie in the L2 table of its snapshot. */
const crossed = (dir: string): { image: string; snapshotEntry: number } => {
  const image = join(dir, 'image')
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', image, '64M'])
  qemu!.qemuIoOk(['-f', 'qcow2', '-c', 'write 0 64k', image])
  const inactive = activeL2(image)
  qemu!.qemuImgOk(['snapshot', '-c', 's', image])
  qemu!.qemuIoOk(['-f', 'qcow2', '-c', 'write 0 64k', image])
  const bytes = fs.readFileSync(image)
  bytes.writeBigUInt64BE((1n << 63n) | BigInt(inactive), activeL2(image) + 8)
  fs.writeFileSync(image, bytes)
  return { image, snapshotEntry: Number(bytes.readBigUInt64BE(64)) }
}

const activeL2 = (image: string): number => {
  const bytes = fs.readFileSync(image)
  return Number(bytes.readBigUInt64BE(Number(bytes.readBigUInt64BE(40))) & 0x00fffffffffffe00n)
}

t.test('overlap check of tables that snapshots alone have', { skip }, async (t) => {
  const dir = tempDir(t)
  for (const [what, poke] of [
    ['as they are', () => {}],
    ['an L1 table within a cluster', (bytes: Buffer, at: number) => bytes.writeUInt32BE(0x400200, at + 4)],
    ['an L1 table too long', (bytes: Buffer, at: number) => bytes.writeUInt32BE(0x10000000, at + 8)],
  ] as const) {
    const { image, snapshotEntry } = crossed(dir)
    const bytes = fs.readFileSync(image)
    poke(bytes, snapshotEntry)
    fs.writeFileSync(image, bytes)
    for (const option of ['inactive-l2=on', 'inactive-l2=off', 'template=all'])
      for (const line of ['write 64k 64k', 'write 2M 4k', 'write 0 4k']) {
        // Without the check, QEMU writes over the table, and so do we.
        const { theirs, ours } = await both(qemu!, dir, image, (name) => [
          ...['-c', `open -o driver=qcow2,overlap-check.${option} ${name}`],
          ...['-c', line],
        ])
        t.strictSame(ours, theirs, `${what}, ${option}, ${line}`)
      }
  }
})

t.test('an overlay that cannot be emptied: told once', { skip }, async (t) => {
  const dir = tempDir(t)
  const [base, config] = [join(dir, 'base'), join(dir, 'rules')]
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', base, '1M'])
  for (const event of ['l1_update', 'empty_image_prepare', 'reftable_update', 'refblock_alloc']) {
    fs.writeFileSync(config, `[inject-error]\nevent = "${event}"\n`)
    const [theirs, ours] = [join(dir, 'theirs'), join(dir, 'ours')]
    for (const path of [theirs, ours]) {
      qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', '-b', base, '-F', 'qcow2', path])
      qemu!.qemuIoOk(['-f', 'qcow2', '-c', 'write 0 64k', path])
    }
    const expected = qemu!.qemuImg(['commit', `blkdebug:${config}:${theirs}`])
    const { status, stdout, stderr } = await runQimgHere(['commit', `blkdebug:${config}:${ours}`])
    t.strictSame(
      { status, stdout, stderr },
      { status: 1, stdout: '', stderr: expected.stderr.replaceAll(theirs, ours) },
      event,
    )
    const checks = [theirs, ours].map((path) => qemu!.qemuImg(['check', '-f', 'qcow2', path]))
    t.strictSame(checks[1]!.status, checks[0]!.status, event)
    // The dirty bit stands, so opening for writing mends all of it.
    t.strictSame((await runQimgHere(['io', '-c', 'write 0 64k', ours])).status, 0)
    t.strictSame(qemu!.qemuImg(['check', '-f', 'qcow2', ours]).status, 0)
  }
})
