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
import { makeTemplate } from './damage/template.ts'

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
  // Neighbouring seeds share an image.
  const random = randomOf(Math.floor(seed / DAMAGES))
  const { path, story } = templateFor(qemu, Math.floor(seed / DAMAGES), folder, () =>
    makeTemplate(qemu, random, folder),
  )
  const { bytes, story: done } = damage(readFileSync(path), randomOf(seed))
  const differences = await new Case(qemu, folder, bytes).compare()
  if (differences.includes('BETTER')) return process.env.BETTER ? [`better seed ${seed}`] : []
  return differences.length === 0
    ? []
    : [
        `seed ${seed}: ${done}\n    ${story.join('; ')}\n${differences.map((line) => `    ${line}\n`).join('')}`,
      ]
}

let last: { readonly key: string; readonly template: ReturnType<typeof makeTemplate> } | undefined

const templateFor = (
  _qemu: Oracle,
  seed: number,
  folder: string,
  make: () => ReturnType<typeof makeTemplate>,
): ReturnType<typeof makeTemplate> => {
  const key = `${folder} ${seed}`
  if (last?.key !== key) last = { key, template: make() }
  return last.template
}

class Case {
  readonly #qemu: Oracle
  readonly #folder: string
  readonly #damaged: Buffer

  constructor(qemu: Oracle, folder: string, damaged: Buffer) {
    this.#qemu = qemu
    this.#folder = folder
    this.#damaged = damaged
  }

  async compare(): Promise<string[]> {
    const differences: string[] = []
    for (const mode of ['none', 'leaks', 'all'] as const) {
      const theirs = this.#copy('theirs')
      const ours = this.#copy('ours')
      const expected = theirCheck(this.#qemu, theirs, mode)
      const found = await ourCheck(ours, mode)
      differences.push(...compareVerdicts(mode, expected, found))
      if (mode !== 'none') differences.push(...(await this.#compareRepaired(mode, theirs, ours)))
    }
    return differences
  }

  /** After the repair: both programs say the same of both images. */
  async #compareRepaired(mode: Mode, theirs: string, ours: string): Promise<string[]> {
    const expected = theirCheck(this.#qemu, theirs, 'none')
    if (mode === 'all' && expected.status !== 0 && (await ourCheck(ours, 'none')).status === 0) {
      const again = theirCheck(this.#qemu, ours, 'none')
      if (again.status === 0) return ['BETTER']
    }
    const differences = [
      ...compareVerdicts(`${mode}, theirs again`, expected, await ourCheck(theirs, 'none')),
      ...compareVerdicts(`${mode}, ours by them`, expected, theirCheck(this.#qemu, ours, 'none')),
    ]
    const before = this.#content(this.#copy('before'))
    const after = this.#content(ours)
    if (before !== undefined && after === undefined) differences.push(`${mode}: unreadable after the repair`)
    if (before !== undefined && after !== undefined && !before.equals(after)) {
      const also = this.#content(theirs)
      const same = also?.equals(after) === true ? ', as after theirs' : ''
      if (same === '') differences.push(`${mode}: other content after the repair${same}`)
    }
    return differences
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
