/** The registry of open nodes: names, who uses whom, and how nodes come and go. */

import { BlockError, toBlockError } from '../base/errors.ts'
import { Mutex } from '../base/mutex.ts'
import type { Backend } from './backend.ts'
import type { Driver } from './driver.ts'
import type { Edge } from './edge.ts'
import type { Node } from './node.ts'
import type { Announce } from './node-event.ts'
import { type OpenFlags, openNode } from './open.ts'
import type { Options } from './options.ts'
import { type Permissions, refreshPermissions } from './permissions.ts'
import { reopenNodes } from './reopen.ts'
import type { UserObjectLookup } from './user-object.ts'

/** What the graph asks of the house around it. */
export interface GraphEnvironment {
  /** Bytes of a secret object; kind `not-found` for an unknown id. */
  secret(id: string): Uint8Array
  /** Objects made by users; absent: there are none. */
  readonly objects?: UserObjectLookup
  warn(text: string): void
  /** Lines that stand as they are; absent: they go where warnings go. */
  notice?(text: string): void
  /** Errors that no caller hears of; absent: they go where warnings go. */
  complain?(text: string): void
  /** Lines that belong to what the program was asked for; absent: they are dropped. */
  tell?(text: string): void
  /** Tells users of a monitor what happened to a node; absent: nobody is told. */
  readonly announce?: Announce
  /** Ends the process, with this line; absent: nothing does, and the request fails. */
  fatal?(text: string): never
  /** The open gate for a file that an image names: throws kind `denied` where policy forbids it. */
  checkImplied?(filename: string, image: string | undefined): void
  /**
   * Throws what the schema has against these BlockdevCreateOptions of a format, which need neither a node nor a size;
   * absent: whoever asks for an image has looked already.
   */
  checkCreation?(format: string, options: Options): Promise<void>
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

const NAME = /^[A-Za-z][A-Za-z0-9._-]*$/
const MAX_NAME = 31

export class Graph {
  readonly environment: GraphEnvironment
  /** Users outside the graph. */
  readonly backends = new Set<Backend>()
  readonly #drivers: Drivers
  readonly #nodes = new Map<string, Node>()
  /** Names of nodes that are being opened. */
  readonly #reserved = new Set<string>()
  readonly #changes = new Mutex()
  readonly #reopens = new Mutex()
  #counter = 0
  #placed = 0

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
    return [...this.#nodes.values()].sort((a, b) => a.place - b.place)
  }

  find(name: string): Node | undefined {
    return this.#nodes.get(name)
  }

  /** The node of that name. Kind `not-found` otherwise, in the words of a device lookup. */
  lookup(name: string): Node {
    const node = this.#nodes.get(name)
    if (node === undefined) throw unknownNode(name)
    return node
  }

  /** Opens options as a node that nobody uses yet: attach an edge, make it monitor-owned, or release it. */
  open(options: Options, flags: OpenFlags): Promise<Node> {
    return openNode(this, options, flags)
  }

  /** The name to use: as given, or an automatic one. Kind `invalid` for a bad or taken one. */
  checkName(name: string | undefined): string {
    if (name === undefined) return this.#automaticName()
    if (!NAME.test(name)) throw new BlockError('invalid', `Invalid node-name: '${name}'`)
    if (name.length > MAX_NAME) throw new BlockError('invalid', 'Node name too long')
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

  /** Gives a node that is being opened its place among the others, once. */
  place(node: Node): void {
    if (node.place === 0) node.place = ++this.#placed
  }

  add(node: Node): void {
    this.place(node)
    this.#reserved.delete(node.name)
    this.#nodes.set(node.name, node)
  }

  /**
   * A change of edges with all that follows for permissions, wholly or not at all. One at a time: a second one that
   * looked at edges while the first waits for a lock would count on what may still be taken back.
   */
  #change(roots: readonly Node[], apply: () => void, undo: () => void): Promise<void> {
    return this.#changes.run(async () => {
      apply()
      try {
        await refreshPermissions(roots)
      } catch (error) {
        undo()
        throw error
      }
    })
  }

  /**
   * Puts an edge in place with its permissions, all the way down. Kind `busy` on a conflict and `not-found` for a node
   * that was closed meanwhile; nothing changed then.
   */
  async attach(edge: Edge, { perm, shared }: Permissions): Promise<Edge> {
    const { node } = edge
    const apply = (): void => {
      if (this.#nodes.get(node.name) !== node) throw unknownNode(node.name)
      edge.perm = perm
      edge.shared = shared
      node.parents.add(edge)
    }
    await this.#change([node], apply, () => node.parents.delete(edge))
    return edge
  }

  /** Changes what an edge needs and shares; kind `busy` on a conflict, and nothing changed. */
  setPermissions(edge: Edge, { perm, shared }: Permissions): Promise<void> {
    const before = { perm: 0, shared: 0 }
    const apply = (): void => {
      before.perm = edge.perm
      before.shared = edge.shared
      edge.perm = perm
      edge.shared = shared
    }
    return this.#change([edge.node], apply, () => Object.assign(edge, before))
  }

  /** Brings permissions below a node up to date with its settings. */
  refresh(node: Node): Promise<void> {
    return this.#change(
      [node],
      () => {},
      () => {},
    )
  }

  /** Takes an edge away and closes the node below when nobody else uses it. */
  async detach(edge: Edge): Promise<void> {
    const { node } = edge
    if (!node.parents.delete(edge)) return
    try {
      if (this.#isUsed(node)) await this.refresh(node)
    } finally {
      await this.release(node)
    }
  }

  /**
   * Runs `change` while no request is in flight at `node` or anything that leads to it: users above hold new ones
   * back, and jobs are paused meanwhile.
   */
  async drained<T>(node: Node, change: () => Promise<T>): Promise<T> {
    const users = [...this.backends].filter((backend) => nodesBelow(backend.node).has(node))
    const held = users.map((backend) => backend.hold())
    try {
      await Promise.all(held)
      return await change()
    } finally {
      for (const backend of users) backend.release()
    }
  }

  /** blockdev-reopen: see `reopen.ts`. One at a time. */
  reopen(list: readonly Options[]): Promise<void> {
    return this.#reopens.run(() => reopenNodes(this, list))
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
        `Node '${name}' is busy: node is used as backing hd of '${overlay.parent.name}'`,
      )
    if (!node.monitorOwned) throw new BlockError('invalid', `Node ${name} is not owned by the monitor`)
    if (parents.length > 0) throw new BlockError('busy', `Block device ${name} is in use`)
    node.monitorOwned = false
    // The node is gone all the same; QEMU does not even say what went wrong.
    await this.#close(node).catch((error: unknown) => {
      this.environment.warn(`Closing node '${name}': ${toBlockError(error).message}`)
    })
  }

  /** Closes every node, users first; the first failure is thrown when all are closed. For the end of the process. */
  async closeAll(): Promise<void> {
    const failures: unknown[] = []
    for (const node of this.nodes()) node.monitorOwned = false
    for (const node of this.nodes().reverse())
      await this.release(node).catch((error: unknown) => failures.push(error))
    if (failures.length > 0) throw failures[0]
  }

  #isUsed(node: Node): boolean {
    return node.monitorOwned || node.parents.size > 0
  }

  async #close(node: Node): Promise<void> {
    if (this.#nodes.get(node.name) !== node) return
    this.#nodes.delete(node.name)
    const failures: unknown[] = []
    const note = (error: unknown): void => {
      failures.push(error)
    }
    await node.flush().catch(note)
    node.closed = true
    // Not while a change of permissions has it in hand, for locks belong to an open file.
    await this.#changes.run(() => node.layer.close()).catch(note)
    for (const edge of node.children) if (edge !== undefined) await this.detach(edge).catch(note)
    if (failures.length > 0) throw failures[0]
  }
}

const unknownNode = (name: string): BlockError =>
  new BlockError('not-found', `Cannot find device='${name}' nor node-name='${name}'`)

/** `top` and every node that requests on it can come to. */
const nodesBelow = (top: Node, into = new Set<Node>()): Set<Node> => {
  if (into.has(top)) return into
  into.add(top)
  for (const edge of top.children) if (edge !== undefined) nodesBelow(edge.node, into)
  return into
}
