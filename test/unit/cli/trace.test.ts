/** `--trace`: which events are told, where, and in which form. */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { builtFile } from '../../support/daemon.ts'
import { tempDir } from '../../support/images.ts'

const run = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, [builtFile('bin/qimg.cjs'), ...args], { cwd: folder, encoding: 'utf8' })

const LINE = /^\d+@\d+\.\d{6}:(\w+) (\S+)/
const eventsOf = (text: string): string[] => text.split('\n').flatMap((line) => LINE.exec(line)?.[1] ?? [])

t.test('patterns, lists of events and files', async (t) => {
  const folder = tempDir(t)
  run(folder, 'create', '-q', '-f', 'qcow2', 'a', '1M')
  t.match(run(folder, '-T', 'help').stdout.split('\n'), ['image_object', 'image_command'])
  t.same(eventsOf(run(folder, '-T', 'image_*', 'info', 'a').stderr), ['image_command', 'image_result'])
  t.same(eventsOf(run(folder, '-T', 'image_e*', 'info', 'gone').stderr), ['image_error'])
  t.match(run(folder, '-T', 'nothing', 'info', 'a').stderr, "trace event 'nothing' does not exist")
  writeFileSync(join(folder, 'events'), '# all but one\nimage_*\n-image_result\n')
  const told = run(folder, '--trace', 'events=events,file=log', 'info', 'a')
  t.same([told.status, told.stderr], [0, ''])
  t.same(eventsOf(readFileSync(join(folder, 'log'), 'utf8')), ['image_command'])
  t.match(run(folder, '-T', 'events=none', 'info', 'a').stderr, "Could not open trace events file 'none'")
})

t.test('a secret is not told', async (t) => {
  const folder = tempDir(t)
  run(folder, 'create', '-q', '-f', 'raw', 'a', '1M')
  const { stderr } = run(folder, '-T', '*', 'info', '-f', 'raw', '--object', 'secret,id=s0,data=hush', 'a')
  t.same(eventsOf(stderr), ['image_object', 'image_command', 'image_result'])
  t.notMatch(stderr, 'hush')
  t.notOk(existsSync(join(folder, 'log')))
})
