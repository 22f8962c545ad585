/** Bytes that come from a socket, taken in the sizes that a protocol has them in. */

import type { Socket } from 'node:net'
import { BlockError, systemCode, systemError } from '../../base/errors.ts'
import { MiB } from '../../base/units.ts'

/** Bytes kept for nobody: the other end has to wait when there are more. */
const MAX_KEPT = MiB

/** What is said of a socket that gives up, in QEMU's words. */
export interface Complaints {
  /** It ended. */
  readonly end: string
  /** Before the system's text for why it failed. */
  readonly failure: string
}

const OPEN: Complaints = {
  end: 'Unexpected end-of-file before all data were read',
  failure: 'Unable to read from socket',
}

/** Calls that may have to wait are made one after another: there is one reader. */
export class ByteSource {
  readonly #socket: Socket
  readonly #complaints: Complaints
  #chunks: Buffer[] = []
  /** Bytes of the first chunk that were taken. */
  #head = 0
  #kept = 0
  /** A buffer that what comes is for, and how much of it has come. */
  #target: Uint8Array | undefined
  #filled = 0
  /** Bytes that `ready` waits for. */
  #wanted = 0
  #wake: (() => void) | undefined
  #failure: BlockError | undefined

  constructor(socket: Socket, complaints = OPEN) {
    this.#socket = socket
    this.#complaints = complaints
    socket.on('data', this.#onData).on('end', this.#onEnd).on('error', this.#onError).on('close', this.#onEnd)
  }

  readonly #onData = (chunk: Buffer): void => {
    const rest = this.#target === undefined ? chunk : this.#deliver(this.#target, chunk)
    if (rest.length > 0) {
      this.#chunks.push(rest)
      this.#kept += rest.length
    }
    if (this.#kept >= MAX_KEPT && this.#kept >= this.#wanted) this.#socket.pause()
    if (this.#target === undefined && this.#kept >= this.#wanted) this.#wakeUp()
  }

  /** Fills the target from a chunk; what is left of that. */
  #deliver(target: Uint8Array, chunk: Buffer): Buffer {
    const length = Math.min(chunk.length, target.length - this.#filled)
    target.set(chunk.subarray(0, length), this.#filled)
    this.#filled += length
    if (this.#filled === target.length) this.#target = undefined
    return chunk.subarray(length)
  }

  readonly #onEnd = (): void => this.#fail(new BlockError('io', this.#complaints.end, { code: 'EIO' }))
  readonly #onError = (error: unknown): void =>
    this.#fail(systemError(systemCode(error) ?? 'EIO', this.#complaints.failure))

  #fail(error: BlockError): void {
    this.#failure ??= error
    this.#wakeUp()
  }

  #wakeUp(): void {
    const wake = this.#wake
    this.#wake = undefined
    wake?.()
  }

  async #wait(): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure
    await new Promise<void>((resolve) => {
      this.#wake = resolve
      this.#socket.resume()
    })
  }

  /** So many bytes can be taken at once. */
  has(length: number): boolean {
    return this.#kept >= length
  }

  /** Resolves when they can. Rejects with kind `io` where they never come. */
  async ready(length: number): Promise<void> {
    this.#wanted = length
    while (this.#kept < length) await this.#wait()
    this.#wanted = 0
  }

  /** Bytes that `has`. */
  take(length: number): Buffer {
    const first = this.#chunks[0]
    if (first === undefined || first.length - this.#head < length) return this.#gather(length)
    const bytes = first.subarray(this.#head, this.#head + length)
    this.#drop(length)
    return bytes
  }

  #gather(length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length)
    this.#moveInto(bytes)
    return bytes
  }

  /** Bytes as soon as they are there. */
  async read(length: number): Promise<Buffer> {
    await this.ready(length)
    return this.take(length)
  }

  /** Fills a buffer with what comes next. */
  async fill(into: Uint8Array): Promise<void> {
    this.#filled = this.#moveInto(into)
    if (this.#filled === into.length) return
    this.#target = into
    while (this.#target !== undefined) await this.#wait()
  }

  /** The buffer that is being filled is not touched any more: the rest of what is for it is dropped. */
  divert(): void {
    if (this.#target !== undefined) this.#target = new Uint8Array(this.#target.length)
  }

  /** Forgets so many bytes. */
  async skip(length: number): Promise<void> {
    for (let left = length; left > 0; ) {
      if (this.#kept === 0) await this.ready(1)
      const some = Math.min(left, this.#kept)
      this.#drop(some)
      left -= some
    }
  }

  /** Moves what is kept, up to the buffer's length; how many bytes. */
  #moveInto(into: Uint8Array): number {
    let at = 0
    while (at < into.length && this.#kept > 0) {
      const first = this.#chunks[0]!
      const length = Math.min(first.length - this.#head, into.length - at)
      into.set(first.subarray(this.#head, this.#head + length), at)
      this.#drop(length)
      at += length
    }
    return at
  }

  #drop(length: number): void {
    this.#kept -= length
    for (let left = length; left > 0; ) {
      const rest = this.#chunks[0]!.length - this.#head
      if (rest > left) {
        this.#head += left
        return
      }
      this.#chunks.shift()
      this.#head = 0
      left -= rest
    }
  }

  /** Leaves the socket to somebody else; how many bytes had come that nobody took. */
  detach(): number {
    this.#socket.off('data', this.#onData).off('end', this.#onEnd)
    this.#socket.off('error', this.#onError).off('close', this.#onEnd)
    return this.#kept
  }
}
