/** `tls-creds-x509`, `-psk` and `-anon`: files of keys and certificates, read and looked at when the object is made. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BlockError, toBlockError } from '../base/errors.ts'
import type { TlsCredentials, X509Files } from '../block/user-object.ts'
import { type MakeContext, type ObjectType, type PropertyType, propertyTypes } from './object-type.ts'

/** QAPI's properties of all three kinds. */
interface TlsOptions {
  readonly endpoint?: 'client' | 'server'
  readonly dir?: string
  readonly 'verify-peer'?: boolean
  readonly priority?: string
  readonly username?: string
  readonly 'sanity-check'?: boolean
  readonly passwordid?: string
}

const DEFAULT_USER = 'qemu'

const COMMON = propertyTypes({
  endpoint: 'QCryptoTLSCredsEndpoint',
  dir: 'string',
  'verify-peer': 'bool',
  priority: 'string',
})

const commonOf = (options: TlsOptions) => ({
  endpoint: options.endpoint ?? ('client' as const),
  verifyPeer: options['verify-peer'] ?? true,
  priority: options.priority ?? '',
})

/** What qom-get tells of an object that its options do not say. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  endpoint: 'client',
  dir: '',
  'verify-peer': true,
  priority: '',
  username: '',
  'sanity-check': true,
  passwordid: '',
}

const invalid = (text: string): BlockError => new BlockError('invalid', text)

/** A file of the folder; undefined where there need not be one and is none. */
const load = (dir: string, name: string, required: boolean): Buffer | undefined => {
  const path = join(dir, name)
  try {
    return readFileSync(path)
  } catch (error) {
    const cause = toBlockError(error)
    if (!required && cause.code === 'ENOENT') return undefined
    throw new BlockError(cause.kind, `Unable to access credentials ${path}: ${cause.message}`, {
      cause,
      code: cause.code,
    })
  }
}

const folderOf = (options: TlsOptions): string => {
  if (options.dir === undefined) throw invalid("Missing 'dir' property value")
  return options.dir
}

/** Which files there have to be depends on the end: a client may stay nameless. */
const loadX509 = (options: TlsOptions, context: MakeContext): X509Files => {
  const dir = folderOf(options)
  const { endpoint } = commonOf(options)
  const server = endpoint === 'server'
  const files = {
    ca: load(dir, 'ca-cert.pem', true)!,
    crl: load(dir, 'ca-crl.pem', false),
    cert: load(dir, `${endpoint}-cert.pem`, server),
    key: load(dir, `${endpoint}-key.pem`, server),
    dhParams: server ? load(dir, 'dh-params.pem', false) : undefined,
  }
  const { passwordid } = options
  if (passwordid === undefined) return files
  return { ...files, passphrase: Buffer.from(context.secret(passwordid)).toString() }
}

/** Lines `user:hexadecimal key`; what is no such line is nobody's key. */
const parseKeys = (text: string): Map<string, Buffer> => {
  const keys = new Map<string, Buffer>()
  for (const line of text.split('\n')) {
    const [, user, key] = /^([^:]+):([0-9a-fA-F]+)$/.exec(line) ?? []
    if (user !== undefined) keys.set(user, Buffer.from(key!, 'hex'))
  }
  return keys
}

const loadPsk = (options: TlsOptions): TlsCredentials => {
  const common = commonOf(options)
  const dir = folderOf(options)
  if (common.endpoint === 'server' && options.username !== undefined)
    throw invalid('username should not be set when endpoint=server')
  const keys = parseKeys(load(dir, 'keys.psk', true)!.toString())
  const username = options.username ?? DEFAULT_USER
  if (common.endpoint === 'server') return { kind: 'psk', ...common, keys, username: '' }
  const key = keys.get(username)
  if (key === undefined) throw invalid(`Username ${username} not found in PSK file ${join(dir, 'keys.psk')}`)
  return { kind: 'psk', ...common, keys: new Map([[username, key]]), username }
}

const tlsType = (
  name: string,
  more: readonly PropertyType[],
  make: (options: TlsOptions, context: MakeContext) => TlsCredentials | Promise<TlsCredentials>,
): ObjectType => ({
  name,
  parent: 'tls-creds',
  properties: [...COMMON, ...more],
  async make(options, context) {
    const object = await make(options, context)
    return {
      get: (property) => options[property] ?? DEFAULTS[property],
      usable: { kind: 'tls-creds', object },
    }
  },
})

export const tlsCreds: ObjectType = { name: 'tls-creds', parent: 'object', properties: COMMON }

export const tlsCredsAnon = tlsType('tls-creds-anon', [], (options) => ({
  kind: 'anon',
  ...commonOf(options),
}))

export const tlsCredsPsk = tlsType('tls-creds-psk', propertyTypes({ username: 'string' }), loadPsk)

export const tlsCredsX509 = tlsType(
  'tls-creds-x509',
  propertyTypes({ 'sanity-check': 'bool', passwordid: 'string' }),
  async (options, context) => {
    const files = loadX509(options, context)
    const common = commonOf(options)
    const { checkX509 } = await import('./x509.ts')
    checkX509(files, {
      dir: folderOf(options),
      endpoint: common.endpoint,
      sane: options['sanity-check'] ?? true,
    })
    return { kind: 'x509', ...common, files }
  },
)
