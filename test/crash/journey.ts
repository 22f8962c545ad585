/** One image's life through random operations, with a crash wherever one can be. */

import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Backend } from '../../src/block/backend.ts'
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../src/block/edge.ts'
import { Graph } from '../../src/block/graph.ts'
import type { Options } from '../../src/block/options.ts'
import type { MemoryStorage } from '../../src/protocol/memory.ts'
import { runQimgHere } from '../support/in-process.ts'
import type { Oracle } from '../support/oracle.ts'
import { type Random, randomOf } from '../support/random.ts'
import { type Expectation, judge, judgeFuture, type Mark, mustBeSound } from './judge.ts'
import { mendDamage } from './mending.ts'
import { driversOver, Recording } from './recording.ts'
import { linesFor, type Plan, SECRETS, type Shape, writeRound } from './scenarios.ts'
import { look, type Sight, secret } from './sight.ts'

/** How much is looked at. */
export interface Effort {
  readonly steps: number
  /** States of each step: after a kill, and after a loss of power. */
  readonly kills: number
  readonly losses: number
  /** One in so many states also goes through qemu-img, and one in so many is written to; 0: none. */
  readonly oracleEvery: number
  readonly futureEvery: number
}

interface Step {
  readonly story: string
  readonly expected: Expectation
}

export class Journey {
  readonly #random: Random
  readonly #shape: Shape
  readonly #effort: Effort
  readonly #qemu: Oracle | undefined
  readonly #folder: string
  readonly #recording: Recording
  readonly #recordedSince = new Map<string, Buffer>()
  readonly #stories: string[] = []
  readonly failures: string[] = []
  states = 0
  #writes: Plan = { cluster: 0, size: 0, packs: false }

  constructor(seed: number, shape: Shape, effort: Effort, qemu: Oracle | undefined, folder: string) {
    this.#random = randomOf(seed)
    this.#shape = shape
    this.#effort = effort
    this.#qemu = qemu
    this.#folder = folder
    this.#recording = new Recording(randomOf(seed + 1))
  }

  async run(): Promise<void> {
    try {
      await this.#live()
    } catch (error) {
      this.#fail(error, 'the last step itself')
    }
  }

  async #live(): Promise<void> {
    await this.#prepare()
    let leftover = false
    for (let i = 0; i < this.#effort.steps && this.failures.length === 0; i++) {
      if (!leftover && this.#random.chance(0.25)) {
        await this.#mendDamage()
        continue
      }
      const step = leftover ? await this.#repairStep() : await this.#step()
      this.#stories.push(step.story)
      await this.#judgeAll(step)
      leftover = this.#random.chance(0.15)
      if (leftover) await this.#crash()
    }
  }

  get #image(): Options {
    return this.#shape.image
  }

  async #prepare(): Promise<void> {
    const { files } = this.#recording
    for (const line of this.#shape.setup) {
      const ran = await runQimgHere(line, driversOver(files))
      if (ran.status !== 0) throw new Error(`${line.join(' ')}: ${ran.stderr}`)
    }
  }

  /** The image itself stays as it is. */
  async #mendDamage(): Promise<void> {
    const { kills, losses } = this.#effort
    const mending = await mendDamage(
      this.#recording,
      this.#shape,
      this.#random,
      Math.ceil((kills + losses) / 3),
    )
    this.#stories.push(mending.story)
    this.states += mending.states
    if (mending.failure !== undefined) this.#fail(new Error(mending.failure), 'a repair')
  }

  /** From now on the image is what a crash during the last step left. */
  async #crash(): Promise<void> {
    const count = this.#random.between(0, this.#recording.length)
    const left = this.#recording.afterPowerLoss(count, this.#random)
    for (const name of this.#recording.files.keys()) if (!left.has(name)) this.#recording.files.delete(name)
    for (const [name, storage] of left) this.#recording.files.set(name, storage)
    this.#recordedSince.clear()
    this.#stories.push(`crash after ${count}`)
  }

  #step(): Promise<Step> {
    return this.#random.chance(0.45) ? this.#writeStep() : this.#lineStep()
  }

  #repairStep(): Promise<Step> {
    return this.#runLine(['check', '-q', '-r', this.#random.pick(['leaks', 'all']), ...this.#shape.top])
  }

  async #look(): Promise<Sight> {
    const sight = await look(driversOver(this.#recording.files), this.#image)
    const { cluster, encryption, hasDataFile } = this.#shape
    const packs = encryption === undefined && !hasDataFile
    this.#writes = { cluster, size: sight.content.length, packs }
    return sight
  }

  async #lineStep(): Promise<Step> {
    const before = await this.#look()
    const line = linesFor(this.#random, this.#shape, {
      size: before.content.length,
      snapshots: [...before.snapshots.keys()].map((name) => name.split(' ')[1]!),
      bitmaps: [...before.bitmaps.keys()],
    })
    return this.#runLine(line)
  }

  async #runLine(line: readonly string[]): Promise<Step> {
    const before = await this.#look()
    this.#recording.restart()
    const { status, stderr } = await runQimgHere(line, driversOver(this.#recording.files))
    const after = await this.#look()
    const [command, how] = line
    const name = line[line.indexOf(this.#shape.top.at(-1)!) + 1]
    if (status === 0 && command === 'bitmap' && name !== undefined) {
      if (how === '--add' || how === '--clear') this.#recordedSince.set(name, after.content)
      if (how === '--disable' || how === '--remove') this.#recordedSince.delete(name)
      if (line.includes('--disable')) this.#recordedSince.delete(name)
    }
    // Going back to a snapshot, or another size, is no write.
    if (!before.content.equals(after.content)) this.#recordedSince.clear()
    const keeps = command === 'commit' || command === 'rebase'
    if (keeps && !before.content.equals(after.content) && !line.includes('-u'))
      this.failures.push(`${line.join(' ')} changed what the guest reads`)
    return {
      story: `${line.join(' ')}${status === 0 ? '' : ` (${stderr.trim()})`}`,
      expected: {
        before,
        after,
        cluster: this.#shape.cluster,
        snapshotsDrift: keeps || line.some((word) => word.startsWith('backing_file=')),
        recordedSince: new Map(this.#recordedSince),
      },
    }
  }

  async #writeStep(): Promise<Step> {
    const before = await this.#look()
    this.#recording.restart()
    const graph = new Graph(driversOver(this.#recording.files), {
      secret,
      warn: () => {},
    })
    const chosen = this.#random.pick(this.#shape.open)
    // The image may be of version 2 by now.
    const open = 'discard-no-unref' in chosen && (await this.#isOld()) ? {} : chosen
    const stories: string[] = [JSON.stringify(open)]
    const marks: Mark[] = [{ at: 0, content: before.content, durable: true }]
    let content = before.content
    const mark = (durable: boolean): void => {
      marks.push({ at: this.#recording.length, content, durable })
    }
    const node = await graph.open({ ...this.#image, discard: 'unmap', ...open }, { readOnly: false })
    const backend = await Backend.attach(graph, node, {
      perm: PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE,
    })
    for (let round = this.#random.between(1, 5); round > 0; round--) {
      content = Buffer.from(content)
      stories.push(await writeRound(this.#random, backend, content, this.#writes))
      mark(false)
      if (!this.#random.chance(0.4)) continue
      await backend.flush()
      mark(true)
      stories.push('flush')
    }
    await backend.detach()
    await graph.closeAll()
    mark(true)
    const after = await this.#look()
    if (!after.content.equals(content)) this.failures.push('the guest reads something else than it wrote')
    return {
      story: stories.join(', '),
      expected: {
        before,
        after,
        cluster: this.#shape.cluster,
        marks,
        recordedSince: new Map(this.#recordedSince),
      },
    }
  }

  async #isOld(): Promise<boolean> {
    const { stdout } = await runQimgHere(['info', 'memory:top'], driversOver(this.#recording.files))
    return stdout.includes('compat: 0.10')
  }

  async #judgeAll(step: Step): Promise<void> {
    const { kills, losses } = this.#effort
    const { length } = this.#recording
    const cuts = Array.from({ length: length + 1 }, (_, i) => i).filter(
      (count) => count === length || this.#recording.changesContent(count),
    )
    while (cuts.length > kills) cuts.splice(this.#random.below(cuts.length - 1), 1)
    for (const count of cuts) {
      const files = this.#recording.afterKill(count)
      if (!(await this.#judge(files, count, step, `killed after ${count} of ${length}`))) return
    }
    for (let i = 0; i < losses && length > 0; i++) {
      const count = this.#random.between(1, length)
      const seed = this.#random.next()
      const files = this.#recording.afterPowerLoss(count, randomOf(seed))
      if (!(await this.#judge(files, count, step, `power lost after ${count} of ${length}`))) return
    }
  }

  async #judge(
    files: Map<string, MemoryStorage>,
    count: number,
    { expected }: Step,
    state: string,
  ): Promise<boolean> {
    this.states++
    const drivers = driversOver(files)
    try {
      await this.#wake(files)
      const sight = await judge(drivers, this.#image, count, expected)
      if (this.#shape.qcow2Base)
        await mustBeSound(drivers, {
          driver: 'qcow2',
          file: { driver: 'memory', filename: 'base' },
          backing: null,
        })
      if (this.#due(this.#effort.oracleEvery)) this.#askOracle(files)
      if (this.#due(this.#effort.futureEvery)) await judgeFuture(drivers, this.#image, sight, this.#random)
      return true
    } catch (error) {
      this.#fail(error, state)
      return false
    }
  }

  /** Lazy refcounts may be behind, which the dirty bit says: what is read is right, and a writable open mends the rest. */
  async #wake(files: Map<string, MemoryStorage>): Promise<void> {
    const features = Buffer.alloc(8)
    files.get('top')?.read(DIRTY_OFFSET, features)
    if ((features[7]! & 1) === 0) return
    const drivers = driversOver(files)
    const { content } = await look(drivers, this.#image)
    const graph = new Graph(drivers, {
      secret: () => Buffer.from('secret'),
      warn: () => {},
      notice: () => {},
    })
    await graph.open(this.#image, { readOnly: false })
    await graph.closeAll()
    if (!(await look(drivers, this.#image)).content.equals(content))
      throw new Error('the repair of a dirty image changed what the guest reads')
  }

  #fail(error: unknown, state: string): void {
    const lines = this.#stories.map((line) => `    ${line}`)
    const { message, stack } = error as Error
    const text = process.env.CRASH_STACK === undefined ? message : stack
    this.failures.push([`${this.#shape.name}: ${state}: ${text}`, ...lines].join('\n'))
  }

  #due(every: number): boolean {
    return every > 0 && this.#random.below(every) === 0
  }

  /** The same file through qemu-img: leaks at worst. */
  #askOracle(files: Map<string, MemoryStorage>): void {
    if (this.#qemu === undefined) return
    const paths = ['top', 'data'].map((name) => {
      const storage = files.get(name)
      const path = join(this.#folder, name)
      const bytes = Buffer.alloc(storage?.size ?? 0)
      storage?.read(0, bytes)
      writeFileSync(path, bytes)
      return path
    })
    const [file, dataFile] = paths.map((filename) => ({ driver: 'file', filename }))
    const data = this.#shape.hasDataFile ? { 'data-file': dataFile } : {}
    const key = this.#shape.encryption === undefined ? {} : { 'encrypt.key-secret': 's' }
    const image = JSON.stringify({ driver: 'qcow2', file, backing: null, ...data, ...key })
    const ran = this.#qemu.qemuImg(['check', '--object', `secret,id=s,data=${SECRETS.s}`, `json:${image}`])
    for (const path of paths) rmSync(path)
    if (ran.status !== 0 && ran.status !== 3)
      throw new Error(`qemu-img check: ${ran.status} ${ran.stdout} ${ran.stderr}`)
  }
}

/** Where the incompatible features stand in the header. */
const DIRTY_OFFSET = 72
