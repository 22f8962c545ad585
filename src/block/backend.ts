/**
 * The user end of the graph: jobs and the command line do their I/O through a backend. It holds the edge with
 * the permissions, and it is where draining holds new requests back, so that requests already on their way through
 * the graph are never held up half way.
 */

import { BlockError } from '../base/errors.ts'
import { readPacked } from './coded.ts'
import { Edge, type EdgeParent, PERM_ALL } from './edge.ts'
import type { Graph } from './graph.ts'
import type { Pack, WriteOptions, ZeroOptions } from './layer.ts'
import type { Node } from './node.ts'
import { takesCopies, withPlace } from './offload.ts'

export interface BackendOwner {
  readonly kind: 'job' | 'backend'
  /** Job id, or the backend's name; empty for an unnamed one. */
  readonly name: string
  readonly type?: string | undefined
  /** A drain begins or ends: a job pauses meanwhile. */
  drain?(begin: boolean): void
}

const ANONYMOUS: BackendOwner = { kind: 'backend', name: '' }

export class Backend implements EdgeParent {
  readonly kind: 'job' | 'backend'
  readonly name: string
  readonly type: string | undefined
  readonly #owner: BackendOwner
  readonly #graph: Graph
  #edge!: Edge
  #inFlight = 0
  /** Drains in force. */
  #held = 0
  #whenFree: (() => void)[] = []
  #whenIdle: (() => void)[] = []

  private constructor(graph: Graph, owner: BackendOwner) {
    this.#graph = graph
    this.#owner = owner
    this.kind = owner.kind
    this.name = owner.name
    this.type = owner.type
  }

  /** Takes hold of a node. Kind `busy` when another user's permissions are in the way. */
  static async attach(
    graph: Graph,
    node: Node,
    use: { edge?: string; perm: number; shared?: number; owner?: BackendOwner },
  ): Promise<Backend> {
    const backend = new Backend(graph, use.owner ?? ANONYMOUS)
    const edge = new Edge(backend, use.edge ?? 'root', 0, 0, node)
    backend.#edge = await graph.attach(edge, { perm: use.perm, shared: use.shared ?? PERM_ALL })
    graph.backends.add(backend)
    return backend
  }

  describe(): string {
    if (this.kind === 'job') return `${this.type} job '${this.name}'`
    return this.name === '' ? 'an unnamed block device' : `block device '${this.name}'`
  }

  get edge(): Edge {
    return this.#edge
  }

  get node(): Node {
    return this.#edge.node
  }

  get size(): number {
    return this.#edge.node.size
  }

  read(offset: number, into: Uint8Array, signal?: AbortSignal): Promise<void> {
    return this.#request(offset, into.length, () => this.node.read(offset, into, signal))
  }

  write(offset: number, from: Uint8Array, how?: WriteOptions): Promise<void> {
    return this.#change(offset, from.length, () => this.node.write(offset, from, how))
  }

  /**
   * Has the host copy guest bytes of `source`, from file to file. False where that cannot be: nothing was changed then.
   * While either side is held, too: a request that waits for one would hold up the drain of the other.
   */
  async copyFrom(
    offset: number,
    source: Backend,
    sourceOffset: number,
    length: number,
    how: WriteOptions,
  ): Promise<boolean> {
    if (this.#held > 0 || source.#held > 0 || !takesCopies(this.node)) return false
    let copied = false
    await source.#request(sourceOffset, length, () =>
      this.#change(offset, length, async () => {
        copied = await withPlace(source.node, sourceOffset, length, (place) =>
          this.node.copyFrom(offset, place, how),
        )
      }),
    )
    return copied
  }

  /** Reads a unit that lies in the chain as a target packs it, and answers its packed bytes: see `coded.ts`. */
  readPacked(
    pack: Pack,
    offset: number,
    into: Uint8Array,
    signal?: AbortSignal,
  ): Promise<Uint8Array | undefined> {
    return this.#request(offset, into.length, () => readPacked(this.node, pack, offset, into, signal))
  }

  zero(offset: number, length: number, how?: ZeroOptions): Promise<void> {
    return this.#change(offset, length, () => this.node.zero(offset, length, how))
  }

  discard(offset: number, length: number): Promise<void> {
    // Only a hint: nobody relies on it, so it need not be durable.
    return this.#request(offset, length, () => this.node.discard(offset, length))
  }

  flush(): Promise<void> {
    return this.#request(0, 0, () => this.node.flush())
  }

  setPermissions(perm: number, shared: number): Promise<void> {
    return this.#graph.setPermissions(this.#edge, { perm, shared })
  }

  /** Lets go of the node; it closes when nobody else uses it. Errors of that close are the caller's. */
  async detach(): Promise<void> {
    if (!this.#graph.backends.delete(this)) return
    await this.#graph.detach(this.#edge)
  }

  /** Holds new requests back and resolves when none is in flight. Every call is followed by one of `release`. */
  async hold(): Promise<void> {
    if (this.#held++ === 0) this.#owner.drain?.(true)
    while (this.#inFlight > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve))
  }

  release(): void {
    if (--this.#held > 0) return
    this.#owner.drain?.(false)
    const waiting = this.#whenFree
    this.#whenFree = []
    for (const resume of waiting) resume()
  }

  /** Without a write cache (`cache=writethrough`), what is done is durable. */
  #change(offset: number, length: number, start: () => Promise<void>): Promise<void> {
    return this.#request(offset, length, async () => {
      await start()
      if (!this.node.settings.cache.writeback) await this.node.flush()
    })
  }

  /** Kind `range` for what lies beyond the size, though the file below might grow: users don't make images larger. */
  async #request<T>(offset: number, length: number, start: () => Promise<T>): Promise<T> {
    while (this.#held > 0) await new Promise<void>((resolve) => this.#whenFree.push(resolve))
    if (offset + length > this.size)
      throw new BlockError(
        'range',
        `Request of ${length} bytes at ${offset} lies beyond the image's ${this.size} bytes`,
        { node: this.node.name, offset },
      )
    this.#inFlight++
    try {
      return await start()
    } finally {
      if (--this.#inFlight === 0 && this.#whenIdle.length > 0) {
        const waiting = this.#whenIdle
        this.#whenIdle = []
        for (const resume of waiting) resume()
      }
    }
  }
}
