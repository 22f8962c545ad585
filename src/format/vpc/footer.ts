/**
 * The footer and its copy. A fixed image has it at the end of the file, and is known by it; the others have it there too,
 * and a copy at the start, which counts. Where one of the two is damaged, the other is taken.
 */

import { BlockError } from '../../base/errors.ts'
import type { Node } from '../../block/node.ts'
import { COOKIE, checksum, FOOTER, type FooterFields, TYPE_FIXED } from './layout.ts'

const CHECKSUM = FOOTER.offsetOf('checksum')

export interface FoundFooter {
  readonly fields: FooterFields
  /** The guest's bytes begin with the file; else it has a table of blocks. */
  readonly fixed: boolean
  /** The copy at the start cannot be right. */
  readonly startDamaged: boolean
}

const invalid = (text: string): BlockError => new BlockError('invalid', text, { code: 'EINVAL' })

const hasCookie = (bytes: Uint8Array): boolean => COOKIE.equals(bytes.subarray(0, COOKIE.length))

const sumIsRight = (bytes: Uint8Array): boolean => checksum(bytes, CHECKSUM) === FOOTER.decode(bytes).checksum

/** A footer as it should be. */
export const isFooter = (bytes: Uint8Array): boolean =>
  bytes.length === FOOTER.length && hasCookie(bytes) && sumIsRight(bytes)

/** The footer of a fixed image that has exactly a file of `size` bytes. */
export const isFixedFooter = (bytes: Uint8Array, size: number): boolean => {
  if (!isFooter(bytes)) return false
  const { type, current_size } = FOOTER.decode(bytes)
  return type === TYPE_FIXED && current_size.hi * 2 ** 32 + current_size.lo + FOOTER.length === size
}

/** What stands at the end of the file; undefined where there is no room. */
export const readEnd = async (file: Node): Promise<Uint8Array | undefined> => {
  if (file.size < FOOTER.length) return undefined
  const bytes = new Uint8Array(FOOTER.length)
  await file.read(file.size - FOOTER.length, bytes)
  return bytes
}

export const readStart = async (file: Node): Promise<Uint8Array> => {
  const bytes = new Uint8Array(FOOTER.length)
  await file.read(0, bytes)
  return bytes
}

/** Kind `invalid`, in QEMU's words, for what is no VHD image. */
export const findFooter = async (file: Node): Promise<FoundFooter> => {
  const start = await readStart(file)
  const end = await readEnd(file)
  // The first sector of a fixed image is the guest's: whatever it writes there makes no other image of it.
  if (end !== undefined && isFixedFooter(end, file.size))
    return { fields: FOOTER.decode(end), fixed: true, startDamaged: false }
  if (isFooter(start)) {
    const fields = FOOTER.decode(start)
    return { fields, fixed: fields.type === TYPE_FIXED, startDamaged: false }
  }
  if (end === undefined) throw invalid('File too small for a VHD header')
  const fields = FOOTER.decode(end)
  if (isFooter(end)) {
    const fixed = fields.type === TYPE_FIXED
    return { fields, fixed, startDamaged: !fixed }
  }
  if (hasCookie(start) || (hasCookie(end) && fields.type === TYPE_FIXED))
    throw invalid('Incorrect header checksum')
  throw invalid('invalid VPC image')
}

/** The footer's bytes, its checksum made right. */
export const renderFooter = (fields: FooterFields): Uint8Array => {
  const bytes = new Uint8Array(FOOTER.length)
  FOOTER.encode(fields, bytes)
  fields.checksum = checksum(bytes, CHECKSUM)
  FOOTER.encode(fields, bytes)
  return bytes
}
