/** Where the tables of a qcow2 image lie after snapshots, beside QEMU's: the same places and the same entries. */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB } from '../../src/base/units.ts'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { type Random, randomOf } from '../support/random.ts'

const SEED = Number(process.env.QIMG_SEED ?? 1)
const ROUNDS = 12

const qemu = oracle()

/** The tables of a file, as numbers and text that can be compared; dates are left out. */
const placesIn = (path: string): Record<string, unknown> => {
  const file = fs.readFileSync(path)
  const at = (offset: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length)
    file.copy(bytes, 0, offset, offset + length)
    return bytes
  }
  const pointer = (bytes: Buffer, index: number): number =>
    Number(bytes.readBigUInt64BE(index * 8) & 0x00ff_ffff_ffff_fe00n)
  const clusterSize = 2 ** file.readUInt32BE(20)
  const l1Size = file.readUInt32BE(36)
  const l1Offset = Number(file.readBigUInt64BE(40))
  const l1 = at(l1Offset, l1Size * 8)
  const tables = Array.from({ length: l1Size }, (_, i) => pointer(l1, i)).filter((offset) => offset !== 0)
  const tableOffset = Number(file.readBigUInt64BE(48))
  const refcountTable = at(tableOffset, file.readUInt32BE(56) * clusterSize)
  const blocks = Array.from({ length: refcountTable.length / 8 }, (_, i) => pointer(refcountTable, i))
  const count = file.readUInt32BE(60)
  const start = Number(file.readBigUInt64BE(64))
  const snapshots = []
  for (let i = 0, offset = start; i < count; i++) {
    const entry = at(offset, 40)
    const length = 40 + entry.readUInt32BE(36) + entry.readUInt16BE(12) + entry.readUInt16BE(14)
    snapshots.push([
      Number(entry.readBigUInt64BE(0)),
      entry.readUInt32BE(8),
      at(offset + 40, length - 40).toString('hex'),
    ])
    offset += Math.ceil(length / 8) * 8
  }
  return {
    clusters: Math.ceil(file.length / clusterSize),
    l1: [l1Offset, l1.toString('hex')],
    l2: tables.map((offset) => at(offset, clusterSize).toString('hex')),
    refcounts: [
      tableOffset,
      ...blocks.flatMap((offset) => (offset === 0 ? 0 : [offset, at(offset, clusterSize).toString('hex')])),
    ],
    snapshots: [count === 0 ? 0 : start, ...snapshots],
  }
}

const randomWrite = (random: Random, size: number): string => {
  const offset = random.below(size / 512) * 512
  const length = Math.min(size - offset, 512 * random.between(1, 300))
  return `${random.chance(0.2) ? 'write -z' : `write -P ${random.between(1, 255)}`} ${offset} ${length}`
}

t.test('snapshots', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const folder = tempDir(t)
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
  for (let round = 0; round < ROUNDS; round++) {
    const random = randomOf(SEED * 1000 + round)
    const size = random.pick([300 * KiB, 3000 * KiB, 9000 * KiB])
    const bits = random.pick([4, 16, 64])
    const options = `cluster_size=${random.pick([512, 4096, 65536])},refcount_bits=${bits}`
    qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', '-o', options, theirs, String(size)])
    fs.copyFileSync(theirs, ours)
    const story = [options]
    const names: string[] = []
    for (let step = 0; step < 5; step++) {
      const writes = Array.from({ length: random.between(1, 3) }, () => [
        '-c',
        randomWrite(random, size),
      ]).flat()
      // The same writer for both: what is looked at is the tables of snapshots.
      for (const path of [ours, theirs]) qemu!.qemuIoOk(['-f', 'qcow2', ...writes, path])
      const fresh = `s${step}`
      const verb = names.length === 0 ? '-c' : random.pick(['-c', '-c', '-a', '-d'])
      const name = verb === '-c' ? fresh : random.pick(names)
      if (verb === '-c') names.push(name)
      if (verb === '-d') names.splice(names.indexOf(name), 1)
      story.push(writes.join(' '), `snapshot ${verb} ${name}`)
      qemu!.qemuImgOk(['snapshot', verb, name, theirs])
      const ran = await runQimgHere(['snapshot', verb, name, ours])
      t.equal(ran.status, 0, ran.stderr)
      t.strictSame(placesIn(ours), placesIn(theirs), story.join('\n'))
    }
    t.equal(qemu!.qemuImg(['check', ours]).status, 0)
    if (!t.passing()) break
  }
})

/** Clusters that nothing counts, before the file's end: of an image with counts of 64 bits. */
const freeClusters = (path: string): number => {
  const { clusters, refcounts } = placesIn(path) as { clusters: number; refcounts: (number | string)[] }
  const counts = refcounts
    .filter((part) => typeof part === 'string')
    .map((block) => Buffer.from(block, 'hex'))
    .flatMap((block) => Array.from({ length: block.length / 8 }, (_, i) => block.readBigUInt64BE(i * 8)))
  return counts.slice(0, clusters).filter((count) => count === 0n).length
}

t.test('a write for which the refcount table grows', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const folder = tempDir(t)
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
  // A refcount table of one cluster counts 2 MiB; one that follows it, a few times of that.
  for (const length of [3, 6, 10, 20]) {
    const options = 'cluster_size=512,refcount_bits=64'
    qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', '-o', options, theirs, '20M'])
    fs.copyFileSync(theirs, ours)
    const write = ['-f', 'qcow2', '-c', `write -q 0 ${length}M`]
    qemu!.qemuIoOk([...write, theirs])
    const { status, stderr } = await runQimgHere(['io', ...write, ours])
    t.equal(status, 0, stderr)
    // A gap may be left before blocks that were placed ahead; the old tables took more.
    const free = freeClusters(ours)
    t.ok(free < 20, `${length} MiB: the old table's place is used at once, ${free} clusters are free`)
    t.ok(fs.statSync(ours).size <= fs.statSync(theirs).size)
    t.equal(qemu!.qemuImg(['check', ours]).status, 0)
    t.equal(qemu!.qemuImg(['compare', ours, theirs]).status, 0)
  }
})
