/** blockdev-create: an image made by its driver, into nodes that are open or files that it makes. */

import type { BlockdevCreateOptions } from '../../qapi/types.ts'
import { BlockError } from '../base/errors.ts'
import { Creation } from '../block/create.ts'
import type { CreateFacet } from '../block/create-facet.ts'
import type { Graph } from '../block/graph.ts'
import type { JobRun } from './context.ts'

/** Throws `unsupported` at once for a driver that creates nothing. */
export const blockdevCreateJob = (graph: Graph, options: BlockdevCreateOptions): JobRun<undefined> => {
  const { driver: name, ...members } = options
  const create = creatorOf(graph, name)
  return {
    async run(job) {
      const creation = new Creation(graph, job.signal)
      job.progress(0, 1)
      try {
        await create.create(members, creation)
      } finally {
        await creation.release()
        // Creation is one step, done or not: what QEMU reports, too.
        job.progress(1, 1)
      }
      return undefined
    },
  }
}

const creatorOf = (graph: Graph, name: string): CreateFacet => {
  const create = graph.driver(name)?.create
  if (create === undefined || create.byNameOnly)
    throw new BlockError('unsupported', `Driver does not support blockdev-create`)
  return create
}
