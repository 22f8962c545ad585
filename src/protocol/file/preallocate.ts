/** Setting a regular file's size, with or without space for what is added. */

import { BlockError, prefixError, systemError, toBlockError } from '../../base/errors.ts'
import { MiB, SECTOR } from '../../base/units.ts'
import type { Preallocation } from '../../block/layer.ts'
import { fileStatus, freeSpace, syncFile, truncateFile, writeFile } from '../../os/file-io.ts'
import { preallocateRange, zeroRange } from '../../os/file-space.ts'

/** Zeroes written at once for `full`. */
const PIECE = MiB
/** Bytes of preallocated space that are a small piece. */
const SMALL = MiB
/**
 * What is written at the head of a file that was empty: file systems then show their real alignment to O_DIRECT. One
 * sector where the file is to be smaller, as in QEMU, though it be less than that.
 */
const FIRST_BLOCK = 4096

const named = async (what: string, work: Promise<void>): Promise<void> => {
  try {
    await work
  } catch (error) {
    const cause = toBlockError(error)
    throw cause.kind === 'cancelled' ? cause : prefixError(cause, `${what}: `)
  }
}

/** A disk that is too small is told at once, not found out by filling it up. */
const checkSpace = async (fd: number, length: number): Promise<void> => {
  const free = await freeSpace(fd)
  if (free !== undefined && length > free) throw systemError('ENOSPC')
}

const allocate = async (fd: number, from: number, to: number, signal?: AbortSignal): Promise<void> => {
  if (to === from) return
  await checkSpace(fd, to - from)
  if (from > 0 && to - from <= SMALL && (await allocateBehind(fd, from, to))) return
  await preallocateRange(fd, from, to - from, signal)
}

/**
 * ext4 puts a small piece of preallocated space anywhere, but a small write behind what stands before it. So zeroes are
 * written, and then turned into space without content: else the file's list of pieces may need space of its own when
 * something is written there. False, and the file is as it was, where the file system cannot do that.
 */
const allocateBehind = async (fd: number, from: number, to: number): Promise<boolean> => {
  await writeFile(fd, new Uint8Array(to - from), from)
  await syncFile(fd)
  try {
    await zeroRange(fd, from, to - from)
    return true
  } catch {
    await truncateFile(fd, from)
    return false
  }
}

const writeZeroes = async (fd: number, from: number, to: number, signal?: AbortSignal): Promise<void> => {
  await checkSpace(fd, to - from)
  const zeroes = new Uint8Array(Math.min(PIECE, to - from))
  for (let at = from; at < to; at += PIECE) {
    signal?.throwIfAborted()
    await writeFile(fd, zeroes.subarray(0, Math.min(PIECE, to - at)), at)
  }
}

/** Kind `unsupported` for a mode that files don't have. */
export const checkPreallocation = (mode: Preallocation): void => {
  if (mode === 'metadata') throw new BlockError('unsupported', `Unsupported preallocation mode: ${mode}`)
}

/**
 * Gives the file `size` bytes. With `falloc` or `full`, what is added takes space (and, with `full`, was written); a
 * failure there, or the signal, leaves the file as long as it was.
 */
export const setFileSize = async (
  fd: number,
  size: number,
  mode: Preallocation,
  signal?: AbortSignal,
): Promise<void> => {
  const before = (await fileStatus(fd)).size
  if (mode !== 'off' && size < before)
    throw new BlockError('invalid', 'Cannot use preallocation for shrinking files')
  checkPreallocation(mode)
  if (!Number.isSafeInteger(size))
    throw systemError(size < 2 ** 63 ? 'EFBIG' : 'EINVAL', 'Could not resize file')
  try {
    if (mode === 'falloc') await named('Could not preallocate new data', allocate(fd, before, size, signal))
    else await named('Could not resize file', truncateFile(fd, size))
    if (mode === 'full') {
      await named('Could not write zeros for preallocation', writeZeroes(fd, before, size, signal))
      await named('Could not flush file to disk', syncFile(fd))
    } else if (before === 0 && size > 0) {
      // Only a favour to later users: if there is no space for it now, so be it.
      await writeFile(fd, new Uint8Array(size < FIRST_BLOCK ? SECTOR : FIRST_BLOCK), 0).catch(() => {})
    }
  } catch (error) {
    await truncateFile(fd, before).catch(() => {})
    throw error
  }
}
