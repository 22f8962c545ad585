/** The files of new extents: flat ones, and sparse ones with all their tables in front, twice. */

import { BlockError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { emptyFile } from '../../block/block-image.ts'
import type { Node } from '../../block/node.ts'
import type { Plan } from './create-options.ts'
import {
  COMPRESS_DEFLATE,
  EMBEDDED_DESCRIPTOR,
  EMBEDDED_LENGTH,
  ENTRY,
  FLAG_COMPRESSED,
  FLAG_LINE_ENDS,
  FLAG_MARKERS,
  FLAG_REDUNDANT,
  FLAG_ZEROED_GRAINS,
  HEADER,
  MAGIC_HOSTED,
  MAX_SECTORS,
  MAX_TABLE_ENTRIES,
} from './layout.ts'
import { encodeHeader } from './stream.ts'

/** Sectors of a grain in new images. */
const GRAIN = 128
export const GRAIN_BYTES = GRAIN * SECTOR
/** Sectors of a grain table. */
const TABLE = (MAX_TABLE_ENTRIES * ENTRY.width) / SECTOR
/** Line feed, blank, carriage return, line feed. */
const LINE_ENDS = Uint8Array.of(0x0a, 0x20, 0x0d, 0x0a)

/** What stands where in a new sparse extent, in sectors but for the number of tables. */
interface Places {
  readonly tables: number
  /** Size of a grain directory. */
  readonly directory: number
  readonly redundant: number
  readonly primary: number
  readonly overHead: number
}

/** @param size guest bytes */
export const layOut = (size: number): Places => {
  const tables = Math.ceil(size / GRAIN_BYTES / MAX_TABLE_ENTRIES)
  const directory = Math.ceil((tables * ENTRY.width) / SECTOR)
  const redundant = (EMBEDDED_DESCRIPTOR + EMBEDDED_LENGTH) / SECTOR
  const primary = redundant + directory + TABLE * tables
  return {
    tables,
    directory,
    redundant,
    primary,
    overHead: alignUp(primary + directory + TABLE * tables, GRAIN),
  }
}

export const makeFlat = async (file: Node, size: number): Promise<void> => {
  await emptyFile(file)
  await file.resize(size, 'off')
}

/** Header, and the grain directory with its grain tables twice; the header comes last. Kind `invalid` when too large. */
export const makeSparse = async (
  file: Node,
  { packed, zeroedGrains }: Pick<Plan, 'packed' | 'zeroedGrains'>,
  size: number,
): Promise<void> => {
  const { tables, directory, redundant, primary, overHead } = layOut(size)
  const capacity = size / SECTOR
  if (overHead >= MAX_SECTORS) throw new BlockError('invalid', 'File too large', { code: 'EFBIG' })
  const header = {
    ...HEADER.decode(new Uint8Array(0)),
    version: packed ? 3 : zeroedGrains ? 2 : 1,
    flags:
      FLAG_REDUNDANT |
      FLAG_LINE_ENDS |
      (packed ? FLAG_COMPRESSED | FLAG_MARKERS : 0) |
      (zeroedGrains ? FLAG_ZEROED_GRAINS : 0),
    capacity: { hi: Math.floor(capacity / 2 ** 32), lo: capacity % 2 ** 32 },
    grainSize: { hi: 0, lo: GRAIN },
    descriptorOffset: { hi: 0, lo: EMBEDDED_DESCRIPTOR / SECTOR },
    descriptorSize: { hi: 0, lo: EMBEDDED_LENGTH / SECTOR },
    numGTEsPerGT: MAX_TABLE_ENTRIES,
    rgdOffset: { hi: 0, lo: redundant },
    gdOffset: { hi: 0, lo: primary },
    overHead: { hi: 0, lo: overHead },
    lineEnds: LINE_ENDS,
    compressAlgorithm: packed ? COMPRESS_DEFLATE : 0,
  }
  new DataView(header.magicNumber.buffer, header.magicNumber.byteOffset).setUint32(0, MAGIC_HOSTED)
  await emptyFile(file)
  await file.resize(overHead * SECTOR, 'off')
  for (const at of [redundant, primary])
    if (tables > 0) await file.write(at * SECTOR, directoryOf(tables, at + directory, directory))
  await file.write(0, encodeHeader(header))
}

/** A directory of tables that stand in a row from a sector on. */
const directoryOf = (tables: number, sector: number, sectors: number): Uint8Array => {
  const bytes = new Uint8Array(sectors * SECTOR)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < tables; i++) view.setUint32(i * ENTRY.width, sector + i * TABLE, true)
  return bytes
}
