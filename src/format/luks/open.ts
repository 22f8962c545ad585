/** Opening a LUKS volume: where its payload is, and what it is ciphered with. */

import { BlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import { type Edge, PERM_RESIZE, PERM_WRITE } from '../../block/edge.ts'
import { DATA, ENCRYPTED } from '../../block/extent.ts'
import type { Claim, Crypt, Geometry, Layer } from '../../block/layer.ts'
import { type OpenContext, ROLE_IMAGE, ROLE_METADATA } from '../../block/open-context.ts'
import { amendVolume } from './amend.ts'
import type { HeaderStore } from './key-slots.ts'
import { AMEND_OPTIONS } from './options.ts'
import {
  checkCipher,
  describeVolume,
  lockedCrypt,
  passphraseOf,
  readVolume,
  unlockVolume,
  type Volume,
} from './volume.ts'

const CHANGES = PERM_WRITE | PERM_RESIZE

export const openLuks = async (context: OpenContext): Promise<Layer> => {
  const file = await context.child('file', ROLE_IMAGE)
  const header = context.hasChild('header') ? await context.child('header', ROLE_METADATA) : undefined
  const keySecret = context.options.string('key-secret')
  if (!context.metadataOnly) passphraseOf(context, keySecret)
  const volume = await readVolume(storeOf(header ?? file), header !== undefined)
  const crypt = context.metadataOnly ? locked(volume) : await unlocked(volume, context, keySecret)
  const { payloadOffset } = volume.header
  if (payloadOffset > file.node.size)
    throw new BlockError('corrupt', 'Could not refresh total sector count: Input/output error', {
      code: 'EIO',
    })
  return layerOf(file, volume, crypt, keySecret)
}

/** A node as the place of a header. */
export const storeOf = ({ node }: Edge): HeaderStore => ({
  read: (offset, into) => node.read(offset, into),
  write: (offset, from) => node.write(offset, from),
  flush: () => node.flush(),
})

const unlocked = async (
  volume: Volume,
  context: OpenContext,
  keySecret: string | undefined,
): Promise<Crypt> => {
  const passphrase = passphraseOf(context, keySecret)
  return { ...(await unlockVolume(volume, passphrase, context.signal)), by: 'guest' }
}

const locked = (volume: Volume): Crypt => {
  checkCipher(volume)
  return { ...lockedCrypt(), by: 'guest' }
}

/** The payload is there already: nothing is allocated, nothing published. */
const PLAIN_CLAIM: Claim = { async commit() {}, async abort() {} }

const layerOf = (file: Edge, volume: Volume, crypt: Crypt, keySecret: string | undefined): Layer => {
  const { payloadOffset } = volume.header
  let geometry = geometryOf(file, payloadOffset)
  return {
    geometry() {
      if (file.node.size - payloadOffset !== geometry.size) geometry = geometryOf(file, payloadOffset)
      return geometry
    },
    crypt,
    async map(offset, length, out) {
      out.push(DATA, length, file.index, payloadOffset + offset, 0, ENCRYPTED)
    },
    async claim(offset, length, out) {
      out.push(DATA, length, file.index, payloadOffset + offset)
      return PLAIN_CLAIM
    },
    resize: (size, preallocation) => file.node.resize(payloadOffset + size, preallocation),
    info: async () => ({
      dirty: false,
      encrypted: true,
      specific: { type: 'luks', data: describeVolume(volume) },
    }),
    amend: {
      options: AMEND_OPTIONS,
      amend: (options, context) => amendVolume(volume, options, keySecret, context),
    },
    /** There is no metadata that requests change: what is written and by whom is the volume's own users' affair. */
    childPermissions: ({ perm }, own) => ({
      perm: (perm & ~CHANGES) | (own.perm & CHANGES),
      shared: own.shared,
    }),
    async close() {},
  }
}

const geometryOf = (file: Edge, payloadOffset: number): Geometry => ({
  size: Math.max(file.node.size - payloadOffset, 0),
  cluster: 0,
  zeroUnit: 1,
  discardUnit: 1,
  requestAlign: SECTOR,
  maxTransfer: Number.MAX_SAFE_INTEGER,
  readsZero: false,
})
