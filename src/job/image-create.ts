/** image-create and the creation half of image-convert: a new image with its options, size and backing file. */

import type { ImageBacking, ImageCreateArguments, ImageCreateResult, ImageTarget } from '../../qapi/types.ts'
import { BlockError, prefixError, rewordError, systemError, toBlockError } from '../base/errors.ts'
import { alignUp, isExactSize, SECTOR } from '../base/units.ts'
import { createImage, creatorsFor } from '../block/create.ts'
import { isPlainObject, resolveBackingName } from '../block/filename.ts'
import type { Graph } from '../block/graph.ts'
import type { Options } from '../block/options.ts'
import type { JobContext, JobRun } from './context.ts'

/** What is to be created, when everything that can be left out has been found out. */
export interface PlannedImage {
  readonly filename: string
  readonly format: string
  /** BlockdevCreateOptions of the format, `size` included. */
  readonly options: Options
  /** Guest bytes. */
  readonly size: number
}

export const imageCreateJob = (graph: Graph, args: ImageCreateArguments): JobRun<ImageCreateResult> => ({
  async run(job) {
    const planned = await planImage(graph, args.target, args.backing, job)
    await createPlanned(graph, planned, job.signal).catch((error: unknown) => {
      throw prefixError(tooLarge(graph, planned.format, error), `${planned.filename}: `)
    })
    return { 'virtual-size': planned.size }
  },
})

/** Makes the image; `isFilled`: its content is written next. */
export const createPlanned = (
  graph: Graph,
  { filename, format, options }: PlannedImage,
  signal: AbortSignal,
  isFilled = false,
): Promise<void> => createImage(graph, { filename, format, options, signal, isFilled })

/** Whatever a driver says of a size that it cannot do, qemu-img's words are these. */
const tooLarge = (graph: Graph, format: string, error: unknown): BlockError => {
  const known = toBlockError(error)
  if (known.code !== 'EFBIG') return known
  const hasClusters = graph.driver(format)?.create?.options.some(({ name }) => name === 'cluster_size')
  const advice = hasClusters === true ? ' (try using a larger cluster size)' : ''
  return rewordError(known, () => `The image size is too large for file format '${format}'${advice}`)
}

/** A target that is to be made: `filename` and `format`, and nothing that speaks of an open node. */
export const newTarget = (target: ImageTarget): { filename: string; format: string; options: Options } => {
  const { filename, format, options } = target
  if (filename === undefined || target['node-name'] !== undefined || target.blockdev !== undefined)
    throw new BlockError(
      'invalid',
      "A target that is to be created needs 'filename'; see 'no-create' for others",
    )
  if (format === undefined) throw new BlockError('invalid', "Parameter 'target.format' is missing")
  if (options !== undefined && !isPlainObject(options))
    throw new BlockError('invalid', "Invalid parameter type for 'target.options', expected: object")
  return { filename, format, options: options ?? {} }
}

/**
 * Finds out what the arguments leave open: the size from the backing file, or `defaultSize`. Errors begin with the
 * target's name, as qemu-img's.
 */
export const planImage = async (
  graph: Graph,
  target: ImageTarget,
  backing: ImageBacking | undefined,
  job: Pick<JobContext, 'signal'>,
  defaultSize?: number,
): Promise<PlannedImage> => {
  const { filename, format, options } = newTarget(target)
  try {
    const { driver } = creatorsFor(graph, format, filename)
    if (backing !== undefined && driver.backing !== true)
      throw new BlockError('unsupported', `Backing file not supported for file format '${format}'`)
    const backed: Options =
      backing === undefined ? {} : { 'backing-file': backing.filename, 'backing-fmt': backing.format }
    const backingSize =
      backing === undefined || backing.unsafe === true
        ? undefined
        : await sizeOf(graph, filename, backing, job)
    const size = options.size ?? defaultSize ?? backingSize
    if (size === undefined) throw new BlockError('invalid', 'Image creation needs a size parameter')
    const sectors = wholeSize(size)
    const whole = (await driver.create!.roundSize?.(sectors, options)) ?? sectors
    return { filename, format, size: whole, options: { ...options, ...backed, size: whole } }
  } catch (error) {
    throw defaultSize === undefined ? prefixError(tooLarge(graph, format, error), `${filename}: `) : error
  }
}

/** Whole sectors: a format that could do with less would not be read back as such. */
const wholeSize = (size: unknown): number => {
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 0)
    throw new BlockError('invalid', 'Invalid image size specified.')
  const whole = alignUp(size, SECTOR)
  if (!isExactSize(whole)) throw systemError('EFBIG')
  return whole
}

/** Guest bytes of the backing file, of which nothing is read: its own backing file, keys and the like are left alone. */
const sizeOf = async (
  graph: Graph,
  image: string,
  backing: ImageBacking,
  job: Pick<JobContext, 'signal'>,
): Promise<number> => {
  const filename = resolveBackingName(image, backing.filename)
  try {
    const node = await graph.open(
      { driver: backing.format },
      { filename, readOnly: true, metadataOnly: true, noBacking: true, signal: job.signal },
    )
    const { size } = node
    await graph.release(node)
    return size
  } catch (error) {
    const inner = prefixError(error, '')
    throw new BlockError(inner.kind, `${inner.message}\nCould not open backing image.`, {
      cause: inner,
      code: inner.code,
    })
  }
}
