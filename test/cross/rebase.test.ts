/** After a safe rebase a guest sees what it saw before, whatever the old and the new backing file hold. */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { builtFile } from '../support/daemon.ts'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { makeFiles } from './command-lines/files.ts'

const qemu = oracle()

/** Image, new backing file, its format. */
const CASES = [
  // No backing file before; the new one ends within a sector.
  ['base', 'mid', 'raw'],
  ['leaky', 'short.img', 'raw'],
  ['flat', 'raw.img', 'raw'],
  ['flat', 'full.img', 'raw'],
  ['top', 'full.img', 'raw'],
  ['packed', 'large.img', 'raw'],
  ['old', 'mid', 'qcow2'],
  // Smaller clusters than the new backing file's, a shorter one, a longer one, one of its own chain.
  ['sub/over', '../raw.img', 'raw'],
  ['mid', 'short.img', 'raw'],
  ['top', 'flat', 'qcow2'],
  ['top', 'odd.img', 'raw'],
  ['top', 'base', 'qcow2'],
  ['top', '', ''],
] as const

t.test('contents stay', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  if (qemu === undefined) return
  const root = tempDir(t)
  const [files, work] = [join(root, 'files'), join(root, 'work')] as const
  mkdirSync(files)
  makeFiles(qemu, files)
  // Written out, without holes: what is read from it is data everywhere.
  writeFileSync(join(files, 'full.img'), readFileSync(join(files, 'raw.img')))
  for (const [image, backing, format] of CASES)
    for (const compress of [[], ['-c']]) {
      rmSync(work, { recursive: true, force: true })
      cpSync(files, work, { recursive: true })
      const before = join(work, 'before')
      qemu.qemuImgOk(['convert', '-O', 'raw', join(work, image), before])
      const line = ['rebase', ...compress, '-b', backing, ...(format === '' ? [] : ['-F', format]), image]
      const { status, stderr } = spawnSync(process.execPath, [builtFile('bin/qimg.cjs'), ...line], {
        cwd: work,
        encoding: 'utf8',
      })
      t.same({ status, stderr }, { status: 0, stderr: '' }, line.join(' '))
      const compared = qemu.qemuImg(['compare', join(work, image), before])
      t.equal(compared.status, 0, `${line.join(' ')}: ${compared.stdout}${compared.stderr}`)
    }
})
