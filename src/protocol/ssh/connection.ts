/** A connection to an SSH server, and its file transfer. Loaded when an image is opened there. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import ssh2, { type AuthHandlerMiddleware, type Client, type SFTPWrapper } from 'ssh2'
import { untilAborted } from '../../base/aborted.ts'
import { BlockError, systemCode, systemError } from '../../base/errors.ts'
import { connectTo } from '../connect.ts'
import { KnownHosts, usualFiles } from './known-hosts.ts'
import type { HostKeyCheck, SshOptions } from './options.ts'

const denied = (text: string): BlockError => new BlockError('denied', text, { code: 'EPERM' })

/** A key's type is the first string in it. Hostile bytes have a type of nothing. */
const typeOf = (key: Buffer): string => {
  const length = key.length < 4 ? 0 : key.readUInt32BE(0)
  return length > key.length - 4 ? '' : key.toString('latin1', 4, 4 + length)
}

const hexOf = (text: string): string => text.replaceAll(':', '').toLowerCase()

/** Why the server's key is not taken; undefined: it is. */
const refusalOf = (key: Buffer, check: HostKeyCheck, known: KnownHosts): BlockError | undefined => {
  if (check.mode === 'none') return undefined
  const type = typeOf(key)
  if (check.mode === 'hash') {
    const print = createHash(check.type).update(key).digest('hex')
    if (print === hexOf(check.hash)) return undefined
    return denied(
      `remote host ${type} key fingerprint '${check.type}:${print}' does not match host_key_check '${check.type}:${check.hash}'`,
    )
  }
  switch (known.judge(type, key)) {
    case 'known':
      return undefined
    case 'other': {
      const print = createHash('sha256').update(key).digest('base64').replace(/=+$/, '')
      return denied(
        `host key (${type} key with fingerprint SHA256:${print}) does not match the one in known_hosts; this may be a possible attack`,
      )
    }
    case 'other-type':
      return denied('host key for this server not found, another type exists')
    case 'unknown':
      return denied('no host key was found in known_hosts')
  }
}

const KEY_FILES = ['id_ed25519', 'id_ecdsa', 'id_rsa']

/** As ssh(1): nothing, then the agent's keys, then the user's own that need no passphrase. */
const authenticationOf = (username: string): AuthHandlerMiddleware | unknown[] => {
  const methods: unknown[] = [{ type: 'none', username }]
  const agent = process.env.SSH_AUTH_SOCK
  if (agent !== undefined && agent !== '') methods.push({ type: 'agent', username, agent })
  for (const name of KEY_FILES) {
    try {
      const key = readFileSync(join(homedir(), '.ssh', name))
      const parsed = ssh2.utils.parseKey(key)
      if (!(parsed instanceof Error)) methods.push({ type: 'publickey', username, key })
    } catch {
      // The next one, then.
    }
  }
  return methods
}

/** Signatures that keys of a type make. */
const ALGORITHMS: Readonly<Record<string, readonly string[]>> = {
  'ssh-rsa': ['rsa-sha2-512', 'rsa-sha2-256', 'ssh-rsa'],
}

const NOT_AUTHENTICATED =
  'failed to authenticate using publickey authentication and the identities held by your ssh-agent'

const failed = (error: Error & { level?: string }): BlockError => {
  if (error.level === 'client-authentication') return denied(NOT_AUTHENTICATED)
  const code = systemCode(error)
  return code === undefined
    ? new BlockError('io', `failed to establish ssh session: ${error.message}`, { cause: error, code: 'EIO' })
    : systemError(code, 'failed to establish ssh session')
}

/** What a server says of a file. */
const sftpTexts: ReadonlyMap<number, string> = new Map([
  [1, 'End of file'],
  [2, 'No such file'],
  [3, 'Permission denied'],
  [4, 'Failure'],
  [5, 'Bad message'],
  [8, 'Operation unsupported'],
])
const sftpKinds: ReadonlyMap<number, [kind: 'not-found' | 'denied' | 'unsupported', code: string]> = new Map([
  [2, ['not-found', 'ENOENT']],
  [3, ['denied', 'EACCES']],
  [8, ['unsupported', 'ENOTSUP']],
])

/** An error of the server's as one of ours, with the words that QEMU puts around it. */
export const sftpError = (error: unknown, what: string): BlockError => {
  if (error instanceof BlockError) return error
  const status = (error as { code?: unknown }).code
  if (typeof status !== 'number') return new BlockError('io', what, { cause: error, code: 'EIO' })
  const [kind, code] = sftpKinds.get(status) ?? (['io', 'EIO'] as const)
  const text = sftpTexts.get(status) ?? 'Unknown error'
  return new BlockError(
    kind,
    `${what}: SFTP server: ${text} (libssh error code: ${kind === 'denied' ? 2 : 1}, sftp error code: ${status})`,
    { cause: error, code },
  )
}

/** A call whose answer is given to a callback. */
export type SftpCall<T> = (sftp: SFTPWrapper, done: (error: unknown, value: T) => void) => void

export class SshConnection {
  readonly #client: Client
  readonly #sftp: SFTPWrapper
  /** Ways to end the calls in flight, which are never answered when the connection is lost. */
  readonly #inFlight = new Set<(error: unknown) => void>()
  #failure: unknown

  private constructor(client: Client, sftp: SFTPWrapper, lost: Promise<never>) {
    this.#client = client
    this.#sftp = sftp
    lost.catch((error: unknown) => {
      this.#failure = error
      for (const reject of this.#inFlight) reject(error)
    })
  }

  /**
   * @throws {BlockError} kind `denied` where one end does not trust the other, `io` where there is no server
   */
  static async open(options: SshOptions, username: string, signal: AbortSignal): Promise<SshConnection> {
    const { host, port, hostKeyCheck } = options
    const socket = await connectTo({ type: 'inet', host, port, family: 0, keepAlive: false }, signal)
    const known = new KnownHosts(hostKeyCheck.mode === 'known_hosts' ? usualFiles() : [], host, Number(port))
    const client = new ssh2.Client()
    let refusal: BlockError | undefined
    const lost = new Promise<never>((_, reject) => {
      client.on('error', (error) => reject(refusal ?? failed(error)))
      client.on('close', () => reject(systemError('EIO')))
    })
    // Who opens waits for it; after that, whoever has a call in flight.
    lost.catch(() => {})
    const prepend = known.types.flatMap((type) => ALGORITHMS[type] ?? [type])
    const ready = new Promise<void>((resolve) => client.once('ready', resolve))
    client.connect({
      sock: socket,
      username,
      authHandler: authenticationOf(username) as never,
      ...(prepend.length > 0 && { algorithms: { serverHostKey: { prepend } as never } }),
      hostVerifier: (key: Buffer) => {
        refusal = refusalOf(key, hostKeyCheck, known)
        return refusal === undefined
      },
    })
    try {
      await untilAborted(Promise.race([ready, lost]), signal)
      const opening = new Promise<SFTPWrapper>((resolve, reject) => {
        client.sftp((error, wrapper) => {
          if (error === undefined) resolve(wrapper)
          else reject(sftpError(error, 'failed to initialize sftp handle'))
        })
      })
      const sftp = await untilAborted(Promise.race([opening, lost]), signal)
      return new SshConnection(client, sftp, lost)
    } catch (error) {
      client.destroy()
      throw error
    }
  }

  /** Rejects with what the server says, `what` in front, or kind `io` where it is lost. */
  async call<T>(call: SftpCall<T>, what: string): Promise<T> {
    let end = (_: unknown): void => {}
    try {
      return await new Promise<T>((resolve, reject) => {
        end = reject
        if (this.#failure !== undefined) throw this.#failure
        this.#inFlight.add(end)
        call(this.#sftp, (error, value) => {
          if (error === undefined || error === null) resolve(value)
          else reject(error)
        })
      })
    } catch (error) {
      throw sftpError(error, what)
    } finally {
      this.#inFlight.delete(end)
    }
  }

  close(): void {
    this.#client.end()
  }
}
