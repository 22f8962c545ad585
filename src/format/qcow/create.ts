/** Making an image: header, backing file's name and an empty L1 table. */

import { BlockError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { emptyFile } from '../../block/block-image.ts'
import type { CreateContext, Measurement } from '../../block/create-facet.ts'
import { isPlainObject } from '../../block/filename.ts'
import { countUnits, type MeasuredRuns } from '../../block/measure.ts'
import { OptionReader } from '../../block/options.ts'
import { CRYPT_AES, CRYPT_NONE, ENTRY, HEADER, MAGIC, MAX_L1, MAX_NAME, SHAPES, VERSION } from './layout.ts'

const invalid = (text: string): BlockError => new BlockError('invalid', text, { code: 'EINVAL' })

interface Plan {
  /** Guest bytes, whole sectors. */
  readonly size: number
  readonly clusterBits: number
  readonly l2Bits: number
  readonly name: Uint8Array
  /** Id of the secret. */
  readonly keySecret: string | undefined
  readonly encrypted: boolean
  readonly l1Offset: number
  readonly l1Entries: number
}

const planOf = (reader: OptionReader): Plan => {
  const size = alignUp(reader.size('size') ?? 0, SECTOR)
  if (size === 0) throw invalid('Image size is too small, cannot be zero length')
  // There is no place for it.
  reader.string('backing-fmt')
  const encrypt = reader.take('encrypt')
  const encryption = new OptionReader(isPlainObject(encrypt) ? encrypt : {}, 'encrypt.')
  const format = encryption.string('format')
  if (format !== undefined && format !== 'qcow' && format !== 'aes')
    throw invalid('Unsupported encryption format')
  const backing = reader.string('backing-file')
  const name = Buffer.from(backing ?? '')
  if (name.length > MAX_NAME) throw invalid('Backing file name too long')
  const { clusterBits, l2Bits } = backing === undefined ? SHAPES.plain : SHAPES.overlay
  const l1Entries = Math.ceil(size / 2 ** (clusterBits + l2Bits))
  if (l1Entries > MAX_L1) throw invalid('Image too large')
  return {
    size,
    clusterBits,
    l2Bits,
    name,
    keySecret: encryption.string('key-secret'),
    encrypted: format !== undefined,
    l1Offset: alignUp(HEADER.length + name.length, 8),
    l1Entries,
  }
}

export const createImage = async (
  options: Record<string, unknown>,
  context: CreateContext,
): Promise<void> => {
  const plan = planOf(new OptionReader(options))
  if (plan.encrypted) {
    if (plan.keySecret === undefined) throw invalid("Parameter 'encrypt.key-secret' is required for cipher")
    context.secret(plan.keySecret)
  }
  const bytes = new Uint8Array(HEADER.length + plan.name.length)
  HEADER.encode(
    Object.assign(HEADER.decode(new Uint8Array(0)), {
      magic: MAGIC,
      version: VERSION,
      size: plan.size,
      backing_file_offset: { hi: 0, lo: plan.name.length > 0 ? HEADER.length : 0 },
      backing_file_size: plan.name.length,
      cluster_bits: plan.clusterBits,
      l2_bits: plan.l2Bits,
      crypt_method: plan.encrypted ? CRYPT_AES : CRYPT_NONE,
      l1_table_offset: { hi: 0, lo: plan.l1Offset },
    }),
    bytes,
  )
  bytes.set(plan.name, HEADER.length)
  const { node } = await context.child('file', options.file)
  await emptyFile(node)
  // The table is written by whole sectors, from where it begins.
  await node.resize(plan.l1Offset + alignUp(plan.l1Entries * ENTRY.width, SECTOR), 'off')
  await node.write(0, bytes)
  await node.flush()
}

/** Header, L1 table, L2 tables and clusters that an image with this content has, uncompressed. Bytes. */
export const measureImage = async (
  options: Record<string, unknown>,
  source: { readonly size: number; readonly runs?: MeasuredRuns },
): Promise<Measurement> => {
  const plan = planOf(new OptionReader({ ...options, size: source.size }))
  const cluster = 2 ** plan.clusterBits
  const tableBytes = 2 ** plan.l2Bits * ENTRY.width
  const empty = plan.l1Offset + alignUp(plan.l1Entries * ENTRY.width, SECTOR)
  const sizeWith = (clusters: number, tables: number): number =>
    clusters === 0 ? empty : alignUp(empty, cluster) + clusters * cluster + tables * tableBytes
  const [clusters, tables] = await countUnits(source.runs, [cluster, cluster * 2 ** plan.l2Bits])
  return {
    required: sizeWith(clusters!, tables!),
    fullyAllocated: sizeWith(Math.ceil(plan.size / cluster), plan.l1Entries),
  }
}
