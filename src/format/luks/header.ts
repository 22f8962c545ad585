/** A LUKS header in memory: read and checked once, and written back as it was found but for what changed. */

import { BlockError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { cipherFamily } from '../../codec/cipher/cipher-family.ts'
import { IV_GENERATORS, type IvGeneratorName } from '../../codec/cipher/ivgen.ts'
import {
  CIPHER_MODES,
  type CipherMode,
  type CipherSpec,
  dataKeyLength,
} from '../../codec/cipher/sector-cipher.ts'
import { type HashName, isHashName } from '../../codec/pbkdf.ts'
import {
  ALIGNMENT,
  HEADER,
  HEADER_LENGTH,
  type HeaderFields,
  KEY_SLOT,
  type KeySlotFields,
  MAGIC,
  materialLength,
  SLOT_ACTIVE,
  SLOT_COUNT,
  SLOT_INACTIVE,
  STRIPES,
  TEXT_LENGTH,
  VERSION,
} from './layout.ts'

export interface LuksHeader {
  readonly fields: HeaderFields
  readonly slots: readonly KeySlotFields[]
  readonly cipher: CipherSpec
  /** Digest of key derivation and splitter. */
  readonly hash: HashName
  /** Bytes of the master key: two keys in XTS mode. */
  readonly keyLength: number
  /** Bytes in front of the payload; 0 when it is elsewhere. */
  readonly payloadOffset: number
}

const corrupt = (message: string): BlockError => new BlockError('corrupt', message, { code: 'EINVAL' })
const unsupported = (message: string): BlockError =>
  new BlockError('unsupported', message, { code: 'EINVAL' })

/** `bytes` are the first `HEADER_LENGTH`. Kinds `corrupt` and `unsupported`, in QEMU's words and order. */
export const decodeHeader = (bytes: Uint8Array, detached: boolean): LuksHeader => {
  const fields = HEADER.decode(bytes)
  const slots = Array.from({ length: SLOT_COUNT }, (_, i) =>
    KEY_SLOT.decode(bytes.subarray(HEADER.length + i * KEY_SLOT.length)),
  )
  checkFields(fields, detached)
  checkSlots(fields, slots, detached)
  const cipher = parseCipher(fields)
  const hash = parseHash(textOf(fields['hash-spec']))
  return {
    fields,
    slots,
    cipher,
    hash,
    keyLength: fields['key-bytes'],
    payloadOffset: detached ? 0 : fields['payload-offset'] * SECTOR,
  }
}

/** The header's bytes, `HEADER_LENGTH` of them. */
export const encodeHeader = ({ fields, slots }: LuksHeader): Uint8Array => {
  const bytes = new Uint8Array(HEADER_LENGTH)
  HEADER.encode(fields, bytes)
  for (const [i, slot] of slots.entries())
    KEY_SLOT.encode(slot, bytes.subarray(HEADER.length + i * KEY_SLOT.length))
  return bytes
}

/** A text field up to its zero. What is not UTF-8 of it shows as U+FFFD, as in the JSON that QEMU prints. */
export const textOf = (field: Uint8Array): string => {
  const end = field.indexOf(0)
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString('utf8')
}

/** A text field of `length` bytes. The caller vouches that it fits. */
export const textField = (text: string, length = TEXT_LENGTH): Uint8Array => {
  const field = new Uint8Array(length)
  field.set(Buffer.from(text, 'latin1'))
  return field
}

export const isActive = (slot: KeySlotFields): boolean => slot.active === SLOT_ACTIVE

const checkFields = (fields: HeaderFields, detached: boolean): void => {
  if (!MAGIC.every((byte, i) => fields.magic[i] === byte)) throw corrupt('Volume is not in LUKS format')
  if (fields.version !== VERSION) throw unsupported(`LUKS version ${fields.version} is not supported`)
  const ended = (field: Uint8Array, what: string): void => {
    if (!field.includes(0)) throw corrupt(`LUKS header ${what} is not NUL terminated`)
  }
  ended(fields['cipher-name'], 'cipher name')
  ended(fields['cipher-mode'], 'cipher mode')
  ended(fields['hash-spec'], 'hash spec')
  if (!detached && fields['payload-offset'] < ALIGNMENT / SECTOR)
    throw corrupt('LUKS payload is overlapping with the header')
  if (fields['mk-digest-iter'] === 0) throw corrupt('LUKS key iteration count is zero')
}

const checkSlots = (fields: HeaderFields, slots: readonly KeySlotFields[], detached: boolean): void => {
  // As writers lay them out, and QEMU takes them for: what is behind the last stripe belongs to the slot.
  const sectors = alignUp(materialLength(fields['key-bytes']), ALIGNMENT) / SECTOR
  slots.forEach((slot, i) => {
    const start = slot['key-material-offset']
    if (slot.stripes !== STRIPES)
      throw corrupt(`Keyslot ${i} is corrupted (stripes ${slot.stripes | 0} != ${STRIPES})`)
    if (start < ALIGNMENT / SECTOR) throw corrupt(`Keyslot ${i} is overlapping with the LUKS header`)
    if (!isActive(slot) && slot.active !== SLOT_INACTIVE)
      throw corrupt(`Keyslot ${i} state (active/disable) is corrupted`)
    if (isActive(slot) && slot.iterations === 0) throw corrupt(`Keyslot ${i} iteration count is zero`)
    if (!detached && start + sectors > fields['payload-offset'])
      throw corrupt(`Keyslot ${i} is overlapping with the encrypted payload`)
    for (let j = i + 1; j < slots.length; j++) {
      const other = slots[j]!['key-material-offset']
      if (start + sectors > other && other + sectors > start)
        throw corrupt(`Keyslots ${i} and ${j} are overlapping in the header`)
    }
  })
}

/** `mode-generator` or `mode-generator:hash`. */
const parseCipher = (fields: HeaderFields): CipherSpec => {
  const family = textOf(fields['cipher-name'])
  const text = textOf(fields['cipher-mode'])
  const keyLength = fields['key-bytes']
  const dash = text.indexOf('-')
  if (dash < 0) throw corrupt(`Unexpected cipher mode string format '${text}'`)
  const modeName = text.slice(0, dash)
  const [ivgenName, ...rest] = text.slice(dash + 1).split(':')
  const mode = known<CipherMode>(CIPHER_MODES, modeName)
  if (mode === undefined) throw unsupported(`Cipher mode '${modeName}' not supported`)
  if (mode === 'xts' && keyLength % 2 !== 0) throw corrupt('XTS cipher key length should be a multiple of 2')
  const dataLength = dataKeyLength(mode, keyLength)
  if (cipherFamily(family)?.keyLengths.includes(dataLength) !== true)
    throw unsupported(`Algorithm '${family}' with key size ${dataLength} bytes not supported`)
  const ivgen = known<IvGeneratorName>(IV_GENERATORS, ivgenName!)
  if (ivgen === undefined) throw unsupported(`IV generator '${ivgenName}' not supported`)
  if (ivgen !== 'essiv') return { family, mode, ivgen }
  if (rest.length === 0) throw corrupt('Missing IV generator hash specification')
  return { family, mode, ivgen, ivHash: parseHash(rest.join(':')) }
}

const parseHash = (name: string): HashName => {
  if (!isHashName(name)) throw unsupported(`Hash algorithm '${name}' not supported`)
  return name
}

const known = <T extends string>(names: readonly T[], name: string): T | undefined =>
  names.find((candidate) => candidate === name)
