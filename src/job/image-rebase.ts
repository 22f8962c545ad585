/** image-rebase: another backing file for an image. Unless told otherwise, its guest goes on seeing the same. */

import type { ImageRebaseArguments, ImageRebaseResult } from '../../qapi/types.ts'
import { BlockError, prefixError, systemText, toBlockError } from '../base/errors.ts'
import { Backend } from '../block/backend.ts'
import { copy } from '../block/copy.ts'
import type { CopyResult } from '../block/copy-plan.ts'
import { PERM_ALL, PERM_CONSISTENT_READ } from '../block/edge.ts'
import { exactFilename, filenameOf, resolveBackingName } from '../block/filename.ts'
import type { Graph } from '../block/graph.ts'
import type { Node } from '../block/node.ts'
import type { JobContext, JobRun } from './context.ts'
import { copyContext } from './copy-progress.ts'
import { CACHES, holdImage, thenClose } from './image.ts'
import { isCalled } from './image-commit.ts'

const TYPE = 'image-rebase'

export const imageRebaseJob = (graph: Graph, args: ImageRebaseArguments): JobRun<ImageRebaseResult> => ({
  run: (job) => new Rebase(graph, args, job).run(),
})

class Rebase {
  readonly #graph: Graph
  readonly #args: ImageRebaseArguments
  readonly #job: JobContext
  /** Empty: none. */
  readonly #backing: string

  constructor(graph: Graph, args: ImageRebaseArguments, job: JobContext) {
    this.#graph = graph
    this.#args = args
    this.#job = job
    this.#backing = args.backing ?? ''
  }

  async run(): Promise<ImageRebaseResult> {
    const unsafe = this.#args.unsafe === true
    const held = await holdImage(this.#graph, this.#args, { id: this.#job.id, type: TYPE }, 'target', {
      signal: this.#job.signal,
      writable: true,
      noBacking: unsafe,
    })
    return thenClose(held, async () => {
      const { node } = held.backend
      this.#check(node)
      const result = unsafe ? undefined : await this.#keepContent(held.backend)
      await this.#graph.drained(node, () => this.#change(node))
      await node.flush()
      return {
        'bytes-written': result?.written ?? 0,
        'bytes-zeroed': result?.zeroed ?? 0,
        'bytes-skipped': result?.skipped ?? 0,
      }
    })
  }

  /** What can be refused before anything is opened or changed. */
  #check(node: Node): void {
    const format = this.#args['backing-format']
    if (this.#args.compress === true && unfiltered(node).driver.compresses !== true)
      throw new BlockError('unsupported', 'Compression not supported for this file format')
    if (format !== undefined && this.#graph.driver(format) === undefined)
      throw new BlockError('invalid', `Invalid format name: '${format}'`)
  }

  /** Copies what the old backing file shows and the new one doesn't. */
  async #keepContent(image: Backend): Promise<CopyResult> {
    if (this.#backing === '') return this.#copy(image, null, undefined)
    const filename = this.#resolve(image.node)
    const inChain = find(image.node, filename)
    const node = inChain ?? (await this.#open(filename))
    const onto = await Backend.attach(this.#graph, node, {
      edge: 'new backing',
      perm: PERM_CONSISTENT_READ,
      shared: PERM_ALL,
      owner: { kind: 'job', name: this.#job.id, type: TYPE },
    })
    try {
      this.#checkFormat()
      return await this.#copy(image, onto, inChain)
    } finally {
      await onto.detach()
    }
  }

  async #open(filename: string): Promise<Node> {
    const { 'backing-format': format, 'backing-cache': cache, 'backing-share': share } = this.#args
    try {
      return await this.#graph.open(
        {
          ...(format !== undefined && { driver: format }),
          ...(share === true && { 'force-share': true }),
        },
        {
          filename,
          readOnly: true,
          signal: this.#job.signal,
          ...(cache !== undefined && { cache: CACHES[cache] }),
        },
      )
    } catch (error) {
      throw prefixError(error, `Could not open new backing file '${this.#backing}': `)
    }
  }

  #resolve(image: Node): string {
    try {
      return resolveBackingName(exactFilename(image) ?? filenameOf(image), this.#backing)
    } catch (error) {
      throw prefixError(error, 'Could not resolve backing filename: ')
    }
  }

  #copy(image: Backend, onto: Backend | null, below: Node | undefined): Promise<CopyResult> {
    return copy(
      {
        source: { backend: image, below, length: image.size },
        target: image,
        targetOffset: 0,
        rebaseOnto: onto,
        targetReadsZero: false,
        skipHoles: false,
        compressed: this.#args.compress === true,
        sparseSize: 1,
        keepsData: true,
        outOfOrder: false,
        salvage: false,
      },
      copyContext(this.#job, image.size),
    )
  }

  /** A name without its format is not written: whoever opens the image later would have to guess. */
  #checkFormat(): void {
    if (this.#backing === '' || this.#args['backing-format'] !== undefined) return
    throw this.#refused('invalid', 'backing format must be specified')
  }

  async #change(image: Node): Promise<void> {
    this.#checkFormat()
    const { setBacking } = image.layer
    if (setBacking === undefined) throw this.#refused('unsupported', systemText('ENOTSUP'))
    const named = { filename: this.#backing, format: this.#args['backing-format'] }
    try {
      await image.layer.setBacking!(this.#backing === '' ? undefined : named)
    } catch (error) {
      const { kind, code, message } = toBlockError(error)
      if (kind === 'no-space') throw this.#refused(kind, 'No space left in the file header')
      throw this.#refused(kind, code === undefined ? message : systemText(code))
    }
  }

  #refused(kind: BlockError['kind'], text: string): BlockError {
    // No name at all has QEMU's name for that.
    const name = this.#args.backing ?? '(null)'
    return new BlockError(kind, `Could not change the backing file to '${name}': ${text}`)
  }
}

/** The image that filters show. */
const unfiltered = (node: Node): Node => {
  const below = node.driver.kind === 'filter' ? node.children[0]?.node : undefined
  return below === undefined ? node : unfiltered(below)
}

/**
 * The image of that name below another, if there is one. As QEMU, it takes the name as relative to each overlay though it
 * has been resolved already, so the images of a chain in another folder are found by absolute names alone.
 */
const find = (image: Node, name: string): Node | undefined => {
  for (let overlay = image; overlay.backing !== undefined; overlay = overlay.backing.node)
    if (isCalled(overlay, name)) return overlay.backing.node
  return undefined
}
