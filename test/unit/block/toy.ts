/**
 * A format as small as one can be, to see what the core does with a layer: its tables are arrays in memory, its data
 * lies in the child `file`. Every wait is a chance for others to get in between, drawn from a seed.
 */

import { setImmediate as nextTurn } from 'node:timers/promises'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ErrorKind } from '../../../src/base/errors.ts'
import { alignUp, GiB, SECTOR } from '../../../src/base/units.ts'
import { Backend } from '../../../src/block/backend.ts'
import type { Driver } from '../../../src/block/driver.ts'
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../../src/block/edge.ts'
import { CODED, DATA, type ExtentList, HOLE, ZERO } from '../../../src/block/extent.ts'
import { Graph } from '../../../src/block/graph.ts'
import type { Claim, Layer, Pack, WriteOptions } from '../../../src/block/layer.ts'
import type { Node } from '../../../src/block/node.ts'
import { type OpenContext, ROLE_IMAGE } from '../../../src/block/open-context.ts'
import type { Options } from '../../../src/block/options.ts'
import { type MemoryStorage, memoryDriver } from '../../../src/protocol/memory.ts'
import type { Random } from '../../support/random.ts'

export interface Cluster {
  readonly kind: typeof HOLE | typeof ZERO | typeof DATA | typeof CODED
  readonly at: number
  readonly codedLength: number
}

const EMPTY: Cluster = { kind: HOLE, at: -1, codedLength: 0 }

/** What an image is made of; it outlives the nodes that are opened on it. */
export interface ToyImage {
  size: number
  readonly cluster: number
  readonly requestAlign: number
  /** By guest cluster. */
  readonly clusters: Cluster[]
  /** First byte of the file never given out. */
  end: number
  readonly free: number[]
  backing?: string
  /** Called before metadata is published; throw to make that fail. */
  onCommit?: () => void
  /** Space that was claimed and given back. */
  aborted: number
  random?: Random
}

export const toyImage = (size: number, cluster: number, more: Partial<ToyImage> = {}): ToyImage => ({
  size,
  cluster,
  requestAlign: 1,
  clusters: Array.from({ length: Math.ceil(size / cluster) }, () => EMPTY),
  end: 0,
  free: [],
  aborted: 0,
  ...more,
})

class ToyLayer implements Layer {
  readonly #image: ToyImage
  readonly #context: OpenContext
  readonly pack: Pack
  readonly backing: { filename: string; format: string } | undefined

  constructor(image: ToyImage, context: OpenContext) {
    this.#image = image
    this.#context = context
    this.backing = image.backing === undefined ? undefined : { filename: image.backing, format: 'toy' }
    this.pack = {
      unit: image.cluster,
      codec: 'deflate',
      pack: async (plain) => {
        await this.#pause()
        const coded = deflateRawSync(plain)
        return coded.length < plain.length ? coded : null
      },
      unpack: async (coded, into) => {
        await this.#pause()
        into.set(inflateRawSync(coded))
      },
    }
  }

  async #pause(): Promise<void> {
    for (let turns = this.#image.random?.below(4) ?? 0; turns > 0; turns--) await nextTurn()
  }

  geometry() {
    const { size, cluster, requestAlign } = this.#image
    return {
      size,
      cluster,
      zeroUnit: cluster,
      discardUnit: cluster,
      requestAlign,
      maxTransfer: GiB,
      readsZero: true,
    }
  }

  async map(offset: number, length: number, out: ExtentList): Promise<void> {
    await this.#pause()
    const { cluster, clusters } = this.#image
    for (let at = offset; at < offset + length; ) {
      const inside = at % cluster
      const { kind, at: host, codedLength } = clusters[Math.floor(at / cluster)]!
      const place = kind === DATA ? host + inside : host
      if (!out.push(kind, cluster - inside, kind === HOLE || kind === ZERO ? -1 : 0, place, codedLength))
        return
      at += cluster - inside
    }
  }

  async claim(offset: number, length: number, out: ExtentList, how: WriteOptions): Promise<Claim> {
    await this.#pause()
    const { cluster, clusters } = this.#image
    const first = Math.floor(offset / cluster)
    const last = Math.ceil((offset + length) / cluster)
    if (how.codedLength === undefined && clusters[first]!.kind === DATA) {
      // In place.
      out.push(DATA, cluster - (offset % cluster), 0, clusters[first]!.at + (offset % cluster))
      return { commit: () => this.#publish(() => {}), abort: async () => {} }
    }
    let end = first + 1
    if (how.codedLength === undefined) while (end < last && clusters[end]!.kind !== DATA) end++
    out.widen(first * cluster, (end - first) * cluster)
    const places: number[] = []
    for (let i = first; i < end; i++) {
      const at = this.#allocate()
      places.push(at)
      if (how.codedLength === undefined) out.push(DATA, cluster, 0, at)
      else out.push(CODED, cluster, 0, at, how.codedLength)
    }
    const kind = how.codedLength === undefined ? DATA : CODED
    return {
      commit: () =>
        this.#publish(() => {
          for (const [k, at] of places.entries())
            this.#set(first + k, { kind, at, codedLength: how.codedLength ?? 0 })
        }),
      abort: async () => {
        this.#image.aborted += places.length
        this.#image.free.push(...places)
      },
    }
  }

  async #publish(change: () => void): Promise<void> {
    await this.#pause()
    this.#image.onCommit?.()
    change()
    await this.#pause()
  }

  #allocate(): number {
    const image = this.#image
    const reused = image.free.shift()
    if (reused !== undefined) return reused
    image.end += image.cluster
    return image.end - image.cluster
  }

  #set(index: number, next: Cluster): void {
    const { clusters, free } = this.#image
    const { at } = clusters[index]!
    clusters[index] = next
    if (at >= 0) this.#context.barrier().then(() => free.push(at))
  }

  async zero(offset: number, length: number): Promise<boolean> {
    await this.#publish(() => this.#setAll(offset, length, { ...EMPTY, kind: ZERO }))
    return true
  }

  async discard(offset: number, length: number): Promise<void> {
    await this.#publish(() => this.#setAll(offset, length, { ...EMPTY, kind: ZERO }))
  }

  #setAll(offset: number, length: number, next: Cluster): void {
    const { cluster } = this.#image
    if (offset % cluster !== 0) throw new Error('not whole clusters')
    for (let at = offset; at < offset + length; at += cluster) this.#set(at / cluster, next)
  }

  /** What the last cluster has behind the old end stays as it is: hiding that is the core's business. */
  async resize(size: number): Promise<void> {
    const { clusters, cluster } = this.#image
    while (clusters.length < Math.ceil(size / cluster)) clusters.push(EMPTY)
    this.#image.size = size
  }

  async close(): Promise<void> {}
}

/** The format over images by name; option `image` says which. */
const toyDriver = (images: ReadonlyMap<string, ToyImage>): Driver => ({
  name: 'toy',
  kind: 'format',
  backing: true,
  compresses: true,
  async open(context) {
    const image = images.get(context.options.requiredString('image'))!
    await context.child('file', ROLE_IMAGE)
    return new ToyLayer(image, context)
  },
})

/** A graph with these drivers and no others; nothing may warn. */
export const graphOf = (drivers: readonly Driver[]): Graph =>
  new Graph(
    {
      all: drivers,
      byName: (name) => drivers.find((driver) => driver.name === name),
      byProtocol: (prefix) => drivers.find((driver) => driver.protocolNames?.includes(prefix)),
      forPath: () => 'memory',
    },
    { secret: () => new Uint8Array(), warn: () => {} },
  )

export interface ToyWorld {
  readonly graph: Graph
  readonly images: Map<string, ToyImage>
  readonly files: Map<string, MemoryStorage>
  /** Opens an image that is in both maps. */
  open(name: string, options?: Options): Promise<Node>
}

export const toyWorld = (more: readonly Driver[] = []): ToyWorld => {
  const images = new Map<string, ToyImage>()
  const files = new Map<string, MemoryStorage>()
  const graph = graphOf([toyDriver(images), memoryDriver(files), ...more])
  return {
    graph,
    images,
    files,
    open: (name, options = {}) =>
      graph.open(
        {
          driver: 'toy',
          'node-name': name,
          image: name,
          discard: 'unmap',
          file: { driver: 'memory', filename: name },
          ...options,
        },
        { readOnly: false },
      ),
  }
}

export const hold = (graph: Graph, node: Node): Promise<Backend> =>
  Backend.attach(graph, node, { perm: PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE })

/** All guest bytes, read in pieces of `step`. */
export const contentOf = async (node: Node, step = node.size): Promise<Buffer> => {
  const bytes = Buffer.alloc(node.size, 0xee)
  for (let at = 0; at < bytes.length; at += step)
    await node.read(at, bytes.subarray(at, Math.min(at + step, bytes.length)))
  return bytes
}

/** A protocol that insists on whole sectors, and notes what it was asked. */
export const sectorDriver = (
  storage: Buffer,
  unit: number,
  log: string[] = [],
  pause: () => Promise<void> = async () => {},
): Driver => {
  const check = (verb: string, offset: number, length: number): void => {
    log.push(`${verb} ${offset} ${length}`)
    if (offset % unit !== 0 || length % unit !== 0) throw new Error(`${verb} of ${length} at ${offset}`)
  }
  const geometry = {
    size: alignUp(storage.length, SECTOR),
    cluster: 0,
    zeroUnit: unit,
    discardUnit: unit,
    requestAlign: unit,
    maxTransfer: 4 * unit,
    readsZero: true,
  }
  return {
    name: 'sectors',
    kind: 'protocol',
    async open() {
      return {
        geometry: () => geometry,
        async read(offset, into) {
          check('read', offset, into.length)
          await pause()
          storage.copy(into, 0, offset)
        },
        async write(offset, from) {
          check('write', offset, from.length)
          await pause()
          storage.set(from, offset)
        },
        async zero(offset, length) {
          check('zero', offset, length)
          await pause()
          storage.fill(0, offset, offset + length)
          return true
        },
        async discard(offset, length) {
          check('discard', offset, length)
        },
        async close() {},
      }
    },
  }
}

/** For `t.rejects`: an error of this kind, whatever it says. */
export const ofKind = (kind: ErrorKind): { kind: ErrorKind; message: RegExp } => ({ kind, message: /./ })
