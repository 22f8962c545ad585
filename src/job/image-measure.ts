/** image-measure: how large the file of a new image would be, empty or as a copy of another image. */

import type { ImageMeasureArguments, ImageMeasureResult } from '../../qapi/types.ts'
import { BlockError, prefixError } from '../base/errors.ts'
import type { Backend } from '../block/backend.ts'
import { creatorsFor } from '../block/create.ts'
import type { CreateFacet, Measurement } from '../block/create-facet.ts'
import { isPlainObject } from '../block/filename.ts'
import type { Graph } from '../block/graph.ts'
import { borrowStatus, isDataRun, returnStatus, walk } from '../block/walk.ts'
import type { JobContext, JobRun } from './context.ts'
import { holdImage } from './image.ts'
import { loadSnapshot } from './source-snapshot.ts'

/** Guest bytes that one walk asks about. */
const WALK_STEP = 2 ** 40

export const imageMeasureJob = (graph: Graph, args: ImageMeasureArguments): JobRun<ImageMeasureResult> => ({
  run: (job) => measureImage(graph, args, job),
})

const measureImage = async (
  graph: Graph,
  args: ImageMeasureArguments,
  job: JobContext,
): Promise<ImageMeasureResult> => {
  const measure = measureOf(graph, args['target-format'])
  const options = args.options ?? {}
  if (!isPlainObject(options))
    throw new BlockError('invalid', "Invalid parameter type for 'options', expected: object")
  const { size } = args
  const image = args.filename ?? args['node-name'] ?? args.blockdev
  if ((size === undefined) === (image === undefined))
    throw new BlockError('invalid', 'Either --size N or one filename must be specified.')
  if (size !== undefined) return toResult(await measure(options, { size }))
  const held = await holdImage(graph, args, { id: job.id, type: 'image-measure' }, 'source', {
    signal: job.signal,
  })
  try {
    const { backend } = held
    if (args.snapshot !== undefined) await loadSnapshot(backend.node, args.snapshot)
    const facet = backend.node.layer.bitmaps
    const bitmaps = facet?.supported === false ? undefined : facet?.list()
    return toResult(
      await measure(options, {
        size: backend.size,
        runs: runsOf(backend, job),
        ...(bitmaps !== undefined && { bitmaps }),
      }),
    )
  } finally {
    await held.close()
  }
}

type Measure = (
  options: Record<string, unknown>,
  source: Parameters<NonNullable<CreateFacet['measure']>>[1],
) => Promise<Measurement>

const measureOf = (graph: Graph, format: string): Measure => {
  const driver = graph.driver(format)
  if (driver === undefined) throw new BlockError('invalid', `Unknown file format '${format}'`)
  const facet = creatorsFor(graph, format, '').driver.create!
  // Told only when there is something to measure: what is wrong with the source counts first.
  return async (options, source) => {
    if (facet.schemaCheck === 'before') await graph.environment.checkCreation?.(format, options)
    if (facet.measure === undefined)
      throw new BlockError('unsupported', `Block driver '${format}' does not support size measurement`)
    return facet.measure(options, source, (id) => graph.environment.secret(id))
  }
}

const toResult = ({ required, fullyAllocated, bitmaps }: Measurement): ImageMeasureResult => ({
  required,
  'fully-allocated': fullyAllocated,
  ...(bitmaps !== undefined && { bitmaps }),
})

/** What the image holds, in guest order. */
async function* runsOf(image: Backend, job: JobContext): AsyncGenerator<{ length: number; data: boolean }> {
  const list = borrowStatus()
  try {
    for (let at = 0; at < image.size; at += list.covered) {
      await job.checkpoint()
      const length = Math.min(image.size - at, WALK_STEP)
      try {
        await walk(image.node, undefined, at, length, list.reset(at, length))
      } catch (error) {
        throw prefixError(error, 'Unable to get block status: ')
      }
      if (list.covered === 0) throw new BlockError('io', 'Unable to get block status', { offset: at })
      for (let i = 0; i < list.count; i++)
        yield { length: list.lengths[i]!, data: isDataRun(list.status[i]!) }
      job.progress(at + list.covered, image.size)
    }
  } finally {
    returnStatus(list)
  }
}
