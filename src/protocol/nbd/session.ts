/** Requests and replies on one connection. Replies come in any order, and in pieces. */

import { setMaxListeners } from 'node:events'
import { BlockError, systemError } from '../../base/errors.ts'
import type { Channel, ExportInfo } from './handshake.ts'
import {
  CHUNK,
  CHUNK_DONE,
  CHUNK_ERROR,
  CHUNK_MAGIC,
  CHUNK_SIZE,
  COMMAND,
  EXTENDED_CHUNK_MAGIC,
  EXTENDED_CHUNK_SIZE,
  encodeRequest,
  errorName,
  MAX_PAYLOAD,
  type Request,
  readLong,
  SIMPLE_REPLY_MAGIC,
  SIMPLE_REPLY_SIZE,
} from './layout.ts'

/** Takes runs of bytes with the context's flags (their low 32 bits), in order; false: no more, please. */
export type StatusSink = (length: number, flags: number) => boolean

/** Ids of contexts and runs of one reply, bytes. More are cut off: what is not known is asked again. */
const MAX_STATUS = 1024 * 1024

interface Pending {
  readonly request: Request
  /** Of a read. Undefined after the caller lost interest: what comes is dropped. */
  into: Uint8Array | undefined
  readonly status: StatusSink | undefined
  /** Bytes that came, and how many of those from the first on. */
  received: number
  inOrder: number
  /** The block status that has come, as it came. */
  told: { readonly runs: Buffer; readonly isExtended: boolean } | undefined
  error: BlockError | undefined
  readonly settle: (error: BlockError | undefined) => void
}

interface Chunk {
  readonly type: number
  readonly flags: number
  readonly cookie: number
  readonly length: number
}

/** The server broke the rules: it is not asked again. */
const broken = (text: string): BlockError => new BlockError('io', text, { code: 'EINVAL' })

export class Session {
  readonly info: ExportInfo
  readonly #channel: Channel
  readonly #pending = new Map<number, Pending>()
  /** Whose buffer what comes is for. */
  #filling: Pending | undefined
  #nextCookie = 1
  #failure: BlockError | undefined

  constructor(channel: Channel, info: ExportInfo) {
    this.#channel = channel
    this.info = info
    void this.#receive().catch((error: unknown) => this.#end(error))
  }

  /** Why it is over; undefined while it is not. */
  get failure(): BlockError | undefined {
    return this.#failure
  }

  /** The server kept to the rules: it may be tried again. */
  get isLost(): boolean {
    return this.#failure !== undefined && this.#failure.code !== 'EINVAL'
  }

  /**
   * Sends a request; resolves with its reply. `payload` (a write's) must not change meanwhile, `into` (a read's) is
   * filled. Rejects with what the server says, or the connection's failure.
   */
  request(
    request: Request,
    parts: {
      payload?: Uint8Array
      into?: Uint8Array
      status?: StatusSink
      signal?: AbortSignal | undefined
    } = {},
  ): Promise<void> {
    const { payload, into, status, signal } = parts
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    if (signal?.aborted === true) return Promise.reject(signal.reason)
    const cookie = this.#nextCookie++
    return new Promise((resolve, reject) => {
      const abandon = (): void => {
        pending.into = undefined
        if (this.#filling === pending) this.#channel.source.divert()
        reject(signal!.reason)
      }
      const settle = (error: BlockError | undefined): void => {
        signal?.removeEventListener('abort', abandon)
        if (error === undefined) resolve()
        else reject(error)
      }
      const pending: Pending = {
        request,
        into,
        status,
        received: 0,
        inOrder: 0,
        told: undefined,
        error: undefined,
        settle,
      }
      if (signal !== undefined) {
        // One for each request in flight is no leak.
        setMaxListeners(0, signal)
        signal.addEventListener('abort', abandon, { once: true })
      }
      this.#pending.set(cookie, pending)
      this.#send(encodeRequest(request, cookie, this.info.style === 'extended'), payload)
    })
  }

  #send(header: Buffer, payload: Uint8Array | undefined): void {
    const { socket } = this.#channel
    if (payload === undefined) {
      socket.write(header)
      return
    }
    socket.cork()
    socket.write(header)
    socket.write(payload)
    socket.uncork()
  }

  /** Says good-bye. Requests in flight fail. */
  close(): void {
    const request: Request = { command: COMMAND.DISCONNECT, flags: 0, offset: 0, length: 0 }
    const { socket } = this.#channel
    if (this.#failure === undefined) {
      // What the server still sends is nobody's.
      socket.end(encodeRequest(request, 0, this.info.style === 'extended'), () => socket.destroy())
      this.#failure = systemError('EIO')
    }
    // A server that does not even listen must not keep the process.
    socket.unref()
    this.#settleAll(this.#failure)
  }

  #end(error: unknown): void {
    this.#failure ??= error instanceof BlockError ? error : systemError('EIO')
    this.#channel.socket.destroy()
    this.#settleAll(this.#failure)
  }

  #settleAll(error: BlockError): void {
    for (const { settle } of this.#pending.values()) settle(error)
    this.#pending.clear()
  }

  async #receive(): Promise<never> {
    const { source } = this.#channel
    const { style } = this.info
    for (;;) {
      if (!source.has(4)) await source.ready(4)
      const magic = source.take(4).readUInt32BE(0)
      if (magic === SIMPLE_REPLY_MAGIC && style !== 'extended') await this.#takeSimple()
      else if (magic === CHUNK_MAGIC && style === 'structured') await this.#takeChunk(CHUNK_SIZE)
      else if (magic === EXTENDED_CHUNK_MAGIC && style === 'extended')
        await this.#takeChunk(EXTENDED_CHUNK_SIZE)
      else throw broken(`Invalid reply magic 0x${magic.toString(16)}`)
    }
  }

  #find(cookie: number): Pending {
    const pending = this.#pending.get(cookie)
    if (pending === undefined) throw broken('Server replied to a request that was not made')
    return pending
  }

  #settle(cookie: number, pending: Pending): void {
    this.#pending.delete(cookie)
    pending.settle(pending.error)
  }

  async #takeSimple(): Promise<void> {
    const { source } = this.#channel
    const rest = SIMPLE_REPLY_SIZE - 4
    if (!source.has(rest)) await source.ready(rest)
    const bytes = source.take(rest)
    const cookie = readLong(bytes, 4)
    const pending = this.#find(cookie)
    const { command, length } = pending.request
    const error = bytes.readUInt32BE(0)
    if (error !== 0) pending.error = systemError(errorName(error))
    else if (command === COMMAND.BLOCK_STATUS || (command === COMMAND.READ && this.info.style !== 'simple'))
      throw broken('Server replied without structure')
    else if (command === COMMAND.READ) await this.#fill(pending, 0, length)
    this.#settle(cookie, pending)
  }

  async #takeChunk(size: number): Promise<void> {
    const { source } = this.#channel
    const rest = size - 4
    if (!source.has(rest)) await source.ready(rest)
    const bytes = source.take(rest)
    const chunk: Chunk = {
      flags: bytes.readUInt16BE(0),
      type: bytes.readUInt16BE(2),
      cookie: readLong(bytes, 4),
      length: size === CHUNK_SIZE ? bytes.readUInt32BE(12) : readLong(bytes, 20),
    }
    const pending = this.#find(chunk.cookie)
    if (chunk.length > MAX_PAYLOAD + 8) throw broken(`Server sent a payload of ${chunk.length} bytes`)
    await this.#takePayload(pending, chunk)
    if ((chunk.flags & CHUNK_DONE) === 0) return
    if (pending.error === undefined) {
      checkWhole(pending)
      tell(pending)
    }
    this.#settle(chunk.cookie, pending)
  }

  #takePayload(pending: Pending, chunk: Chunk): Promise<void> {
    if ((chunk.type & CHUNK_ERROR) !== 0) return this.#takeError(pending, chunk)
    const { command } = pending.request
    if (chunk.type === CHUNK.NONE) return this.#takeNothing(chunk)
    if (chunk.type === CHUNK.OFFSET_DATA && command === COMMAND.READ) return this.#takeData(pending, chunk)
    if (chunk.type === CHUNK.OFFSET_HOLE && command === COMMAND.READ) return this.#takeHole(pending, chunk)
    const isExtended = chunk.type === CHUNK.BLOCK_STATUS_EXTENDED
    if ((isExtended || chunk.type === CHUNK.BLOCK_STATUS) && command === COMMAND.BLOCK_STATUS)
      return this.#takeStatus(pending, chunk, isExtended)
    throw broken(`Unexpected chunk of type ${chunk.type}`)
  }

  async #takeNothing({ length, flags }: Chunk): Promise<void> {
    if (length !== 0 || (flags & CHUNK_DONE) === 0) throw broken('Server sent a chunk of nothing')
  }

  async #takeError(pending: Pending, { length }: Chunk): Promise<void> {
    const { source } = this.#channel
    if (length < 6) throw broken('Server sent an error without a number')
    const error = (await source.read(6)).readUInt32BE(0)
    if (error === 0) throw broken('Server sent an error that is none')
    // People are told the system's text for it, as by QEMU.
    await source.skip(length - 6)
    pending.error ??= systemError(errorName(error))
  }

  async #takeData(pending: Pending, { length }: Chunk): Promise<void> {
    if (length <= 8) throw broken('Server sent data without bytes')
    const offset = readLong(await this.#channel.source.read(8), 0)
    await this.#fill(pending, this.#within(pending, offset, length - 8), length - 8)
  }

  async #takeHole(pending: Pending, { length }: Chunk): Promise<void> {
    if (length !== 12) throw broken('Server sent a hole without its length')
    const bytes = await this.#channel.source.read(12)
    const size = bytes.readUInt32BE(8)
    const start = this.#within(pending, readLong(bytes, 0), size)
    noteReceived(pending, start, size)
    pending.into?.fill(0, start, start + size)
  }

  /** Place in the read's buffer. */
  #within({ request }: Pending, offset: number, length: number): number {
    const start = offset - request.offset
    if (start < 0 || length === 0 || start + length > request.length)
      throw broken('Server sent data that was not asked for')
    return start
  }

  async #fill(pending: Pending, start: number, length: number): Promise<void> {
    const { source } = this.#channel
    noteReceived(pending, start, length)
    const { into } = pending
    if (into === undefined) return source.skip(length)
    this.#filling = pending
    await source.fill(into.subarray(start, start + length))
    this.#filling = undefined
  }

  async #takeStatus(pending: Pending, { length }: Chunk, isExtended: boolean): Promise<void> {
    const { source } = this.#channel
    const head = isExtended ? 8 : 4
    const unit = isExtended ? 16 : 8
    if (length < head + unit || (length - head) % unit !== 0 || pending.told !== undefined)
      throw broken('Server sent a block status of odd length')
    const used = Math.min(length, head + MAX_STATUS)
    const bytes = await source.read(used)
    await source.skip(length - used)
    if (bytes.readUInt32BE(0) !== this.info.contextId)
      throw broken('Server sent the status of another context')
    if (isExtended && bytes.readUInt32BE(4) !== (length - head) / unit)
      throw broken('Server sent another number of runs than it says')
    pending.told = { runs: bytes.subarray(head), isExtended }
  }
}

/** Hands on the status of a request that has ended well: one that is made again has not been told anything. */
const tell = ({ told, status }: Pending): void => {
  if (told === undefined) return
  const { runs, isExtended } = told
  const unit = isExtended ? 16 : 8
  for (let at = 0; at + unit <= runs.length; at += unit) {
    const length = isExtended ? readLong(runs, at) : runs.readUInt32BE(at)
    if (length === 0 || !Number.isSafeInteger(length)) throw broken('Server sent a run of no length')
    if (!status!(length, runs.readUInt32BE(at + unit - 4))) return
  }
}

/**
 * Counts bytes of a read. Those out of order may come twice while others never do: what is not in order is zeroed first,
 * for what was in the buffer before is nobody's business.
 */
const noteReceived = (pending: Pending, start: number, length: number): void => {
  if (start === pending.inOrder) pending.inOrder += length
  else if (pending.inOrder !== OUT_OF_ORDER) {
    pending.into?.fill(0, pending.inOrder)
    pending.inOrder = OUT_OF_ORDER
  }
  pending.received += length
}

const OUT_OF_ORDER = -1

/** A request that ended without an error has all that it asked for. */
const checkWhole = (pending: Pending): void => {
  const { command, length } = pending.request
  if (command === COMMAND.READ && pending.received !== length) throw broken('Server did not send all data')
  if (command === COMMAND.BLOCK_STATUS && pending.told === undefined)
    throw broken('Server did not send a block status')
}
