/** Random operations on an open image, several at once, against a model in memory: for the tests of all formats. */

import type { Test } from 'tap'
import { MiB, SECTOR } from '../../src/base/units.ts'
import type { Backend } from '../../src/block/backend.ts'
import type { Random } from './random.ts'

/** A piece of the image that no operation under way touches: whole clusters where compression is meant. */
const pickRange = (random: Random, size: number, unit: number): [offset: number, length: number] => {
  const offset = random.below(size / SECTOR) * SECTOR
  const length = Math.min(random.between(1, random.chance(0.2) ? 2048 : 64) * SECTOR, size - offset)
  if (!random.chance(0.3)) return [offset, length]
  const start = offset - (offset % unit)
  return [start, Math.min(Math.ceil(length / unit) * unit, size - start)]
}

const content = (random: Random, length: number): Uint8Array =>
  random.chance(0.5) ? random.bytes(length) : new Uint8Array(length).fill(random.below(256))

/** An image under random operations, and a model of what it shows. */
export class Exercise {
  model: Buffer
  readonly #random: Random
  readonly #image: Backend
  /** Multiples of it are written whole, and compressed. Bytes. */
  readonly #unit: number

  constructor(random: Random, image: Backend, model: Buffer) {
    this.#random = random
    this.#image = image
    this.#unit = image.node.geometry().cluster || SECTOR
    this.model = model
  }

  /** Up to eight operations at once, on ranges that don't overlap. */
  async round(): Promise<void> {
    const taken: [number, number][] = []
    const pending: Promise<void>[] = []
    for (let i = 0; i < 8; i++) {
      const [offset, length] = pickRange(this.#random, this.model.length, this.#unit)
      if (taken.some(([at, size]) => offset < at + size && at < offset + length)) continue
      taken.push([offset, length])
      pending.push(this.#operation(offset, length))
    }
    await Promise.all(pending)
  }

  async verify(t: Test): Promise<void> {
    const whole = Buffer.alloc(this.model.length)
    const step = MiB
    for (let at = 0; at < whole.length; at += step)
      await this.#image.node.read(at, whole.subarray(at, Math.min(at + step, whole.length)))
    const differs = whole.equals(this.model) ? -1 : whole.findIndex((byte, i) => byte !== this.model[i])
    t.equal(differs, -1, 'the guest reads what it wrote')
  }

  async #operation(offset: number, length: number): Promise<void> {
    const { node } = this.#image
    const random = this.#random
    const compresses = node.driver.compresses === true && node.layer.crypt === undefined
    const aligned =
      offset % this.#unit === 0 && (length % this.#unit === 0 || offset + length === this.model.length)
    const choice = random.below(10)
    if (choice < 5) {
      const bytes = content(random, length)
      this.model.set(bytes, offset)
      await node.write(offset, bytes, {
        compressed: compresses && aligned && random.chance(0.7),
      })
    } else if (choice < 7) {
      this.model.fill(0, offset, offset + length)
      await node.zero(offset, length, { mayUnmap: random.chance(0.5) })
    } else if (choice < 8) {
      // What a discarded range shows is not promised; zeroed first it must stay zero.
      this.model.fill(0, offset, offset + length)
      await node.zero(offset, length)
      await node.discard(offset, length)
    } else if (choice < 9) {
      const into = Buffer.alloc(length)
      const expected = Buffer.from(this.model.subarray(offset, offset + length))
      await node.read(offset, into)
      if (!into.equals(expected)) throw new Error(`read at ${offset} of ${length} differs`)
    } else {
      await node.flush()
    }
  }
}
