/** QEMU's own block test suite, run from outside against our programs beside QEMU's others. */

import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtFile } from '../../test/support/daemon.ts'
import { oracle } from '../../test/support/oracle.ts'
import { qemuSourceRoot } from '../../test/support/qemu-source.ts'

export interface SuiteResult {
  readonly status: 'pass' | 'fail' | 'skip'
  readonly seconds: number
  /** Why it was skipped, or how it differs. */
  readonly text: string
}

export interface SuiteOptions {
  /** Use QEMU's qemu-io instead of `qimg io`. */
  readonly peerIo: boolean
  readonly timeoutMs: number
}

/**
 * Stands where the suite looks for a system emulator: answers what its harness asks before a test, and fails at
 * anything that would start a machine.
 */
const emulatorStub = (formats: readonly string[]): string => `#!/bin/sh
case " $* " in
*" -machine help "*) echo "pc                   Standard PC (default)"; exit 0;;
*" -drive format=help "*) echo "Supported formats: ${formats.join(' ')} "; echo "Supported formats (read-only): ${formats.join(' ')} "; exit 0;;
*" -device help "*) echo 'name "virtio-blk-pci", bus PCI'; exit 0;;
*" -version "*|*" --version "*) echo "QEMU emulator version 10.0.2 (stub)"; exit 0;;
esac
echo "there is no system emulator here" >&2
exit 1
`

/** The formats that a qemu-img lists in its help. */
const formatsOf = (program: string, env: NodeJS.ProcessEnv): string[] => {
  const { stdout } = spawnSync(program, ['--help'], { env, encoding: 'utf8' })
  const listed = stdout.split('Supported image formats:')[1]?.trimStart().split('\n\n')[0] ?? ''
  return listed.split(/\s+/).filter((word) => /^[a-z0-9_-]+$/.test(word))
}

export class Suite {
  readonly #folder: string
  readonly #env: NodeJS.ProcessEnv
  readonly #source = join(qemuSourceRoot, 'tests', 'qemu-iotests')
  readonly #timeoutMs: number

  constructor(options: SuiteOptions) {
    const qemu = oracle()
    if (qemu === undefined) throw new Error('the suite needs QEMU 10.0’s other tools beside ours')
    this.#timeoutMs = options.timeoutMs
    // Short, for the path of a socket has to fit into 108 bytes.
    this.#folder = mkdtempSync(join(tmpdir(), 'qc-'))
    const bin = join(this.#folder, 'bin')
    mkdirSync(bin)
    const qimg = builtFile('bin/qimg.cjs')
    const programs = {
      'qemu-img': qimg,
      'qemu-io': options.peerIo ? qemu.paths.qemuIo : qimg,
      'qemu-nbd': qemu.paths.qemuNbd,
      'qemu-storage-daemon': qemu.paths.qsd,
    }
    for (const [name, path] of Object.entries(programs)) symlinkSync(path, join(bin, name))
    const stub = join(this.#folder, 'qemu-system-x86_64')
    writeFileSync(stub, emulatorStub(formatsOf(join(bin, 'qemu-img'), qemu.env)))
    chmodSync(stub, 0o755)
    this.#env = {
      ...qemu.env,
      LC_ALL: 'C.UTF-8',
      LANG: 'C.UTF-8',
      PATH: `${bin}:${process.env.PATH ?? ''}`,
      QEMU_PROG: stub,
      QEMU_IMG_PROG: join(bin, 'qemu-img'),
      QEMU_IO_PROG: join(bin, 'qemu-io'),
      QEMU_NBD_PROG: join(bin, 'qemu-nbd'),
      QSD_PROG: join(bin, 'qemu-storage-daemon'),
      TEST_DIR: join(this.#folder, 't'),
      SOCK_DIR: join(this.#folder, 's'),
    }
  }

  /** All tests that the suite has for a format; many of them skip themselves here. */
  list(format: string): readonly string[] {
    const options = { cwd: this.#source, env: this.#env, encoding: 'utf8' } as const
    const { stdout } = spawnSync('python3', ['./check', '-n', `-${format}`], options)
    return stdout.split(/\s+/).filter((test) => test !== '')
  }

  /** Runs one test; never throws for what happens in it. */
  async run(format: string, test: string): Promise<SuiteResult> {
    for (const place of ['t', 's']) {
      rmSync(join(this.#folder, place), { recursive: true, force: true })
      mkdirSync(join(this.#folder, place))
    }
    const started = performance.now()
    const { output, isLate } = await this.#check(['-tap', `-${format}`, test])
    const seconds = (performance.now() - started) / 1000
    const folder = join(this.#folder, 't', `${format}-file-${test}`)
    if (isLate) return { status: 'fail', seconds, text: `not finished after ${this.#timeoutMs / 1000} s` }
    const skipped = /^ok .*# SKIP\s*(.*)/m.exec(output)
    if (skipped !== null) return { status: 'skip', seconds, text: firstLine(join(folder, `${test}.notrun`)) }
    return { status: /^ok /m.test(output) ? 'pass' : 'fail', seconds, text: output }
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #check(args: readonly string[]): Promise<{ output: string; isLate: boolean }> {
    return new Promise((resolve) => {
      const child = spawn('python3', ['./check', ...args], {
        cwd: this.#source,
        env: this.#env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let output = ''
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (piece: string) => {
          output += piece
        })
      let isLate = false
      const timer = setTimeout(() => {
        isLate = true
        endGroup(child.pid)
      }, this.#timeoutMs)
      child.on('close', () => {
        clearTimeout(timer)
        endGroup(child.pid)
        resolve({ output, isLate })
      })
    })
  }
}

/** Daemons that a test left behind go with it. */
const endGroup = (pid: number | undefined): void => {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // Nobody is left.
  }
}

const firstLine = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').split('\n')[0]!
  } catch {
    return ''
  }
}
