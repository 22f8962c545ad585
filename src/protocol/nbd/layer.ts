/** An export as a layer: what the server can do decides which verbs there are. */

import { untilAborted } from '../../base/aborted.ts'
import { BlockError, systemError } from '../../base/errors.ts'
import { Semaphore } from '../../base/semaphore.ts'
import { alignDown, alignUp, SECTOR } from '../../base/units.ts'
import { DATA, type ExtentList, FILLED, SPARSE, ZERO } from '../../block/extent.ts'
import type { Geometry, Layer, WriteOptions, ZeroOptions } from '../../block/layer.ts'
import type { Connection } from './connection.ts'
import { COMMAND, COMMAND_FLAG, EXPORT_FLAG, MAX_PAYLOAD, type Request } from './layout.ts'
import type { Session } from './session.ts'

/** Requests in flight, as QEMU has. */
const MAX_IN_FLIGHT = 16
/** Longest effect of a request without payload where a length has 32 bits. */
const MAX_SHORT_EFFECT = 2 ** 32 - 1

/** Flags of the context base:allocation. */
const STATE_HOLE = 1
const STATE_ZERO = 2

export class NbdLayer implements Layer {
  readonly #connection: Connection
  readonly #release: () => void
  readonly #permits = new Semaphore(MAX_IN_FLIGHT)
  readonly #geometry: Geometry
  readonly zero?: NonNullable<Layer['zero']>
  readonly discard?: NonNullable<Layer['discard']>
  readonly map?: NonNullable<Layer['map']>

  /** `release` gives back what the connection holds. */
  constructor(connection: Connection, release: () => void) {
    this.#connection = connection
    this.#release = release
    this.#geometry = geometryOf(connection)
    if (this.#can(EXPORT_FLAG.WRITE_ZEROES)) this.zero = (...args) => this.#zero(...args)
    if (this.#can(EXPORT_FLAG.TRIM)) this.discard = (...args) => this.#discard(...args)
    if (connection.info.contextId !== undefined) this.map = (...args) => this.#map(...args)
  }

  #can(flag: number): boolean {
    return (this.#connection.info.flags & flag) !== 0
  }

  geometry(): Geometry {
    return this.#geometry
  }

  #send(request: Request, parts: Parameters<Session['request']>[1] = {}): Promise<void> {
    return this.#permits.run(() => this.#connection.use((session) => session.request(request, parts)))
  }

  /** An export may end within a sector, the node does not: what is beyond reads as zeroes. */
  async read(offset: number, into: Uint8Array, signal?: AbortSignal): Promise<void> {
    const length = Math.min(into.length, Math.max(0, this.#connection.info.size - offset))
    if (length < into.length) into.fill(0, length)
    if (length === 0) return
    const request = { command: COMMAND.READ, flags: 0, offset, length }
    // Who cancels does not wait for a server that is lost.
    await untilAborted(this.#send(request, { into: into.subarray(0, length), signal }), signal)
  }

  async write(offset: number, from: Uint8Array, how: WriteOptions): Promise<void> {
    this.#checkEnd(offset + from.length)
    const isDurable = how.fua === true && this.#can(EXPORT_FLAG.FUA)
    const flags = isDurable ? COMMAND_FLAG.FUA : 0
    const request = { command: COMMAND.WRITE, flags, offset, length: from.length }
    await this.#send(request, { payload: from })
    if (how.fua === true && !isDurable) await this.flush()
  }

  #checkEnd(end: number): void {
    if (end > this.#connection.info.size) throw systemError('EINVAL')
  }

  async flush(): Promise<void> {
    if (!this.#can(EXPORT_FLAG.FLUSH)) return
    await this.#send({ command: COMMAND.FLUSH, flags: 0, offset: 0, length: 0 })
  }

  /** Requests without payload, as long as they may be. */
  async #effect(command: number, flags: number, offset: number, length: number): Promise<void> {
    const { style } = this.#connection.info
    const longest = style === 'extended' ? length : alignDown(MAX_SHORT_EFFECT, this.#geometry.zeroUnit)
    const end = Math.min(offset + length, this.#connection.info.size)
    for (let at = offset; at < end; at += longest)
      await this.#send({ command, flags, offset: at, length: Math.min(longest, end - at) })
  }

  async #zero(offset: number, length: number, how: ZeroOptions): Promise<boolean> {
    const { mayUnmap, noFallback } = how
    if (noFallback === true && !this.#can(EXPORT_FLAG.FAST_ZERO)) throw systemError('ENOTSUP')
    const flags =
      (mayUnmap === true ? 0 : COMMAND_FLAG.NO_HOLE) | (noFallback === true ? COMMAND_FLAG.FAST_ZERO : 0)
    await this.#effect(COMMAND.WRITE_ZEROES, flags, offset, length)
    return true
  }

  #discard(offset: number, length: number): Promise<void> {
    return this.#effect(COMMAND.TRIM, 0, offset, length)
  }

  async #map(offset: number, length: number, out: ExtentList): Promise<void> {
    const { size, style, minBlock } = this.#connection.info
    const end = Math.min(offset + length, size)
    if (offset < end) {
      const longest = style === 'extended' ? length : alignDown(MAX_SHORT_EFFECT, Math.max(minBlock, 1))
      let at = offset
      const status = (runLength: number, flags: number): boolean => {
        const run = Math.min(runLength, end - at)
        at += run
        const isHole = (flags & STATE_HOLE) !== 0
        if ((flags & STATE_ZERO) !== 0) return out.push(ZERO, run, -1, at - run, 0, isHole ? 0 : FILLED)
        return out.push(DATA, run, -1, at - run, 0, isHole ? SPARSE : 0)
      }
      const request = {
        command: COMMAND.BLOCK_STATUS,
        flags: 0,
        offset,
        length: Math.min(longest, end - offset),
      }
      await this.#send(request, { status })
      if (at < end) return
    }
    out.push(ZERO, offset + length - Math.max(offset, size), -1, Math.max(offset, size))
  }

  async resize(size: number): Promise<void> {
    if (size !== this.#geometry.size)
      throw new BlockError('unsupported', 'Cannot resize NBD nodes', { code: 'ENOTSUP' })
  }

  async close(): Promise<void> {
    this.#connection.close()
    this.#release()
  }
}

const geometryOf = ({ info }: Connection): Geometry => {
  const { size, minBlock, maxBlock, contextId } = info
  // A server that says nothing can be asked for single bytes where its answers speak of them, or its end does.
  const unit = minBlock > 0 ? minBlock : contextId !== undefined || size % SECTOR !== 0 ? 1 : SECTOR
  return {
    size: alignUp(size, SECTOR),
    cluster: 0,
    zeroUnit: unit,
    discardUnit: unit,
    requestAlign: unit,
    maxTransfer: maxBlock > 0 ? Math.min(maxBlock, MAX_PAYLOAD) : MAX_PAYLOAD,
    readsZero: false,
  }
}
