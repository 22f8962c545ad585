/** A look at certificates before they are used: a mistake is told when the object is made, not by a failing client. */

import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { join } from 'node:path'
import { BlockError } from '../base/errors.ts'
import type { X509Files } from '../block/user-object.ts'

interface Place {
  readonly dir: string
  readonly endpoint: 'client' | 'server'
  /** Look at what the certificates say, beside whether they can be read. */
  readonly sane: boolean
}

const BLOCK = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g

/** Purposes of a key, by the end that it is for. */
const PURPOSES = { server: '1.3.6.1.5.5.7.3.1', client: '1.3.6.1.5.5.7.3.2' } as const

const invalid = (text: string): BlockError => new BlockError('invalid', text)

const parse = (pem: Buffer, refusal: string): X509Certificate[] => {
  try {
    const certificates = (pem.toString('latin1').match(BLOCK) ?? []).map(
      (block) => new X509Certificate(block),
    )
    if (certificates.length > 0) return certificates
  } catch {
    // Refused below.
  }
  throw invalid(refusal)
}

/** Kind `invalid`, in QEMU's words, for files that cannot be used together. */
export const checkX509 = (files: X509Files, { dir, endpoint, sane }: Place): void => {
  const caPath = join(dir, 'ca-cert.pem')
  const certPath = join(dir, `${endpoint}-cert.pem`)
  const keyPath = join(dir, `${endpoint}-key.pem`)
  if (sane) {
    const cas = parse(files.ca, `Unable to import CA certificate list ${caPath}`)
    const own = files.cert === undefined ? [] : parse(files.cert, `Unable to import certificate ${certPath}`)
    const [leaf] = own
    if (leaf !== undefined) checkCertificate(leaf, certPath, endpoint)
    for (const ca of cas) checkCertificate(ca, caPath, 'CA')
    if (leaf !== undefined && !isIssued(leaf, [...own.slice(1), ...cas]))
      throw invalid(
        `Our own certificate ${certPath} failed validation against ${caPath}: The certificate hasn't got a known issuer`,
      )
  }
  if (files.cert === undefined || files.key === undefined) return
  const pair = `Cannot load certificate '${certPath}' & key '${keyPath}'`
  const key = privateKey(files, `${pair}: Decryption has failed.`)
  const [leaf] = parse(files.cert, `Unable to import certificate ${certPath}`)
  if (!leaf!.checkPrivateKey(key)) throw invalid(`${pair}: The certificate and the given key do not match.`)
}

const isIssued = (leaf: X509Certificate, issuers: readonly X509Certificate[]): boolean =>
  issuers.some((issuer) => leaf.checkIssued(issuer) && leaf.verify(issuer.publicKey))

const checkCertificate = (
  certificate: X509Certificate,
  path: string,
  purpose: 'CA' | 'client' | 'server',
): void => {
  const now = Date.now()
  if (Date.parse(certificate.validTo) < now) throw invalid(`The ${purpose} certificate ${path} has expired`)
  if (Date.parse(certificate.validFrom) > now)
    throw invalid(`The ${purpose} certificate ${path} is not yet active`)
  if (purpose === 'CA') {
    if (!certificate.ca) throw invalid(`The certificate ${path} basic constraints do not show a CA`)
    return
  }
  if (certificate.ca)
    throw invalid(`The certificate ${path} basic constraints show a CA, but we need one for a ${purpose}`)
  const purposes = certificate.keyUsage as readonly string[] | undefined
  if (purposes !== undefined && !purposes.includes(PURPOSES[purpose]))
    throw invalid(`Certificate ${path} purpose does not allow use for with a TLS ${purpose}`)
}

const privateKey = ({ key, passphrase }: X509Files, refusal: string): KeyObject => {
  try {
    // Without a passphrase an encrypted key would be asked for on the terminal.
    return createPrivateKey({ key: key!, format: 'pem', passphrase: passphrase ?? '' })
  } catch {
    throw invalid(refusal)
  }
}
