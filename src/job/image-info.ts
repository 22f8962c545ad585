/** image-info: what an image is, without a look at its content. */

import type {
  BlockGraphInfo,
  BlockPermission,
  Image,
  ImageDescription,
  ImageInfoArguments,
  ImageUser,
} from '../../qapi/types.ts'
import { BlockError } from '../base/errors.ts'
import { fileIdentity } from '../block/backing-chain.ts'
import { filenameOf } from '../block/filename.ts'
import type { Graph } from '../block/graph.ts'
import type { Node } from '../block/node.ts'
import type { JobContext, JobRun } from './context.ts'
import { openImage } from './image.ts'
import { graphInfo } from './node-info.ts'

export const imageInfoJob = (
  graph: Graph,
  args: ImageInfoArguments,
): JobRun<ImageDescription | ImageDescription[]> => ({
  run: (job) =>
    args['backing-chain'] === true ? chain(graph, args, job) : one(graph, args, args.users === true, job),
})

/** Nothing but the named file is opened. `seen`: sees the node before anything of it is told. */
const one = async (
  graph: Graph,
  image: Image,
  users: boolean,
  job: JobContext,
  seen?: (node: Node) => void,
): Promise<ImageDescription> => {
  const open = await openImage(graph, image, { signal: job.signal, noBacking: true, metadataOnly: true })
  try {
    seen?.(open.node)
    const info = await graphInfo(open.node)
    return users ? { ...info, users: await usersOf(open.node) } : info
  } finally {
    await open.close()
  }
}

/** In the order of the bits. */
const PERMISSIONS: readonly BlockPermission[] = ['consistent-read', 'write', 'write-unchanged', 'resize']

/** Who else has the files open that the image is in. */
const usersOf = async (node: Node): Promise<ImageUser[]> => {
  const named = (bits: number): BlockPermission[] => PERMISSIONS.filter((_, i) => (bits & (1 << i)) !== 0)
  const own = ((await node.layer.users?.()) ?? []).map(({ pid, program, needed, shared }) => ({
    filename: filenameOf(node),
    pid,
    program,
    needs: named(needed),
    refuses: named(~shared),
  }))
  const below = await Promise.all(node.children.map((edge) => (edge === undefined ? [] : usersOf(edge.node))))
  return [...own, ...below.flat()]
}

const chain = async (graph: Graph, top: ImageInfoArguments, job: JobContext): Promise<ImageDescription[]> => {
  const result: ImageDescription[] = []
  const names = new Set<string>()
  let image: Image | undefined = top
  while (image !== undefined) {
    const { filename }: Image = image
    // By every name that it has, and by its file, which may have more of them.
    const see = (name: string | undefined): void => {
      if (name === undefined) return
      if (names.has(name))
        throw new BlockError('invalid', `Backing file '${filename}' creates an infinite loop.`)
      names.add(name)
    }
    see(filename)
    const info = await one(graph, image, top.users === true, job, (node) => {
      const identity = fileIdentity(node)
      if (identity !== filename) see(identity)
    })
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
