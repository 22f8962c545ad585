/** A random session on one image beside a plain model of it in memory. */

import type { Backend } from '../../src/block/backend.ts'
import type { Graph } from '../../src/block/graph.ts'
import { type FormatRow, openOptions } from '../support/format-rows.ts'
import { openImage } from '../support/graph.ts'
import type { Random } from '../support/random.ts'

const SECTOR = 512
const AT_ONCE = 6
/** Longest request. Bytes. */
const LONGEST = 3 * 2 ** 20

interface Range {
  readonly offset: number
  readonly length: number
}

const overlap = (a: Range, b: Range): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length

export class Exercise {
  readonly #graph: Graph
  readonly #row: FormatRow
  readonly #filename: string
  readonly #random: Random
  #image!: Backend
  /** What the guest must see. */
  model = Buffer.alloc(0)
  /** What was done, a line for each step. */
  readonly story: string[] = []

  constructor(graph: Graph, row: FormatRow, filename: string, random: Random) {
    this.#graph = graph
    this.#row = row
    this.#filename = filename
    this.#random = random
  }

  async open(): Promise<void> {
    this.#image = await openImage(this.#graph, this.#filename, this.#row.format, {
      writable: true,
      options: openOptions(this.#row),
    })
    if (this.model.length === 0) {
      this.model = Buffer.alloc(this.#image.size)
      await this.#learn(0)
    }
    if (this.model.length !== this.#image.size)
      this.#fail(`size ${this.#image.size}, not ${this.model.length}`)
  }

  async close(): Promise<void> {
    this.story.push('close')
    await this.#image.detach()
  }

  /** Some requests at once, on ranges that do not overlap. */
  async step(): Promise<void> {
    const taken: Range[] = []
    const pending: Promise<void>[] = []
    for (let i = this.#random.between(1, AT_ONCE); i > 0; i--) {
      const range = this.#pick()
      if (taken.some((other) => overlap(this.#units(range), this.#units(other)))) continue
      taken.push(range)
      pending.push(this.#request(range))
    }
    const results = await Promise.allSettled(pending)
    for (const result of results)
      if (result.status === 'rejected') this.#fail(String(result.reason?.stack ?? result.reason))
    if (this.#random.chance(0.15)) await this.#flush()
    if (this.#random.chance(0.1)) await this.#resize()
  }

  /** Reads everything; throws with the story at the first difference. */
  async verify(): Promise<void> {
    const piece = Buffer.alloc(2 ** 20)
    for (let at = 0; at < this.model.length; at += piece.length) {
      const part = piece.subarray(0, Math.min(piece.length, this.model.length - at))
      await this.#image.read(at, part)
      this.#compare({ offset: at, length: part.length }, part)
    }
  }

  /** What was never written is zeroes, but where it can be anything: there it is as it is from a byte on. */
  async #learn(from: number): Promise<void> {
    if (this.#image.node.geometry().readsZero || from >= this.model.length) return
    await this.#image.read(from, this.model.subarray(from))
  }

  /** What discards may have left is clusters of their own. */
  #units({ offset, length }: Range): Range {
    const unit = Math.max(this.#image.node.geometry().discardUnit, 1)
    const start = offset - (offset % unit)
    return { offset: start, length: Math.ceil((offset + length - start) / unit) * unit }
  }

  #pick(): Range {
    const random = this.#random
    const size = this.model.length
    const unit = random.pick([1, SECTOR, 4096, 65536, 2 ** 20])
    const offset = Math.min(random.below(size), random.below(Math.ceil(size / unit)) * unit)
    const units = random.between(1, Math.min(unit === 1 ? 70_000 : 40, Math.ceil(LONGEST / unit)))
    return { offset, length: Math.min(units * unit, size - offset) }
  }

  #request(range: Range): Promise<void> {
    const { offset, length } = range
    const say = (what: string): void => {
      this.story.push(`${what} ${offset} ${length}`)
    }
    const kind = this.#random.below(10)
    if (kind < 4) {
      const bytes = this.#random.chance(0.5)
        ? this.#random.bytes(length)
        : Buffer.alloc(length, this.#random.below(256))
      say('write')
      bytes.copy(this.model, offset)
      return this.#image.write(offset, bytes, this.#random.chance(0.1) ? { fua: true } : {})
    }
    if (kind < 6) {
      const mayUnmap = this.#random.chance(0.5)
      say(mayUnmap ? 'zero, unmap' : 'zero')
      this.model.fill(0, offset, offset + length)
      return this.#image.zero(offset, length, { mayUnmap })
    }
    if (kind === 6 && this.#row.packs === true) return this.#packed(range)
    if (kind < 8) {
      say('discard')
      return this.#discard(range)
    }
    return this.#read(range)
  }

  async #read({ offset, length }: Range): Promise<void> {
    const into = Buffer.alloc(length, 0xa5)
    await this.#image.read(offset, into)
    this.#compare({ offset, length }, into)
  }

  /** One packed unit; a range that is none is left alone. */
  async #packed({ offset }: Range): Promise<void> {
    const unit = this.#image.node.layer.pack?.unit
    if (unit === undefined) return
    const start = offset - (offset % unit)
    const length = Math.min(unit, this.model.length - start)
    // Others may be under way in the rest of the unit.
    if (start !== offset || length < unit) return
    const bytes = Buffer.alloc(length, `packed ${this.#random.next()} `)
    this.story.push(`write packed ${start} ${length}`)
    // Only where nothing is yet: some formats refuse to write over a cluster that way.
    if (!this.model.subarray(start, start + length).every((byte) => byte === 0)) return
    await this.#image.write(start, bytes, { compressed: true })
    bytes.copy(this.model, start)
  }

  /** Each sector may keep its bytes or read as zeroes. */
  async #discard({ offset, length }: Range): Promise<void> {
    await this.#image.discard(offset, length)
    const bytes = Buffer.alloc(length)
    await this.#image.read(offset, bytes)
    for (let at = 0; at < length; ) {
      const end = Math.min(at + SECTOR - ((offset + at) % SECTOR), length)
      const found = bytes.subarray(at, end)
      const isKept = found.equals(this.model.subarray(offset + at, offset + end))
      const mayBe = !this.#image.node.geometry().readsZero || found.every((byte) => byte === 0)
      if (!isKept && !mayBe) this.#compare({ offset: offset + at, length: end - at }, found)
      found.copy(this.model, offset + at)
      at = end
    }
  }

  async #flush(): Promise<void> {
    this.story.push('flush')
    await this.#image.flush()
  }

  async #resize(): Promise<void> {
    if (this.#row.resize === 'no') return
    const change = this.#random.between(1, 6000) * SECTOR
    const shrinks =
      this.#row.resize === 'any' && this.#random.chance(0.4) && this.model.length > change + 2 ** 20
    const size = this.model.length + (shrinks ? -change : change)
    this.story.push(`resize ${size}`)
    await this.#image.node.resize(size)
    const model = Buffer.alloc(size)
    const before = this.model.copy(model)
    this.model = model
    await this.#learn(before)
    if (this.#image.size !== size) this.#fail(`size ${this.#image.size} after a resize to ${size}`)
  }

  #compare({ offset, length }: Range, found: Buffer): void {
    const expected = this.model.subarray(offset, offset + length)
    if (found.equals(expected)) return
    let at = 0
    while (found[at] === expected[at]) at++
    this.#fail(`byte ${offset + at} reads ${found[at]}, not ${expected[at]}`)
  }

  #fail(what: string): never {
    throw new Error(`${what}\n${this.story.join('\n')}`)
  }
}
