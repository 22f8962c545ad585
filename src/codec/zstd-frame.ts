/** The outer structure of Zstandard frames (RFC 8878 §3.1): only what finds where a frame ends. */

import { BlockError } from '../base/errors.ts'

const MAGIC = 0xfd2fb528
const SKIPPABLE_MAGIC = 0x184d2a50
/** Bytes of the dictionary id by its flag. */
const DICTIONARY_ID_BYTES = [0, 1, 2, 4]
/** Bytes of the content size by its flag; flag 0 has one byte in single-segment frames only. */
const CONTENT_SIZE_BYTES = [0, 2, 4, 8]

const truncated = (): BlockError => new BlockError('corrupt', 'Compressed data is damaged', { code: 'EIO' })

/**
 * Bytes of the frame at the start of `bytes`; what follows it may be anything. Kind `corrupt` for what is no frame or
 * one that goes beyond the bytes.
 */
export const frameLength = (bytes: Uint8Array): number => {
  if (bytes.length < 9) throw truncated()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const magic = view.getUint32(0, true)
  if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC) return within(bytes, 8 + view.getUint32(4, true))
  if (magic !== MAGIC) throw truncated()
  const descriptor = view.getUint8(4)
  const singleSegment = (descriptor >> 5) & 1
  const sizeFlag = descriptor >> 6
  let at = 5 + (1 - singleSegment) + DICTIONARY_ID_BYTES[descriptor & 3]!
  at += sizeFlag === 0 ? singleSegment : CONTENT_SIZE_BYTES[sizeFlag]!
  for (let last = false; !last; ) {
    if (at + 3 > bytes.length) throw truncated()
    const header = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)
    last = (header & 1) === 1
    const runLength = ((header >> 1) & 3) === 1
    at = within(bytes, at + 3 + (runLength ? 1 : header >> 3))
  }
  return within(bytes, at + (((descriptor >> 2) & 1) === 1 ? 4 : 0))
}

const within = (bytes: Uint8Array, end: number): number => {
  if (end > bytes.length) throw truncated()
  return end
}
