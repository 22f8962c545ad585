/** image-convert: the content of one or more images into another, of the same or another format. */

import type {
  Image,
  ImageConvertArguments,
  ImageConvertResult,
  ImageSnapshotSelector,
} from '../../qapi/types.ts'
import { BlockError, prefixError, rewordError, systemText, toBlockError } from '../base/errors.ts'
import { alignDown } from '../base/units.ts'
import { isZero } from '../base/zero.ts'
import type { Backend } from '../block/backend.ts'
import { copy, dataLength } from '../block/copy.ts'
import type { CopyContext, CopyPlan, CopyResult, CopySource } from '../block/copy-plan.ts'
import { creatorsFor, removeCreated } from '../block/create.ts'
import { isPlainObject } from '../block/filename.ts'
import type { Graph } from '../block/graph.ts'
import type { Options } from '../block/options.ts'
import type { JobContext, JobRun } from './context.ts'
import { bitmapStore, bitmapsToCopy, copyBitmaps } from './convert-bitmaps.ts'
import { closeAll, type HeldImage, holdImage } from './image.ts'
import { createPlanned, newTarget, planImage } from './image-create.ts'
import { loadSnapshot } from './source-snapshot.ts'

const TYPE = 'image-convert'
const WHERE = {
  map: 'reading block status at offset',
  read: 'reading at byte',
  write: 'writing at byte',
} as const

/** What the system said, without the words around it. */
const reason = (error: unknown): string => {
  const { code, message } = toBlockError(error)
  return code === undefined ? message : systemText(code)
}

export const imageConvertJob = (graph: Graph, args: ImageConvertArguments): JobRun<ImageConvertResult> => ({
  run: (job) => new Conversion(graph, args, job).run(),
})

const checkArguments = (args: ImageConvertArguments): readonly Image[] => {
  const sources = args.sources ?? (args.source === undefined ? [] : [args.source])
  if (sources.length === 0 || (args.source !== undefined && args.sources !== undefined))
    throw new BlockError('invalid', "Exactly one of 'source' and 'sources' must be given")
  if (args['target-is-zero'] === true && args['no-create'] !== true)
    throw new BlockError('invalid', "'target-is-zero' needs 'no-create'")
  if (
    args['copy-offload'] === true &&
    (args.compress === true || args.salvage === true || args['sparse-size'] !== undefined)
  )
    throw new BlockError(
      'invalid',
      "'copy-offload' cannot be combined with 'compress', 'salvage' or 'sparse-size'",
    )
  if (args.backing !== undefined && sources.length > 1)
    throw new BlockError(
      'invalid',
      'Having a backing file for the target makes no sense when concatenating multiple input images',
    )
  const { parallel } = args
  if (parallel !== undefined && (parallel < 1 || parallel > 16))
    throw new BlockError('invalid', "Parameter 'parallel' expects a value between 1 and 16")
  return sources
}

class Conversion {
  readonly #graph: Graph
  readonly #args: ImageConvertArguments
  readonly #job: JobContext
  readonly #open: HeldImage[] = []
  /** Guest bytes of all sources. */
  #size = 0
  /** Bytes of data, those copied and all: holes and zeroes take no time, as qemu-img counts. */
  #done = 0
  #total = 0
  /** The target's file was made by this job. */
  #created = false

  constructor(graph: Graph, args: ImageConvertArguments, job: JobContext) {
    this.#graph = graph
    this.#args = args
    this.#job = job
  }

  async run(): Promise<ImageConvertResult> {
    const images = checkArguments(this.#args)
    try {
      const sources: Backend[] = []
      for (const image of images) sources.push(await this.#hold(image, 'source', false))
      const size = sources.reduce((sum, source) => sum + source.size, 0)
      const { snapshot, bitmaps } = this.#args
      if (snapshot !== undefined) await this.#showSnapshot(sources, snapshot)
      const nodes = sources.map(({ node }) => node)
      const kept = bitmaps === true ? bitmapsToCopy(nodes, this.#args['skip-broken-bitmaps'] === true) : []
      this.#checkTarget()
      const target = await this.#target(size)
      if (bitmaps === true) bitmapStore(target.node)
      const result = await this.#copyAll(sources, target)
      if (bitmaps === true) await copyBitmaps(nodes[0]!, target.node, kept, this.#graph.environment)
      await target.node.layer.complete?.()
      await target.flush()
      await this.#close()
      return {
        'virtual-size': size,
        'bytes-read': result.read,
        'bytes-written': result.written,
        'bytes-zeroed': result.zeroed,
        'bytes-skipped': result.skipped,
      }
    } catch (error) {
      await this.#close().catch(() => {})
      if (this.#created) await removeCreated(this.#graph, this.#args.target.filename!)
      throw error
    }
  }

  async #hold(image: Image, edge: string, writable: boolean, options: Options = {}): Promise<Backend> {
    const cache = writable ? ({ cache: 'unsafe' } as const) : {}
    const held = await holdImage(this.#graph, image, { id: this.#job.id, type: TYPE }, edge, {
      signal: this.#job.signal,
      writable,
      resizable: writable,
      steady: !writable,
      options,
      ...cache,
    })
    this.#open.push(held)
    return held.backend
  }

  #close(): Promise<void> {
    return closeAll(this.#open.splice(0).reverse())
  }

  async #showSnapshot(sources: readonly Backend[], snapshot: ImageSnapshotSelector): Promise<void> {
    // One that says which of the two it is, is that of the first source.
    if (sources.length > 1 && typeof snapshot === 'string')
      throw new BlockError('unsupported', 'No support for concatenating multiple snapshot')
    await loadSnapshot(sources[0]!.node, snapshot)
  }

  /** What can be refused before anything is made. */
  #checkTarget(): void {
    if (this.#args['no-create'] === true) return
    const { filename, format, options } = newTarget(this.#args.target)
    const { driver } = creatorsFor(this.#graph, format, filename)
    if (this.#args.compress !== true) return
    if (driver.compresses !== true)
      throw new BlockError('unsupported', 'Compression not supported for this file format')
    if (options.encrypt !== undefined)
      throw new BlockError('unsupported', 'Compression and encryption not supported at the same time')
    if ((options.preallocation ?? 'off') !== 'off')
      throw new BlockError('unsupported', 'Compression and preallocation not supported at the same time')
  }

  async #target(size: number): Promise<Backend> {
    const { target, backing } = this.#args
    if (this.#args['no-create'] !== true) {
      const unsafe = backing === undefined ? undefined : { ...backing, unsafe: true }
      const planned = await planImage(this.#graph, target, unsafe, this.#job, size)
      this.#created = true
      await createPlanned(this.#graph, planned, this.#job.signal, true).catch((error: unknown) => {
        this.#created = false
        throw prefixError(error, `${planned.filename}: error while converting ${planned.format}: `)
      })
    }
    const backend = await this.#hold(
      target as Image,
      'target',
      true,
      this.#created ? keyOf(newTarget(target).options) : {},
    )
    if (this.#args.compress === true && backend.node.driver.compresses !== true)
      throw new BlockError('unsupported', 'Compression not supported for this file format')
    if (this.#args.compress === true && backend.node.geometry().cluster === 0)
      throw new BlockError('invalid', 'invalid cluster size')
    if (backend.size < size) throw new BlockError('range', 'output file is smaller than input file')
    return backend
  }

  async #copyAll(sources: readonly Backend[], target: Backend): Promise<CopyResult> {
    const sum: CopyResult = { read: 0, written: 0, zeroed: 0, skipped: 0 }
    const total = sources.reduce((bytes, source) => bytes + source.size, 0)
    this.#size = total
    await this.#countData(sources, target)
    // What is packed is whole clusters, also where one source ends within a cluster and the next begins.
    const unit = this.#args.compress === true ? Math.max(target.node.geometry().cluster, 1) : 1
    let start = 0
    let done = 0
    for (const [i, source] of sources.entries()) {
      const end = start + source.size
      const stop = end === total ? end : Math.max(alignDown(end, unit), done)
      if (stop > done) {
        const part = await this.#copyOne(
          { backend: source, offset: done - start, length: stop - done },
          target,
          done,
        )
        for (const key of ['read', 'written', 'zeroed', 'skipped'] as const) sum[key] += part[key]
        done = stop
      }
      if (end < total && done < end) done = await this.#copyJoint(sources, i, start, target, done, unit, sum)
      start = end
    }
    return sum
  }

  /** Copies the cluster at `offset`, where source `first` (which begins at `start`) ends. Answers the cluster's end. */
  async #copyJoint(
    sources: readonly Backend[],
    first: number,
    start: number,
    target: Backend,
    offset: number,
    unit: number,
    sum: CopyResult,
  ): Promise<number> {
    const end = Math.min(offset + unit, this.#size)
    const context = this.#copyContext()
    const bytes = new Uint8Array(end - offset)
    await context.checkpoint(bytes.length)
    for (let i = first, at = start; at < end; at += sources[i++]!.size) {
      const from = Math.max(at, offset)
      const to = Math.min(at + sources[i]!.size, end)
      if (to <= from) continue
      await sources[i]!.read(from - at, bytes.subarray(from - offset, to - offset)).catch(
        (error: unknown) => {
          throw context.explain!(error, 'read', from)
        },
      )
    }
    sum.read += bytes.length
    const skips = this.#args['sparse-size'] !== 0 && this.#readsZero(target) && isZero(bytes)
    if (!skips)
      await target.write(offset, bytes, { compressed: true }).catch((error: unknown) => {
        throw context.explain!(error, 'write', offset)
      })
    sum[skips ? 'skipped' : 'written'] += bytes.length
    context.advance(bytes.length)
    return end
  }

  /** What is not written to the target reads as zeroes. */
  #readsZero(target: Backend): boolean {
    const args = this.#args
    const fresh = args['no-create'] !== true || args['target-is-zero'] === true
    return fresh && target.node.geometry().readsZero && target.node.backing === undefined
  }

  /** How much there will be to do. */
  async #countData(sources: readonly Backend[], target: Backend): Promise<void> {
    let start = 0
    for (const backend of sources) {
      const length = backend.size
      if (length > 0)
        this.#total += await dataLength(this.#plan({ backend, length }, target, start), this.#copyContext())
      start += length
    }
    this.#job.progress(0, this.#total)
  }

  #copyOne(source: CopySource, target: Backend, targetOffset: number): Promise<CopyResult> {
    return copy(this.#plan(source, target, targetOffset), this.#copyContext())
  }

  #plan(source: CopySource, target: Backend, targetOffset: number): CopyPlan {
    const args = this.#args
    const below = args.backing === undefined ? {} : { below: source.backend.node.backing?.node }
    return {
      source: { ...source, ...below },
      target,
      targetOffset,
      targetReadsZero: this.#readsZero(target),
      skipHoles: target.node.backing !== undefined,
      compressed: args.compress === true,
      sparseSize: args['sparse-size'] ?? 4096,
      parallel: args.parallel,
      outOfOrder: args['out-of-order'] === true,
      offload: args['copy-offload'] === true,
      salvage: args.salvage === true,
    }
  }

  #copyContext(): CopyContext {
    return {
      signal: this.#job.signal,
      checkpoint: (bytes) => this.#job.checkpoint(bytes),
      advance: (bytes, isEmpty) => {
        if (isEmpty === true) return
        // Where sources meet within a cluster, some bytes are dealt with twice.
        this.#done = Math.min(this.#done + bytes, this.#total)
        this.#job.progress(this.#done, this.#total)
      },
      explain: (error, operation, offset) =>
        rewordError(error, () => `error while ${WHERE[operation]} ${offset}: ${reason(error)}`),
      onSalvaged: (offset, operation, error) => {
        const what = operation === 'map' ? 'reading block status at' : 'reading'
        this.#graph.environment.warn(`error while ${what} offset ${offset}: ${reason(error)}`)
      },
    }
  }
}

/** How a new image that is encrypted is opened: with the secret that it was made with. */
const keyOf = ({ encrypt, 'key-secret': keySecret }: Options): Options => {
  if (isPlainObject(encrypt)) return { encrypt: { 'key-secret': encrypt['key-secret'] } }
  return keySecret === undefined ? {} : { 'key-secret': keySecret }
}
