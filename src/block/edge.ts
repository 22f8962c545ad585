/** Who uses a node as what. All I/O of nodes and jobs goes through edges, and permissions live on them. */

import type { Node } from './node.ts'

/** Permission bits, as QEMU's: what a parent needs of a node, and what it lets others do meanwhile. */
export const PERM_CONSISTENT_READ = 1
export const PERM_WRITE = 2
export const PERM_WRITE_UNCHANGED = 4
export const PERM_RESIZE = 8
export const PERM_ALL = 15

/** Names of the bits, lowest first. */
export const PERM_NAMES = ['consistent read', 'write', 'write unchanged', 'resize'] as const
/** The same as QAPI's BlockPermission. */
export const PERM_QAPI_NAMES = ['consistent-read', 'write', 'write-unchanged', 'resize'] as const

/** The user at the upper end of an edge. */
export interface EdgeParent {
  readonly kind: 'node' | 'job' | 'backend'
  /** Node name, job id or the backend's name; empty for an unnamed backend. */
  readonly name: string
  /** A job's type. */
  readonly type?: string | undefined
  /** For messages: `node 'x'`, `backup job 'j0'`, `an unnamed block device`. */
  describe(): string
}

export class Edge {
  readonly parent: EdgeParent
  /** `file`, `backing`, `data-file`, …; a job's: `main node`, `target`, … */
  readonly name: string
  readonly role: number
  /** Position among the parent node's children: what `ExtentList.children` speaks of. 0 for other parents. */
  readonly index: number
  /** Changed by graph transactions only. */
  node: Node
  /** The child was opened within the parent's options, and is changed along with it. */
  isOwned = false
  /** PERM_* needed. */
  perm = 0
  /** PERM_* that others may have. */
  shared = PERM_ALL

  constructor(parent: EdgeParent, name: string, role: number, index: number, node: Node) {
    this.parent = parent
    this.name = name
    this.role = role
    this.index = index
    this.node = node
  }
}
