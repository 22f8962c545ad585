/**
 * New refcount structures beside the old ones, made of what was counted. Nothing that anything refers to is written to,
 * and the header names the new ones only when they are durable.
 */

import { BlockError } from '../../../base/errors.ts'
import { high, low, MAX_REFCOUNT_TABLE_SIZE } from '../layout.ts'
import type { Subject } from './subject.ts'

/** Puts the image under new refcount structures. `subject.references` says what is in use, themselves included then. */
export const rebuildCounts = async (subject: Subject): Promise<void> => {
  const { image } = subject
  const { node } = image.file
  const plan = new Plan(subject)
  const table = plan.make()
  await plan.write()
  await node.write(table.offset, table.bytes)
  await node.flush()
  image.fields.refcount_table_offset = table.offset
  image.fields.refcount_table_clusters = table.bytes.length / image.clusterSize
  await image.headerWriter.write()
}

class Plan {
  readonly #subject: Subject
  readonly #blockEntries: number
  /** Host bytes of the new blocks by index. */
  readonly #blocks = new Map<number, number>()
  /** No cluster below is free. */
  #firstFree = 0

  constructor(subject: Subject) {
    this.#subject = subject
    this.#blockEntries = (subject.image.clusterSize * 8) / 2 ** subject.image.fields.refcount_order
  }

  /** Finds room for everything; each block and the table take clusters that have to be counted, too. */
  make(): { readonly offset: number; readonly bytes: Uint8Array } {
    const { references, image } = this.#subject
    this.#placeBlocks(0, references.length)
    for (;;) {
      const clusters = this.#tableClusters()
      if (clusters * image.clusterSize > MAX_REFCOUNT_TABLE_SIZE)
        throw new BlockError('no-space', 'File too large', { code: 'EFBIG' })
      this.#firstFree = 0
      const first = this.#take(clusters)
      this.#placeBlocks(first, first + clusters)
      if (this.#tableClusters() === clusters)
        return { offset: first * image.clusterSize, bytes: this.#render(clusters) }
    }
  }

  async write(): Promise<void> {
    const { references, image } = this.#subject
    for (const [index, offset] of this.#blocks) {
      const bytes = new Uint8Array(image.clusterSize)
      references.fillBlock(new DataView(bytes.buffer), index * this.#blockEntries)
      await image.file.node.write(offset, bytes)
    }
  }

  /** Makes the blocks that count the used clusters of a range, and those that count these blocks. */
  #placeBlocks(first: number, end: number): void {
    const { references, image } = this.#subject
    let stop = end
    for (let cluster = first; cluster < stop; cluster++) {
      if (references.get(cluster) === 0) continue
      const index = Math.floor(cluster / this.#blockEntries)
      const start = index * this.#blockEntries
      if (!this.#blocks.has(index)) {
        // Close to what it counts, and at best counted by itself.
        this.#firstFree = Math.max(this.#firstFree, start)
        const place = this.#take(1)
        this.#blocks.set(index, place * image.clusterSize)
        stop = Math.max(stop, place + 1)
      }
      cluster = start + this.#blockEntries - 1
    }
  }

  /** Takes the first `count` free clusters in a row. */
  #take(count: number): number {
    const { references } = this.#subject
    let first = this.#firstFree
    let run = 0
    for (let cluster = first; run < count; cluster++) {
      if (this.#isFree(cluster)) {
        if (run++ === 0) first = cluster
      } else run = 0
    }
    for (let i = 0; i < count; i++) references.set(first + i, 1)
    this.#firstFree = first
    return first
  }

  /** Nobody refers to the cluster, not even in a way that does not count, for the reference itself is damaged. */
  #isFree(cluster: number): boolean {
    const { references, image } = this.#subject
    if (references.get(cluster) !== 0 || references.asked.has(cluster)) return false
    return image.metadata.overlap(cluster * image.clusterSize, image.clusterSize) === undefined
  }

  #tableClusters(): number {
    const last = Math.max(...this.#blocks.keys())
    return Math.ceil(((last + 1) * 8) / this.#subject.image.clusterSize)
  }

  #render(clusters: number): Uint8Array {
    const bytes = new Uint8Array(clusters * this.#subject.image.clusterSize)
    const view = new DataView(bytes.buffer)
    for (const [index, offset] of this.#blocks) {
      view.setUint32(index * 8, high(offset))
      view.setUint32(index * 8 + 4, low(offset))
    }
    return bytes
  }
}
