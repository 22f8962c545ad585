/**
 * An image that grows: nothing of a longer backing file shows where the image was not, and space taken in advance is all
 * that writing needs, as in QEMU.
 */

import { randomFillSync } from 'node:crypto'
import fs from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { KiB, MiB, SECTOR } from '../../src/base/units.ts'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, type Oracle, oracle } from '../support/oracle.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE
const BASE = 4 * MiB
/** Whole clusters; a part of a cluster, and of a subcluster. */
const SIZES = [2 * MiB, 2 * MiB + 40 * KiB + SECTOR]
/** Within the backing file, and beyond. */
const GROWN = [3 * MiB + SECTOR, 5 * MiB]

/** The same line twice: ours on `ours.qcow2`, QEMU's on `theirs.qcow2`. */
const both = async (t: Test, tools: Oracle, dir: string, line: readonly string[]): Promise<boolean> => {
  const named = (name: string): string[] => line.map((word) => word.replace('IMAGE', join(dir, name)))
  const ours = await runQimgHere(named('ours.qcow2'))
  const theirs = await tools.qemuImgAsync(named('theirs.qcow2'))
  t.strictSame(ours, theirs, line.join(' '))
  return theirs.status === 0
}

const contentOf = async (dir: string, name: string): Promise<Buffer> => {
  const raw = join(dir, 'flat')
  const { status, stderr } = await runQimgHere(['convert', '-O', 'raw', join(dir, name), raw])
  if (status !== 0) throw new Error(stderr)
  return fs.readFileSync(raw)
}

for (const shape of ['compat=0.10', 'compat=1.1', 'extended_l2=on', 'compat=1.1,cluster_size=4k'])
  t.test(shape, { skip }, async (t) => {
    const dir = tempDir(t)
    const base = join(dir, 'base')
    fs.writeFileSync(base, randomFillSync(Buffer.alloc(BASE)))
    const grow = async (size: number, change: readonly string[]): Promise<void> => {
      const options = `${shape},backing_file=${base},backing_fmt=raw`
      t.ok(await both(t, qemu!, dir, ['create', '-q', '-f', 'qcow2', '-o', options, 'IMAGE', `${size}`]))
      if (!(await both(t, qemu!, dir, change))) return
      await both(t, qemu!, dir, ['check', '-q', 'IMAGE'])
      const content = await contentOf(dir, 'ours.qcow2')
      t.ok(content.equals(await contentOf(dir, 'theirs.qcow2')), 'the same content')
      t.ok(content.subarray(size).equals(Buffer.alloc(content.length - size)), 'what is new is zeroes')
    }
    for (const size of SIZES)
      for (const grown of GROWN) {
        for (const mode of ['off', 'metadata', 'falloc', 'full'])
          await grow(size, ['resize', '-q', `--preallocation=${mode}`, 'IMAGE', `${grown}`])
        await grow(size, ['amend', '-q', '-o', `size=${grown}`, 'IMAGE'])
      }
  })

t.test('space taken in advance begins in the cluster that the image ended in', { skip }, async (t) => {
  const dir = tempDir(t)
  const base = join(dir, 'base')
  const size = 2 * MiB - 48 * KiB
  fs.writeFileSync(base, randomFillSync(Buffer.alloc(size - 8 * KiB)))
  const starts = {
    'nothing there': [['create', '-q', '-f', 'qcow2', 'IMAGE', `${size}`]],
    'a backing file that ends there': [
      ['create', '-q', '-f', 'qcow2', '-b', base, '-F', 'raw', 'IMAGE', `${size}`],
    ],
    'data there': [
      ['create', '-q', '-f', 'qcow2', 'IMAGE', `${size}`],
      ['io', '-c', `write -q -P 5 ${size - 16 * KiB} 16k`, 'IMAGE'],
    ],
    'packed data there': [
      ['create', '-q', '-f', 'qcow2', 'IMAGE', `${size}`],
      ['io', '-c', `write -q -c -P 5 ${size - 16 * KiB} 16k`, 'IMAGE'],
    ],
  }
  for (const [start, lines] of Object.entries(starts))
    for (const mode of ['metadata', 'falloc', 'full'])
      for (const more of [16 * KiB, 48 * KiB, 80 * KiB]) {
        const what = `${start}, ${mode}, ${more} more`
        const image = join(dir, 'ours.qcow2')
        for (const line of [...lines, ['resize', '-q', `--preallocation=${mode}`, 'IMAGE', `+${more}`]]) {
          const { stderr } = await runQimgHere(line.map((word) => word.replace('IMAGE', image)))
          t.equal(stderr, '', what)
        }
        const content = await contentOf(dir, 'ours.qcow2')
        t.ok(content.subarray(size).equals(Buffer.alloc(more)), `${what}: zeroes`)
        const before = fs.statSync(image).size
        qemu!.qemuIoOk(['-c', `write -q -P 7 ${size} ${more}`, '-c', `read -q -P 7 ${size} ${more}`, image])
        qemu!.qemuImgOk(['check', '-q', image])
        t.equal(fs.statSync(image).size, before, what)
        const after = await contentOf(dir, 'ours.qcow2')
        t.ok(after.subarray(0, size).equals(content.subarray(0, size)), `${what}: what was there`)
      }
})
