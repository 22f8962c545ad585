/**
 * Bitmaps for which a file has no room when the image is closed: whoever was to change them hears of it, in the words and
 * with the status of qemu-img.
 */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { alignUp, KiB } from '../../src/base/units.ts'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, oracle, type Ran } from '../support/oracle.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE

/** An image of three bitmaps whose file is as large as it can be; `IMAGE` in lines. */
const makeFull = (path: string): string => {
  fs.rmSync(path, { force: true })
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', path, '1G'])
  qemu!.qemuIoOk(['-c', 'write 0 1M', path])
  for (const name of ['a', 'b', 'c']) qemu!.qemuImgOk(['bitmap', '--add', path, name])
  const size = alignUp(fs.statSync(path).size, 64 * KiB)
  fs.truncateSync(path, size)
  const file = { driver: 'raw', size, file: { driver: 'file', filename: path } }
  return `json:${JSON.stringify({ driver: 'qcow2', file })}`
}

const comparable = ({ status, stdout, stderr }: Ran) => ({
  status,
  stdout,
  stderr: stderr.replace(/node '[^']*'/g, 'node NODE'),
})

for (const line of [
  ['bitmap', '--add', 'IMAGE', 'n'],
  ['bitmap', '--clear', 'IMAGE', 'a'],
  ['bitmap', '--disable', 'IMAGE', 'a'],
  ['bitmap', '--remove', 'IMAGE', 'a'],
  ['bitmap', '--merge', 'b', 'IMAGE', 'a'],
  ['resize', 'IMAGE', '2G'],
])
  t.test(line.join(' '), { skip }, async (t) => {
    const path = join(tempDir(t), 'a')
    const named = (): string[] => {
      const image = makeFull(path)
      return line.map((word) => (word === 'IMAGE' ? image : word))
    }
    const theirs = qemu!.qemuImg(named())
    t.strictSame(comparable(await runQimgHere(named())), comparable(theirs))
  })

t.test('commit, of an overlay that is lost with it', { skip }, async (t) => {
  const dir = tempDir(t)
  const [path, overlay] = [join(dir, 'a'), join(dir, 'b')]
  const made = (): string[] => {
    const base = makeFull(path)
    // What the overlay says is recorded in a bitmap of the base.
    qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', '-b', base, '-F', 'qcow2', overlay])
    qemu!.qemuIoOk(['-c', 'write -P 5 0 64k', overlay])
    return ['commit', '-d', overlay]
  }
  const theirs = qemu!.qemuImg(made())
  const ours = await runQimgHere(made())
  t.strictSame(comparable(ours), comparable(theirs))
})
