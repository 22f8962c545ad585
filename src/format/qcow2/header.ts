/** The first cluster of an image: header, extensions, backing file name. Decoded with every check, and rendered. */

import { BlockError, prefixError } from '../../base/errors.ts'
import { alignDown, alignUp, SECTOR } from '../../base/units.ts'
import { type Bits64, hasBit, noBits, renderBits, withoutBits } from '../../binary/fields.ts'
import type { BackingReference } from '../../block/facets.ts'
import type { TableStore } from '../../block/table-cache.ts'
import { checkBitmapsExtension, checkCryptoExtension } from './extensions.ts'
import {
  COMPRESSION_BIT,
  COMPRESSION_TYPES,
  CORRUPT_BIT,
  type CompressionType,
  CRYPT_LUKS,
  EXTENDED_L2_BIT,
  EXTENSION_BACKING_FORMAT,
  EXTENSION_BITMAPS,
  EXTENSION_CRYPTO,
  EXTENSION_DATA_FILE,
  EXTENSION_END,
  EXTENSION_FEATURE_NAMES,
  EXTENSION_HEADER,
  FEATURE_NAME_LENGTH,
  FEATURE_NAMES,
  HEADER,
  HEADER_LENGTH_V2,
  HEADER_LENGTH_V3,
  HEADER_LENGTH_V3_MIN,
  type HeaderFields,
  isTablePlace,
  KNOWN_INCOMPATIBLE,
  MAGIC,
  MAX_BACKING_FORMAT,
  MAX_BACKING_NAME,
  MAX_CLUSTER_BITS,
  MAX_L1_SIZE,
  MAX_REFCOUNT_TABLE_SIZE,
  MAX_SNAPSHOT_TABLE_SIZE,
  MAX_SNAPSHOTS_COUNT,
  MIN_CLUSTER_BITS,
  MIN_SUBCLUSTER,
  SNAPSHOT,
  SUBCLUSTERS_COUNT,
} from './layout.ts'
import { MAX_FILE } from './pointer-table.ts'

export interface HeaderExtension {
  readonly type: number
  readonly data: Uint8Array
}

export interface ImageHeader {
  /** Kept as the file has it; the image's verbs change it and store it again. */
  readonly fields: HeaderFields
  /** In the file's order, unknown ones included. */
  readonly extensions: readonly HeaderExtension[]
  /** Bytes of the header beyond what this version of the format knows. */
  readonly unknownFields: Uint8Array
  readonly backing: BackingReference | undefined
  /** External data file, as the image names it. */
  readonly dataFileName: string | undefined
}

/** Bytes of an L2 entry. */
export const l2EntrySize = (fields: HeaderFields): number =>
  hasBit(fields.incompatible_features, EXTENDED_L2_BIT) ? 16 : 8

export const compressionType = (fields: HeaderFields): CompressionType =>
  COMPRESSION_TYPES[fields.compression_type] ?? 'zlib'

/** L1 entries that `size` guest bytes need. */
export const l1EntriesFor = (fields: HeaderFields, size: number): number => {
  const cluster = 2 ** fields.cluster_bits
  return Math.ceil(size / (cluster * (cluster / l2EntrySize(fields))))
}

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })
const tooBig = (message: string): BlockError => new BlockError('invalid', message, { code: 'EFBIG' })
const unsupported = (message: string): BlockError =>
  new BlockError('unsupported', message, { code: 'ENOTSUP' })

/**
 * Reads and checks the header of the image in `file`. Nothing of it is trusted before it was checked. `forCheck`: what a
 * check finds and mends is no error.
 */
export const readHeader = async (
  file: TableStore,
  writable: boolean,
  forCheck = false,
): Promise<ImageHeader> => {
  const start = new Uint8Array(HEADER.length)
  try {
    await file.read(0, start)
  } catch (error) {
    throw prefixError(error, 'Could not read qcow2 header: ')
  }
  const { clusterSize, headerLength } = checkIdentity(start)
  roundSize(start)
  const fields = HEADER.decode(start, headerLength)
  if (fields.version === 2) Object.assign(fields, { refcount_order: 4, header_length: HEADER_LENGTH_V2 })
  if (fields.backing_file_offset > clusterSize) throw invalid('Invalid backing file offset')
  const first = new Uint8Array(clusterSize)
  await file.read(0, first)
  const extensionsEnd = fields.backing_file_offset === 0 ? clusterSize : fields.backing_file_offset
  checkFeatures(fields, first, extensionsEnd, writable && !forCheck)
  checkLimits(fields, forCheck)
  if (writable) refuseFar(fields)
  const extensions: HeaderExtension[] = []
  for (const extension of parseExtensions(first, fields.header_length, extensionsEnd)) {
    checkExtension(fields, extension)
    extensions.push(extension)
  }
  if (fields.crypt_method === CRYPT_LUKS && !extensions.some(({ type }) => type === EXTENSION_CRYPTO))
    throw invalid(`Missing CRYPTO header for crypt method ${fields.crypt_method}`)
  return {
    fields,
    extensions,
    unknownFields: first.slice(HEADER.length, Math.max(fields.header_length, HEADER.length)),
    backing: backingOf(fields, extensions, first),
    dataFileName: textOf(extensions, EXTENSION_DATA_FILE),
  }
}

/** Magic, version, cluster size and header length: what must hold before any other field means anything. */
const checkIdentity = (start: Uint8Array): { clusterSize: number; headerLength: number } => {
  const view = new DataView(start.buffer)
  const at = (name: (typeof HEADER.fields)[number]['name']): number => view.getUint32(HEADER.offsetOf(name))
  if (at('magic') !== MAGIC) throw invalid('Image is not in qcow2 format')
  const version = at('version')
  if (version !== 2 && version !== 3) throw unsupported(`Unsupported qcow2 version ${version}`)
  const clusterBits = at('cluster_bits')
  if (clusterBits < MIN_CLUSTER_BITS || clusterBits > MAX_CLUSTER_BITS)
    throw invalid(`Unsupported cluster size: 2^${clusterBits}`)
  const clusterSize = 2 ** clusterBits
  if (version === 2) return { clusterSize, headerLength: HEADER_LENGTH_V2 }
  const headerLength = at('header_length')
  if (headerLength < HEADER_LENGTH_V3_MIN) throw invalid('qcow2 header too short')
  if (headerLength > clusterSize) throw invalid('qcow2 header exceeds cluster size')
  return { clusterSize, headerLength }
}

/** Of a size, only whole sectors count; so it is an exact number wherever it is one that can be opened. */
const roundSize = (start: Uint8Array): void => {
  const view = new DataView(start.buffer)
  const at = HEADER.offsetOf('size')
  const hi = view.getUint32(at)
  if (hi < 2 ** 21) return
  const unit = hi < 2 ** 30 ? SECTOR : 4 * SECTOR
  view.setUint32(at + 4, alignDown(view.getUint32(at + 4), unit))
}

const checkFeatures = (fields: HeaderFields, first: Uint8Array, end: number, writable: boolean): void => {
  const { compression_type: compression } = fields
  if (hasBit(fields.incompatible_features, COMPRESSION_BIT) !== (compression !== 0)) {
    const must = compression === 0 ? 'must not' : 'must'
    throw invalid(`qcow2: Compression type incompatible feature bit ${must} be set`)
  }
  if (COMPRESSION_TYPES[compression] === undefined)
    throw unsupported(`qcow2: unknown compression type: ${compression}`)
  const unknown = withoutBits(fields.incompatible_features, KNOWN_INCOMPATIBLE)
  if (!noBits(unknown)) {
    const named = [...parseExtensions(first, fields.header_length, end)]
    const table = named.find(({ type }) => type === EXTENSION_FEATURE_NAMES)?.data
    throw unsupported(`Unsupported qcow2 feature(s): ${nameFeatures(unknown, table)}`)
  }
  if (writable && hasBit(fields.incompatible_features, CORRUPT_BIT))
    throw new BlockError('corrupt', 'qcow2: Image is corrupt; cannot be opened read/write', {
      code: 'EACCES',
    })
}

/** The unknown features by the names that the image gives them, the rest as one hexadecimal mask. */
const nameFeatures = (unknown: Bits64, table: Uint8Array | undefined): string => {
  const names: string[] = []
  let rest = unknown
  for (let at = 0; table !== undefined && at + 2 < table.length; at += FEATURE_NAME_LENGTH) {
    const bit = table[at + 1]!
    if (table[at] !== 0 || bit > 63 || !hasBit(rest, bit)) continue
    const mask = bit < 32 ? { hi: 0, lo: (1 << bit) >>> 0 } : { hi: (1 << (bit - 32)) >>> 0, lo: 0 }
    rest = withoutBits(rest, mask)
    names.push(untilNul(table.subarray(at + 2, at + FEATURE_NAME_LENGTH)))
  }
  if (!noBits(rest)) names.push(`Unknown incompatible feature: ${renderBits(rest)}`)
  return names.join(', ')
}

const checkLimits = (fields: HeaderFields, forCheck: boolean): void => {
  const clusterSize = 2 ** fields.cluster_bits
  if (l2EntrySize(fields) === 16 && clusterSize / SUBCLUSTERS_COUNT < MIN_SUBCLUSTER)
    throw invalid(`Unsupported subcluster size: ${clusterSize / SUBCLUSTERS_COUNT}`)
  if (fields.refcount_order > 6)
    throw invalid('Reference count entry width too large; may not exceed 64 bits')
  if (fields.crypt_method > CRYPT_LUKS) throw invalid(`Unsupported encryption method ${fields.crypt_method}`)
  if (fields.refcount_table_clusters === 0 && !forCheck)
    throw invalid('Image does not contain a reference count table')
  checkTable(
    'Reference count table',
    fields.refcount_table_offset,
    fields.refcount_table_clusters * clusterSize,
    clusterSize,
    MAX_REFCOUNT_TABLE_SIZE,
  )
  if (!forCheck)
    checkTable(
      'Snapshot table',
      fields.snapshots_offset,
      // The least that so many entries take; each is checked when the table is read.
      fields.nb_snapshots > MAX_SNAPSHOTS_COUNT
        ? Number.POSITIVE_INFINITY
        : fields.nb_snapshots * SNAPSHOT.length,
      clusterSize,
      MAX_SNAPSHOT_TABLE_SIZE,
    )
  checkTable('Active L1 table', fields.l1_table_offset, fields.l1_size * 8, clusterSize, MAX_L1_SIZE)
  const needed = l1EntriesFor(fields, fields.size)
  if (needed > 2 ** 31 - 1) throw tooBig('Image is too big')
  if (fields.l1_size < needed) throw invalid('L1 table is too small')
}

/** A table where no file has a byte is empty to a writer, who takes what it has lost for free. */
const refuseFar = (fields: HeaderFields): void => {
  const { l1_table_offset, refcount_table_offset } = fields
  // Where no snapshots are is all the same.
  const snapshots = fields.nb_snapshots > 0 ? fields.snapshots_offset : 0
  if (Math.max(l1_table_offset, refcount_table_offset, snapshots) >= MAX_FILE) throw tooBig('File too large')
}

/** A table's place: whole clusters, not too long, within what offsets can express. */
const checkTable = (
  what: string,
  offset: number,
  length: number,
  clusterSize: number,
  limit: number,
): void => {
  if (length > limit) throw tooBig(`${what} too large`)
  if (!isTablePlace(offset, length, clusterSize)) throw invalid(`${what} offset invalid`)
}

/** One after the other, so that each is checked before the next is looked for. */
function* parseExtensions(first: Uint8Array, start: number, end: number): Generator<HeaderExtension> {
  const view = new DataView(first.buffer)
  for (let at = start; at < end; ) {
    const dataStart = at + EXTENSION_HEADER
    if (dataStart > end) throw invalid('Header extension too large')
    const type = view.getUint32(at)
    const length = view.getUint32(at + 4)
    if (length > end - dataStart) throw invalid('Header extension too large')
    if (type === EXTENSION_END) break
    yield { type, data: first.slice(dataStart, dataStart + length) }
    at = dataStart + alignUp(length, EXTENSION_HEADER)
  }
}

const checkExtension = (fields: HeaderFields, { type, data }: HeaderExtension): void => {
  if (type === EXTENSION_BACKING_FORMAT && data.length > MAX_BACKING_FORMAT)
    throw invalid(`ERROR: ext_backing_format: len=${data.length} too large (>=${MAX_BACKING_FORMAT + 1})`)
  if (type === EXTENSION_CRYPTO) checkCryptoExtension(fields, data)
  if (type === EXTENSION_BITMAPS) checkBitmapsExtension(fields, data)
}

const textOf = (extensions: readonly HeaderExtension[], type: number): string | undefined => {
  // Of several the last one counts, as in QEMU.
  const data = extensions.findLast((extension) => extension.type === type)?.data
  return data === undefined ? undefined : untilNul(data)
}

const backingOf = (
  fields: HeaderFields,
  extensions: readonly HeaderExtension[],
  first: Uint8Array,
): BackingReference | undefined => {
  const { backing_file_offset: offset, backing_file_size: length } = fields
  if (offset === 0) return undefined
  if (length > Math.min(MAX_BACKING_NAME, first.length - offset)) throw invalid('Backing file name too long')
  if (length === 0) return undefined
  const filename = untilNul(first.subarray(offset, offset + length))
  if (filename === '') return undefined
  return { filename, format: textOf(extensions, EXTENSION_BACKING_FORMAT) || undefined }
}

/** A text of a fixed field: names are C strings to their other users, so nothing after a NUL counts. */
export const untilNul = (bytes: Uint8Array): string => {
  const end = bytes.indexOf(0)
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8')
}

export const backingFormatExtension = (format: string): HeaderExtension => ({
  type: EXTENSION_BACKING_FORMAT,
  data: Buffer.from(format),
})

/** The feature name table as it is written. */
export const featureNameTable = (): Uint8Array => {
  const table = Buffer.alloc(FEATURE_NAMES.length * FEATURE_NAME_LENGTH)
  for (const [i, [type, bit, name]] of FEATURE_NAMES.entries()) {
    table[i * FEATURE_NAME_LENGTH] = type
    table[i * FEATURE_NAME_LENGTH + 1] = bit
    table.write(name, i * FEATURE_NAME_LENGTH + 2, 'latin1')
  }
  return table
}

/**
 * The first cluster. Sets the fields that follow from the rest: header length and the backing name's place. Kind
 * `no-space` when it does not fit.
 */
export const renderHeader = (
  fields: HeaderFields,
  extensions: readonly HeaderExtension[],
  backingName: string | undefined,
  unknownFields: Uint8Array = new Uint8Array(0),
): Uint8Array => {
  const first = Buffer.alloc(2 ** fields.cluster_bits)
  const known = fields.version === 2 ? HEADER_LENGTH_V2 : HEADER_LENGTH_V3
  fields.header_length = known + unknownFields.length
  let at = fields.header_length
  const name = Buffer.from(backingName ?? '')
  if (name.length > MAX_BACKING_NAME) throw invalid('Invalid argument')
  let end = at + EXTENSION_HEADER + name.length
  for (const { data } of extensions) end += EXTENSION_HEADER + alignUp(data.length, EXTENSION_HEADER)
  if (end > first.length) throw new BlockError('no-space', 'No space left on device', { code: 'ENOSPC' })
  for (const { type, data } of extensions) {
    first.writeUInt32BE(type, at)
    first.writeUInt32BE(data.length, at + 4)
    first.set(data, at + EXTENSION_HEADER)
    at += EXTENSION_HEADER + alignUp(data.length, EXTENSION_HEADER)
  }
  at += EXTENSION_HEADER
  first.set(name, at)
  fields.backing_file_offset = name.length === 0 ? 0 : at
  fields.backing_file_size = name.length
  HEADER.encode(fields, first, known)
  first.set(unknownFields, known)
  return first
}
