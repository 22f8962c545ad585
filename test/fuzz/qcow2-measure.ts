/**
 * How large a qcow2 image will be: what `measure` says is what qemu-img's says, and no image that is made then, by
 * `create`, `convert` or `dd`, is larger.
 */

import { mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KiB, MiB } from '../../src/base/units.ts'
import { type Content, writeRandomImage } from '../support/images.ts'
import { NO_ORACLE, type Oracle, oracle, type Ran } from '../support/oracle.ts'
import { type Random, randomOf } from '../support/random.ts'
import { comparable, ourSide, type Side, theirSide } from './ops/sides.ts'

const SOURCE = 'source'
const TARGET = 'target.qcow2'

/** What sources hold: now and then nothing that could be left out. */
const CONTENTS: readonly (readonly Content[])[] = [
  ['noise'],
  ['noise'],
  ['hole', 'zero', 'noise'],
  ['hole', 'noise', 'text'],
  ['zero'],
  ['hole'],
]

/** Runs `count` images; answers what differed, or was larger than it should be, a line each. */
export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  const qemu = oracle()
  if (qemu === undefined) return [NO_ORACLE]
  const failures: string[] = []
  for (let i = 0; i < count; i++) {
    const folder = mkdtempSync(join(tmpdir(), 'qimg-measure-'))
    const measured = new Case(qemu, randomOf(seed + i), folder)
    try {
      await measured.run()
    } catch (error) {
      const story = measured.story.map((line) => `    ${line}\n`).join('')
      failures.push(`seed ${seed + i}: ${(error as Error).message}\n${story}`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return failures
}

interface Sizes {
  readonly required: number
  readonly 'fully-allocated': number
}

interface Target {
  readonly options: string
  readonly preallocation: string
}

class Case {
  readonly story: string[] = []
  readonly #qemu: Oracle
  readonly #random: Random
  readonly #folder: string
  readonly #ours: Side
  readonly #theirs: Side

  constructor(qemu: Oracle, random: Random, folder: string) {
    this.#qemu = qemu
    this.#random = random
    this.#folder = folder
    this.#ours = ourSide(folder)
    this.#theirs = theirSide(qemu, folder)
  }

  async run(): Promise<void> {
    const random = this.#random
    const cluster = 2 ** random.pick([9, 9, 9, 10, 10, 11, 12, 12, 14, 16, 16, 21])
    const { options, preallocation } = this.#target(cluster)
    const size = this.#size(cluster)
    const format = this.#makeSource(size)
    const shape = ['-O', 'qcow2', '-o', options]
    const whole = Math.ceil(size / 512) * 512
    const empty = await this.#measure([...shape, '--size', String(whole)])
    await this.#make(['create', '-q', '-f', 'qcow2', '-o', options, TARGET, String(whole)])
    // Space that is only set aside is not in the sum.
    this.#mustFit(empty, preallocation === 'metadata' ? 'fully-allocated' : 'required')
    const full = await this.#measure([...shape, '-f', format, SOURCE])
    const packed = random.chance(0.2) && preallocation === 'off' ? ['-c'] : []
    const dense = random.chance(0.2) && packed.length === 0 ? ['-S', '0'] : []
    await this.#make(['convert', ...packed, ...dense, '-f', format, ...shape, SOURCE, TARGET])
    const isWhole = dense.length > 0 || preallocation === 'metadata'
    this.#mustFit(full, isWhole ? 'fully-allocated' : 'required')
    await this.#mustEqual(format)
    if (cluster > 1024 || options !== `cluster_size=${cluster}`) return
    await this.#make(['dd', '-f', format, '-O', 'qcow2', 'bs=1M', `if=${SOURCE}`, `of=${TARGET}`])
    this.#mustFit(await this.#measure(['-O', 'qcow2', '-f', format, SOURCE]), 'fully-allocated')
  }

  #target(cluster: number): Target {
    const random = this.#random
    const isOld = random.chance(0.1)
    const bits = isOld ? 16 : random.pick([1, 2, 4, 8, 16, 16, 16, 32, 64, 64])
    const isExtended = !isOld && cluster >= 16 * KiB && random.chance(0.4)
    const preallocation = random.pick(['off', 'off', 'off', 'off', 'metadata', 'falloc', 'full'])
    const options = [
      `cluster_size=${cluster}`,
      ...(isOld ? ['compat=0.10'] : []),
      ...(bits === 16 ? [] : [`refcount_bits=${bits}`]),
      ...(isExtended ? ['extended_l2=on'] : []),
      ...(preallocation === 'off' ? [] : [`preallocation=${preallocation}`]),
    ]
    return { options: options.join(','), preallocation }
  }

  /** Guest bytes: of small clusters so many that the refcount table has to be longer than one of them. */
  #size(cluster: number): number {
    const random = this.#random
    const most = cluster > 64 * KiB ? 40 * MiB : 20 * MiB
    const clusters = random.between(1, Math.floor(most / cluster)) * cluster
    return random.chance(0.4) ? clusters : Math.max(1, clusters - random.below(Math.min(cluster, 2000)))
  }

  /** The source's format. */
  #makeSource(size: number): string {
    const random = this.#random
    const path = join(this.#folder, SOURCE)
    const contents = random.pick(CONTENTS)
    const align = random.pick([512, 4 * KiB, 64 * KiB])
    writeRandomImage(path, size, random, { align, contents })
    this.story.push(`source of ${size} bytes: ${contents.join(' ')}, in runs of ${align}`)
    if (random.chance(0.6)) return 'raw'
    const shape = `cluster_size=${random.pick([512, 4 * KiB, 64 * KiB])}`
    this.story.push(`as qcow2 of ${shape}`)
    renameSync(path, `${path}.raw`)
    this.#qemu.qemuImgOk(['convert', '-f', 'raw', '-O', 'qcow2', '-o', shape, `${path}.raw`, path])
    return 'qcow2'
  }

  async #measure(words: readonly string[]): Promise<Sizes> {
    const line = ['measure', '--output=json', ...words]
    this.story.push(line.join(' '))
    const [ours, theirs] = (await Promise.all([this.#ours.run(line), this.#theirs.run(line)])).map(
      comparable,
    ) as [Ran, Ran]
    if (ours.stdout !== theirs.stdout || ours.status !== 0)
      throw new Error(`${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}`)
    return JSON.parse(ours.stdout) as Sizes
  }

  async #make(line: readonly string[]): Promise<void> {
    rmSync(join(this.#folder, TARGET), { force: true })
    this.story.push(line.join(' '))
    const { status, stderr } = await this.#ours.run(line)
    if (status !== 0) throw new Error(stderr)
    this.#qemu.qemuImgOk(['check', '-q', '-f', 'qcow2', TARGET], { cwd: this.#folder })
  }

  #mustFit(sizes: Sizes, which: keyof Sizes): void {
    const { size } = statSync(join(this.#folder, TARGET))
    if (size > sizes[which]) throw new Error(`${size} bytes, ${size - sizes[which]} more than ${which}`)
  }

  async #mustEqual(format: string): Promise<void> {
    const line = ['compare', '-f', format, '-F', 'qcow2', SOURCE, TARGET]
    const { status, stdout, stderr } = await this.#theirs.run(line)
    if (status !== 0) throw new Error(`qemu-img compare: ${stdout}${stderr}`)
  }
}
