/** `secret`: bytes that are never told. They come as they are, in base64, or encrypted with another secret. */

import fs from 'node:fs'
import { BlockError, systemCode, toBlockError } from '../base/errors.ts'
import { type MakeContext, type ObjectType, propertyTypes } from './object-type.ts'

/** QAPI's SecretProperties. */
interface SecretOptions {
  readonly data?: string
  readonly file?: string
  readonly format?: 'raw' | 'base64'
  readonly keyid?: string
  readonly iv?: string
}

const KEY_LENGTH = 32
const BLOCK_LENGTH = 16

const invalid = (text: string): BlockError => new BlockError('invalid', text)

const readSource = async ({ data, file }: SecretOptions): Promise<Buffer> => {
  if (data !== undefined && file !== undefined) throw invalid("'file' and 'data' are mutually exclusive")
  if (data !== undefined) return Buffer.from(data)
  if (file === undefined) throw invalid("Either 'file' or 'data' must be provided")
  try {
    return await fs.promises.readFile(file)
  } catch (error) {
    const cause = toBlockError(error)
    const what = systemCode(error) === 'EISDIR' ? 'Error reading' : 'Failed to open'
    throw new BlockError(
      cause.kind,
      `Unable to read ${file}: ${what} file \u201c${file}\u201d: ${cause.message}`,
      {
        cause,
        code: cause.code,
      },
    )
  }
}

/** Whole groups of four only, as GLib decodes. Kind `invalid` for characters that base64 does not have. */
const decodeBase64 = (text: string): Buffer => {
  if (!/^[A-Za-z0-9+/=\n]*$/.test(text)) throw invalid('Base64 data contains invalid characters')
  const letters = text.replaceAll('\n', '')
  return Buffer.from(letters.slice(0, letters.length - (letters.length % 4)), 'base64')
}

const decrypt = async (coded: Buffer, key: Uint8Array, ivText: string | undefined): Promise<Buffer> => {
  if (key.length !== KEY_LENGTH) throw invalid(`Key should be ${KEY_LENGTH} bytes in length`)
  if (ivText === undefined) throw invalid('IV is required to decrypt secret')
  const iv = decodeBase64(ivText)
  if (iv.length !== BLOCK_LENGTH)
    throw invalid(`IV should be ${BLOCK_LENGTH} bytes in length not ${iv.length}`)
  if (coded.length % BLOCK_LENGTH !== 0)
    throw invalid(`Length ${coded.length} must be a multiple of block size ${BLOCK_LENGTH}`)
  // Loaded for whoever encrypts: every start of the command line comes by here.
  const { createDecipheriv } = await import('node:crypto')
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
  const plain = Buffer.concat([decipher.update(coded), decipher.final()])
  const padding = plain.at(-1) ?? 0
  if (padding > BLOCK_LENGTH || plain.length === 0)
    throw invalid(`Incorrect number of padding bytes (${padding}) found on decrypted data`)
  return plain.subarray(0, plain.length - padding)
}

const loadSecret = async (options: SecretOptions, context: MakeContext): Promise<Buffer> => {
  const source = await readSource(options)
  const key = options.keyid === undefined ? undefined : context.secret(options.keyid)
  try {
    const bytes = options.format === 'base64' ? decodeBase64(source.toString('latin1')) : source
    return key === undefined ? bytes : await decrypt(bytes, key, options.iv)
  } finally {
    key?.fill(0)
  }
}

export const secretCommon: ObjectType = {
  name: 'secret_common',
  parent: 'object',
  properties: propertyTypes({ iv: 'string', keyid: 'string', format: 'QCryptoSecretFormat' }),
}

export const secret: ObjectType = {
  name: 'secret',
  parent: 'secret_common',
  properties: [...secretCommon.properties, ...propertyTypes({ file: 'string', data: 'string' })],
  async make(given, context) {
    const options: SecretOptions = given
    const bytes = await loadSecret(options, context)
    const told: Readonly<Record<string, unknown>> = {
      iv: options.iv ?? '',
      keyid: options.keyid ?? '',
      format: options.format ?? 'raw',
      file: options.file ?? '',
    }
    return { get: (name) => told[name], secret: bytes, close: () => bytes.fill(0) }
  },
}
