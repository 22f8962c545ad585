/** A socket that is connected to a server. */

import { lookup } from 'node:dns/promises'
import { connect, isIP, type Socket } from 'node:net'
import { BlockError, systemCode, systemError } from '../base/errors.ts'
import { type Address, addressText } from './socket-address.ts'

/** Longest path that fits a socket address, in bytes. */
const MAX_PATH = 107

const failedTo = (address: Address, error: unknown): BlockError =>
  systemError(systemCode(error) ?? 'EIO', `Failed to connect to '${addressText(address)}'`)

/** A connected socket, with a listener for errors, so that late ones end nobody's program. */
const connected = (
  where: { path: string } | { host: string; port: number },
  signal: AbortSignal,
): Promise<Socket> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const socket = connect({ ...where, noDelay: true })
    const stop = (): void => {
      socket.destroy()
      reject(signal.reason)
    }
    signal.addEventListener('abort', stop, { once: true })
    socket.on('error', (error) => {
      signal.removeEventListener('abort', stop)
      reject(error)
    })
    socket.once('connect', () => {
      signal.removeEventListener('abort', stop)
      resolve(socket)
    })
  })

/**
 * Connects, to the first of a name's addresses that answers.
 * @throws {BlockError} what came of the last one; kind `cancelled` by the signal
 */
export const connectTo = async (address: Address, signal: AbortSignal): Promise<Socket> => {
  if (address.type === 'unix') return connectUnix(address, signal)
  let failure: unknown
  const port = portOf(address)
  for (const host of await resolve(address)) {
    try {
      const socket = await connected({ host, port }, signal)
      socket.setKeepAlive(address.keepAlive)
      return socket
    } catch (error) {
      signal.throwIfAborted()
      failure = error
    }
  }
  throw failedTo(address, failure)
}

const connectUnix = async (address: Address & { type: 'unix' }, signal: AbortSignal): Promise<Socket> => {
  const { path, abstract, tight } = address
  const bytes = Buffer.byteLength(path)
  if (bytes > MAX_PATH)
    throw new BlockError('invalid', `UNIX socket path '${path}' is too long`, {
      hint: `Path must be less than ${MAX_PATH + 1} bytes`,
    })
  // Nobody listens there, and Node would take it for no path at all.
  if (path === '' && !abstract) throw failedTo(address, { code: 'ECONNREFUSED' })
  const name = tight ? path : path + '\0'.repeat(MAX_PATH - bytes)
  try {
    return await connected({ path: abstract ? `\0${name}` : path }, signal)
  } catch (error) {
    signal.throwIfAborted()
    throw failedTo(address, error)
  }
}

const unresolved = (address: Address, why: string): BlockError =>
  new BlockError('io', `address resolution failed for ${addressText(address)}: ${why}`)

/** Ports wrap at 65536, as where they are read by atoi(3). */
const portOf = (address: Address & { type: 'inet' }): number => {
  if (!/^\d{1,15}$/.test(address.port)) throw unresolved(address, 'Servname not supported for ai_socktype')
  return Number(address.port) % 65536
}

const resolve = async (address: Address & { type: 'inet' }): Promise<string[]> => {
  const { host, family } = address
  if (isIP(host) !== 0) return [host]
  try {
    if (host !== '') return (await lookup(host, { all: true, family })).map((found) => found.address)
  } catch (error) {
    // What the resolver says of a server that does not answer is another matter than of a name that is not there.
    if (systemCode(error) === 'EAI_AGAIN') throw unresolved(address, 'Temporary failure in name resolution')
  }
  throw unresolved(address, 'Name or service not known')
}
