/** QAPI's BlockdevOptionsNbd, and the older way to say where a server is: `host`, `port`, `path`. */

import { BlockError } from '../../base/errors.ts'
import { isPlainObject } from '../../block/filename.ts'
import type { OptionReader } from '../../block/options.ts'
import { type Address, readAddress } from '../socket-address.ts'
import { MAX_STRING } from './layout.ts'

/** The context that tells which bytes of an export are there. */
export const META_ALLOCATION = 'base:allocation'

export const DEFAULT_PORT = '10809'

export interface NbdOptions {
  readonly address: Address
  /** Empty: the server's own choice. */
  readonly exportName: string
  /** Id of an object of credentials. */
  readonly tlsCreds: string | undefined
  /** Name that the server's certificate has to have; undefined where nobody knows one. */
  readonly tlsHostname: string | undefined
  /** What block status is asked of in place of allocation. */
  readonly metaContext: string | undefined
  /** Milliseconds that requests wait for a lost server to come back, and an open for one to come at all. */
  readonly reconnectDelay: number
  readonly openTimeout: number
}

/** A string, or what options without types make of one. */
const readText = (options: OptionReader, name: string): string | undefined => {
  const value = options.take(name)
  if (value === undefined || value === null) return undefined
  if (typeof value === 'object') throw new BlockError('invalid', `Parameter '${name}' expects a string`)
  return String(value)
}

const missingAddress = (): BlockError => new BlockError('invalid', 'NBD server address missing')

const readPlace = (options: OptionReader): Address => {
  const [path, host] = [readText(options, 'path'), readText(options, 'host')]
  const port = readText(options, 'port')
  const server = options.take('server')
  if (path !== undefined && host !== undefined)
    throw new BlockError('invalid', 'path and host may not be used at the same time')
  if (path === undefined && host === undefined) {
    if (port !== undefined && server === undefined) throw missingAddress()
    if (!isPlainObject(server)) throw missingAddress()
    return readAddress(server)
  }
  if (server !== undefined)
    throw new BlockError('invalid', "Cannot use 'server' and path/host/port at the same time")
  if (path === undefined) return readAddress({ type: 'inet', host, port: port ?? DEFAULT_PORT })
  if (port !== undefined) throw new BlockError('invalid', 'port may not be used without host')
  return readAddress({ type: 'unix', path })
}

/** Longest wait of a timer, milliseconds. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** Seconds, which have 32 bits: others wrap, as in QEMU. */
const readSeconds = (options: OptionReader, name: string): number => {
  const seconds = options.integer(name, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) ?? 0
  return Math.min((seconds >>> 0) * 1000, MAX_TIMER_MS)
}

const checkString = (text: string | undefined, refusal: string): void => {
  if (text !== undefined && Buffer.byteLength(text) > MAX_STRING) throw new BlockError('invalid', refusal)
}

/** Kind `invalid`, in QEMU's words. */
export const readNbdOptions = (options: OptionReader): NbdOptions => {
  const address = readPlace(options)
  const exportName = readText(options, 'export')
  const metaContext = readText(options, 'x-dirty-bitmap')
  checkString(exportName, 'export name too long to send to server')
  checkString(metaContext, 'x-dirty-bitmap query too long to send to server')
  const tlsHostname = readText(options, 'tls-hostname')
  return {
    address,
    exportName: exportName ?? '',
    tlsCreds: readText(options, 'tls-creds'),
    tlsHostname: tlsHostname ?? (address.type === 'inet' ? address.host : undefined),
    metaContext,
    reconnectDelay: readSeconds(options, 'reconnect-delay'),
    openTimeout: readSeconds(options, 'open-timeout'),
  }
}
