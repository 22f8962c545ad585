/** image-bitmap: persistent dirty bitmaps of an image that nobody writes to meanwhile. */

import type { ImageBitmapAction, ImageBitmapArguments, ImageBitmapResult } from '../../qapi/types.ts'
import { BlockError, prefixError, systemText, toBlockError } from '../base/errors.ts'
import { isPowerOfTwo, KiB } from '../base/units.ts'
import type { BitmapFacet, StoredBitmap } from '../block/facets.ts'
import type { Graph } from '../block/graph.ts'
import type { Node } from '../block/node.ts'
import type { JobRun } from './context.ts'
import { closeAll, holdImage, thenClose } from './image.ts'

const MIN_GRANULARITY = 512
const MAX_GRANULARITY = 2 ** 31
/** Limits of the granularity that is taken from the cluster size. */
const MIN_DEFAULT = 4 * KiB
const MAX_DEFAULT = 64 * KiB

export const imageBitmapJob = (graph: Graph, args: ImageBitmapArguments): JobRun<ImageBitmapResult> => ({
  async run(job) {
    const identity = { id: job.id, type: 'image-bitmap' }
    const { signal } = job
    const image = await holdImage(graph, args, identity, 'target', {
      signal,
      writable: true,
      noBacking: true,
    })
    const open = [image]
    return thenClose({ close: () => closeAll(open.reverse()) }, async () => {
      if (args.source !== undefined)
        open.push(await holdImage(graph, args.source, identity, 'source', { signal, noBacking: true }))
      const { node } = image.backend
      const change = new BitmapChange(node, open.at(-1)!.backend.node, args)
      for (const action of args.actions) {
        await job.checkpoint()
        await graph.drained(node, () => change.perform(action))
      }
      await node.flush()
      await node.layer.bitmaps?.save?.().catch((error: unknown) => {
        // Closing tries once more, and tells of that after this.
        const { kind, message, code } = toBlockError(error)
        const { complain, warn } = graph.environment
        ;(complain ?? warn)(message)
        throw new BlockError(kind, message, { code, isTold: true })
      })
      return { bitmaps: (node.layer.bitmaps?.list() ?? []).map(describe) }
    })
  },
})

const describe = ({
  name,
  granularity,
  enabled,
  inconsistent,
}: StoredBitmap): ImageBitmapResult['bitmaps'][number] => ({
  name,
  granularity,
  recording: enabled,
  inconsistent,
})

/** Changes of one bitmap. */
class BitmapChange {
  readonly #node: Node
  /** Where a merge finds the other bitmap. */
  readonly #other: Node
  readonly #name: string
  readonly #granularity: number

  constructor(node: Node, other: Node, args: ImageBitmapArguments) {
    this.#node = node
    this.#other = other
    this.#name = args.bitmap
    this.#granularity = args.granularity || defaultGranularity(node)
  }

  async perform({ action, source }: ImageBitmapAction): Promise<void> {
    try {
      await this.#perform(action, source)
    } catch (error) {
      throw prefixError(error, `Operation ${action} on bitmap ${this.#name} failed: `)
    }
  }

  async #perform(action: ImageBitmapAction['action'], source: string | undefined): Promise<void> {
    switch (action) {
      case 'add':
        return this.#add()
      case 'remove':
        lookup(this.#node, this.#name)
        return this.#facet.remove(this.#name)
      case 'clear': {
        const bitmap = usable(lookup(this.#node, this.#name))
        return this.#facet.store(bitmap, emptyBits(this.#node, bitmap))
      }
      case 'enable':
      case 'disable': {
        const bitmap = usable(lookup(this.#node, this.#name))
        return this.#facet.store(
          { ...bitmap, enabled: action === 'enable' },
          await this.#facet.load(bitmap.name),
        )
      }
      case 'merge':
        if (source === undefined) throw new BlockError('invalid', "Parameter 'source' is missing")
        return this.#merge(source)
    }
  }

  get #facet(): BitmapFacet {
    return this.#node.layer.bitmaps!
  }

  async #add(): Promise<void> {
    const name = this.#name
    const granularity = this.#granularity
    if (name === '') throw new BlockError('invalid', 'Bitmap name cannot be empty')
    if (!isPowerOfTwo(granularity) || granularity < MIN_GRANULARITY || granularity > MAX_GRANULARITY)
      throw new BlockError('invalid', `Granularity must be power of 2 and at least ${MIN_GRANULARITY}`)
    const { bitmaps } = this.#node.layer
    if (bitmaps?.list().some((bitmap) => bitmap.name === name))
      throw new BlockError('invalid', `Bitmap already exists: ${name}`)
    if (bitmaps === undefined)
      throw new BlockError(
        'unsupported',
        `Can't store persistent bitmaps to ${this.#node.name}: ${systemText('ENOTSUP')}`,
      )
    const bitmap = { name, granularity, enabled: true, inconsistent: false }
    await bitmaps.store(bitmap, emptyBits(this.#node, bitmap)).catch((error: unknown) => {
      throw prefixError(error, `Can't make bitmap '${name}' persistent in '${this.#node.name}': `)
    })
  }

  async #merge(source: string): Promise<void> {
    const target = usable(lookup(this.#node, this.#name))
    const other = usable(lookup(this.#other, source))
    if (this.#node.size !== this.#other.size)
      throw new BlockError(
        'invalid',
        `Bitmaps are of different sizes (destination size is ${this.#node.size}, source size is ${this.#other.size}) and can't be merged`,
      )
    const bits = await this.#facet.load(target.name)
    const added = await this.#other.layer.bitmaps!.load(other.name)
    addBits(bits, target.granularity, added, other.granularity, this.#node.size)
    await this.#facet.store(target, bits)
  }
}

/** The bitmap of that name. Kind `not-found` otherwise. */
const lookup = (node: Node, name: string): StoredBitmap => {
  const found = node.layer.bitmaps?.list().find((bitmap) => bitmap.name === name)
  if (found === undefined) throw new BlockError('not-found', `Dirty bitmap '${name}' not found`)
  return found
}

/** Refuses a bitmap whose content means nothing. */
const usable = (bitmap: StoredBitmap): StoredBitmap => {
  if (bitmap.inconsistent)
    throw new BlockError('invalid', `Bitmap '${bitmap.name}' is inconsistent and cannot be used`, {
      hint: 'Try block-dirty-bitmap-remove to delete this bitmap from disk',
    })
  return bitmap
}

const defaultGranularity = (node: Node): number => {
  const { cluster } = node.geometry()
  return cluster === 0 ? MAX_DEFAULT : Math.min(Math.max(cluster, MIN_DEFAULT), MAX_DEFAULT)
}

const emptyBits = (node: Node, { granularity }: Pick<StoredBitmap, 'granularity'>): Uint8Array =>
  new Uint8Array(Math.ceil(Math.ceil(node.size / granularity) / 8))

/** Sets every bit that stands for a byte which a set bit of the other bitmap stands for. Sizes in guest bytes. */
const addBits = (
  bits: Uint8Array,
  granularity: number,
  added: Uint8Array,
  addedGranularity: number,
  size: number,
): void => {
  if (granularity === addedGranularity) {
    for (let i = 0; i < bits.length; i++) bits[i]! |= added[i]!
    return
  }
  for (let i = 0; i < added.length; i++) {
    if (added[i] === 0) continue
    for (let bit = 0; bit < 8; bit++) {
      if ((added[i]! & (1 << bit)) === 0) continue
      const start = (i * 8 + bit) * addedGranularity
      const end = Math.min(start + addedGranularity, size)
      for (let at = Math.floor(start / granularity); at * granularity < end; at++)
        bits[at >>> 3]! |= 1 << (at & 7)
    }
  }
}
