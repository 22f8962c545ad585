/** Making an image: extents first, then the descriptor that names them. */

import { basename } from 'node:path'
import { BlockError, rewordError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { newContentId } from '../../base/uuid.ts'
import { emptyFile } from '../../block/block-image.ts'
import { filenameOf } from '../../block/filename.ts'
import type { CreateContext } from '../../block/layer.ts'
import type { Node } from '../../block/node.ts'
import { type Plan, planImage } from './create-options.ts'
import { NO_PARENT, renderDescriptor } from './descriptor.ts'
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
/** Sectors of a grain table. */
const TABLE = (MAX_TABLE_ENTRIES * ENTRY.width) / SECTOR
/** Line feed, blank, carriage return, line feed. */
const LINE_ENDS = Uint8Array.of(0x0a, 0x20, 0x0d, 0x0a)

export const createImage = async (
  options: Record<string, unknown>,
  context: CreateContext,
): Promise<void> => {
  const plan = planImage(options)
  const { node } = await context.child('file', options.file)
  if (plan.apart) await emptyFile(node)
  else await initSparse(node, plan, plan.size)
  const parent = await parentOf(plan, node, context)
  const lines = plan.apart
    ? await makeParts(plan, options.extents, context)
    : extentLine(plan, plan.size, node)
  const text = Buffer.from(
    renderDescriptor({
      cid: newContentId(context.epoch, 'vmdk'),
      parentCid: parent,
      createType: plan.subformat,
      parent: plan.backing,
      extents: lines,
      hwVersion: plan.hwVersion,
      toolsVersion: plan.toolsVersion,
      size: plan.size,
      adapterType: plan.adapterType,
    }),
  )
  if (!plan.apart && text.length >= EMBEDDED_LENGTH)
    throw new BlockError('invalid', 'The image descriptor is too long', { code: 'EINVAL' })
  await node.write(plan.apart ? 0 : EMBEDDED_DESCRIPTOR, text)
  await node.flush()
}

const extentLine = ({ flat }: Plan, size: number, file: Node): string =>
  `RW ${size / SECTOR} ${flat ? 'FLAT' : 'SPARSE'} "${basename(filenameOf(file))}"${flat ? ' 0' : ''}\n`

/** The extents in files of their own, which the options name in order. */
const makeParts = async (plan: Plan, given: unknown, context: CreateContext): Promise<string> => {
  const references = Array.isArray(given) ? given : []
  let lines = ''
  for (const [i, size] of plan.parts.entries()) {
    if (i >= references.length)
      throw new BlockError('invalid', `Extent [${i}] not specified`, { code: 'EINVAL' })
    const { node } = await context.child(`extents.${i}`, references[i])
    if (plan.flat) await initFlat(node, size)
    else await initSparse(node, plan, size)
    await node.flush()
    lines += extentLine(plan, size, node)
  }
  if (references.length > plan.parts.length)
    throw new BlockError('invalid', 'List of extents contains unused extents', { code: 'EINVAL' })
  return lines
}

const initFlat = async (file: Node, size: number): Promise<void> => {
  await emptyFile(file)
  await file.resize(size, 'off')
}

/** Header, and the grain directory with its grain tables twice; the header comes last. */
const initSparse = async (file: Node, plan: Plan, size: number): Promise<void> => {
  const capacity = size / SECTOR
  const tables = Math.ceil(capacity / GRAIN / MAX_TABLE_ENTRIES)
  const directory = Math.ceil((tables * ENTRY.width) / SECTOR)
  const redundant = (EMBEDDED_DESCRIPTOR + EMBEDDED_LENGTH) / SECTOR
  const first = redundant + directory + TABLE * tables
  const overHead = alignUp(first + directory + TABLE * tables, GRAIN)
  if (overHead >= MAX_SECTORS) throw new BlockError('invalid', 'File too large', { code: 'EFBIG' })
  const { packed, zeroedGrains } = plan
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
    gdOffset: { hi: 0, lo: first },
    overHead: { hi: 0, lo: overHead },
    lineEnds: LINE_ENDS,
    compressAlgorithm: packed ? COMPRESS_DEFLATE : 0,
  }
  new DataView(header.magicNumber.buffer, header.magicNumber.byteOffset).setUint32(0, MAGIC_HOSTED)
  await emptyFile(file)
  await file.resize(overHead * SECTOR, 'off')
  for (const at of [redundant, first])
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

/** The content id of the parent that the image is made over. */
const parentOf = async ({ backing }: Plan, file: Node, context: CreateContext): Promise<number> => {
  if (backing === undefined) return NO_PARENT
  const parent = await context.backing(file, backing)
  if (parent.driver.name !== 'vmdk')
    throw new BlockError('invalid', `Invalid backing file format: ${parent.driver.name}. Must be vmdk`, {
      code: 'EINVAL',
    })
  try {
    const info = await parent.layer.info!()
    return info.specific!.data.cid as number
  } catch (error) {
    throw rewordError(error, () => 'Failed to read parent CID')
  }
}
