/** Block devices: their size and their means to drop or zero a range. */

import { ioctlLater, ioctlNow } from './libc.ts'

const BLKGETSIZE64 = 0x80081272
const BLKSSZGET = 0x1268
const BLKDISCARD = 0x1277
const BLKZEROOUT = 0x127f
const CDROM_DRIVE_STATUS = 0x5326

const ask = (fd: number, request: number): DataView => {
  const answer = new DataView(new ArrayBuffer(8))
  ioctlNow(fd, request, new Uint8Array(answer.buffer))
  return answer
}

/** Bytes. Refuses, kind `range`, what a number cannot hold. */
export const deviceSize = (fd: number): number => {
  const size = ask(fd, BLKGETSIZE64).getBigUint64(0, true)
  if (size > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`A device of ${size} bytes is too large`)
  return Number(size)
}

/** Bytes of a logical sector: the unit of discards and zeroing, and of direct I/O. */
export const deviceSectorSize = (fd: number): number => ask(fd, BLKSSZGET).getUint32(0, true)
/** The device is a CD-ROM drive. */
export const isCdrom = (fd: number): boolean => {
  try {
    return ioctlNow(fd, CDROM_DRIVE_STATUS, null) >= 0
  } catch {
    return false
  }
}

const onRange = async (fd: number, request: number, offset: number, length: number): Promise<void> => {
  const range = BigUint64Array.of(BigInt(offset), BigInt(length))
  await ioctlLater(fd, request, new Uint8Array(range.buffer))
}

/** The range's content is not needed any more. Whole sectors. */
export const discardDeviceRange = (fd: number, offset: number, length: number): Promise<void> =>
  onRange(fd, BLKDISCARD, offset, length)
/** The range reads as zeroes after. Whole sectors. */
export const zeroDeviceRange = (fd: number, offset: number, length: number): Promise<void> =>
  onRange(fd, BLKZEROOUT, offset, length)
