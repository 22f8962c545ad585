/** Which parts of a file take space, and how that is changed: holes, preallocation, copying within the kernel. */

import { GiB } from '../base/units.ts'
import { errnoError, ioctlNow, libcFunction } from './libc.ts'

const SEEK_DATA = 3
const SEEK_HOLE = 4
const FALLOC_FL_KEEP_SIZE = 1
const FALLOC_FL_PUNCH_HOLE = 2
const FALLOC_FL_ZERO_RANGE = 16

const lseek = libcFunction('int64_t lseek(int fd, int64_t offset, int whence)')
const fallocate = libcFunction('int fallocate(int fd, int mode, int64_t offset, int64_t length)')
const posixFallocate = libcFunction('int posix_fallocate(int fd, int64_t offset, int64_t length)')
const copyRange = libcFunction(
  'int64_t copy_file_range(int in, void *inOffset, int out, void *outOffset, size_t length, unsigned int flags)',
)

/** First byte at or after `offset` that is (or may be) data. `ENXIO`: none up to the end of the file. */
export const seekData = (fd: number, offset: number): number => lseek.now(fd, offset, SEEK_DATA)
/** First byte at or after `offset` that lies in a hole; the end of the file counts as one. `ENXIO`: beyond the end. */
export const seekHole = (fd: number, offset: number): number => lseek.now(fd, offset, SEEK_HOLE)

/** Gives the range's space back; it reads as zeroes after. The file keeps its size. */
export const punchHole = async (fd: number, offset: number, length: number): Promise<void> => {
  await fallocate.later(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, length)
}

/** Makes the range read as zeroes and keeps, or takes, space for it. The file grows where the range sticks out. */
export const zeroRange = async (fd: number, offset: number, length: number): Promise<void> => {
  await fallocate.later(fd, FALLOC_FL_ZERO_RANGE, offset, length)
}

/** Takes space for the range, leaves data alone. The file grows where the range sticks out. */
export const allocateRange = async (fd: number, offset: number, length: number): Promise<void> => {
  await fallocate.later(fd, 0, offset, length)
}

/** As `allocateRange`, but the file keeps its size. */
export const takeSpace = async (fd: number, offset: number, length: number): Promise<void> => {
  await fallocate.later(fd, FALLOC_FL_KEEP_SIZE, offset, length)
}

/** The same on this thread. */
export const takeSpaceNow = (fd: number, offset: number, length: number): void => {
  fallocate.now(fd, FALLOC_FL_KEEP_SIZE, offset, length)
}

/** The byte at `offset` is, or may be, data. */
export const isData = (fd: number, offset: number): boolean => lseek.attempt(fd, offset, SEEK_DATA) === offset

/** Bytes preallocated by one call, so that a long preallocation can be stopped in between. */
const PREALLOCATION_SLICE = 4 * GiB

/** As `allocateRange`, on every file system: glibc writes a byte to each block where the kernel offers nothing. */
export const preallocateRange = async (
  fd: number,
  offset: number,
  length: number,
  signal?: AbortSignal,
): Promise<void> => {
  for (let done = 0; done < length; done += PREALLOCATION_SLICE) {
    signal?.throwIfAborted()
    const errno = await posixFallocate.answer(fd, offset + done, Math.min(length - done, PREALLOCATION_SLICE))
    if (errno !== 0) throw errnoError(errno)
  }
}

/** Copies within the kernel, sharing blocks where the file system can. Bytes copied, possibly fewer; 0 at the end. */
export const copyFileRange = (
  from: number,
  fromOffset: number,
  to: number,
  toOffset: number,
  length: number,
): Promise<number> =>
  copyRange.later(
    from,
    BigInt64Array.of(BigInt(fromOffset)),
    to,
    BigInt64Array.of(BigInt(toOffset)),
    length,
    0,
  )

const FS_IOC_GETFLAGS = 0x80086601
const FS_IOC_SETFLAGS = 0x40086602
const FS_NOCOW_FL = 0x00800000

/** Turns copy-on-write off for an empty file, where the file system knows of it (btrfs). */
export const setNoCopyOnWrite = (fd: number): void => {
  const flags = new DataView(new ArrayBuffer(8))
  const memory = new Uint8Array(flags.buffer)
  ioctlNow(fd, FS_IOC_GETFLAGS, memory)
  flags.setUint32(0, flags.getUint32(0, true) | FS_NOCOW_FL, true)
  ioctlNow(fd, FS_IOC_SETFLAGS, memory)
}

const FS_IOC_FSGETXATTR = 0x801c581f
const FS_IOC_FSSETXATTR = 0x401c5820
const FS_XFLAG_EXTSIZE = 0x800
/** struct fsxattr: five 32-bit fields, flags first, extent size second, and 8 bytes kept free. */
const FSXATTR_SIZE = 28

/** Asks the file system to allocate in pieces of `bytes` (below 2^32), where it knows of that (XFS). */
export const setExtentSizeHint = (fd: number, bytes: number): void => {
  const attributes = new DataView(new ArrayBuffer(FSXATTR_SIZE))
  const memory = new Uint8Array(attributes.buffer)
  ioctlNow(fd, FS_IOC_FSGETXATTR, memory)
  attributes.setUint32(0, attributes.getUint32(0, true) | FS_XFLAG_EXTSIZE, true)
  attributes.setUint32(4, bytes, true)
  ioctlNow(fd, FS_IOC_FSSETXATTR, memory)
}
