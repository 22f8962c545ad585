/**
 * Generated scripts through qemu-io and `qimg io` on equal images: exit status, standard output and error to the letter
 * (times apart), and what the images hold afterwards.
 */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, type Oracle, oracle, type Ran } from '../support/oracle.ts'
import { packageRoot } from '../support/package-root.ts'
import { randomOf, seeded } from '../support/random.ts'
import { IMAGES, type IoScript, makeScript } from './io-scripts.ts'

/** A script takes about a fifth of a second. */
const SCRIPTS = Number(process.env.QIMG_IO_SCRIPTS ?? 40)
const SEED = Number(process.env.QIMG_IO_SEED ?? 11)

const qemu = oracle()
const qimg = join(packageRoot, 'dist', 'bin', 'qimg.cjs')

/** Times and rates differ from run to run. */
const comparable = (text: string): string =>
  text
    .replace(/, (\d+) ops; [\d:. sec]+\([^)]*\)/g, ', $1 ops; TIME')
    .replace(/^\d+,1,\d+:\d\d:\d\d\.\d+,.*$/gm, 'NUMBERS')
    .replace(/#block\d+/g, '#block')

const run = (program: string, args: readonly string[], options: object, input: string | undefined): Ran => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...options,
    input: input ?? '',
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status: status ?? -1, stdout: comparable(stdout), stderr: comparable(stderr) }
}

const both = (
  qemu: Oracle,
  { args, input }: IoScript,
  [theirs, ours]: readonly [string, string],
): [Ran, Ran] => [
  run(qemu.paths.qemuIo, args, { cwd: theirs, env: qemu.env, argv0: 'qemu-io' }, input),
  run(process.execPath, [qimg, 'io', ...args], { cwd: ours }, input),
]

t.test('generated scripts', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const dir = tempDir(t)
  const fresh = join(dir, 'fresh')
  mkdirSync(fresh)
  writeFileSync(join(fresh, 'pattern'), 'abc')
  for (const args of Object.values(IMAGES)) qemu!.qemuImgOk(['create', '-q', ...args], { cwd: fresh })
  for (const name of ['a.raw', 'a.qcow2', 'old.qcow2'])
    qemu!.qemuIoOk(['-f', name.endsWith('raw') ? 'raw' : 'qcow2', '-c', 'write -P 9 64k 1M', name], {
      cwd: fresh,
    })
  const folders = [join(dir, 'theirs'), join(dir, 'ours')] as const
  const seeds = seeded(SEED)
  for (let i = 0; i < SCRIPTS; i++) {
    const seed = seeds.next()
    const script = makeScript(randomOf(seed))
    for (const folder of folders) {
      rmSync(folder, { recursive: true, force: true })
      cpSync(fresh, folder, { recursive: true })
    }
    const [theirs, ours] = both(qemu!, script, folders)
    const what = `${JSON.stringify(script)}`
    if (!t.strictSame(ours, theirs, what)) continue
    for (const name of Object.keys(IMAGES)) {
      // How much of a discard a file takes past the page cache depends on what each finds its unit to be.
      if (name === 'a.raw' && script.args.includes('-n')) continue
      const args = ['compare', '-q', join(folders[0], name), join(folders[1], name)]
      const { status, stdout, stderr } = qemu!.qemuImg(args)
      if (status !== 0) t.fail(`${name} differs: ${stdout}${stderr} after ${what}`)
      if (name.endsWith('qcow2') && qemu!.qemuImg(['check', '-q', join(folders[1], name)]).status % 3 !== 0)
        t.fail(`${name} is damaged after ${what}`)
    }
  }
})
