/**
 * Deflate of whole units, raw or in zlib's wrapping. Two engines behind one interface: `node` runs zlib on the thread
 * pool, `pako` is pure JavaScript on the calling thread, for places without zlib and as an independent check of the other.
 * `streams` is `node` without the shorter way in: see `inflate.ts`.
 */

import { BlockError, systemCode } from '../base/errors.ts'
import { Semaphore } from '../base/semaphore.ts'
import { directInflate, type Inflated } from './inflate.ts'

export type DeflateEngineName = 'node' | 'pako'

export interface DeflateEngine {
  readonly name: DeflateEngineName | 'streams'
  /** The packed bytes, or null when they would be longer than `limit` bytes. */
  deflate(plain: Uint8Array, limit: number): Promise<Uint8Array | null>
  /**
   * Fills `into` to its last byte or throws kind `corrupt`. Bytes after the end of the stream are ignored, a missing
   * end mark is forgiven, more output than fits is not.
   */
  inflate(coded: Uint8Array, into: Uint8Array): Promise<void>
  /** The same for a stream that has its end mark; answers the bytes that it takes. */
  inflateExact(coded: Uint8Array, into: Uint8Array): Promise<Uint8Array>
  /** The same as `inflate` for a stream in zlib's wrapping, which must be complete: end mark and checksum. */
  inflateZlib(coded: Uint8Array, into: Uint8Array): Promise<void>
  /** The packed bytes in zlib's wrapping, by the largest window; a little longer than `plain` where it does not pay. */
  deflateZlib(plain: Uint8Array): Promise<Uint8Array>
}

/** log2 of the window that writers use; readers take any. Part of what qcow2's users agree on. */
const WINDOW_BITS = 12
const MEMORY_LEVEL = 9

/**
 * Streams at once. Twice the threads that work on them: each takes some 300 KiB from its start, waiting or not, and
 * callers run under address space limits.
 */
const streams = new Semaphore(8)

/** 64 KiB of mixed data: a third less time than the usual level 6, half a percent more bytes. */
const ZLIB_LEVEL = 5
/** What zlib adds around a block that does not get shorter, with room to spare. Bytes. */
const ZLIB_OVERHEAD = 64

/** Loaded at the first use: a start of the command line that packs nothing saves some milliseconds. */
const zlib = (): typeof import('node:zlib') => process.getBuiltinModule('node:zlib')

const convert = (
  direction: 'deflateRaw' | 'deflate' | 'inflateRaw' | 'inflate',
  bytes: Uint8Array,
  options: object,
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zlib()[direction](bytes, options, (error, result) => (error === null ? resolve(result) : reject(error)))
  })

/** With `info`, which the types don't know of, the engine comes along: it counts the bytes that it took. */
const inflateWithInfo = async (
  coded: Uint8Array,
  options: object,
): Promise<{ buffer: Buffer; engine: { bytesWritten: number } }> =>
  (await convert('inflateRaw', coded, { ...options, info: true })) as unknown as {
    buffer: Buffer
    engine: { bytesWritten: number }
  }

const damaged = (cause?: unknown): BlockError =>
  new BlockError('corrupt', 'Compressed data is damaged', { code: 'EIO', cause })

const streamsEngine: DeflateEngine = {
  name: 'streams',
  async deflate(plain, limit) {
    const options = {
      windowBits: WINDOW_BITS,
      memLevel: MEMORY_LEVEL,
      chunkSize: limit + 1,
      maxOutputLength: limit,
    }
    try {
      return await streams.run(() => convert('deflateRaw', plain, options))
    } catch (error) {
      if (tooLong(error)) return null
      throw error
    }
  },
  inflate: (coded, into) =>
    inflateInto(into, (options) =>
      convert('inflateRaw', coded, { ...options, finishFlush: zlib().constants.Z_SYNC_FLUSH }),
    ),
  async inflateExact(coded, into) {
    let used = 0
    await inflateInto(into, async (options) => {
      const { buffer, engine } = await inflateWithInfo(coded, options)
      used = engine.bytesWritten
      return buffer
    })
    return coded.subarray(0, used)
  },
  inflateZlib: (coded, into) => inflateInto(into, (options) => convert('inflate', coded, options)),
  deflateZlib: (plain) =>
    streams.run(() =>
      convert('deflate', plain, {
        level: ZLIB_LEVEL,
        memLevel: MEMORY_LEVEL,
        chunkSize: plain.length + ZLIB_OVERHEAD,
      }),
    ),
}

const inflateInto = async (into: Uint8Array, unpack: (options: object) => Promise<Buffer>): Promise<void> => {
  const options = {
    // With a byte to spare: where nothing is left, zlib is asked for more, with another such buffer.
    chunkSize: Math.max(into.length + 1, zlib().constants.Z_MIN_CHUNK),
    maxOutputLength: into.length,
  }
  let plain: Buffer
  try {
    plain = await streams.run(() => unpack(options))
  } catch (error) {
    throw damaged(error)
  }
  if (plain.length !== into.length) throw damaged()
  into.set(plain)
}

/** `node`: the streams for packing, and where zlib cannot be called. */
const loadNode = (): DeflateEngine => {
  const direct = directInflate()
  if (direct === undefined) return { ...streamsEngine, name: 'node' }
  const fill = async (coded: Uint8Array, into: Uint8Array, raw = true): Promise<Inflated> => {
    const inflated = await streams.run(() => direct(coded, into, raw))
    if (inflated === undefined || inflated.overflows || inflated.filled !== into.length) throw damaged()
    return inflated
  }
  return {
    ...streamsEngine,
    name: 'node',
    async inflate(coded, into) {
      await fill(coded, into)
    },
    async inflateExact(coded, into) {
      const { ended, taken } = await fill(coded, into)
      if (!ended) throw damaged()
      return coded.subarray(0, taken)
    },
    async inflateZlib(coded, into) {
      if (!(await fill(coded, into, false)).ended) throw damaged()
    },
  }
}

/** Node's word for output beyond `maxOutputLength`. */
const tooLong = (error: unknown): boolean =>
  systemCode(error) === undefined && (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'

const loadPako = async (): Promise<DeflateEngine> => {
  const { Inflate, Z_SYNC_FLUSH, deflate: deflateZlibPako, deflateRaw: deflatePako } = await import('pako')
  return {
    name: 'pako',
    async deflate(plain, limit) {
      const packed = deflatePako(plain, { windowBits: WINDOW_BITS, memLevel: MEMORY_LEVEL })
      return packed.length > limit ? null : packed
    },
    async inflate(coded, into) {
      const inflator = collect(new Inflate({ raw: true, chunkSize: Math.max(into.length, 64) }), into)
      inflator.push(coded, Z_SYNC_FLUSH)
      if (inflator.collected !== into.length) throw damaged(inflator.msg)
    },
    async inflateExact(coded, into) {
      const options = { raw: true, chunkSize: Math.max(into.length, 64) }
      const inflator = collect(new Inflate(options), into)
      inflator.push(coded, true)
      if (!inflator.ended || inflator.err !== 0 || inflator.collected !== into.length)
        throw damaged(inflator.msg)
      const { strm } = inflator as unknown as { strm: { next_in: number } }
      return coded.subarray(0, strm.next_in)
    },
    async inflateZlib(coded, into) {
      const inflator = collect(new Inflate({ raw: false, chunkSize: Math.max(into.length, 64) }), into)
      inflator.push(coded, true)
      if (!inflator.ended || inflator.err !== 0 || inflator.collected !== into.length)
        throw damaged(inflator.msg)
    },
    deflateZlib: async (plain) => deflateZlibPako(plain, { level: ZLIB_LEVEL, memLevel: MEMORY_LEVEL }),
  }
}

/** Output goes to `into`; what does not fit ends the work. */
const collect = <I extends { onData(chunk: Uint8Array): void }>(
  inflator: I,
  into: Uint8Array,
): I & { collected: number } => {
  const collecting = Object.assign(inflator, { collected: 0 })
  inflator.onData = (bytes) => {
    if (collecting.collected + bytes.length > into.length) throw damaged()
    into.set(bytes, collecting.collected)
    collecting.collected += bytes.length
  }
  return collecting
}

let chosen: DeflateEngineName = 'node'
let node: DeflateEngine | undefined
let pako: Promise<DeflateEngine> | undefined

/** Chooses the engine for images opened from now on. */
export const chooseDeflateEngine = (name: DeflateEngineName): void => {
  chosen = name
}

/** The engine of that name, or the chosen one; loaded when it is first asked for. */
export const deflateEngine = async (name: DeflateEngineName | 'streams' = chosen): Promise<DeflateEngine> => {
  if (name === 'streams') return streamsEngine
  if (name === 'node') {
    node ??= loadNode()
    return node
  }
  pako ??= loadPako()
  return pako
}
