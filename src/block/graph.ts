/** The registry of open nodes: names, who uses whom, and how nodes come and go. */

import { BlockError } from '../base/errors.ts'
import type { Backend } from './backend.ts'
import type { Edge } from './edge.ts'
import type { Driver } from './layer.ts'
import type { Node } from './node.ts'
import { type OpenFlags, openNode } from './open.ts'
import type { Options } from './options.ts'
import { type Permissions, refreshPermissions } from './permissions.ts'

/** What the graph asks of the house around it. */
export interface GraphEnvironment {
  /** Bytes of a secret object; kind `not-found` for an unknown id. */
  secret(id: string): Uint8Array
  warn(text: string): void
  /** The open gate for a file that an image names: throws kind `denied` where policy forbids it. */
  checkImplied?(filename: string, image: string | undefined): void
}

/** The drivers of the house, by name and by protocol prefix. */
export interface Drivers {
  /** In probe order, raw last. */
  readonly all: readonly Driver[]
  byName(name: string): Driver | undefined
  byProtocol(prefix: string): Driver | undefined
  /** `file`, or the driver for a special file of the host. */
  forPath(path: string): string
}

const NAME = /^[A-Za-z][A-Za-z0-9._-]{0,30}$/

export class Graph {
  readonly environment: GraphEnvironment
  /** Users outside the graph. */
  readonly backends = new Set<Backend>()
  readonly #drivers: Drivers
  /** Oldest first. */
  readonly #nodes = new Map<string, Node>()
  /** Names of nodes that are being opened. */
  readonly #reserved = new Set<string>()
  #counter = 0

  constructor(drivers: Drivers, environment: GraphEnvironment) {
    this.#drivers = drivers
    this.environment = environment
  }

  drivers(): readonly Driver[] {
    return this.#drivers.all
  }

  driver(name: string): Driver | undefined {
    return this.#drivers.byName(name)
  }

  protocolDriver(prefix: string): Driver | undefined {
    return this.#drivers.byProtocol(prefix)
  }

  fileDriverFor(path: string): string {
    return this.#drivers.forPath(path)
  }

  /** Oldest first. */
  nodes(): Node[] {
    return [...this.#nodes.values()]
  }

  find(name: string): Node | undefined {
    return this.#nodes.get(name)
  }

  /** The node of that name. Kind `not-found` otherwise, in the words of a device lookup. */
  lookup(name: string): Node {
    const node = this.#nodes.get(name)
    if (node === undefined)
      throw new BlockError('not-found', `Cannot find device='${name}' nor node-name='${name}'`)
    return node
  }

  /** Opens options as a node that nobody uses yet: attach an edge, make it monitor-owned, or release it. */
  open(options: Options, flags: OpenFlags): Promise<Node> {
    return openNode(this, options, flags)
  }

  /** The name to use: as given, or an automatic one. Kind `invalid` for a bad or taken one. */
  checkName(name: unknown): string {
    if (name === undefined) return this.#automaticName()
    if (typeof name !== 'string' || !NAME.test(name))
      throw new BlockError('invalid', `Invalid node-name: '${String(name)}'`)
    if (this.#nodes.has(name) || this.#reserved.has(name))
      throw new BlockError('invalid', `Duplicate nodes with node-name='${name}'`)
    return name
  }

  #automaticName(): string {
    const random = Math.floor(Math.random() * 100)
    return `#block${this.#counter++}${String(random).padStart(2, '0')}`
  }

  reserve(node: Node): void {
    this.#reserved.add(node.name)
  }

  unreserve(node: Node): void {
    this.#reserved.delete(node.name)
  }

  add(node: Node): void {
    this.#reserved.delete(node.name)
    this.#nodes.set(node.name, node)
  }

  /** Puts an edge in place with its permissions, all the way down; kind `busy` on a conflict, and nothing changed. */
  async attach(edge: Edge, { perm, shared }: Permissions): Promise<Edge> {
    edge.perm = perm
    edge.shared = shared
    edge.node.parents.add(edge)
    try {
      await refreshPermissions([edge.node])
    } catch (error) {
      edge.node.parents.delete(edge)
      throw error
    }
    return edge
  }

  /** Changes what an edge needs and shares; kind `busy` on a conflict, and nothing changed. */
  async setPermissions(edge: Edge, { perm, shared }: Permissions): Promise<void> {
    const before = { perm: edge.perm, shared: edge.shared }
    edge.perm = perm
    edge.shared = shared
    try {
      await refreshPermissions([edge.node])
    } catch (error) {
      Object.assign(edge, before)
      throw error
    }
  }

  /** Takes an edge away and closes the node below when nobody else uses it. */
  async detach(edge: Edge): Promise<void> {
    if (!edge.node.parents.delete(edge)) return
    const node = edge.node
    if (this.#isUsed(node)) await refreshPermissions([node])
    else await this.#close(node)
  }

  /**
   * Runs `change` while no request is in flight at `node` or anything that leads to it: users above hold new ones
   * back, and jobs are paused meanwhile.
   */
  async drained<T>(node: Node, change: () => Promise<T>): Promise<T> {
    const users = [...this.backends].filter((backend) => reaches(backend.node, node))
    const held = users.map((backend) => backend.hold())
    try {
      await Promise.all(held)
      return await change()
    } finally {
      for (const backend of users) backend.release()
    }
  }

  /** Closes the node when nobody uses it. */
  async release(node: Node): Promise<void> {
    if (!this.#isUsed(node)) await this.#close(node)
  }

  /** blockdev-del: refusals in QEMU's order. */
  async remove(name: string): Promise<void> {
    const node = this.#nodes.get(name)
    if (node === undefined) throw new BlockError('not-found', `Failed to find node with node-name='${name}'`)
    const parents = [...node.parents]
    if (parents.some((edge) => edge.parent.kind === 'backend'))
      throw new BlockError('busy', `Node ${name} is in use`)
    const job = parents.find((edge) => edge.parent.kind === 'job')
    if (job !== undefined)
      throw new BlockError(
        'busy',
        `Node '${name}' is busy: block device is in use by block job: ${job.parent.type}`,
      )
    const overlay = parents.find((edge) => edge.name === 'backing')
    if (overlay !== undefined)
      throw new BlockError(
        'busy',
        `Node '${name}' is busy: node is used as backing hd of '${overlay.node.name === name ? overlay.parent.name : overlay.node.name}'`,
      )
    if (!node.monitorOwned) throw new BlockError('invalid', `Node ${name} is not owned by the monitor`)
    if (parents.length > 0) throw new BlockError('busy', `Block device ${name} is in use`)
    node.monitorOwned = false
    await this.#close(node)
  }

  /** Closes every node, users first. For the end of the process. */
  async closeAll(): Promise<void> {
    for (const node of this.nodes()) node.monitorOwned = false
    for (const node of this.nodes().reverse()) await this.release(node)
  }

  #isUsed(node: Node): boolean {
    return node.monitorOwned || node.parents.size > 0
  }

  async #close(node: Node): Promise<void> {
    if (node.closed) return
    this.#nodes.delete(node.name)
    let failure: unknown
    try {
      await node.flush()
    } catch (error) {
      failure = error
    }
    node.closed = true
    try {
      await node.layer.close()
    } catch (error) {
      failure ??= error
    }
    for (const edge of node.children) {
      if (edge === undefined) continue
      edge.node.parents.delete(edge)
      if (!this.#isUsed(edge.node)) await this.#close(edge.node)
      else await refreshPermissions([edge.node]).catch((error: unknown) => (failure ??= error))
    }
    if (failure !== undefined) throw failure
  }
}

/** Whether requests on `from` can come to `target`. */
const reaches = (from: Node, target: Node): boolean =>
  from === target || from.children.some((edge) => edge !== undefined && reaches(edge.node, target))
