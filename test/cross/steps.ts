/**
 * Scripts of several command lines: each line is run by QEMU's tools in one folder and by ours in another, and what they
 * say, how they end and what becomes of the images is compared.
 *
 *     img ARGUMENTS…             qemu-img or qimg
 *     io ARGUMENTS…              qemu-io or qimg io
 *     state FILE                 what qemu-img says of both images
 *     content FILE               qemu-img compares the two
 *     bytes FILE OFFSET HEX      overwrites bytes of both files
 *     remove FILE
 *
 * Words are separated by blanks; quotes keep them together.
 */

import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { builtFile } from '../support/daemon.ts'
import type { Oracle, Ran } from '../support/oracle.ts'
import { runTool } from './command-lines/sides.ts'
import { imageState } from './image-state.ts'

export interface Script {
  readonly name: string
  /** One step a line. */
  readonly steps: string
}

const qimg = builtFile('bin/qimg.cjs')

const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare!,
  )

/** The rest of a qemu-io line tells times, and where each of several lines stands depends on them. */
const withoutTimes = (ran: Ran): Ran => ({
  ...ran,
  stdout: ran.stdout
    .replace(/, (\d+) ops; [\d:. sec]+\([^)]*\)/g, ', $1 ops; TIME')
    // Of the file that an image is in.
    .replace(/("children"[\s\S]*?"virtual-size"): \d+/, '$1: …')
    .replace(/^Image end offset: .*$/gm, 'Image end offset: …')
    .replace(/"image-end-offset": \d+/g, '"image-end-offset": …'),
})

type Side = 'theirs' | 'ours'
const SIDES = ['theirs', 'ours'] as const

class Steps {
  readonly #qemu: Oracle
  readonly #folders: Readonly<Record<Side, string>>

  constructor(qemu: Oracle, root: string) {
    this.#qemu = qemu
    this.#folders = { theirs: join(root, 'theirs'), ours: join(root, 'ours') }
    for (const side of SIDES) mkdirSync(this.#folders[side])
  }

  /** What comes of one step, on one side. */
  async outcome(side: Side, step: string): Promise<unknown> {
    const [verb, ...words] = wordsOf(step)
    const [file = '', offset = '', hex = ''] = words
    const cwd = this.#folders[side]
    switch (verb) {
      case 'img':
      case 'io':
        return withoutTimes(await this.#run(side, verb, words, cwd))
      case 'state':
        return imageState(this.#qemu, cwd, file)
      case 'content':
        return side === 'ours' ? this.#compare(file) : ''
      case 'bytes': {
        const handle = openSync(join(cwd, file), 'r+')
        writeSync(handle, Buffer.from(hex, 'hex'), 0, hex.length / 2, Number(offset))
        return closeSync(handle)
      }
      case 'remove':
        return rmSync(join(cwd, file))
      default:
        throw new Error(`no such step: ${step}`)
    }
  }

  #run(side: Side, verb: 'img' | 'io', words: readonly string[], cwd: string): Promise<Ran> {
    const { paths, env } = this.#qemu
    if (side === 'ours')
      return runTool(process.execPath, [qimg, ...(verb === 'io' ? ['io'] : []), ...words], 'node', { cwd })
    const program = verb === 'io' ? paths.qemuIo : paths.qemuImg
    return runTool(program, words, `qemu-${verb}`, { cwd, env })
  }

  #compare(file: string): string {
    const [theirs, ours] = SIDES.map((side) => join(this.#folders[side], file))
    const { status, stdout, stderr } = this.#qemu.qemuImg(['compare', '-U', theirs!, ours!])
    return status === 0 ? '' : stdout + stderr
  }
}

/** Runs a script in an empty folder; answers each step whose outcomes differ, with both. */
export const runScript = async (
  qemu: Oracle,
  { steps }: Script,
  root: string,
): Promise<{ readonly step: string; readonly theirs: unknown; readonly ours: unknown }[]> => {
  const sides = new Steps(qemu, root)
  const different: { step: string; theirs: unknown; ours: unknown }[] = []
  for (const line of steps.split('\n')) {
    const step = line.trim()
    if (step === '') continue
    const [theirs, ours] = await Promise.all(SIDES.map((side) => sides.outcome(side, step)))
    if (JSON.stringify(theirs) !== JSON.stringify(ours)) different.push({ step, theirs, ours })
  }
  return different
}
