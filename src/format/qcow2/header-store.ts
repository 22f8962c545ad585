/** Writing another first cluster: header extensions and the backing file's name. */

import { isZero } from '../../base/zero.ts'
import type { BackingReference } from '../../block/layer.ts'
import { type HeaderExtension, type ImageHeader, renderHeader } from './header.ts'
import type { Image } from './image.ts'
import type { HeaderFields } from './layout.ts'

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
 * Where what was there before ends in the first sector, that one is written last: it is seen wholly or not at all. Kind
 * `no-space` where the first cluster has no room for it all.
 */
export const storeFirstCluster = async (image: Image, change: HeaderChange): Promise<void> => {
  const { fields: changed, ...members } = change
  const header: ImageHeader = { ...image.header, ...members }
  const fields = { ...image.fields, ...changed }
  const unknown = fields.version === 2 ? new Uint8Array(0) : header.unknownFields
  const next = renderHeader(fields, header.extensions, header.backing?.filename, unknown)
  const { node } = image.file
  const before = new Uint8Array(next.length)
  await image.flush()
  await node.flush()
  await node.read(0, before)
  const [first, end] = changedSectors(before, next)
  const tail = Math.max(first, SECTOR)
  if (first < tail && tail < end && isZero(before.subarray(SECTOR))) {
    await node.write(tail, next.subarray(tail, end))
    await node.flush()
    await node.write(0, next.subarray(0, SECTOR))
  } else if (first < end) {
    await node.write(first, next.subarray(first, end))
  }
  await node.flush()
  Object.assign(image.fields, fields)
  image.header = { ...header, unknownFields: unknown, fields: image.fields }
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
