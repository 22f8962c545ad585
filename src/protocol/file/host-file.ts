/** What kind of thing a path names, and how it is opened. */

import fs from 'node:fs'
import { BlockError, prefixError, toBlockError } from '../../base/errors.ts'
import { alignedBytes } from '../../os/aligned.ts'
import { deviceSectorSize, deviceSize, isCdrom } from '../../os/device.ts'
import { closeFile, fileStatus, openFile } from '../../os/file-io.ts'

export type FileDriverName = 'file' | 'host_device' | 'host_cdrom'

/** How a descriptor was opened. */
export interface Access {
  readonly writable: boolean
  /** O_DIRECT. */
  readonly direct: boolean
}

/** Sector sizes that O_DIRECT may want, smallest first. */
const DIRECT_UNITS = [512, 4096]

/** Opens a path and sees that it is what the driver is for. `opened`: what else may be wrong, told before that. */
export const openHostFile = async (
  driver: FileDriverName,
  path: string,
  access: Access,
  opened: () => void = () => {},
): Promise<number> => {
  const { O_RDWR, O_RDONLY, O_DIRECT, O_NONBLOCK } = fs.constants
  // Without O_NONBLOCK a FIFO would hold up the open until a writer comes; a drive without medium would fail.
  const wait = driver === 'host_device' ? 0 : O_NONBLOCK
  const flags = (access.writable ? O_RDWR : O_RDONLY) | (access.direct ? O_DIRECT : 0) | wait
  let fd: number
  try {
    fd = await openFile(path, flags)
  } catch (error) {
    const isRefused =
      access.direct && toBlockError(error).code === 'EINVAL' && (await opens(path, flags & ~O_DIRECT))
    const reason = isRefused
      ? new BlockError('invalid', 'filesystem does not support O_DIRECT', { path })
      : error
    throw prefixError(reason, `Could not open '${path}': `)
  }
  try {
    opened()
    const status = await fileStatus(fd)
    const device = status.isBlockDevice() || status.isCharacterDevice()
    if (driver === 'file' && !status.isFile())
      throw new BlockError('invalid', `'file' driver requires '${path}' to be a regular file`, { path })
    if (driver !== 'file' && !device)
      throw new BlockError(
        'invalid',
        `'${driver}' driver requires '${path}' to be either a character or block device`,
        { path },
      )
  } catch (error) {
    await closeFile(fd)
    throw error
  }
  return fd
}

const opens = async (path: string, flags: number): Promise<boolean> => {
  try {
    await closeFile(await openFile(path, flags))
    return true
  } catch {
    return false
  }
}

/** Bytes of an open device; a character device has none. */
export const deviceBytes = async (fd: number): Promise<number> =>
  (await fileStatus(fd)).isBlockDevice() ? deviceSize(fd) : 0

/** What a block device's discards and zeroing are multiples of; 1 for anything else. */
export const sectorUnit = async (fd: number): Promise<number> =>
  (await fileStatus(fd)).isBlockDevice() ? deviceSectorSize(fd) : 1

/**
 * The unit of requests on a file opened with O_DIRECT, found by trying, since file systems don't tell. Where any will do,
 * as in an empty file, the largest is the one that is safe.
 */
export const directUnit = (fd: number): number => {
  const largest = DIRECT_UNITS.at(-1)!
  const bytes = alignedBytes(largest, largest)
  const works = (unit: number): boolean => {
    try {
      fs.readSync(fd, bytes, 0, unit, 0)
      return true
    } catch {
      // Too small a unit: EINVAL.
      return false
    }
  }
  return works(1) ? largest : (DIRECT_UNITS.find(works) ?? largest)
}

/** Device and inode, which all names of a file share; undefined: there is none, or it cannot be looked at. */
export const pathIdentity = (path: string): string | undefined => {
  try {
    const { dev, ino } = fs.statSync(path, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return undefined
  }
}

/** The driver for a path without a protocol's prefix. What is not there, or cannot be looked at, is a file to be. */
export const fileDriverFor = (path: string): FileDriverName => {
  let fd: number | undefined
  try {
    const status = fs.statSync(path)
    if (status.isCharacterDevice()) return 'host_device'
    if (!status.isBlockDevice()) return 'file'
    fd = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
    return isCdrom(fd) ? 'host_cdrom' : 'host_device'
  } catch {
    return 'file'
  } finally {
    if (fd !== undefined) fs.closeSync(fd)
  }
}
