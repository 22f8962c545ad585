/**
 * The one error class of the house, and the one table that says what each kind means to a caller outside.
 * Callers match on `kind`, never on the text; the text is the one that QEMU's users know where there is one.
 */

/** The closed list of what can go wrong. */
export type ErrorKind =
  | 'io'
  | 'corrupt'
  | 'unsupported'
  | 'invalid'
  | 'range'
  | 'not-found'
  | 'busy'
  | 'read-only'
  | 'no-space'
  | 'cancelled'
  | 'denied'

/** QMP's error classes (QEMU 10: `QapiErrorClass`). */
export type ErrorClass =
  | 'GenericError'
  | 'CommandNotFound'
  | 'DeviceNotActive'
  | 'DeviceNotFound'
  | 'KVMMissingCap'

export interface ErrorDetails {
  /** Node name, where a node is concerned. */
  readonly node?: string | undefined
  /** Path of the file concerned. */
  readonly path?: string | undefined
  /** Guest byte, or host byte in a message that says so. */
  readonly offset?: number | undefined
  /** Overrides the QMP class of the kind. */
  readonly errorClass?: ErrorClass | undefined
  /** A second line for people: what to do. Never part of the QMP text. */
  readonly hint?: string | undefined
  /** A message of its own that people are told before: what is behind a text that only names a system error. */
  readonly earlier?: string | undefined
  /** People were told of it already, as of other errors that no request fails with. */
  readonly isTold?: true | undefined
  /** The option that was given and that nobody knows, as the text names it. */
  readonly unknownOption?: string | undefined
  /** System error name, e.g. `ENOENT`, where the kernel answered. */
  readonly code?: string | undefined
  readonly cause?: unknown
}

export class BlockError extends Error {
  override readonly name = 'BlockError'
  readonly kind: ErrorKind
  readonly node: string | undefined
  readonly path: string | undefined
  readonly offset: number | undefined
  readonly errorClass: ErrorClass
  readonly hint: string | undefined
  readonly earlier: string | undefined
  readonly isTold: true | undefined
  readonly unknownOption: string | undefined
  readonly code: string | undefined

  constructor(kind: ErrorKind, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.kind = kind
    this.node = details.node
    this.path = details.path
    this.offset = details.offset
    this.errorClass = details.errorClass ?? 'GenericError'
    this.hint = details.hint
    this.earlier = details.earlier
    this.isTold = details.isTold
    this.unknownOption = details.unknownOption
    this.code = details.code
  }
}

/** JSON-RPC error code of a kind; every QMP class of ours but CommandNotFound is GenericError's equal there. */
export const jsonRpcCode = (error: BlockError): number =>
  error.errorClass === 'CommandNotFound' ? -32601 : -32000

/** Texts of glibc's strerror(3) in the C locale; agents match some of them literally. */
const SYSTEM_TEXTS: Readonly<Record<string, string>> = {
  EPERM: 'Operation not permitted',
  ENOENT: 'No such file or directory',
  EINTR: 'Interrupted system call',
  EIO: 'Input/output error',
  ENXIO: 'No such device or address',
  EBADF: 'Bad file descriptor',
  EAGAIN: 'Resource temporarily unavailable',
  ENOMEM: 'Cannot allocate memory',
  EACCES: 'Permission denied',
  EBUSY: 'Device or resource busy',
  EEXIST: 'File exists',
  EXDEV: 'Invalid cross-device link',
  ENODEV: 'No such device',
  ENOTDIR: 'Not a directory',
  EISDIR: 'Is a directory',
  EINVAL: 'Invalid argument',
  ENFILE: 'Too many open files in system',
  EMFILE: 'Too many open files',
  ENOTTY: 'Inappropriate ioctl for device',
  ETXTBSY: 'Text file busy',
  EFBIG: 'File too large',
  ENOSPC: 'No space left on device',
  ESPIPE: 'Illegal seek',
  EROFS: 'Read-only file system',
  EMLINK: 'Too many links',
  EPIPE: 'Broken pipe',
  ERANGE: 'Numerical result out of range',
  ENAMETOOLONG: 'File name too long',
  ENOSYS: 'Function not implemented',
  ELOOP: 'Too many levels of symbolic links',
  EOVERFLOW: 'Value too large for defined data type',
  EOPNOTSUPP: 'Operation not supported',
  ENOTSUP: 'Operation not supported',
  EDQUOT: 'Disk quota exceeded',
  ECANCELED: 'Operation canceled',
  EADDRINUSE: 'Address already in use',
  ECONNREFUSED: 'Connection refused',
  ECONNRESET: 'Connection reset by peer',
  ETIMEDOUT: 'Connection timed out',
}

const SYSTEM_KINDS: Readonly<Record<string, ErrorKind>> = {
  ENOENT: 'not-found',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  EBUSY: 'busy',
  EAGAIN: 'busy',
  EINVAL: 'invalid',
  EISDIR: 'invalid',
  EOPNOTSUPP: 'unsupported',
  ENOTSUP: 'unsupported',
  ECANCELED: 'cancelled',
}

/** The strerror(3) text of a system error name; the name itself where it is not known. */
export const systemText = (code: string): string => SYSTEM_TEXTS[code] ?? code

/** `code` of a Node system error, or undefined. */
export const systemCode = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined
}

/** A system call failed: `what: strerror`, or the strerror alone, with the kind that fits the code. */
export const systemError = (code: string, what?: string, details: ErrorDetails = {}): BlockError => {
  const text = systemText(code)
  const message = what === undefined ? text : `${what}: ${text}`
  return new BlockError(SYSTEM_KINDS[code] ?? 'io', message, { ...details, code })
}

/** Anything thrown, as a BlockError: what the kernel or a library said keeps its text. */
export const toBlockError = (error: unknown): BlockError => {
  if (error instanceof BlockError) return error
  if ((error as { name?: unknown } | null)?.name === 'AbortError')
    return new BlockError('cancelled', systemText('ECANCELED'), { cause: error, code: 'ECANCELED' })
  const code = systemCode(error)
  if (code !== undefined) return systemError(code, undefined, { cause: error })
  return new BlockError('io', error instanceof Error ? error.message : String(error), { cause: error })
}

/** The same error with another text: everything else of it is kept. */
export const rewordError = (error: unknown, reword: (text: string) => string): BlockError => {
  const inner = toBlockError(error)
  return new BlockError(inner.kind, reword(inner.message), {
    node: inner.node,
    path: inner.path,
    offset: inner.offset,
    errorClass: inner.errorClass,
    hint: inner.hint,
    earlier: inner.earlier,
    isTold: inner.isTold,
    unknownOption: inner.unknownOption,
    code: inner.code,
    cause: inner.cause ?? inner,
  })
}

/** An error of the kernel's kind whose text becomes that of its code; what it said is told before. */
export const asSystemError = (error: unknown): BlockError => {
  const inner = toBlockError(error)
  const { code, message, kind } = inner
  if (code === undefined) return inner
  return new BlockError(kind, systemText(code), { code, earlier: message, cause: inner })
}

/** The same error with a sentence in front, as QEMU's `error_prepend`. */
export const prefixError = (error: unknown, prefix: string): BlockError =>
  rewordError(error, (text) => prefix + text)

/** Begins the text of what kept a map from being made; the error's `offset` is the guest byte where. */
export const UNREADABLE_MAP = 'Could not read file metadata: '

/** What is told beside an error of a comparison: the images have different sizes. */
export const SIZE_WARNING = 'Warning: Image size mismatch!'
