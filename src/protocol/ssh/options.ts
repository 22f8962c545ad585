/** QAPI's BlockdevOptionsSsh, the older `host`, `port` and `host_key_check`, and the file names that stand for them. */

import { BlockError } from '../../base/errors.ts'
import { isPlainObject } from '../../block/filename.ts'
import { OptionReader, type Options } from '../../block/options.ts'

const HASHES = ['md5', 'sha1', 'sha256'] as const

/** How a server shows that it is the right one. */
export type HostKeyCheck =
  | { readonly mode: 'none' }
  | { readonly mode: 'known_hosts' }
  | { readonly mode: 'hash'; readonly type: (typeof HASHES)[number]; readonly hash: string }

export interface SshOptions {
  readonly host: string
  readonly port: string
  readonly path: string
  /** Undefined: the name of who runs the program. */
  readonly user: string | undefined
  readonly hostKeyCheck: HostKeyCheck
}

const DEFAULT_PORT = '22'

const invalid = (text: string): BlockError => new BlockError('invalid', text)

/** A string, or what options without types make of one. */
const readText = (options: OptionReader, name: string, called = name): string => {
  const value = options.take(name)
  if (value === undefined || value === null) throw invalid(`Parameter '${called}' is missing`)
  if (typeof value === 'object') throw invalid(`Parameter '${called}' expects a string`)
  return String(value)
}

/** What nobody read, by its path. */
const refuseOthers = (options: OptionReader, prefix = ''): void => {
  const [other] = options.unread()
  if (other !== undefined) throw invalid(`Parameter '${prefix}${other}' is unexpected`)
}

const readPlace = (options: OptionReader): { host: string; port: string } => {
  const server = options.take('server')
  // Whoever names a host speaks of it, whatever else is said.
  if (options.has('host')) {
    const port = options.integer('port', 0, Number.MAX_SAFE_INTEGER)
    return { host: readText(options, 'host'), port: port === undefined ? DEFAULT_PORT : String(port) }
  }
  if (!isPlainObject(server)) throw invalid("Parameter 'server' is missing")
  const place = new OptionReader(server)
  const host = readText(place, 'host', 'server.host')
  const port = readText(place, 'port', 'server.port')
  for (const name of ['numeric', 'ipv4', 'ipv6', 'keep-alive', 'mptcp']) place.boolean(name, false)
  place.integer('to', 0, 65535)
  refuseOthers(place, 'server.')
  return { host, port }
}

/** The older way: `no`, `yes`, or `TYPE:HASH`. */
const parseCheck = (text: string): HostKeyCheck => {
  if (text === 'no') return { mode: 'none' }
  if (text === 'yes') return { mode: 'known_hosts' }
  const type = HASHES.find((known) => text.startsWith(`${known}:`))
  if (type === undefined) throw invalid(`unknown host_key_check setting (${text})`)
  return { mode: 'hash', type, hash: text.slice(type.length + 1) }
}

const readCheck = (options: OptionReader): HostKeyCheck => {
  const old = options.string('host_key_check')
  const value = options.take('host-key-check')
  if (old !== undefined) return parseCheck(old)
  if (!isPlainObject(value)) return { mode: 'known_hosts' }
  const check = new OptionReader(value)
  const prefix = 'host-key-check.'
  const mode = check.enumeration('mode', ['none', 'hash', 'known_hosts'])
  if (mode === undefined) throw invalid(`Parameter '${prefix}mode' is missing`)
  if (mode !== 'hash') {
    refuseOthers(check, prefix)
    return { mode }
  }
  const type = check.enumeration('type', HASHES)
  if (type === undefined) throw invalid(`Parameter '${prefix}type' is missing`)
  const hash = readText(check, 'hash', `${prefix}hash`)
  refuseOthers(check, prefix)
  return { mode, type, hash }
}

/** Kind `invalid`, in QEMU's words. */
export const readSshOptions = (options: OptionReader): SshOptions => {
  const place = readPlace(options)
  const hostKeyCheck = readCheck(options)
  const path = readText(options, 'path')
  const user = options.has('user') ? readText(options, 'user') : undefined
  refuseOthers(options)
  return { ...place, path, user, hostKeyCheck }
}

const URL_PARTS =
  /^ssh:\/\/(?:([^@/?#]*)@)?(\[[^\]]*\]|[^:/?#]*)(?::(\d*))?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    throw invalid('No valid URL specified')
  }
}

/** Options of `ssh://USER@HOST:PORT/PATH?host_key_check=CHECK`. Kind `invalid` for what is no such name. */
export const parseName = (filename: string): Options => {
  const [, user, host = '', port, path = '', query = ''] = URL_PARTS.exec(filename) ?? []
  if (host === '') throw invalid('missing hostname in URI')
  if (path === '') throw invalid('missing remote path in URI')
  const options: Options = {
    host: decoded(host.replace(/^\[(.*)\]$/, '$1')),
    path: decoded(path),
    port: Number(port ?? 0) === 0 ? DEFAULT_PORT : port,
  }
  if (user !== undefined && user !== '') options.user = decoded(user.replace(/:.*/, ''))
  const [, check] = /(?:^|[&;])host_key_check=([^&;]*)/.exec(query) ?? []
  if (check !== undefined) options.host_key_check = decoded(check)
  return options
}

/** The URL of such options, as `user`; undefined: they name no file. */
export const nameOf = (options: Options, user: string): string | undefined => {
  const server = isPlainObject(options.server) ? options.server : {}
  const host = options.host ?? server.host ?? options['server.host']
  const port = options.port ?? server.port ?? options['server.port'] ?? DEFAULT_PORT
  if (host === undefined || options.path === undefined) return undefined
  const check =
    options.host_key_check === undefined ? '' : `?host_key_check=${String(options.host_key_check)}`
  return `ssh://${String(options.user ?? user)}@${String(host)}:${String(port)}${String(options.path)}${check}`
}
