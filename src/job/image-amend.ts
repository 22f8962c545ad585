/** image-amend: changes of what an image was created with. */

import type { ImageAmendArguments, ImageAmendResult } from '../../qapi/types.ts'
import { BlockError } from '../base/errors.ts'
import { isPlainObject } from '../block/filename.ts'
import type { Graph } from '../block/graph.ts'
import type { JobRun } from './context.ts'
import { holdImage, thenClose } from './image.ts'

export const imageAmendJob = (graph: Graph, args: ImageAmendArguments): JobRun<ImageAmendResult> => ({
  async run(job) {
    const { options } = args
    if (options !== undefined && !isPlainObject(options))
      throw new BlockError('invalid', "Invalid parameter type for 'options', expected: object")
    const image = await holdImage(graph, args, { id: job.id, type: 'image-amend' }, 'target', {
      signal: job.signal,
      writable: true,
    })
    const { node } = image.backend
    return thenClose(image, async () => {
      const { amend } = node.layer
      if (amend === undefined)
        throw new BlockError(
          'unsupported',
          `Format driver '${node.driver.name}' does not support option amendment`,
        )
      if (options !== undefined) {
        await amend.amend(options, {
          signal: job.signal,
          force: args.force === true,
          resize: (size) => node.resize(size),
          secret: (id) => graph.environment.secret(id),
          warn: (text) => graph.environment.warn(text),
          progress: async (done, total) => {
            job.progress(done, total)
            await job.checkpoint()
          },
        })
        await node.flush()
      }
      return { format: node.driver.name, 'virtual-size': node.size }
    })
  },
})
