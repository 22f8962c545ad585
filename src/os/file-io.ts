/**
 * Files by descriptor, with promises made by hand around Node's callbacks: measured faster than FileHandle. Errors are
 * BlockErrors with the system's text and no words about what failed.
 */

import fs from 'node:fs'
import { BlockError, systemError, toBlockError } from '../base/errors.ts'
import { libcFunction } from './libc.ts'

const settle = (resolve: () => void, reject: (error: BlockError) => void) => (error: unknown) => {
  if (error) reject(toBlockError(error))
  else resolve()
}

/** Flags are those of `fs.constants`; a file that is made gets `mode` less the umask. */
export const openFile = (path: string, flags: number, mode = 0o644): Promise<number> =>
  new Promise((resolve, reject) => {
    // A name with a NUL byte is no name for the kernel either, and Node has its own error for it.
    if (path.includes('\0')) return reject(systemError('EINVAL'))
    fs.open(path, flags, mode, (error, fd) => (error ? reject(toBlockError(error)) : resolve(fd)))
  })

export const closeFile = (fd: number): Promise<void> =>
  new Promise((resolve, reject) => fs.close(fd, settle(resolve, reject)))

export const fileStatus = (fd: number): Promise<fs.Stats> =>
  new Promise((resolve, reject) =>
    fs.fstat(fd, (error, stats) => (error ? reject(toBlockError(error)) : resolve(stats))),
  )

/** Bytes that the file's file system has left; undefined where it does not tell. */
export const freeSpace = (fd: number): Promise<number | undefined> =>
  new Promise((resolve) =>
    fs.statfs(`/proc/self/fd/${fd}`, (error, space) =>
      resolve(error || space.blocks === 0 ? undefined : space.bsize * space.bfree),
    ),
  )

/** Fills `into` with the bytes at `position`; what lies beyond the end of the file is zeroes. */
export const readFile = (fd: number, into: Uint8Array, position: number): Promise<void> =>
  new Promise((resolve, reject) => {
    // Node refuses positions that no file reaches.
    if (!Number.isSafeInteger(position + into.length)) {
      into.fill(0)
      return resolve()
    }
    let done = 0
    const step = (): void =>
      fs.read(fd, into, done, into.length - done, position + done, (error, count) => {
        done += count
        if (error) reject(toBlockError(error))
        else if (count > 0 && done < into.length) step()
        else {
          if (done < into.length) into.fill(0, done)
          resolve()
        }
      })
    step()
  })

/** Node would write where the file stands. */
const refuseFar = (position: number, length: number): void => {
  if (!Number.isSafeInteger(position + length)) throw systemError('EFBIG')
}

/** Writes all of `from` at `position`. */
export const writeFile = (fd: number, from: Uint8Array, position: number): Promise<void> =>
  new Promise((resolve, reject) => {
    refuseFar(position, from.length)
    let done = 0
    const step = (): void =>
      fs.write(fd, from, done, from.length - done, position + done, (error, count) => {
        done += count
        if (error) reject(toBlockError(error))
        else if (done === from.length) resolve()
        else if (count > 0) step()
        else reject(new BlockError('io', 'The file takes no more bytes'))
      })
    step()
  })

/** Writes all of the parts, one behind the other, from `position` on. Fails without a word which part failed. */
export const writeFileParts = (fd: number, parts: readonly Uint8Array[], position: number): Promise<void> =>
  new Promise((resolve, reject) => {
    let length = 0
    for (const part of parts) length += part.length
    refuseFar(position, length)
    fs.writev(fd, parts, position, (error, count) => {
      if (error) reject(toBlockError(error))
      else if (count === length) resolve()
      else reject(new BlockError('io', 'The file took only some of the bytes'))
    })
  })

/** What was written is on the medium when it resolves. */
export const syncFile = (fd: number): Promise<void> =>
  new Promise((resolve, reject) => fs.fdatasync(fd, settle(resolve, reject)))

export const truncateFile = (fd: number, size: number): Promise<void> =>
  new Promise((resolve, reject) => fs.ftruncate(fd, size, settle(resolve, reject)))

const O_CLOEXEC = 0o2000000
const dup3 = libcFunction('int dup3(int from, int to, int flags)')

/**
 * Makes `fd` mean the file that `other` means, and closes `other`. Requests that the kernel is working on end on the
 * old file; those that have not begun go to the new one, so nobody need wait.
 */
export const replaceFile = (fd: number, other: number): void => {
  dup3.now(other, fd, O_CLOEXEC)
  fs.closeSync(other)
}
