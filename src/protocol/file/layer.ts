/** An open file or host device: bytes with an address, and holes. How it is opened and locked is in `descriptor.ts`. */

import { BlockError, toBlockError } from '../../base/errors.ts'
import { alignUp, GiB, SECTOR } from '../../base/units.ts'
import { DATA, END_OF_FILE, type ExtentList, ZERO } from '../../block/extent.ts'
import type { FileUser, FormatInfo } from '../../block/facets.ts'
import type { Geometry, Layer, Preallocation, Staged, ZeroOptions } from '../../block/layer.ts'
import type { OpenContext } from '../../block/open-context.ts'
import { AlignedPool, isAligned } from '../../os/aligned.ts'
import { CachedFile, isLong } from '../../os/cached-file.ts'
import { whileFlushing, whileWriting } from '../../os/calm.ts'
import { discardDeviceRange, zeroDeviceRange } from '../../os/device.ts'
import { fileStatus, readFile, syncFile, writeFile } from '../../os/file-io.ts'
import {
  allocateRange,
  copyFileRange,
  punchHole,
  seekData,
  seekHole,
  zeroRange,
} from '../../os/file-space.ts'
import { WriteQueue } from '../../os/write-queue.ts'
import { Descriptor } from './descriptor.ts'
import { deviceBytes, directUnit, type FileDriverName, sectorUnit } from './host-file.ts'
import { setFileSize } from './preallocate.ts'

const MAX_TRANSFER = GiB

/** Operations that a file system was found not to have. */
interface Lacks {
  punch: boolean
  zeroRange: boolean
  allocate: boolean
  copy: boolean
}

export class FileLayer implements Layer {
  readonly #descriptor: Descriptor
  /** The descriptor's, and what kind of file it is: for every request. */
  readonly #fd: number
  readonly #isRegular: boolean
  readonly #cached: CachedFile
  readonly #writes: WriteQueue
  /** Zeroing and discarding units of a device; 1 for a file. */
  readonly #unit: number
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

  private constructor(descriptor: Descriptor, bytes: number, unit: number) {
    const { fd, driver } = descriptor
    this.#descriptor = descriptor
    this.#fd = fd
    this.#isRegular = driver === 'file'
    this.#cached = new CachedFile(fd)
    this.#writes = new WriteQueue(fd)
    this.#bytes = bytes
    this.#unit = unit
    this.#geometry = this.#measure()
    descriptor.onDirectChanged = () => {
      this.#geometry = this.#measure()
    }
  }

  static async open(driver: FileDriverName, context: OpenContext): Promise<FileLayer> {
    const descriptor = await Descriptor.open(driver, context)
    const { fd } = descriptor
    try {
      const bytes = driver === 'file' ? (await fileStatus(fd)).size : await deviceBytes(fd)
      const unit = driver === 'file' ? 1 : await sectorUnit(fd)
      return new FileLayer(descriptor, bytes, unit)
    } catch (error) {
      await descriptor.close()
      throw error
    }
  }

  geometry(): Geometry {
    return this.#geometry
  }

  /** Images are whole sectors; the part of the last one that the file does not have reads as zeroes. */
  #measure(): Geometry {
    const requestAlign = this.#descriptor.isDirect ? directUnit(this.#fd) : 1
    this.#aligned = requestAlign > 1 ? new AlignedPool(requestAlign) : undefined
    return {
      size: alignUp(this.#bytes, SECTOR),
      cluster: 0,
      zeroUnit: Math.max(this.#unit, requestAlign),
      discardUnit: Math.max(this.#unit, requestAlign),
      requestAlign,
      maxTransfer: MAX_TRANSFER,
      readsZero: this.#isRegular,
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
    return this.#isRegular ? this.#writes.write(from, offset) : writeFile(this.#fd, from, offset)
  }

  /** Not when opened around the page cache: the host copies by way of it, or wants aligned pieces. */
  get isCopiedByHost(): boolean {
    return !this.#lacks.copy && !this.#descriptor.isDirect
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
    if (!this.#isRegular) return this.#zeroDevice(offset, length, how)
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
    const drop = this.#isRegular ? punchHole : discardDeviceRange
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
    if (this.#isRegular) {
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
    if (!this.#isRegular) {
      if (preallocation !== 'off')
        throw new BlockError(
          'unsupported',
          `Preallocation mode '${preallocation}' unsupported for this non-regular file`,
        )
      if (size > this.#bytes) throw new BlockError('invalid', 'Cannot grow device files')
      if (size < this.#bytes) throw new BlockError('invalid', 'Cannot resize device files')
      return
    }
    const before = this.#bytes
    await setFileSize(this.#fd, size, preallocation)
    if (preallocation === 'falloc') this.#writes.hasSpace(before, size)
    this.#resized(size)
  }

  async flush(): Promise<void> {
    if (this.#lost !== undefined) throw this.#lost
    try {
      await whileFlushing(syncFile(this.#fd))
    } catch (error) {
      if (!this.#descriptor.isDirect) this.#lost = toBlockError(error)
      throw error
    }
  }

  close(): Promise<void> {
    return this.#descriptor.close()
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

  setPermissions(needed: number, shared: number): Promise<Staged> {
    return this.#descriptor.setPermissions(needed, shared)
  }

  reopen(context: OpenContext): Promise<Staged> {
    return this.#descriptor.reopen(context)
  }
}

/** Does a long request in pieces that fit a lent buffer, one after another. */
const inPieces = async (
  bytes: Uint8Array,
  run: (piece: Uint8Array, at: number) => Promise<void>,
): Promise<void> => {
  for (let at = 0; at < bytes.length; at += AlignedPool.PIECE)
    await run(bytes.subarray(at, at + AlignedPool.PIECE), at)
}
