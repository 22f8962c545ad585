/** TLS on a connection that was agreed on with `STARTTLS`. Loaded only where credentials are given. */

import type { Socket } from 'node:net'
import { type ConnectionOptions, checkServerIdentity, connect, type TLSSocket } from 'node:tls'
import { BlockError, toBlockError } from '../../base/errors.ts'
import type { TlsCredentials } from '../../block/user-object.ts'

const MIN_VERSION = 'TLSv1.2'

/**
 * Of the ciphers without any certificate; OpenSSL only offers them below the level of security that it usually keeps, and
 * no version after 1.2 has them.
 */
const ANONYMOUS: ConnectionOptions = {
  ciphers: 'ADH:@SECLEVEL=0',
  maxVersion: 'TLSv1.2',
  rejectUnauthorized: false,
  checkServerIdentity: () => undefined,
}

const optionsOf = (credentials: TlsCredentials, hostname: string | undefined): ConnectionOptions => {
  if (credentials.kind === 'anon') return ANONYMOUS
  if (credentials.kind === 'psk') {
    const { username, keys } = credentials
    return {
      ciphers: 'PSK',
      // Nobody's certificate is as good as the key.
      ca: [],
      pskCallback: () => ({ identity: username, psk: keys.get(username)! }),
      checkServerIdentity: (_, certificate) =>
        certificate?.raw === undefined ? undefined : new Error('a certificate where a key was required'),
    }
  }
  const { ca, crl, cert, key, passphrase } = credentials.files
  return {
    ca,
    ...(crl !== undefined && { crl }),
    ...(cert !== undefined && key !== undefined && { cert, key }),
    ...(passphrase !== undefined && { passphrase }),
    ...(hostname !== undefined && { host: hostname }),
    // It is looked at afterwards, as in QEMU, so that the server knows what happened, too.
    rejectUnauthorized: false,
    checkServerIdentity: () => undefined,
  }
}

/** What GnuTLS calls what OpenSSL says of a certificate. */
const DISTRUST: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'The certificate has expired',
  CERT_NOT_YET_VALID: 'The certificate is not yet activated',
  CERT_REVOKED: 'The certificate has been revoked',
}

const denied = (text: string, cause?: unknown): BlockError => new BlockError('denied', text, { cause })

/** Throws kind `denied` unless the server's certificate is one that the user trusts, and is the server's. */
const checkCertificate = (secure: TLSSocket, hostname: string | undefined): void => {
  if (!secure.authorized) {
    const code = String(secure.authorizationError)
    throw denied(DISTRUST[code] ?? "The certificate hasn't got a known issuer", secure.authorizationError)
  }
  if (hostname === undefined) throw denied('No hostname for certificate validation')
  const mismatch = checkServerIdentity(hostname, secure.getPeerCertificate())
  if (mismatch !== undefined) throw denied(`Certificate does not match the hostname ${hostname}`, mismatch)
}

/** In GnuTLS's words. */
export const CUT = 'The TLS connection was non-properly terminated.'
const CUT_CODES: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'EPIPE'])

/**
 * Speaks TLS on a socket that nobody else listens to.
 * @throws {BlockError} of kind `denied` where the ends do not trust each other, `io` where the connection is lost
 */
export const startTls = (
  socket: Socket,
  credentials: TlsCredentials,
  hostname: string | undefined,
): Promise<TLSSocket> =>
  new Promise((resolve, reject) => {
    const secure = connect({ minVersion: MIN_VERSION, ...optionsOf(credentials, hostname), socket })
    const lost = (): void => reject(new BlockError('io', `TLS handshake failed: ${CUT}`))
    secure.on('error', (error) => {
      const { code, message } = toBlockError(error)
      // A server that does not trust us hangs up.
      if (CUT_CODES.has(code)) lost()
      else reject(denied(`TLS handshake failed: ${message}`, error))
    })
    secure.once('close', lost)
    secure.once('secureConnect', () => {
      try {
        if (credentials.kind === 'x509' && credentials.verifyPeer) checkCertificate(secure, hostname)
        resolve(secure)
      } catch (error) {
        // Our last message, which the server waits for, is still to be sent.
        setImmediate(() => {
          reject(error)
          secure.destroy()
        })
      }
    })
  })
