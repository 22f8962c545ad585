/**
 * What stands where in a LUKS header: "LUKS On-Disk Format Specification", version 1.2.3 (the format's version 1). All
 * numbers are big endian.
 */

import { type RecordOf, RecordTable } from '../../binary/fields.ts'

/** `LUKS\xba\xbe` */
export const MAGIC = Uint8Array.of(0x4c, 0x55, 0x4b, 0x53, 0xba, 0xbe)
export const VERSION = 1

export const HEADER = new RecordTable('LUKS header', 'big', [
  { offset: 0, type: 'bytes', length: 6, name: 'magic', meaning: 'LUKS\\xba\\xbe' },
  { offset: 6, type: 'u16', name: 'version', meaning: '1' },
  {
    offset: 8,
    type: 'bytes',
    length: 32,
    name: 'cipher-name',
    meaning: 'family of the cipher, ends with a zero',
  },
  {
    offset: 40,
    type: 'bytes',
    length: 32,
    name: 'cipher-mode',
    meaning: 'mode-generator[:hash], ends with a zero',
  },
  {
    offset: 72,
    type: 'bytes',
    length: 32,
    name: 'hash-spec',
    meaning: 'digest of key derivation and splitter, ends with a zero',
  },
  {
    offset: 104,
    type: 'u32',
    name: 'payload-offset',
    meaning: 'sectors in front of the payload; 0: it is elsewhere',
  },
  { offset: 108, type: 'u32', name: 'key-bytes', meaning: 'bytes of the master key' },
  { offset: 112, type: 'bytes', length: 20, name: 'mk-digest', meaning: 'PBKDF2 of the master key' },
  { offset: 132, type: 'bytes', length: 32, name: 'mk-digest-salt', meaning: 'its salt' },
  { offset: 164, type: 'u32', name: 'mk-digest-iter', meaning: 'its rounds, at least 1' },
  { offset: 168, type: 'bytes', length: 40, name: 'uuid', meaning: 'UUID as text, ends with a zero' },
])

export const KEY_SLOT = new RecordTable('LUKS key slot', 'big', [
  { offset: 0, type: 'u32', name: 'active', meaning: '0xac71f3 in use, 0xdead not' },
  { offset: 4, type: 'u32', name: 'iterations', meaning: 'rounds of PBKDF2, at least 1 when in use' },
  { offset: 8, type: 'bytes', length: 32, name: 'salt', meaning: 'its salt' },
  { offset: 40, type: 'u32', name: 'key-material-offset', meaning: 'sectors in front of the split key' },
  { offset: 44, type: 'u32', name: 'stripes', meaning: '4000' },
])

export type HeaderFields = RecordOf<typeof HEADER.fields>
export type KeySlotFields = RecordOf<typeof KEY_SLOT.fields>

export const SLOT_COUNT = 8
export const SLOT_ACTIVE = 0xac71f3
export const SLOT_INACTIVE = 0xdead
export const STRIPES = 4000

/** Bytes of the header with its key slots. */
export const HEADER_LENGTH = HEADER.length + SLOT_COUNT * KEY_SLOT.length
/** Bytes kept for it; key material and payload begin at multiples of this in new images. */
export const ALIGNMENT = 4096

export const DIGEST_LENGTH = 20
export const SALT_LENGTH = 32
/** Bytes of a text field, its zero included. */
export const TEXT_LENGTH = 32

/** Bytes that the split key takes, whole sectors apart. */
export const materialLength = (keyLength: number): number => keyLength * STRIPES
