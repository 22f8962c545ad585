/** One command line through qemu-img and through qimg on equal files, and what came out differently. */

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { builtFile } from '../../support/daemon.ts'
import type { Oracle, Ran } from '../../support/oracle.ts'
import { howTextsDiffer } from '../../support/text-difference.ts'
import { comparable } from '../cli-tools.ts'
import { imageState } from '../image-state.ts'
import { makeFiles } from './files.ts'
import { Folder, filesBelow } from './folder.ts'

const TIMEOUT_MS = 120_000
const READ_AT_MOST = 64 * 2 ** 20
const qimg = builtFile('bin/qimg.cjs')

/** Runs a program to its end, and answers what of that can be compared. */
export const runTool = (
  program: string,
  args: readonly string[],
  argv0: string,
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...options,
      argv0,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIMEOUT_MS,
    })
    const texts = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text
      })
    child.on('error', reject)
    child.on('close', (status, signal) =>
      resolve(
        comparable({ status: status ?? -1, ...texts, ...(signal && { stderr: `ended by ${signal}` }) }),
      ),
    )
  })

/** Byte for byte. Of large files, which are mostly holes, qemu-img has to tell. */
const areEqual = (a: string, b: string): boolean =>
  Math.max(statSync(a).size, statSync(b).size) <= READ_AT_MOST && readFileSync(a).equals(readFileSync(b))

/** The two folders, and the lines that are run in them one after the other. */
export class Sides {
  readonly #qemu: Oracle
  readonly #original: string
  readonly #theirs: Folder
  readonly #ours: Folder

  /** Makes the files in this empty folder. */
  constructor(qemu: Oracle, root: string) {
    this.#qemu = qemu
    this.#original = join(root, 'files')
    mkdirSync(this.#original)
    makeFiles(qemu, this.#original)
    this.#theirs = new Folder(this.#original, join(root, 'theirs'))
    this.#ours = new Folder(this.#original, join(root, 'ours'))
  }

  /** Runs a line on fresh files; answers what differs, nothing if nothing does. */
  async compare(args: readonly string[]): Promise<string[]> {
    this.#theirs.restore()
    this.#ours.restore()
    const { paths, env } = this.#qemu
    // The name in front of messages does not depend on where the oracle lies.
    const [expected, actual] = await Promise.all([
      runTool(paths.qemuImg, args, 'qemu-img', { cwd: this.#theirs.path, env }),
      runTool(process.execPath, [qimg, ...args], 'node', { cwd: this.#ours.path }),
    ])
    // It crashed, which settles nothing.
    if (expected.status < 0) return []
    const said = (['status', 'stdout', 'stderr'] as const)
      .filter((part) => actual[part] !== expected[part])
      .map((part) => `${part}: ${howTextsDiffer(String(actual[part]), String(expected[part]), 'qemu-img')}`)
    return [...said, ...this.#compareFiles(expected.status === 0 && actual.status === 0)]
  }

  /**
   * After a failure only contents of what was there before count: how far it came, and what of a new file is left, is
   * each program's own affair.
   */
  #compareFiles(succeeded: boolean): string[] {
    const before = filesBelow(this.#original)
    const touched = [...new Set([...this.#theirs.touched(), ...this.#ours.touched()])]
    return touched
      .filter((name) => succeeded || before.includes(name))
      .flatMap((name) => this.#compareFile(name, succeeded))
  }

  #compareFile(name: string, whole: boolean): string[] {
    const [theirs, ours] = [join(this.#theirs.path, name), join(this.#ours.path, name)] as const
    if (!existsSync(theirs) || !existsSync(ours))
      return existsSync(theirs) === existsSync(ours)
        ? []
        : [`${name} is ${existsSync(ours) ? '' : 'not '}there`]
    if (areEqual(theirs, ours)) return []
    const differences: string[] = []
    const states = [
      imageState(this.#qemu, this.#theirs.path, name),
      imageState(this.#qemu, this.#ours.path, name),
    ] as const
    for (const part of whole ? (['info', 'map', 'check'] as const) : []) {
      const [wanted, found] = states.map((state) => JSON.stringify(state[part]))
      if (wanted !== found) differences.push(`${part} of ${name}: ${found}, qemu-img: ${wanted}`)
    }
    if (states.some(({ info }) => info === name)) return differences
    const compared = this.#qemu.qemuImg(['compare', '-U', theirs, ours])
    const closed = compared.status === 2 && /Could not open/.test(compared.stderr)
    if (compared.status !== 0 && !closed)
      differences.push(`contents of ${name}: ${compared.stdout}${compared.stderr}`)
    return differences
  }
}
