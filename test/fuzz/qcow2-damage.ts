/**
 * Damaged qcow2 images, at random: `check`, `check -r leaks` and `check -r all` of qemu-img and of this program on equal
 * copies say the same, count the same and leave images that both call clean; what the guest could read it reads still.
 */

import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NO_ORACLE, type Oracle, oracle } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'
import { damage } from './damage/pokes.ts'
import { type Mode, ourCheck, theirCheck, type Verdict } from './damage/sides.ts'
import { makeTemplate, type Template } from './damage/template.ts'

/** Different damage done to one image: making it takes longer than checking it. */
const DAMAGES = 6

/** Runs `count` cases; answers what differed, a line or more for each. */
export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  const qemu = oracle()
  if (qemu === undefined) return [NO_ORACLE]
  const folder = mkdtempSync(join(tmpdir(), 'qimg-damage-'))
  try {
    const failures: string[] = []
    for (let i = 0; i < count; i++) failures.push(...(await runCase(qemu, seed + i, folder)))
    return failures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const runCase = async (qemu: Oracle, seed: number, folder: string): Promise<string[]> => {
  const { path, story } = templateFor(qemu, Math.floor(seed / DAMAGES), folder)
  const { bytes, story: done } = damage(readFileSync(path), randomOf(seed))
  const hasBitmaps = story.some((line) => line.startsWith('bitmap'))
  const differences = await new Case(qemu, folder, bytes, hasBitmaps).compare()
  return differences.length === 0
    ? []
    : [
        `seed ${seed}: ${done}\n    ${story.join('; ')}\n${differences.map((line) => `    ${line}\n`).join('')}`,
      ]
}

let last: { readonly folder: string; readonly seed: number; readonly template: Template } | undefined

/** Neighbouring seeds share an image. */
const templateFor = (qemu: Oracle, seed: number, folder: string): Template => {
  if (last?.folder !== folder || last.seed !== seed)
    last = { folder, seed, template: makeTemplate(qemu, randomOf(seed), folder) }
  return last.template
}

class Case {
  readonly #qemu: Oracle
  readonly #folder: string
  readonly #damaged: Buffer
  readonly #hasBitmaps: boolean

  constructor(qemu: Oracle, folder: string, damaged: Buffer, hasBitmaps: boolean) {
    this.#qemu = qemu
    this.#folder = folder
    this.#damaged = damaged
    this.#hasBitmaps = hasBitmaps
  }

  async compare(): Promise<string[]> {
    const before = this.#content(this.#copy('before'))
    const differences: string[] = []
    for (const mode of ['none', 'leaks', 'all'] as const) {
      const theirs = this.#copy('theirs')
      const ours = this.#copy('ours')
      const expected = theirCheck(this.#qemu, theirs, mode)
      const found = await ourCheck(ours, mode)
      const verdicts = compareVerdicts(mode, expected, found)
      if (mode === 'none') differences.push(...verdicts)
      else {
        const leftBehind = theirCheck(this.#qemu, theirs, 'none')
        const goesFurther = mode === 'all' && leftBehind.status !== 0 && (await this.#isClean(ours))
        if (!goesFurther)
          differences.push(...verdicts, ...(await this.#compareAgain(mode, leftBehind, theirs, ours)))
        differences.push(...this.#compareContent(mode, before, theirs, ours))
      }
    }
    return differences
  }

  /** Both programs say that nothing is wrong with it. */
  async #isClean(path: string): Promise<boolean> {
    return (await ourCheck(path, 'none')).status === 0 && theirCheck(this.#qemu, path, 'none').status === 0
  }

  /**
   * After the repair: both programs say the same of each image, and of ours what they say of theirs. Closing an image that has
   * bitmaps, QEMU writes these to clusters that damaged counts call free.
   */
  async #compareAgain(mode: Mode, expected: Verdict, theirs: string, ours: string): Promise<string[]> {
    const found = theirCheck(this.#qemu, ours, 'none')
    return [
      ...compareVerdicts(`${mode}, theirs again`, expected, await ourCheck(theirs, 'none')),
      ...compareVerdicts(`${mode}, ours again`, found, await ourCheck(ours, 'none')),
      ...(this.#hasBitmaps ? [] : compareVerdicts(`${mode}, ours by them`, expected, found)),
    ]
  }

  /** What the guest could read it reads still, unless QEMU's own repair changes it in the same way. */
  #compareContent(mode: Mode, before: Buffer | undefined, theirs: string, ours: string): string[] {
    if (before === undefined) return []
    const after = this.#content(ours)
    if (after === undefined) return [`${mode}: unreadable after the repair`]
    if (before.equals(after) || this.#content(theirs)?.equals(after) === true) return []
    return [`${mode}: other content after the repair`]
  }

  #copy(name: string): string {
    const path = join(this.#folder, `${name}.qcow2`)
    writeFileSync(path, this.#damaged)
    return path
  }

  /** What the guest reads; undefined where that fails. */
  #content(path: string): Buffer | undefined {
    const copy = join(this.#folder, 'content.qcow2')
    copyFileSync(path, copy)
    const flat = join(this.#folder, 'flat.raw')
    rmSync(flat, { force: true })
    const ran = this.#qemu.qemuImg(['convert', '-f', 'qcow2', '-O', 'raw', copy, flat])
    return ran.status === 0 && existsSync(flat) ? readFileSync(flat) : undefined
  }
}

const compareVerdicts = (what: string, expected: Verdict, found: Verdict): string[] => {
  const differences: string[] = []
  if (expected.status !== found.status)
    differences.push(`${what}: status ${found.status}, not ${expected.status}`)
  // Where a repair, or the closing of a bitmap, puts tables is nobody's business.
  const [left, right] = [found, expected].map(({ counts: { 'image-end-offset': end, ...counts } }) =>
    JSON.stringify(what === 'none' ? { end, ...counts } : counts),
  )
  if (left !== right) differences.push(`${what}: ${left}, not ${right}`)
  const length = Math.max(expected.lines.length, found.lines.length)
  for (let i = 0; i < length; i++) {
    if (expected.lines[i] === found.lines[i] || isRefusedSize(expected.lines[i], found.lines[i])) continue
    differences.push(`${what}: line ${i + 1} of ${found.lines.length}: ${found.lines[i]}`)
    differences.push(`${what}:   not of ${expected.lines.length}: ${expected.lines[i]}`)
    break
  }
  return differences
}

/** A size beyond all that is possible is refused at different points. */
const isRefusedSize = (expected = '', found = ''): boolean =>
  expected.endsWith('L1 table is too small') && found.endsWith('Image is too big')
