/** How client and server agree: which export, how large, and how they speak of it. */

import type { Socket } from 'node:net'
import { BlockError, prefixError, systemText } from '../../base/errors.ts'
import { isExactSize } from '../../base/units.ts'
import type { TlsCredentials } from '../../block/user-object.ts'
import { ByteSource } from './byte-source.ts'
import {
  encodeOption,
  encodeString,
  FIXED_NEWSTYLE,
  INFO,
  INITIAL_MAGIC,
  MAX_PAYLOAD,
  MAX_STRING,
  NEGOTIATING_MAGIC,
  NO_ZEROES,
  OLD_MAGIC,
  OPTION,
  OPTION_ERROR,
  OPTION_ERRORS,
  OPTION_REPLY,
  OPTION_REPLY_MAGIC,
  optionText,
  readLong,
  ZEROES,
} from './layout.ts'

/** How replies look: QEMU's names of the modes. */
export type HeaderStyle = 'simple' | 'structured' | 'extended'

export interface ExportInfo {
  /** Bytes, exact. */
  readonly size: number
  /** Bits of `EXPORT_FLAG`. */
  readonly flags: number
  /** Bytes; 0 where the server says nothing. The first is a power of two of at most 64 KiB. */
  readonly minBlock: number
  readonly maxBlock: number
  readonly style: HeaderStyle
  /** Id that the replies about block status have; undefined: nothing is told. */
  readonly contextId: number | undefined
}

export interface Wish {
  readonly exportName: string
  readonly metaContext: string
  readonly credentials: TlsCredentials | undefined
  readonly hostname: string | undefined
}

/** A connection that can become a safe one. */
export interface Channel {
  socket: Socket
  source: ByteSource
}

interface OptionReply {
  readonly type: number
  readonly data: Buffer
}

/** What a server may say beside an option: names, numbers, and its reasons. */
const MAX_REPLY = MAX_PAYLOAD
const MAX_LISTED = 10_000

const invalid = (text: string, hint?: string): BlockError =>
  new BlockError('invalid', text, { code: 'EINVAL', hint })

const REFUSALS: ReadonlyMap<number, (option: string) => string> = new Map<number, (option: string) => string>(
  [
    [OPTION_ERRORS.UNSUPPORTED, (option) => `Server lacks support for option ${option}`],
    [OPTION_ERRORS.POLICY, (option) => `Denied by server for option ${option}`],
    [OPTION_ERRORS.INVALID, (option) => `Invalid parameters for option ${option}`],
    [OPTION_ERRORS.PLATFORM, (option) => `Server lacks support for option ${option}`],
    [OPTION_ERRORS.TLS_REQUIRED, (option) => `TLS negotiation required before option ${option}`],
    [OPTION_ERRORS.UNKNOWN, () => 'Requested export not available'],
    [OPTION_ERRORS.SHUTDOWN, (option) => `Server shutting down before option ${option}`],
    [OPTION_ERRORS.BLOCK_SIZE_REQUIRED, (option) => `Server requires INFO_BLOCK_SIZE for option ${option}`],
  ],
)

const PRINTABLE = /^\P{Cc}*$/u

const refusal = (option: number, { type, data }: OptionReply): BlockError => {
  const text = REFUSALS.get(type)?.(optionText(option))
  const said = data.toString()
  const hints = [
    ...(type === OPTION_ERRORS.TLS_REQUIRED ? ['Did you forget a valid tls-creds?'] : []),
    ...(said !== '' && PRINTABLE.test(said) ? [`server reported: ${said}`] : []),
  ]
  const hint = hints.length === 0 ? undefined : hints.join('\n')
  return invalid(text ?? `Unknown error code when asking for option ${optionText(option)}`, hint)
}

/** One conversation about options. */
class Negotiation {
  readonly #channel: Channel
  readonly #wish: Wish
  #withoutZeroes = false
  /** The server answers options. */
  #isFixed = false

  constructor(channel: Channel, wish: Wish) {
    this.#channel = channel
    this.#wish = wish
  }

  async run(): Promise<ExportInfo> {
    const { credentials } = this.#wish
    if (!(await this.#greet())) {
      if (credentials !== undefined) throw invalid('Server does not support STARTTLS')
      return this.#takeOnlyExport()
    }
    if (credentials !== undefined) await this.#startTls(credentials)
    const style = await this.#agreeOnStyle()
    const contextId = style === 'simple' ? undefined : await this.#setContext()
    const info = await this.#go()
    return { ...(info ?? (await this.#useName())), style, contextId }
  }

  /** Tells the server that it was all for nothing. */
  abort(): void {
    if (this.#isFixed && !this.#channel.socket.destroyed) this.#send(OPTION.ABORT)
  }

  async #read(length: number, what: string): Promise<Buffer> {
    try {
      return await this.#channel.source.read(length)
    } catch (error) {
      throw prefixError(error, `Failed to read ${what}: `)
    }
  }

  /** False: a server of the old kind, which has one export and asks nothing. */
  async #greet(): Promise<boolean> {
    const first = await this.#read(8, 'initial magic')
    if (!hasMagic(first, INITIAL_MAGIC))
      throw invalid(`Bad initial magic received: 0x${first.toString('hex').replace(/^0+(?=.)/, '')}`)
    const second = await this.#read(8, 'server magic')
    if (hasMagic(second, OLD_MAGIC)) return false
    if (!hasMagic(second, NEGOTIATING_MAGIC))
      throw invalid(`Bad server magic received: 0x${second.toString('hex').replace(/^0+(?=.)/, '')}`)
    const flags = (await this.#read(2, 'server flags')).readUInt16BE(0)
    this.#isFixed = (flags & FIXED_NEWSTYLE) !== 0
    this.#withoutZeroes = (flags & NO_ZEROES) !== 0
    const answer = Buffer.alloc(4)
    answer.writeUInt32BE(flags & (FIXED_NEWSTYLE | NO_ZEROES))
    this.#channel.socket.write(answer)
    return true
  }

  async #takeOnlyExport(): Promise<ExportInfo> {
    if (this.#wish.exportName !== '') throw invalid('Server does not support non-empty export names')
    const size = await this.#read(8, 'export length')
    const flags = await this.#read(4 + ZEROES, 'export flags')
    return {
      size: exactSize(size),
      flags: flags.readUInt32BE(0),
      minBlock: 0,
      maxBlock: 0,
      style: 'simple',
      contextId: undefined,
    }
  }

  #send(option: number, data = Buffer.alloc(0)): void {
    this.#channel.socket.write(encodeOption(option, data))
  }

  async #reply(option: number): Promise<OptionReply> {
    const head = await this.#read(20, 'option reply')
    if (!hasMagic(head, OPTION_REPLY_MAGIC)) throw invalid('Unexpected option reply magic')
    const about = head.readUInt32BE(8)
    if (about !== option)
      throw invalid(`Unexpected option type ${optionText(about)}, expected ${optionText(option)}`)
    const type = head.readUInt32BE(12)
    const length = head.readUInt32BE(16)
    const limit = type >= OPTION_ERROR ? MAX_STRING : MAX_REPLY
    if (length > limit) throw invalid(`Reply of ${length} bytes to option ${optionText(option)} is too long`)
    return { type, data: await this.#read(length, 'option reply') }
  }

  /** Whether the server does what it is asked with no more words. A refusal means that it goes on as before. */
  async #asks(option: number): Promise<boolean> {
    if (!this.#isFixed) return false
    this.#send(option)
    const reply = await this.#reply(option)
    if (reply.type >= OPTION_ERROR) return false
    expectAck(option, reply)
    return true
  }

  async #startTls(credentials: TlsCredentials): Promise<void> {
    if (!this.#isFixed) throw invalid('Server does not support STARTTLS')
    this.#send(OPTION.STARTTLS)
    const reply = await this.#reply(OPTION.STARTTLS)
    if (reply.type >= OPTION_ERROR) throw refusal(OPTION.STARTTLS, reply)
    expectAck(OPTION.STARTTLS, reply)
    // What came in the open may be somebody else's.
    if (this.#channel.source.detach() > 0) throw invalid('Server sent data before TLS began')
    // Words in the open are no words any more.
    this.#isFixed = false
    const { CUT, startTls } = await import('./tls.ts')
    const secure = await startTls(this.#channel.socket, credentials, this.#wish.hostname)
    this.#channel.socket = secure
    this.#isFixed = true
    const failure = 'Cannot read from TLS channel'
    this.#channel.source = new ByteSource(secure, { end: `${failure}: ${CUT}`, failure })
  }

  async #agreeOnStyle(): Promise<HeaderStyle> {
    if (await this.#asks(OPTION.EXTENDED_HEADERS)) return 'extended'
    return (await this.#asks(OPTION.STRUCTURED_REPLY)) ? 'structured' : 'simple'
  }

  /** Id of the context, where the server has it. */
  async #setContext(): Promise<number | undefined> {
    const { exportName, metaContext } = this.#wish
    const option = OPTION.SET_META_CONTEXT
    this.#send(
      option,
      Buffer.concat([encodeString(exportName), Buffer.from([0, 0, 0, 1]), encodeString(metaContext)]),
    )
    let id: number | undefined
    for (;;) {
      const reply = await this.#reply(option)
      // The export itself may not be there: `go` says so in better words.
      if (reply.type >= OPTION_ERROR) return undefined
      if (reply.type !== OPTION_REPLY.META_CONTEXT) {
        expectAck(option, reply)
        return id
      }
      const { data } = reply
      if (id !== undefined || data.length < 4 || data.toString('utf8', 4) !== metaContext)
        throw invalid('Server replied with an unexpected meta context')
      id = data.readUInt32BE(0)
    }
  }

  /** Undefined: the server does not know this way. */
  async #go(): Promise<Omit<ExportInfo, 'style' | 'contextId'> | undefined> {
    if (!this.#isFixed) return undefined
    const option = OPTION.GO
    this.#send(
      option,
      Buffer.concat([encodeString(this.#wish.exportName), Buffer.from([0, 1, 0, INFO.BLOCK_SIZE])]),
    )
    let found: { size: number; flags: number } | undefined
    let blocks = { minBlock: 0, maxBlock: 0 }
    for (;;) {
      const reply = await this.#reply(option)
      if (reply.type === OPTION_ERRORS.UNSUPPORTED && found === undefined) return undefined
      if (reply.type >= OPTION_ERROR) throw refusal(option, reply)
      if (reply.type !== OPTION_REPLY.INFO) {
        expectAck(option, reply)
        if (found === undefined) throw invalid('broken server omitted NBD_INFO_EXPORT')
        return { ...found, ...blocks }
      }
      const { data } = reply
      const kind = data.length < 2 ? -1 : data.readUInt16BE(0)
      if (kind === INFO.EXPORT) found = readExport(data)
      else if (kind === INFO.BLOCK_SIZE) blocks = readBlockSizes(data)
      else if (kind < 0) throw invalid('Server sent information without a type')
    }
  }

  async #useName(): Promise<Omit<ExportInfo, 'style' | 'contextId'>> {
    if (this.#isFixed) await this.#find()
    const { exportName } = this.#wish
    this.#send(OPTION.EXPORT_NAME, Buffer.from(exportName))
    const found = await this.#read(10, 'export length')
    if (!this.#withoutZeroes) await this.#read(ZEROES, 'reserved block')
    return { size: exactSize(found), flags: found.readUInt16BE(8), minBlock: 0, maxBlock: 0 }
  }

  /** A server that cannot say why it has no such export would just hang up. */
  async #find(): Promise<void> {
    const { exportName } = this.#wish
    this.#send(OPTION.LIST)
    let isThere = false
    for (let i = 0; i < MAX_LISTED; i++) {
      const reply = await this.#reply(OPTION.LIST)
      // It may have one and not tell.
      if (reply.type === OPTION_ERRORS.UNSUPPORTED) return
      if (reply.type >= OPTION_ERROR) throw refusal(OPTION.LIST, reply)
      if (reply.type !== OPTION_REPLY.SERVER) {
        expectAck(OPTION.LIST, reply)
        if (isThere) return
        throw invalid(`No export with name '${exportName}' available`)
      }
      const { data } = reply
      const length = data.length < 4 ? Infinity : data.readUInt32BE(0)
      if (length > data.length - 4) throw invalid('Server sent an incorrect list of exports')
      if (data.toString('utf8', 4, 4 + length) === exportName) isThere = true
    }
    throw invalid('Server has too many exports')
  }
}

const hasMagic = (bytes: Buffer, [high, low]: readonly [number, number]): boolean =>
  bytes.readUInt32BE(0) === high && bytes.readUInt32BE(4) === low

const expectAck = (option: number, { type, data }: OptionReply): void => {
  if (type !== OPTION_REPLY.ACK || data.length > 0)
    throw invalid(`Unexpected reply of type ${type} to option ${optionText(option)}`)
}

/** Sizes beyond 2^53 cannot be told apart. */
const exactSize = (bytes: Buffer, at = 0): number => {
  const size = readLong(bytes, at)
  if (!isExactSize(size)) throw new BlockError('unsupported', systemText('EFBIG'), { code: 'EFBIG' })
  return size
}

const readExport = (data: Buffer): { size: number; flags: number } => {
  if (data.length !== 12) throw invalid(`Server sent information on an export in ${data.length} bytes`)
  return { size: exactSize(data, 2), flags: data.readUInt16BE(10) }
}

const MAX_MIN_BLOCK = 64 * 1024
const isPowerOfTwo = (value: number): boolean => value > 0 && (value & (value - 1)) === 0

const readBlockSizes = (data: Buffer): { minBlock: number; maxBlock: number } => {
  if (data.length !== 14) throw invalid(`Server sent block sizes in ${data.length} bytes`)
  const [minBlock, maxBlock] = [data.readUInt32BE(2), data.readUInt32BE(10)]
  if (!isPowerOfTwo(minBlock) || minBlock > MAX_MIN_BLOCK)
    throw invalid(`Server's minimum block size ${minBlock} is no power of two up to ${MAX_MIN_BLOCK}`)
  if (maxBlock < minBlock)
    throw invalid(`Server's maximum block size ${maxBlock} is less than its minimum ${minBlock}`)
  return { minBlock, maxBlock: maxBlock - (maxBlock % minBlock) }
}

/**
 * Agrees with the server at the other end of the channel, which may become another one on the way.
 * @throws {BlockError} of kind `invalid` where it says no, or nonsense, `io` where it hangs up
 */
export const negotiate = async (channel: Channel, wish: Wish): Promise<ExportInfo> => {
  const negotiation = new Negotiation(channel, wish)
  try {
    return await negotiation.run()
  } catch (error) {
    negotiation.abort()
    throw error
  }
}
