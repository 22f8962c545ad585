/** Images in arguments: opening what an operation names, and letting go of it again. */

import type { BlockdevAioOptions, Image, ImageCacheMode, ImageTarget } from '../../qapi/types.ts'
import { BlockError, prefixError } from '../base/errors.ts'
import { Backend } from '../block/backend.ts'
import {
  PERM_ALL,
  PERM_CONSISTENT_READ,
  PERM_RESIZE,
  PERM_WRITE,
  PERM_WRITE_UNCHANGED,
} from '../block/edge.ts'
import { crumple, mergeOptions } from '../block/filename.ts'
import type { Graph } from '../block/graph.ts'
import type { Node } from '../block/node.ts'
import type { OpenFlags } from '../block/open.ts'
import type { Options } from '../block/options.ts'

/** Who does the I/O, for permissions and messages. */
export interface JobIdentity {
  readonly id: string
  readonly type: string
}

export interface OpenImageFlags {
  readonly signal: AbortSignal
  readonly writable?: boolean
  /** The image itself gets another size; what lies below a format may always. */
  readonly resizable?: boolean
  /** Nobody else may change it meanwhile, unless the image says force-share. */
  readonly steady?: boolean
  readonly noBacking?: boolean
  /** `info`: look at nothing but the image's own metadata. */
  readonly metadataOnly?: boolean
  /** Cache mode where the image names none. */
  readonly cache?: ImageCacheMode
  /** To be checked: damage that a check can mend is no reason to refuse. */
  readonly forCheck?: boolean
  /** How requests to its files are made where its options say nothing. */
  readonly aio?: BlockdevAioOptions | undefined
  /** Further options of an image that is opened for this. */
  readonly options?: Options
}

/** Use of caches where an image's own options say nothing of it. */
export const CACHES: Readonly<Record<ImageCacheMode, NonNullable<OpenFlags['cache']>>> = {
  none: { direct: true, noFlush: false, writeback: true },
  writeback: { direct: false, noFlush: false, writeback: true },
  writethrough: { direct: false, noFlush: false, writeback: false },
  directsync: { direct: true, noFlush: false, writeback: false },
  unsafe: { direct: false, noFlush: true, writeback: true },
}

/** An image that an operation has opened, or found open. */
export interface OpenImage {
  readonly node: Node
  /** Closes what was opened for the operation. */
  close(): Promise<void>
}

/** What messages call the image. */
export const imageName = (image: Image | ImageTarget): string =>
  image.filename ?? image['node-name'] ?? image.blockdev?.['node-name'] ?? image.blockdev?.driver ?? ''

const couldNotOpen = (image: Image): string => `Could not open '${imageName(image)}': `

const onlyOne = (image: Image | ImageTarget): void => {
  const given = [image.filename, image['node-name'], image.blockdev].filter((value) => value !== undefined)
  if (given.length !== 1)
    throw new BlockError(
      'invalid',
      "Exactly one of 'filename', 'node-name' and 'blockdev' must be given for an image",
    )
}

const optionsOf = (image: Image, flags: OpenImageFlags): Options => {
  if (image.blockdev !== undefined)
    return mergeOptions(crumple(image.blockdev as unknown as Options), flags.options ?? {})
  return {
    ...(image.format === undefined ? {} : { driver: image.format }),
    ...(image['force-share'] === true ? { 'force-share': true } : {}),
    ...flags.options,
  }
}

/**
 * The node of an image. A file name is opened for the operation alone; its error begins with `Could not open 'NAME': `,
 * as qemu-img's.
 */
export const openImage = async (graph: Graph, image: Image, flags: OpenImageFlags): Promise<OpenImage> => {
  onlyOne(image)
  if (image['node-name'] !== undefined) {
    const node = graph.lookup(image['node-name'])
    return { node, close: async () => {} }
  }
  try {
    const cache = image.blockdev === undefined ? (image.cache ?? flags.cache) : undefined
    const node = await graph.open(optionsOf(image, flags), {
      ...(cache !== undefined && { cache: CACHES[cache] }),
      filename: image.filename,
      readOnly: flags.writable !== true,
      noBacking: flags.noBacking === true,
      metadataOnly: flags.metadataOnly === true,
      forCheck: flags.forCheck === true,
      aio: flags.aio,
      signal: flags.signal,
    })
    return { node, close: () => graph.release(node) }
  } catch (error) {
    throw prefixError(error, couldNotOpen(image))
  }
}

/** An image held open for I/O by a job. */
export interface HeldImage {
  readonly backend: Backend
  close(): Promise<void>
}

/** Opens an image and takes hold of it: consistent reads, and writes where it is to be written. */
export const holdImage = async (
  graph: Graph,
  image: Image,
  job: JobIdentity,
  edge: string,
  flags: OpenImageFlags,
): Promise<HeldImage> => {
  const open = await openImage(graph, image, flags)
  const steady = flags.steady === true && image['force-share'] !== true
  const shared = steady ? PERM_CONSISTENT_READ | PERM_WRITE_UNCHANGED : PERM_ALL
  const perm =
    PERM_CONSISTENT_READ |
    (flags.writable === true ? PERM_WRITE : 0) |
    (flags.resizable === true ? PERM_RESIZE : 0)
  try {
    const owner = { kind: 'job', name: job.id, type: job.type } as const
    const backend = await Backend.attach(graph, open.node, { edge, perm, shared, owner })
    return { backend, close: () => backend.detach() }
  } catch (error) {
    await open.close().catch(() => {})
    throw image.filename === undefined ? error : prefixError(error, couldNotOpen(image))
  }
}

/** Does the work and closes the image, however it ends. What went wrong first is what is thrown. */
export const thenClose = async <T>(image: { close(): Promise<void> }, work: () => Promise<T>): Promise<T> => {
  let result: T
  try {
    result = await work()
  } catch (error) {
    await image.close().catch(() => {})
    throw error
  }
  await image.close()
  return result
}

/** Closes in turn; the first failure is thrown when all are closed. */
export const closeAll = async (images: readonly { close(): Promise<void> }[]): Promise<void> => {
  let failure: { readonly error: unknown } | undefined
  for (const image of images)
    await image.close().catch((error: unknown) => {
      failure ??= { error }
    })
  if (failure !== undefined) throw failure.error
}
