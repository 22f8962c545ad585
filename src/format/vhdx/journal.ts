/**
 * Writing metadata: every change goes through the log, so that a kill between any two writes leaves an image that says
 * what it said before, or all of the change.
 *
 * While an image is written to, the log is in use: two places in it take turns, each with room for one entry. An entry
 * is written only when what the one before asked for is durable where it belongs, so that replaying the newer one is
 * enough; the older one stays whole meanwhile, since a log in use without a whole entry is damage to other readers.
 */

import { alignDown, alignUp } from '../../base/units.ts'
import type { Bits64 } from '../../binary/fields.ts'
import type { Edge } from '../../block/edge.ts'
import { type Headers, nextGuid } from './header.ts'
import { LOG_SECTOR, NO_GUID, sameGuid, UNIT } from './layout.ts'
import { encodeEntry, MAX_UPDATES, type Update } from './log-entry.ts'
import { following } from './sequence.ts'

/** Bytes of a log that is made where an image has none. */
const NEW_LOG = UNIT

export class Journal {
  readonly #file: Edge
  readonly #headers: Headers
  /** Takes bytes of the file, whole MiB, for good. */
  readonly #allocate: (length: number) => number
  #begun: Promise<void> | undefined
  #logGuid: Uint8Array | undefined
  #sequence: Bits64 = { hi: 0, lo: 1 }
  #turn: 0 | 1 = 0

  constructor(file: Edge, headers: Headers, allocate: (length: number) => number) {
    this.#file = file
    this.#headers = headers
    this.#allocate = allocate
  }

  /** Before the first change: the image gets new identities, for others may hold on to what it was. */
  begin(): Promise<void> {
    const { fields } = this.#headers
    this.#begun ??= this.#headers
      .update(this.#file.node, {
        FileWriteGuid: nextGuid(fields.FileWriteGuid, 'file write'),
        DataWriteGuid: nextGuid(fields.DataWriteGuid, 'data write'),
      })
      .catch((error: unknown) => {
        this.#begun = undefined
        throw error
      })
    return this.#begun
  }

  /** The image was changed since it was opened. */
  get hasBegun(): boolean {
    return this.#begun !== undefined
  }

  /**
   * Writes changes, in this order where they are too many for one entry. What they refer to is durable, and so are all
   * changes of earlier calls, as the caller has flushed the file since. These are durable too on return, by the log; where
   * they belong they are after the next flush.
   */
  async write(updates: readonly Required<Update>[]): Promise<void> {
    const { node } = this.#file
    for (let first = 0; first < updates.length; first += MAX_UPDATES) {
      if (first > 0) await node.flush()
      const batch = updates.slice(first, first + MAX_UPDATES)
      await this.#append(batch)
      await Promise.all(batch.map(({ offset, bytes }) => node.write(offset, bytes)))
    }
  }

  /** Empties the log: all changes are durable where they belong. */
  async close(): Promise<void> {
    if (this.#logGuid === undefined) return
    const { node } = this.#file
    await node.flush()
    await this.#headers.update(node, { LogGuid: NO_GUID })
    this.#logGuid = undefined
  }

  async #append(updates: readonly Required<Update>[]): Promise<void> {
    if (this.#logGuid === undefined) await this.#start()
    await this.#writeEntry(updates)
  }

  async #writeEntry(updates: readonly Required<Update>[]): Promise<void> {
    const { node } = this.#file
    const { LogOffset, LogLength } = this.#headers.fields
    const at = this.#turn === 0 ? 0 : alignDown(LogLength / 2, LOG_SECTOR)
    const bytes = encodeEntry(updates, {
      at,
      sequence: this.#sequence,
      logGuid: this.#logGuid!,
      fileSize: node.size,
    })
    await node.write(LogOffset + at, bytes)
    await node.flush()
    this.#turn = this.#turn === 0 ? 1 : 0
    this.#sequence = following(this.#sequence)!
  }

  /** The log is in use from now on: only entries with its new GUID count. */
  async #start(): Promise<void> {
    const { node } = this.#file
    const { LogLength, LogGuid } = this.#headers.fields
    // An image may have been left with a log in use that holds nothing.
    if (!sameGuid(LogGuid, NO_GUID)) await this.#headers.update(node, { LogGuid: NO_GUID })
    if (LogLength === 0) {
      const LogOffset = this.#allocate(NEW_LOG)
      await node.resize(alignUp(Math.max(node.size, LogOffset + NEW_LOG), UNIT), 'off')
      await node.flush()
      await this.#headers.update(node, { LogOffset, LogLength: NEW_LOG })
    }
    this.#logGuid = nextGuid(this.#headers.fields.FileWriteGuid, 'log')
    this.#sequence = { hi: 0, lo: 1 }
    await this.#writeEntry([])
    await this.#headers.update(node, { LogGuid: this.#logGuid })
  }
}
