/** image-bench: requests of one size, many at a time, and the clock. */

import type { ImageBenchArguments, ImageBenchResult } from '../../qapi/types.ts'
import { BlockError, prefixError, systemText } from '../base/errors.ts'
import { KiB } from '../base/units.ts'
import type { Backend } from '../block/backend.ts'
import type { Graph } from '../block/graph.ts'
import type { JobContext, JobRun } from './context.ts'
import { holdImage } from './image.ts'

const DEFAULT_COUNT = 75_000
const DEFAULT_DEPTH = 64
const DEFAULT_BUFFER = 4 * KiB

export const imageBenchJob = (graph: Graph, args: ImageBenchArguments): JobRun<ImageBenchResult> => ({
  async run(job) {
    const interval = args['flush-interval'] ?? 0
    if (interval > 0 && args.write !== true)
      throw new BlockError('invalid', '--flush-interval is only available in write tests')
    if (interval > 0 && args['no-drain'] === true && interval < (args.depth ?? DEFAULT_DEPTH))
      throw new BlockError('invalid', "Flush interval can't be smaller than depth")
    const image = await holdImage(graph, args, { id: job.id, type: 'image-bench' }, 'target', {
      signal: job.signal,
      writable: args.write === true,
      aio: args.aio,
    })
    try {
      return { seconds: await new Bench(image.backend, args, job).run() }
    } finally {
      await image.close()
    }
  },
})

class Bench {
  readonly #image: Backend
  readonly #job: JobContext
  readonly #write: boolean
  readonly #count: number
  readonly #depth: number
  readonly #step: number
  readonly #interval: number
  readonly #drains: boolean
  /** All requests share it: what is read nobody looks at. */
  readonly #buffer: Uint8Array
  #offset: number
  #begun = 0
  #ended = 0
  #failure: { readonly error: unknown } | undefined
  /** A flush that requests wait for. */
  #flushing: Promise<void> | undefined
  #inFlight = 0
  #whenIdle: (() => void) | undefined

  constructor(image: Backend, args: ImageBenchArguments, job: JobContext) {
    this.#image = image
    this.#job = job
    this.#write = args.write === true
    this.#count = args.count ?? DEFAULT_COUNT
    this.#depth = Math.min(args.depth ?? DEFAULT_DEPTH, this.#count)
    this.#step = args['step-size'] || args['buffer-size'] || DEFAULT_BUFFER
    this.#interval = args['flush-interval'] ?? 0
    this.#drains = args['no-drain'] !== true
    this.#buffer = new Uint8Array(args['buffer-size'] ?? DEFAULT_BUFFER).fill(args.pattern ?? 0)
    this.#offset = args.offset ?? 0
  }

  /** Answers the seconds that it took. */
  async run(): Promise<number> {
    this.#job.progress(0, this.#count * this.#buffer.length)
    await this.#job.checkpoint()
    const start = performance.now()
    await Promise.all(Array.from({ length: this.#depth }, () => this.#lane()))
    await this.#flushing
    if (this.#failure !== undefined) throw failed(this.#failure.error)
    return (performance.now() - start) / 1000
  }

  /** One request after another, until all are begun. */
  async #lane(): Promise<void> {
    while (this.#begun < this.#count && this.#failure === undefined) {
      if (this.#flushing !== undefined && this.#drains) {
        await this.#flushing
        continue
      }
      this.#begun++
      const offset = this.#offset
      this.#offset = this.#image.size > 0 ? (offset + this.#step) % this.#image.size : offset + this.#step
      await this.#request(offset)
    }
  }

  async #request(offset: number): Promise<void> {
    this.#inFlight++
    try {
      await this.#job.checkpoint(this.#buffer.length)
      if (this.#write) await this.#image.write(offset, this.#buffer)
      else await this.#image.read(offset, this.#buffer, this.#job.signal)
    } catch (error) {
      this.#failure ??= { error }
    } finally {
      if (--this.#inFlight === 0) this.#whenIdle?.()
    }
    this.#ended++
    this.#job.progress(this.#ended * this.#buffer.length, this.#count * this.#buffer.length)
    if (this.#interval > 0 && this.#ended % this.#interval === 0) this.#flush()
  }

  #flush(): void {
    const before = this.#flushing
    this.#flushing = (async () => {
      await before
      if (this.#drains && this.#inFlight > 0) await new Promise<void>((resolve) => (this.#whenIdle = resolve))
      await this.#image.flush()
    })()
      .catch((error: unknown) => {
        this.#failure ??= { error }
      })
      .finally(() => {
        this.#flushing = undefined
      })
  }
}

/** In QEMU's words; a request that ends beyond the image is an I/O error there. */
const failed = (error: unknown): BlockError => {
  if (error instanceof BlockError && error.kind === 'range')
    return new BlockError('range', `Failed request: ${systemText('EIO')}`, { cause: error })
  return prefixError(error, 'Failed request: ')
}
