/** An open file or host device: bytes with an address, holes, locks. */

import { BlockError, toBlockError } from '../../base/errors.ts'
import { alignUp, GiB, SECTOR } from '../../base/units.ts'
import { PERM_RESIZE, PERM_WRITE, PERM_WRITE_UNCHANGED } from '../../block/edge.ts'
import { DATA, END_OF_FILE, type ExtentList, ZERO } from '../../block/extent.ts'
import type { FileUser, FormatInfo } from '../../block/facets.ts'
import type { Geometry, Layer, Preallocation, Staged, ZeroOptions } from '../../block/layer.ts'
import type { OpenContext } from '../../block/open-context.ts'
import { AlignedPool, isAligned } from '../../os/aligned.ts'
import { CachedFile, isLong } from '../../os/cached-file.ts'
import { whileFlushing, whileWriting } from '../../os/calm.ts'
import { discardDeviceRange, zeroDeviceRange } from '../../os/device.ts'
import { closeFile, fileStatus, readFile, replaceFile, syncFile, writeFile } from '../../os/file-io.ts'
import {
  allocateRange,
  copyFileRange,
  punchHole,
  seekData,
  seekHole,
  zeroRange,
} from '../../os/file-space.ts'
import { hasByteLocks } from '../../os/locks.ts'
import { WriteQueue } from '../../os/write-queue.ts'
import {
  type Access,
  deviceBytes,
  directUnit,
  type FileDriverName,
  openHostFile,
  sectorUnit,
} from './host-file.ts'
import { announceUse, extendUse, NO_USE, retractBeyond, type Use } from './locks.ts'
import { type FileOptions, readFileOptions } from './options.ts'
import { setFileSize } from './preallocate.ts'

const MAX_TRANSFER = GiB
const WRITERS = PERM_WRITE | PERM_WRITE_UNCHANGED | PERM_RESIZE
const NOTHING: Staged = { commit() {}, abort() {} }

/** How the descriptor is to be opened, by the node's settings and its users' needs. */
interface Intent {
  readonly writable: boolean
  /** Open for writing only while somebody needs it. */
  readonly onDemand: boolean
  readonly direct: boolean
}

const intentOf = (context: OpenContext): Intent => ({
  writable: context.writable,
  onDemand: context.autoReadOnly,
  direct: context.cache.direct,
})

const accessFor = ({ writable, onDemand, direct }: Intent, needed: number): Access => ({
  writable: writable && (!onDemand || (needed & WRITERS) !== 0),
  direct,
})

/** Operations that a file system was found not to have. */
interface Lacks {
  punch: boolean
  zeroRange: boolean
  allocate: boolean
  copy: boolean
}

export class FileLayer implements Layer {
  readonly #driver: FileDriverName
  readonly #options: FileOptions
  /** Stays the same number for as long as the layer lives; `replaceFile` changes what it means. */
  readonly #fd: number
  readonly #cached: CachedFile
  readonly #writes: WriteQueue
  /** Zeroing and discarding units of a device; 1 for a file. */
  readonly #unit: number
  #intent: Intent
  #access: Access
  #use: Use = NO_USE
  #lockable: boolean | undefined
  /** Bytes in the file. */
  #bytes: number
  #geometry: Geometry
  #aligned: AlignedPool | undefined
  readonly #lacks: Lacks = { punch: false, zeroRange: false, allocate: false, copy: false }
  /** The last run found to be data, so that a walk does not ask twice. Holes are not kept: others may fill them. */
  #dataStart = 0
  #dataEnd = 0
  /** A flush failed: what the kernel still holds may never be written, and a later flush would not say so. */
  #lost: BlockError | undefined

  private constructor(
    driver: FileDriverName,
    options: FileOptions,
    fd: number,
    intent: Intent,
    bytes: number,
    unit: number,
  ) {
    this.#driver = driver
    this.#options = options
    this.#fd = fd
    this.#cached = new CachedFile(fd)
    this.#writes = new WriteQueue(fd)
    this.#intent = intent
    this.#access = accessFor(intent, 0)
    this.#bytes = bytes
    this.#unit = unit
    this.#geometry = this.#measure()
  }

  static async open(driver: FileDriverName, context: OpenContext): Promise<FileLayer> {
    const options = readFileOptions(driver, context.options, context.aio)
    const intent = intentOf(context)
    const fd = await openHostFile(driver, options.filename, accessFor(intent, 0))
    try {
      checkNativeIo(options, intent)
      const bytes = driver === 'file' ? (await fileStatus(fd)).size : await deviceBytes(fd)
      const unit = driver === 'file' ? 1 : await sectorUnit(fd)
      return new FileLayer(driver, options, fd, intent, bytes, unit)
    } catch (error) {
      await closeFile(fd)
      throw error
    }
  }

  geometry(): Geometry {
    return this.#geometry
  }

  /** Images are whole sectors; the part of the last one that the file does not have reads as zeroes. */
  #measure(): Geometry {
    const requestAlign = this.#access.direct ? directUnit(this.#fd, this.#bytes) : 1
    this.#aligned = requestAlign > 1 ? new AlignedPool(requestAlign) : undefined
    return {
      size: alignUp(this.#bytes, SECTOR),
      cluster: 0,
      zeroUnit: Math.max(this.#unit, requestAlign),
      discardUnit: Math.max(this.#unit, requestAlign),
      requestAlign,
      maxTransfer: MAX_TRANSFER,
      readsZero: this.#driver === 'file',
    }
  }

  #resized(bytes: number): void {
    this.#bytes = bytes
    const size = alignUp(bytes, SECTOR)
    if (size !== this.#geometry.size) this.#geometry = { ...this.#geometry, size }
  }

  read(offset: number, into: Uint8Array): Promise<void> {
    const pool = this.#aligned
    if (pool === undefined) return this.#readBuffered(offset, into)
    if (isAligned(into, this.#geometry.requestAlign)) return readFile(this.#fd, into, offset)
    return inPieces(into, (piece, at) =>
      pool.lend(piece.length, async (bytes) => {
        await readFile(this.#fd, bytes, offset + at)
        piece.set(bytes.subarray(0, piece.length))
      }),
    )
  }

  /** From the page cache at once where that has it, else by the thread pool. */
  async #readBuffered(offset: number, into: Uint8Array): Promise<void> {
    const cached = this.#cached.read(into, offset)
    const done = typeof cached === 'number' ? cached : await cached
    if (done < into.length) await readFile(this.#fd, into.subarray(done), offset + done)
  }

  write(offset: number, from: Uint8Array): Promise<void> {
    const written = this.#write(offset, from)
    return offset + from.length <= this.#bytes ? written : this.#grown(written, offset + from.length)
  }

  #write(offset: number, from: Uint8Array): Promise<void> {
    const pool = this.#aligned
    if (pool === undefined) return this.#writeBuffered(offset, from)
    if (isAligned(from, this.#geometry.requestAlign)) return writeFile(this.#fd, from, offset)
    return inPieces(from, (piece, at) =>
      pool.lend(piece.length, async (bytes) => {
        bytes.set(piece)
        await writeFile(this.#fd, bytes, offset + at)
      }),
    )
  }

  /** Into the page cache at once where that takes it, else by the thread pool. */
  async #writeBuffered(offset: number, from: Uint8Array): Promise<void> {
    const cached = this.#cached.write(from, offset)
    if (cached === true || (cached !== false && (await cached))) return
    const written = this.#writeByPool(offset, from)
    await (isLong(from) ? whileWriting(written) : written)
  }

  /** A device takes several at once. */
  #writeByPool(offset: number, from: Uint8Array): Promise<void> {
    return this.#driver === 'file' ? this.#writes.write(from, offset) : writeFile(this.#fd, from, offset)
  }

  /** Not when opened around the page cache: the host copies by way of it, or wants aligned pieces. */
  get isCopiedByHost(): boolean {
    return !this.#lacks.copy && !this.#access.direct
  }

  async copyFrom(offset: number, source: Layer, sourceOffset: number, length: number): Promise<number> {
    if (!(source instanceof FileLayer) || !this.isCopiedByHost) return 0
    let done = 0
    try {
      while (done < length) {
        const rest = copyFileRange(source.#fd, sourceOffset + done, this.#fd, offset + done, length - done)
        const count = await whileWriting(rest)
        if (count === 0) break
        done += count
      }
    } catch {
      // Whatever it is: another file system, a device, no space. A write says it if it is an error.
      this.#lacks.copy = true
    }
    if (offset + done > this.#bytes) this.#resized(offset + done)
    return done
  }

  async #grown(written: Promise<void>, end: number): Promise<void> {
    await written
    if (end > this.#bytes) this.#resized(end)
  }

  async zero(offset: number, length: number, how: ZeroOptions): Promise<boolean> {
    this.#dataEnd = 0
    if (this.#driver !== 'file') return this.#zeroDevice(offset, length, how)
    const end = offset + length
    const done =
      // Punching does not make a file longer, and to do that in a second step could cut off somebody's write.
      (how.mayUnmap === true &&
        end <= this.#bytes &&
        (await this.#try('punch', () => punchHole(this.#fd, offset, length)))) ||
      (await this.#try('zeroRange', () => zeroRange(this.#fd, offset, length))) ||
      // Two steps where there is no single one, as on tmpfs: give the space back, then take it again.
      ((await this.#try('punch', () => punchHole(this.#fd, offset, length))) &&
        (await this.#try('allocate', () => allocateRange(this.#fd, offset, length))))
    if (done && end > this.#bytes) this.#resized(end)
    return done
  }

  async #zeroDevice(offset: number, length: number, how: ZeroOptions): Promise<boolean> {
    if (how.mayUnmap === true && (await this.#try('punch', () => punchHole(this.#fd, offset, length))))
      return true
    return this.#try('zeroRange', () => zeroDeviceRange(this.#fd, offset, length))
  }

  async discard(offset: number, length: number): Promise<void> {
    this.#dataEnd = 0
    const end = Math.min(offset + length, this.#bytes)
    if (offset >= end) return
    const drop = this.#driver === 'file' ? punchHole : discardDeviceRange
    await this.#try('punch', () => drop(this.#fd, offset, end - offset))
  }

  /** False when the file system (or device) does not have the operation; asked once. */
  async #try(operation: keyof Lacks, run: () => Promise<void>): Promise<boolean> {
    if (this.#lacks[operation]) return false
    try {
      await run()
      return true
    } catch (error) {
      const { code } = toBlockError(error)
      if (code !== 'EOPNOTSUPP' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'ENOTTY') throw error
      this.#lacks[operation] = true
      return false
    }
  }

  async map(offset: number, length: number, out: ExtentList): Promise<void> {
    const end = offset + length
    // A run may end with the file, within a unit of requests: then it ends with that unit.
    const fileEnd = alignUp(this.#bytes, this.#geometry.requestAlign)
    const known = Math.min(end, fileEnd)
    for (let at = offset; at < known; ) {
      const data = this.#dataStart <= at && at < this.#dataEnd
      const runEnd = data ? this.#dataEnd : this.#runEnd(at)
      const next = Math.min(runEnd === this.#bytes ? fileEnd : runEnd, known)
      // `#runEnd` has noted the run when it is one of data.
      const kind = this.#dataStart <= at && at < this.#dataEnd ? DATA : ZERO
      if (!out.push(kind, next - at, -1, at)) return
      at = next
    }
    const tail = Math.max(offset, fileEnd)
    const size = this.#geometry.size
    if (tail < size && !out.push(ZERO, size - tail, -1, tail)) return
    const beyond = Math.max(offset, size)
    if (beyond < end) out.push(ZERO, end - beyond, -1, -1, 0, END_OF_FILE)
  }

  /** Where the run ends that `at` (inside the file) lies in; notes the run if it is data. */
  #runEnd(at: number): number {
    let end = this.#bytes
    if (this.#driver === 'file') {
      try {
        const data = seekData(this.#fd, at)
        if (data > at) return data
        end = Math.max(seekHole(this.#fd, at), at)
        if (end === at) end = this.#bytes
      } catch (error) {
        // No data from here on; anything else means that the file system does not tell, so all is data.
        if (toBlockError(error).code === 'ENXIO') return this.#bytes
      }
    }
    this.#dataStart = at
    this.#dataEnd = end
    return end
  }

  async resize(size: number, preallocation: Preallocation): Promise<void> {
    this.#dataEnd = 0
    if (this.#driver !== 'file') {
      if (preallocation !== 'off')
        throw new BlockError(
          'unsupported',
          `Preallocation mode '${preallocation}' unsupported for this non-regular file`,
        )
      if (size > this.#bytes) throw new BlockError('invalid', 'Cannot grow device files')
      if (size < this.#bytes) throw new BlockError('invalid', 'Cannot resize device files')
      return
    }
    await setFileSize(this.#fd, size, preallocation)
    this.#resized(size)
  }

  async flush(): Promise<void> {
    if (this.#lost !== undefined) throw this.#lost
    try {
      await whileFlushing(syncFile(this.#fd))
    } catch (error) {
      if (!this.#access.direct) this.#lost = toBlockError(error)
      throw error
    }
  }

  async close(): Promise<void> {
    await closeFile(this.#fd)
  }

  async allocatedSize(): Promise<number> {
    return (await fileStatus(this.#fd)).blocks * SECTOR
  }

  async users(): Promise<FileUser[]> {
    return (await import('./users.ts')).usersOf(this.#fd)
  }

  async info(): Promise<FormatInfo> {
    return { dirty: false, specific: { type: 'file', data: {} } }
  }

  async setPermissions(needed: number, shared: number): Promise<Staged> {
    const from = this.#use
    const to: Use = { needed, shared }
    const access = accessFor(this.#intent, needed)
    if (from.needed === needed && from.shared === shared && access.writable === this.#access.writable)
      return NOTHING
    const locks = this.#locks()
    if (locks) extendUse(this.#fd, from, to, this.#options.filename)
    let next: number | undefined
    try {
      if (access.writable !== this.#access.writable) next = await this.#openAgain(access, locks ? to : NO_USE)
    } catch (error) {
      if (locks) retractBeyond(this.#fd, from)
      throw error
    }
    return {
      commit: () => {
        this.#use = to
        if (next !== undefined) this.#switchTo(next, access)
        if (locks) retractBeyond(this.#fd, to)
      },
      abort: async () => {
        if (next !== undefined) await closeFile(next)
        if (locks) retractBeyond(this.#fd, from)
      },
    }
  }

  /** Reads the options again: what may change is how the file is opened. */
  async reopen(context: OpenContext): Promise<Staged> {
    const options = readFileOptions(this.#driver, context.options, context.aio)
    if (options.filename !== this.#options.filename)
      throw new BlockError('invalid', "Cannot change the option 'filename'")
    if (options.locking !== this.#options.locking)
      throw new BlockError('invalid', "Cannot change the option 'locking'")
    const before = this.#intent
    const intent = intentOf(context)
    checkNativeIo(options, intent)
    const access = accessFor(intent, this.#use.needed)
    const same = access.writable === this.#access.writable && access.direct === this.#access.direct
    const next = same ? undefined : await this.#openAgain(access, NO_USE)
    this.#intent = intent
    return {
      commit: () => {
        if (next === undefined) return
        // The use may have changed in the same transaction: the new descriptor gets the one that counts now.
        if (this.#locks()) announceUse(next, this.#use)
        this.#switchTo(next, access)
      },
      abort: async () => {
        this.#intent = before
        if (next !== undefined) await closeFile(next)
      },
    }
  }

  /** Locks are wanted, and to be had. */
  #locks(): boolean {
    this.#lockable ??= this.#options.locking !== 'off' && hasByteLocks(this.#fd)
    return this.#lockable
  }

  /** A second descriptor of the same file, with the locks of `use` but without asking others: that was done. */
  async #openAgain(access: Access, use: Use): Promise<number> {
    const fd = await openHostFile(this.#driver, this.#options.filename, access)
    try {
      const [now, then] = await Promise.all([fileStatus(fd), fileStatus(this.#fd)])
      if (now.ino !== then.ino || now.dev !== then.dev)
        throw new BlockError('io', `'${this.#options.filename}' is not the same file any more`)
      announceUse(fd, use)
      return fd
    } catch (error) {
      await closeFile(fd)
      throw error
    }
  }

  #switchTo(fd: number, access: Access): void {
    replaceFile(this.#fd, fd)
    const remeasure = access.direct !== this.#access.direct
    this.#access = access
    if (remeasure) this.#geometry = this.#measure()
  }
}

const checkNativeIo = (options: FileOptions, intent: Intent): void => {
  if (options.nativeIo && !intent.direct)
    throw new BlockError(
      'invalid',
      'aio=native was specified, but it requires cache.direct=on, which was not specified.',
    )
}

/** Does a long request in pieces that fit a lent buffer, one after another. */
const inPieces = async (
  bytes: Uint8Array,
  run: (piece: Uint8Array, at: number) => Promise<void>,
): Promise<void> => {
  for (let at = 0; at < bytes.length; at += AlignedPool.PIECE)
    await run(bytes.subarray(at, at + AlignedPool.PIECE), at)
}
