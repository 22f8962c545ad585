/** image-dd: blocks of an image into a new one. Everything is written, zeroes too. */

import type { ImageDdArguments, ImageDdResult } from '../../qapi/types.ts'
import { BlockError, prefixError } from '../base/errors.ts'
import { alignUp, SECTOR } from '../base/units.ts'
import { copy } from '../block/copy.ts'
import { createImage, creatorsFor, removeCreated } from '../block/create.ts'
import { exactFilename } from '../block/filename.ts'
import type { Graph } from '../block/graph.ts'
import type { Node } from '../block/node.ts'
import type { JobContext, JobRun } from './context.ts'
import { copyContext } from './copy-progress.ts'
import { closeAll, type HeldImage, holdImage } from './image.ts'
import { newTarget, planImage } from './image-create.ts'
import { isSameFile } from './same-file.ts'

const TYPE = 'image-dd'
const DEFAULT_BLOCK = 512

export const imageDdJob = (graph: Graph, args: ImageDdArguments): JobRun<ImageDdResult> => ({
  run: (job) => dd(graph, args, job),
})

const dd = async (graph: Graph, args: ImageDdArguments, job: JobContext): Promise<ImageDdResult> => {
  const { filename, format } = newTarget(args.target)
  const identity = { id: job.id, type: TYPE }
  const { signal } = job
  const source = await holdImage(graph, args.source, identity, 'source', { signal })
  const open: HeldImage[] = [source]
  let created = false
  try {
    if (graph.driver(format) === undefined) throw new BlockError('invalid', 'Unknown file format')
    creatorsFor(graph, format, filename)
    const part = partOf(source.backend.size, args)
    refuseSource(source.backend.node, filename)
    await createImage(graph, {
      ...(await planImage(graph, args.target, undefined, job, alignUp(part.length, SECTOR))),
      signal,
      isFilled: true,
    }).catch((error: unknown) => {
      throw prefixError(error, `${filename}: error while creating output image: `)
    })
    created = true
    const image = { filename, format, cache: 'unsafe' } as const
    const target = await holdImage(graph, image, identity, 'target', {
      signal,
      writable: true,
      resizable: true,
    })
    open.push(target)
    const result = await copy(
      {
        source: { backend: source.backend, offset: part.offset, length: part.length },
        target: target.backend,
        targetOffset: 0,
        targetReadsZero: false,
        skipHoles: false,
        compressed: false,
        sparseSize: 0,
        outOfOrder: false,
        salvage: false,
      },
      { ...copyContext(job, part.length), explain },
    )
    await target.backend.flush()
    const size = target.backend.size
    await closeAll(open.splice(0).reverse())
    return { 'virtual-size': size, 'bytes-written': result.written, 'skipped-all': part.skippedAll }
  } catch (error) {
    await closeAll(open.reverse()).catch(() => {})
    if (created) await removeCreated(graph, filename)
    throw error
  }
}

const explain = (error: unknown, operation: 'read' | 'write'): unknown => {
  const side = operation === 'read' ? 'reading from input' : 'writing to output'
  return prefixError(error, `error while ${side} image file: `)
}

/** Which bytes of the source are copied. `count` limits what is looked at, and `skip` counts within that. */
const partOf = (
  size: number,
  args: ImageDdArguments,
): { offset: number; length: number; skippedAll: boolean } => {
  const block = args['block-size'] ?? DEFAULT_BLOCK
  if (block === 0) throw new BlockError('invalid', "Parameter 'block-size' expects a positive number")
  const end = args.count === undefined ? size : Math.min(size, args.count * block)
  const skip = (args.skip ?? 0) * block
  return { offset: Math.min(skip, end), length: Math.max(end - skip, 0), skippedAll: skip > end }
}

/** A file that the source is read from is not to be cut off to make room for the copy. */
const refuseSource = (node: Node, filename: string): void => {
  const own = node.driver.kind === 'protocol' ? exactFilename(node) : undefined
  if (own !== undefined && isSameFile(own, filename))
    throw new BlockError('busy', `${filename}: error while creating output image: It is the input file`)
  for (const edge of node.children) if (edge !== undefined) refuseSource(edge.node, filename)
}
