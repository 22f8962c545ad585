/** Key slots: the master key under a passphrase, blown up by the anti-forensic splitter. */

import { randomFillSync, timingSafeEqual } from 'node:crypto'
import { BlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import { afMerge, afSplit } from '../../codec/afsplit.ts'
import { sectorCipher } from '../../codec/cipher/sector-cipher.ts'
import { deriveKey, iterationsFor } from '../../codec/pbkdf.ts'
import { encodeHeader, isActive, type LuksHeader } from './header.ts'
import {
  DIGEST_LENGTH,
  type KeySlotFields,
  materialLength,
  SALT_LENGTH,
  SLOT_ACTIVE,
  SLOT_INACTIVE,
  STRIPES,
} from './layout.ts'

/** Where a header lies: a file, or an area of one. Offsets are bytes from the header's start. */
export interface HeaderStore {
  /** Bytes beyond the end read as zeroes. */
  read(offset: number, into: Uint8Array): Promise<void>
  write(offset: number, from: Uint8Array): Promise<void>
  flush(): Promise<void>
}

/** Least rounds of the derivation of a slot's key, whatever the time. */
const MIN_ITERATIONS = 1000
/** How often the material of an erased slot is overwritten, for media that keep traces. */
const ERASE_PASSES = 8

/** PBKDF2 of the master key, by which it is known to be the right one. */
export const digestOf = (
  masterKey: Uint8Array,
  header: LuksHeader,
  signal?: AbortSignal,
): Promise<Uint8Array> =>
  deriveKey(
    masterKey,
    header.fields['mk-digest-salt'],
    header.fields['mk-digest-iter'],
    DIGEST_LENGTH,
    header.hash,
    signal,
  )

/** The master key, where the passphrase is that of slot `index`; undefined otherwise. The caller overwrites it. */
export const unlockSlot = async (
  store: HeaderStore,
  header: LuksHeader,
  index: number,
  passphrase: Uint8Array,
  signal?: AbortSignal,
): Promise<Uint8Array | undefined> => {
  const slot = header.slots[index]!
  if (!isActive(slot)) return undefined
  const { keyLength, hash } = header
  const slotKey = await deriveKey(passphrase, slot.salt, slot.iterations, keyLength, hash, signal)
  const material = new Uint8Array(materialLength(keyLength))
  await store.read(slot['key-material-offset'] * SECTOR, material)
  sectorCipher(header.cipher, slotKey).decrypt(material, 0)
  slotKey.fill(0)
  const masterKey = afMerge(material, STRIPES, hash)
  material.fill(0)
  const digest = await digestOf(masterKey, header, signal)
  if (timingSafeEqual(digest, header.fields['mk-digest'])) return masterKey
  masterKey.fill(0)
  return undefined
}

/** Tries all slots in order. Kind `denied` when none opens. The caller overwrites the key. */
export const unlock = async (
  store: HeaderStore,
  header: LuksHeader,
  passphrase: Uint8Array,
  signal?: AbortSignal,
): Promise<Uint8Array> => {
  for (let index = 0; index < header.slots.length; index++) {
    const masterKey = await unlockSlot(store, header, index, passphrase, signal)
    if (masterKey !== undefined) return masterKey
  }
  throw new BlockError('denied', 'Invalid password, cannot unlock any keyslot', { code: 'EPERM' })
}

/** Puts the master key under a passphrase into slot `index`: material first, then the header that speaks of it. */
export const fillSlot = async (
  store: HeaderStore,
  header: LuksHeader,
  index: number,
  masterKey: Uint8Array,
  passphrase: Uint8Array,
  iterTime: number,
): Promise<LuksHeader> => {
  const { keyLength, hash } = header
  const salt = randomFillSync(new Uint8Array(SALT_LENGTH))
  const iterations = await iterationsFor(hash, keyLength, iterTime, 1, MIN_ITERATIONS)
  const slotKey = await deriveKey(passphrase, salt, iterations, keyLength, hash)
  const material = afSplit(masterKey, STRIPES, hash)
  sectorCipher(header.cipher, slotKey).encrypt(material, 0)
  slotKey.fill(0)
  await store.write(header.slots[index]!['key-material-offset'] * SECTOR, material)
  await store.flush()
  return storeSlot(store, header, index, { active: SLOT_ACTIVE, iterations, salt })
}

/** Makes slot `index` useless: the header forgets it, and its material is overwritten. */
export const eraseSlot = async (
  store: HeaderStore,
  header: LuksHeader,
  index: number,
): Promise<LuksHeader> => {
  const offset = header.slots[index]!['key-material-offset'] * SECTOR
  const noise = new Uint8Array(materialLength(header.keyLength))
  const changed = await storeSlot(store, header, index, {
    active: SLOT_INACTIVE,
    iterations: 0,
    salt: new Uint8Array(SALT_LENGTH),
  })
  for (let pass = 0; pass < ERASE_PASSES; pass++) {
    await store.write(offset, randomFillSync(noise))
    await store.flush()
  }
  return changed
}

const storeSlot = async (
  store: HeaderStore,
  header: LuksHeader,
  index: number,
  change: Pick<KeySlotFields, 'active' | 'iterations' | 'salt'>,
): Promise<LuksHeader> => {
  const slots = header.slots.map((slot, i) => (i === index ? { ...slot, ...change } : slot))
  const changed = { ...header, slots }
  await store.write(0, encodeHeader(changed))
  await store.flush()
  return changed
}
