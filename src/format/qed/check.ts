/**
 * Whether every cluster is referred to once. Findings have no text in QEMU, only counts. A repair drops entries that are
 * no places; two references to one cluster stay, for nobody knows which is right, and so do clusters without any.
 */

import { BlockError } from '../../base/errors.ts'
import { alignDown, MiB } from '../../base/units.ts'
import type { CheckResult, FacetContext } from '../../block/facets.ts'
import { isClusterOffset, isTableOffset } from './header.ts'
import type { Image } from './image.ts'
import { HEADER, ZERO_CLUSTER } from './layout.ts'

/** Bytes of a table read at once. */
const PIECE = MiB
const HIGH = 2 ** 32

/**
 * Nothing else is under way meanwhile. The check bit is cleared by a repair that leaves nothing to mend. Kind `corrupt` for
 * the repair of an L1 table that lies in the header, which would drop what is no place for a table there.
 */
export const checkImage = async (image: Image, fix: boolean, context: FacetContext): Promise<CheckResult> => {
  if (fix && image.fields.l1_table_offset < HEADER.length)
    throw new BlockError('corrupt', 'Image corrupted', { code: 'EIO' })
  await image.tables.flush()
  const check = new Check(image, fix, context)
  await check.run()
  if (!fix) return check.result
  await image.file.node.flush()
  await image.reload()
  const { corruptions, checkErrors } = check.result
  if (corruptions === 0 && checkErrors === 0 && image.needsCheck) await image.flush()
  return check.result
}

/** One bit for each cluster, in pages that are made when they are needed. */
class ClusterSet {
  readonly #pages = new Map<number, Uint8Array>()
  size = 0

  /** False: it was there already. */
  add(cluster: number): boolean {
    const number = Math.floor(cluster / (PAGE * 8))
    let page = this.#pages.get(number)
    if (page === undefined) {
      page = new Uint8Array(PAGE)
      this.#pages.set(number, page)
    }
    const within = cluster % (PAGE * 8)
    const mask = 1 << (within & 7)
    if ((page[within >>> 3]! & mask) !== 0) return false
    page[within >>> 3]! |= mask
    this.size++
    return true
  }
}

const PAGE = 4096

class Check {
  readonly result: { -readonly [K in keyof CheckResult]: CheckResult[K] } = {
    corruptions: 0,
    leaks: 0,
    checkErrors: 0,
    corruptionsFixed: 0,
    leaksFixed: 0,
    allocatedClusters: 0,
    fragmentedClusters: 0,
    compressedClusters: 0,
  }
  readonly #image: Image
  readonly #fix: boolean
  readonly #context: FacetContext
  readonly #used = new ClusterSet()
  /** Bytes in use, at a whole cluster. */
  readonly #end: number

  constructor(image: Image, fix: boolean, context: FacetContext) {
    this.#image = image
    this.#fix = fix
    this.#context = context
    this.#end = alignDown(image.space.end, image.blockSize)
    this.result.totalClusters = Math.ceil(image.size / image.blockSize)
  }

  async run(): Promise<void> {
    const { fields, blockSize, tables } = this.#image
    const { l1_table_offset, table_size, header_size } = fields
    this.#use(l1_table_offset, table_size)
    await this.#entries(l1_table_offset, async (host, done) => {
      await this.#context.progress(done, tables.tableBytes)
      if (!isTableOffset(fields, this.#end, host)) return false
      if (this.#use(host, table_size)) await this.#lowerTable(host)
      return true
    })
    // What an unreadable table refers to is not known, so neither is what nobody refers to.
    if (this.result.checkErrors > 0) return
    this.result.leaks = this.#end / blockSize - header_size - this.#used.size
  }

  async #lowerTable(table: number): Promise<void> {
    const { fields, blockSize } = this.#image
    let last = 0
    await this.#entries(table, (host) => {
      if (host === ZERO_CLUSTER) return true
      this.result.allocatedClusters!++
      if (last !== 0 && last + blockSize !== host) this.result.fragmentedClusters!++
      last = host
      if (!isClusterOffset(fields, this.#end, host)) return false
      this.#use(host, 1)
      return true
    })
  }

  /**
   * Goes through the entries of a table that are not 0, and through what they refer to. `judge` answers false for one
   * that cannot be; that is counted and, in a repair, dropped. What cannot be read or written is counted too.
   */
  async #entries(
    table: number,
    judge: (host: number, done: number) => boolean | Promise<boolean>,
  ): Promise<void> {
    const { tableBytes } = this.#image.tables
    const { node } = this.#image.file
    const bytes = new Uint8Array(Math.min(tableBytes, PIECE))
    const view = new DataView(bytes.buffer)
    for (let done = 0; done < tableBytes; done += bytes.length) {
      this.#context.signal.throwIfAborted()
      let changed = false
      try {
        await node.read(table + done, bytes)
        for (let at = 0; at < bytes.length; at += 8) {
          const host = view.getUint32(at + 4, true) * HIGH + view.getUint32(at, true)
          if (host === 0) continue
          const judged = judge(host, done + at)
          if (judged === true || (judged !== false && (await judged))) continue
          if (this.#fix) {
            bytes.fill(0, at, at + 8)
            changed = true
            this.result.corruptionsFixed++
          } else this.result.corruptions++
        }
        if (changed) await node.write(table + done, bytes)
      } catch {
        this.#context.signal.throwIfAborted()
        this.result.checkErrors++
        return
      }
    }
  }

  /** False: some of the clusters are in use already. Each of those is counted. */
  #use(host: number, clusters: number): boolean {
    const first = host / this.#image.blockSize
    let isFree = true
    for (let i = 0; i < clusters; i++) {
      if (this.#used.add(first + i)) continue
      this.result.corruptions++
      isFree = false
    }
    return isFree
  }
}
