/** Files in memory whose changes are noted in one diary, and what of them may be on the medium after a crash. */

import { setImmediate as nextTurn } from 'node:timers/promises'
import { SECTOR } from '../../src/base/units.ts'
import type { Drivers } from '../../src/block/graph.ts'
import { drivers as others } from '../../src/drivers.ts'
import { type MemoryEvent, type MemoryStorage, memoryDriver, replay } from '../../src/protocol/memory.ts'
import type { Random } from '../support/random.ts'

/** One change of one file, in the order in which they took effect. */
interface Change {
  readonly file: string
  readonly event: MemoryEvent
  /** Of a flush: the changes that it makes durable are those of this file before this place in the diary. */
  readonly covers: number
}

export type Files = ReadonlyMap<string, MemoryStorage>

/** All drivers of the program, and `memory` for these files. */
export const driversOver = (files: Map<string, MemoryStorage>): Drivers => {
  const memory = memoryDriver(files)
  const all = [memory, ...others.all]
  return {
    all,
    byName: (name) => all.find((driver) => driver.name === name),
    byProtocol: (prefix) => (prefix === 'memory' ? memory : others.byProtocol(prefix)),
    // What an image calls its data file is a path.
    forPath: (path) => (files.has(path) ? 'memory' : others.forPath(path)),
  }
}

/** A map that tells of the files that join it. */
class FileMap extends Map<string, MemoryStorage> {
  readonly #joined: (name: string, storage: MemoryStorage) => void

  constructor(joined: (name: string, storage: MemoryStorage) => void) {
    super()
    this.#joined = joined
  }

  override set(name: string, storage: MemoryStorage): this {
    this.#joined(name, storage)
    return super.set(name, storage)
  }
}

export class Recording {
  readonly files: Map<string, MemoryStorage>
  readonly #random: Random
  /** When a flush began: what had been done by then is what it covers. */
  readonly #began = new WeakMap<MemoryEvent, number>()
  #diary: Change[] = []
  #start: Files = new Map()

  /** Requests take their time, by `random`, so that those under way at once change their order. */
  constructor(random: Random) {
    this.#random = random
    this.files = new FileMap((name, storage) => this.#watch(name, storage))
  }

  /** Changes noted since `restart`. */
  get length(): number {
    return this.#diary.length
  }

  /** Forgets all changes: a crash finds at least what the files hold now. */
  restart(): void {
    this.#diary = []
    this.#start = copyOf(this.files)
  }

  /** Whether change `index` can be told from none. */
  changesContent(index: number): boolean {
    return this.#diary[index]!.event.kind !== 'flush'
  }

  /** The files after the first `count` changes: the process was killed. */
  afterKill(count: number): Map<string, MemoryStorage> {
    return this.#replayed(this.#diary.slice(0, count))
  }

  /**
   * The files when power failed after `count` changes: what no flush covers was done in part, in any order, and a write
   * may have reached some of its sectors only.
   */
  afterPowerLoss(count: number, random: Random): Map<string, MemoryStorage> {
    const done = this.#diary.slice(0, count)
    const covered = new Map<string, number>()
    for (const { file, event, covers } of done)
      if (event.kind === 'flush') covered.set(file, Math.max(covered.get(file) ?? 0, covers))
    const style = random.below(4)
    const survives = style === 0 ? 0.05 : style === 1 ? 0.95 : random.next() / 2 ** 32
    const left: Change[] = []
    for (const [index, change] of done.entries()) {
      if (index < (covered.get(change.file) ?? 0)) left.push(change)
      else if (random.chance(survives)) left.push(...(random.chance(0.25) ? tear(change, random) : [change]))
    }
    return this.#replayed(left)
  }

  #replayed(changes: readonly Change[]): Map<string, MemoryStorage> {
    const names = new Set([...this.#start.keys(), ...changes.map(({ file }) => file)])
    return new Map(
      [...names].map((name) => [
        name,
        replay(
          changes.filter(({ file }) => file === name).map(({ event }) => event),
          this.#start.get(name),
        ),
      ]),
    )
  }

  #watch(name: string, storage: MemoryStorage): void {
    storage.diary = {
      push: (event) =>
        this.#diary.push({
          file: name,
          event,
          covers: event.kind === 'flush' ? (this.#began.get(event) ?? 0) : 0,
        }),
    }
    storage.intercept = async (event) => {
      if (event.kind === 'read') return
      if (event.kind === 'flush') this.#began.set(event, this.#diary.length)
      for (let turns = this.#random.below(3); turns > 0; turns--) await nextTurn()
    }
  }
}

export const copyOf = (files: Files): Map<string, MemoryStorage> =>
  new Map([...files].map(([name, storage]) => [name, replay([], storage)]))

/** Some sectors of a write, as writes of their own; other changes are done wholly or not at all. */
const tear = (change: Change, random: Random): Change[] => {
  const { event } = change
  if (event.kind !== 'write') return [change]
  const parts: Change[] = []
  for (let at = 0; at < event.length; ) {
    const length = Math.min(SECTOR - ((event.offset + at) % SECTOR), event.length - at)
    const bytes = event.bytes.subarray(at, at + length)
    if (random.chance(0.5))
      parts.push({ ...change, event: { kind: 'write', offset: event.offset + at, length, bytes } })
    at += length
  }
  return parts
}
