/** Making an image, dynamic or fixed. */

import { BlockError, systemError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { newUuid } from '../../base/uuid.ts'
import { emptyFile } from '../../block/block-image.ts'
import type { CreateContext, Measurement } from '../../block/create-facet.ts'
import { countUnits, type MeasuredRuns } from '../../block/measure.ts'
import type { Node } from '../../block/node.ts'
import { OptionReader } from '../../block/options.ts'
import { renderFooter } from './footer.ts'
import { type Geometry, MAX_GEOMETRY, roundedGeometry } from './geometry.ts'
import { renderHeader } from './header.ts'
import {
  BLOCK_SIZE,
  bitmapSizeOf,
  COOKIE,
  ENTRY,
  EPOCH,
  FOOTER,
  type FooterFields,
  HEADER,
  HEADER_COOKIE,
  MAX_SECTORS,
  TABLE_OFFSET,
  TYPE_DYNAMIC,
  TYPE_FIXED,
} from './layout.ts'

const VERSION = 0x00010000
const NOWHERE = { hi: 0xffffffff, lo: 0xffffffff }

interface Plan {
  /** Guest bytes, whole sectors. */
  readonly size: number
  readonly geometry: Geometry
  /** Virtual PC's rules don't count. */
  readonly forced: boolean
  readonly fixed: boolean
}

const tooLarge = (): BlockError =>
  new BlockError('invalid', 'Disk size is too large, max size is 2040 GiB', { code: 'EFBIG' })

/** The guest bytes that the command line makes of a size: those of the next geometry, unless told otherwise. */
export const roundSize = (size: number, options: Readonly<Record<string, unknown>>): number => {
  const whole = alignUp(size, SECTOR)
  return options['force-size'] === true ? whole : roundedGeometry(whole).size
}

const planOf = (options: Record<string, unknown>): Plan => {
  const reader = new OptionReader(options)
  const size = reader.size('size') ?? 0
  const forced = reader.boolean('force-size', false)
  const subformat = reader.enumeration('subformat', ['dynamic', 'fixed'])
  const rounded = forced ? { size, geometry: MAX_GEOMETRY } : roundedGeometry(alignUp(size, SECTOR))
  if (rounded.size > MAX_SECTORS * SECTOR) throw tooLarge()
  if (rounded.size !== size)
    throw new BlockError('invalid', 'The requested image size cannot be represented in CHS geometry', {
      code: 'EINVAL',
      hint:
        `Try size=${rounded.size} or force-size=on (the latter makes the image incompatible with ` +
        'Virtual PC)',
    })
  if (size % SECTOR !== 0) throw systemError('EINVAL')
  return { size, geometry: rounded.geometry, forced, fixed: subformat === 'fixed' }
}

export const createImage = async (
  options: Record<string, unknown>,
  context: CreateContext,
): Promise<void> => {
  const plan = planOf(options)
  const footer = renderFooter(footerOf(plan, context.epoch))
  const { node } = await context.child('file', options.file)
  await emptyFile(node)
  if (plan.fixed) {
    await node.resize(plan.size + footer.length, 'off')
    await node.write(plan.size, footer)
  } else await writeDynamic(node, plan.size, footer)
  await node.flush()
}

const footerOf = ({ size, geometry, forced, fixed }: Plan, epoch: number | undefined): FooterFields => {
  const seconds = epoch ?? Math.floor(Date.now() / 1000)
  const bytes = { hi: Math.floor(size / 2 ** 32), lo: size % 2 ** 32 }
  return Object.assign(FOOTER.decode(new Uint8Array(0)), {
    ...geometry,
    creator: COOKIE,
    features: 2,
    version: VERSION,
    data_offset: fixed ? NOWHERE : { hi: 0, lo: FOOTER.length },
    timestamp: Math.min(Math.max(seconds - EPOCH, 0), 2 ** 32 - 1),
    creator_app: Buffer.from(forced ? 'qem2' : 'qemu'),
    // Virtual PC 2007.
    major: 5,
    minor: 3,
    creator_os: Buffer.from('Wi2k'),
    orig_size: bytes,
    current_size: bytes,
    type: fixed ? TYPE_FIXED : TYPE_DYNAMIC,
    uuid: newUuid(epoch, 'vpc image'),
  })
}

const tableBytes = (size: number): number => alignUp(Math.ceil(size / BLOCK_SIZE) * ENTRY.width, SECTOR)

/** The copy of the footer that counts comes last: before that, nothing is a VHD image. */
const writeDynamic = async (node: Node, size: number, footer: Uint8Array): Promise<void> => {
  const header = Object.assign(HEADER.decode(new Uint8Array(0)), {
    magic: HEADER_COOKIE,
    // The specification says otherwise, but this is what Microsoft's programs expect.
    data_offset: NOWHERE,
    table_offset: { hi: 0, lo: TABLE_OFFSET },
    version: VERSION,
    max_table_entries: Math.ceil(size / BLOCK_SIZE),
    block_size: BLOCK_SIZE,
  })
  await node.write(FOOTER.length, renderHeader(header))
  const table = new Uint8Array(tableBytes(size)).fill(0xff)
  if (table.length > 0) await node.write(TABLE_OFFSET, table)
  await node.write(TABLE_OFFSET + table.length, footer)
  await node.write(0, footer)
}

/** Header, table, footers and blocks that an image with this content has. Bytes. */
export const measureImage = async (
  options: Record<string, unknown>,
  source: { readonly size: number; readonly runs?: MeasuredRuns },
): Promise<Measurement> => {
  const { size, fixed } = planOf({ ...options, size: roundSize(source.size, options) })
  if (fixed) return { required: size + FOOTER.length, fullyAllocated: size + FOOTER.length }
  const empty = TABLE_OFFSET + tableBytes(size) + FOOTER.length
  const unit = BLOCK_SIZE + bitmapSizeOf(BLOCK_SIZE)
  const [blocks] = await countUnits(source.runs, [BLOCK_SIZE])
  return {
    required: empty + blocks! * unit,
    fullyAllocated: empty + Math.ceil(size / BLOCK_SIZE) * unit,
  }
}
