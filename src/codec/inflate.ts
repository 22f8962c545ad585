/**
 * Inflate by the zlib that is within Node, called directly on worker threads. `node:zlib` makes a stream for each unit and
 * hands the output on in a buffer of its own, which takes half as long again. The system's libz would not do: what it
 * calls of itself it would find in Node, by the same names.
 */

import { addressOf, koffiModule } from '../os/libc.ts'

/** What became of one unit. */
export interface Inflated {
  /** The stream's end mark was there, and its checksum was right. */
  readonly ended: boolean
  /** The stream goes on: with more output than there was room for. */
  readonly overflows: boolean
  /** Bytes taken of the input. */
  readonly taken: number
  /** Bytes written of the output. */
  readonly filled: number
}

/** Inflates `coded` into `into`, as far as both go; undefined for what no stream can be. `raw`: without zlib's wrapping. */
export type Inflate = (coded: Uint8Array, into: Uint8Array, raw: boolean) => Promise<Inflated | undefined>

/** `z_stream` where pointers have 64 bits. Its size is checked by `inflateInit2_`. */
const STREAM_SIZE = 112
/** Indices of its fields: pointers among the words, counts among the halves of words. */
const NEXT_IN = 0
const AVAIL_IN = 2
const NEXT_OUT = 3
const AVAIL_OUT = 8

const Z_OK = 0
const Z_STREAM_END = 1
const Z_BUF_ERROR = -5
const Z_FINISH = 4
/** log2 of the largest window; negative: without wrapping. */
const MAX_WBITS = 15
/** The first digit counts. */
const ZLIB_VERSION = '1'

interface Zlib {
  init(stream: Uint8Array, bits: number): number
  reset(stream: Uint8Array, bits: number): number
  /** On a worker thread. */
  inflate(stream: Uint8Array): Promise<number>
}

const findZlib = (): Zlib | undefined => {
  try {
    const library = koffiModule().load(null)
    const init = library.func('int inflateInit2_(void *stream, int bits, const char *version, int size)')
    const reset = library.func('int inflateReset2(void *stream, int bits)')
    const inflate = library.func('int inflate(void *stream, int flush)')
    return {
      init: (stream, bits) => init(stream, bits, ZLIB_VERSION, STREAM_SIZE),
      reset: (stream, bits) => reset(stream, bits),
      inflate: (stream) =>
        new Promise((resolve, reject) => {
          inflate.async(stream, Z_FINISH, (error: Error | null, result: number) => {
            if (error === null) resolve(result)
            else reject(error)
          })
        }),
    }
  } catch {
    return undefined
  }
}

/** Memory that calls under way know by its address. */
const held = new Set<readonly Uint8Array[]>()

/** One stream. It must not move: zlib remembers where it is. */
class Stream {
  readonly #zlib: Zlib
  readonly #bytes = new Uint8Array(STREAM_SIZE)
  readonly #words = new BigUint64Array(this.#bytes.buffer)
  readonly #counts = new Uint32Array(this.#bytes.buffer)

  private constructor(zlib: Zlib) {
    this.#zlib = zlib
  }

  /** Undefined where this zlib takes streams of another shape. */
  static open(zlib: Zlib): Stream | undefined {
    const stream = new Stream(zlib)
    return zlib.init(stream.#bytes, MAX_WBITS) === Z_OK ? stream : undefined
  }

  async inflate(coded: Uint8Array, into: Uint8Array, raw: boolean): Promise<Inflated | undefined> {
    const bits = raw ? -MAX_WBITS : MAX_WBITS
    if (this.#zlib.reset(this.#bytes, bits) !== Z_OK) return undefined
    this.#words[NEXT_IN] = addressOf(coded)
    this.#counts[AVAIL_IN] = coded.length
    let result = await this.#fill(into, coded)
    const filled = into.length - this.#counts[AVAIL_OUT]!
    let overflows = false
    if (result === Z_BUF_ERROR && filled === into.length) {
      // Full, and the end was not seen: it may come next, or be missing.
      result = await this.#fill(new Uint8Array(1), coded)
      overflows = this.#counts[AVAIL_OUT] === 0
    }
    const ended = result === Z_STREAM_END
    if (!ended && result !== Z_BUF_ERROR) return undefined
    return { ended, overflows, taken: coded.length - this.#counts[AVAIL_IN]!, filled }
  }

  async #fill(into: Uint8Array, coded: Uint8Array): Promise<number> {
    this.#words[NEXT_OUT] = addressOf(into)
    this.#counts[AVAIL_OUT] = into.length
    const memory = [into, coded]
    held.add(memory)
    try {
      return await this.#zlib.inflate(this.#bytes)
    } finally {
      held.delete(memory)
    }
  }
}

/**
 * The function, or undefined where Node has no zlib of that kind within it. As many streams stay as units were ever
 * inflated at once, of 10 KiB each, and 32 KiB more after one that was cut.
 */
export const directInflate = (): Inflate | undefined => {
  const zlib = findZlib()
  const first = zlib === undefined ? undefined : Stream.open(zlib)
  if (zlib === undefined || first === undefined) return undefined
  const idle = [first]
  return async (coded, into, raw) => {
    const stream = idle.pop() ?? Stream.open(zlib)
    if (stream === undefined) return undefined
    try {
      return await stream.inflate(coded, into, raw)
    } finally {
      idle.push(stream)
    }
  }
}
