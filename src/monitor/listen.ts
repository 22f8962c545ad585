/** Unix sockets to listen on: how they are named, and how a path that is in use is told from one left over. */

import { chmodSync, existsSync, lstatSync, unlinkSync } from 'node:fs'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { dirname } from 'node:path'
import { BlockError, systemCode, systemError } from '../base/errors.ts'

/** Longest path that fits a socket address, in bytes. */
const MAX_PATH_BYTES = 107

export interface SocketSpec {
  readonly path: string
  /** Permission bits of the socket file; undefined: as the umask says. */
  readonly mode?: number | undefined
}

/**
 * `PATH`, or `path=PATH,mode=0660` with the mode in octal; a comma in that path is doubled, as on QEMU's command lines.
 * @throws {BlockError} of kind `invalid`
 */
export const parseSocketSpec = (text: string): SocketSpec => {
  if (!text.startsWith('path=')) return { path: checkedPath(text) }
  // A doubled comma stands for one; a single one ends the field.
  const [path = '', ...others] = text.match(/(?:[^,]|,,)+/g) ?? []
  let mode: number | undefined
  for (const option of others) {
    const found = /^mode=([0-7]{1,4})$/.exec(option)
    if (found === null) throw new BlockError('invalid', `Invalid socket option '${option}'`)
    mode = Number.parseInt(found[1]!, 8)
  }
  return { path: checkedPath(path.slice('path='.length).replaceAll(',,', ',')), mode }
}

const checkedPath = (path: string): string => {
  if (path === '' || path.includes('\0')) throw new BlockError('invalid', 'A socket needs a path')
  if (Buffer.byteLength(path) > MAX_PATH_BYTES)
    throw new BlockError('invalid', `UNIX socket path '${path}' is too long`, {
      hint: `Path must be less than ${MAX_PATH_BYTES + 1} bytes`,
    })
  return path
}

/** Whether a server answers at the path. */
const isLive = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createConnection(path)
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', (error) => {
      // A full backlog or a lacking permission also mean that someone is there.
      const code = systemCode(error)
      resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT')
    })
  })

/** Removes a socket file that nobody serves any more. Refuses what is live, or no socket. */
const removeStale = async (path: string): Promise<void> => {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return
  if (!found.isSocket() || (await isLive(path)))
    throw systemError('EADDRINUSE', `Failed to bind socket to ${path}`)
  unlinkSync(path)
}

/**
 * Listens on the socket; `onConnection` gets every client. Closing the server removes the socket file.
 * @throws {BlockError} when the path is in use, too long or out of reach
 */
export const listenOn = async (spec: SocketSpec, onConnection: (socket: Socket) => void): Promise<Server> => {
  const server = createServer({ allowHalfOpen: true, noDelay: false }, onConnection)
  try {
    await removeStale(spec.path)
    await bind(server, spec)
  } catch (error) {
    if (error instanceof BlockError) throw error
    // A folder that does not exist is a lacking permission to libuv.
    const code = existsSync(dirname(spec.path)) ? (systemCode(error) ?? 'EIO') : 'ENOENT'
    throw systemError(code, `Failed to bind socket to ${spec.path}`, { path: spec.path })
  }
  return server
}

const bind = (server: Server, { path, mode }: SocketSpec): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('listening', () => {
      server.off('error', reject)
      resolve()
    })
    // The file appears within this call: the mask keeps it shut until its mode is set.
    const umask = mode === undefined ? undefined : process.umask(0o777)
    try {
      server.listen({ path })
    } finally {
      if (umask !== undefined) process.umask(umask)
    }
    if (mode !== undefined && lstatSync(path, { throwIfNoEntry: false })?.isSocket()) chmodSync(path, mode)
  })
