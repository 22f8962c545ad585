/** Changes of key slots, by QEMU's rules: nothing that loses the last key is done without force. */

import { BlockError, toBlockError } from '../../base/errors.ts'
import { OptionReader } from '../../block/options.ts'
import { isActive } from './header.ts'
import { eraseSlot, fillSlot, unlock, unlockSlot } from './key-slots.ts'
import { SLOT_COUNT } from './layout.ts'
import { readInteger } from './options.ts'
import { passphraseOf, type SecretSource, type Volume } from './volume.ts'

const DEFAULT_ITER_TIME_MS = 2000

export interface AmendContext extends SecretSource {
  readonly force: boolean
  readonly signal?: AbortSignal | undefined
}

/** QAPI's QCryptoBlockAmendOptionsLUKS, read. */
interface Change {
  readonly newSecret: string | undefined
  readonly oldSecret: string | undefined
  readonly keyslot: number | undefined
  readonly iterTime: number | undefined
  readonly secret: string | undefined
}

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

/** @param openedWith id of the secret that the volume was opened with */
export const amendVolume = async (
  volume: Volume,
  options: Record<string, unknown>,
  openedWith: string | undefined,
  context: AmendContext,
): Promise<void> => {
  const reader = new OptionReader(options)
  const state = reader.enumeration('state', ['active', 'inactive'])
  if (state === undefined) throw invalid("Parameter 'state' is missing")
  const change: Change = {
    newSecret: reader.string('new-secret'),
    oldSecret: reader.string('old-secret'),
    keyslot: readInteger(reader, 'keyslot'),
    iterTime: readInteger(reader, 'iter-time'),
    secret: reader.string('secret'),
  }
  if (state === 'active') await activate(volume, change, openedWith, context)
  else await erase(volume, change, context)
}

const activate = async (
  volume: Volume,
  { newSecret, oldSecret, keyslot, iterTime, secret }: Change,
  openedWith: string | undefined,
  context: AmendContext,
): Promise<void> => {
  if (newSecret === undefined) throw invalid("'new-secret' is required to activate a keyslot")
  if (oldSecret !== undefined) throw invalid("'old-secret' must not be given when activating keyslots")
  const slot = keyslot ?? volume.header.slots.findIndex((candidate) => !isActive(candidate))
  if (keyslot === undefined && slot < 0) throw invalid("Can't add a keyslot - all keyslots are in use")
  if (slot < 0 || slot >= SLOT_COUNT)
    throw invalid(`Invalid keyslot ${slot >>> 0} specified, must be between 0 and ${SLOT_COUNT - 1}`)
  if (isActive(volume.header.slots[slot]!) && !context.force)
    throw invalid(`Refusing to overwrite active keyslot ${slot} - please erase it first`)
  const { store } = volume
  const passphrase = passphraseOf(context, secret ?? openedWith)
  const masterKey = await unlock(store, volume.header, passphrase, context.signal).catch((error: unknown) => {
    throw withHint(error, 'Failed to retrieve the master key')
  })
  try {
    const fresh = passphraseOf(context, newSecret)
    volume.header = await fillSlot(
      store,
      volume.header,
      slot,
      masterKey,
      fresh,
      iterTime ?? DEFAULT_ITER_TIME_MS,
    ).catch((error: unknown) => {
      throw withHint(error, `Failed to write to keyslot ${slot}`)
    })
  } finally {
    masterKey.fill(0)
  }
}

const erase = async (volume: Volume, change: Change, context: AmendContext): Promise<void> => {
  const { newSecret, oldSecret, keyslot, iterTime, secret } = change
  if (newSecret !== undefined) throw invalid("'new-secret' must not be given when erasing keyslots")
  if (iterTime !== undefined) throw invalid("'iter-time' must not be given when erasing keyslots")
  if (secret !== undefined) throw invalid("'secret' must not be given when erasing keyslots")
  const old = oldSecret === undefined ? undefined : passphraseOf(context, oldSecret)
  const slots =
    keyslot === undefined
      ? await matchingSlots(volume, old, context)
      : [await checkErasable(volume, keyslot, old, context)]
  for (const slot of slots)
    volume.header = await eraseSlot(volume.store, volume.header, slot).catch((error: unknown) => {
      throw withHint(error, `Failed to erase keyslot ${slot}`)
    })
}

const activeCount = ({ header }: Volume): number => header.slots.filter(isActive).length

/** Slots that `old` opens, unless they are all that there are. */
const matchingSlots = async (
  volume: Volume,
  old: Uint8Array | undefined,
  { force, signal }: AmendContext,
): Promise<number[]> => {
  if (old === undefined)
    throw invalid(
      'To erase keyslot(s), either explicit keyslot index or the password currently contained in them must be given',
    )
  const matching: number[] = []
  for (let slot = 0; slot < SLOT_COUNT; slot++)
    if (await opens(volume, slot, old, signal)) matching.push(slot)
  if (matching.length === 0) throw invalid('No keyslots match given (old) password for erase operation')
  if (!force && matching.length === activeCount(volume))
    throw invalid(
      'All the active keyslots match the (old) password that was given and erasing them will erase all the data in the image irreversibly - refusing operation',
    )
  return matching
}

const checkErasable = async (
  volume: Volume,
  slot: number,
  old: Uint8Array | undefined,
  { force, signal }: AmendContext,
): Promise<number> => {
  if (slot < 0 || slot >= SLOT_COUNT)
    throw invalid(`Invalid keyslot ${slot} specified, must be between 0 and ${SLOT_COUNT - 1}`)
  if (old !== undefined && !(await opens(volume, slot, old, signal)))
    throw invalid(`Given keyslot ${slot} doesn't contain the given old password for erase operation`)
  if (force) return slot
  // The blank at the end is part of what users may match.
  if (!isActive(volume.header.slots[slot]!))
    throw invalid(`Given keyslot ${slot} is already erased (inactive) `)
  if (activeCount(volume) === 1)
    throw invalid(
      `Attempt to erase the only active keyslot ${slot} which will erase all the data in the image irreversibly - refusing operation`,
    )
  return slot
}

const opens = async (
  { store, header }: Volume,
  slot: number,
  passphrase: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<boolean> => {
  const masterKey = await unlockSlot(store, header, slot, passphrase, signal)
  masterKey?.fill(0)
  return masterKey !== undefined
}

const withHint = (error: unknown, hint: string): BlockError => {
  const inner = toBlockError(error)
  return new BlockError(inner.kind, inner.message, { hint, code: inner.code, cause: inner })
}
