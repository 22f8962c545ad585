/** Where a server is: QAPI's SocketAddress, and as text. */

import { BlockError } from '../base/errors.ts'
import { OptionReader, type Options } from '../block/options.ts'

export type Address =
  | {
      readonly type: 'inet'
      readonly host: string
      readonly port: string
      /** Of the address that a name has; 0: either. */
      readonly family: 0 | 4 | 6
      readonly keepAlive: boolean
    }
  | {
      readonly type: 'unix'
      readonly path: string
      /** A name of Linux, not a file's; `tight`: not filled up with zeroes. */
      readonly abstract: boolean
      readonly tight: boolean
    }

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/** `ipv4` and `ipv6`, where one of the two is wanted. */
const familyOf = (options: OptionReader): 0 | 4 | 6 => {
  const given = { v4: options.has('ipv4'), v6: options.has('ipv6') }
  const v4 = options.boolean('ipv4', !given.v6)
  const v6 = options.boolean('ipv6', !given.v4 || !v4)
  if (!v4 && !v6)
    throw new BlockError('invalid', 'Cannot disable IPv4 and IPv6 at same time', { code: 'EINVAL' })
  if (v4 && v6) return 0
  return v4 ? 4 : 6
}

/** A whole number may stand for a string: what options from a command line say has no types. */
const required = (options: OptionReader, name: string): string => {
  const value = options.take(name)
  if (value === undefined || value === null) throw new BlockError('invalid', `Parameter '${name}' is missing`)
  return text(value)
}

const unsupported = (type: string): BlockError =>
  new BlockError('unsupported', `Addresses of type '${type}' are not supported`, {
    hint: "Use type 'inet' or 'unix'.",
  })

/** An address as options have it. Kind `invalid` for what is none, `unsupported` for vsock and fd. */
export const readAddress = (value: Options): Address => {
  const options = new OptionReader(value)
  if (!options.has('type')) throw new BlockError('invalid', "Parameter 'type' is missing")
  const type = options.enumeration('type', ['inet', 'unix', 'vsock', 'fd'])
  if (type === 'vsock' || type === 'fd') throw unsupported(type)
  const address = type === 'inet' ? readInet(options) : readUnix(options)
  const [unknown] = options.unread()
  if (unknown !== undefined) throw new BlockError('invalid', `Parameter '${unknown}' is unexpected`)
  return address
}

const readInet = (options: OptionReader): Address => {
  const host = required(options, 'host')
  const port = required(options, 'port')
  // A range of ports is for those who listen.
  for (const name of ['numeric', 'mptcp']) options.boolean(name, false)
  options.integer('to', 0, 65535)
  return {
    type: 'inet',
    host,
    port,
    family: familyOf(options),
    keepAlive: options.boolean('keep-alive', false),
  }
}

const readUnix = (options: OptionReader): Address => ({
  type: 'unix',
  path: required(options, 'path'),
  abstract: options.boolean('abstract', false),
  tight: options.boolean('tight', true),
})

/** How messages call it. */
export const addressText = (address: Address): string =>
  address.type === 'inet' ? `${address.host}:${address.port}` : address.path
