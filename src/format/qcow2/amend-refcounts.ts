/** Counters of another width: all blocks and the table anew beside the old ones, which one write of the header replaces. */

import { BlockError, systemText } from '../../base/errors.ts'
import type { FacetContext } from '../../block/facets.ts'
import type { Image } from './image.ts'
import { high, low, MAX_REFCOUNT_TABLE_SIZE } from './layout.ts'
import { countersFor } from './refcount/entries.ts'
import type { Refcounts } from './refcount/refcounts.ts'

/** Bytes of new blocks that are written at once. */
const MAX_WRITE = 1024 * 1024

/** Counts are kept as they are. Kind `invalid` where one does not fit. No request is under way. */
export const changeRefcountWidth = async (
  image: Image,
  order: number,
  context: FacetContext,
): Promise<void> => {
  image.checkUsable()
  await image.beginWriting()
  await image.settle()
  await image.lock.run(async () => {
    const walks = new Walks(image.refcounts.tableLength, context)
    const plan = await placeAll(image, order, walks)
    // What counted the new room may have been made for it.
    const old = [...image.refcounts.blockOffsets()]
    const oldTable = { offset: image.fields.refcount_table_offset, length: image.refcounts.tableLength * 8 }
    try {
      await writeAll(image, plan, walks)
      await image.refcounts.flush()
      await image.file.node.flush()
    } catch (error) {
      await image.allocator.free(plan.offset, plan.length)
      throw error
    }
    const { fields } = image
    fields.refcount_order = order
    fields.refcount_table_offset = plan.tableOffset
    fields.refcount_table_clusters = plan.tableClusters
    try {
      await image.headerWriter.write()
      await image.reload()
    } catch (error) {
      // Nobody knows which of the two headers the file has.
      image.fail(error)
      throw error
    }
    image.release(oldTable.offset, oldTable.length)
    for (const offset of old) image.release(offset, image.clusterSize)
  })
  await image.settle()
}

interface Plan {
  readonly order: number
  /** Counters in a new block. */
  readonly entries: number
  /** Of new blocks that count anything. */
  readonly indexes: readonly number[]
  /** Host bytes of the area that holds the blocks and then the table. */
  readonly offset: number
  readonly length: number
  readonly tableOffset: number
  readonly tableClusters: number
}

/** Progress by walks over all counts: two that look for what is needed, more where that changes, one that writes. */
class Walks {
  readonly #steps: number
  readonly #context: FacetContext
  #done = 0
  #total = 3

  /** `steps`: those of a walk. */
  constructor(steps: number, context: FacetContext) {
    this.#steps = steps
    this.#context = context
  }

  /** So many steps, in parts of `of`, are done of the walk. */
  step(done: number, of = this.#steps): Promise<void> {
    this.#context.signal.throwIfAborted()
    const part = of === this.#steps ? done : Math.floor((done / of) * this.#steps)
    return this.#context.progress(this.#done * this.#steps + part, this.#total * this.#steps)
  }

  /** A walk begins that does not write; at least one comes after it. */
  begin(): Promise<void> {
    this.#total = Math.max(this.#done + 2, this.#total)
    return this.step(0)
  }

  async end(): Promise<void> {
    await this.step(this.#steps)
    this.#done++
  }
}

/** Takes room for the new blocks and the table; what counts that room is among them. */
const placeAll = async (image: Image, order: number, walks: Walks): Promise<Plan> => {
  const { clusterSize, allocator } = image
  const entries = (clusterSize * 8) / 2 ** order
  let indexes = await usedBlocks(image, order, entries, walks)
  for (;;) {
    const tableClusters = Math.ceil(((indexes.at(-1)! + 1) * 8) / clusterSize)
    if (tableClusters * clusterSize > MAX_REFCOUNT_TABLE_SIZE)
      throw new BlockError('no-space', systemText('EFBIG'), { code: 'EFBIG' })
    const clusters = indexes.length + tableClusters
    const offset = await allocator.allocate(clusters, 'refcount block')
    const needed = await usedBlocks(image, order, entries, walks)
    if (needed.length === indexes.length) {
      const tableOffset = offset + indexes.length * clusterSize
      return {
        order,
        entries,
        indexes: needed,
        offset,
        length: clusters * clusterSize,
        tableOffset,
        tableClusters,
      }
    }
    await allocator.free(offset, clusters * clusterSize)
    indexes = needed
  }
}

/** Indexes of the blocks of the new width that count anything. Kind `invalid` where a count does not fit. */
const usedBlocks = async (image: Image, order: number, entries: number, walks: Walks): Promise<number[]> => {
  const { refcounts } = image
  const { max } = countersFor(order)
  const used: number[] = []
  await walks.begin()
  for (let index = 0; index < refcounts.tableLength; index++) {
    if (refcounts.blockOffset(index) === 0) continue
    await walks.step(index)
    const block = (await refcounts.block(index))!
    const base = index * refcounts.blockEntries
    for (let i = 0; i < refcounts.blockEntries; i++) {
      const count = refcounts.counters.read(block.view, i)
      if (count === 0) continue
      if (count > max)
        throw new BlockError(
          'invalid',
          `Cannot decrease refcount entry width to ${2 ** order} bits: Cluster at offset 0x${((base + i) * image.clusterSize).toString(16)} has a refcount of ${count}`,
          { code: 'EINVAL' },
        )
      const into = Math.floor((base + i) / entries)
      if (used.at(-1) !== into) used.push(into)
    }
  }
  await walks.end()
  return used
}

const writeAll = async (image: Image, plan: Plan, walks: Walks): Promise<void> => {
  const { clusterSize, refcounts } = image
  const { entries, indexes } = plan
  const counters = countersFor(plan.order)
  const perWrite = Math.max(1, Math.floor(MAX_WRITE / clusterSize))
  const table = new Uint8Array(plan.tableClusters * clusterSize)
  const tableView = new DataView(table.buffer)
  for (let first = 0; first < indexes.length; first += perWrite) {
    const batch = indexes.slice(first, first + perWrite)
    const bytes = new Uint8Array(batch.length * clusterSize)
    for (const [at, index] of batch.entries()) {
      const view = new DataView(bytes.buffer, at * clusterSize, clusterSize)
      await forCounts(refcounts, index * entries, entries, (i, count) => counters.write(view, i, count))
      const offset = plan.offset + (first + at) * clusterSize
      tableView.setUint32(index * 8, high(offset))
      tableView.setUint32(index * 8 + 4, low(offset))
    }
    await image.file.node.write(plan.offset + first * clusterSize, bytes)
    await walks.step(first + batch.length, indexes.length)
  }
  await image.file.node.write(plan.tableOffset, table)
}

/** Tells the counts of `count` clusters from `first` on that are not zero, by their place among them. */
const forCounts = async (
  refcounts: Refcounts,
  first: number,
  count: number,
  tell: (index: number, references: number) => void,
): Promise<void> => {
  for (let at = first; at < first + count; ) {
    const index = Math.floor(at / refcounts.blockEntries)
    const stop = Math.min(first + count, (index + 1) * refcounts.blockEntries)
    const block = await refcounts.block(index)
    if (block !== undefined)
      for (let cluster = at; cluster < stop; cluster++) {
        const references = refcounts.counters.read(block.view, cluster % refcounts.blockEntries)
        if (references > 0) tell(cluster - first, references)
      }
    at = stop
  }
}
