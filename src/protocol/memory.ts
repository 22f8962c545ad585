/**
 * Storage in memory that keeps a diary: for tests, and for asking what an image looks like when the power fails between
 * two writes. Users don't see it.
 */

import { BlockError } from '../base/errors.ts'
import { alignUp, GiB, SECTOR } from '../base/units.ts'
import type { Driver } from '../block/driver.ts'
import { DATA, END_OF_FILE, type ExtentList, ZERO } from '../block/extent.ts'
import type { Geometry, Layer } from '../block/layer.ts'

/** Bytes kept as one; pages never written take no memory and are holes. */
const PAGE = 65536

/** One change of the storage, in the order in which it took effect. */
export type MemoryEvent =
  | { readonly kind: 'write'; readonly offset: number; readonly length: number; readonly bytes: Uint8Array }
  | { readonly kind: 'zero' | 'discard'; readonly offset: number; readonly length: number }
  | { readonly kind: 'resize'; readonly size: number }
  | { readonly kind: 'flush' }

/** What is about to happen: a read, or a change. Throw (or reject) to make it fail; wait to hold it up. */
export type Interceptor = (
  event: MemoryEvent | { readonly kind: 'read'; readonly offset: number; readonly length: number },
) => void | Promise<void>

/** Where changes are noted; an array will do. */
export interface Diary {
  push(event: MemoryEvent): unknown
}

/** The content of one file; it outlives the nodes that are opened on it. */
export class MemoryStorage {
  #size = 0
  readonly #pages = new Map<number, Uint8Array>()
  /** Changes so far; undefined: none are kept. */
  diary: Diary | undefined
  intercept: Interceptor | undefined

  /** Bytes. */
  get size(): number {
    return this.#size
  }

  /** Bytes in pages that were written to. */
  get allocated(): number {
    return this.#pages.size * PAGE
  }

  /** Bytes beyond the end are zeroes. */
  read(offset: number, into: Uint8Array): void {
    for (let at = 0; at < into.length; ) {
      const inPage = (offset + at) % PAGE
      const length = Math.min(PAGE - inPage, into.length - at)
      const page = this.#pages.get((offset + at - inPage) / PAGE)
      if (page === undefined) into.fill(0, at, at + length)
      else into.set(page.subarray(inPage, inPage + length), at)
      at += length
    }
  }

  /** Carries out a change and notes it. */
  apply(event: MemoryEvent): void {
    this.diary?.push(event)
    if (event.kind === 'resize') this.#resize(event.size)
    else if (event.kind !== 'flush') this.#change(event)
  }

  #change(event: Exclude<MemoryEvent, { kind: 'resize' | 'flush' }>): void {
    const end = event.offset + event.length
    if (event.kind !== 'discard' && end > this.#size) this.#size = end
    for (let at = event.offset; at < end; ) {
      const inPage = at % PAGE
      const length = Math.min(PAGE - inPage, end - at)
      const index = (at - inPage) / PAGE
      const done = at - event.offset
      if (event.kind === 'write') this.#page(index).set(event.bytes.subarray(done, done + length), inPage)
      else if (length === PAGE) this.#pages.delete(index)
      else this.#pages.get(index)?.fill(0, inPage, inPage + length)
      at += length
    }
  }

  /** First byte at or after `offset` where data begins (`data`) or ends; the size at most. */
  seek(offset: number, data: boolean): number {
    let at = offset
    while (at < this.#size && this.#pages.has(Math.floor(at / PAGE)) !== data) at += PAGE - (at % PAGE)
    return Math.min(at, this.#size)
  }

  #page(index: number): Uint8Array {
    let page = this.#pages.get(index)
    if (page === undefined) {
      page = new Uint8Array(PAGE)
      this.#pages.set(index, page)
    }
    return page
  }

  #resize(size: number): void {
    this.#size = size
    for (const index of this.#pages.keys()) if (index * PAGE >= size) this.#pages.delete(index)
    this.#pages.get(Math.floor(size / PAGE))?.fill(0, size % PAGE)
  }
}

/** A new storage: a copy of `start` (empty where not given) that went through the events. */
export const replay = (
  events: Iterable<MemoryEvent>,
  start: MemoryStorage = new MemoryStorage(),
): MemoryStorage => {
  const copy = new MemoryStorage()
  copy.apply({ kind: 'resize', size: start.size })
  for (let at = start.seek(0, true); at < start.size; at = start.seek(at, true)) {
    const bytes = new Uint8Array(start.seek(at, false) - at)
    start.read(at, bytes)
    copy.apply({ kind: 'write', offset: at, length: bytes.length, bytes })
    at += bytes.length
  }
  for (const event of events) copy.apply(event)
  return copy
}

/**
 * What a diary may leave on the medium when power fails after its first `count` events: everything up to the last
 * flush, and of what came after it those changes that `survives` picks (size changes always do).
 */
export const afterPowerLoss = (
  diary: readonly MemoryEvent[],
  count: number,
  survives: (event: MemoryEvent, index: number) => boolean,
): MemoryEvent[] => {
  const done = diary.slice(0, count)
  const flushed = done.findLastIndex((event) => event.kind === 'flush')
  return done.filter((event, index) => index <= flushed || event.kind === 'resize' || survives(event, index))
}

/** A driver, called `memory`, whose option `filename` names one of `files`. Files that are created join them. */
export const memoryDriver = (files: Map<string, MemoryStorage>): Driver => ({
  name: 'memory',
  kind: 'protocol',
  protocolNames: ['memory'],
  strongOptions: ['filename'],
  parseFilename: (filename) => ({ filename: filename.slice('memory:'.length) }),
  filename: (options) => (typeof options.filename === 'string' ? `memory:${options.filename}` : undefined),
  async open({ options }) {
    const name = options.requiredString('filename')
    const storage = files.get(name)
    if (storage === undefined)
      throw new BlockError('not-found', `Could not open '${name}': No such file or directory`)
    return new MemoryLayer(storage)
  },
  create: {
    options: [{ name: 'size', type: 'size', help: 'Virtual disk size' }],
    async create({ filename, size }) {
      const name = String(filename)
      const storage = files.get(name) ?? new MemoryStorage()
      files.set(name, storage)
      const { size: before } = storage
      storage.apply({ kind: 'resize', size: 0 })
      // As of a file: what was there is gone for good before anything new is there.
      if (before > 0) await carryOut(storage, { kind: 'flush' })
      storage.apply({ kind: 'resize', size: Number(size) })
    },
    async remove({ filename }) {
      files.delete(String(filename))
    },
  },
})

/** Carries out a change when the interceptor lets it happen. */
const carryOut = async (storage: MemoryStorage, event: MemoryEvent): Promise<void> => {
  await storage.intercept?.(event)
  storage.apply(event)
}

class MemoryLayer implements Layer {
  readonly #storage: MemoryStorage
  #geometry: Geometry | undefined

  constructor(storage: MemoryStorage) {
    this.#storage = storage
  }

  geometry(): Geometry {
    const size = alignUp(this.#storage.size, SECTOR)
    if (this.#geometry?.size !== size)
      this.#geometry = {
        size,
        cluster: 0,
        zeroUnit: 1,
        discardUnit: 1,
        requestAlign: 1,
        maxTransfer: GiB,
        readsZero: true,
      }
    return this.#geometry
  }

  async read(offset: number, into: Uint8Array): Promise<void> {
    await this.#storage.intercept?.({ kind: 'read', offset, length: into.length })
    this.#storage.read(offset, into)
  }

  async write(offset: number, from: Uint8Array): Promise<void> {
    await carryOut(this.#storage, { kind: 'write', offset, length: from.length, bytes: from.slice() })
  }

  async zero(offset: number, length: number): Promise<boolean> {
    await carryOut(this.#storage, { kind: 'zero', offset, length })
    return true
  }

  async discard(offset: number, length: number): Promise<void> {
    await carryOut(this.#storage, { kind: 'discard', offset, length })
  }

  async resize(size: number): Promise<void> {
    await carryOut(this.#storage, { kind: 'resize', size })
  }

  async flush(): Promise<void> {
    await carryOut(this.#storage, { kind: 'flush' })
  }

  async map(offset: number, length: number, out: ExtentList): Promise<void> {
    const storage = this.#storage
    const known = Math.min(offset + length, storage.size)
    for (let at = offset; at < known; ) {
      const data = storage.seek(at, true) === at
      const next = Math.min(storage.seek(at, !data), known)
      if (!out.push(data ? DATA : ZERO, next - at, -1, at)) return
      at = next
    }
    const beyond = Math.max(offset, storage.size)
    if (beyond < offset + length) out.push(ZERO, offset + length - beyond, -1, -1, 0, END_OF_FILE)
  }

  async allocatedSize(): Promise<number> {
    return this.#storage.allocated
  }

  async close(): Promise<void> {}
}
