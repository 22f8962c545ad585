/** Writing another first cluster: header extensions and the backing file's name. */

import { alignUp } from '../../base/units.ts'
import { isZero } from '../../base/zero.ts'
import type { BackingReference } from '../../block/facets.ts'
import type { Node } from '../../block/node.ts'
import { type HeaderExtension, type ImageHeader, renderHeader } from './header.ts'
import type { Image } from './image.ts'
import { HEADER, HEADER_LENGTH_V3, type HeaderFields } from './layout.ts'

/** What is written in one go by a disk. Bytes. */
const SECTOR = 512

/** Members that are to be others from now on. */
export interface HeaderChange {
  readonly extensions?: readonly HeaderExtension[]
  readonly backing?: BackingReference | undefined
  readonly dataFileName?: string | undefined
  readonly fields?: Partial<HeaderFields>
}

/**
 * Writes header, extensions and backing name, after everything that they point at is durable; durable itself on return.
 * A crash finds what was there before or what is there then. Kind `no-space` where the first cluster has no room for it
 * all.
 */
export const storeFirstCluster = async (image: Image, change: HeaderChange): Promise<void> => {
  const { node } = image.file
  // First of all, for it may write the header, too.
  await image.flush()
  await node.flush()
  await image.headerWriter.lock.run(() => replaceFirstCluster(image, change))
}

const replaceFirstCluster = async (image: Image, change: HeaderChange): Promise<void> => {
  const { node } = image.file
  const { fields: changed, ...members } = change
  const header: ImageHeader = { ...image.header, ...members }
  const fields = { ...image.fields, ...changed }
  const unknown = fields.version === 2 ? new Uint8Array(0) : header.unknownFields
  const next = renderHeader(fields, header.extensions, header.backing?.filename, unknown)
  const before = new Uint8Array(next.length)
  await node.read(0, before)
  const [first, end] = changedSectors(before, next)
  const aside =
    end - first > SECTOR && !isZero(before.subarray(SECTOR))
      ? await putAside(image, { ...header, fields: { ...fields } }, before, next)
      : undefined
  await replaceSectors(node, next.subarray(0, aside?.start))
  if (aside !== undefined) await replaceSectors(node, next)
  const { header_length, backing_file_offset, backing_file_size } = fields
  Object.assign(image.fields, changed, { header_length, backing_file_offset, backing_file_size })
  image.header = { ...header, unknownFields: unknown, fields: image.fields }
}

/** The first sector last: what lies behind it is not in use, or the same. */
const replaceSectors = async (node: Node, next: Uint8Array): Promise<void> => {
  const before = new Uint8Array(next.length)
  await node.read(0, before)
  const [first, end] = changedSectors(before, next)
  const tail = Math.max(first, SECTOR)
  if (tail < end) {
    await node.write(tail, next.subarray(tail, end))
    await node.flush()
  }
  if (first < SECTOR) await node.write(0, next.subarray(0, SECTOR))
  await node.flush()
}

/**
 * More than one sector is to change, and a crash could find some of them changed. So the content is written behind the
 * old one first, and the first sector then names it there. Answers the byte where it begins; undefined, and nothing is
 * done, where there is no room for that.
 */
const putAside = async (
  image: Image,
  header: ImageHeader,
  before: Uint8Array,
  next: Uint8Array,
): Promise<{ start: number } | undefined> => {
  const { node } = image.file
  const start = alignUp(Math.max(usedLength(before), usedLength(next)), SECTOR)
  const aside = renderAside(image, header, before, next, start)
  if (aside === undefined) return undefined
  const end = alignUp(usedLength(aside), SECTOR)
  await node.write(start, aside.subarray(start, end))
  await node.flush()
  await node.write(0, aside.subarray(0, SECTOR))
  await node.flush()
  return { start }
}

/**
 * In version 3 a longer header, whose unknown part is what is to be replaced; of the new content, or of the old where
 * only that is of version 3. In version 2 the name alone can be elsewhere. Undefined where it does not fit.
 */
const renderAside = (
  image: Image,
  header: ImageHeader,
  before: Uint8Array,
  next: Uint8Array,
  start: number,
): Uint8Array | undefined => {
  const content = header.fields.version >= 3 ? header : { ...image.header, fields: { ...image.fields } }
  if (content.fields.version < 3) return renderNameAside(header, next, start)
  const filler = new Uint8Array(start - HEADER_LENGTH_V3)
  filler.set(before.subarray(HEADER_LENGTH_V3, SECTOR))
  try {
    return renderHeader(content.fields, content.extensions, content.backing?.filename, filler)
  } catch {
    return undefined
  }
}

const renderNameAside = (
  { fields: { backing_file_offset: from, backing_file_size: length } }: ImageHeader,
  next: Uint8Array,
  start: number,
): Uint8Array | undefined => {
  // Extensions end where the name begins.
  if (length === 0 || from > SECTOR || start + length > next.length) return undefined
  const aside = new Uint8Array(next.length)
  aside.set(next.subarray(0, from))
  aside.set(next.subarray(from, from + length), start)
  const at = HEADER.offsetOf('backing_file_offset')
  new DataView(aside.buffer).setUint32(at + 4, start)
  return aside
}

/** Bytes up to the last that is not zero. */
const usedLength = (bytes: Uint8Array): number => {
  let length = bytes.length
  while (length > 0 && bytes[length - 1] === 0) length--
  return length
}

/** From the first sector that differs to the end of the last one: bytes. */
const changedSectors = (before: Uint8Array, after: Uint8Array): [first: number, end: number] => {
  const differs = (at: number): boolean =>
    Buffer.compare(before.subarray(at, at + SECTOR), after.subarray(at, at + SECTOR)) !== 0
  let first = 0
  let end = after.length
  while (first < end && !differs(first)) first += SECTOR
  while (end > first && !differs(end - SECTOR)) end -= SECTOR
  return [first, end]
}

/** The extensions with one replaced where it stands, added at the end, or (without `data`) left out. */
export const withExtension = (
  extensions: readonly HeaderExtension[],
  type: number,
  data: Uint8Array | undefined,
): HeaderExtension[] => {
  if (data === undefined) return extensions.filter((extension) => extension.type !== type)
  if (!extensions.some((extension) => extension.type === type)) return [...extensions, { type, data }]
  return extensions.map((extension) => (extension.type === type ? { type, data } : extension))
}
