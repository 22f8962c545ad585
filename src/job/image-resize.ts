/** image-resize: another size for what the guest sees. */

import type { ImageResizeArguments, ImageResizeResult } from '../../qapi/types.ts'
import { BlockError } from '../base/errors.ts'
import type { Graph } from '../block/graph.ts'
import type { JobRun } from './context.ts'
import { holdImage, thenClose } from './image.ts'

export const imageResizeJob = (graph: Graph, args: ImageResizeArguments): JobRun<ImageResizeResult> => ({
  async run(job) {
    const preallocation = args.preallocation ?? 'off'
    if ((args.size === undefined) === (args.change === undefined))
      throw new BlockError('invalid', "Exactly one of 'size' and 'change' must be given")
    const image = await holdImage(graph, args, { id: job.id, type: 'image-resize' }, 'target', {
      signal: job.signal,
      writable: true,
      resizable: true,
    })
    const { node, size: before } = image.backend
    return thenClose(image, async () => {
      const size = args.size ?? before + args.change!
      if (size <= 0) throw new BlockError('invalid', 'New image size must be positive')
      if (size <= before && preallocation !== 'off')
        throw new BlockError('invalid', 'Preallocation can only be used for growing images')
      if (size < before && args.shrink !== true)
        throw new BlockError('invalid', 'Use the --shrink option to perform a shrink operation.')
      await graph.drained(node, () => node.resize(size, preallocation))
      await node.flush()
      return { 'old-size': before, 'virtual-size': node.size }
    })
  },
})
