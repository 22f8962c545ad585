/** `--details`: what the subcommands tell beyond what qemu-img does, and only when asked to. */

import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { builtFile } from '../../support/daemon.ts'
import { tempDir } from '../../support/images.ts'

const qimg = builtFile('bin/qimg.cjs')
const run = (folder: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [qimg, ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

t.test('compare lists every range that differs', async (t) => {
  const folder = tempDir(t)
  run(folder, 'create', '-q', '-f', 'raw', 'a', '3M')
  run(folder, 'create', '-q', '-f', 'raw', 'b', '4M')
  const file = openSync(join(folder, 'b'), 'r+')
  for (const [offset, length] of [
    [700, 1],
    [1000, 600],
    [2 ** 20 - 512, 1024],
    [3.5 * 2 ** 20, 4096],
  ] as const)
    writeSync(file, Buffer.alloc(length, 1), 0, length, offset)
  closeSync(file)
  const line = ['compare', '-f', 'raw', '-F', 'raw', 'a', 'b']
  const verdict = 'Content mismatch at offset 512!\n'
  t.same(run(folder, ...line), { status: 1, stdout: verdict, stderr: '' })
  t.same(run(folder, ...line, '--details'), {
    status: 1,
    stdout: `${verdict}    1536 bytes at offset 512 differ
    1024 bytes at offset 1048064 differ
    4096 bytes at offset 3670016 differ
`,
    stderr: '',
  })
  t.same(run(folder, 'compare', '--details', 'b', 'b').stdout, 'Images are identical.\n')
})

t.test('info says who has the image in use', async (t) => {
  const folder = tempDir(t)
  run(folder, 'create', '-q', '-f', 'qcow2', 'a', '1M')
  const plain = run(folder, 'info', '-U', 'a')
  t.notMatch(run(folder, 'info', '--details', 'a').stdout, 'in use')
  const writer = spawn(process.execPath, [qimg, 'io', 'a'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  t.teardown(() => writer.kill())
  // The prompt comes when the image is open.
  await new Promise((resolve) => writer.stdout.once('data', resolve))
  const said = `a is in use by process ${writer.pid} (${process.execPath}): needs consistent-read, write, resize; refuses others write, resize\n`
  const refused = run(folder, 'info', '--details', 'a')
  t.equal(refused.status, 1)
  t.ok(refused.stderr.startsWith(said), refused.stderr)
  t.match(refused.stderr, 'Failed to get shared "write" lock')
  t.equal(run(folder, 'info', '-U', '--details', 'a').stdout, plain.stdout + said)
  t.equal(run(folder, 'info', '-U', 'a').stdout, plain.stdout)
  const json = JSON.parse(run(folder, 'info', '-U', '--details', '--output=json', 'a').stdout) as {
    users: unknown
  }
  t.match(json.users, [{ filename: 'a', pid: writer.pid, needs: ['consistent-read', 'write', 'resize'] }])
})

t.test('check and dd tell how far they are, as JSON', async (t) => {
  const folder = tempDir(t)
  run(folder, 'create', '-q', '-f', 'qcow2', 'a', '2M')
  const lines = (...args: string[]): { 'current-progress': number; 'total-progress': number }[] =>
    run(folder, ...args)
      .stdout.split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
  t.match(lines('dd', '--progress=jsonl', '-O', 'raw', 'if=a', 'of=b').at(-1), {
    'current-progress': 2 ** 21,
    'total-progress': 2 ** 21,
  })
  const checked = lines('check', '--progress', 'jsonl', 'a').at(-1)
  t.ok(checked !== undefined && checked['current-progress'] === checked['total-progress'])
  t.match(run(folder, 'check', '--progress=percent', 'a').stderr, "--progress expects 'jsonl' not 'percent'")
})
