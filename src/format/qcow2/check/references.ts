/**
 * How often each host cluster is referred to, counted while all tables are walked: one number for each cluster of the
 * file, as wide as the image's own counters are.
 */

import { systemError } from '../../../base/errors.ts'
import { GiB, MiB } from '../../../base/units.ts'
import { isZero } from '../../../base/zero.ts'
import { high, low, MAX_REFCOUNT_TABLE_SIZE } from '../layout.ts'
import { countersFor } from '../refcount/entries.ts'
import type { Report } from './report.ts'

type Counts = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** Memory for counts at most, which takes a sparse file of many terabytes. Bytes. */
const MAX_MEMORY = 4 * GiB

const arrayFor = (order: number, length: number): Counts => {
  if (length * 2 ** Math.max(order - 3, 0) > MAX_MEMORY) throw systemError('ENOMEM')
  if (order <= 3) return new Uint8Array(length)
  if (order === 4) return new Uint16Array(length)
  return order === 5 ? new Uint32Array(length) : new Float64Array(length)
}

/** A host byte as messages print it: hexadecimal, exact for every number that a table entry can hold. */
export const hex = (value: number): string =>
  Number.isSafeInteger(value) ? value.toString(16) : BigInt(value).toString(16)

const OVERFLOW_HINT =
  'Use qemu-img amend to increase the refcount entry width or qemu-img convert to create a clean copy if the image cannot be opened for writing'

/** How far behind the file's end references are remembered. Bytes. */
const NEAR = 64 * MiB
/** So many clusters are known by number whose counters are too narrow; beyond, all may be. */
const MAX_OVERFLOWN = 1024 * 1024
/** Blocks that a refcount table can name. */
const MAX_BLOCKS = MAX_REFCOUNT_TABLE_SIZE / 8

export class References {
  /** Host clusters that are counted: those of the file, and what was taken behind its end. */
  length: number
  /** Highest count that the image can store. */
  readonly max: number
  readonly clusterSize: number
  /** Clusters close behind the file's end that tables refer to all the same: nothing new must be put there. */
  readonly asked = new Set<number>()
  /** Indices of the refcount blocks that count clusters behind the file's end which tables refer to. */
  readonly blocksBeyond = new Set<number>()
  readonly #overflown = new Set<number>()
  readonly #storedBeyond = new Map<number, DataView>()
  readonly #order: number
  readonly #report: Report
  #fileLength: number
  #counts: Counts

  constructor(order: number, clusterSize: number, fileLength: number, report: Report) {
    this.#order = order
    this.#report = report
    this.#fileLength = fileLength
    this.clusterSize = clusterSize
    this.max = countersFor(order).max
    this.length = Math.ceil(fileLength / clusterSize)
    this.#counts = arrayFor(order, this.length)
  }

  /** Bytes of the file. Larger when space was added for a table that must be there. */
  get fileLength(): number {
    return this.#fileLength
  }

  grown(fileLength: number): void {
    this.#fileLength = fileLength
    this.#grow(Math.ceil(fileLength / this.clusterSize))
  }

  get(cluster: number): number {
    return cluster < this.length ? this.#counts[cluster]! : this.#getBeyond(cluster)
  }

  /** Nothing refers to any of the clusters from `first` to `end`: of a sparse file's most, so that it must be quick to say. */
  isUnused(first: number, end: number): boolean {
    const { buffer, byteOffset, byteLength } = this.#counts.subarray(first, end)
    return end <= this.length && isZero(new Uint8Array(buffer, byteOffset, byteLength))
  }

  /** Of clusters behind the end, what block `index` stores is all that is known. */
  keepBeyond(index: number, block: DataView): void {
    this.#storedBeyond.set(index, block)
  }

  /** Beyond the clusters counted so far: counts them, too. */
  set(cluster: number, count: number): void {
    this.#grow(cluster + 1)
    this.#counts[cluster] = count
  }

  /** One more reference to a whole host cluster. */
  addCluster(cluster: number): void {
    const offset = cluster * this.clusterSize
    const count = this.#counts[cluster]
    if (count !== undefined && count < this.max && offset < this.#fileLength)
      this.#counts[cluster] = count + 1
    else this.add(offset, this.clusterSize)
  }

  /** The file has at least the begin of each cluster that the bytes touch; what it has not is not counted. */
  isWithin(offset: number, length: number): boolean {
    return offset + length - this.#fileLength < this.clusterSize
  }

  /** One more reference to every cluster that the bytes touch. */
  add(offset: number, length: number, printed = hex(offset)): void {
    if (length === 0) return
    const { clusterSize } = this
    if (!this.isWithin(offset, length)) {
      if (offset + length - this.#fileLength < NEAR) this.#ask(offset, length)
      this.#noteBeyond(offset, length)
      this.#report.corruption(
        `ERROR: counting reference for region exceeding the end of the file by one cluster or more: offset 0x${printed} size 0x${hex(length)}`,
        offset,
      )
      return
    }
    const last = Math.floor((offset + length - 1) / clusterSize)
    this.#grow(last + 1)
    for (let cluster = Math.floor(offset / clusterSize); cluster <= last; cluster++) {
      const count = this.#counts[cluster]!
      if (count < this.max) this.#counts[cluster] = count + 1
      else this.#overflow(cluster * clusterSize)
    }
  }

  /** A cluster may have more references than its counter can say. */
  mayOverflow(cluster: number): boolean {
    return this.#overflown.size === MAX_OVERFLOWN || this.#overflown.has(cluster)
  }

  /** Puts counts into a block: those from `cluster` on. */
  fillBlock(view: DataView, cluster: number): void {
    const counters = countersFor(this.#order)
    const end = Math.min(this.#blockEntries, this.length - cluster)
    for (let i = 0; i < end; i++) {
      const count = this.#counts[cluster + i]!
      if (count > 0) counters.write(view, i, count)
    }
  }

  #noteBeyond(offset: number, length: number): void {
    const blockBytes = this.#blockEntries * this.clusterSize
    const last = Math.floor((offset + length - 1) / blockBytes)
    if (last >= MAX_BLOCKS) return
    for (let index = Math.floor(offset / blockBytes); index <= last; index++) this.blocksBeyond.add(index)
  }

  #getBeyond(cluster: number): number {
    const block = this.#storedBeyond.get(Math.floor(cluster / this.#blockEntries))
    return block === undefined ? 0 : storedCounts(this.#order).read(block, cluster % this.#blockEntries)
  }

  get #blockEntries(): number {
    return (this.clusterSize * 8) / 2 ** this.#order
  }

  #ask(offset: number, length: number): void {
    const last = Math.floor((offset + length - 1) / this.clusterSize)
    for (let cluster = Math.floor(offset / this.clusterSize); cluster <= last; cluster++)
      this.asked.add(cluster)
  }

  #overflow(offset: number): void {
    if (this.#overflown.size < MAX_OVERFLOWN) this.#overflown.add(offset / this.clusterSize)
    this.#report.corruption(`ERROR: overflow cluster offset=0x${hex(offset)}`, offset)
    this.#report.tell('corruption', OVERFLOW_HINT, offset)
  }

  #grow(length: number): void {
    if (length <= this.length) return
    if (length > this.#counts.length) {
      const larger = arrayFor(this.#order, Math.max(length, Math.ceil(this.#counts.length * 1.25)))
      larger.set(this.#counts)
      this.#counts = larger
    }
    this.length = length
  }
}

/** Counters of one width, as large as they come: wider ones than a number can say are told exactly by `print`. */
export interface StoredCounts {
  read(view: DataView, index: number): number
  write(view: DataView, index: number, count: number): void
  print(view: DataView, index: number): string
}

const WIDEST = 6

/** For counters of `2 ** order` bits, of which those of a damaged image may be any number. */
export const storedCounts = (order: number): StoredCounts => {
  const { read, write } = countersFor(order)
  if (order < WIDEST) return { read, write, print: (view, index) => String(read(view, index)) }
  return {
    read: (view, index) => view.getUint32(index * 8) * 2 ** 32 + view.getUint32(index * 8 + 4),
    write(view, index, count) {
      view.setUint32(index * 8, high(count))
      view.setUint32(index * 8 + 4, low(count))
    },
    print: (view, index) => String(view.getBigUint64(index * 8)),
  }
}
