/** One sequence of lines, carried out twice and compared. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { alignDown } from '../../../src/base/units.ts'
import type { Ran } from '../../support/oracle.ts'
import type { Random } from '../../support/random.ts'
import { type Present, randomLine, randomShape, type Shape, setupLines } from './lines.ts'
import { unlocked, unlockedFile, withSecrets } from './secrets.ts'
import { comparable, putFile, type Side } from './sides.ts'

/** Thrown where the sides differ. */
class Differs extends Error {}

/** qemu-img ended by a signal or by a fault of its own: the end of the comparison. */
class OracleFailed extends Error {}

/**
 * It preallocates to the size that the file would need, and fails where it is longer already; a downgrade leaves bitmaps
 * behind, of which everything that opens the image then warns; rebase finds no relative name beside an image that is
 * opened with a secret.
 */
const QUIRKS =
  /Cannot use preallocation for shrinking files|v2 image contains bitmaps|Cannot use relative backing file names/
/** What we refuse, since it would lose what a snapshot holds. */
const KEPT = /zstd compression type and existing compressed clusters/
/** QEMU has a table where we have none, and cannot count that a snapshot shares it. */
const isTooNarrow = ([verb, option]: readonly string[], { stderr }: Ran): boolean =>
  verb === 'snapshot' && option === '-c' && stderr.includes('Invalid argument')
const PACKED = /^write -q -c -P/
/** They make an image, or look at its header. */
const KEYLESS = ['create', 'info']
const SIGNALLED = 128
const LEAKS = 3

/** Questions whose answers about the same image are the same, whoever is asked. */
const QUESTIONS: readonly (readonly string[])[] = [
  ['info', '--output=json'],
  ['check', '--output=json', '-f', 'qcow2'],
  ['map', '--output=json', '-f', 'qcow2'],
  ['measure', '--output=json', '-f', 'qcow2', '-O', 'qcow2'],
  ['measure', '--output=json', '-f', 'qcow2', '-O', 'raw'],
  ['snapshot', '-l'],
]

export class OpsCase {
  readonly #random: Random
  readonly #ours: Side
  readonly #theirs: Side
  readonly #shape: Shape
  readonly #told: string[] = []
  #mayLeak = false

  constructor(random: Random, ours: Side, theirs: Side) {
    this.#random = random
    this.#ours = ours
    this.#theirs = theirs
    this.#shape = randomShape(random)
  }

  /** What differed, with the lines that lead there; undefined: nothing. */
  async run(steps: number): Promise<string | undefined> {
    try {
      await this.#prepare()
      for (let i = 0; i < steps; i++) {
        const present = await this.#present()
        const line = await this.#possible(randomLine(this.#random, this.#shape, present))
        await this.#both(line)
        if (line[0] === 'resize' || line[0] === 'amend') await this.#wipe(present.size, line)
        await this.#compare()
        if (this.#random.chance(0.1)) await this.#ask('top.qcow2')
      }
      await this.#compareAll()
      await this.#ask('top.qcow2')
      return undefined
    } catch (error) {
      if (error instanceof OracleFailed) return undefined
      if (!(error instanceof Differs)) throw new Error(this.#told.join('\n'), { cause: error })
      return `${error.message}\n${this.#told.map((line) => `    ${line}\n`).join('')}`
    }
  }

  async #prepare(): Promise<void> {
    const { size, base } = this.#shape
    const below = Math.max(512, size - 512 * this.#random.between(-20, 200))
    const bytes = (): Buffer => Buffer.alloc(below, this.#random.bytes(Math.min(below, 70_000)))
    const holed = (): Buffer => {
      const whole = bytes()
      for (let i = 0; i < 6; i++) {
        const at = this.#random.below(below)
        whole.fill(0, at, Math.min(below, at + this.#random.below(Math.floor(below / 4))))
      }
      return whole
    }
    if (base !== undefined) {
      putFile([this.#ours, this.#theirs], 'base.raw', holed())
      putFile([this.#ours, this.#theirs], 'other.raw', holed())
    }
    for (const line of setupLines(this.#shape)) await this.#both(line, true)
  }

  /**
   * QEMU may show what stood in the last cluster, or in reused ones, where an image grew; we show zeroes. Where it takes
   * space in advance, in all of the last cluster if that was zeroed.
   */
  async #wipe(before: number, line: readonly string[]): Promise<void> {
    const { size } = await this.#present()
    if (size <= before) return
    const isTaken = line.some((word) => word.startsWith('--preallocation'))
    const start = isTaken ? alignDown(before, this.#shape.cluster) : before
    await this.#both(['io', '-f', 'qcow2', '-c', `write -q -z ${start} ${size - start}`, 'top.qcow2'])
  }

  /** A line as both programs get it: what reads or changes the image needs the secret. */
  #spoken(line: readonly string[]): readonly string[] {
    const isLocked = this.#shape.encryption !== undefined && !KEYLESS.includes(line[0]!)
    return withSecrets(
      isLocked && line.some((word) => word.includes('top.qcow2')) ? unlocked(line, 'top.qcow2') : line,
    )
  }

  /** Runs a line on both sides. Both succeed or both fail, and say the same. */
  async #both(plain: readonly string[], must = false): Promise<void> {
    const line = this.#spoken(plain)
    this.#told.push(line.join(' '))
    const [ours, theirs] = (await Promise.all([this.#ours.run(line), this.#theirs.run(line)])).map(
      comparable,
    ) as [Ran, Ran]
    const refusedToPack = line.some((word) => PACKED.test(word)) && theirs.stdout.includes('write failed')
    if (refusedToPack || theirs.status >= SIGNALLED || QUIRKS.test(theirs.stderr)) throw new OracleFailed()
    if (must && theirs.status !== 0) throw new Error(theirs.stderr)
    if (theirs.status !== 0) this.#told.push(`  (${theirs.stderr.trim()})`)
    // QEMU's tools leave leaks in places where we don't.
    if (theirs.status === 0 && KEPT.test(ours.stderr)) throw new OracleFailed()
    if (ours.status === 0 && isTooNarrow(plain, theirs)) throw new OracleFailed()
    const isRepair = line[0] === 'check'
    if (isRepair ? ours.status !== theirs.status : !isDeepStrictEqual(ours, theirs))
      throw new Differs(`answers ${JSON.stringify(ours)}\n    not ${JSON.stringify(theirs)}`)
    if (theirs.status === 0 || plain[0] !== 'snapshot') return
    if (plain[1] === '-c') await this.#afterFailedSnapshot()
    // QEMU has changed the size by then, where we change nothing.
    else if (theirs.stderr.includes('Invalid argument')) throw new OracleFailed()
  }

  /** Where counters are too narrow to share clusters, it leaves leaks in both, and in QEMU's image flags that are wrong. */
  async #afterFailedSnapshot(): Promise<void> {
    this.#mayLeak = true
    await this.#blameDamage()
  }

  /** Only QEMU has written to its image: where that is damaged, nothing can be compared. */
  async #blameDamage(): Promise<void> {
    const { status } = await this.#theirs.run(this.#spoken(['check', '-q', '-f', 'qcow2', 'top.qcow2']))
    if (status !== 0 && status !== LEAKS) throw new OracleFailed()
  }

  /** QEMU refuses to pack a cluster that has space of its own already, where we don't: that one is written plainly. */
  async #possible(line: readonly string[]): Promise<readonly string[]> {
    if (!line.some((word) => PACKED.test(word))) return line
    const name = `json:${JSON.stringify({ driver: 'qcow2', backing: null, file: { driver: 'file', filename: 'top.qcow2' } })}`
    const { stdout } = await this.#ours.run(['map', '--output=json', name])
    const taken = (JSON.parse(stdout) as { start: number; length: number; offset?: number }[])
      .filter(({ offset }) => offset !== undefined)
      .map(({ start, length }) => [start, start + length] as const)
    const isTaken = (from: number, to: number): boolean =>
      taken.some(([start, end]) => start < to && from < end)
    return line.map((word) => {
      const range = /(\d+) (\d+)$/.exec(word)
      if (range === null) return word
      const from = Math.floor(Number(range[1]) / this.#shape.cluster) * this.#shape.cluster
      const to = Number(range[1]) + Number(range[2])
      const wasTaken = isTaken(from, to)
      if (!PACKED.test(word) || wasTaken)
        taken.push([from, Math.ceil(to / this.#shape.cluster) * this.#shape.cluster])
      return wasTaken ? word.replace(PACKED, 'write -q -P') : word
    })
  }

  /** What our image holds now, for the next line. */
  async #present(): Promise<Present> {
    const { stdout, stderr } = await this.#ours.run(['info', '--output=json', 'top.qcow2'])
    if (stdout === '') throw new Differs(`info of our image: ${stderr}`)
    const info = JSON.parse(stdout)
    return {
      size: info['virtual-size'],
      snapshots: (info.snapshots ?? []).map(({ name }: { name: string }) => name),
      bitmaps: (info['format-specific'].data.bitmaps ?? []).map(({ name }: { name: string }) => name),
      backing: info['backing-filename'],
    }
  }

  /** What the guest reads, of both images, compared by us. */
  async #compare(): Promise<void> {
    const names = [this.#ours, this.#theirs].map(({ folder }) => join(folder, 'top.qcow2'))
    const line =
      this.#shape.encryption === undefined
        ? ['compare', '-f', 'qcow2', '-F', 'qcow2', ...names]
        : withSecrets(['compare', '--image-opts', ...names.map(unlockedFile)])
    const ran = await this.#ours.run(line)
    if (ran.status === 0) return
    await this.#blameDamage()
    throw new Differs(`compare: ${ran.stdout}${ran.stderr}`)
  }

  /** The same and their lengths, read by both programs in different ways. */
  async #compareAll(): Promise<void> {
    const ours = await this.#flat(this.#ours)
    const theirs = await this.#flat(this.#theirs)
    if (ours.length !== theirs.length) throw new Differs(`size ${ours.length}, not ${theirs.length}`)
    if (!ours.equals(theirs))
      throw new Differs(
        `content differs at 0x${ours.findIndex((byte, i) => byte !== theirs[i]).toString(16)}`,
      )
    const raw = join(this.#ours.folder, 'flat.raw')
    writeFileSync(raw, ours)
    for (const { folder } of [this.#ours, this.#theirs]) {
      const line =
        this.#shape.encryption === undefined
          ? ['compare', '-f', 'qcow2', '-F', 'raw', 'top.qcow2', raw]
          : this.#spoken(['compare', 'top.qcow2', `driver=raw,file.filename=${raw}`])
      const ran = await this.#theirs.run(line, folder)
      if (ran.status !== 0) throw new Differs(`qemu-img compare: ${ran.stdout}${ran.stderr}`)
    }
  }

  async #flat({ folder }: Side): Promise<Buffer> {
    const path = join(this.#ours.folder, 'read.raw')
    const line = this.#spoken(['convert', '-f', 'qcow2', '-O', 'raw', 'top.qcow2', path])
    const ran = await this.#ours.run(line, folder)
    if (ran.status !== 0 || !existsSync(path)) throw new Differs(`reading it: ${ran.stderr}`)
    return readFileSync(path)
  }

  /** Both programs about both images. */
  async #ask(name: string): Promise<void> {
    for (const { folder, name: owner } of [this.#ours, this.#theirs])
      for (const question of QUESTIONS) {
        const line = this.#spoken([...question, name])
        const answers = await Promise.all([this.#ours.run(line, folder), this.#theirs.run(line, folder)])
        const [ours, theirs] = answers.map(comparable) as [Ran, Ran]
        if (theirs.status >= SIGNALLED || QUIRKS.test(theirs.stderr)) throw new OracleFailed()
        if (!isDeepStrictEqual(ours, theirs))
          throw new Differs(`of ${owner}: ${line.join(' ')}: ${firstDifference(ours, theirs)}`)
        if (question[0] !== 'check' || theirs.status === 0) continue
        const leaksOnly = theirs.status === LEAKS && (owner === 'theirs' || this.#mayLeak)
        // Only QEMU has ever written to that one.
        if (!leaksOnly && owner === 'theirs') throw new OracleFailed()
        if (!leaksOnly) throw new Differs(`check of ${owner}: ${theirs.stdout}${theirs.stderr}`)
      }
  }
}

export const firstDifference = (ours: Ran, theirs: Ran): string => {
  const [left, right] = [ours, theirs].map(({ status, stdout, stderr }) => [
    `status ${status}`,
    ...stdout.split('\n'),
    ...stderr.split('\n'),
  ]) as [string[], string[]]
  const at = left.findIndex((line, i) => line !== right[i])
  return `${left[at] ?? '(no line)'}, not ${right[at < 0 ? left.length : at]}`
}
