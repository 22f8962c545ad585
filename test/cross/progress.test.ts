/** `convert -p` counts what is copied, as qemu-img does: holes take no time. */

import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE

t.test('pieces of a MiB', { skip }, async (t) => {
  const dir = tempDir(t)
  const make = (name: string, format: string, ...more: string[]): string => {
    const path = join(dir, name)
    qemu!.qemuImgOk(['create', '-q', '-f', format, ...more, path, '128M'])
    const writes = [0, 2, 4, 32].flatMap((at) => ['-c', `write -P ${at + 1} ${at}M 1M`])
    qemu!.qemuIoOk(['-f', format, ...writes, path])
    return path
  }
  const raw = make('raw', 'raw')
  const base = make('base', 'qcow2')
  const top = make('top', 'qcow2', '-b', base, '-F', 'qcow2')
  const lines = [
    ['-f', 'raw', raw],
    ['-f', 'raw', '-O', 'qcow2', raw],
    ['-f', 'qcow2', base],
    ['-f', 'qcow2', top],
    ['-f', 'qcow2', '-O', 'qcow2', '-B', base, '-F', 'qcow2', top],
    ['-f', 'raw', raw, raw],
  ]
  for (const line of lines) {
    const full = ['convert', '-p', ...line, join(dir, 'target')]
    t.strictSame(await runQimgHere(full), qemu!.qemuImg(full), line.join(' '))
  }
})
