/**
 * One open block node. The single class behind every image, protocol and filter: it checks what callers ask, keeps
 * count of requests in flight, and gives the verbs that a layer leaves out their one meaning (the table in `layer.ts`).
 */

import { BlockError } from '../base/errors.ts'
import { LruMap } from '../base/lru.ts'
import { RangeLock } from '../base/range-lock.ts'
import { alignDown, alignUp, EXACT_SECTORS, isExactSize, SECTOR } from '../base/units.ts'
import { isZero } from '../base/zero.ts'
import type { DirtyBitmap } from './dirty-bitmap.ts'
import type { Driver } from './driver.ts'
import type { Edge, EdgeParent } from './edge.ts'
import { DATA, type ExtentList, RECURSE } from './extent.ts'
import type { DebugFacet, VmStateFacet } from './facets.ts'
import { Generations } from './generations.ts'
import type { Geometry, Layer, Preallocation, WriteOptions, ZeroOptions } from './layer.ts'
import { copyInto, type Place } from './offload.ts'
import type { Options } from './options.ts'
import { readAny } from './read.ts'
import { resizeNode } from './resize.ts'
import { writeAny } from './write.ts'
import { zeroNode } from './zero.ts'

const NO_OPTIONS: WriteOptions = {}
/** Unpacked units kept per node, so that small reads don't unpack one unit many times. */
const UNPACKED_UNITS = 16

/** What a node was opened with besides its driver's own options. */
export interface NodeSettings {
  /** Not a `const`: blockdev-reopen changes it. */
  readOnly: boolean
  readonly forceShare: boolean
  /** Discards are passed on. */
  unmap: boolean
  detectZeroes: 'off' | 'on' | 'unmap'
  cache: { direct: boolean; noFlush: boolean; writeback: boolean }
}

export class Node implements EdgeParent {
  readonly kind = 'node'
  readonly name: string
  readonly driver: Driver
  /** The options as given, children included: what a `json:` name is made of. */
  options: Options
  readonly settings: NodeSettings
  /** Set once by the graph, when the driver has opened it. */
  layer!: Layer
  /** By `Edge.index`; a detached child leaves its place empty. */
  readonly children: (Edge | undefined)[] = []
  readonly parents = new Set<Edge>()
  /** Opened for a look at its metadata: no consistent data is needed of it. */
  readonly metadataOnly: boolean
  /** blockdev-add made it: it stays until blockdev-del. */
  monitorOwned = false
  /** The backing child, or its absence, is not what the image names: the plain file name does not open the same. */
  backingOverridden = false
  /** Which parts were written: those of the image and those of jobs. */
  readonly bitmaps = new Set<DirtyBitmap>()
  readonly rangeLock = new RangeLock()
  readonly requests = new Generations()
  /** By `child:childOffset`: what stands there does not change before the place is claimed again. */
  readonly unpacked = new LruMap<string, Uint8Array>(UNPACKED_UNITS)
  closed = false
  /** The `file` child listens to events: see `DebugFacet`. Set by the graph. */
  listener: DebugFacet | undefined
  /** Its place in lists of nodes; counts up from 1. */
  place = 0
  #poison: BlockError | undefined
  /** Changes that came to an end, and how many of them had done so when the last flush began. */
  #changes = 0
  #flushed = 0

  constructor(name: string, driver: Driver, options: Options, settings: NodeSettings, metadataOnly = false) {
    this.name = name
    this.driver = driver
    this.options = options
    this.settings = settings
    this.metadataOnly = metadataOnly
  }

  describe(): string {
    return `node '${this.name}'`
  }

  geometry(): Geometry {
    return this.layer.geometry()
  }

  /** Guest-visible bytes: whole sectors, as everywhere in QEMU; what a file lacks of its last sector is zeroes. */
  get size(): number {
    return alignUp(this.layer.geometry().size, SECTOR)
  }

  child(name: string): Edge | undefined {
    return this.children.find((edge) => edge?.name === name)
  }

  /** Where holes are answered from. */
  get backing(): Edge | undefined {
    return this.child('backing')
  }

  /** The child that absent verbs go to. */
  get below(): Node {
    const edge = this.children[0]
    if (edge === undefined) throw new BlockError('unsupported', `Node '${this.name}' has no child to ask`)
    return edge.node
  }

  /** After an I/O error while metadata was published: every later request fails with it. */
  poison(error: BlockError): void {
    this.#poison ??= error
  }

  /** Fills `into` with the guest bytes at `offset`. Kind `range` beyond the size. */
  async read(offset: number, into: Uint8Array, signal?: AbortSignal): Promise<void> {
    if (into.length === 0) return
    this.#check(offset, into.length)
    const started = this.requests.begin()
    try {
      await readAny(this, offset, into, signal)
    } finally {
      this.requests.end(started)
    }
  }

  /** Writes guest bytes. A protocol may grow by it; an image refuses what lies beyond its size, kind `range`. */
  async write(offset: number, from: Uint8Array, how: WriteOptions = NO_OPTIONS): Promise<void> {
    if (from.length === 0) return
    this.#checkWritable()
    this.#check(offset, from.length)
    const started = this.requests.begin()
    try {
      if (this.#turnsToZero(from, how)) {
        await how.after
        await zeroNode(this, offset, from.length, { mayUnmap: this.settings.detectZeroes === 'unmap' })
        how.onClaimed?.()
      } else await writeAny(this, offset, from, how)
    } finally {
      this.mark(offset, from.length)
      this.requests.end(started)
    }
    if (how.fua === true) await this.flush()
  }

  /** As `write`, of bytes that stand in a file. Only for a node that `takesCopies`. */
  async copyFrom(offset: number, from: Place, how: WriteOptions = NO_OPTIONS): Promise<void> {
    this.#checkWritable()
    this.#check(offset, from.length)
    const started = this.requests.begin()
    try {
      await copyInto(this, offset, from, how)
    } finally {
      this.mark(offset, from.length)
      this.requests.end(started)
    }
  }

  /** Makes guest bytes read as zeroes, by whatever is cheapest. */
  async zero(offset: number, length: number, how: ZeroOptions = {}): Promise<void> {
    if (length === 0) return
    this.#checkWritable()
    this.#check(offset, length)
    let started = this.requests.begin()
    const reclaim = async (): Promise<void> => {
      this.requests.leave(started)
      try {
        await this.layer.reclaim?.()
      } finally {
        started = this.requests.enter()
      }
    }
    try {
      await zeroNode(this, offset, length, this.settings.unmap ? how : { ...how, mayUnmap: false }, reclaim)
    } finally {
      this.mark(offset, length)
      this.requests.end(started)
    }
  }

  /** Fills `into` with the state of a virtual machine from byte `position` on; zeroes where none was written. */
  async readState(position: number, into: Uint8Array): Promise<void> {
    const { offset } = this.#vmState()
    if (into.length === 0) return
    const started = this.requests.begin()
    try {
      await this.listener?.event('vmstate_load')
      await readAny(this, offset + position, into)
    } finally {
      this.requests.end(started)
    }
  }

  async writeState(position: number, from: Uint8Array): Promise<void> {
    this.#checkWritable()
    const { offset, reserve } = this.#vmState()
    if (from.length === 0) return
    const started = this.requests.begin()
    try {
      await this.listener?.event('vmstate_save')
      await reserve(position + from.length)
      await writeAny(this, offset + position, from, NO_OPTIONS)
    } finally {
      this.requests.end(started)
    }
  }

  /** Kind `unsupported` where the format keeps no such state. */
  #vmState(): VmStateFacet {
    this.#checkPoison()
    if (this.layer.vmState !== undefined) return this.layer.vmState
    throw new BlockError('unsupported', 'Operation not supported', { code: 'ENOTSUP', node: this.name })
  }

  /** Tells that guest bytes are not needed. Whole units only; what is left over stays as it is. */
  async discard(offset: number, length: number): Promise<void> {
    if (length === 0) return
    this.#checkWritable()
    this.#check(offset, length)
    if (!this.settings.unmap) return
    try {
      await this.#discardUnits(offset, length)
    } finally {
      this.mark(offset, length)
    }
  }

  async #discardUnits(offset: number, length: number): Promise<void> {
    const { layer } = this
    if (layer.discard === undefined) {
      if (layer.claim === undefined && this.children[0] !== undefined)
        await this.below.discard(offset, length)
      return
    }
    const { discardUnit } = layer.geometry()
    const start = alignUp(offset, discardUnit)
    const end = offset + length >= this.size ? this.size : alignDown(offset + length, discardUnit)
    if (start >= end) return
    const release = await this.rangeLock.lock(start, end - start)
    const started = this.requests.begin()
    try {
      await layer.discard(start, end - start)
      this.unpacked.clear()
    } finally {
      this.requests.end(started)
      release()
    }
  }

  /** What may have changed, be it by a request that failed, is dirty, and to be flushed. */
  mark(offset: number, length: number): void {
    this.#changes++
    for (const bitmap of this.bitmaps) if (bitmap.enabled && !bitmap.readOnly) bitmap.set(offset, length)
  }

  /** The option `detect-zeroes`: a write of nothing but zeroes becomes a cheaper request. */
  #turnsToZero(from: Uint8Array, how: WriteOptions): boolean {
    if (this.settings.detectZeroes === 'off' || how.compressed === true || how.onlyHoles === true)
      return false
    return isZero(from)
  }

  /** Pushes what is known of the guest bytes; may stop early, answers at least one byte. Children by `Edge.index`. */
  async map(offset: number, length: number, out: ExtentList): Promise<void> {
    this.#check(offset, length)
    const { layer } = this
    if (layer.map !== undefined) {
      const started = this.requests.begin()
      try {
        await layer.map(offset, length, out)
      } finally {
        this.requests.end(started)
      }
      return
    }
    const passed = this.driver.kind !== 'protocol' && this.children[0] !== undefined
    if (passed) out.push(DATA, length, 0, offset, 0, RECURSE)
    else out.push(DATA, length, -1, offset)
  }

  /** Changes the guest-visible size; what is added reads as zeroes where the geometry says so. */
  async resize(size: number, preallocation: Preallocation = 'off'): Promise<void> {
    this.#checkWritable()
    try {
      await resizeNode(this, size, preallocation)
    } finally {
      this.#changes++
    }
  }

  /** All writes that ended before are durable when it resolves. */
  async flush(): Promise<void> {
    if (this.settings.readOnly || this.settings.cache.noFlush) return
    this.#checkPoison()
    if (this.listener !== undefined) await this.listener.event('flush_to_os')
    await this.#flushOwn()
    if (this.listener !== undefined) await this.listener.event('flush_to_disk')
    if (this.layer.flushesChildren === true) return
    for (const edge of this.children)
      if (edge !== undefined && edge.name !== 'backing') await edge.node.flush()
  }

  /** Formats know themselves what they have to write; others have nothing to flush where nothing was changed since. */
  async #flushOwn(): Promise<void> {
    const upTo = this.#changes
    const { driver, layer } = this
    if (driver.kind !== 'format' && layer.flushesChildren !== true && upTo === this.#flushed) return
    await layer.flush?.()
    this.#flushed = upTo
  }

  /** The layer knows nothing of where bytes lie: what it has no verb for is the child's. */
  get passesDown(): boolean {
    return this.driver.kind !== 'protocol' && this.layer.map === undefined && this.layer.claim === undefined
  }

  /**
   * Requests beyond the size are possible: a protocol grows by a write and reads as zeroes there, and so do the nodes
   * that pass everything on to one. What an image may not do to its file, users may not either: see `Backend`.
   */
  get #unbounded(): boolean {
    if (this.driver.kind === 'protocol') return true
    if (this.layer.write !== undefined && this.layer.claim === undefined) return true
    return this.passesDown && this.children[0] !== undefined && this.below.#unbounded
  }

  #check(offset: number, length: number): void {
    this.#checkPoison()
    if (this.closed) throw new BlockError('invalid', `Node '${this.name}' is closed`)
    const isPossible = isExactSize(offset) && isExactSize(offset + length)
    // Where nothing is, and nothing can be written, it does not matter which byte is meant.
    const isFar = offset > Number.MAX_SAFE_INTEGER && offset + length <= EXACT_SECTORS && this.#unbounded
    if ((!isPossible && !isFar) || length < 0)
      throw new BlockError('range', `Request of ${length} bytes at ${offset} is not possible`, {
        node: this.name,
      })
    if (offset + length > this.size && !this.#unbounded)
      throw new BlockError(
        'range',
        `Request of ${length} bytes at ${offset} lies beyond the image's ${this.size} bytes`,
        { node: this.name, offset },
      )
  }

  #checkWritable(): void {
    if (this.settings.readOnly)
      throw new BlockError('read-only', `Block node '${this.name}' is read-only`, { node: this.name })
  }

  #checkPoison(): void {
    if (this.#poison !== undefined) throw this.#poison
  }
}
