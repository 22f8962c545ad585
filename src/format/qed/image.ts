/** An open image: header and tables, where space is taken, and the bit that asks for a check after a crash. */

import { Mutex } from '../../base/mutex.ts'
import { hasBit, withBit } from '../../binary/fields.ts'
import { BlockMap } from '../../block/block-map.ts'
import type { Edge } from '../../block/edge.ts'
import type { ExtentList } from '../../block/extent.ts'
import type { BackingReference } from '../../block/facets.ts'
import { HostRuns } from '../../block/host-runs.ts'
import type { Claim } from '../../block/layer.ts'
import { type HostRange, TailAllocator } from '../../block/tail-allocator.ts'
import { TwoLevelTables } from '../../block/two-level.ts'
import { ABSENT, type TwoLevelFormat, ZEROED } from '../../block/two-level-format.ts'
import { badEntry, type Header, isClusterOffset, isTableOffset } from './header.ts'
import { ENTRY, entriesOf, HEADER, type HeaderFields, NEED_CHECK_BIT, ZERO_CLUSTER } from './layout.ts'

/** What the image needs of the node that it belongs to. */
export interface ImageHost {
  hasBacking(): boolean
}

const HIGH = 2 ** 32

export class Image implements TwoLevelFormat {
  readonly entry = ENTRY
  readonly flags = 0
  readonly alwaysFill = false
  readonly file: Edge
  readonly fields: HeaderFields
  readonly writable: boolean
  /** Bytes of a cluster. */
  readonly blockSize: number
  readonly tableEntries: number
  readonly tables: TwoLevelTables
  /** All that is not used lies at the end: nobody knows what is free before it. */
  readonly space: TailAllocator
  backing: BackingReference | undefined
  readonly #host: ImageHost
  readonly #headerLock = new Mutex()
  readonly #flushing = new Mutex()
  /** Changes that took space and are not committed yet, and all that ever did. */
  #pending = 0
  #allocations = 0

  private constructor(host: ImageHost, file: Edge, header: Header, upper: BlockMap, writable: boolean) {
    const { fields } = header
    this.#host = host
    this.file = file
    this.fields = fields
    this.backing = header.backing
    this.writable = writable
    this.blockSize = fields.cluster_size
    this.tableEntries = entriesOf(fields.cluster_size, fields.table_size)
    this.space = new TailAllocator(this.blockSize, header.fileSize)
    this.tables = new TwoLevelTables(this, upper)
  }

  static async open(host: ImageHost, file: Edge, header: Header, writable: boolean): Promise<Image> {
    return new Image(host, file, header, await loadUpper(file, header.fields), writable)
  }

  /** Guest bytes, whole sectors. */
  get size(): number {
    return this.fields.image_size
  }

  /** A crash left what only a check can tell. */
  get needsCheck(): boolean {
    return hasBit(this.fields.features, NEED_CHECK_BIT)
  }

  get headerPlaces(): readonly HostRange[] {
    const { header_size, cluster_size } = this.fields
    return [{ offset: 0, length: Math.max(header_size * cluster_size, HEADER.length) }]
  }

  get upperBytes(): number {
    return this.tables.tableBytes
  }

  hasBacking(): boolean {
    return this.#host.hasBacking()
  }

  tableAt(upper: BlockMap, index: number): number {
    const host = upper.get(index)
    if (host === 0) return ABSENT
    if (isTableOffset(this.fields, this.space.end, host)) return host
    throw badEntry(`L1 entry ${index} is no place for a table`)
  }

  blockAt(hi: number, lo: number): number {
    const host = hi * HIGH + lo
    if (host === 0) return ABSENT
    if (host === ZERO_CLUSTER) return ZEROED
    if (isClusterOffset(this.fields, this.space.end, host)) return host
    throw badEntry(`an L2 entry says ${host}, which is no place for a cluster`)
  }

  blockEntry(host: number): number {
    return host
  }

  tableEntry(host: number): number {
    return host
  }

  allocate(count: number): HostRange {
    return this.space.allocate(count)
  }

  release({ offset, length }: HostRange): void {
    this.space.release(offset, length)
  }

  allocateTable(): number {
    return this.space.append(this.tables.tableBytes)
  }

  async claim(offset: number, length: number, out: ExtentList): Promise<Claim> {
    const inPlace = await this.tables.claimInPlace(offset, length, out)
    if (inPlace !== undefined) return inPlace
    const done = await this.#beginAllocating()
    try {
      const claim = await this.tables.claimNew(offset, length, out)
      return {
        commit: () => claim.commit().finally(done),
        abort: () => claim.abort().finally(done),
      }
    } catch (error) {
      done()
      throw error
    }
  }

  /** Whole clusters read as zeroes: those with a place in it, the others by their entries. */
  async zero(offset: number, length: number): Promise<void> {
    const done = await this.#beginAllocating()
    try {
      const places = new HostRuns()
      const whole = Math.ceil(length / this.blockSize) * this.blockSize
      await this.tables.visit(offset, whole, true, (host) => {
        if (host === ZEROED) return undefined
        if (host === ABSENT) return ZERO_CLUSTER
        places.add(host, this.blockSize)
        return undefined
      })
      this.tables.refuseMetadata(places.runs)
      for (const place of places.runs) await this.file.node.zero(place.offset, place.length)
    } finally {
      done()
    }
  }

  /**
   * What takes space says first that the image needs a check, unless a backing file makes sure that payload is durable
   * before its entry anyway. Call the function returned when all entries are changed.
   */
  async #beginAllocating(): Promise<() => void> {
    this.#pending++
    this.#allocations++
    if (!this.needsCheck && !this.hasBacking())
      try {
        await this.#headerLock.run(() => this.#storeNeedCheck(true))
      } catch (error) {
        this.#pending--
        throw error
      }
    return () => {
      this.#pending--
    }
  }

  async #storeNeedCheck(on: boolean): Promise<void> {
    const { features } = this.fields
    if (hasBit(features, NEED_CHECK_BIT) === on) return
    this.fields.features = withBit(features, NEED_CHECK_BIT, on)
    try {
      await this.#writeHeader()
    } catch (error) {
      this.fields.features = features
      throw error
    }
  }

  /** Everything changed before the call is in the file; where nothing else is under way, no check is needed then. */
  async flush(): Promise<void> {
    if (!this.writable) return
    await this.#flushing.run(async () => {
      const seen = this.#allocations
      await this.tables.flush()
      if (this.needsCheck) await this.#clearNeedCheck(seen)
    })
  }

  async #clearNeedCheck(seen: number): Promise<void> {
    if (this.#isBusy(seen)) return
    await this.file.node.flush()
    await this.#headerLock.run(async () => {
      if (!this.#isBusy(seen)) await this.#storeNeedCheck(false)
    })
  }

  #isBusy(seen: number): boolean {
    return this.#pending > 0 || this.#allocations !== seen
  }

  async close(): Promise<void> {
    try {
      await this.flush()
    } finally {
      this.tables.close()
    }
  }

  /** Writes the header with these fields changed, and `more` behind it; durable on return. */
  async storeHeader(change: Partial<HeaderFields>, more: Uint8Array = new Uint8Array(0)): Promise<void> {
    const before = { ...this.fields }
    await this.#headerLock.run(async () => {
      Object.assign(this.fields, change)
      try {
        await this.#writeHeader(more)
        await this.file.node.flush()
      } catch (error) {
        Object.assign(this.fields, before)
        throw error
      }
    })
  }

  /** Reads the tables again, which were changed in the file. Nothing is dirty or under way. */
  async reload(): Promise<void> {
    this.tables.replaceUpper(await loadUpper(this.file, this.fields))
  }

  async #writeHeader(more: Uint8Array = new Uint8Array(0)): Promise<void> {
    const bytes = new Uint8Array(HEADER.length + more.length)
    HEADER.encode(this.fields, bytes)
    bytes.set(more, HEADER.length)
    await this.file.node.write(0, bytes)
  }
}

/** As much of the L1 table as the image's size needs. */
const loadUpper = (file: Edge, fields: HeaderFields): Promise<BlockMap> => {
  const { cluster_size, table_size, l1_table_offset, image_size } = fields
  const entries = entriesOf(cluster_size, table_size)
  const needed = Math.ceil(image_size / (cluster_size * entries))
  return BlockMap.load(file.node, l1_table_offset, needed, ENTRY, file.node.size - l1_table_offset)
}
