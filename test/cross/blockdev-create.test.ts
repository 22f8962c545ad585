/** blockdev-create in QEMU's storage daemon and here: refusals, the jobs' ends, and what was made. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { ownSide, qemuSide, type Side } from './graph-sides.ts'

const MiB = 1024 * 1024
const qcow2 = (more: object): object => ({ driver: 'qcow2', file: 'c', size: MiB, ...more })

const FILES: readonly object[] = [
  { driver: 'file', filename: '%/f0', size: 1000 },
  { driver: 'file', filename: '%/f0', size: 3 * MiB },
  { driver: 'file', filename: '%/f0', size: -1 },
  { driver: 'file', filename: '%/f1', size: 2 ** 62 },
  { driver: 'file', filename: '%/nowhere/f', size: 1 },
  { driver: 'file', filename: '%/folder', size: 1 },
  { driver: 'file', filename: '', size: 1 },
  { driver: 'file', filename: '%/f2', size: MiB, preallocation: 'full' },
  { driver: 'file', filename: '%/f4', size: MiB, preallocation: 'metadata' },
  { driver: 'file', filename: '%/f3', size: MiB, nocow: true, 'extent-size-hint': MiB },
]

const IMAGES: readonly object[] = [
  qcow2({}),
  qcow2({ size: 1000 }),
  qcow2({ file: 'nope' }),
  qcow2({ 'cluster-size': 1000 }),
  qcow2({ 'cluster-size': 256 }),
  qcow2({ 'cluster-size': 4096, version: 'v2' }),
  qcow2({ version: 'v2', 'refcount-bits': 8 }),
  qcow2({ 'refcount-bits': 7 }),
  qcow2({ version: 'v2', 'compression-type': 'zstd' }),
  qcow2({ version: 'v2', 'lazy-refcounts': true }),
  qcow2({ 'backing-file': 'x' }),
  qcow2({ 'backing-file': 'x', 'backing-fmt': 'qcow2' }),
  qcow2({ 'extended-l2': true, 'cluster-size': 4096 }),
  qcow2({ 'data-file-raw': true }),
  qcow2({ file: { driver: 'file', filename: '%/inline' } }),
  { driver: 'qcow2', size: 1 },
  { driver: 'raw' },
  { driver: 'bochs' },
  { driver: 'nope' },
]

const IDS = ['', '1', 'a b', '#x', 'j'.repeat(300)]

const settled = async (side: Side): Promise<unknown> => {
  for (;;) {
    const jobs = (await side.run({ execute: 'query-jobs' })) as { return: { status: string }[] }
    if (jobs.return.every(({ status }) => status === 'concluded')) return jobs
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

const play = async (side: Side): Promise<unknown[]> => {
  const answers: unknown[] = []
  const create = async (options: object, id = 'j'): Promise<void> => {
    const args = { 'job-id': id, options }
    answers.push(args, await side.run({ execute: 'blockdev-create', arguments: args }), await settled(side))
    answers.push(await side.run({ execute: 'job-dismiss', arguments: { id } }))
  }
  for (const options of FILES) await create(options)
  const node = { driver: 'file', filename: '%/c', 'node-name': 'c' }
  await side.run({ execute: 'blockdev-add', arguments: node })
  for (const options of IMAGES) await create(options)
  for (const id of IDS) await create(qcow2({}), id)
  return answers
}

const qemu = oracle()

t.test('blockdev-create as in QEMU', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const base = tempDir(t)
  const [theirFolder, ourFolder] = [join(base, 'q'), join(base, 'o')]
  for (const folder of [theirFolder, ourFolder]) {
    mkdirSync(join(folder, 'folder'), { recursive: true })
    for (const name of ['c', 'inline']) writeFileSync(join(folder, name), '')
  }
  const theirs = await qemuSide(qemu!, theirFolder)
  t.teardown(() => theirs.close())
  const ours = await ownSide(ourFolder)
  t.teardown(() => ours.close())
  t.same(await play(ours), await play(theirs))
  for (const name of ['f0', 'f2', 'f3', 'inline'])
    t.equal(qemu!.qemuImg(['compare', '-s', join(theirFolder, name), join(ourFolder, name)]).status, 0, name)
})
