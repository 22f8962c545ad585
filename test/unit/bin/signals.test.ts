/** What signals do to `qimg` at work, in its own process and with a daemon. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { builtFile, startDaemon } from '../../support/daemon.ts'
import { tempDir } from '../../support/images.ts'

const qimg = builtFile('bin/qimg.cjs')
const MiB = 2 ** 20
const POLL_MS = 20
const PATIENCE_MS = 20_000

/** Resolves when it is so. */
const until = async (isSo: () => boolean): Promise<void> => {
  for (const end = Date.now() + PATIENCE_MS; !isSo(); await setTimeout(POLL_MS))
    if (Date.now() > end) throw new Error('waited in vain')
}

interface Run {
  readonly child: ChildProcess
  readonly texts: { stdout: string; stderr: string }
  /** How it ended: an exit status, or the name of a signal. */
  readonly end: Promise<number | string>
}

const start = (...args: readonly string[]): Run => {
  const child = spawn(process.execPath, [qimg, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text
    })
  const end = once(child, 'close').then(([status, signal]) => (status ?? signal) as number | string)
  return { child, texts, end }
}

/** Eight seconds of work at `-r 1M`. */
const makeSource = (folder: string): { source: string; bytes: Buffer } => {
  const source = join(folder, 'source')
  const bytes = Buffer.alloc(8 * MiB, 7)
  writeFileSync(source, bytes)
  return { source, bytes }
}

t.test('an interrupted subcommand leaves no target and its source as it was', async (t) => {
  const folder = tempDir(t)
  const daemon = await startDaemon()
  t.teardown(() => daemon.stop())
  const { source, bytes } = makeSource(folder)
  const target = join(folder, 'target')
  for (const where of [[], ['--connect', daemon.qmp]])
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      const { child, texts, end } = start(...where, 'convert', '-r', '1M', '-O', 'qcow2', source, target)
      await until(() => existsSync(target))
      child.kill(signal)
      t.equal(await end, signal, `${where.length > 0 ? 'in a daemon' : 'in process'}: ${signal}`)
      t.same(texts, { stdout: '', stderr: '' })
      t.notOk(existsSync(target))
    }
  t.ok(readFileSync(source).equals(bytes))
})

t.test('SIGUSR1 asks for progress where none is shown', async (t) => {
  const folder = tempDir(t)
  const { source } = makeSource(folder)
  for (const [option, asked] of [
    ['-q', true],
    ['-p', false],
  ] as const) {
    const target = join(folder, `target${option}`)
    const { child, texts, end } = start('convert', option, '-r', '4M', source, target)
    await until(() => existsSync(target))
    child.kill('SIGUSR1')
    t.equal(await end, 0)
    t.match(texts.stderr, asked ? /^ {4}\(\d+\.\d\d\/100%\)\n$/ : /^$/, option)
  }
})

t.test('SIGUSR1 starts no debugger where nobody shows progress', async (t) => {
  const { child, texts, end } = start('io')
  await until(() => texts.stdout.includes('qemu-io> '))
  child.kill('SIGUSR1')
  child.stdin!.write('sleep 100\n')
  await until(() => texts.stdout.split('qemu-io> ').length > 2)
  child.stdin!.end()
  t.equal(await end, 0)
  t.equal(texts.stderr, '')
  const daemon = await startDaemon()
  daemon.process.kill('SIGUSR1')
  await setTimeout(200)
  t.equal(await daemon.stop(), 0)
  t.notMatch(daemon.log(), /Debugger/)
})
