/** Nodes: adding, removing and showing them. */

import type {
  BlockDeviceInfo,
  BlockPermission,
  XDbgBlockGraph,
  XDbgBlockGraphNode,
} from '../../qapi/types.ts'
import { BlockError } from '../base/errors.ts'
import { PERM_QAPI_NAMES } from '../block/edge.ts'
import { filenameOf } from '../block/filename.ts'
import type { Graph } from '../block/graph.ts'
import type { Node } from '../block/node.ts'
import type { Options } from '../block/options.ts'
import { blockdevCreateJob } from '../job/blockdev-create.ts'
import { imageInfo, nextInChain } from '../job/node-info.ts'
import type { Handlers } from './handlers.ts'

export const blockHandlers = {
  'blockdev-add': async (args, { service, signal }) => {
    if (args['node-name'] === undefined)
      throw new BlockError('invalid', "'node-name' must be specified for the root node")
    const node = await service.graph.open(args as unknown as Options, { readOnly: false, signal })
    node.monitorOwned = true
    return {}
  },

  'blockdev-reopen': async ({ options }, { service }) => {
    await service.graph.reopen(options as unknown as Options[])
    return {}
  },

  'blockdev-del': async (args, { service }) => {
    await service.graph.remove(args['node-name'])
    return {}
  },

  'blockdev-create': async (args, { service }) => {
    const run = blockdevCreateJob(service.graph, args.options)
    const job = service.jobs.create({
      id: args['job-id'],
      type: 'create',
      kind: 'simple',
      autoDismiss: false,
      run,
    })
    job.start()
    return {}
  },

  'query-named-block-nodes': async ({ flat }, { service }) => {
    const nodes = service.graph.nodes().reverse()
    return Promise.all(nodes.map((node) => deviceInfo(node, flat === true)))
  },

  'x-debug-query-block-graph': async (_args, { service }) => debugGraph(service.graph),
} satisfies Pick<
  Handlers,
  | 'blockdev-add'
  | 'blockdev-reopen'
  | 'blockdev-del'
  | 'blockdev-create'
  | 'query-named-block-nodes'
  | 'x-debug-query-block-graph'
>

const chainDepth = (node: Node): number => {
  const next = nextInChain(node)
  return next === undefined ? 0 : 1 + chainDepth(next)
}

const deviceInfo = async (node: Node, flat: boolean): Promise<BlockDeviceInfo> => {
  const { settings } = node
  const image = await imageInfo(node, flat)
  const backing = node.backing?.node
  return {
    file: image.filename,
    'node-name': node.name,
    ro: settings.readOnly,
    drv: node.driver.name,
    ...(backing === undefined ? {} : { backing_file: filenameOf(backing) }),
    // Counted while the chain is listed, so not at all for a flat answer.
    backing_file_depth: flat ? 0 : chainDepth(node),
    active: true,
    encrypted: image.encrypted === true,
    detect_zeroes: settings.detectZeroes,
    bps: 0,
    bps_rd: 0,
    bps_wr: 0,
    iops: 0,
    iops_rd: 0,
    iops_wr: 0,
    image,
    cache: {
      writeback: settings.cache.writeback,
      direct: settings.cache.direct,
      'no-flush': settings.cache.noFlush,
    },
    write_threshold: 0,
  }
}

const permissionNames = (bits: number): BlockPermission[] =>
  PERM_QAPI_NAMES.filter((_, i) => (bits & (1 << i)) !== 0).reverse()

/** Users outside first, then nodes from the oldest on, children from the newest: QEMU lists all the other way round. */
const debugGraph = (graph: Graph): XDbgBlockGraph => {
  const ids = new Map<string, number>()
  const nodes: XDbgBlockGraphNode[] = []
  const idOf = (type: XDbgBlockGraphNode['type'], name: string): number => {
    const key = `${type} ${name}`
    const id = ids.get(key) ?? ids.size + 1
    ids.set(key, id)
    return id
  }
  const list = (type: XDbgBlockGraphNode['type'], name: string): number => {
    const id = idOf(type, name)
    if (!nodes.some((node) => node.id === id)) nodes.push({ id, type, name })
    return id
  }
  const edges: XDbgBlockGraph['edges'][number][] = []
  for (const { kind, name, edge } of graph.backends) {
    const parent = list(kind === 'job' ? 'block-job' : 'block-backend', name)
    edges.push({ parent, child: idOf('block-driver', edge.node.name), ...shown(edge) })
  }
  for (const node of graph.nodes()) {
    const parent = list('block-driver', node.name)
    for (const edge of node.children.toReversed())
      if (edge !== undefined)
        edges.push({ parent, child: idOf('block-driver', edge.node.name), ...shown(edge) })
  }
  return { nodes: nodes.reverse(), edges: edges.reverse() }
}

const shown = (edge: { name: string; perm: number; shared: number }) => ({
  name: edge.name,
  perm: permissionNames(edge.perm),
  'shared-perm': permissionNames(edge.shared),
})
