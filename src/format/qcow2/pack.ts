/** Compression of clusters, as the image's compression type says. */

import { BlockError } from '../../base/errors.ts'
import type { Pack } from '../../block/layer.ts'
import { deflateEngine } from '../../codec/deflate.ts'
import { zstdCompress, zstdDecompress } from '../../codec/zstd.ts'
import type { CompressionType } from './layout.ts'

/** A packed cluster must be shorter than a plain one, or it is stored plain. */
export const packFor = async (type: CompressionType, clusterSize: number): Promise<Pack> => {
  const limit = clusterSize - 1
  if (type === 'zstd')
    return {
      unit: clusterSize,
      codec: `zstd-${clusterSize}`,
      pack: (plain) => zstdCompress(plain, limit),
      unpack: zstdDecompress,
    }
  const engine = await deflateEngine()
  return {
    unit: clusterSize,
    codec: `deflate-${clusterSize}`,
    pack: (plain) => engine.deflate(plain, limit),
    unpack: (coded, into) => engine.inflate(coded, into),
  }
}

/** The same, but nothing is packed. */
export const unpackOnly = (pack: Pack): Pack => ({
  ...pack,
  async pack() {
    throw new BlockError('unsupported', 'Operation not supported', { code: 'ENOTSUP' })
  },
})
