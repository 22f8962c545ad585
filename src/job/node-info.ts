/** What can be told about an open node: QAPI's BlockNodeInfo and what is built on it. */

import type {
  BlockChildInfo,
  BlockGraphInfo,
  BlockNodeInfo,
  ImageInfo,
  ImageInfoSpecific,
} from '../../qapi/types.ts'
import type { FormatInfo } from '../block/facets.ts'
import { besides, filenameOf } from '../block/filename.ts'
import type { Node } from '../block/node.ts'
import { ROLE_DATA, ROLE_FILTERED, ROLE_METADATA } from '../block/open-context.ts'

/** Bytes in use on the medium by the node and what it stores its data in; undefined where it cannot be told. */
const allocatedSize = async (node: Node): Promise<number | undefined> => {
  if (node.layer.allocatedSize !== undefined) return node.layer.allocatedSize()
  if (node.driver.kind === 'protocol' || node.driver.protocolNames !== undefined) return undefined
  let sum = 0
  for (const edge of node.children) {
    if (edge === undefined || (edge.role & (ROLE_DATA | ROLE_METADATA | ROLE_FILTERED)) === 0) continue
    const below = await allocatedSize(edge.node)
    if (below === undefined) return undefined
    sum += below
  }
  return sum
}

/** One node by itself. */
export const nodeInfo = async (node: Node): Promise<BlockNodeInfo> => {
  const { layer } = node
  const own = await layer.info?.()
  const actual = await allocatedSize(node)
  const passed = own === undefined && node.driver.kind !== 'protocol' ? await belowInfo(node) : own
  const snapshots = passed?.snapshots ?? []
  const cluster = passed?.clusterSize ?? node.geometry().cluster
  return {
    filename: filenameOf(node),
    format: node.driver.name,
    'virtual-size': node.size,
    ...(actual === undefined ? {} : { 'actual-size': actual }),
    ...(cluster > 0 ? { 'cluster-size': cluster } : {}),
    ...(passed?.dirty === undefined ? {} : { 'dirty-flag': passed.dirty }),
    ...(own?.encrypted === true ? { encrypted: true } : {}),
    ...(own?.compressed === true ? { compressed: true } : {}),
    ...backingNames(node),
    ...(snapshots.length === 0 ? {} : { snapshots: [...snapshots] }),
    ...(own?.specific === undefined ? {} : { 'format-specific': own.specific as ImageInfoSpecific }),
  }
}

/** A node that knows nothing of itself (raw, filters) is as dirty as what it shows, and has its clusters and snapshots. */
const belowInfo = async (node: Node): Promise<FormatInfo | undefined> => {
  const below = node.children[0]?.node
  if (below === undefined) return undefined
  return below.layer.info === undefined ? belowInfo(below) : below.layer.info()
}

const backingNames = (node: Node): Partial<BlockNodeInfo> => {
  const { backing } = node.layer
  if (backing === undefined) return {}
  return {
    'backing-filename': backing.filename,
    ...fullBackingName(node, backing.filename),
    ...(backing.format === undefined ? {} : { 'backing-filename-format': backing.format }),
  }
}

/** Left out where a relative name cannot be resolved. */
const fullBackingName = (node: Node, name: string): Partial<BlockNodeInfo> => {
  try {
    return { 'full-backing-filename': besides(node, name) }
  } catch {
    return {}
  }
}

/** A node and the nodes that it stores itself in, as `qemu-img info` prints it; its own backing file is not among them. */
export const graphInfo = async (node: Node, isTop = true): Promise<BlockGraphInfo> => {
  const children: BlockChildInfo[] = []
  // The youngest first, as QEMU keeps them.
  for (const edge of node.children.toReversed()) {
    if (edge === undefined || (isTop && edge.name === 'backing')) continue
    children.push({ name: edge.name, info: await graphInfo(edge.node, false) })
  }
  return { ...(await nodeInfo(node)), children }
}

/** What stands behind a node: its backing file, or what a filter shows. */
export const nextInChain = (node: Node): Node | undefined =>
  node.backing?.node ?? (node.driver.kind === 'filter' ? filtered(node) : undefined)

/** The child whose content the node shows as its own. */
const filtered = (node: Node): Node | undefined =>
  node.children.find((edge) => edge !== undefined && (edge.role & ROLE_FILTERED) !== 0)?.node

/** A node with the chain behind it. */
export const imageInfo = async (node: Node, flat: boolean): Promise<ImageInfo> => {
  const info = await nodeInfo(node)
  const next = flat ? undefined : nextInChain(node)
  return next === undefined ? info : { ...info, 'backing-image': await imageInfo(next, false) }
}
