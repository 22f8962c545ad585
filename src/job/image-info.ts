/** image-info: what an image is, without a look at its content. */

import type { BlockGraphInfo, Image, ImageInfoArguments } from '../../qapi/types.ts'
import { BlockError } from '../base/errors.ts'
import type { Graph } from '../block/graph.ts'
import type { JobContext, JobRun } from './context.ts'
import { openImage } from './image.ts'
import { graphInfo } from './node-info.ts'

export const imageInfoJob = (
  graph: Graph,
  args: ImageInfoArguments,
): JobRun<BlockGraphInfo | BlockGraphInfo[]> => ({
  run: (job) => (args['backing-chain'] === true ? chain(graph, args, job) : one(graph, args, job)),
})

/** Nothing but the named file is opened. */
const one = async (graph: Graph, image: Image, job: JobContext): Promise<BlockGraphInfo> => {
  const open = await openImage(graph, image, { signal: job.signal, noBacking: true, metadataOnly: true })
  try {
    return await graphInfo(open.node)
  } finally {
    await open.close()
  }
}

const chain = async (graph: Graph, top: Image, job: JobContext): Promise<BlockGraphInfo[]> => {
  const result: BlockGraphInfo[] = []
  const seen = new Set<string>()
  let image: Image | undefined = top
  while (image !== undefined) {
    const name: string | undefined = image.filename
    if (name !== undefined && seen.has(name))
      throw new BlockError('invalid', `Backing file '${name}' creates an infinite loop.`)
    if (name !== undefined) seen.add(name)
    const info = await one(graph, image, job)
    result.push(info)
    image = behind(image, info)
  }
  return result
}

const behind = (image: Image, info: BlockGraphInfo): Image | undefined => {
  if (info['backing-filename'] === undefined) return undefined
  const filename = info['full-backing-filename']
  if (filename === undefined)
    throw new BlockError('invalid', `Could not determine the backing file of '${info.filename}'`)
  const format = info['backing-filename-format']
  return {
    filename,
    ...(format === undefined ? {} : { format }),
    ...(image['force-share'] === undefined ? {} : { 'force-share': image['force-share'] }),
  }
}
