/** An open image: tables, and where space is taken. Everything is appended; what is not needed any more is lost. */

import { type BlockError, systemError } from '../../base/errors.ts'
import { Mutex } from '../../base/mutex.ts'
import { GiB, MiB, SECTOR } from '../../base/units.ts'
import { BlockMap } from '../../block/block-map.ts'
import type { Edge } from '../../block/edge.ts'
import { ENCRYPTED, type ExtentList } from '../../block/extent.ts'
import { HostRuns } from '../../block/host-runs.ts'
import type { Claim, WriteOptions, ZeroOptions } from '../../block/layer.ts'
import { type HostRange, TailAllocator } from '../../block/tail-allocator.ts'
import { TwoLevelTables } from '../../block/two-level.ts'
import { ABSENT, PACKED, type TwoLevelFormat, ZEROED } from '../../block/two-level-format.ts'
import type { Header } from './header.ts'
import { decodePacked, ENTRY, encodePacked, HEADER, isPacked, maxPackedOffset } from './layout.ts'

/** What the image needs of the node that it belongs to. */
export interface ImageHost {
  hasBacking(): boolean
}

const HIGH = 2 ** 32
/** What QEMU takes for the largest file, and fails to read beyond. Bytes. */
const TOO_FAR = 2 ** 63 - GiB
/** No file has bytes from here on; and what is read there can be counted on. */
const MAX_HOST = Number.MAX_SAFE_INTEGER - MiB

export class Image implements TwoLevelFormat {
  readonly entry = ENTRY
  readonly file: Edge
  readonly header: Header
  readonly blockSize: number
  readonly tableEntries: number
  readonly flags: number
  /** Encrypted zeroes are not zeroes. */
  readonly alwaysFill: boolean
  readonly writable: boolean
  readonly tables: TwoLevelTables
  #space: TailAllocator
  readonly #host: ImageHost
  readonly #flushing = new Mutex()

  private constructor(host: ImageHost, file: Edge, header: Header, upper: BlockMap, writable: boolean) {
    this.#host = host
    this.file = file
    this.header = header
    this.blockSize = header.clusterSize
    this.tableEntries = header.l2Entries
    this.alwaysFill = header.encrypted
    this.flags = header.encrypted ? ENCRYPTED : 0
    this.writable = writable
    this.tables = new TwoLevelTables(this, upper)
    this.#space = this.#takeStock()
  }

  static async open(host: ImageHost, file: Edge, header: Header, writable: boolean): Promise<Image> {
    const { l1Offset, l1Entries } = header
    const available = file.node.size - l1Offset
    const upper = await BlockMap.load(file.node, l1Offset, l1Entries, ENTRY, available)
    return new Image(host, file, header, upper, writable)
  }

  get headerPlaces(): readonly HostRange[] {
    const { backing_file_offset: at, backing_file_size: length } = this.header.fields
    return [
      { offset: 0, length: HEADER.length },
      { offset: at.hi * HIGH + at.lo, length },
    ]
  }

  get upperBytes(): number {
    return this.header.l1Entries * ENTRY.width
  }

  hasBacking(): boolean {
    return this.#host.hasBacking()
  }

  tableAt(upper: BlockMap, index: number): number {
    const host = upper.get(index)
    if (host >= TOO_FAR) throw damaged('an L1 entry points beyond anything that could be read')
    // Beyond any file there are only zeroes, so such a table is empty.
    return host === 0 || host > MAX_HOST ? ABSENT : host
  }

  blockAt(hi: number, lo: number): number {
    if (hi === 0 && lo === 0) return ABSENT
    if (isPacked(hi)) return PACKED
    if (lo % SECTOR !== 0) throw damaged('an L2 entry points into a sector')
    const host = hi * HIGH + lo
    return host <= MAX_HOST ? host : ZEROED
  }

  packed(hi: number, lo: number): HostRange {
    const range = decodePacked(hi, lo, this.header.fields.cluster_bits)
    if (range.offset <= Number.MAX_SAFE_INTEGER - range.length) return range
    throw damaged('an L2 entry points beyond any file')
  }

  blockEntry(host: number): number {
    return host
  }

  tableEntry(host: number): number {
    return host
  }

  /** Clusters begin at multiples of their size; compressed ones before them may end anywhere. */
  allocate(count: number): HostRange {
    const length = count * this.blockSize
    return { offset: this.#space.append(length, this.blockSize), length }
  }

  release({ offset, length }: HostRange): void {
    this.#space.release(offset, length)
  }

  allocateTable(): number {
    return this.#space.append(this.tables.tableBytes, this.blockSize)
  }

  async claim(offset: number, length: number, out: ExtentList, how: WriteOptions): Promise<Claim> {
    const { codedLength } = how
    if (codedLength === undefined) return this.tables.claim(offset, length, out)
    // Compressed clusters would not be encrypted.
    if (this.header.encrypted) throw systemError('ENOTSUP')
    const { cluster_bits } = this.header.fields
    const place = { offset: this.#space.append(codedLength), length: codedLength }
    if (this.#space.end > maxPackedOffset(cluster_bits)) {
      this.release(place)
      throw systemError('EFBIG')
    }
    const entry = encodePacked(place.offset, codedLength, cluster_bits)
    return this.tables.claimPacked(offset, length, out, place, entry)
  }

  /**
   * Clusters that nothing is below read as zeroes when they have no place, and others are zeroed where they are. False:
   * zeroes have to be written.
   */
  async zero(offset: number, length: number, how: ZeroOptions): Promise<boolean> {
    if (this.hasBacking() || how.lasting === true || this.header.encrypted) return false
    const places = new HostRuns()
    await this.tables.visit(offset, length, false, (host) => {
      if (host === PACKED) return 0
      if (host !== ABSENT) places.add(host, this.blockSize)
      return undefined
    })
    this.tables.refuseMetadata(places.runs)
    for (const place of places.runs) await this.file.node.zero(place.offset, place.length)
    return true
  }

  /** Everything is a hole again, and the file ends behind the L1 table. Nothing else is under way. */
  async makeEmpty(): Promise<void> {
    const { l1Offset, l1Entries } = this.header
    const { node } = this.file
    await this.flush()
    await node.write(
      l1Offset,
      new Uint8Array(Math.min(l1Entries * ENTRY.width, Math.max(node.size - l1Offset, 0))),
    )
    await node.flush()
    this.tables.replaceUpper(await BlockMap.load(node, l1Offset, l1Entries, ENTRY, 0))
    await node.resize(l1Offset + l1Entries * ENTRY.width, 'off')
    this.#space = this.#takeStock()
  }

  async flush(): Promise<void> {
    if (this.writable) await this.#flushing.run(() => this.tables.flush())
  }

  async close(): Promise<void> {
    try {
      await this.flush()
    } finally {
      this.tables.close()
    }
  }

  /** New space begins behind the file's end and, in an image whose L1 table the file does not reach, behind that. */
  #takeStock(): TailAllocator {
    const { l1Offset, l1Entries } = this.header
    const end = Math.max(this.file.node.size, l1Offset + l1Entries * ENTRY.width)
    return new TailAllocator(this.blockSize, end)
  }
}

const damaged = (what: string): BlockError =>
  systemError('EIO', undefined, { cause: new Error(`qcow: ${what}`) })
