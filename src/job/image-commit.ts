/** image-commit: what an overlay holds goes into an image below it; then the overlay is emptied. */

import type { ImageCommitArguments, ImageCommitResult } from '../../qapi/types.ts'
import { BlockError, prefixError, toBlockError } from '../base/errors.ts'
import { Backend } from '../block/backend.ts'
import { copy } from '../block/copy.ts'
import type { CopyResult } from '../block/copy-plan.ts'
import { PERM_ALL, PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../block/edge.ts'
import { besides, exactFilename, filenameOf, hasProtocol, parseJsonFilename } from '../block/filename.ts'
import type { Graph } from '../block/graph.ts'
import type { Node } from '../block/node.ts'
import type { Options } from '../block/options.ts'
import type { JobContext, JobRun } from './context.ts'
import { copyContext } from './copy-progress.ts'
import { holdImage, imageName } from './image.ts'
import { isSameFile } from './same-file.ts'

const TYPE = 'image-commit'

export const imageCommitJob = (graph: Graph, args: ImageCommitArguments): JobRun<ImageCommitResult> => ({
  run: (job) => commit(graph, args, job),
})

const commit = async (
  graph: Graph,
  args: ImageCommitArguments,
  job: JobContext,
): Promise<ImageCommitResult> => {
  const depth = await baseDepth(graph, args, job)
  const held = await holdImage(graph, args, { id: job.id, type: TYPE }, 'top node', {
    signal: job.signal,
    writable: true,
    ...(args['node-name'] === undefined && { options: writableAt(depth) }),
  })
  const { backend: top } = held
  let result: ImageCommitResult
  try {
    const base = await Backend.attach(graph, below(top.node, depth)!, {
      edge: 'base',
      perm: PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE,
      shared: PERM_ALL,
      owner: { kind: 'job', name: job.id, type: TYPE },
    })
    try {
      result = await commitInto(graph, args, top, base, job)
      // Lost with the overlay, they could not be made again.
      await base.node.layer.bitmaps?.save?.()
    } finally {
      await base.detach()
    }
  } catch (error) {
    // What went wrong first is what is told.
    await held.close().catch(() => {})
    throw error
  }
  await held.close()
  return result
}

const commitInto = async (
  graph: Graph,
  args: ImageCommitArguments,
  top: Backend,
  base: Backend,
  job: JobContext,
): Promise<ImageCommitResult> => {
  const result = await copyDown(graph, top, base, job).catch((error: unknown) => {
    throw toBlockError(error).kind === 'cancelled' ? error : prefixError(error, 'Block job failed: ')
  })
  const { makeEmpty } = top.node.layer
  const empties = args.base === undefined && args.keep !== true && makeEmpty !== undefined
  if (empties) {
    try {
      await graph.drained(top.node, () => top.node.layer.makeEmpty!())
      await top.flush()
    } catch (error) {
      throw prefixError(error, `Failed to empty ${imageName(args)}: `)
    }
  }
  return {
    base: filenameOf(base.node),
    'virtual-size': base.size,
    'bytes-written': result.written,
    'bytes-zeroed': result.zeroed,
    'bytes-skipped': result.skipped,
    emptied: empties,
  }
}

/** All that is above the base goes into it, and is durable there when this resolves: only then may it be dropped. */
const copyDown = async (graph: Graph, top: Backend, base: Backend, job: JobContext): Promise<CopyResult> => {
  if (base.size < top.size) await graph.drained(base.node, () => base.node.resize(top.size))
  const result = await copy(
    {
      source: { backend: top, below: base.node, length: top.size },
      target: base,
      targetOffset: 0,
      targetReadsZero: false,
      skipHoles: true,
      compressed: false,
      sparseSize: 1,
      keepsData: true,
      outOfOrder: false,
      salvage: false,
    },
    copyContext(job, top.size),
  )
  await base.flush()
  return result
}

/** How many images below the top the base lies: 1 for its backing file. */
const baseDepth = async (graph: Graph, args: ImageCommitArguments, job: JobContext): Promise<number> => {
  const wholeChain = args.base !== undefined
  // Options of the user's for what is below have to be read.
  const noBacking = !wholeChain && !hasBackingOptions(args)
  const image = await holdImage(graph, args, { id: job.id, type: TYPE }, 'top node', {
    signal: job.signal,
    writable: true,
    noBacking,
  })
  try {
    const { node } = image.backend
    if (!wholeChain) {
      // Where nobody spoke of it, what the image says is enough to know that there is one.
      const isNamed = noBacking && args['node-name'] === undefined && node.layer.backing !== undefined
      if (isNamed || node.backing !== undefined) return 1
      job.progress(0, node.size)
      throw new BlockError('invalid', 'Image does not have a backing file')
    }
    job.progress(0, node.size)
    for (let overlay = node, depth = 1; overlay.backing !== undefined; depth++) {
      if (isCalled(overlay, args.base!)) return depth
      overlay = overlay.backing.node
    }
    throw new BlockError(
      'invalid',
      `Did not find '${args.base}' in the backing chain of '${imageName(args)}'`,
    )
  } finally {
    await image.close()
  }
}

const hasBackingOptions = ({ filename, blockdev }: ImageCommitArguments): boolean => {
  let options: Options = { ...blockdev }
  try {
    if (filename?.startsWith('json:')) options = parseJsonFilename(filename)
  } catch {
    // Opening the image says what is wrong with its name.
  }
  return Object.keys(options).some((name) => name === 'backing' || name.startsWith('backing.'))
}

/** The image behind an overlay has this name: as the overlay spells it, or as a path seen from the overlay's folder. */
export const isCalled = (overlay: Node, name: string): boolean => {
  if (!overlay.backingOverridden && overlay.layer.backing?.filename === name) return true
  const path = exactFilename(overlay.backing!.node)
  if (path === undefined) return false
  return hasProtocol(name) ? path === name : isSameFile(besides(overlay, name), path)
}

const below = (node: Node, depth: number): Node | undefined =>
  depth === 0 ? node : node.backing === undefined ? undefined : below(node.backing.node, depth - 1)

/** Options that open a chain with the image at this depth writable. */
const writableAt = (depth: number): Options =>
  depth === 0 ? { 'read-only': false, discard: 'unmap' } : { backing: writableAt(depth - 1) }
