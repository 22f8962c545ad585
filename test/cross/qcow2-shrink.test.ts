/** An image that shrinks gives up the refcount blocks that count nothing any more, and is as good as one made smaller. */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB } from '../../src/base/units.ts'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE
const CLUSTER = 512

/** Host bytes of the blocks that the refcount table names. */
const blocksOf = (image: Buffer): number[] => {
  const table = Number(image.readBigUInt64BE(48))
  const entries = (image.readUInt32BE(56) * CLUSTER) / 8
  const blocks: number[] = []
  for (let i = 0; i < entries; i++) {
    const offset = Number(image.readBigUInt64BE(table + i * 8))
    if (offset !== 0) blocks.push(offset)
  }
  return blocks
}

for (const bits of [1, 16, 64])
  t.test(`counters of ${bits} bits`, { skip }, async (t) => {
    const path = join(tempDir(t), 'a')
    const ok = async (...line: string[]): Promise<void> => {
      const { status, stderr } = await runQimgHere(line)
      if (status !== 0) throw new Error(`${line.join(' ')}: ${stderr}`)
    }
    const options = `cluster_size=${CLUSTER},refcount_bits=${bits}`
    await ok('create', '-q', '-f', 'qcow2', '-o', options, path, '3M')
    // From the end to the start, so that what stays lies behind what goes.
    for (let at = 3 * MiB - 256 * KiB; at >= 0; at -= 256 * KiB)
      qemu!.qemuIoOk(['-c', `write -P ${at / KiB / 256 + 1} ${at} 256k`, path])
    const before = fs.readFileSync(path)
    await ok('resize', '-q', '--shrink', path, '1M')
    const image = fs.readFileSync(path)
    const blocks = blocksOf(image)
    if (bits > 1) t.ok(blocks.length < blocksOf(before).length, 'fewer blocks')
    for (const offset of blocks)
      t.notOk(
        image.subarray(offset, offset + CLUSTER).every((byte) => byte === 0),
        `the block at ${offset} counts something`,
      )
    qemu!.qemuImgOk(['check', '-q', path])
    await ok('resize', '-q', path, '3M')
    qemu!.qemuIoOk(['-c', 'write -P 9 1M 2M', '-c', 'read -P 9 1M 2M', '-c', 'read -P 3 512k 256k', path])
    qemu!.qemuImgOk(['check', '-q', path])
  })
