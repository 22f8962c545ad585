/** `convert -C`: QEMU finds the same contents in what the host copied, and nothing wrong with the image. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { MiB } from '../../src/base/units.ts'
import { tempDir, writeRandomImage } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { seeded } from '../support/random.ts'

const qemu = oracle()

t.test('contents', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  if (qemu === undefined) return
  const dir = tempDir(t)
  const at = (name: string): string => join(dir, name)
  const theirs = (...args: string[]): { status: number | null; out: string } => {
    const { status, stdout, stderr } = spawnSync(qemu.paths.qemuImg, args, {
      env: qemu.env,
      encoding: 'utf8',
    })
    return { status, out: stdout + stderr }
  }
  const random = seeded(42)
  writeRandomImage(at('raw'), 9 * MiB + 512, random)
  writeRandomImage(at('base'), 4 * MiB, random)
  theirs('create', '-q', '-f', 'qcow2', '-b', at('base'), '-F', 'raw', at('top'), `${9 * MiB}`)
  theirs('convert', '-n', '-f', 'raw', '-O', 'qcow2', at('base'), at('top'))
  theirs('create', '-q', '-f', 'qcow2', '-b', at('top'), '-F', 'qcow2', at('leaf'), `${12 * MiB}`)
  theirs('convert', '-O', 'qcow2', '-o', `cluster_size=4k,data_file=${at('data')}`, at('raw'), at('outside'))
  const targets = [
    ['raw'],
    ['qcow2'],
    ['qcow2', '-o', 'cluster_size=512'],
    ['qcow2', '-o', 'cluster_size=2M,extended_l2=on'],
    ['qcow2', '-o', 'preallocation=metadata'],
    ['qcow2', '-o', `data_file=${at('other')},data_file_raw=on`],
    ['vmdk'],
    ['vhdx'],
  ]
  for (const source of ['raw', 'top', 'leaf', 'outside'])
    for (const [format = '', ...more] of targets)
      await t.test(`${source} to ${[format, ...more].join(' ').replaceAll(dir, '')}`, async (t) => {
        const ran = await runQimgHere(['convert', '-C', '-O', format, ...more, at(source), at('copy')])
        t.equal(ran.status, 0, ran.stderr)
        const compared = theirs('compare', '-F', format, at(source), at('copy'))
        t.equal(compared.status, 0, compared.out)
        if (format !== 'raw') {
          const checked = theirs('check', '-f', format, at('copy'))
          t.equal(checked.status, 0, checked.out)
        }
      })
})
