/** A file of a server as a layer. */

import { BlockError, systemError } from '../../base/errors.ts'
import { alignUp, GiB, KiB, MiB, SECTOR } from '../../base/units.ts'
import type { Geometry, Layer, Preallocation, WriteOptions } from '../../block/layer.ts'
import { allSettled } from '../../block/read.ts'
import type { SshConnection } from './connection.ts'

/** Bytes of one request: servers need take no more. Many are in flight. */
const PIECE = 32 * KiB
const MAX_TRANSFER = 2 * MiB
const END_OF_FILE = 1

export interface RemoteFile {
  readonly handle: Buffer
  readonly path: string
  readonly size: number
}

/** Opens a file. `flags` as of fopen(3). */
export const openRemote = async (
  connection: SshConnection,
  path: string,
  flags: 'r' | 'r+' | 'w+',
): Promise<RemoteFile> => {
  const what = `failed to open remote file '${path}'`
  const handle = await connection.call<Buffer>((sftp, done) => sftp.open(path, flags, 0o644, done), what)
  const { size } = await connection.call<{ size: number }>(
    (sftp, done) => sftp.fstat(handle, done),
    'failed to read file attributes',
  )
  if (!Number.isSafeInteger(size) || size < 0)
    throw new BlockError('unsupported', 'The server tells no size of the file', { code: 'EFBIG' })
  return { handle, path, size }
}

export class SshLayer implements Layer {
  readonly #connection: SshConnection
  readonly #file: RemoteFile
  readonly #warn: (text: string) => void
  /** Bytes, exact. */
  #size: number
  #flushes = true

  constructor(connection: SshConnection, file: RemoteFile, warn: (text: string) => void) {
    this.#connection = connection
    this.#file = file
    this.#warn = warn
    this.#size = file.size
  }

  geometry(): Geometry {
    return {
      size: alignUp(this.#size, SECTOR),
      cluster: 0,
      zeroUnit: 1,
      discardUnit: 1,
      requestAlign: 1,
      maxTransfer: MAX_TRANSFER,
      readsZero: false,
    }
  }

  /** Does something with every piece of a range, all at once. */
  async #inPieces(length: number, work: (at: number, end: number) => Promise<void>): Promise<void> {
    const pieces: Promise<void>[] = []
    for (let at = 0; at < length; at += PIECE) pieces.push(work(at, Math.min(at + PIECE, length)))
    await allSettled(pieces)
  }

  read(offset: number, into: Uint8Array): Promise<void> {
    return this.#inPieces(into.length, (at, end) => this.#readPiece(offset + at, into.subarray(at, end)))
  }

  async #readPiece(offset: number, into: Uint8Array): Promise<void> {
    const bytes = Buffer.from(into.buffer, into.byteOffset, into.length)
    for (let at = 0; at < bytes.length; ) {
      const count = await this.#readSome(bytes, at, offset + at)
      // What is beyond the end reads as zeroes.
      if (count === 0) {
        bytes.fill(0, at)
        return
      }
      at += count
    }
  }

  async #readSome(bytes: Buffer, at: number, position: number): Promise<number> {
    const { handle } = this.#file
    try {
      const count = await this.#connection.call<number>(
        (sftp, done) => sftp.read(handle, bytes, at, bytes.length - at, position, done),
        'read failed',
      )
      return Math.min(count, bytes.length - at)
    } catch (error) {
      if ((error as { cause?: { code?: unknown } }).cause?.code === END_OF_FILE) return 0
      throw error
    }
  }

  async write(offset: number, from: Uint8Array, how: WriteOptions): Promise<void> {
    const { handle } = this.#file
    await this.#inPieces(from.length, async (at, end) => {
      const bytes = Buffer.from(from.buffer, from.byteOffset + at, end - at)
      await this.#connection.call<void>(
        (sftp, done) =>
          sftp.write(handle, bytes, 0, bytes.length, offset + at, (error) => done(error, undefined)),
        'write failed',
      )
    })
    this.#size = Math.max(this.#size, offset + from.length)
    if (how.fua === true) await this.flush()
  }

  async flush(): Promise<void> {
    if (!this.#flushes) return
    const { handle } = this.#file
    try {
      await this.#connection.call<void>(
        (sftp, done) => sftp.ext_openssh_fsync(handle, (error) => done(error, undefined)),
        'fsync failed',
      )
    } catch (error) {
      const { cause, code } = error as { cause?: unknown; code?: unknown }
      // A server without that extension is known before it is asked.
      const isAbsent = code === 'ENOTSUP' || /does not support this extended request/.test(String(cause))
      if (!isAbsent) throw error
      this.#flushes = false
      this.#warn('the ssh server does not support fsync: what is written may be lost when it fails')
    }
  }

  async resize(size: number, preallocation: Preallocation): Promise<void> {
    if (preallocation !== 'off')
      throw new BlockError('unsupported', `Unsupported preallocation mode '${preallocation}'`)
    if (size < this.#size)
      throw new BlockError('unsupported', 'ssh driver does not support shrinking files', { code: 'ENOTSUP' })
    if (size > GiB * GiB) throw systemError('EFBIG')
    if (size > this.#size) await this.write(size - 1, new Uint8Array(1), {})
  }

  async close(): Promise<void> {
    const { handle } = this.#file
    await this.#connection
      .call<void>((sftp, done) => sftp.close(handle, (error) => done(error, undefined)), 'close failed')
      .catch(() => {})
    this.#connection.close()
  }
}
