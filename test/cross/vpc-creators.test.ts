/** Which of a VHD's two sizes counts, the geometry's or the footer's: by who made it, and by what the user says. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE
const timeout = 300_000
t.setTimeout(timeout)

const FOOTER = 512
const CREATOR = 28
const SIZE = 48
const CHECKSUM = 64

const CREATORS = ['vpc ', 'vs  ', 'qemu', 'qem2', 'win ', 'd2v ', 'tap\0', 'vbox', 'vmw ', 'CTXS', '\0\0\0\0']
const CALCULATIONS = ['', ',force_size_calc=chs', ',force_size_calc=current_size']

/** A footer with another creator, and a size that its geometry does not have. */
const changed = (before: Buffer, creator: string): Buffer => {
  const footer = Buffer.from(before)
  footer.write(creator, CREATOR, 'latin1')
  footer.writeBigUInt64BE(footer.readBigUInt64BE(SIZE) + 5n * 512n, SIZE)
  footer.writeUInt32BE(0, CHECKSUM)
  const sum = footer.reduce((total, byte) => total + byte, 0)
  footer.writeUInt32BE(~sum >>> 0, CHECKSUM)
  return footer
}

const sizeOf = (info: { status: number; stdout: string; stderr: string }): number | string =>
  info.status === 0 ? JSON.parse(info.stdout)['virtual-size'] : info.stderr

for (const subformat of ['dynamic', 'fixed'])
  t.test(subformat, { skip, timeout }, async (t) => {
    const path = join(tempDir(t), 'a.vhd')
    qemu!.qemuImgOk(['create', '-q', '-f', 'vpc', '-o', `subformat=${subformat}`, path, '10M'])
    const bytes = readFileSync(path)
    const end = bytes.length - FOOTER
    const sizes = new Set<unknown>()
    for (const creator of CREATORS) {
      const footer = changed(bytes.subarray(end), creator)
      footer.copy(bytes, end)
      if (subformat === 'dynamic') footer.copy(bytes, 0)
      writeFileSync(path, bytes)
      for (const calculation of CALCULATIONS) {
        const line = [
          'info',
          '--output=json',
          '--image-opts',
          `driver=vpc,file.filename=${path}${calculation}`,
        ]
        const theirs = sizeOf(qemu!.qemuImg(line))
        t.equal(sizeOf(await runQimgHere(line)), theirs, `${JSON.stringify(creator)}${calculation}`)
        sizes.add(theirs)
      }
      bytes.writeBigUInt64BE(bytes.readBigUInt64BE(end + SIZE) - 5n * 512n, end + SIZE)
    }
    t.equal(sizes.size, 2, 'both sizes were met')
  })
