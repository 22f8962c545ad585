/** `qimg` under the limits that services put around it: 1 GiB of address space and 30 seconds of processor time. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { builtFile } from '../support/daemon.ts'
import { tempDir, writeRuns } from '../support/images.ts'
import { randomOf } from '../support/random.ts'

const MiB = 2 ** 20
const qimg = builtFile('bin/qimg.cjs')

const LINES = [
  'create -f qcow2 new.qcow2 10G',
  'info new.qcow2',
  'info --output=json source.raw',
  'measure -O qcow2 -f raw source.raw',
  'convert -f raw -O qcow2 source.raw plain.qcow2',
  'convert -c -f raw -O qcow2 source.raw packed.qcow2',
  'convert -c -W -m 16 -f raw -O qcow2 -o cluster_size=2M source.raw large.qcow2',
  'convert -c -f raw -O qcow2 -o compression_type=zstd source.raw zstd.qcow2',
  'convert -m 16 packed.qcow2 unpacked.raw',
  'convert zstd.qcow2 unpacked.raw',
  'compare packed.qcow2 unpacked.raw',
  'map --output=json large.qcow2',
  'check packed.qcow2',
  'resize packed.qcow2 +1G',
  'snapshot -c one packed.qcow2',
  'snapshot -l packed.qcow2',
  'commit -f qcow2 overlay.qcow2',
]

const prlimit = (folder: string, words: readonly string[]) =>
  spawnSync('prlimit', ['--as=1073741824', '--cpu=30', process.execPath, qimg, ...words], {
    cwd: folder,
    encoding: 'utf8',
  })

// Newer lines of Node reserve more than this before they start.
const tooLarge = spawnSync('prlimit', ['--as=1073741824', process.execPath, '-e', '0']).status !== 0

t.test(
  'the usual subcommands',
  { skip: tooLarge && 'this Node does not start under the limit' },
  async (t) => {
    const folder = tempDir(t)
    const random = randomOf(7)
    const runs = (['noise', 'text', 'hole', 'zero'] as const).map((content, i) => ({
      content,
      offset: i * 12 * MiB,
      length: 12 * MiB,
    }))
    writeRuns(join(folder, 'source.raw'), 64 * MiB, runs, random)
    const overlay = ['create', '-f', 'qcow2', '-b', 'plain.qcow2', '-F', 'qcow2', 'overlay.qcow2']
    for (const line of LINES) {
      if (line.startsWith('commit')) t.equal(prlimit(folder, overlay).status, 0)
      const { status, signal, stderr } = prlimit(folder, line.split(' '))
      t.same({ status, signal, stderr }, { status: 0, signal: null, stderr: '' }, line)
    }
  },
)
