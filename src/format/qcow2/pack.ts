/** Compression of clusters, as the image's compression type says. */

import { BlockError } from '../../base/errors.ts'
import type { Pack } from '../../block/layer.ts'
import { deflateEngine } from '../../codec/deflate.ts'
import { zstdCompress, zstdDecompress } from '../../codec/zstd.ts'
import { frameLength } from '../../codec/zstd-frame.ts'
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
      pass: (coded, into) => pass(unpackFrame, coded, into),
    }
  const engine = await deflateEngine()
  return {
    unit: clusterSize,
    codec: `deflate-${clusterSize}`,
    pack: (plain) => engine.deflate(plain, limit),
    unpack: (coded, into) => engine.inflate(coded, into),
    pass: (coded, into) => pass(engine.inflateExact, coded, into),
  }
}

/** Unpacks what is one complete stream, and answers its bytes: entries tell its length in sectors only. */
type UnpackExact = (coded: Uint8Array, into: Uint8Array) => Promise<Uint8Array>

const unpackFrame: UnpackExact = async (coded, into) => {
  const frame = coded.subarray(0, frameLength(coded))
  await zstdDecompress(frame, into)
  return frame
}

/** Whatever an image says, only bytes that were seen to unpack to a whole cluster get into another one. */
const pass = async (unpack: UnpackExact, coded: Uint8Array, into: Uint8Array): Promise<Uint8Array | null> => {
  const exact = await unpack(coded, into)
  return exact.length < into.length ? exact : null
}

/** The same, but nothing is packed. */
export const unpackOnly = ({ unit, codec, unpack }: Pack): Pack => ({
  unit,
  codec,
  unpack,
  async pack() {
    throw new BlockError('unsupported', 'Operation not supported', { code: 'ENOTSUP' })
  },
})
