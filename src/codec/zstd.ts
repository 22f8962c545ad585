/**
 * Zstandard of whole units, off the calling thread: the runtime's own zlib module where it has zstd, else the system's
 * libzstd. Either is loaded when it is first asked for.
 */

import { BlockError } from '../base/errors.ts'
import { koffiModule } from '../os/libc.ts'
import { frameLength } from './zstd-frame.ts'

/** The two raw operations of an engine, on exactly one frame. */
interface Engine {
  /** One frame, or null when it would be longer than `limit` bytes. */
  compress(plain: Uint8Array, limit: number): Promise<Uint8Array | null>
  /** Decodes one whole frame into `into`; the bytes written. Rejects when it does not fit. */
  decompress(frame: Uint8Array, into: Uint8Array): Promise<number>
}

/** What images are written with: zstd's own default. */
const LEVEL = 3

type Callback = (error: Error | null, result: Uint8Array) => void
type ZlibCall = (bytes: Uint8Array, options: object, callback: Callback) => void

const builtIn = (): Engine | undefined => {
  const { zstdCompress, zstdDecompress, constants } = process.getBuiltinModule('node:zlib') as unknown as {
    zstdCompress?: ZlibCall
    zstdDecompress?: ZlibCall
    constants: Record<string, number>
  }
  if (zstdCompress === undefined || zstdDecompress === undefined) return undefined
  const call = (fn: ZlibCall, bytes: Uint8Array, options: object): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      fn(bytes, options, (error, result) => (error === null ? resolve(result) : reject(error)))
    })
  const params = { [constants.ZSTD_c_compressionLevel!]: LEVEL }
  return {
    async compress(plain, limit) {
      const packed = await call(zstdCompress, plain, { params, pledgedSrcSize: plain.length })
      return packed.length > limit ? null : packed
    },
    async decompress(frame, into) {
      const plain = await call(zstdDecompress, frame, { maxOutputLength: into.length })
      into.set(plain)
      return plain.length
    },
  }
}

const LIBRARY = 'libzstd.so.1'

const system = (): Engine | undefined => {
  const koffi = koffiModule()
  let library: ReturnType<typeof koffi.load>
  try {
    library = koffi.load(LIBRARY)
  } catch {
    return undefined
  }
  const compress = library.func(
    'size_t ZSTD_compress(void *dst, size_t room, const void *src, size_t n, int level)',
  )
  const decompress = library.func('size_t ZSTD_decompress(void *dst, size_t room, const void *src, size_t n)')
  const isError = library.func('unsigned int ZSTD_isError(size_t code)')
  const call = (fn: typeof compress, ...args: unknown[]): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      fn.async(...args, (error: Error | null, result: number | bigint) => {
        if (error !== null) reject(error)
        else resolve(isError(result) === 0 ? Number(result) : undefined)
      })
    })
  return {
    async compress(plain, limit) {
      const room = Buffer.allocUnsafeSlow(limit)
      const length = await call(compress, room, room.length, plain, plain.length, LEVEL)
      return length === undefined ? null : room.subarray(0, length)
    },
    async decompress(frame, into) {
      const length = await call(decompress, into, into.length, frame, frame.length)
      if (length === undefined) throw damaged()
      return length
    },
  }
}

const damaged = (cause?: unknown): BlockError =>
  new BlockError('corrupt', 'Compressed data is damaged', { code: 'EIO', cause })

let engine: Promise<Engine> | undefined

const loadEngine = async (): Promise<Engine> => {
  const found = builtIn() ?? system()
  if (found !== undefined) return found
  engine = undefined
  throw new BlockError('unsupported', `zstd needs Node.js 22.15 or newer, or the system library ${LIBRARY}`)
}

const loaded = (): Promise<Engine> => {
  engine ??= loadEngine()
  return engine
}

/** One frame with its content size in it, or null when it would be longer than `limit` bytes. */
export const zstdCompress = async (plain: Uint8Array, limit: number): Promise<Uint8Array | null> =>
  (await loaded()).compress(plain, limit)

/**
 * Fills `into` to its last byte from one or more frames, or throws kind `corrupt`. Bytes after the frame that completes
 * it are ignored.
 */
export const zstdDecompress = async (coded: Uint8Array, into: Uint8Array): Promise<void> => {
  const { decompress } = await loaded()
  let read = 0
  for (let written = 0; written < into.length; ) {
    const frame = coded.subarray(read, read + frameLength(coded.subarray(read)))
    read += frame.length
    try {
      written += await decompress(frame, into.subarray(written))
    } catch (error) {
      throw damaged(error)
    }
  }
}
