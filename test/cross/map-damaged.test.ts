/** `map` of images that are damaged further on: what can be told is told, as qemu-img does. */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { MiB } from '../../src/base/units.ts'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'
import { runQemuImg, runQimg } from './cli-tools.ts'

const qemu = oracle()
const L1_OFFSET = 40
const COPIED_HI = 0x8000_0000
/** Guest bytes of an L1 entry: clusters of 64 KiB. */
const L1_SPAN = 512 * MiB

t.test('an L2 table at an impossible place', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const dir = tempDir(t)
  for (const seed of [1, 2, 3]) {
    const random = randomOf(seed)
    const path = join(dir, `${seed}.qcow2`)
    qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', path, '2G'])
    const writes = Array.from({ length: 12 }, () => ['-c', `write ${random.below(32_768)}`.concat('k 64k')])
    const bad = random.below(4)
    const there = ['-c', `write ${(bad * L1_SPAN) / MiB + random.below(500)}M 64k`]
    qemu!.qemuIo([...writes.flat(), ...there, path])
    const fd = fs.openSync(path, 'r+')
    const at = Buffer.alloc(8)
    fs.readSync(fd, at, 0, 8, L1_OFFSET)
    at.writeUInt32BE(Number(at.readBigUInt64BE()) + 8 * bad)
    const entry = Buffer.alloc(8)
    entry.writeUInt32BE(COPIED_HI)
    entry.writeUInt32BE(0x5_0200, 4)
    fs.writeSync(fd, entry, 0, 8, at.readUInt32BE())
    fs.closeSync(fd)
    for (const part of [[], ['-s', '1M'], ['-s', '600M'], ['-l', '700M'], ['-s', '300M', '-l', '1G']])
      for (const output of [[], ['--output=json']]) {
        const line = ['map', ...output, ...part, `${seed}.qcow2`]
        t.strictSame(runQimg(line, dir), runQemuImg(qemu!, line, dir), line.join(' '))
      }
  }
})
