/** Decoding of the three kinds of sparse headers with all checks, in the order and words of QEMU. */

import { BlockError, prefixError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import { isZero } from '../../base/zero.ts'
import { type Bits64, noBits } from '../../binary/fields.ts'
import { filenameOf } from '../../block/filename.ts'
import type { Node } from '../../block/node.ts'
import {
  COMPRESS_DEFLATE,
  COWD_HEADER,
  COWD_TABLE_ENTRIES,
  FLAG_MARKERS,
  FLAG_REDUNDANT,
  FLAG_ZEROED_GRAINS,
  HEADER,
  type HeaderFields,
  MAGIC_HOSTED,
  MARKER,
  MARKER_END_OF_STREAM,
  MARKER_FOOTER,
  MAX_TABLE_ENTRIES,
  MAX_VERSION,
  SESPARSE_GRAIN,
  SESPARSE_HEADER,
  SESPARSE_MAGIC,
  SESPARSE_TABLE,
  SESPARSE_VERSION,
  SESPARSE_VOLATILE,
  SESPARSE_VOLATILE_MAGIC,
  type SeSparseFields,
} from './layout.ts'
import type { SparseShape } from './sparse.ts'
import { FOOTER_LENGTH } from './stream.ts'

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })
const unsupported = (message: string): BlockError =>
  new BlockError('unsupported', message, { code: 'ENOTSUP' })
const tooBig = (message: string): BlockError => new BlockError('invalid', message, { code: 'EFBIG' })

export const exactly = ({ hi, lo }: Bits64): bigint => (BigInt(hi) << 32n) | BigInt(lo)
const hex = (bits: Bits64): string => `0x${exactly(bits).toString(16).padStart(16, '0')}`
const same = (a: Bits64, b: Bits64): boolean => a.hi === b.hi && a.lo === b.lo
const u32 = (value: bigint): number => Number(BigInt.asUintN(32, value))

/** Sectors as bytes. Kind `invalid` beyond what a file can have. */
const bytesOf = (sectors: bigint): number => {
  const bytes = sectors * BigInt(SECTOR)
  if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) throw tooBig('File too large')
  return Number(bytes)
}

/** Sectors as bytes in signed 64 bits, as elsewhere: behind the end of any file there are zeroes. */
const wrapped = (sectors: Bits64): number => Number(BigInt.asIntN(64, exactly(sectors) * BigInt(SECTOR)))

const sectorsOf = (sectors: bigint): number => bytesOf(sectors) / SECTOR

const load = async (file: Node, offset: number, length: number, what: string): Promise<Uint8Array> => {
  const bytes = new Uint8Array(length)
  try {
    await file.read(offset, bytes)
  } catch (error) {
    throw prefixError(error, `Could not read ${what} from file '${filenameOf(file)}': `)
  }
  return bytes
}

/** The header of a KDMV file as it stands at its start. */
export const readHostedHeader = async (file: Node): Promise<HeaderFields> =>
  HEADER.decode(await load(file, 0, HEADER.length, 'header'))

/** All ones: the grain directory is told of at the end of the file. */
export const isAtEnd = ({ gdOffset }: HeaderFields): boolean =>
  gdOffset.hi === 0xffffffff && gdOffset.lo === 0xffffffff

/** The header that stands at the end of a stream. */
const readFooter = async (file: Node): Promise<HeaderFields> => {
  const bytes = new Uint8Array(FOOTER_LENGTH)
  if (file.size < FOOTER_LENGTH) throw invalid('Failed to read footer: Invalid argument')
  await file.read(file.size - FOOTER_LENGTH, bytes)
  const before = MARKER.decode(bytes)
  const after = MARKER.decode(bytes.subarray(2 * SECTOR))
  const magic = new DataView(bytes.buffer).getUint32(SECTOR)
  const valid =
    magic === MAGIC_HOSTED &&
    before.size === 0 &&
    before.type === MARKER_FOOTER &&
    noBits(after.val) &&
    after.size === 0 &&
    after.type === MARKER_END_OF_STREAM
  if (!valid) throw invalid('Invalid footer')
  return HEADER.decode(bytes.subarray(SECTOR))
}

/** A KDMV file: its shape. `first` is its header. */
export const hostedShape = async (
  file: Node,
  first: HeaderFields,
  writable: boolean,
): Promise<SparseShape> => {
  const hasFooter = isAtEnd(first)
  const header = hasFooter ? await readFooter(file) : first
  const { version, flags, numGTEsPerGT: tableEntries } = header
  const compressed = header.compressAlgorithm === COMPRESS_DEFLATE
  if (version > MAX_VERSION) throw unsupported(`Unsupported VMDK version ${version}`)
  if (version === 3 && writable && !compressed) throw invalid('VMDK version 3 must be read only')
  if (tableEntries > MAX_TABLE_ENTRIES) throw invalid('L2 table size too big')
  // Computed in 32 bits, as elsewhere: what does not fit is refused by the checks that follow.
  const reach = u32(BigInt(tableEntries) * exactly(header.grainSize))
  if (reach === 0) throw invalid('L1 entry size is invalid')
  const capacity = exactly(header.capacity)
  const directoryEntries = u32((capacity + BigInt(reach) - 1n) / BigInt(reach))
  const overHead = exactly(header.overHead)
  if (BigInt(file.size / SECTOR) < overHead)
    throw invalid(`File truncated, expecting at least ${BigInt.asIntN(64, overHead * 512n)} bytes`)
  return {
    sectors: Number(capacity),
    grainSectors: Math.min(Number(exactly(header.grainSize)), Number.MAX_SAFE_INTEGER),
    tableEntries,
    directory: wrapped(header.gdOffset),
    directoryEntries,
    redundant: (flags & FLAG_REDUNDANT) === 0 ? 0 : wrapped(header.rgdOffset),
    header,
    hasFooter,
    compressed,
    markers: (flags & FLAG_MARKERS) !== 0,
    zeroedGrains: (flags & FLAG_ZEROED_GRAINS) !== 0,
  }
}

/** A COWD file: its shape. */
export const cowdShape = async (file: Node): Promise<SparseShape> => {
  const header = COWD_HEADER.decode(await load(file, 0, COWD_HEADER.length, 'header'))
  return {
    sectors: header.numSectors,
    grainSectors: header.grainSize,
    tableEntries: COWD_TABLE_ENTRIES,
    directory: header.gdOffset * SECTOR,
    directoryEntries: header.numGDEntries,
    redundant: 0,
  }
}

const checkSeSparse = (header: SeSparseFields): void => {
  const { magic, version, grainSize, grainTableSize, flags, reserved1, reserved2, reserved3, reserved4 } =
    header
  if (!same(magic, SESPARSE_MAGIC)) throw invalid(`Bad const header magic: ${hex(magic)}`)
  if (!same(version, SESPARSE_VERSION)) throw unsupported(`Unsupported version: ${hex(version)}`)
  if (!same(grainSize, { hi: 0, lo: SESPARSE_GRAIN }))
    throw unsupported(`Unsupported grain size: ${exactly(grainSize)}`)
  if (!same(grainTableSize, { hi: 0, lo: SESPARSE_TABLE }))
    throw unsupported(`Unsupported grain table size: ${exactly(grainTableSize)}`)
  if (!noBits(flags)) throw unsupported(`Unsupported flags: ${hex(flags)}`)
  const reserved = [reserved1, reserved2, reserved3, reserved4]
  if (!reserved.every(noBits)) throw unsupported(`Unsupported reserved bits: ${reserved.map(hex).join(' ')}`)
  if (!isZero(header.pad)) throw unsupported('Unsupported non-zero const header padding')
}

/** A seSparse file: its shape. */
export const seSparseShape = async (file: Node): Promise<SparseShape> => {
  const header = SESPARSE_HEADER.decode(await load(file, 0, SESPARSE_HEADER.length, 'const header'))
  checkSeSparse(header)
  const at = bytesOf(exactly(header.volatileHeaderOffset))
  const volatile = SESPARSE_VOLATILE.decode(await load(file, at, SESPARSE_VOLATILE.length, 'volatile header'))
  if (!same(volatile.magic, SESPARSE_VOLATILE_MAGIC))
    throw invalid(`Bad volatile header magic: ${hex(volatile.magic)}`)
  if (!noBits(volatile.replayJournal)) throw unsupported('Image is dirty, Replaying journal not supported')
  if (!isZero(volatile.pad)) throw unsupported('Unsupported non-zero volatile header padding')
  return {
    sectors: Number(exactly(header.capacity)),
    grainSectors: SESPARSE_GRAIN,
    tableEntries: (SESPARSE_TABLE * SECTOR) / 8,
    directory: wrapped(header.grainDirOffset),
    directoryEntries: u32((exactly(header.grainDirSize) * BigInt(SECTOR)) / 8n),
    redundant: 0,
    seSparse: {
      tables: sectorsOf(exactly(header.grainTablesOffset)),
      grains: sectorsOf(exactly(header.grainsOffset)),
    },
  }
}
