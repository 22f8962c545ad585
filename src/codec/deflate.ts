/**
 * Raw deflate of whole units. Two engines behind one interface: `node` runs zlib on the thread pool, `pako` is pure
 * JavaScript on the calling thread, for places without zlib and as an independent check of the other.
 */

import { promisify } from 'node:util'
import { constants, deflateRaw, inflateRaw } from 'node:zlib'
import { BlockError, systemCode } from '../base/errors.ts'
import { Semaphore } from '../base/semaphore.ts'

export type DeflateEngineName = 'node' | 'pako'

export interface DeflateEngine {
  readonly name: DeflateEngineName
  /** The packed bytes, or null when they would be longer than `limit` bytes. */
  deflate(plain: Uint8Array, limit: number): Promise<Uint8Array | null>
  /**
   * Fills `into` to its last byte or throws kind `corrupt`. Bytes after the end of the stream are ignored, a missing
   * end mark is forgiven, more output than fits is not.
   */
  inflate(coded: Uint8Array, into: Uint8Array): Promise<void>
}

/** log2 of the window that writers use; readers take any. Part of what qcow2's users agree on. */
const WINDOW_BITS = 12
const MEMORY_LEVEL = 9

/**
 * Streams at once. Twice the threads that work on them: each takes some 300 KiB from its start, waiting or not, and
 * callers run under address space limits.
 */
const streams = new Semaphore(8)

const deflateAsync = promisify<Uint8Array, object, Buffer>(deflateRaw)
const inflateAsync = promisify<Uint8Array, object, Buffer>(inflateRaw)

const damaged = (cause?: unknown): BlockError =>
  new BlockError('corrupt', 'Compressed data is damaged', { code: 'EIO', cause })

const nodeEngine: DeflateEngine = {
  name: 'node',
  async deflate(plain, limit) {
    const options = {
      windowBits: WINDOW_BITS,
      memLevel: MEMORY_LEVEL,
      chunkSize: limit + 1,
      maxOutputLength: limit,
    }
    try {
      return await streams.run(() => deflateAsync(plain, options))
    } catch (error) {
      if (tooLong(error)) return null
      throw error
    }
  },
  async inflate(coded, into) {
    const options = {
      finishFlush: constants.Z_SYNC_FLUSH,
      chunkSize: Math.max(into.length, constants.Z_MIN_CHUNK),
      maxOutputLength: into.length,
    }
    let plain: Buffer
    try {
      plain = await streams.run(() => inflateAsync(coded, options))
    } catch (error) {
      throw damaged(error)
    }
    if (plain.length !== into.length) throw damaged()
    into.set(plain)
  },
}

/** Node's word for output beyond `maxOutputLength`. */
const tooLong = (error: unknown): boolean =>
  systemCode(error) === undefined && (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'

const loadPako = async (): Promise<DeflateEngine> => {
  const { Inflate, Z_SYNC_FLUSH, deflateRaw: deflatePako } = await import('pako')
  return {
    name: 'pako',
    async deflate(plain, limit) {
      const packed = deflatePako(plain, { windowBits: WINDOW_BITS, memLevel: MEMORY_LEVEL })
      return packed.length > limit ? null : packed
    },
    async inflate(coded, into) {
      const inflator = new Inflate({ raw: true, chunkSize: Math.max(into.length, 64) })
      let length = 0
      inflator.onData = (chunk) => {
        const bytes = chunk as Uint8Array
        if (length + bytes.length <= into.length) into.set(bytes, length)
        length += bytes.length
      }
      inflator.push(coded, Z_SYNC_FLUSH)
      if (length !== into.length) throw damaged(inflator.msg)
    },
  }
}

let chosen: DeflateEngineName = 'node'
let pako: Promise<DeflateEngine> | undefined

/** Chooses the engine for images opened from now on. */
export const chooseDeflateEngine = (name: DeflateEngineName): void => {
  chosen = name
}

/** The engine of that name, or the chosen one; pako is loaded when it is first asked for. */
export const deflateEngine = async (name: DeflateEngineName = chosen): Promise<DeflateEngine> => {
  if (name === 'node') return nodeEngine
  pako ??= loadPako()
  return pako
}
