/** image-snapshot: listing, taking, going back to and deleting internal snapshots. */

import type { ImageSnapshotArguments, ImageSnapshotResult } from '../../qapi/types.ts'
import { BlockError, prefixError, systemText, toBlockError } from '../base/errors.ts'
import { sourceEpoch } from '../base/uuid.ts'
import type { SnapshotFacet, SnapshotInfo } from '../block/facets.ts'
import type { Graph } from '../block/graph.ts'
import type { Node } from '../block/node.ts'
import type { JobRun } from './context.ts'
import { holdImage, thenClose } from './image.ts'

export const imageSnapshotJob = (
  graph: Graph,
  args: ImageSnapshotArguments,
): JobRun<ImageSnapshotResult> => ({
  async run(job) {
    const { action, snapshot } = args
    if (action !== 'list' && snapshot === undefined)
      throw new BlockError('invalid', "Parameter 'snapshot' is missing")
    const image = await holdImage(graph, args, { id: job.id, type: 'image-snapshot' }, 'target', {
      signal: job.signal,
      writable: action !== 'list',
    })
    const { node } = image.backend
    const holder = holderOf(node)
    return thenClose(image, async () => {
      if (action !== 'list') {
        await graph.drained(node, () => ACTIONS[action](holder.layer.snapshots, snapshot!, holder))
        await node.flush()
      }
      return { snapshots: [...(await listOf(holder))] }
    })
  },
})

/** The node that has the snapshots: the first below filters and raw that knows of such. */
const holderOf = (node: Node): Node => {
  const children = node.children.filter((edge) => edge !== undefined)
  const [only] = children
  const passes = node.layer.snapshots === undefined && node.layer.info === undefined
  return passes && only !== undefined && children.length === 1 ? holderOf(only.node) : node
}

/** What the image has; a format that only shows its snapshots tells them as `info` does. */
const listOf = async ({ layer }: Node): Promise<readonly SnapshotInfo[]> =>
  layer.snapshots?.list() ?? (await layer.info?.())?.snapshots ?? []

type Action = (facet: SnapshotFacet | undefined, snapshot: string, node: Node) => Promise<void>

const create: Action = async (facet, name) => {
  try {
    if (facet === undefined) throw new BlockError('unsupported', systemText('ENOTSUP'))
    const epoch = sourceEpoch()
    const now = epoch === undefined ? Date.now() : epoch * 1000
    await facet.create(name, { seconds: Math.floor(now / 1000), nanoseconds: (now % 1000) * 1_000_000 })
  } catch (error) {
    throw prefixError(error, `Could not create snapshot '${name}': `)
  }
}

const apply: Action = async (facet, selector, { bitmaps }) => {
  try {
    // What they recorded would not be what has changed.
    if (bitmaps.size > 0) throw new BlockError('busy', 'Device has active dirty bitmaps')
    if (facet === undefined) throw new BlockError('unsupported', 'Block driver does not support snapshots')
    await facet.apply(selector).catch((error: unknown) => {
      const { kind } = toBlockError(error)
      if (kind !== 'not-found') throw prefixError(error, 'Failed to load snapshot: ')
      throw new BlockError(kind, `Failed to load snapshot: ${systemText('ENOENT')}`, { cause: error })
    })
  } catch (error) {
    throw prefixError(error, `Could not apply snapshot '${selector}': `)
  }
}

/** By name alone: an id may be another snapshot's name. */
const remove: Action = async (facet, snapshot) => {
  const found = facet?.list().some(({ name }) => name === snapshot) ?? false
  try {
    if (!found) throw new BlockError('not-found', 'snapshot not found')
    await facet!.remove(snapshot)
  } catch (error) {
    throw prefixError(error, `Could not delete snapshot '${snapshot}': `)
  }
}

const ACTIONS = { create, apply, delete: remove } as const
