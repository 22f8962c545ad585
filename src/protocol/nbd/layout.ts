/** Numbers of the NBD protocol (its doc/proto.md), and requests as bytes. All integers are big-endian. */

/** First eight bytes of every server, as two 32-bit halves. */
export const INITIAL_MAGIC = [0x4e42444d, 0x41474943] as const
/** What follows: a server that negotiates, and one of before 2011 that does not. */
export const NEGOTIATING_MAGIC = [0x49484156, 0x454f5054] as const
export const OLD_MAGIC = [0x00004202, 0x81861253] as const
export const OPTION_REPLY_MAGIC = [0x0003e889, 0x045565a9] as const

/** Flags of the server's first message, and of the client's answer. */
export const FIXED_NEWSTYLE = 1
export const NO_ZEROES = 2
/** Bytes of nothing behind the answer to `EXPORT_NAME` where `NO_ZEROES` was not agreed on. */
export const ZEROES = 124

export const OPTION = {
  EXPORT_NAME: 1,
  ABORT: 2,
  LIST: 3,
  STARTTLS: 5,
  INFO: 6,
  GO: 7,
  STRUCTURED_REPLY: 8,
  LIST_META_CONTEXT: 9,
  SET_META_CONTEXT: 10,
  EXTENDED_HEADERS: 11,
} as const

const OPTION_NAMES: ReadonlyMap<number, string> = new Map([
  [OPTION.EXPORT_NAME, 'export name'],
  [OPTION.ABORT, 'abort'],
  [OPTION.LIST, 'list'],
  [OPTION.STARTTLS, 'starttls'],
  [OPTION.INFO, 'info'],
  [OPTION.GO, 'go'],
  [OPTION.STRUCTURED_REPLY, 'structured reply'],
  [OPTION.LIST_META_CONTEXT, 'list meta context'],
  [OPTION.SET_META_CONTEXT, 'set meta context'],
  [OPTION.EXTENDED_HEADERS, 'extended headers'],
])

/** `7 (go)`. */
export const optionText = (option: number): string => `${option} (${OPTION_NAMES.get(option) ?? '<unknown>'})`

export const OPTION_REPLY = { ACK: 1, SERVER: 2, INFO: 3, META_CONTEXT: 4 } as const
/** Set in the type of an option's reply that tells an error. */
export const OPTION_ERROR = 0x80000000
export const OPTION_ERRORS = {
  UNSUPPORTED: OPTION_ERROR + 1,
  POLICY: OPTION_ERROR + 2,
  INVALID: OPTION_ERROR + 3,
  PLATFORM: OPTION_ERROR + 4,
  TLS_REQUIRED: OPTION_ERROR + 5,
  UNKNOWN: OPTION_ERROR + 6,
  SHUTDOWN: OPTION_ERROR + 7,
  BLOCK_SIZE_REQUIRED: OPTION_ERROR + 8,
} as const

export const INFO = { EXPORT: 0, BLOCK_SIZE: 3 } as const

/** Longest string, in bytes: names of exports and contexts, messages. */
export const MAX_STRING = 4096
/** Longest payload of a request or a reply that a server has to take, bytes. */
export const MAX_PAYLOAD = 32 * 1024 * 1024

/** Flags of an export. */
export const EXPORT_FLAG = {
  READ_ONLY: 1 << 1,
  FLUSH: 1 << 2,
  FUA: 1 << 3,
  TRIM: 1 << 5,
  WRITE_ZEROES: 1 << 6,
  FAST_ZERO: 1 << 11,
} as const

export const COMMAND = {
  READ: 0,
  WRITE: 1,
  DISCONNECT: 2,
  FLUSH: 3,
  TRIM: 4,
  WRITE_ZEROES: 6,
  BLOCK_STATUS: 7,
} as const

export const COMMAND_FLAG = { FUA: 1, NO_HOLE: 2, FAST_ZERO: 16, PAYLOAD_LENGTH: 32 } as const

export const REQUEST_MAGIC = 0x25609513
export const EXTENDED_REQUEST_MAGIC = 0x21e41c71
export const SIMPLE_REPLY_MAGIC = 0x67446698
export const CHUNK_MAGIC = 0x668e33ef
export const EXTENDED_CHUNK_MAGIC = 0x6e8a278c

/** Bytes of a reply's header, with its magic. */
export const SIMPLE_REPLY_SIZE = 16
export const CHUNK_SIZE = 20
export const EXTENDED_CHUNK_SIZE = 32

export const CHUNK = {
  NONE: 0,
  OFFSET_DATA: 1,
  OFFSET_HOLE: 2,
  BLOCK_STATUS: 5,
  BLOCK_STATUS_EXTENDED: 6,
} as const
/** Set in the type of a chunk that tells an error. */
export const CHUNK_ERROR = 0x8000
/** Flag of a request's last chunk. */
export const CHUNK_DONE = 1

/** Errors of a reply, by the names that systems have for them. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [1, 'EPERM'],
  [5, 'EIO'],
  [12, 'ENOMEM'],
  [22, 'EINVAL'],
  [28, 'ENOSPC'],
  [75, 'EOVERFLOW'],
  [95, 'ENOTSUP'],
])

/** An error that nobody knows is a bad request; a server that goes away has lost it. */
export const errorName = (error: number): string => ERRORS.get(error) ?? (error === 108 ? 'EIO' : 'EINVAL')

const HALF = 2 ** 32

/** 64 bits as a number; above 2^53 it is not exact, which whoever checks a limit need not mind. */
export const readLong = (from: Buffer, at: number): number =>
  from.readUInt32BE(at) * HALF + from.readUInt32BE(at + 4)

/** `value` is a safe integer ≥ 0. */
export const writeLong = (into: Buffer, value: number, at: number): void => {
  into.writeUInt32BE(Math.floor(value / HALF), at)
  into.writeUInt32BE(value % HALF, at + 4)
}

export interface Request {
  readonly command: number
  readonly flags: number
  /** Export byte and length in bytes; 0 where the command has none. */
  readonly offset: number
  readonly length: number
}

const REQUEST_SIZE = 28
const EXTENDED_REQUEST_SIZE = 32

/** A request's header. `cookie` (32 bits) comes back in the reply; without `isExtended` a length has 32 bits, too. */
export const encodeRequest = (request: Request, cookie: number, isExtended: boolean): Buffer => {
  const { command, offset, length } = request
  const bytes = Buffer.allocUnsafe(isExtended ? EXTENDED_REQUEST_SIZE : REQUEST_SIZE)
  const isWrite = isExtended && command === COMMAND.WRITE
  bytes.writeUInt32BE(isExtended ? EXTENDED_REQUEST_MAGIC : REQUEST_MAGIC, 0)
  bytes.writeUInt16BE(request.flags | (isWrite ? COMMAND_FLAG.PAYLOAD_LENGTH : 0), 4)
  bytes.writeUInt16BE(command, 6)
  writeLong(bytes, cookie, 8)
  writeLong(bytes, offset, 16)
  if (isExtended) writeLong(bytes, length, 24)
  else bytes.writeUInt32BE(length, 24)
  return bytes
}

/** An option and its data. */
export const encodeOption = (option: number, data: Buffer): Buffer => {
  const head = Buffer.allocUnsafe(16)
  head.writeUInt32BE(NEGOTIATING_MAGIC[0], 0)
  head.writeUInt32BE(NEGOTIATING_MAGIC[1], 4)
  head.writeUInt32BE(option, 8)
  head.writeUInt32BE(data.length, 12)
  return Buffer.concat([head, data])
}

/** A string with its length in front. */
export const encodeString = (text: string): Buffer => {
  const bytes = Buffer.from(text)
  const length = Buffer.allocUnsafe(4)
  length.writeUInt32BE(bytes.length, 0)
  return Buffer.concat([length, bytes])
}
