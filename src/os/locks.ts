/**
 * Advisory locks of single bytes that belong to the open file description, not to the process: they end when the last
 * descriptor of that `open` is closed, and two opens within one process see each other.
 */

import { BlockError } from '../base/errors.ts'
import { libcFunction } from './libc.ts'

const F_OFD_GETLK = 36
const F_OFD_SETLK = 37
const F_RDLCK = 0
const F_WRLCK = 1
const F_UNLCK = 2
/** struct flock of 64-bit Linux: type and whence 16 bit at 0 and 2, start and length 64 bit at 8 and 16, pid at 24. */
const FLOCK_SIZE = 32

// The variadic argument is passed as a fixed one is, on every 64-bit Linux ABI.
const fcntl = libcFunction('int fcntl(int fd, int command, void *lock)')
const flock = new DataView(new ArrayBuffer(FLOCK_SIZE))
const memory = new Uint8Array(flock.buffer)

const call = (fd: number, command: number, type: number, byte: number): void => {
  memory.fill(0)
  flock.setInt16(0, type, true)
  flock.setBigInt64(8, BigInt(byte), true)
  flock.setBigInt64(16, 1n, true)
  fcntl.now(fd, command, memory)
}

/** Takes a shared lock. Any number of holders may have it; kind `busy` only against somebody's exclusive lock. */
export const lockByte = (fd: number, byte: number): void => call(fd, F_OFD_SETLK, F_RDLCK, byte)
/** Gives it back; nothing happens where none is held. */
export const unlockByte = (fd: number, byte: number): void => call(fd, F_OFD_SETLK, F_UNLCK, byte)

/** Somebody else holds a lock on the byte. */
export const isByteLocked = (fd: number, byte: number): boolean => {
  call(fd, F_OFD_GETLK, F_WRLCK, byte)
  return flock.getInt16(0, true) !== F_UNLCK
}

/** The kernel and the file's file system know such locks. */
export const hasByteLocks = (fd: number): boolean => {
  try {
    isByteLocked(fd, 0)
    return true
  } catch (error) {
    if (error instanceof BlockError && error.code === 'EINVAL') return false
    throw error
  }
}
