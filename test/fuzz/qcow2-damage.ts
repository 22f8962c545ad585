/**
 * Damaged qcow2 images, at random: `check`, `check -r leaks` and `check -r all` of qemu-img and of this program on equal
 * copies say the same, count the same and leave images that both call clean; what the guest could read it reads still.
 */

import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
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
  const differences = await new Case(qemu, folder, bytes, hasBitmaps).compare().catch(unlessItHangs)
  return differences.length === 0
    ? []
    : [
        `seed ${seed}: ${done}\n    ${story.join('; ')}\n${differences.map((line) => `    ${line}\n`).join('')}`,
      ]
}

/** QEMU does not come to an end with some images, most of which its own repair made hundreds of terabytes long. */
const unlessItHangs = (error: Error): string[] => {
  if ((error.cause as { code?: unknown } | undefined)?.code === 'ETIMEDOUT') return []
  throw error
}

let last: { readonly folder: string; readonly seed: number; readonly template: Template } | undefined

/** Neighbouring seeds share an image. */
const templateFor = (qemu: Oracle, seed: number, folder: string): Template => {
  if (last?.folder !== folder || last.seed !== seed)
    last = { folder, seed, template: makeTemplate(qemu, randomOf(seed), folder) }
  return last.template
}

/** Equal copies, and what was said while each was repaired. */
interface Repaired {
  readonly expected: Verdict
  readonly found: Verdict
  readonly theirs: string
  readonly ours: string
}

/**
 * QEMU's repair forgets all snapshots where opening the image changes its header, and punches out their table where it
 * reaches behind the file's end, so that nobody counts it.
 */
const hasSnapshots = (path: string): boolean => {
  const header = readPart(path, 0, SNAPSHOTS_OFFSET + 8)
  if (header.readUInt32BE(NB_SNAPSHOTS) === 0) return false
  const start = Number(header.readBigUInt64BE(SNAPSHOTS_OFFSET))
  return Number.isSafeInteger(start) && readPart(path, start, 40).some((byte) => byte !== 0)
}

/** Repaired images can be larger than what is read at once. */
const readPart = (path: string, position: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length)
  const fd = openSync(path, 'r')
  try {
    readSync(fd, bytes, 0, length, position)
  } finally {
    closeSync(fd)
  }
  return bytes
}

/** More of them are not kept. */
const MAX_FINDINGS = 100_000

/** Fields of the header. */
const L1_OFFSET = 40
const REFCOUNT_TABLE_OFFSET = 48
const NB_SNAPSHOTS = 60
const SNAPSHOTS_OFFSET = 64

/** The exit status of a check that could not be ended. */
const FAILED = 1

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
    const modes = this.#hasFarTable() ? (['none'] as const) : (['none', 'leaks', 'all'] as const)
    for (const mode of modes) {
      const theirs = this.#copy('theirs')
      const ours = this.#copy('ours')
      const expected = theirCheck(this.#qemu, theirs, mode)
      const found = await ourCheck(ours, mode)
      if (mode === 'none') differences.push(...compareFound(mode, expected, found))
      else {
        differences.push(...(await this.#compareAgain(mode, { expected, found, theirs, ours })))
        differences.push(...this.#compareContent(mode, before, theirs, ours))
      }
    }
    return differences
  }

  /** A table at a byte that no file has: QEMU takes it for empty, and its repair gives all data back; we refuse it. */
  #hasFarTable(): boolean {
    const isFar = (offset: number): boolean => this.#damaged.readUInt32BE(offset) >= 2 ** 21
    return (
      isFar(L1_OFFSET) ||
      isFar(REFCOUNT_TABLE_OFFSET) ||
      (isFar(SNAPSHOTS_OFFSET) && this.#damaged.readUInt32BE(NB_SNAPSHOTS) > 0)
    )
  }

  /** After the repair: both programs say the same of each image, and of ours what they say of theirs. */
  async #compareAgain(mode: Mode, { expected, found, theirs, ours }: Repaired): Promise<string[]> {
    const leftBehind = theirCheck(this.#qemu, theirs, 'none')
    const left = theirCheck(this.#qemu, ours, 'none')
    const about = await ourCheck(theirs, 'none')
    const differences = [
      ...compareFound(`${mode}, ours again`, left, await ourCheck(ours, 'none')),
      ...compareFound(`${mode}, theirs again`, leftBehind, about),
    ]
    const isClean = mode === 'all' && left.status === 0
    // Ours goes further: it mends everything, or it comes to an end where theirs meets damage that it dares not touch.
    if (isClean && leftBehind.status !== 0) return differences
    if (!hasSnapshots(theirs) && hasSnapshots(ours)) return differences
    const metTables = expected.lines.some((line) => line.includes('Preventing invalid write on metadata'))
    if (metTables && found.status <= expected.status) return differences
    if (expected.status === FAILED)
      return found.status === FAILED
        ? [...compareVerdicts(mode, expected, found), ...differences]
        : differences
    // Closing an image that has bitmaps, QEMU writes them anew, to clusters that damaged counts call free.
    if (this.#hasBitmaps && (mode === 'leaks' || isClean || left.status === leftBehind.status))
      return differences
    return [
      ...compareVerdicts(mode, expected, found),
      ...differences,
      ...compareVerdicts(`${mode}, ours by them`, leftBehind, left),
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
    const flat = join(this.#folder, 'flat.raw')
    rmSync(flat, { force: true })
    const ran = this.#qemu.qemuImg(['convert', '-f', 'qcow2', '-O', 'raw', path, flat])
    return ran.status === 0 && existsSync(flat) ? readFileSync(flat) : undefined
  }
}

/**
 * Of plain checks. QEMU opens no image with a bitmap table that makes no sense, or is not as long as it has to be; we do, say that something is wrong, and
 * can mend it.
 */
const compareFound = (what: string, expected: Verdict, found: Verdict): string[] => {
  if (!expected.lines.some((line) => line.includes('Could not read bitmap')))
    return compareVerdicts(what, expected, found)
  return found.status === 0 ? [`${what}: nothing found in an image that QEMU refuses`] : []
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
  const length = Math.min(MAX_FINDINGS, Math.max(expected.lines.length, found.lines.length))
  for (let i = 0; i < length; i++) {
    // Said after all else, of a table that is not there, and of bitmaps that QEMU writes anew at the end.
    if (i === found.lines.length && LATE.test(expected.lines[i]!)) continue
    if (expected.lines[i] === found.lines[i] || isRefusedSize(expected.lines[i], found.lines[i])) continue
    differences.push(`${what}: line ${i + 1} of ${found.lines.length}: ${found.lines[i]}`)
    differences.push(`${what}:   not of ${expected.lines.length}: ${expected.lines[i]}`)
    break
  }
  return differences
}

const LATE = /^qcow2_free_clusters failed|^Lost persistent bitmaps during inactivation/

/** A size beyond all that is possible is refused at different points. */
const isRefusedSize = (expected = '', found = ''): boolean =>
  expected.endsWith('L1 table is too small') && found.endsWith('Image is too big')
