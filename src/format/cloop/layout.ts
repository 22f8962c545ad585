/**
 * What stands where in a file of the compressed loopback device, format 2.0: a shell script that would mount it, the
 * sizes, the places of all blocks, then the blocks, each a zlib stream. Numbers are big endian.
 */

import { MiB } from '../../base/units.ts'
import { RecordTable } from '../../binary/fields.ts'
import type { EntryShape } from '../../block/block-map.ts'

export const HEADER = new RecordTable('cloop header', 'big', [
  { offset: 0, type: 'bytes', length: 128, name: 'preamble', meaning: 'the script' },
  { offset: 128, type: 'u32', name: 'block_size', meaning: 'bytes of a block, whole sectors, up to 64 MiB' },
  { offset: 132, type: 'u32', name: 'n_blocks', meaning: 'blocks of the disk' },
])

/** What the preamble begins with. */
export const SCRIPT = '#!/bin/sh\n#V2.0 Format\nmodprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n'

/** Host byte at which a block begins; one entry more than there are blocks, for the end of the last. */
export const ENTRY: EntryShape = { width: 8, byteOrder: 'big' }
export const MAX_BLOCK_SIZE = 64 * MiB
/** Most blocks for which counting with 32 bits works, and bytes of a table. */
export const MAX_BLOCKS = 536870911
export const MAX_TABLE = 512 * MiB
