/** Decoding of the header with all checks, in the order and words of QEMU. */

import { BlockError } from '../../base/errors.ts'
import { alignDown, SECTOR } from '../../base/units.ts'
import { noBits } from '../../binary/fields.ts'
import type { BackingReference } from '../../block/facets.ts'
import { filenameOf } from '../../block/filename.ts'
import type { Node } from '../../block/node.ts'
import {
  CRYPT_AES,
  CRYPT_NONE,
  HEADER,
  type HeaderFields,
  MAGIC,
  MAX_L1,
  MAX_NAME,
  VERSION,
} from './layout.ts'

export interface Header {
  readonly fields: HeaderFields
  /** Guest bytes, whole sectors: what is left over is not shown. */
  readonly size: number
  readonly clusterSize: number
  /** Entries. */
  readonly l2Entries: number
  readonly l1Entries: number
  readonly l1Offset: number
  readonly encrypted: boolean
}

/** No file is so long. A host byte. */
const BEYOND = 2 ** 52

const invalid = (text: string): BlockError => new BlockError('invalid', text, { code: 'EINVAL' })

/** Kinds `invalid` for what is no qcow image, `unsupported` for another version. */
export const readHeader = async (file: Node): Promise<Header> => {
  const bytes = new Uint8Array(HEADER.length)
  await file.read(0, bytes)
  if (HEADER.field(bytes, 'magic') !== MAGIC) throw invalid('Image not in qcow format')
  const fields = HEADER.decode(bytes)
  const { version, size, cluster_bits, l2_bits } = fields
  if (version !== VERSION)
    throw new BlockError('unsupported', `qcow (v1) does not support qcow version ${version}`, {
      code: 'ENOTSUP',
      hint: version === 2 || version === 3 ? "Try the 'qcow2' driver instead." : undefined,
    })
  if (size <= 1) throw invalid('Image size is too small (must be at least 2 bytes)')
  if (cluster_bits < 9 || cluster_bits > 16) throw invalid('Cluster size must be between 512 and 64k')
  if (l2_bits < 6 || l2_bits > 13) throw invalid('L2 table size must be between 512 and 64k')
  if (fields.crypt_method !== CRYPT_NONE && fields.crypt_method !== CRYPT_AES)
    throw invalid('invalid encryption method in qcow header')
  const l1Entries = Math.ceil(size / 2 ** (cluster_bits + l2_bits))
  if (l1Entries > MAX_L1) throw invalid('Image too large')
  const { hi, lo } = fields.l1_table_offset
  if (hi >= 2 ** 31)
    throw new BlockError('invalid', `Could not open '${filenameOf(file)}': Input/output error`, {
      code: 'EIO',
    })
  // Beyond any file, all of the table reads as zeroes, wherever it is.
  const l1Offset = Math.min(hi * 2 ** 32 + lo, BEYOND)
  return {
    fields,
    size: alignDown(size, SECTOR),
    clusterSize: 2 ** cluster_bits,
    l2Entries: 2 ** l2_bits,
    l1Entries,
    l1Offset,
    encrypted: fields.crypt_method === CRYPT_AES,
  }
}

/** The backing file that the header names. */
export const readBacking = async (
  file: Node,
  fields: HeaderFields,
): Promise<BackingReference | undefined> => {
  if (noBits(fields.backing_file_offset)) return undefined
  const { backing_file_offset: at, backing_file_size: size } = fields
  if (size > MAX_NAME) throw invalid('Backing file name too long')
  const offset = at.hi * 2 ** 32 + at.lo
  if (offset > Number.MAX_SAFE_INTEGER - size) throw invalid('Invalid argument')
  const bytes = new Uint8Array(size)
  await file.read(offset, bytes)
  const end = bytes.indexOf(0)
  const filename = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString()
  return filename === '' ? undefined : { filename }
}
