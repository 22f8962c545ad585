/** Identities of new things: random, or the same in every run where output must be reproducible. */

/** Loaded at the first use: most commands make nothing that needs an identity. */
const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto')

const LENGTH = 16

/**
 * 16 bytes without form. With an `epoch` (seconds since 1970) they follow from it and from `purpose` alone, so that one
 * image's several identities differ.
 */
const identityBytes = (epoch: number | undefined, purpose: string): Uint8Array =>
  epoch === undefined
    ? crypto().randomBytes(LENGTH)
    : crypto().createHash('sha256').update(`${purpose}\0${epoch}`).digest().subarray(0, LENGTH)

/** A version 4 UUID, in the byte order of RFC 9562. */
export const newUuid = (epoch: number | undefined, purpose: string): Uint8Array => {
  const bytes = new Uint8Array(identityBytes(epoch, purpose))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes
}

/** The same UUID with its first three fields little endian, as formats from the Windows world store it, or back. */
export const swapUuid = (uuid: Uint8Array): Uint8Array => {
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15]
  return Uint8Array.from(order, (at) => uuid[at]!)
}

/** The start of the year 2000, which the clocks of all formats can show. */
const FIXED_EPOCH = '946684800'

/** From now on all output of this process is reproducible, with a fixed time where the environment names none. */
export const beDeterministic = (): void => {
  process.env.SOURCE_DATE_EPOCH ??= FIXED_EPOCH
}

/** Seconds since 1970 that take the place of time and chance where output must be reproducible; undefined: it need not. */
export const sourceEpoch = (): number | undefined => {
  const text = process.env.SOURCE_DATE_EPOCH
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined
}

/** A number of 32 bits, eight digits in hexadecimal, that tells one state of an image from others. */
export const newContentId = (epoch: number | undefined, purpose: string): number => {
  const bytes = identityBytes(epoch, purpose)
  const id = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  // All ones mean that there is none.
  return id < 0x10000000 || id === 0xffffffff ? (id % 0x10000000) + 0x10000000 : id
}

/** As people and LUKS write it. */
export const renderUuid = (uuid: Uint8Array): string =>
  Buffer.from(uuid)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
