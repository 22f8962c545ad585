/** What parents need of their children and share with others: rules by role, conflicts, and changes as transactions. */

import { BlockError } from '../base/errors.ts'
import {
  type Edge,
  PERM_ALL,
  PERM_CONSISTENT_READ,
  PERM_NAMES,
  PERM_RESIZE,
  PERM_WRITE,
  PERM_WRITE_UNCHANGED,
} from './edge.ts'
import type { PermissionPair, Staged } from './layer.ts'
import type { Node } from './node.ts'
import { ROLE_COW, ROLE_DATA, ROLE_FILTERED, ROLE_METADATA } from './open-context.ts'

export type Permissions = PermissionPair

/** What all users of a node need and share together. */
export const cumulative = (node: Node): Permissions => {
  let perm = 0
  let shared = PERM_ALL
  for (const edge of node.parents) {
    perm |= edge.perm
    shared &= edge.shared
  }
  return { perm, shared }
}

/** What a node asks of a child, given what its own users ask of it (QEMU's default rules by role). */
export const permissionsOfChild = (node: Node, role: number, own: Permissions): Permissions => {
  if ((role & ROLE_FILTERED) !== 0) return own
  if ((role & ROLE_COW) !== 0) {
    const shared = PERM_CONSISTENT_READ | PERM_WRITE_UNCHANGED
    const writable = (own.shared & PERM_WRITE) !== 0 ? PERM_WRITE | PERM_RESIZE : 0
    return { perm: own.perm & PERM_CONSISTENT_READ, shared: shared | writable }
  }
  let { perm, shared } = own
  if ((role & ROLE_METADATA) !== 0) {
    if (!node.settings.readOnly) perm |= PERM_WRITE | PERM_RESIZE
    if (!node.metadataOnly) perm |= PERM_CONSISTENT_READ
    shared &= ~(PERM_WRITE | PERM_RESIZE)
  }
  if ((role & ROLE_DATA) !== 0) {
    shared &= ~PERM_RESIZE
    if ((perm & PERM_WRITE_UNCHANGED) !== 0) perm |= PERM_WRITE
    if ((perm & PERM_WRITE) !== 0) perm |= PERM_RESIZE
  }
  return { perm, shared }
}

const names = (bits: number): string => PERM_NAMES.filter((_, i) => (bits & (1 << i)) !== 0).join(', ')

const uses = (edge: Edge): string =>
  `${edge.parent.describe()} (uses node '${edge.node.name}' as '${edge.name}' child)`

/** Throws kind `busy` when two users of the node contradict each other. */
const checkConflicts = (node: Node): void => {
  const edges = [...node.parents].reverse()
  for (const a of edges)
    for (const b of edges) {
      const conflict = a === b ? 0 : b.perm & ~a.shared
      if (conflict === 0) continue
      throw new BlockError(
        'busy',
        `Permission conflict on node '${node.name}': permissions '${names(conflict)}' are both required by ${uses(b)} and unshared by ${uses(a)}.`,
        { node: node.name },
      )
    }
}

const checkReadOnly = (node: Node, perm: number): void => {
  if ((perm & (PERM_WRITE | PERM_WRITE_UNCHANGED)) === 0 || !node.settings.readOnly) return
  throw new BlockError('read-only', 'Block node is read-only', { node: node.name })
}

/** A write behind the last whole unit would make the file larger. */
const checkAlignment = (node: Node, perm: number): void => {
  const isWritten = (perm & (PERM_WRITE | PERM_WRITE_UNCHANGED)) !== 0
  if (!isWritten || (perm & PERM_RESIZE) !== 0 || node.layer === undefined) return
  if (node.size % node.layer.geometry().requestAlign === 0) return
  throw new BlockError(
    'invalid',
    "Cannot get 'write' permission without 'resize': Image size is not a multiple of request alignment",
    { node: node.name },
  )
}

/** Nodes below and including `roots`, parents before children. */
const topological = (roots: Iterable<Node>): Node[] => {
  const order: Node[] = []
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    for (const edge of node.children) if (edge !== undefined) visit(edge.node)
    order.push(node)
  }
  for (const root of roots) visit(root)
  return order.reverse()
}

/**
 * Recomputes permissions from `roots` downwards after edges were changed, and tells the layers. All or nothing: on
 * failure every edge below has its old permissions again, and the caller undoes its own change.
 */
export const refreshPermissions = async (roots: Iterable<Node>): Promise<void> => {
  const before: { edge: Edge; perm: number; shared: number }[] = []
  const staged: Staged[] = []
  try {
    for (const node of topological(roots)) {
      if (node.closed) continue
      checkConflicts(node)
      const own = cumulative(node)
      checkReadOnly(node, own.perm)
      checkAlignment(node, own.perm)
      for (const edge of node.children) {
        if (edge === undefined) continue
        const next = edgePermissions(node, edge, own)
        if (next.perm === edge.perm && next.shared === edge.shared) continue
        before.push({ edge, perm: edge.perm, shared: edge.shared })
        edge.perm = next.perm
        edge.shared = next.shared
      }
      if (node.layer?.setPermissions !== undefined)
        staged.push(await node.layer.setPermissions(own.perm, own.shared))
    }
  } catch (error) {
    for (const { edge, perm, shared } of before.reverse()) {
      edge.perm = perm
      edge.shared = shared
    }
    for (const stage of staged.reverse()) await stage.abort()
    throw error
  }
  for (const stage of staged) await stage.commit()
}

/** With force-share the child's other users may do anything. */
export const edgePermissions = (node: Node, edge: Edge, own: Permissions): Permissions => {
  const usual = permissionsOfChild(node, edge.role, own)
  const { perm, shared } = node.layer?.childPermissions?.(usual, own) ?? usual
  return { perm, shared: edge.node.settings.forceShare ? PERM_ALL : shared }
}
