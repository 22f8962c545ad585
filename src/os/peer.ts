/** Who is at the other end of a Unix socket, and whether anyone still is. */

import { libcFunction } from './libc.ts'

const SOL_SOCKET = 1
const SO_PEERCRED = 17
/** struct ucred: pid, uid, gid. */
const UCRED_SIZE = 12

const getsockopt = libcFunction('int getsockopt(int fd, int level, int option, void *value, void *length)')

export interface PeerCredentials {
  readonly pid: number
  readonly uid: number
  readonly gid: number
}

/** The process that connected, as the kernel noted it then. `fd` is a connected Unix socket's. */
export const peerCredentials = (fd: number): PeerCredentials => {
  const value = new DataView(new ArrayBuffer(UCRED_SIZE))
  const length = new Uint8Array(Uint32Array.of(UCRED_SIZE).buffer)
  getsockopt.now(fd, SOL_SOCKET, SO_PEERCRED, new Uint8Array(value.buffer), length)
  return { pid: value.getInt32(0, true), uid: value.getUint32(4, true), gid: value.getUint32(8, true) }
}

const POLLHUP = 0x10
/** struct pollfd: fd, events, revents. */
const POLLFD_SIZE = 8

const poll = libcFunction('int poll(void *fds, unsigned long count, int timeout)')

/**
 * Whether the other end is closed altogether. A read sees no difference between that and a peer that only ended its
 * sending side and still waits for answers. `fd` is a connected Unix socket's.
 */
export const hasHungUp = (fd: number): boolean => {
  const entry = new DataView(new ArrayBuffer(POLLFD_SIZE))
  entry.setInt32(0, fd, true)
  return poll.now(new Uint8Array(entry.buffer), 1, 0) > 0 && (entry.getInt16(6, true) & POLLHUP) !== 0
}
